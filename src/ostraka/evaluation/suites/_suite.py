"""What a suite is, and how its outcomes become figures."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from ostraka.evaluation.bench import Bench
from ostraka.evaluation.cases import Outcome
from ostraka.evaluation.measures import alert_rate, first_place, recall, unbeaten
from ostraka.evaluation.results import Findings, Row, breakdowns, missed_of
from ostraka.evaluation.tuning import Tuning


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
    rows: Iterable[Row],
    outcomes: Sequence[Outcome],
    threshold: float,
    tuning: Tuning | None = None,
) -> Findings:
    """Put rows together with recall by class and what was missed at a threshold."""
    misses, missed = missed_of(outcomes, threshold)
    figures = breakdowns(outcomes, threshold)
    return Findings(tuple(rows), figures, misses, missed, tuning)


def recall_row(
    what: str,
    outcomes: Sequence[Outcome],
    threshold: float,
    bar: float | None = None,
    *,
    most: bool = False,
    peer: str = "",
    note: str = "",
) -> Row:
    """Return a row of the share of outcomes whose right entity reaches the threshold."""
    share = recall(outcomes, threshold)
    return Row(what, share, bar, most=most, count=len(outcomes), peer=peer, note=note)


def alert_row(
    what: str, innocent: Sequence[Outcome], threshold: float, note: str = ""
) -> Row:
    """Return a row of the share of innocent questions that alert."""
    share = alert_rate(innocent, threshold)
    return Row(what, share, most=True, count=len(innocent), note=note)


def place_rows(outcomes: Sequence[Outcome]) -> list[Row]:
    """Return rows of how often the right entity stands before all others, or beside them."""
    return [
        Row("right entity first", first_place(outcomes), count=len(outcomes)),
        Row("no other entity scores higher", unbeaten(outcomes), count=len(outcomes),
            note="two entries of one name score the same by name alone"),
    ]  # fmt: skip


def only(outcomes: Iterable[Outcome], key: str, *values: str) -> list[Outcome]:
    """Return the outcomes whose case has one of these values."""
    return [each for each in outcomes if getattr(each.case, key) in values]
