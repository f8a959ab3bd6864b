"""The day that a UK list says it was published on."""

import re
from collections.abc import Sequence
from datetime import UTC, datetime

from ostraka.model import ImpreciseDate, parse_date

_STATED = re.compile(r"^(?:Report Date|Last Updated|Date Generated)\s*:?\s*(.*)$", re.I)


def stated_day(cells: Sequence[str]) -> ImpreciseDate | None:
    """Read a first line such as ``Last Updated,27/04/2020``, ``Report Date: 13-Feb-2026``.

    Returns:
        None when the line states no day: it is the header, or of another list.
    """
    line = " ".join(cell.strip() for cell in cells if cell.strip())
    found = _STATED.match(line)
    return parse_date(found[1].replace("-", " ")) if found else None


def as_published(day: ImpreciseDate | None) -> datetime | None:
    """Midnight UTC of a day; None when it is no exact day."""
    if day is None or not day.is_day:
        return None
    return datetime.combine(day.earliest, datetime.min.time(), UTC)
