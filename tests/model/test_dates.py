from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ostraka.model import ImpreciseDate, Verdict, compare_any, parse_date

days = st.dates(date(1000, 1, 1), date(9999, 12, 31))
spans = st.tuples(days, days, st.booleans()).map(
    lambda x: ImpreciseDate(min(x[:2]), max(x[:2]), x[2])
)
points = st.one_of(
    days.map(lambda d: ImpreciseDate.of(d.year)),
    days.map(lambda d: ImpreciseDate.of(d.year, d.month)),
    days.map(lambda d: ImpreciseDate.of(d.year, d.month, d.day)),
    days.map(lambda d: ImpreciseDate.of(d.year, about=True)),
)


@given(st.one_of(points, spans))
def test_what_is_written_is_read_back(value: ImpreciseDate) -> None:
    assert parse_date(str(value)) == value


@given(st.text(max_size=40))
def test_any_text_is_a_date_or_none(text: str) -> None:
    found = parse_date(text)
    assert found is None or found.earliest <= found.latest


@given(st.one_of(points, spans), st.one_of(points, spans))
def test_comparing_is_symmetric_and_never_unknown(
    left: ImpreciseDate, right: ImpreciseDate
) -> None:
    assert left.compare(right) is right.compare(left)
    assert left.compare(left) is Verdict.AGREE


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("15 Nov 1953", "1953-11-15"),
        ("09/03/1971", "1971-03-09"),
        ("00/00/1980", "1980"),
        ("00/05/1980", "1980-05"),
        ("Approximately 1967", "1967~"),
        ("circa 1957-1961", "1957~/1961~"),
        ("1958 to 1962", "1958/1962"),
        ("01/02/1971-03/04/1971", "1971-02-01/1971-04-03"),
        ("September 12, 1960", "1960-09-12"),
        ("1971-03", "1971-03"),
        ("29 Feb 1972", "1972-02-29"),
    ],
)
def test_dates_are_read_as_lists_write_them(text: str, expected: str) -> None:
    assert str(parse_date(text)) == expected


@pytest.mark.parametrize(
    "text", ["", "unknown", "30 Feb 1972", "1971-13", "dd/mm/1971", "12/1"]
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert parse_date(text) is None


def test_a_year_agrees_with_a_day_in_it_and_contradicts_one_outside() -> None:
    year, inside, outside = (parse_date(t) for t in ("1971", "1971-03-09", "1974-01-01"))
    assert year is not None
    assert inside is not None
    assert outside is not None
    assert year.compare(inside) is Verdict.AGREE
    assert year.compare(outside) is Verdict.CONTRADICT


def test_about_a_year_reaches_two_years_either_way() -> None:
    about = ImpreciseDate.of(1960, about=True)
    assert about.compare(ImpreciseDate.of(1962)) is Verdict.AGREE
    assert about.compare(ImpreciseDate.of(1963)) is Verdict.CONTRADICT


def test_one_agreeing_alternative_is_enough_and_none_says_nothing() -> None:
    known = [ImpreciseDate.of(1953), ImpreciseDate.of(1961)]
    assert compare_any([ImpreciseDate.of(1961, 5)], known) is Verdict.AGREE
    assert compare_any([ImpreciseDate.of(1970)], known) is Verdict.CONTRADICT
    assert compare_any([], known) is Verdict.UNKNOWN
