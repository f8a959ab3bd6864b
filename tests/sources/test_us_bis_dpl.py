"""The US Denied Persons List."""

import csv
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ostraka.errors import SourceError
from ostraka.model import Entity, NameKind, ParsedList
from ostraka.model.ftm import violations
from ostraka.sources import us_bis_dpl
from ostraka.sources._aka import name_key
from ostraka.sources.us_bis_dpl import COLUMNS, parse

ROE = {
    "Name": "JANE ROE",
    "Street_Address": "1 SHORT STREET",
    "City": "AUSTIN",
    "State": "TX",
    "Country": "",
    "Postal_Code": "78701",
    "Effective_Date": "03/09/2020",
    "Expiration_Date": "12/31/2030",
    "Standard_Order": "Y",
    "Last_Update": "2020-03-12",
    "Action": "FR NOTICE ADDED",
    "FR_Citation": "85 F.R. 1234 3/12/2020",
}


def edition(*rows: dict[str, str]) -> bytes:
    lines = [COLUMNS, *([row.get(column, "") for column in COLUMNS] for row in rows)]
    return "\n".join("\t".join(f'"{cell}"' for cell in cells) for cells in lines).encode()


def read(*rows: dict[str, str]) -> ParsedList:
    return parse({"dpl.txt": edition(*rows)})


def only(*rows: dict[str, str]) -> Entity:
    (entity,) = read(*rows).entities
    return entity


@pytest.fixture(scope="module")
def real(lists: Path) -> ParsedList:
    return parse({"dpl.txt": (lists / "us_bis_dpl/undated/dpl.txt").read_bytes()})


def test_a_row_is_read_with_every_column() -> None:
    roe = only(ROE)
    (act,) = roe.designations
    (home,) = roe.addresses
    assert roe.id == f"us_bis_dpl-{name_key('jane roe')}"
    assert (roe.schema, roe.caption) == ("LegalEntity", "JANE ROE")
    assert (act.programme, act.list_name) == ("DPL", "Denied Persons List")
    assert (act.listed_on, act.ended_on) == (date(2020, 3, 9), date(2030, 12, 31))
    assert act.directive == "standard denial order"
    assert act.legal_basis == "85 F.R. 1234 3/12/2020"
    assert act.remarks == "FR NOTICE ADDED"
    assert home.full == "1 SHORT STREET, AUSTIN, TX, 78701"
    assert (home.city, home.region, home.postal_code) == ("AUSTIN", "TX", "78701")
    assert roe.texts("modifiedAt") == ("2020-03-12",)


def test_dates_are_month_first() -> None:
    (act,) = only(ROE | {"Effective_Date": "02/11/2019"}).designations
    assert act.listed_on == date(2019, 2, 11)


def test_a_blank_country_is_the_us_where_the_state_is_one() -> None:
    assert only(ROE).addresses[0].country == "us"
    abroad = read(ROE | {"State": "CY", "City": "NICOSIA"})
    assert abroad.entities[0].addresses[0].country is None
    assert "'CY' is no US state" in abroad.issues[0].message


def test_a_state_in_the_country_column_is_read_as_one_and_reported() -> None:
    parsed = read(ROE | {"State": "", "Country": "NM"})
    assert parsed.entities[0].addresses[0].region == "NM"
    assert parsed.entities[0].addresses[0].country == "us"
    assert len(parsed.issues) == 1


def test_rows_of_one_name_are_one_entity_with_all_addresses() -> None:
    parsed = read(ROE, ROE | {"City": "DALLAS", "FR_Citation": "86 F.R. 9 1/2/2021"})
    (roe,) = parsed.entities
    (act,) = roe.designations
    assert parsed.records == 2
    assert [home.city for home in roe.addresses] == ["AUSTIN", "DALLAS"]
    assert act.legal_basis == "85 F.R. 1234 3/12/2020; 86 F.R. 9 1/2/2021"
    assert parsed.issues == []


