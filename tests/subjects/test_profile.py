"""What the rules see of an entry."""

import json
from typing import Any

import pytest
from support.entries import entry, profile

from ostraka.matching import Index
from ostraka.subjects import profile_of, profile_of_facts


@pytest.mark.parametrize(
    ("entity_id", "note", "named"),
    [
        ("gb_ofsi-13752", "UN Ref: QDi.064", "UN QDI.064"),
        ("gb_ofsi-13752", "UK Sanctions List Ref: RUS1889", "gb_fcdo-RUS1889"),
        ("gb_fcdo-RUS1889", "OFSI Group ID: 13752", "gb_ofsi-13752"),
    ],
)
def test_an_official_reference_names_an_entry(
    entity_id: str, note: str, named: str
) -> None:
    assert profile(entity_id, "A", notes=(note,)).entries == {entity_id, named}


def test_a_reference_in_the_midst_of_a_note_names_nothing() -> None:
    assert profile("gb-1", "A", notes=("Brother of UN Ref: QDi.064",)).entries == {"gb-1"}


def test_all_lists_of_ofac_share_one_number() -> None:
    sdn, cons = profile("us_ofac_sdn-77", "A"), profile("us_ofac_cons-77", "A")
    assert sdn.entries & cons.entries == {"OFAC 77"}


def test_the_country_of_a_programme_is_a_place_and_no_state() -> None:
    found = profile("ca-1", "A", programme="China", address="mm")
    assert (found.states, found.places) == (frozenset(), {"cn", "mm"})
    assert profile("us-1", "A", programme="BELARUS").places == frozenset()


def test_short_or_wordless_numbers_are_left_out() -> None:
    numbers = (
        ("idNumber", "12"), ("idNumber", "unknown"), ("ticker", "600862 CN"),
        ("swiftBic", "KDBKKPPY"), ("passportNumber", " lv 123-4567 "),
    )  # fmt: skip
    found = profile("us-1", "A", numbers=numbers).numbers
    assert [each.value for each in found] == ["KDBKKPPY", "LV1234567"]


def test_a_published_index_gives_the_same_profile_but_for_notes_and_addresses() -> None:
    facts: dict[str, Any] = {
        "born": ("1971-03-09",), "country": "lv", "gender": "male",
        "numbers": (("passportNumber", "LV1234567", "lv"),), "same_as": "gb-1",
    }  # fmt: skip
    entity = entry("us-1", "Orban Vexelid", **facts)
    (kept,) = Index.build([entity]).entities()
    assert profile_of_facts(json.loads(json.dumps(kept))) == profile_of(entity)
