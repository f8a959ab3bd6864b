"""Outcomes as an index would give them, and what hypothesis makes of them."""

from hypothesis import strategies as st

from ostraka.evaluation.cases import Case, Outcome
from ostraka.matching import Query


def outcome(
    score: float = 0.0,
    top: float | None = None,
    name: str = "Orban Vexelid",
    variation: str = "typo",
) -> Outcome:
    """A right entity that scores so; `top` is the best of any, the same by default."""
    case = Case(Query(name), frozenset({"a"}), variation, listed="Orban Vexelid")
    best = score if top is None else top
    return Outcome(case, score, best, 0 < score == best, "Orban Vexelid" if best else "")


def innocent(top: float, name: str = "Ulla Brazmoth") -> Outcome:
    """Someone on no list, whose best answer scores so."""
    return Outcome(Case(Query(name)), 0.0, top, False, "Orban Vexelid" if top else "")


scores = st.integers(0, 1_000_000).map(lambda points: points / 1_000_000)
innocents = st.lists(scores.map(innocent))
outcomes = st.lists(st.tuples(scores, scores).map(lambda two: outcome(min(two), max(two))))
