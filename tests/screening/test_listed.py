"""Whom each ownership law starts from."""

from datetime import date

import pytest

from ostraka.model import Designation, Entity
from ostraka.screening.listed import LISTS, is_listed, listed_under

DAY = date(2026, 11, 27)


def entity(source: str, programme: str, list_name: str | None = None) -> Entity:
    act = Designation("authority", programme, list_name, listed_on=date(2022, 3, 1))
    return Entity(f"{source}-1", "Company", source, designations=(act,))


SDN = entity("us_ofac_sdn", "SDGT", "SDN List")
CMIC = entity("us_ofac_cons", "CMIC-EO13959", "Non-SDN CMIC List")
GLOMAG = entity("us_ofac_sdn", "GLOMAG", "SDN List")
ENTITY_LIST = entity("us_trade_csl", "Entity List (EL) - Bureau of Industry and Security",
                     "Entity List (EL) - Bureau of Industry and Security")  # fmt: skip
EU = entity("eu_fsf", "UKR")


@pytest.mark.parametrize(
    ("law", "listed"),
    [
        ("ofac", {SDN.id}),
        ("bis", {SDN.id, ENTITY_LIST.id}),
        ("eu", {EU.id}),
        ("uk", set()),
        ("ca", set()),
    ],
)
def test_a_law_starts_from_its_own_lists_and_their_effect(
    law: str, listed: set[str]
) -> None:
    found = {each.id for each in (SDN, CMIC, ENTITY_LIST, EU) if is_listed(law, each, DAY)}
    assert found == listed


def test_the_affiliates_rule_takes_only_some_sdn_programmes() -> None:
    assert is_listed("ofac", GLOMAG, DAY)
    assert not is_listed("bis", GLOMAG, DAY)


def test_a_listing_that_has_not_begun_starts_nothing() -> None:
    assert listed_under("ofac", [SDN], date(2022, 2, 28)) == frozenset()
    assert listed_under("ofac", [SDN], date(2022, 3, 1)) == {SDN.id}


def test_an_effect_that_is_not_known_counts() -> None:
    assert is_listed("ofac", entity("us_ofac_sdn", "NEW-PROGRAMME", "SDN List"), DAY)


def test_every_law_has_lists() -> None:
    from ostraka.ownership import RULES

    assert LISTS.keys() == RULES.keys()
