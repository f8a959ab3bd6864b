"""Designations completed with what the enhanced and advanced forms state."""

from datetime import date

import pytest

from ostraka.model import Designation, ParsedList
from ostraka.sources._ofac.entry import Entry, NameIndex
from ostraka.sources._ofac.stated import Stated, finish_stated

DAY, LATER = date(2014, 7, 29), date(2022, 2, 24)
SSI = "Sectoral Sanctions Identifications List"
MENU = "Non-SDN Menu-Based Sanctions List"


def finish(programmes: list[str], stated: Stated) -> tuple[list[Designation], list[str]]:
    parsed = ParsedList("us_ofac_cons")
    entry = Entry(parsed, "1", "Organization", NameIndex())
    entry.name("ROE LTD")
    entry.listings.programmes.extend(programmes)
    finish_stated(entry, stated)
    return list(parsed.entities[0].designations), [issue.message for issue in parsed.issues]


def test_a_stated_list_is_never_lost() -> None:
    lists = {SSI: DAY, "SDN List": LATER, "Consolidated List": DAY}
    types = ["13662 Sectoral Directive 1", "Block"]
    acts, issues = finish(["UKRAINE-EO13662"], Stated(lists, types))
    assert issues == []
    assert [(act.list_name, act.measures, act.listed_on) for act in acts] == [
        ("SSI List", ("13662 Sectoral Directive 1",), DAY),
        ("SDN List", ("Block",), LATER),
    ]


def test_a_programme_without_a_list_is_put_on_the_list_that_is_left() -> None:
    acts, issues = finish(
        ["MOON"], Stated({MENU: DAY}, ["Executive Order 14059 Non-blocking"])
    )
    assert issues == []
    assert [(act.programme, act.list_name, act.listed_on) for act in acts] == [
        ("MOON", "NS-MBS List", DAY)
    ]
    assert acts[0].measures == ("Executive Order 14059 Non-blocking",)


def test_a_programme_without_any_list_is_reported() -> None:
    acts, issues = finish(["MOON"], Stated())
    assert [act.list_name for act in acts] == [None]
    assert "programme 'MOON'" in issues[0]


def test_a_directive_needs_no_text_of_its_own() -> None:
    acts, _ = finish(
        ["RUSSIA-EO14024"], Stated({MENU: DAY}, ["Executive Order 14024 Directive 3"])
    )
    assert [(act.directive, act.list_name) for act in acts] == [
        ("Directive 3", "NS-MBS List")
    ]


def test_a_directive_under_an_order_that_now_blocks_is_a_remark() -> None:
    types = ["Executive Order 14024 Directive 2", "13662 Sectoral Directive 1", "Block"]
    tags = ["UKRAINE-EO13662", "RUSSIA-EO14024"]
    acts, issues = finish(tags, Stated({SSI: DAY, "SDN List": LATER}, types))
    blocks = [act for act in acts if act.list_name == "SDN List"]
    assert issues == []
    assert [(act.programme, act.measures) for act in blocks] == [
        ("RUSSIA-EO14024", ("Block",))
    ]


@pytest.mark.parametrize(
    ("tags", "authorities", "expected"),
    [
        (
            ["UKRAINE-EO13662", "RUSSIA-EO14024"],
            ["Executive Order 14024 (Russia)", "Executive Order 13662 (Ukraine)"],
            ["Executive Order 13662 (Ukraine)", "Executive Order 14024 (Russia)"],
        ),
        (
            ["NS-PLC", "SDGT"],
            ["General License 4 Under EO 13224 (Terrorism)", "Executive Order 13224 (Terrorism)"],
            ["General License 4 Under EO 13224 (Terrorism)", "Executive Order 13224 (Terrorism)"],
        ),
        (
            ["SYRIA", "IRAN-CON-ARMS-EO"],
            ["Executive Order - Convential Arms (Iran)", "Executive Order 13582 (Syria)"],
            ["Executive Order 13582 (Syria)", "Executive Order - Convential Arms (Iran)"],
        ),
        (["SDGT", "MOON"], ["Executive Order 13224", "Sun Act"], ["Executive Order 13224", "Sun Act"]),
        (["MOON", "MARS"], ["Sun Act", "Star Act"], ["Sun Act; Star Act", "Sun Act; Star Act"]),
        (["SDGT"], ["Sun Act"], ["Sun Act"]),
    ],
)  # fmt: skip
def test_an_authority_goes_with_its_programme(
    tags: list[str], authorities: list[str], expected: list[str]
) -> None:
    acts, _ = finish(tags, Stated({"SDN List": DAY}, [], authorities))
    bases = {act.programme: act.legal_basis for act in acts}
    assert [bases[tag] for tag in tags] == expected
