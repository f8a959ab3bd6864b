"""What an answer must not depend on: threads, order, batches; and that it adds up."""

import json
from collections.abc import Iterable, Sequence

from ostraka.evaluation.bench import Bench
from ostraka.evaluation.results import Findings, Row
from ostraka.evaluation.spelling import seeded
from ostraka.evaluation.suites.candidates import sampled_queries
from ostraka.matching import Index, Match, Query

QUERIES = 400
BATCH = 7
_LEAST = 0.5e-6  # half of the last decimal that a score has

Answer = list[Match]


def repeat(bench: Bench) -> Findings:
    """The same questions one by one, in one call on one thread and on four, in another
    order, and in batches of seven: the share of answers with the same bytes.

    Beside it, the share of matches whose explained contributions sum to their score.
    """
    queries = sampled_queries(bench, QUERIES)
    answers = [bench.index.match(query) for query in queries]
    plain = [_bytes(answer) for answer in answers]
    others = [
        _many(bench.index, queries, threads=1),
        _many(bench.index, queries, threads=4),
        _shuffled(bench.index, queries),
        _batches(bench.index, queries),
    ]
    equal = [a == b for other in others for a, b in zip(plain, other, strict=True)]
    sums = [_adds_up(match) for answer in answers for match in answer]
    rows = (
        Row("answers with the same bytes", _share(equal), 1.0, count=len(equal)),
        Row("explanations that sum to their score", _share(sums), 1.0, count=len(sums)),
    )
    return Findings(rows, explained=_example(queries, answers))


def _adds_up(match: Match) -> bool:
    return abs(sum(each.contribution for each in match.explanation) - match.score) < _LEAST


def _example(
    queries: Sequence[Query], answers: Sequence[Answer]
) -> dict[str, object] | None:
    """Return the first question that found something, with its best match."""
    for query, answer in zip(queries, answers, strict=True):
        if answer:
            return {"query": query.to_json(), "match": answer[0].to_json()}
    return None


def _share(flags: Sequence[bool]) -> float:
    return sum(flags) / len(flags) if flags else 1.0


def _shuffled(index: Index, queries: Sequence[Query]) -> list[bytes]:
    order = list(range(len(queries)))
    seeded("shuffled").shuffle(order)
    answers = _many(index, [queries[at] for at in order], threads=2)
    back = dict(zip(order, answers, strict=True))
    return [back[at] for at in range(len(queries))]


def _batches(index: Index, queries: Sequence[Query]) -> list[bytes]:
    parts = [queries[at : at + BATCH] for at in range(0, len(queries), BATCH)]
    return [answer for part in parts for answer in _many(index, part, threads=2)]


def _many(index: Index, queries: Sequence[Query], threads: int) -> list[bytes]:
    found = index.match_many(queries, explain=True, threads=threads)
    return [_bytes(matches) for matches in found]


def _bytes(matches: Iterable[Match]) -> bytes:
    return json.dumps([each.to_json() for each in matches], sort_keys=True).encode()
