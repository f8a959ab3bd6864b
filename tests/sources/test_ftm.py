"""Lists in FollowTheMoney form."""

import json
from contextlib import suppress
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ostraka.errors import SourceError
from ostraka.model import Address, Entity, Identifier, NameKind, ParsedList, Relation
from ostraka.model.ftm import violations
from ostraka.sources import ftm


def entity(entity_id: str, schema: str, **properties: str | list[str]) -> dict[str, Any]:
    listed = {k: v if isinstance(v, list) else [v] for k, v in properties.items()}
    return {"id": entity_id, "schema": schema, "properties": listed}


def lines(*entities: dict[str, Any]) -> bytes:
    return "\n".join(json.dumps(each) for each in entities).encode()


def read(*entities: dict[str, Any], source: str = "ftm") -> ParsedList:
    return ftm.parse({"list.json": lines(*entities)}, source)


ROE = entity("Q1", "Person", name="Jane Roe", nationality="ru", addressEntity="addr-1")
FLAT = (
    ROE,
    entity("addr-1", "Address", full="1 Short Street, Minsk", city="Minsk", country="by"),
    entity(
        "sanc-1",
        "Sanction",
        entity="Q1",
        authority="Ministry of Silly Walks",
        program="GRUMPY",
        provisions=["Asset freeze", "Travel ban"],
        startDate="2021-12-10",
        endDate="2024",
        reason="Because.",
        sourceUrl="https://example.org/roe",
        status="active",
    ),
    entity(
        "pass-1", "Passport", holder="Q1", number="X123", country="ru", endDate="2030-01-01"
    ),
    entity("own-1", "Ownership", owner="Q1", asset="Q2", percentage="51"),
    entity("Q2", "Company", name="Roe Works", innCode="7701234567"),
    entity("fam-1", "Family", person="Q1", relative="Q3", relationship="sister"),
    entity("Q3", "Person", name="Ann Roe"),
    entity("pos-1", "Position", name="Minister of Paper"),
    entity("occ-1", "Occupancy", holder="Q1", post="pos-1"),
    entity("wal-1", "CryptoWallet", holder="Q1", publicKey="1Abc", currencySymbol="XBT"),
)


@pytest.fixture(scope="module")
def flat() -> dict[str, Entity]:
    parsed = read(*FLAT)
    assert parsed.issues == []
    return {each.id: each for each in parsed.entities}


def test_only_subjects_become_entities(flat: dict[str, Entity]) -> None:
    assert list(flat) == ["ftm-Q1", "ftm-Q2", "ftm-Q3"]
    assert read(*FLAT).records == len(FLAT)


def test_a_sanction_becomes_a_designation(flat: dict[str, Entity]) -> None:
    (act,) = flat["ftm-Q1"].designations
    assert (act.authority, act.programme) == ("Ministry of Silly Walks", "GRUMPY")
    assert act.measures == ("Asset freeze", "Travel ban")
    assert (act.listed_on, act.ended_on) == (date(2021, 12, 10), None)
    assert act.remarks == "endDate: 2024; status: active"
    assert (act.reason, act.source_url) == ("Because.", "https://example.org/roe")


def test_helpers_come_home_to_their_subject(flat: dict[str, Entity]) -> None:
    roe = flat["ftm-Q1"]
    assert roe.addresses == (Address("1 Short Street, Minsk", city="Minsk", country="by"),)
    assert roe.identifiers == (
        Identifier("passportNumber", "X123", "ru", "endDate: 2030-01-01"),
        Identifier("publicKey", "1Abc", note="XBT"),
    )
    assert roe.texts("position") == ("Minister of Paper",)


def test_a_relation_stands_with_both_its_ends(flat: dict[str, Entity]) -> None:
    assert flat["ftm-Q1"].relations == (
        Relation("Ownership", "Roe Works", "ftm-Q2", "owns: percentage: 51"),
        Relation("Family", "Ann Roe", "ftm-Q3", "sister"),
    )
    assert flat["ftm-Q2"].relations == (
        Relation("Ownership", "Jane Roe", "ftm-Q1", "owned by: percentage: 51"),
    )
    assert flat["ftm-Q3"].relations == (Relation("Family", "Jane Roe", "ftm-Q1", "sister"),)


def test_a_nested_export_gives_what_the_flat_one_gives(flat: dict[str, Entity]) -> None:
    parts = {each["id"]: each for each in FLAT}

    def without(part: str, *names: str) -> dict[str, Any]:
        kept = {k: v for k, v in parts[part]["properties"].items() if k not in names}
        return parts[part] | {"properties": kept}

    own, fam = without("own-1", "owner", "asset"), without("fam-1", "person", "relative")
    occ = without("occ-1", "holder", "post")
    own["properties"]["asset"] = [parts["Q2"]]
    fam["properties"]["relative"] = [parts["Q3"]]
    occ["properties"]["post"] = [parts["pos-1"]]
    nested = ROE | {
        "properties": ROE["properties"]
        | {
            "addressEntity": [parts["addr-1"]],
            "sanctions": [without("sanc-1", "entity")],
            "passports": [without("pass-1", "holder")],
            "ownershipOwner": [own],
            "familyPerson": [fam],
            "positionOccupancies": [occ],
            "cryptoWallets": [parts["wal-1"]],
        }
    }
    parsed = read(nested)
    assert parsed.issues == []
    assert {each.id: each for each in parsed.entities} == flat


