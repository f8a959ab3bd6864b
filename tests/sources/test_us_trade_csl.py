"""The US Consolidated Screening List."""

import csv
import io
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ostraka.errors import SourceError
from ostraka.model import Address, Entity, Identifier, ParsedList, Relation
from ostraka.model.ftm import violations
from ostraka.sources import us_trade_csl
from ostraka.sources._aka import name_key
from ostraka.sources._csl.lists import LISTS
from ostraka.sources.us_trade_csl import COLUMNS, parse

SDN, CMIC, SSI, PLC, FSE, CAP, MBS, EL, DPL, UVL, MEU, DTC, ISN = LISTS

ROE = {
    "_id": "77",
    "source": SDN,
    "entity_number": "77",
    "type": "Individual",
    "programs": "GLOMAG; CYBER2",
    "name": "ROE, Jane",
    "title": "Minister of Paper",
    "addresses": "1 Short Street, Minsk, 220005, BY; RU",
    "remarks": "(Linked To: ROE WORKS; Linked To: DOE)",
    "source_list_url": "http://bit.ly/list",
    "alt_names": "ROE, Janet; JANIE",
    "citizenships": "BY",
    "dates_of_birth": "1971-03-09; 1969 to 1971",
    "nationalities": "BY; RU",
    "places_of_birth": "Minsk, Belarus",
    "source_information_url": "http://bit.ly/info",
    "ids": "BY, 2027-08-01, 2017-08-02, X123, Passport; Female, Gender; 1AbC, Digital "
    "Currency Address - XBT; Subject to Secondary Sanctions, Additional Sanctions "
    "Information -",
}
WORKS = {
    "_id": "deb7a1d5",
    "source": EL,
    "name": "Roe Paper Co., Ltd. (Roe). Affiliated Entity: Roe Works (RW-1)",
    "addresses": "2 Long Road, Kowloon, Hong Kong, CN",
    "federal_register_notice": "84 FR 54002",
    "start_date": "2019-10-09",
    "license_requirement": "For all items subject to the EAR",
    "license_policy": "Presumption of denial.",
    "alt_names": "Roe Trading Co., Ltd., and Paper Works; and f.k.a., Doe Works",
    "source_list_url": "http://bit.ly/el",
}
DENIED = {
    "source": DPL,
    "name": "JANE ROE",
    "addresses": "1 SHORT STREET, AUSTIN, TX, 78701",
    "federal_register_notice": "85 F.R. 1",
    "start_date": "2020-03-09",
    "end_date": "2030-12-31",
    "standard_order": "Y",
    "remarks": "FR NOTICE ADDED",
}


def edition(*rows: dict[str, str]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, COLUMNS, restval="")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()


def read(*rows: dict[str, str]) -> ParsedList:
    return parse({"consolidated.csv": edition(*rows)})


def only(*rows: dict[str, str]) -> Entity:
    parsed = read(*rows)
    assert parsed.issues == []
    (entity,) = parsed.entities
    return entity


@pytest.fixture(scope="module")
def real(lists: Path) -> ParsedList:
    raw = (lists / "us_trade_csl/2022-05-06/consolidated.csv").read_bytes()
    return parse({"consolidated.csv": raw})


