"""The one service that everything asks: a published index and a day in, answers out."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import chain

from ostraka.matching import Index, Match, Query
from ostraka.model import Judgement
from ostraka.screening.answer import Answer
from ostraka.screening.subjects import Subject, group


class Screener:
    """Screens queries against one published index.

    Args:
        index: What to search.
        on: The day for which effects are stated: today, or the day that is asked about.
        judgements: What people said of pairs of entries; see `load_judgements`.
    """

    def __init__(
        self, index: Index, on: date, judgements: Iterable[Judgement] = ()
    ) -> None:
        self.index = index
        self.on = on
        self._said: dict[str, list[Judgement]] = defaultdict(list)
        for each in judgements:
            self._said[each.left].append(each)

    def check(
        self, query: Query, threshold: float | None = None, limit: int | None = None
    ) -> Answer:
        """Answer one query, with the explanation of each score.

        Raises:
            QueryError: The query cannot be asked.
        """
        return self._answer(query, self.index.match(query, threshold, limit))

    def check_many(
        self,
        queries: Sequence[Query],
        threshold: float | None = None,
        limit: int | None = None,
        *,
        threads: int = 1,
    ) -> Iterator[Answer]:
        """Answer many queries in their order, exactly as `check` answers each."""
        found = self.index.match_many(
            queries, threshold, limit, explain=True, threads=threads
        )
        for query, matches in zip(queries, found, strict=True):
            yield self._answer(query, matches)

    def join(self, answers: Sequence[Answer]) -> Answer:
        """Make one answer of those for the several names of one party.

        Each entity is there once, with the name that it matches best.
        """
        best: dict[str, Match] = {}
        for match in chain.from_iterable(answer.matches for answer in answers):
            if match.id not in best or match.score > best[match.id].score:
                best[match.id] = match
        matches = tuple(sorted(best.values(), key=lambda match: (-match.score, match.id)))
        return replace(answers[0], matches=matches, subjects=self._group(matches))

    def _group(self, matches: tuple[Match, ...]) -> tuple[Subject, ...]:
        """Group matches with the judgements on them: of many thousand, a few at most."""
        said = (each for match in matches for each in self._said.get(match.id, ()))
        return group(matches, said)

    def _answer(self, query: Query, matches: list[Match]) -> Answer:
        manifest = self.index.manifest
        return Answer(
            query=query,
            matches=tuple(matches),
            subjects=self._group(tuple(matches)),
            editions=manifest["editions"],
            config=manifest["config"],
            engine=manifest["engine"],
            on=self.on,
        )
