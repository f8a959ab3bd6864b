"""People of a list with their own name and another birth date."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from ostraka.evaluation.births import (
    CLOSE,
    DIGIT,
    FAR,
    birth_cases,
    countries_of,
    with_facts,
)
from ostraka.evaluation.cases import Case
from ostraka.matching import Query
from ostraka.model import Entity, Name, parse_date


def listed(birth: str = "1971-03-09", *countries: str, key: str = "a") -> Entity:
    facts = {"birthDate": (birth,), "nationality": countries or ("lv",)}
    return Entity(key, "Person", "made", (Name.of("Orban Vexelid"),), properties=facts)


def dates(entity: Entity) -> dict[str, date]:
    found = {}
    for case in birth_cases([entity]):
        birth = parse_date(case.query.birth_date or "")
        assert birth is not None
        found[case.variation] = birth.earliest
    return found


days = st.dates(date(1930, 1, 1), date(2005, 12, 31))


@given(days, st.text("abc", min_size=1, max_size=4))
def test_a_slip_lies_close_and_another_date_far_off(day: date, key: str) -> None:
    found = dates(listed(day.isoformat(), key=key))
    assert abs(found["birth_year_off"].year - day.year) == 1
    assert abs(found[DIGIT].year - day.year) == 10
    assert abs((found[FAR] - day).days) >= 4 * 365
    assert found[FAR].month != day.month
    assert found[FAR].day != day.day
    assert day not in found.values()


@given(days)
def test_day_and_month_are_swapped_where_that_is_a_date(day: date) -> None:
    swapped = dates(listed(day.isoformat())).get("birth_swapped")
    if day.day <= 12 and day.day != day.month:
        assert swapped == date(day.year, day.day, day.month)
    else:
        assert swapped is None


@given(days, st.text("abc", min_size=1, max_size=4))
def test_the_same_person_gets_the_same_dates(day: date, key: str) -> None:
    entity = listed(day.isoformat(), key=key)
    assert list(birth_cases([entity])) == list(birth_cases([entity]))


def test_someone_else_comes_from_elsewhere_and_a_slip_does_not() -> None:
    for case in birth_cases([listed("1971-03-09", "br", "no")]):
        codes = case.query.country_codes
        assert bool(codes & {"br", "no"}) is (case.variation != FAR)


def test_who_has_no_full_date_or_no_country_is_left_out() -> None:
    nowhere = Entity("a", "Person", "made", (Name.of("Orban Vexelid"),),
                     properties={"birthDate": ("1971-03-09",)})  # fmt: skip
    assert dates(listed("1971")) == {}
    assert list(birth_cases([nowhere])) == []


def test_every_slip_has_a_class() -> None:
    assert set(dates(listed("1971-03-09"))) == {*CLOSE, DIGIT, FAR}


def test_a_leap_day_falls_on_the_28th() -> None:
    found = dates(listed("1972-02-29"))["birth_year_off"]
    assert (found.month, found.day) == (2, 28)


def test_facts_of_the_list_are_given_and_the_name_stays_as_asked() -> None:
    case = Case(Query("Orban Vexalid"), frozenset({"a"}), "typo", "benign", listed="x")
    told = with_facts(case, listed("1971-03-09", "lv", "ru"))
    assert told.query == Query("Orban Vexalid", "Person", "1971-03-09", ("lv",))
    assert (told.right, told.variation, told.family, told.listed) == (
        case.right, case.variation, case.family, case.listed
    )  # fmt: skip


def test_what_the_list_does_not_know_is_not_given() -> None:
    bare = Entity("a", "Person", "made", (Name.of("Orban Vexelid"),))
    told = with_facts(Case(Query("Orban Vexelid")), bare)
    assert (told.query.birth_date, told.query.countries) == (None, ())
    assert countries_of(bare) == ()
