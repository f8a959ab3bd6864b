"""Birth dates: imprecise ones, slips of the pen, other calendars, and how far two lie apart."""

from ostraka.matching.config import EvidenceSettings
from ostraka.matching.evidence._finding import Finding
from ostraka.matching.evidence.calendars import readings
from ostraka.matching.evidence.sides import Asked, Listed, read_date
from ostraka.model import ImpreciseDate, Verdict

_DAYS = 365.25
_YEAR = 366  # days; a span longer than this is no single year

Compared = tuple[float, str, str]  # share, verdict, why


def compare(asked: Asked, listed: Listed, settings: EvidenceSettings) -> Finding | None:
    """Compare with every date that a list gives; the one that speaks most for it counts.

    A slip of the pen lowers a little; any other date the more, the further off it is.
    """
    if asked.birth is None:
        return None
    pair = (str(asked.birth), "; ".join(listed.births))
    dates = [found for text in listed.births if (found := read_date(text)) is not None]
    if not dates:
        return Finding("birth date", *pair, "no data", 0.0, "the list gives none")
    compared = (compare_dates(asked.birth, each, settings) for each in dates)
    share, verdict, why = max(compared, key=lambda each: each[0])
    return Finding("birth date", *pair, verdict, share, why)


def most(asked: Asked, settings: EvidenceSettings) -> float:
    """Return the greatest share by which the birth date asked for can raise a score."""
    if asked.birth is None:
        return 0.0
    least = (settings.birth_year_agrees, settings.birth_span_agrees)
    return max(settings.birth_day_agrees, *least) if asked.birth.is_day else max(least)


def compare_dates(
    asked: ImpreciseDate, listed: ImpreciseDate, settings: EvidenceSettings
) -> Compared:
    """Return the share, the verdict and its reason for two dates."""
    if asked.compare(listed) is Verdict.AGREE:
        return _agreement(asked, listed, settings)
    if calendar := _other_calendar(asked, listed):
        return settings.birth_span_agrees, "equal", f"the same in the {calendar}"
    if slip := find_slip(asked, listed):
        return -settings.birth_date_close, "close", slip
    years = days_apart(asked, listed) / _DAYS
    apart = f"{years:.0f} years apart" if years >= 1.5 else "less than two years apart"
    return -_contradiction(years, settings), "contradicts", apart


def _agreement(
    asked: ImpreciseDate, listed: ImpreciseDate, settings: EvidenceSettings
) -> Compared:
    if asked.is_day and asked == listed:
        return settings.birth_day_agrees, "equal", "the same day"
    spans = (asked.widened(), listed.widened())
    if max((last - first).days for first, last in spans) < _YEAR:
        return settings.birth_year_agrees, "equal", "the same as far as both say"
    return settings.birth_span_agrees, "equal", "within the years that are given"


def _contradiction(years: float, settings: EvidenceSettings) -> float:
    """From the least share for days apart to the greatest for `birth_far_years`."""
    near, far = settings.birth_date_contradicts, settings.birth_date_far
    return near + (far - near) * min(1.0, years / settings.birth_far_years)


def _other_calendar(left: ImpreciseDate, right: ImpreciseDate) -> str:
    """The calendar in which the two agree, "" when there is none."""
    for one, other in ((left, right), (right, left)):
        for reading, calendar in readings(one):
            if reading.compare(other) is Verdict.AGREE:
                return calendar
    return ""


def find_slip(left: ImpreciseDate, right: ImpreciseDate) -> str:
    """Name the slip of the pen that turns one date into the other, "" when there is none.

    >>> day = ImpreciseDate.of
    >>> find_slip(day(1961, 3, 9), day(1961, 9, 3)), find_slip(day(1961, 3, 9), day(1971, 3, 9))
    ('day and month swapped', 'one digit differs')
    >>> find_slip(day(1961), day(1962, 5)), find_slip(day(1961, 3, 9), day(1962, 4, 9))
    ('one year off', '')
    """
    a, b = left.earliest, right.earliest
    if not (left.is_day and right.is_day):
        return "one year off" if days_apart(left, right) <= _YEAR else ""
    if abs(a.year - b.year) == 1 and (a.month, a.day) == (b.month, b.day):
        return "one year off"
    if a.year == b.year and (a.month, a.day) == (b.day, b.month):
        return "day and month swapped"
    return _digits_differ(a.isoformat(), b.isoformat())


def _digits_differ(left: str, right: str) -> str:
    differ = [at for at, (a, b) in enumerate(zip(left, right, strict=True)) if a != b]
    if len(differ) == 1:
        return "one digit differs"
    side_by_side = len(differ) == 2 and differ[1] - differ[0] == 1
    first = differ[0]
    if side_by_side and left[first : first + 2] == right[first : first + 2][::-1]:
        return "two digits swapped"
    return ""


def days_apart(left: ImpreciseDate, right: ImpreciseDate) -> int:
    """Least number of days between two dates; 0 when they can be the same.

    >>> days_apart(ImpreciseDate.of(1961), ImpreciseDate.of(1962))
    1
    """
    (first, last), (other_first, other_last) = left.widened(), right.widened()
    return max(0, (other_first - last).days, (first - other_last).days)
