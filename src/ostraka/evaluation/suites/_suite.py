"""What a suite is, and how its outcomes become figures."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ostraka.evaluation.bench import Bench
from ostraka.evaluation.cases import Outcome
from ostraka.evaluation.measures import Point
from ostraka.evaluation.results import Findings, Row, breakdowns, missed_of


@dataclass(frozen=True, slots=True)
class Suite:
    """One kind of question.

    Attributes:
        run: Puts the questions; its docstring is the method that the report states.
        needs_lists: It has nothing to ask without the real lists and labelled sets.
    """

    name: str
    title: str
    run: Callable[[Bench], Findings]
    needs_lists: bool = False

    @property
    def method(self) -> str:
        """What the suite does, on one line."""
        return " ".join((self.run.__doc__ or "").split())


def found(
    rows: Sequence[Row],
    outcomes: Sequence[Outcome],
    threshold: float,
    curve: Sequence[Point] = (),
) -> Findings:
    """Put rows together with recall by class and what was missed at a threshold."""
    misses, missed = missed_of(outcomes, threshold)
    figures = breakdowns(outcomes, threshold)
    return Findings(tuple(rows), figures, misses, missed, tuple(curve))


def only(outcomes: Sequence[Outcome], key: str, *values: str) -> list[Outcome]:
    """Return the outcomes whose case has one of these values."""
    return [each for each in outcomes if getattr(each.case, key) in values]
