"""Countries, places, addresses, gender, kinds: what agrees, contradicts or says nothing."""

from dataclasses import replace

import pytest
from support.party import PARTY, ask, found

from ostraka.model import Address

BARE = replace(PARTY, properties={}, addresses=(), identifiers=())


@pytest.mark.parametrize("code", ["Latvia", "se", "ru"])
def test_a_country_agrees_in_whatever_role_the_list_names_it(code: str) -> None:
    assert ask("country", countries=(code,)).verdict == "equal"


def test_another_country_contradicts_but_a_successor_does_not() -> None:
    assert ask("country", countries=("br",)).verdict == "contradicts"
    assert ask("country", countries=("suhh",)).verdict == "close"
    assert ask("country", countries=("br", "lv")).verdict == "equal"
    assert ask("country", BARE, countries=("br",)).verdict == "no data"


@pytest.mark.parametrize(
    ("asked", "listed", "verdict"),
    [
        ("suhh", "ua", "close"),
        ("ru", "ua", "contradicts"),
        ("hk", "cn", "close"),
        ("hk", "tw", "contradicts"),
        ("rs", "yucs", "close"),
        ("ua-cri", "ua", "close"),
        ("cw", "nl", "close"),
    ],
)
def test_parts_of_a_country_neither_agree_nor_contradict(
    asked: str, listed: str, verdict: str
) -> None:
    for one, other in ((asked, listed), (listed, asked)):
        entity = replace(BARE, properties={"nationality": (other,)})
        assert ask("country", entity, countries=(one,)).verdict == verdict


@pytest.mark.parametrize(
    ("asked", "verdict", "why"),
    [
        ("Zarnik", "equal", "both name zarnik"),
        ("ZARNIC, Latvia", "equal", "both name zarnic, zarnik"),
        ("Riga, Latvia", "close", "the same country"),
        ("Latvia", "close", "the same country"),
        ("Recife, Brazil", "contradicts", "another country"),
        ("USSR", "close", "one country is or was part of the other"),
        ("Recife", "no data", "nothing to compare with"),
    ],
)
def test_a_birth_place_compares_by_town_then_country(
    asked: str, verdict: str, why: str
) -> None:
    told = ask("birth place", birth_place=asked)
    assert (told.verdict, told.why) == (verdict, why)


@pytest.mark.parametrize(
    ("asked", "verdict", "why"),
    [
        ("Brandel Street 12, Vexholm, Sweden", "equal", "both have 12 brandel"),
        ("Other Road 7, Vexholm", "close", "the same city"),
        ("Other Road 7, Malmo, Sweden", "close", "the same country"),
        ("Other Road 12, Riga", "no data", "nothing in common, which says nothing"),
    ],
)
def test_an_address_agrees_by_street_city_or_country(
    asked: str, verdict: str, why: str
) -> None:
    told = ask("address", address=asked)
    assert (told.verdict, told.why) == (verdict, why)
    assert told.share >= 0


def test_where_the_city_is_not_known_two_words_are_too_few() -> None:
    loose = replace(PARTY, addresses=(Address("Kirov Avenue 24, Samara, 443022"),))
    assert (
        ask("address", loose, address="Lenin Street 1, Samara, 443022").verdict == "no data"
    )
    assert ask("address", loose, address="24 Kirov, Samara").verdict == "equal"


def test_an_address_beside_none_says_nothing() -> None:
    assert ask("address", replace(PARTY, addresses=()), address="Riga").verdict == "no data"
    empty = replace(PARTY, addresses=(Address(country="lv"),))
    assert ask("address", empty, address="Riga, Latvia").candidate == "lv"


@pytest.mark.parametrize(
    ("asked", "verdict"),
    [("male", "equal"), ("female", "contradicts"), ("other", "no data")],
)
def test_the_other_gender_contradicts(asked: str, verdict: str) -> None:
    assert ask("gender", gender=asked).verdict == verdict
    assert ask("gender", BARE, gender=asked).verdict == "no data"


@pytest.mark.parametrize(
    ("asked", "listed", "verdict"),
    [
        ("Person", "Person", "equal"),
        ("LegalEntity", "Person", "equal"),
        ("Company", "LegalEntity", "equal"),
        ("Company", "PublicBody", "equal"),
        ("Organization", "Company", "equal"),
        ("Vehicle", "Vessel", "equal"),
        ("Thing", "Vessel", "no data"),
        ("Anything", "Vessel", "no data"),
        ("Company", "Person", "contradicts"),
        ("LegalEntity", "Vessel", "contradicts"),
        ("Company", "Vessel", "contradicts"),
        ("Vessel", "Airplane", "contradicts"),
    ],
)
def test_kinds_contradict_where_followthemoney_keeps_them_apart(
    asked: str, listed: str, verdict: str
) -> None:
    assert ask("schema", replace(PARTY, schema=listed), schema=asked).verdict == verdict
    assert ask("schema", replace(PARTY, schema=asked), schema=listed).verdict == verdict


def test_findings_come_in_a_fixed_order_each_with_its_reason() -> None:
    told = found(
        schema="Person", birth_date="1961", countries=("lv",), gender="male",
        identifiers=("LV1234567",), birth_place="Riga", address="Riga",
    )  # fmt: skip
    assert [each.feature for each in told] == [
        "schema", "birth date", "birth place", "country", "gender", "address", "identifier",
    ]  # fmt: skip
    assert all(each.why for each in told)
    assert found() == []
