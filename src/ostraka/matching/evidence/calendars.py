"""Dates that were written in another calendar and taken for Gregorian ones.

Sources: tabular Islamic calendar, https://oeis.org/A350539 (months that are seen begin up
to two days off); solar Hijri, https://www.fourmilab.ch/documents/calendar/ (the year begins
on 20, 21 or 22 March); Thai Buddhist era, the Gregorian year and 543, in force since 1941.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from ostraka.model import ImpreciseDate

_HIJRI = range(1300, 1501)
_BUDDHIST = range(2400, 2601)
_BUDDHIST_YEARS = 543
_ISLAMIC_EPOCH = 227_014  # ordinal of the day before 1 Muharram of the year 1


def readings(written: ImpreciseDate) -> Iterator[tuple[ImpreciseDate, str]]:
    """Yield what a date means in each calendar that its year fits, with the calendar.

    >>> found = readings(ImpreciseDate.of(1350))
    >>> [(str(each), name) for each, name in found][1]
    ('1971-03-20/1972-03-21', 'solar Hijri calendar')
    """
    first_year, last_year = written.earliest.year, written.latest.year
    if first_year in _HIJRI and last_year in _HIJRI:
        for of, slack, name in _HIJRI_READINGS:
            first, last = of(written.earliest) - slack, of(written.latest) + slack
            yield ImpreciseDate(first, last, written.about), name
    if first_year in _BUDDHIST and last_year in _BUDDHIST:
        first, last = map(_buddhist, (written.earliest, written.latest))
        yield ImpreciseDate(first, last, written.about), "Buddhist calendar"


def _lunar(written: date) -> date:
    """Months of 30 and 29 days in turn, eleven leap days in thirty years."""
    year, month, day = written.year, written.month, min(written.day, 30)
    months = (59 * (month - 1) + 1) // 2
    years = 354 * (year - 1) + (3 + 11 * year) // 30
    return date.fromordinal(_ISLAMIC_EPOCH + years + months + day)


def _solar(written: date) -> date:
    """Six months of 31 days from the spring equinox on, then of 30."""
    months = 31 * (written.month - 1) - max(0, written.month - 7)
    day = min(written.day, 31 if written.month <= 6 else 30)
    new_year = date(written.year + 621, 3, 21)
    return new_year + timedelta(days=months + day - 1)


def _buddhist(written: date) -> date:
    year = written.year - _BUDDHIST_YEARS
    leap_day = (written.month, written.day) == (2, 29)
    return date(year, written.month, 28 if leap_day else written.day)


_HIJRI_READINGS = (
    (_lunar, timedelta(days=2), "Hijri calendar"),
    (_solar, timedelta(days=1), "solar Hijri calendar"),
)
