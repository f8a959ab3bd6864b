"""When an edition was published, and who says so."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import PurePath

from ostraka.errors import SourceError

_DATE = re.compile(r"(?<!\d)(\d{4})-(\d{2})(?:-(\d{2}))?(?!\d)")


@dataclass(frozen=True, slots=True)
class Published:
    """An instant (UTC) and where it comes from.

    Attributes:
        source: "argument", "file" (the list states it), "name" (of the file or its
            folder), "last-modified" (the server's header) or "fetched".
    """

    at: datetime
    source: str


def find_published(
    source: str, given: date | None, stated: datetime | None, paths: Iterable[PurePath]
) -> Published:
    """Find when an edition from disk was published: given, else stated, else in a name.

    Raises:
        SourceError: Nothing says when, or the names say different days.
    """
    if given is not None:
        return Published(to_instant(given), "argument")
    if stated is not None:
        return Published(to_instant(stated), "file")
    found = date_in_names(source, paths)
    if found is None:
        hint = "say it with --published YYYY-MM-DD"
        raise SourceError(source, "(files)", "no date of publication", "one", hint=hint)
    return Published(to_instant(found), "name")


def date_in_names(source: str, paths: Iterable[PurePath]) -> date | None:
    """Find a day in the names of the files, else in those of their folders.

    A month stands for its first day.

    >>> date_in_names("xx_list", [PurePath("2021-07/sdn.csv")])
    datetime.date(2021, 7, 1)
    >>> date_in_names("xx_list", [PurePath("2021-07/sdn_2021-07-09.csv")])
    datetime.date(2021, 7, 9)

    Raises:
        SourceError: The names say different days.
    """
    paths = list(paths)
    for names in ({path.stem for path in paths}, {path.parent.name for path in paths}):
        days = {day for name in names if (day := _date_in(name)) is not None}
        if len(days) > 1:
            found = " and ".join(day.isoformat() for day in sorted(days))
            hint = "say the day with --published YYYY-MM-DD"
            raise SourceError(
                source, "(file names)", found, "one day of publication", hint=hint
            )
        if days:
            return days.pop()
    return None


def to_instant(moment: date) -> datetime:
    """Return a day's first instant, or an instant, in UTC; one without a zone is UTC."""
    if not isinstance(moment, datetime):
        return datetime.combine(moment, time.min, tzinfo=UTC)
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def _date_in(name: str) -> date | None:
    for year, month, day in _DATE.findall(name):
        try:
            return date(int(year), int(month), int(day or 1))
        except ValueError:  # digits that only look like a date: "2021-99"
            return None
    return None
