"""Dates as lists give them: a day, a month, a year, about a year, a span of years.

Two such dates compare in three values. `Verdict.UNKNOWN` is not a soft no: it says
that nothing is known on one side, and no score may rest on it.

Notation: the text form is EDTF level 1 (ISO 8601-2): ``1971``, ``1971-03``,
``1971-03-09``, ``1971~`` (about), ``1958/1962`` (some time in the span).

Source: Extended Date/Time Format, https://www.loc.gov/standards/datetime/
"""

import calendar
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

ABOUT_YEARS = 2  # how far "about 1960" reaches either way: our choice, plans/0003

_LONGEST = 80  # characters; a longer text is prose
_MONTHS = {name.lower(): n for n, name in enumerate(calendar.month_abbr) if name}
_MONTHS |= {name.lower(): n for n, name in enumerate(calendar.month_name) if name}
_MONTHS["sept"] = 9
_ABOUT = re.compile(r"^(?:approximately|approx\.?|circa|ca?\.|about|around)\s+", re.I)
_BETWEEN = re.compile(r"^between\s+", re.I)
_SEPARATORS = (
    re.compile(r"\s*/\s*"),
    re.compile(r"\s+(?:to|and|until)\s+", re.I),
    re.compile(r"\s*[-–]\s*"),
)
_POINTS = (
    re.compile(r"^(?P<y>\d{4})$"),
    re.compile(r"^(?P<y>\d{4})-(?P<m>\d{1,2})$"),
    re.compile(r"^(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})$"),
    re.compile(r"^(?P<d>\d{1,2})[/.](?P<m>\d{1,2})[/.](?P<y>\d{4})$"),
    re.compile(r"^(?P<m>\d{1,2})/(?P<y>\d{4})$"),
    re.compile(r"^(?P<d>\d{1,2})[ -](?P<m>[a-z]{3,9})\.?[ ,-]+(?P<y>\d{4})$", re.I),
    re.compile(r"^(?P<m>[a-z]{3,9})\.?,? (?P<y>\d{4})$", re.I),
    re.compile(r"^(?P<m>[a-z]{3,9})\.? (?P<d>\d{1,2}),? (?P<y>\d{4})$", re.I),
)


class Verdict(StrEnum):
    """What comparing two facts says."""

    AGREE = "agree"
    CONTRADICT = "contradict"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class ImpreciseDate:
    """Some day between `earliest` and `latest`, both included.

    Attributes:
        earliest, latest: The first and last day the date can be, before `about` widens it.
        about: The source says "circa" or "approximately".
    """

    earliest: date
    latest: date
    about: bool = False

    def __post_init__(self) -> None:
        if self.earliest > self.latest:
            raise ValueError(f"date span: {self.earliest} is after {self.latest}")

    @classmethod
    def of(
        cls, year: int, month: int = 0, day: int = 0, *, about: bool = False
    ) -> "ImpreciseDate":
        """Make a date from numbers; month or day 0 means not given.

        Raises:
            ValueError: No such day in the calendar.
        """
        last_month = month or 12
        last_day = day or calendar.monthrange(year, last_month)[1]
        return cls(
            date(year, month or 1, day or 1), date(year, last_month, last_day), about
        )

    @property
    def is_day(self) -> bool:
        """True when it names one day exactly."""
        return self.earliest == self.latest and not self.about

    def widened(self) -> tuple[date, date]:
        """Return the span that the date can truly lie in, `about` included."""
        if not self.about:
            return self.earliest, self.latest
        first = date(max(1, self.earliest.year - ABOUT_YEARS), 1, 1)
        return first, date(min(9999, self.latest.year + ABOUT_YEARS), 12, 31)

    def compare(self, other: "ImpreciseDate") -> Verdict:
        """Agree when some day fits both, else contradict.

        >>> ImpreciseDate.of(1971).compare(ImpreciseDate.of(1971, 3, 9)).value
        'agree'
        >>> ImpreciseDate.of(1971, 4).compare(ImpreciseDate.of(1971, 3, 9)).value
        'contradict'
        """
        left, right = self.widened(), other.widened()
        overlap = left[0] <= right[1] and right[0] <= left[1]
        return Verdict.AGREE if overlap else Verdict.CONTRADICT

    def __str__(self) -> str:
        point = self._point()
        if point is not None:
            return point + ("~" if self.about else "")
        left, right = (str(edge) for edge in self._edges())
        mark = "~" if self.about else ""
        return f"{left}{mark}/{right}{mark}"

    def _point(self) -> str | None:
        """The EDTF text when one day, month or year holds the whole span."""
        first, last = self.earliest, self.latest
        if first == last:
            return first.isoformat()
        for point in (
            ImpreciseDate.of(first.year, first.month),
            ImpreciseDate.of(first.year),
        ):
            if (first, last) == (point.earliest, point.latest):
                return f"{first:%Y-%m}" if last.month == first.month else f"{first:%Y}"
        return None

    def _edges(self) -> tuple[str, str]:
        """Both ends of a span, as short as they can be written."""
        first, last = self.earliest, self.latest
        if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
            return f"{first:%Y}", f"{last:%Y}"
        return first.isoformat(), last.isoformat()


