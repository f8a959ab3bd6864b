"""Business days of the United States government, by which OFAC's clocks run.

Days off by a president's order for one year (24 December 2024) are not known here, so a due
date may come out too early, and never too late.

Source: legal public holidays, and their day when they fall on a weekend, 5 U.S.C. 6103 and
    EO 11582, https://www.law.cornell.edu/uscode/text/5/6103
Source: Juneteenth since 17 June 2021, P.L. 117-17,
    https://www.congress.gov/117/plaws/publ17/PLAW-117publ17.pdf
"""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

_SATURDAY, _SUNDAY = 5, 6
_FIXED = ((1, 1), (7, 4), (11, 11), (12, 25))
# Month, weekday (Monday is 0), and which one in the month; 0 is the last.
_FLOATING = ((1, 0, 3), (2, 0, 3), (5, 0, 0), (9, 0, 1), (10, 0, 2), (11, 3, 4))
_JUNETEENTH_SINCE = 2021


def add_business_days(start: date, days: int) -> date:
    """Return the last day of a term of business days; `start` itself does not count.

    >>> add_business_days(date(2021, 12, 10), 10).isoformat()  # Christmas is kept on the 24th
    '2021-12-27'
    """
    day = start
    while days:
        day += timedelta(days=1)
        days -= is_business_day(day)
    return day


def is_business_day(day: date) -> bool:
    """True when the federal government works, as the calendar has it.

    >>> is_business_day(date(2021, 6, 18)), is_business_day(date(2020, 6, 19))
    (False, True)
    """
    return day.weekday() < _SATURDAY and day not in holidays(day.year)


@lru_cache(maxsize=64)
def holidays(year: int) -> frozenset[date]:
    """Return the days that are kept in a year; New Year may be kept on 31 December before.

    >>> date(2021, 12, 31) in holidays(2021)  # 1 January 2022 is a Saturday
    True
    """
    kept = (_kept(day) for each in (year, year + 1) for day in _legal(each))
    return frozenset(day for day in kept if day.year == year)


def _legal(year: int) -> Iterator[date]:
    yield from (date(year, month, day) for month, day in _FIXED)
    if year >= _JUNETEENTH_SINCE:
        yield date(year, 6, 19)
    for month, weekday, which in _FLOATING:
        yield _weekday_of(year, month, weekday, which)


def _kept(day: date) -> date:
    """A holiday on a Saturday is kept on Friday, one on a Sunday on Monday."""
    shift = {_SATURDAY: -1, _SUNDAY: 1}.get(day.weekday(), 0)
    return day + timedelta(days=shift)


def _weekday_of(year: int, month: int, weekday: int, which: int) -> date:
    if which == 0:
        last = date(year, month + 1, 1) - timedelta(days=1)
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (which - 1))
