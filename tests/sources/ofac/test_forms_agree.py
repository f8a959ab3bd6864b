"""An entry is the same entity in whichever form it is read."""

from pathlib import Path

import pytest

from ostraka.model import Entity
from ostraka.sources._ofac import forms

Editions = dict[str, dict[str, Entity]]

# Blocked under EO 14024 between the two editions, or delisted from Syria's programme:
# the flat files are nine months younger.
BLOCKED_LATER = {"17022", "17248"}
NO_LONGER_UNDER_SYRIA = "us_ofac_cons-18782"


@pytest.fixture(scope="module")
def editions(lists: Path) -> Editions:
    folder = lists / "us_ofac_cons"
    wanted = {
        "basic": [folder / "2025-03-28" / "consolidated.xml"],
        "enhanced": [folder / "2025-01-10_enhanced" / "CONS_ENHANCED.ZIP"],
        "flat": sorted((folder / "2025-12").glob("*.csv")),
    }
    parsed = {
        form: forms.parse("us_ofac_cons", {path.name: path.read_bytes() for path in paths})
        for form, paths in wanted.items()
    }
    return {form: {e.id: e for e in each.entities} for form, each in parsed.items()}


def differing(editions: Editions, left: str, right: str, fact: object) -> set[str]:
    both = editions[left].keys() & editions[right].keys()
    return {x for x in both if fact(editions[left][x]) != fact(editions[right][x])}  # type: ignore[operator]


def programmes(entity: Entity) -> set[str]:
    return {act.programme for act in entity.designations}


def acts(entity: Entity) -> set[tuple[str, str | None, str | None]]:
    return {(act.programme, act.list_name, act.directive) for act in entity.designations}


def latin_names(entity: Entity) -> set[tuple[str, str]]:
    return {(name.full.casefold(), name.kind) for name in entity.names if not name.script}


def births(entity: Entity) -> tuple[str, ...]:
    return entity.texts("birthDate")


def test_the_entries_have_the_same_numbers(editions: Editions) -> None:
    assert editions["basic"].keys() == editions["enhanced"].keys()
    assert editions["flat"].keys() - editions["basic"].keys() == set()
    assert len(editions["flat"].keys() & editions["basic"].keys()) == 442


@pytest.mark.parametrize("fact", [acts, latin_names, births, lambda e: e.schema])
def test_the_xml_forms_say_the_same(editions: Editions, fact: object) -> None:
    assert differing(editions, "basic", "enhanced", fact) == set()


@pytest.mark.parametrize("fact", [births, lambda e: e.schema])
def test_the_flat_files_say_the_same(editions: Editions, fact: object) -> None:
    assert differing(editions, "basic", "flat", fact) == set()


def test_a_primary_name_differs_only_where_ofac_respelled_it(editions: Editions) -> None:
    renamed = differing(editions, "basic", "flat", lambda e: e.caption)
    assert renamed == {"us_ofac_cons-18284"}
    assert editions["basic"]["us_ofac_cons-18284"].caption == "RN-KOMSOMOLSKY REFINERY LLC"
    assert editions["flat"]["us_ofac_cons-18284"].caption == "RN KOMSOMOLSKIY REFINERY LLC"


def test_programmes_differ_only_where_ofac_changed_them(editions: Editions) -> None:
    changed = differing(editions, "basic", "flat", programmes)
    gained = {
        x: programmes(editions["flat"][x]) - programmes(editions["basic"][x])
        for x in changed
    }
    lost = {
        x: programmes(editions["basic"][x]) - programmes(editions["flat"][x])
        for x in changed
    }
    assert len(changed) == 12
    assert {f"us_ofac_cons-{uid}" for uid in BLOCKED_LATER} <= changed
    assert all(
        gained[x] == ({"RUSSIA-EO14024"} if x != NO_LONGER_UNDER_SYRIA else set())
        for x in changed
    )
    assert {x: tags for x, tags in lost.items() if tags} == {
        NO_LONGER_UNDER_SYRIA: {"SYRIA"}
    }
