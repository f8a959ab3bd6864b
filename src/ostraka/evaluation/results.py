"""What a suite found: rows with their bars, figures by class, and what was missed."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from ostraka.evaluation.cases import Outcome
from ostraka.evaluation.measures import by_class, first_place, interval, recall

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
class SuiteResult:
    """What one suite found.

    Attributes:
        figures: By breakdown ("variation", "family", "script", "schema").
        misses: By class, the first `MISSES_SHOWN` of each.
        missed: By class, how many there are.
    """

    name: str
    title: str
    method: str
    rows: tuple[Row, ...]
    figures: dict[str, list[Figure]] = field(default_factory=dict)
    misses: dict[str, list[Miss]] = field(default_factory=dict)
    missed: dict[str, int] = field(default_factory=dict)
    seconds: float = 0.0

    def to_json(self) -> dict[str, Any]:
        """Return all but the time it took: the same run gives the same bytes."""
        return {
            "name": self.name,
            "title": self.title,
            "method": self.method,
            "rows": [row.to_json() for row in self.rows],
            "figures": {
                key: [each.to_json() for each in found]
                for key, found in self.figures.items()
            },
            "missed": self.missed,
            "misses": {
                key: [each.to_json() for each in found]
                for key, found in self.misses.items()
            },
        }


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


def method_of(suite: Callable[..., SuiteResult]) -> str:
    """Return what a suite says that it does: its docstring, on one line."""
    return " ".join((suite.__doc__ or "").split())