def parse_date(text: str) -> ImpreciseDate | None:
    """Read a date as lists write it; None when it is something else.

    Day comes before month in ``09/03/1971``; zeros stand for what is not known.

    >>> [str(parse_date(t)) for t in ("15 Nov 1953", "Sep 1961", "circa 1962", "00/00/1980")]
    ['1953-11-15', '1961-09', '1962~', '1980']
    >>> str(parse_date("between 1958 and 1962")), str(parse_date("1958/1962"))
    ('1958/1962', '1958/1962')
    >>> str(parse_date("1971-03-09/1971-05-02"))
    '1971-03-09/1971-05-02'
    >>> parse_date("dd/mm/1971") is None
    True
    """
    text = " ".join(text.split()).strip(" .;,")
    if len(text) > _LONGEST:
        return None
    bare = _ABOUT.sub("", text).removesuffix("~")
    about = bare != text
    for pattern in _POINTS:
        if found := pattern.match(bare):
            return _point_of(found.groupdict(), about=about)
    for separator in _SEPARATORS:
        edges = separator.split(_BETWEEN.sub("", bare), maxsplit=1)
        if len(edges) == 2 and (span := _span_of(*edges, about=about)) is not None:
            return span
    return None


def parse_iso(text: str) -> date | None:
    """Read ``YYYY-MM-DD``, with or without a time behind it; None when it is something else."""
    try:
        return date.fromisoformat(text.strip()[:10])
    except ValueError:
        return None


def compare_any(left: Iterable[ImpreciseDate], right: Iterable[ImpreciseDate]) -> Verdict:
    """Compare two sets of alternatives: one agreeing pair is enough.

    >>> compare_any([], [ImpreciseDate.of(1971)]).value
    'unknown'
    """
    verdicts = {a.compare(b) for b in tuple(right) for a in tuple(left)}
    if not verdicts:
        return Verdict.UNKNOWN
    return Verdict.AGREE if Verdict.AGREE in verdicts else Verdict.CONTRADICT


def _point_of(parts: dict[str, str], *, about: bool) -> ImpreciseDate | None:
    month_text = parts.get("m") or "0"
    month = int(month_text) if month_text.isdigit() else _MONTHS.get(month_text.lower(), -1)
    day = int(parts.get("d") or 0)
    if month == 0:
        day = 0
    try:
        return ImpreciseDate.of(int(parts["y"]), month, day, about=about)
    except (ValueError, calendar.IllegalMonthError):
        return None


def _span_of(left: str, right: str, *, about: bool) -> ImpreciseDate | None:
    first, last = parse_date(left), parse_date(right)
    if first is None or last is None or first.earliest > last.latest:
        return None
    return ImpreciseDate(first.earliest, last.latest, about or first.about or last.about)
