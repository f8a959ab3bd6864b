"""Every rule that links two entries, and what silences it."""

from typing import Any

import pytest
from support.entries import profile

from ostraka.subjects import Link, Profile, link_of
from ostraka.subjects.rules import VERSION


def linked(left: Profile, right: Profile, *, rare: bool = True) -> Link | None:
    return link_of(left, right, lambda name: rare)


def person(entity_id: str, *names: str, **rest: Any) -> Profile:  # noqa: ANN401
    return profile(entity_id, *(names or ("Orban Vexelid",)), **rest)


DAY = ("1971-03-09",)
PASSPORT = ("passportNumber", "LV1234567", "lv")
RULES = [
    # what one says, what the other says, how sure, why
    ({}, {"same_as": "us-1"}, 1.0, "entry us-1"),
    ({"notes": ("UN Ref: XDi.001",)}, {"notes": ("UN Ref: XDi.001",)}, 1.0, "UN XDI.001"),
    (
        {"numbers": (("innCode", "7702077840", "ru"),)},
        {"numbers": (("innCode", "7702077840"),)},
        0.99,
        "identifier innCode 7702077840 (ru)",
    ),
    (
        {"numbers": (("registrationNumber", "1027700256297", "ru"),)},
        {"numbers": (("idNumber", "1027700256297"),)},
        0.98,
        "1027700256297",
    ),
    ({"numbers": (PASSPORT,)}, {"numbers": (PASSPORT,)}, 0.98, "LV1234567 (lv)"),
    (
        {"numbers": (PASSPORT,)},
        {"numbers": (("passportNumber", "LV 123-4567"),)},
        0.95,
        "identifier passportNumber LV1234567",
    ),
    (
        {"numbers": (PASSPORT,)},
        {"numbers": (("passportNumber", "LV1234567", "ee"),)},
        0.88,
        "LV1234567",
    ),
    ({"born": DAY}, {"born": DAY}, 0.97, "name orban vexelid, birth date 1971-03-09"),
    (
        {"born": ("1971",), "country": "lv"},
        {"born": DAY, "address": "lv"},
        0.94,
        "birth year 1971-03-09 and 1971, country lv",
    ),
    ({"born": ("1971-03",)}, {"born": DAY}, 0.88, "birth year"),
    ({"country": "lv"}, {"programme": "Latvia"}, 0.90, "name orban vexelid, country lv"),
    ({}, {}, 0.80, "name orban vexelid"),
]


@pytest.mark.parametrize(("ours", "theirs", "sure", "why"), RULES)
def test_what_links_two_entries_and_how_sure_it_is(
    ours: dict[str, Any], theirs: dict[str, Any], sure: float, why: str
) -> None:
    left, right = person("us-1", **ours), person("gb-1", **theirs)
    found = linked(left, right)
    assert found is not None
    assert found.sure == sure
    assert why in found.why
    assert found == linked(right, left)
    assert found.pair == ("gb-1", "us-1")
    assert Link.from_json(found.to_json()) == found


def test_two_words_of_a_name_and_the_day_of_birth_are_enough() -> None:
    found = linked(
        person("us-1", "Orban Vexelid", born=DAY),
        person("gb-1", "Orban Tarmo Vexelid", born=DAY),
    )
    assert found is not None
    assert (found.sure, found.why) == (0.93, "names orban vexelid, birth date 1971-03-09")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (person("us-1"), person("gb-1", "Ulla Brazmoth")),
        (person("us-1", born=DAY), person("gb-1", "Ulla Vexelid", born=DAY)),  # one word
        (person("us-1", "Mohammad Ali"), person("gb-1", "Mohammad Ali")),
        (  # common names of one country still need a birth date or a number
            person("us-1", "Mohammad Ali", country="pk"),
            person("gb-1", "Mohammad Ali", country="pk"),
        ),
        (person("us-1", country="lv"), person("gb-1", country="ee")),  # a name alone
        (person("us-1", address="lv"), person("gb-1", programme="Estonia")),
        (person("us-1", born=("1971",)), person("gb-1", born=("1984",))),
        (  # a number that backs nothing and is backed by nothing
            person("us-1", numbers=(PASSPORT,)),
            person("gb-1", "Ulla Brazmoth", numbers=(PASSPORT,)),
        ),
        (
            person("us-1", "Kay", numbers=(("idNumber", "12"),)),
            person("gb-1", "Kay", numbers=(("idNumber", "12"),)),
        ),
        (  # of a security, not of the one who issues it
            profile(
                "us-1",
                "Vexelid Bank",
                schema="Company",
                numbers=(("isinCode", "RU0009177331"),),
            ),
            profile(
                "gb-1", "Other", schema="Company", numbers=(("isinCode", "RU0009177331"),)
            ),
        ),
    ],
)
def test_what_is_too_little(left: Profile, right: Profile) -> None:
    assert linked(left, right) is None


