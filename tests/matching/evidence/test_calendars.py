"""Dates of other calendars, on days that are known in both."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ostraka.matching.evidence.calendars import readings
from ostraka.model import ImpreciseDate


def spans(year: int, month: int, day: int) -> dict[str, tuple[date, date]]:
    found = readings(ImpreciseDate.of(year, month, day))
    return {name: (each.earliest, each.latest) for each, name in found}


@pytest.mark.parametrize(
    ("year", "new_year"),
    [(1396, date(1976, 1, 3)), (1397, date(1976, 12, 23)), (1362, date(1943, 1, 8))],
)
def test_a_hijri_new_year_is_known_to_two_days(year: int, new_year: date) -> None:
    """Source: Gregorian years with two Islamic new years, https://oeis.org/A097105"""
    first, last = spans(year, 1, 1)["Hijri calendar"]
    assert (first, last) == (new_year - timedelta(days=2), new_year + timedelta(days=2))


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ((1350, 1, 1), date(1971, 3, 21)),
        ((1357, 11, 22), date(1979, 2, 11)),
        ((1368, 3, 14), date(1989, 6, 4)),
    ],
)
def test_a_solar_hijri_day_is_known_to_one_day(
    written: tuple[int, int, int], meant: date
) -> None:
    first, last = spans(*written)["solar Hijri calendar"]
    assert first <= meant <= last
    assert last - first == timedelta(days=2)


def test_a_buddhist_year_is_543_ahead() -> None:
    assert spans(2504, 3, 9) == {"Buddhist calendar": (date(1961, 3, 9),) * 2}
    leap = ImpreciseDate.of(2504)
    assert [str(each) for each, _ in readings(leap)] == ["1961"]


def test_a_gregorian_year_has_no_other_reading() -> None:
    assert list(readings(ImpreciseDate.of(1961))) == []


# Behind the 28th the Gregorian months lack days that others have.
@given(st.dates(date(1300, 1, 1), date(1499, 12, 31)).filter(lambda day: day.day < 28))
def test_years_of_another_calendar_follow_each_other_without_a_gap(day: date) -> None:
    written = ImpreciseDate(day, day)
    tomorrow = day + timedelta(days=1)
    following = ImpreciseDate(tomorrow, tomorrow)
    pairs = zip(readings(written), readings(following), strict=True)
    assert all(b.earliest <= a.latest + timedelta(days=1) for (a, _), (b, _) in pairs)
