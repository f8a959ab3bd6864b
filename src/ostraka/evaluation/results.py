"""What a suite found: rows with their bars, figures by class, and what was missed."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from operator import attrgetter
from typing import Any

from ostraka.evaluation.cases import Outcome
from ostraka.evaluation.measures import Bin, by_class, first_place, interval, recall
from ostraka.evaluation.tuning import Tuning

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

    @property
    def verdict(self) -> str:
        """ "met", "MISSED", or nothing where there is no bar."""
        return "" if self.met is None else "met" if self.met else "MISSED"

    @property
    def bar_text(self) -> str:
        """The bar as people read it.

        >>> Row("recall", 0.98, 0.97).bar_text, Row("alerts", 0.01, 0.02, most=True).bar_text
        ('>= 0.97', '<= 0.02')
        """
        return "" if self.bar is None else f"{'<=' if self.most else '>='} {self.bar}"

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

    @property
    def interval(self) -> tuple[float, float]:
        """The 95 % interval of the recall."""
        return interval(self.recall, self.count)

    def to_json(self) -> dict[str, Any]:
        """Return every field, and the interval."""
        low, high = self.interval
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
        figures: By breakdown, one of `BREAKDOWNS`.
        misses: By class, the first `MISSES_SHOWN` of each.
        missed: By class, how many there are.
        tuning: What moving the threshold does, where innocent questions stand beside.
        bins: How often the first answer is right, by its score.
        explained: One answer in full, as `Match.to_json` gives it.
    """

    rows: tuple[Row, ...]
    figures: dict[str, list[Figure]] = field(default_factory=dict)
    misses: dict[str, list[Miss]] = field(default_factory=dict)
    missed: dict[str, int] = field(default_factory=dict)
    tuning: Tuning | None = None
    bins: tuple[Bin, ...] = ()
    explained: dict[str, Any] | None = None

    def to_json(self) -> dict[str, Any]:
        """Return every field, scores and shares rounded: the same run, the same bytes."""
        return {
            "rows": [row.to_json() for row in self.rows],
            "figures": _listed(self.figures),
            "missed": self.missed,
            "misses": _listed(self.misses),
            "tuning": self.tuning.to_json() if self.tuning else None,
            "bins": [asdict(each) for each in self.bins],
            "explained": self.explained,
        }


def _listed(groups: dict[str, Any]) -> dict[str, Any]:
    return {key: [each.to_json() for each in found] for key, found in groups.items()}


BREAKDOWNS = ("variation", "family", "script", "schema")


def breakdowns(outcomes: Sequence[Outcome], threshold: float) -> dict[str, list[Figure]]:
    """Return recall by each property of a case that takes more than one value.

    Where there is no more than one of them all, by variation.
    """
    found: dict[str, list[Figure]] = {}
    for key in BREAKDOWNS:
        groups = by_class(outcomes, attrgetter(f"case.{key}"))
        if len(groups) > 1 or key == "variation":
            found[key] = [
                Figure(label, len(group), recall(group, threshold), first_place(group))
                for label, group in groups.items()
            ]
    if found["variation"] == found.get("script"):  # classes that are scripts, shown once
        del found["variation"]
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
