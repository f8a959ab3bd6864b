"""The non-SDN lists: which of them an entry is on, directives, dates and menus."""

import csv
import io
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from ostraka.model import Designation, Entity, ParsedList
from ostraka.model.ftm import violations
from ostraka.sources.us_ofac_cons import parse

N = "-0- "


def acts(tags: str, remarks: str) -> tuple[Designation, ...]:
    return read(tags, remarks).entities[0].designations


def read(tags: str, remarks: str = N) -> ParsedList:
    cells = ["201", "ROE HOLDING PJSC", N, tags, N, N, N, N, N, N, N, remarks]
    text = io.StringIO(newline="")
    csv.writer(text).writerow(cells)
    return parse({"cons_prim.csv": text.getvalue().encode() + b"\x1a"})


@pytest.fixture(scope="module")
def real(lists: Path) -> ParsedList:
    folder = lists / "us_ofac_cons/2025-12"
    return parse({path.name: path.read_bytes() for path in folder.iterdir()})


def find(parsed: ParsedList, uid: int) -> Entity:
    return next(e for e in parsed.entities if e.id == f"us_ofac_cons-{uid}")


def test_no_entry_is_left_out_and_nothing_is_odd(real: ParsedList) -> None:
    assert len(real.entities) == real.records == 442
    assert real.issues == []
    assert real.parts == ("address", "alias", "comments", "primary")


def test_every_designation_knows_its_list(real: ParsedList) -> None:
    found = Counter(act.list_name for e in real.entities for act in e.designations)
    assert None not in found
    assert found["NS-CMIC List"] == 68
    assert found["NS-PLC List"] == 78
    assert found["CAPTA List"] == 1


def test_real_entities_are_valid_followthemoney(real: ParsedList) -> None:
    assert [found for entity in real.entities for found in violations(entity)] == []


def test_sensetime_is_under_the_investment_ban_with_its_three_dates(
    real: ParsedList,
) -> None:
    sensetime = find(real, 33_114)
    (act,) = sensetime.designations
    assert sensetime.caption == "SENSETIME GROUP LIMITED"
    assert (act.programme, act.list_name) == ("CMIC-EO13959", "NS-CMIC List")
    assert act.listed_on == date(2021, 12, 10)
    assert act.effective_on == date(2022, 2, 8)
    assert act.divest_by == date(2022, 12, 10)


def test_a_securities_issuer_is_a_company_with_its_numbers(real: ParsedList) -> None:
    issuers = [e for e in real.entities if any(i.kind == "isinCode" for i in e.identifiers)]
    assert len(issuers) > 50
    assert {entity.schema for entity in issuers} == {"Company"}


def test_the_russian_central_bank_is_under_two_directives(real: ParsedList) -> None:
    bank = find(real, 31_695)
    assert bank.schema == "PublicBody"
    assert [(a.directive, a.list_name, a.listed_on) for a in bank.designations] == [
        ("Directive 1a", "NS-MBS List", date(2022, 2, 22)),
        ("Directive 4", "NS-MBS List", None),
    ]
    assert "any transaction involving" in bank.designations[1].measures[0]


def test_a_sectoral_entry_has_a_designation_for_each_directive() -> None:
    said = (
        "Executive Order 13662 Directive Determination - Subject to Directive 2; "
        "alt. Executive Order 13662 Directive Determination - Subject to Directive 4."
    )
    found = [(act.directive, act.list_name) for act in acts("UKRAINE-EO13662", said)]
    assert found == [("Directive 2", "SSI List"), ("Directive 4", "SSI List")]


def test_a_directive_comes_with_its_dates_and_its_text() -> None:
    (act,) = acts(
        "RUSSIA-EO14024",
        "Executive Order 14024 Directive Information - For more information on directives, "
        "please visit the following link: https://example.org/x#directives; "
        "Executive Order 14024 Directive Information Subject to Directive 3 - New debt is "
        "prohibited.; Listing Date (EO 14024 Directive 3): 24 Feb 2022; "
        "Effective Date (EO 14024 Directive 3): 26 Mar 2022.",
    )
    assert (act.list_name, act.directive) == ("NS-MBS List", "Directive 3")
    assert act.measures == ("New debt is prohibited",)
    assert (act.listed_on, act.effective_on) == (date(2022, 2, 24), date(2022, 3, 26))


def test_directive_2_of_order_14024_is_the_correspondent_account_list() -> None:
    (act,) = acts("RUSSIA-EO14024", "Listing Date (EO 14024 Directive 2): 24 Feb 2022.")
    assert (act.list_name, act.directive) == ("CAPTA List", "Directive 2")


def test_who_is_blocked_under_the_order_is_no_longer_under_its_directive() -> None:
    sectoral, blocked = acts(
        "UKRAINE-EO13662] [RUSSIA-EO14024",
        "Executive Order 13662 Directive Determination - Subject to Directive 1; "
        "Secondary sanctions risk: See Section 11 of Executive Order 14024.; "
        "Listing Date (EO 14024 Directive 2): 24 Feb 2022.",
    )
    assert (sectoral.list_name, sectoral.directive) == ("SSI List", "Directive 1")
    assert (blocked.list_name, blocked.directive) == ("SDN List", None)
    assert blocked.remarks is not None
    assert "Directive 2, listed 2022-02-24" in blocked.remarks


def test_a_blocking_programme_beside_another_list_is_the_sdn_lists() -> None:
    found = [(act.programme, act.list_name) for act in acts("SDGT] [NS-PLC", "DOB 1945.")]
    assert found == [("SDGT", "SDN List"), ("NS-PLC", "NS-PLC List")]


@pytest.mark.parametrize(
    ("tag", "remark"),
    [
        (
            "CAATSA - RUSSIA",
            "CAATSA Section 235 Information: EXPORT SANCTIONS Sec. 235(a)(2).",
        ),
        (
            "ILLICIT-DRUGS-EO14059",
            "Executive Order 14059 information: Prohibition on loans.",
        ),
    ],
)
def test_menu_items_are_measures_of_the_menu_based_list(tag: str, remark: str) -> None:
    (act,) = acts(tag, remark)
    assert act.list_name == "NS-MBS List"
    assert len(act.measures) == 1


def test_the_sentence_on_correspondent_accounts_is_a_measure() -> None:
    sentence = (
        "United States financial institutions are prohibited from opening a correspondent "
        "account for the foreign financial institution listed here."
    )
    (act,) = acts("561-Related", f"SWIFT/BIC ROEXXX22; {sentence}")
    assert act.list_name == "CAPTA List"
    assert act.measures == (sentence.removesuffix("."),)


def test_a_programme_whose_list_is_not_stated_is_kept_and_reported() -> None:
    parsed = read("NEW-TAG", "DOB 1945.")
    (act,) = parsed.entities[0].designations
    assert (act.programme, act.list_name) == ("NEW-TAG", None)
    assert any("NEW-TAG" in issue.message for issue in parsed.issues)


def test_an_unknown_directive_is_kept_and_reported() -> None:
    parsed = read("RUSSIA-EO14024", "Listing Date (EO 14024 Directive 9): 24 Feb 2030.")
    (act,) = parsed.entities[0].designations
    assert (act.directive, act.list_name) == ("Directive 9", None)
    assert any("Directive 9" in issue.message for issue in parsed.issues)
