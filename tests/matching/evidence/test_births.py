"""Birth dates beside each other."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.party import PARTY, ask

from ostraka.matching import DEFAULT
from ostraka.matching.evidence.births import Compared, compare_dates
from ostraka.model import ImpreciseDate, parse_date

SETTINGS = DEFAULT.evidence
days = st.dates(date(1901, 1, 1), date(2020, 12, 31)).map(lambda d: ImpreciseDate(d, d))


def compared(left: str, right: str) -> Compared:
    dates = [parse_date(text) for text in (left, right)]
    assert dates[0]
    assert dates[1]
    return compare_dates(dates[0], dates[1], SETTINGS)


def share(left: str, right: str) -> float:
    return compared(left, right)[0]


def verdict(left: str, right: str) -> tuple[str, str]:
    return compared(left, right)[1:]


def test_the_more_exactly_two_dates_agree_the_more_it_says() -> None:
    assert (
        share("1961-03-09", "1961-03-09")
        > share("1961-03-09", "1961")
        > share("1961-03-09", "circa 1961")
        > 0
    )
    assert share("1961-03", "1961") == share("1961", "1961-03-09")
    assert share("1958/1962", "1960") == share("circa 1960", "1961-03")


@pytest.mark.parametrize(
    ("left", "right", "why"),
    [
        ("1961-03-09", "1961-09-03", "day and month swapped"),
        ("1961-03-09", "1962-03-09", "one year off"),
        ("1961", "1962-11-24", "one year off"),
        ("1961-03-09", "1961-03-19", "one digit differs"),
        ("1961-03-09", "1981-03-09", "one digit differs"),
        ("1967-03-09", "1976-03-09", "two digits swapped"),
    ],
)
def test_a_slip_of_the_pen_lowers_a_little_and_is_named(
    left: str, right: str, why: str
) -> None:
    assert verdict(left, right) == verdict(right, left) == ("close", why)
    assert -0.05 < share(left, right) < 0


@pytest.mark.parametrize(
    ("written", "meant", "calendar"),
    [
        ("1396-01-01", "1976-01-03", "Hijri calendar"),  # https://oeis.org/A097105
        ("1397-01-01", "1976-12-23", "Hijri calendar"),
        ("1380", "1960", "Hijri calendar"),
        ("1350", "1971", "solar Hijri calendar"),
        ("1350-01-01", "1971-03-21", "solar Hijri calendar"),  # new year
        ("1357-11-22", "1979-02-11", "solar Hijri calendar"),
        ("2504-03-09", "1961-03-09", "Buddhist calendar"),
        ("2503", "1960-02-29", "Buddhist calendar"),
    ],
)
def test_a_date_of_another_calendar_agrees_and_is_named(
    written: str, meant: str, calendar: str
) -> None:
    assert verdict(written, meant) == ("equal", f"the same in the {calendar}")
    assert verdict(meant, written) == ("equal", f"the same in the {calendar}")
    assert verdict(written, "1999-12-24")[0] == "contradicts"


def test_the_further_apart_the_more_it_contradicts() -> None:
    pairs = ("1961-07-21", "1964-07-21", "1990-05-25")
    shares = [share("1961-03-09", each) for each in pairs]
    assert shares == sorted(shares, reverse=True)
    assert shares[-1] == -SETTINGS.birth_date_far
    assert verdict("1961-03-09", "1990-05-25")[1] == "29 years apart"


@given(days, days)
def test_dates_compare_the_same_from_either_side(
    left: ImpreciseDate, right: ImpreciseDate
) -> None:
    assert compare_dates(left, right, SETTINGS) == compare_dates(right, left, SETTINGS)


@given(st.dates(date(1300, 1, 1), date(2600, 12, 31)), days)
def test_no_date_of_any_calendar_is_too_much(odd: date, right: ImpreciseDate) -> None:
    found, _, why = compare_dates(ImpreciseDate(odd, odd), right, SETTINGS)
    assert -1 < found < 1
    assert why


def test_of_several_listed_dates_the_one_that_speaks_most_for_it_counts() -> None:
    twice = replace(PARTY, properties={"birthDate": ("1961-03-09", "1970")})
    assert ask("birth date", twice, birth_date="1970-05-01").verdict == "equal"
    none = replace(PARTY, properties={})
    assert ask("birth date", none, birth_date="1970").verdict == "no data"