def test_names_keep_their_kind() -> None:
    (roe,) = read(
        entity("1", "Company", name="Roe", alias="R", weakAlias="W", previousName="Doe")
    ).entities
    assert [(name.full, name.kind) for name in roe.names] == [
        ("Roe", NameKind.PRIMARY),
        ("R", NameKind.ALIAS),
        ("W", NameKind.WEAK),
        ("Doe", NameKind.FORMER),
    ]


def test_lines_of_one_id_are_one_entity_of_the_narrower_schema() -> None:
    (roe,) = read(
        entity("1", "LegalEntity", name="Roe", country="ru"),
        entity("1", "Company", name="Roe", alias="Roe Works"),
    ).entities
    assert roe.schema == "Company"
    assert [name.full for name in roe.names] == ["Roe", "Roe Works"]


def test_our_own_export_comes_back_under_the_same_id() -> None:
    (roe,) = read(entity("un_sc-12", "Person", name="Jane Roe"), source="un_sc").entities
    (again,) = read({**roe.to_ftm(), "id": roe.id}, source="un_sc").entities
    assert roe.id == again.id == "un_sc-12"
    assert again.names == roe.names


def test_countries_may_be_codes_or_names() -> None:
    (roe,) = read(
        entity(
            "1", "Person", name="Jane Roe", country=["eu", "suhh", "iran", "Côte d'Ivoire"]
        )
    ).entities
    assert roe.texts("country") == ("eu", "suhh", "ir", "ci")


def test_a_wallet_that_nobody_holds_is_a_subject() -> None:
    (wallet,) = read(entity("1", "CryptoWallet", name="wallet", publicKey="1Abc")).entities
    assert wallet.identifiers == (Identifier("publicKey", "1Abc"),)


@pytest.mark.parametrize(
    "odd",
    [
        entity("1", "Person", name="Jane Roe", shoeSize="38"),
        entity("1", "Person", name="Jane Roe", birthDate="long ago"),
        entity("1", "Person", name="Jane Roe", country="Atlantis"),
        entity("1", "Spaceship", name="Roe"),
        entity("1", "Person"),
        entity("1", "Person", name="Jane Roe", addressEntity="nowhere"),
        entity("1", "Person", name="Jane Roe") | {"mood": "sunny"},
    ],
)
def test_an_odd_entity_is_kept_and_reported(odd: dict[str, Any]) -> None:
    parsed = read(odd)
    assert len(parsed.entities) == 1
    assert len(parsed.issues) == 1
    assert violations(parsed.entities[0]) == []


@pytest.mark.parametrize(
    "stray",
    [
        entity("s", "Sanction", entity="nobody", program="X"),
        entity("p", "Passport", holder="nobody", number="1"),
        entity("o", "Ownership", owner="nobody", asset="nothing"),
        entity("a", "Address", full="1 Short Street"),
        entity("q", "Position", name="King"),
        entity("i", "Interval", startDate="2020"),
    ],
)
def test_a_helper_of_nobody_is_reported(stray: dict[str, Any]) -> None:
    parsed = read(stray)
    assert parsed.entities == []
    (issue,) = parsed.issues
    assert (issue.record, "of nobody in this file" in issue.message) == (stray["id"], True)


WHOLE = lines(*FLAT)


@pytest.mark.parametrize(
    ("raw", "place"),
    [
        (b"", "list.json"),
        (b"<html><body>moved</body></html>", "list.json"),
        (WHOLE[: len(WHOLE) // 2], "list.json line"),
        (WHOLE.decode().encode("utf-16"), "list.json byte 0"),
        (b"id,name\n1,Jane Roe\n", "list.json line 1"),
        (b'{"id": "1", "schema": "Person"}', "list.json line 1"),
        (b'{"id": "", "schema": "Person", "properties": {}}', "list.json line 1"),
        (b'{"id": 1, "schema": "Person", "properties": {}}', "list.json line 1"),
        (b"[1, 2]", "list.json line 1"),
        (
            WHOLE + b'\n{"id": "9", "schema": "Person", "properties": {"name": [4]}}',
            "line 12",
        ),
        (b"[" * 100_000, "list.json line 1"),
    ],
)
def test_what_is_no_ftm_is_refused_with_its_place(raw: bytes, place: str) -> None:
    with pytest.raises(SourceError, match=rf"^ftm: .*{place}"):
        ftm.parse({"list.json": raw})


@given(st.integers(0, len(WHOLE)), st.binary(max_size=4))
def test_a_damaged_file_raises_nothing_but_a_source_error(at: int, new: bytes) -> None:
    for raw in (WHOLE[:at], WHOLE[:at] + new + WHOLE[at + len(new) :]):
        with suppress(SourceError):
            ftm.parse({"list.json": raw})


def test_every_property_written_is_valid_ftm(flat: dict[str, Entity]) -> None:
    assert [violations(each) for each in flat.values()] == [[], [], []]
