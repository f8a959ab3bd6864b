"""Parties of a register and entries of the lists: the same by id or number, never by name."""

from typing import Any

import pytest

from ostraka.model import Entity, Identifier, Name
from ostraka.ownership import Tie, Ties


def entry(*identifiers: Identifier, **said: tuple[str, ...]) -> Entity:
    return Entity(
        "us_ofac_sdn-1", "Company", "us_ofac_sdn", (Name("Quondar Primel"),),
        properties=said, identifiers=identifiers,
    )  # fmt: skip


def party(party_id: str = "reg-1", **said: Any) -> dict[str, Any]:  # noqa: ANN401
    top = {key: said.pop(key) for key in ("referents", "sameAs") if key in said}
    return {"id": party_id, "schema": "Company", "properties": said, **top}


def test_the_same_id_ties() -> None:
    found = Ties([entry()]).find(party("us_ofac_sdn-1"))
    assert found == [Tie("us_ofac_sdn-1", "us_ofac_sdn-1", "the same id")]


@pytest.mark.parametrize("name", ["referents", "sameAs"])
def test_a_reference_ties(name: str) -> None:
    (tie,) = Ties([entry()]).find(party(**{name: ["other-9", "us_ofac_sdn-1"]}))
    assert (tie.party, tie.entry, tie.why) == (
        "reg-1",
        "us_ofac_sdn-1",
        f"names it in {name}",
    )


@pytest.mark.parametrize(
    ("listed", "said"),
    [
        (Identifier("imoNumber", "IMO 9123456"), {"imoNumber": ["9123456"]}),
        (
            Identifier("leiCode", "5299000J2N45DDNE4Y28"),
            {"leiCode": ["5299000j2n45ddne4y28"]},
        ),
        (Identifier("taxNumber", "7736 050003", "ru"), {"innCode": ["7736050003"]}),
        (
            Identifier("registrationNumber", "04567890", "gb"),
            {"registrationNumber": ["04567890"], "jurisdiction": ["gb"]},
        ),
    ],
)
def test_the_same_number_ties(listed: Identifier, said: dict[str, list[str]]) -> None:
    (tie,) = Ties([entry(listed)]).find(party(**said))
    assert tie.entry == "us_ofac_sdn-1"
    assert tie.why.startswith("the same ")


@pytest.mark.parametrize(
    ("listed", "said"),
    [
        (
            Identifier("registrationNumber", "04567890", "gb"),
            {"registrationNumber": ["04567890"], "jurisdiction": ["cy"]},
        ),
        (
            Identifier("registrationNumber", "04567890"),
            {"registrationNumber": ["04567890"]},
        ),
        (
            Identifier("idNumber", "123", "gb"),
            {"idNumber": ["123"], "country": ["gb"]},
        ),
        (Identifier("phone", "04567890", "gb"), {"phone": ["04567890"], "country": ["gb"]}),
    ],
)
def test_numbers_of_other_countries_short_ones_and_others_do_not_tie(
    listed: Identifier, said: dict[str, list[str]]
) -> None:
    assert Ties([entry(listed)]).find(party(**said)) == []


def test_a_name_does_not_tie() -> None:
    assert Ties([entry()]).find(party(name=["Quondar Primel"])) == []


def test_the_entrys_own_country_stands_for_a_number_without_one() -> None:
    ties = Ties([entry(Identifier("registrationNumber", "HE 123456"), country=("cy",))])
    found = ties.find(party(registrationNumber=["HE123456"], jurisdiction=["cy"]))
    assert [tie.entry for tie in found] == ["us_ofac_sdn-1"]