def test_a_weak_alias_links_nobody() -> None:
    from ostraka.model import NameKind

    assert linked(person("us-1", kind=NameKind.WEAK), person("gb-1")) is None


def test_a_name_that_two_entries_of_a_list_bear_links_nobody_alone() -> None:
    assert linked(person("us-1"), person("gb-1"), rare=False) is None
    by_birth = linked(person("us-1", born=DAY), person("gb-1", born=DAY), rare=False)
    assert by_birth is not None


def test_common_names_are_linked_by_their_birth() -> None:
    names = ("Mohammad Ali",)
    day = linked(person("us-1", *names, born=DAY), person("gb-1", *names, born=DAY))
    assert day is not None
    year = linked(person("us-1", *names, born=("1971",)), person("gb-1", *names, born=DAY))
    assert year is None
    both = {"born": ("1971",), "country": "pk"}
    there = linked(person("us-1", *names, **both), person("gb-1", *names, **both))
    assert there is not None


@pytest.mark.parametrize("schema", ["Company", "Vessel", "Airplane"])
def test_bodies_ships_and_aircraft_are_told_by_name_and_country(schema: str) -> None:
    left = profile("us-1", "Quondar Primel", schema=schema, address="lv")
    right = profile("gb-1", "QUONDAR PRIMEL", schema=schema, address="lv")
    found = linked(left, right)
    assert found is not None
    assert found.sure == 0.90


def test_a_body_of_one_word_is_told_less_surely() -> None:
    bodies = {"schema": "Company", "address": "lv"}
    one = linked(
        profile("us-1", "Quondarex JSC", **bodies),
        profile("gb-1", "Quondarex JSC", **bodies),
    )
    assert one is not None
    assert one.sure == 0.85
    short = linked(profile("us-1", "QPT", **bodies), profile("gb-1", "QPT", **bodies))
    assert short is None


def test_a_ship_is_told_by_its_number_whatever_it_is_called() -> None:
    number = (("imoNumber", "IMO 9296822"),)
    found = linked(
        profile("us-1", "Sea Prangle", schema="Vessel", numbers=number),
        profile("gb-1", "Ocean Tumbrel", schema="Vessel", numbers=number),
    )
    assert found is not None
    assert found.sure == round(0.99 * 0.93, 4)  # the names share no word


def test_twins_are_no_one_person() -> None:
    """They share the day, the surname and the patronymic."""
    left = person("us-1", "Tarmo Orbanovich Vexelid", born=DAY)
    assert linked(left, person("gb-1", "Ulrik Orbanovich Vexelid", born=DAY)) is None
    assert linked(left, person("gb-1", "Taarmu Orbanovich Vexelid", born=DAY)) is not None


def test_names_in_another_script_are_compared_without_case_and_accents() -> None:
    left = person("us-1", "ВЕКСЕЛИД Орбан Тармович", programme="Latvia")
    right = person("gb-1", "Орбан Тармович Векселид", country="lv")
    found = linked(left, right)
    assert found is not None
    assert found.sure == 0.90


def test_a_reference_that_nothing_backs_is_not_enough() -> None:
    """One list typed another entry's number."""
    note = ("UN Ref: XDi.001",)
    found = linked(person("us-1", notes=note), person("gb-1", "Ulla Brazmoth", notes=note))
    assert found is not None
    assert found.sure < 0.8
    other_case = person("gb-1", notes=("UN Ref: XDI.001",))
    again = linked(person("us-1", notes=note), other_case)
    assert again is not None
    assert again.sure == 1.0


def test_what_differs_without_barring_makes_a_link_less_sure() -> None:
    found = linked(
        person("us-1", numbers=(PASSPORT,), born=("1971",), country="lv"),
        person("gb-1", numbers=(PASSPORT,), born=("1973",), country="ee"),
    )
    assert found is not None
    assert [each.feature for each in found.against] == ["birth date", "country"]
    assert not found.is_barred
    assert found.sure == round(0.98 * 0.85 * 0.97, 4)


def test_the_rules_have_a_version() -> None:
    assert VERSION.startswith("subjects-")
