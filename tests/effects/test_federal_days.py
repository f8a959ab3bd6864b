"""Business days of the United States, by the calendar of the federal government."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ostraka.effects.federal_days import add_business_days, holidays, is_business_day

# As the Office of Personnel Management published them.
# Source: https://www.opm.gov/policy-data-oversight/pay-leave/federal-holidays/
PUBLISHED = {
    2020: "01-01 01-20 02-17 05-25 07-03 09-07 10-12 11-11 11-26 12-25",
    2021: "01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31",
    2022: "01-17 02-21 05-30 06-20 07-04 09-05 10-10 11-11 11-24 12-26",
    2023: "01-02 01-16 02-20 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25",
    2026: "01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25",
}


@pytest.mark.parametrize("year", PUBLISHED)
def test_the_holidays_of_a_year_are_those_that_were_published(year: int) -> None:
    assert sorted(day.isoformat()[5:] for day in holidays(year)) == PUBLISHED[year].split()


def test_juneteenth_is_kept_since_2021() -> None:
    assert is_business_day(date(2020, 6, 19))
    assert not is_business_day(date(2021, 6, 18))


def test_a_new_year_on_saturday_is_kept_on_the_last_day_of_the_old_year() -> None:
    assert not is_business_day(date(2021, 12, 31))
    assert is_business_day(date(2022, 1, 3))


@pytest.mark.parametrize(
    ("start", "due"),
    [
        (date(2021, 12, 10), date(2021, 12, 27)),  # Christmas is kept on Friday the 24th
        (date(2022, 2, 8), date(2022, 2, 23)),  # Washington's birthday lies between
        (date(2026, 11, 27), date(2026, 12, 11)),  # no holiday between
        (date(2026, 11, 28), date(2026, 12, 11)),  # a Saturday does not count
        (date(2026, 12, 18), date(2027, 1, 5)),  # Christmas and New Year
    ],
)
def test_ten_business_days_are_counted_from_the_next_day(start: date, due: date) -> None:
    assert add_business_days(start, 10) == due


@given(st.dates(date(1990, 1, 1), date(2100, 1, 1)), st.integers(0, 60))
def test_a_term_ends_on_a_business_day_with_as_many_between(start: date, days: int) -> None:
    end = add_business_days(start, days)
    between = (start + timedelta(days=n) for n in range(1, (end - start).days + 1))
    assert sum(map(is_business_day, between)) == days
    assert end == start or is_business_day(end)