@pytest.fixture(scope="module")
def rows(lists: Path) -> list[dict[str, str]]:
    text = (lists / "us_trade_csl/2022-05-06/consolidated.csv").read_text("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_an_ofac_row_is_read_with_every_column() -> None:
    roe = only(ROE)
    assert (roe.id, roe.schema, roe.caption) == ("us_trade_csl-77", "Person", "Jane ROE")
    assert [name.full for name in roe.names] == ["Jane ROE", "Janet ROE", "JANIE"]
    assert roe.addresses == (
        Address("1 Short Street, Minsk, 220005", country="by"),
        Address(country="ru"),
    )
    assert roe.identifiers == (
        Identifier("passportNumber", "X123", "by", "issued 2017-08-02 expires 2027-08-01"),
        Identifier("publicKey", "1AbC", note="XBT"),
    )
    assert roe.properties == {
        "birthDate": ("1971-03-09", "1969/1971"),
        "birthPlace": ("Minsk, Belarus",),
        "nationality": ("by", "ru"),
        "citizenship": ("by",),
        "position": ("Minister of Paper",),
        "gender": ("female",),
        "sourceUrl": ("http://bit.ly/info",),
    }
    assert [(act.programme, act.list_name) for act in roe.designations] == [
        ("GLOMAG", "SDN List"),
        ("CYBER2", "SDN List"),
    ]
    assert "Secondary Sanctions" in (roe.designations[0].remarks or "")


def test_a_row_that_repeats_ofacs_points_to_its_entry() -> None:
    same = Relation("UnknownLink", "Jane ROE", "us_ofac_sdn-77", "same entry")
    assert same in only(ROE).relations
    cons = only(ROE | {"source": CMIC, "programs": "CMIC-EO13959", "type": "Entity"})
    assert "us_ofac_cons-77" in {each.object for each in cons.relations}


def test_relations_find_the_other_side_within_the_edition() -> None:
    works = ROE | {
        "entity_number": "78",
        "name": "ROE WORKS",
        "type": "Entity",
        "remarks": "",
    }
    links = read(ROE, works).entities[0].relations
    assert Relation("UnknownLink", "ROE WORKS", "us_trade_csl-78", "Linked To") in links
    assert Relation("UnknownLink", "DOE", None, "Linked To") in links


def test_a_subject_on_several_ofac_lists_is_one_entity() -> None:
    bank = {
        "entity_number": "9",
        "type": "Entity",
        "name": "ROE BANK",
        "programs": "UKRAINE-EO13662; RUSSIA-EO14024",
        "ids": "Subject to Directive 1, Executive Order 13662 Directive Determination -",
    }
    roe = only(*(bank | {"source": source} for source in (SSI, CAP, SDN)))
    assert {(act.programme, act.list_name, act.directive) for act in roe.designations} == {
        ("UKRAINE-EO13662", "SSI List", "Directive 1"),
        ("RUSSIA-EO14024", "SDN List", None),
        ("RUSSIA-EO14024", "CAPTA List", None),
    }
    assert [each.object for each in roe.relations] == ["us_ofac_cons-9", "us_ofac_sdn-9"]


def test_the_tables_own_tag_gives_way_to_the_order_that_is_printed() -> None:
    bank = {
        "source": MBS,
        "entity_number": "9",
        "type": "Entity",
        "name": "ROE BANK",
        "programs": "MBS",
        "ids": "Subject to Directive 3 - New debt is prohibited., Executive Order 14024 "
        "Directive Information; 24 Feb 2022, Listing Date (EO 14024 Directive 3):",
    }
    (act,) = only(bank).designations
    assert (act.programme, act.directive) == ("RUSSIA-EO14024", "Directive 3")
    assert (act.list_name, act.listed_on) == ("NS-MBS List", date(2022, 2, 24))


def test_a_directive_stays_with_its_list_beside_a_block_under_the_same_order() -> None:
    bank = {
        "entity_number": "9",
        "type": "Entity",
        "name": "ROE BANK",
        "ids": "Subject to Directive 3 - New debt is prohibited., Executive Order 14024 "
        "Directive Information; 26 Mar 2022, Effective Date (EO 14024 Directive 3):",
    }
    blocked = {
        "source": SDN,
        "programs": "RUSSIA-EO14024",
        "remarks": "(Secondary sanctions risk: See Section 11 of Executive Order 14024.)",
    }
    roe = only(bank | blocked, bank | {"source": MBS, "programs": "MBS"})
    assert {
        (act.programme, act.list_name, act.directive, act.effective_on)
        for act in roe.designations
    } == {
        ("RUSSIA-EO14024", "SDN List", None, None),
        ("RUSSIA-EO14024", "NS-MBS List", "Directive 3", date(2022, 3, 26)),
    }


def test_the_tables_own_tag_gives_way_to_the_menu_that_is_printed() -> None:
    body = {
        "source": MBS,
        "entity_number": "9",
        "type": "Entity",
        "name": "ROE WORKS",
        "programs": "MBS",
        "ids": "EXPORT SANCTIONS Sec. 235(a)(2), CAATSA Section 235 Information:",
    }
    (act,) = only(body).designations
    assert (act.programme, act.list_name) == ("CAATSA - RUSSIA", "NS-MBS List")
    assert act.measures == ("EXPORT SANCTIONS Sec. 235(a)(2)",)


def test_the_dates_of_a_cmic_listing_are_read() -> None:
    roe = ROE | {
        "source": CMIC,
        "type": "Entity",
        "programs": "CMIC-EO13959",
        "ids": "02 Aug 2021, Effective Date (CMIC); 03 Jun 2021, Listing Date (CMIC); 03 Jun "
        "2022, Purchase/Sales For Divestment Date (CMIC)",
        "dates_of_birth": "",
        "places_of_birth": "",
        "nationalities": "",
        "citizenships": "",
        "title": "",
    }
    (act,) = only(roe).designations
    assert (act.listed_on, act.effective_on) == (date(2021, 6, 3), date(2021, 8, 2))
    assert (act.divest_by, act.list_name) == (date(2022, 6, 3), "NS-CMIC List")


def test_an_entity_list_row_is_read_with_its_terms() -> None:
    works = only(WORKS)
    (act,) = works.designations
    assert works.id == f"us_trade_csl-el-{name_key(WORKS['name'])}"
    assert works.schema == "LegalEntity"
    assert [f"{name.full}:{name.kind}" for name in works.names] == [
        "Roe Works (RW-1):primary",
        "Roe Works:alias",
        "RW-1:weak",
        "Roe Trading Co., Ltd.:alias",
        "Paper Works:alias",
        "Doe Works:former",
    ]
    assert works.relations[0].role == "Affiliated Entity"
    assert works.relations[0].object_name == "Roe Paper Co., Ltd. (Roe)"
    assert works.addresses[0].country == "hk"
    assert act.measures == ("For all items subject to the EAR", "Presumption of denial.")
    assert (act.authority, act.programme, act.list_name) == (
        "US Commerce, Bureau of Industry and Security",
        "EL",
        "Entity List",
    )
    assert (act.legal_basis, act.listed_on) == ("84 FR 54002", date(2019, 10, 9))


def test_an_id_outlives_a_new_citation_and_a_new_hash() -> None:
    later = WORKS | {
        "_id": "0f" * 28,
        "federal_register_notice": "84 FR 54002; 85 FR 44159",
    }
    assert only(WORKS).id == only(later).id


def test_a_denied_person_points_to_the_denied_persons_list() -> None:
    roe = only(
        DENIED, DENIED | {"addresses": "Ontario, CA", "federal_register_notice": "2"}
    )
    (act,) = roe.designations
    assert roe.relations[0].object == f"us_bis_dpl-{name_key('JANE ROE')}"
    assert [home.country for home in roe.addresses] == ["us", "ca"]
    assert (act.directive, act.ended_on) == ("standard denial order", date(2030, 12, 31))
    assert act.legal_basis == "85 F.R. 1; 2"


@pytest.mark.parametrize(
    ("source", "authority", "programme"),
    [
        (UVL, "US Commerce, Bureau of Industry and Security", "UVL"),
        (MEU, "US Commerce, Bureau of Industry and Security", "MEU"),
        (DTC, "US State, Directorate of Defense Trade Controls", "DTC"),
        (ISN, "US State, Bureau of International Security and Nonproliferation", "ISN"),
    ],
)
def test_each_list_names_its_authority(source: str, authority: str, programme: str) -> None:
    (act,) = only({"source": source, "name": "Roe Works"}).designations
    assert (act.authority, act.programme) == (authority, programme)


def test_an_isn_row_has_programmes_of_its_own() -> None:
    acts = only({"source": ISN, "name": "Roe Works", "programs": "INKSNA; E.O. 13382"})
    assert [act.programme for act in acts.designations] == ["INKSNA", "E.O. 13382"]


@pytest.mark.parametrize(
    "odd",
    [
        WORKS | {"source": "Grumpy Persons List (GPL) - State Department"},
        WORKS | {"start_date": "09/10/2019"},
        DENIED | {"standard_order": "perhaps"},
        ROE | {"type": "Spaceship"},
        ROE | {"ids": "AB-1, Shoe Size Permit"},
        WORKS | {"title": "", "entity_number": "", "type": "Colony"},
    ],
)
def test_an_odd_cell_is_reported_and_the_entry_kept(odd: dict[str, str]) -> None:
    parsed = read(odd)
    assert len(parsed.entities) == 1
    assert len(parsed.issues) >= 1
    assert violations(parsed.entities[0]) == []


WHOLE = edition(ROE, WORKS, DENIED)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"<html><head></head></html>",
        WHOLE[: len(WHOLE) // 2],
        WHOLE.decode().encode("utf-16"),
        "é".encode("cp1252") + WHOLE,
        b"name,source\nRoe,SDN\n",
        WHOLE.replace(b"license_policy", b"licence_policy"),
        edition(ROE | {"name": ""}),
        edition(ROE | {"source": ""}),
    ],
)
def test_what_is_not_this_list_is_refused_by_name(raw: bytes) -> None:
    with pytest.raises(SourceError, match=r"^us_trade_csl: "):
        parse({"consolidated.csv": raw})


