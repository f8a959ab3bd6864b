"""What a suite found: rows with their bars, figures by class, and what was missed."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from ostraka.evaluation.cases import Outcome
from ostraka.evaluation.measures import Bin, Point, by_class, first_place, interval, recall

MISSES_SHOWN = 20  # of each class


@dataclass(frozen=True, slots=True)
class Row:
    """One figure beside the bar that it must meet.

    Attributes:
        what: What was measured.
        measured: The figure.
        bar: What it must reach, None for a figure that stands for information.
        most: The bar is a ceiling, not a floor.
        count: How many cases the figure rests on.
        peer: What the best open peer reaches on the same measure, as published.
        note: What a reader must know beside it.
    """

    what: str
    measured: float
    bar: float | None = None
    most: bool = False
    count: int = 0
    peer: str = ""
    note: str = ""

    @property
    def met(self) -> bool | None:
        """Whether the bar is met; None without one."""
        if self.bar is None:
            return None
        return self.measured <= self.bar if self.most else self.measured >= self.bar

    def to_json(self) -> dict[str, Any]:
        """Return every field, and whether the bar is met."""
        return asdict(self) | {"measured": round(self.measured, 6), "met": self.met}


@dataclass(frozen=True, slots=True)
class Figure:
    """Recall of one class of cases, with its 95 % interval."""

    label: str
    count: int
    recall: float
    first: float

    def to_json(self) -> dict[str, Any]:
        """Return every field, and the interval."""
        low, high = interval(self.recall, self.count)
        figures = {"recall": self.recall, "low": low, "high": high, "first": self.first}
        rounded = {name: round(value, 4) for name, value in figures.items()}
        return {"label": self.label, "count": self.count} | rounded


@dataclass(frozen=True, slots=True)
class Miss:
    """A question that did not find its right entity."""

    query: str
    listed: str
    score: float
    found: str

    def to_json(self) -> dict[str, Any]:
        """Return every field."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Findings:
    """What one suite found.

    Attributes:
        figures: By breakdown ("variation", "family", "script", "schema").
        misses: By class, the first `MISSES_SHOWN` of each.
        missed: By class, how many there are.
        curve: Recall and alerts at each of many thresholds.
        bins: How often the first answer is right, by its score.
    """

    rows: tuple[Row, ...]
    figures: dict[str, list[Figure]] = field(default_factory=dict)
    misses: dict[str, list[Miss]] = field(default_factory=dict)
    missed: dict[str, int] = field(default_factory=dict)
    curve: tuple[Point, ...] = ()
    bins: tuple[Bin, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """Return every field, scores and shares rounded: the same run, the same bytes."""
        return {
            "rows": [row.to_json() for row in self.rows],
            "figures": _listed(self.figures),
            "missed": self.missed,
            "misses": _listed(self.misses),
            "curve": [asdict(point) for point in self.curve],
            "bins": [asdict(each) for each in self.bins],
        }


def _listed(groups: dict[str, Any]) -> dict[str, Any]:
    return {key: [each.to_json() for each in found] for key, found in groups.items()}


BREAKDOWNS = ("variation", "family", "script", "schema")


def breakdowns(outcomes: Sequence[Outcome], threshold: float) -> dict[str, list[Figure]]:
    """Return recall by each property of a case that takes more than one value."""
    found = {}
    for key in BREAKDOWNS:
        groups = by_class(outcomes, lambda each: str(getattr(each.case, key)))  # noqa: B023
        if len(groups) > 1 or key == "variation":
            found[key] = [
                Figure(label, len(group), recall(group, threshold), first_place(group))
                for label, group in groups.items()
            ]
    return found


def missed_of(
    outcomes: Sequence[Outcome], threshold: float
) -> tuple[dict[str, list[Miss]], dict[str, int]]:
    """Return what was missed, by variation: the first of each class, and how many."""
    missed = [each for each in outcomes if not each.is_found(threshold)]
    groups = by_class(missed, lambda each: each.case.variation)
    shown = {
        label: [
            Miss(each.case.query.name, each.case.listed, each.score, each.found)
            for each in group[:MISSES_SHOWN]
        ]
        for label, group in groups.items()
    }
    return shown, {label: len(group) for label, group in groups.items()}
