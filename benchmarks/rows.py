"""A measured figure, the bar that it must hold, and the table of them."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Bar:
    """A limit: `at_least` true for a speed, false for a time or a size."""

    limit: float
    at_least: bool = False

    def __str__(self) -> str:
        return f"{'>=' if self.at_least else '<='} {self.limit:,g}"

    def is_met(self, value: float) -> bool:
        """True when a value holds it."""
        return value >= self.limit if self.at_least else value <= self.limit


@dataclass(frozen=True)
class Row:
    """One line of the table.

    Attributes:
        names: Size of the list, None where it is the real lists.
        value: The figure; None where it could not be measured, and `note` says why.
        bar: What must hold; None for a figure that is only told.
    """

    what: str
    names: int | None
    value: float | None
    unit: str
    bar: Bar | None = None
    note: str = ""

    @property
    def verdict(self) -> str:
        """ "met", "missed", or nothing."""
        if self.bar is None or self.value is None:
            return ""
        return "met" if self.bar.is_met(self.value) else "MISSED"

    def to_json(self) -> dict[str, object]:
        """Return it as the results file keeps it."""
        bar = str(self.bar) if self.bar else None
        return {
            "what": self.what, "names": self.names, "value": self.value, "unit": self.unit,
            "bar": bar, "verdict": self.verdict, "note": self.note,
        }  # fmt: skip

    def cells(self) -> tuple[str, ...]:
        """Return it as the table shows it."""
        size = f"{self.names:,}" if self.names else "lists"
        bar = str(self.bar) if self.bar else ""
        return self.what, size, _figure(self.value), self.unit, bar, self.verdict, self.note


HEAD = ("what", "names", "value", "unit", "bar", "", "note")


def table(rows: Iterable[Row]) -> str:
    """Return the rows as aligned text."""
    cells = [HEAD, *(row.cells() for row in rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    return "\n".join(
        "  ".join(map(_aligned, line, widths, range(9))).rstrip() for line in cells
    )


def _aligned(text: str, width: int, column: int) -> str:
    return text.rjust(width) if column in (1, 2) else text.ljust(width)


def _figure(value: float | None) -> str:
    if value is None:
        return "-"
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"
