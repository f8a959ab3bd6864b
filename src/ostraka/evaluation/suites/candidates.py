"""The index's candidate stage alone: what it reaches, whatever score comes of it."""

from collections.abc import Iterable, Sequence

from ostraka.evaluation import made
from ostraka.evaluation.bench import COMPOUND_PEOPLE, PEOPLE, Bench
from ostraka.evaluation.cases import Case, Outcome
from ostraka.evaluation.people import compound_cases
from ostraka.evaluation.results import MISSES_SHOWN, Findings, Miss, Row
from ostraka.evaluation.sampling import sample
from ostraka.evaluation.suites._suite import found, recall_row
from ostraka.matching import Index, Query
from ostraka.matching.forms import forms_of

LOW = 0.1  # by name alone; every bearer of one common word is above it
BRUTE_QUERIES = 120
BRUTE_LOST = 60
FLOORS = (0.33, 0.5, 0.66, 0.8, 0.95)
_MILLION = 1_000_000

Scored = set[tuple[int, int]]  # entity, score in millionths


def candidates(bench: Bench) -> Findings:
    """The share of questions whose right entity the index finds at all, by name alone, at a
    floor of 0.1, far below any threshold: no score can give back what is lost here.

    The variations of the suites `varied`, `compound` and `bodies`. Of what is not found, up
    to 60 questions are put to brute force, which compares every listed name: what it finds
    is lost by the index, the rest by the scorer, to which the names have nothing in common.
    """
    people = sample(bench.entities, PEOPLE, COMPOUND_PEOPLE)
    compound = _reach(bench.index, compound_cases(people))
    bodies = _reach(bench.wide, made.varied_bodies())
    varied = _reach(bench.index, bench.shared.varied()) if bench.has_lists else []
    asked = {
        "people written otherwise": varied,
        "people, two variations at once": compound,
        "organisations and vessels": bodies,
    }
    rows = [
        recall_row(f"found at all, {what}", group, LOW)
        for what, group in asked.items()
        if group
    ]
    rows.append(_lost_row(bench.index, [*varied, *compound]))
    return found(rows, [*varied, *compound, *bodies], LOW)


def lossless(bench: Bench) -> Findings:
    """What the index finds beside what comparing every listed name finds, with the same
    scorer, over names under two variations at once, at five thresholds from 0.33 to 0.95.

    The share of pairs of question and entity that both find with the same score.
    """
    wanted = same = 0
    lost: list[Miss] = []
    for query in sampled_queries(bench, BRUTE_QUERIES):
        truth = _scores(bench.index, query, FLOORS[0], brute=True)
        for floor in FLOORS:
            brute = {each for each in truth if each[1] >= _points(floor)}
            scored = _scores(bench.index, query, floor, brute=False)
            wanted += len(brute | scored)
            same += len(brute & scored)
            odd = sorted(brute ^ scored)
            lost += [_lost(bench.index, query, floor, *each) for each in odd]
    row = Row("pairs that the index finds as brute force does", same / wanted if wanted else 1.0,
              1.0, count=wanted, peer="5.8 to 12.9 % missed by the prototype")  # fmt: skip
    return Findings(
        (row,),
        misses={"differs": lost[:MISSES_SHOWN]} if lost else {},
        missed={"differs": len(lost)} if lost else {},
    )


def sampled_queries(bench: Bench, count: int) -> Sequence[Query]:
    """Return names under two variations at once, the same ones in every run."""
    cases = compound_cases(sample(bench.entities, PEOPLE, count))
    return [case.query for case in cases][::11][:count]


def _reach(index: Index, cases: Iterable[Case]) -> list[Outcome]:
    """Ask the kernel alone, for names only, at the low floor."""
    ids = [facts["id"] for facts in index.entities()]
    return [_reached(index, ids, case) for case in cases]


def _reached(
    index: Index, ids: Sequence[str], case: Case, *, brute: bool = False
) -> Outcome:
    found = _scores(index, case.query, LOW, brute=brute)
    scores = {ids[at]: points / _MILLION for at, points in found}
    right = max((scores.get(key, 0.0) for key in case.right), default=0.0)
    top = max(scores.values(), default=0.0)
    return Outcome(case, right, top, 0 < right == top, "")


def _lost_row(index: Index, outcomes: Sequence[Outcome]) -> Row:
    """Put what was not found to brute force, spread over all of it."""
    ids = [facts["id"] for facts in index.entities()]
    lost = [each.case for each in outcomes if not each.score]
    tried = lost[:: len(lost) // BRUTE_LOST + 1]
    blind = [not _reached(index, ids, case, brute=True).score for case in tried]
    share = sum(blind) / len(blind) if blind else 1.0
    what = "not found at all, nor by brute force"
    return Row(what, share, 1.0, count=len(blind), note="of the people that are not found")


def _scores(index: Index, query: Query, floor: float, *, brute: bool = False) -> Scored:
    """Return all that reach the floor; brute force is the kernel's alone."""
    forms = forms_of(query.name, index.config)
    matcher = index._matcher
    find = matcher.brute if brute else matcher.match
    return {(entity, points) for entity, _, _, points in find(forms, _points(floor))}


def _lost(index: Index, query: Query, floor: float, entity: int, points: int) -> Miss:
    listed = index.entity(entity)["caption"]
    return Miss(query.name, listed, points / _MILLION, f"at {floor}")


def _points(score: float) -> int:
    return round(score * _MILLION)