@given(st.integers(0, len(WHOLE)), st.binary(max_size=4))
def test_a_damaged_edition_raises_nothing_but_a_source_error(at: int, new: bytes) -> None:
    for raw in (WHOLE[:at], WHOLE[:at] + new + WHOLE[at + len(new) :]):
        with suppress(SourceError):
            parse({"consolidated.csv": raw})


def test_no_row_is_left_out(real: ParsedList, rows: list[dict[str, str]]) -> None:
    ids = {entity.id for entity in real.entities}
    assert real.records == len(rows) == 14_160
    assert len(ids) == len(real.entities)
    for row in rows:
        on = LISTS[row["source"]]
        key = row["entity_number"] or f"{on.tag.lower()}-{name_key(row['name'])}"
        assert f"us_trade_csl-{key}" in ids


def test_every_row_gives_a_designation_of_its_list(
    real: ParsedList, rows: list[dict[str, str]]
) -> None:
    counts = {"SDN List": 10_026, "SSI List": 290, "CAPTA List": 52, "NS-PLC List": 78}
    counts |= {"NS-CMIC List": 68, "NS-MBS List": 17, "FSE List": 3}
    for name, count in counts.items():
        bearers = [
            e for e in real.entities if any(a.list_name == name for a in e.designations)
        ]
        assert len(bearers) == count, name
    assert all(act.list_name for entity in real.entities for act in entity.designations)


def test_the_real_edition_leaves_no_field_and_few_issues(real: ParsedList) -> None:
    assert not any("was not read" in issue.message for issue in real.issues)
    assert len(real.issues) <= 5
    assert {each for entity in real.entities for each in violations(entity)} == set()


def test_the_entity_list_has_the_affiliate_of_sensetime(real: ParsedList) -> None:
    (found,) = [e for e in real.entities if "Beijing Sensetime" in e.caption]
    assert found.designations[0].list_name == "Entity List"
    assert "Sense Time" in {name.full for name in found.names}


def test_denied_persons_are_the_entities_of_the_list_itself(real: ParsedList) -> None:
    twins = {r.object for e in real.entities for r in e.relations if r.role == "same entry"}
    assert f"us_bis_dpl-{name_key('I. ASH')}" in twins
    assert "us_ofac_cons-33114" in twins


def test_the_module_offers_what_every_list_module_does() -> None:
    assert us_trade_csl.SOURCE == "us_trade_csl"
    assert us_trade_csl.ADDRESSES[0].startswith("https://")