def test_different_orders_under_one_name_are_kept_apart_and_reported() -> None:
    parsed = read(ROE, ROE | {"Effective_Date": "01/01/2022"})
    assert len(parsed.entities[0].designations) == 2
    assert [issue.message for issue in parsed.issues] == [
        "2 orders under one name, kept as one subject"
    ]


def test_an_id_outlives_renewals_corrections_and_citations() -> None:
    later = ROE | {
        "Effective_Date": "01/01/2023",
        "City": "WACO",
        "FR_Citation": "88 F.R. 1",
    }
    assert only(ROE).id == only(later | {"Name": " Jane  Roe"}).id


def test_an_alias_within_the_name_is_a_name_of_its_own() -> None:
    names = only(ROE | {"Name": "JANE ROE A/K/A JENNY DOE"}).names
    assert [(name.full, name.kind) for name in names] == [
        ("JANE ROE", NameKind.PRIMARY),
        ("JENNY DOE", NameKind.ALIAS),
    ]


@pytest.mark.parametrize(
    ("column", "text"),
    [
        ("Effective_Date", "31/31/2020"),
        ("Expiration_Date", "never"),
        ("Standard_Order", "?"),
        ("Country", "Atlantis"),
        ("Last_Update", "lately"),
        ("Name", ""),
    ],
)
def test_an_odd_cell_is_reported_and_the_entry_kept(column: str, text: str) -> None:
    parsed = read(ROE | {column: text})
    assert len(parsed.entities) == 1
    assert len(parsed.issues) == 1


WHOLE = edition(ROE, ROE | {"Name": "ROE TRADING"})


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b" \r\n",
        b"<!DOCTYPE html><html><body>moved</body></html>",
        WHOLE[: len(WHOLE) // 2],
        WHOLE.decode().encode("utf-16"),
        b"name,address\nJane Roe,Austin\n",
        WHOLE.replace(b'"FR_Citation"', b'"Citation"'),
        WHOLE + b'\n"ONE"\t"CELL MORE"',
        b"PK\x03\x04" + bytes(range(256)),
    ],
)
def test_what_is_not_this_list_is_refused_by_name(raw: bytes) -> None:
    with pytest.raises(SourceError, match=r"^us_bis_dpl: "):
        parse({"dpl.txt": raw})


def test_two_files_are_not_one_edition() -> None:
    with pytest.raises(SourceError, match="2 files"):
        parse({"a.txt": WHOLE, "b.txt": WHOLE})


@given(st.integers(0, len(WHOLE)), st.binary(max_size=4))
def test_a_damaged_edition_raises_nothing_but_a_source_error(at: int, new: bytes) -> None:
    for raw in (WHOLE[:at], WHOLE[:at] + new + WHOLE[at + len(new) :]):
        with suppress(SourceError):
            parse({"dpl.txt": raw})


def test_no_entry_is_left_out(real: ParsedList, lists: Path) -> None:
    raw = (lists / "us_bis_dpl/undated/dpl.txt").read_text("utf-8")
    names = {row["Name"] for row in csv.DictReader(raw.splitlines(), delimiter="\t")}
    assert real.records == 546
    assert {f"us_bis_dpl-{name_key(name)}" for name in names} == {
        e.id for e in real.entities
    }
    assert len(real.entities) == 415


def test_the_real_edition_leaves_no_field_and_few_issues(real: ParsedList) -> None:
    assert not any("was not read" in issue.message for issue in real.issues)
    assert len(real.issues) == 19
    assert {each for entity in real.entities for each in violations(entity)} == set()
    assert all(act.listed_on for entity in real.entities for act in entity.designations)


def test_the_module_offers_what_every_list_module_does() -> None:
    assert us_bis_dpl.SOURCE == "us_bis_dpl"
    assert us_bis_dpl.ADDRESSES[0].startswith("https://")
