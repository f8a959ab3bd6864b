"""Australia's Consolidated List."""

import csv
import io
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from ostraka.errors import SourceError
from ostraka.model import Entity, Identifier, NameKind, ParsedList
from ostraka.sources import au_dfat
from ostraka.sources._au.places import listed_on, split_country
from ostraka.sources._table import read_sheet, with_header

OLD_HEADER = next(csv.reader([
    "Reference,Name of Individual or Entity,Type,Name Type,Date of Birth,Place of "
    "Birth,Citizenship,Address,Additional Information,Listing "
    "Information,Committees,Control Date"
]))  # fmt: skip
HEADER = [
    *OLD_HEADER[:4], "Alias Strength", *OLD_HEADER[4:10], "IMO Number", *OLD_HEADER[10:],
    "Instrument of Designation", "Targeted Financial Sanction", "Travel Ban",
    "Arms Embargo", "Maritime Restriction",
]  # fmt: skip
PERSON: dict[str, object] = {
    "Reference": "12",
    "Name of Individual or Entity": "Timur Orlov",
    "Type": "Individual",
    "Name Type": "Primary Name",
    "Date of Birth": "Approximately 1970, 5 May 1971",
    "Place of Birth": "a) Oran, Algeria b) Tunis, Tunisia",
    "Citizenship": "Algeria;Tunisia",
    "Address": "1 Mill Lane, Doha, Qatar;\n2 Mill Lane Doha 1234 Qatar",
    "Additional Information": "QDi.999. Title: Dr. Designation: a) Baker b) Miller. "
    "Passport no: Qatar number A1234567, issued on 12 May 2001. "
    "National identification no: na. Gender: Male\nTel: +974 000 0000;\n"
    "Email: t@orlov.example;\n"
    "Website: www.orlov.example",
    "Listing Information": "Listed on 6 Oct. 2001 (amended on 3 Sep. 2003)",
    "Committees": "1267 (ISIL (Da'esh) and Al-Qaida)",
    "Control Date": date(2026, 2, 20),
    "Instrument of Designation": "Charter of Ruritania Regulations 2008",
    "Targeted Financial Sanction": True,
    "Travel Ban": True,
    "Arms Embargo": False,
    "Maritime Restriction": False,
}


def as_xlsx(*rows: dict[str, object], header: list[str] = HEADER) -> bytes:
    book = Workbook()
    assert book.active is not None
    book.active.append(header)
    for row in rows:
        book.active.append([row.get(column, "") for column in header])
    raw = io.BytesIO()
    book.save(raw)
    return raw.getvalue()


def parse(*rows: dict[str, object], header: list[str] = HEADER) -> ParsedList:
    return au_dfat.parse({"list.xlsx": as_xlsx(*rows, header=header)})


def one(*rows: dict[str, object]) -> Entity:
    parsed = parse(*rows)
    assert parsed.issues == []
    (entity,) = parsed.entities
    return entity


def test_a_person_is_read_completely() -> None:
    person = one(PERSON)
    assert (person.id, person.schema, person.caption) == (
        "au_dfat-12",
        "Person",
        "Timur Orlov",
    )
    assert person.texts("birthDate") == ("1970~", "1971-05-05")
    assert person.texts("birthPlace") == ("Oran, Algeria", "Tunis, Tunisia")
    assert person.texts("birthCountry") == ("dz", "tn")
    assert person.texts("citizenship") == ("dz", "tn")
    assert person.texts("title") == ("Dr",)
    assert person.texts("position") == ("Baker", "Miller")
    assert person.texts("gender") == ("male",)
    assert person.texts("phone") == ("+974 000 0000",)
    assert person.texts("email") == ("t@orlov.example",)
    assert person.texts("website") == ("www.orlov.example",)
    assert person.texts("modifiedAt") == ("2026-02-20",)
    assert "UN Ref: QDi.999" in person.texts("notes")
    assert [(each.full, each.country) for each in person.addresses] == [
        ("1 Mill Lane, Doha", "qa"), ("2 Mill Lane Doha 1234", "qa"),
    ]  # fmt: skip
    note = "Qatar number A1234567, issued on 12 May 2001"
    assert person.identifiers == (Identifier("passportNumber", "A1234567", "qa", note),)


def test_a_designation_says_what_the_list_says() -> None:
    (act,) = one(PERSON).designations
    assert act.programme == "1267 (ISIL (Da'esh) and Al-Qaida)"
    assert act.legal_basis == "Charter of Ruritania Regulations 2008"
    assert act.measures == ("Targeted Financial Sanction", "Travel Ban")
    assert act.listed_on == date(2001, 10, 6)
    assert act.remarks == "Listed on 6 Oct. 2001 (amended on 3 Sep. 2003)"


def test_rows_of_one_number_are_one_entity() -> None:
    def row(reference: str, name: str, kind: str, strength: str = "") -> dict[str, object]:
        return {
            **PERSON,
            "Reference": reference,
            "Name of Individual or Entity": name,
            "Name Type": kind,
            "Alias Strength": strength,
        }

    entity = one(
        row("12c", "The Baker", "Alias", "Weak"),
        PERSON,
        row("12a", "Тимур Орлов", "Original Script"),
        row("12b", "Timour Orloff (previously listed as)", "Alias", "Strong"),
        row("12aa", "Tim Orlov", "Alias", "Strong"),
    )
    assert entity.caption == "Timur Orlov"
    assert {name.full: name.kind for name in entity.names} == {
        "Timur Orlov": NameKind.PRIMARY,
        "Тимур Орлов": NameKind.PRIMARY,
        "The Baker": NameKind.WEAK,
        "Timour Orloff": NameKind.FORMER,
        "Tim Orlov": NameKind.ALIAS,
    }
    assert len(entity.designations) == 1


def test_a_vessel_is_read_completely() -> None:
    ship = one({
        "Reference": "8000", "Name of Individual or Entity": "GREY HARE", "Type": "Vessel",
        "Name Type": "Primary Name", "IMO Number": 9000001,
        "Committees": "Autonomous (Vessels)", "Maritime Restriction": True,
        "Additional Information": "Previous names include OLD HARE",
    })  # fmt: skip
    assert ship.schema == "Vessel"
    assert ship.identifiers == (Identifier("imoNumber", "9000001"),)
    assert [(name.full, name.kind) for name in ship.names][1:] == [
        ("OLD HARE", NameKind.FORMER)
    ]
    assert ship.designations[0].measures == ("Maritime Restriction",)


def test_a_company_keeps_its_numbers() -> None:
    company = one({
        **PERSON, "Type": "Entity", "Date of Birth": "", "Place of Birth": "",
        "Citizenship": "",
        "Additional Information": "Company Identification No. 1027739687975\n"
        "Registration ID (OGRN no.): 1 159 102 022 738\n"
        "SWIFT/BIC: HAREQAQA\nDesignation: makes bread.",
    })  # fmt: skip
    assert [(each.kind, each.value) for each in company.identifiers] == [
        ("registrationNumber", "1027739687975"), ("ogrnCode", "1159102022738"),
        ("swiftBic", "HAREQAQA"),
    ]  # fmt: skip


def test_a_birth_date_that_lost_its_format_is_a_serial_number() -> None:
    assert one({**PERSON, "Date of Birth": 28856}).texts("birthDate") == ("1979-01-01",)
    found = one({**PERSON, "Date of Birth": date(1979, 1, 1)})
    assert found.texts("birthDate") == ("1979-01-01",)


def test_the_12_column_layout_gives_the_same_ids_and_states_no_measure() -> None:
    law = "Autonomous Sanctions (Ruritania) Instrument 2012"
    parsed = parse({**PERSON, "Listing Information": law}, header=OLD_HEADER)
    assert len(OLD_HEADER) == 12
    assert parsed.issues == []
    (entity,) = parsed.entities
    assert entity.id == "au_dfat-12"
    assert entity.designations[0].measures == ()
    assert entity.designations[0].legal_basis == law


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "Listed by UN (1267 Committee) on 23 June 2004 (amended on 20 Dec 2005)",
            (2004, 6, 23),
        ),
        ("Listedon 9 Feb. 2011", (2011, 2, 9)),
        ("First listed on 7/03/2016 (amended on 8/03/2016)", (2016, 3, 7)),
        ("2020-02-05", (2020, 2, 5)),
        ("Autonomous Sanctions (Designated Persons and Entities) Instrument 2025", None),
        ("Charter (Listed Entities) Instrument 2024. Relisted on 6 November 2022", None),
    ],
)
def test_the_day_of_listing_is_the_first_one_stated(
    text: str, day: tuple[int, int, int] | None
) -> None:
    assert listed_on(text) == (date(*day) if day else None)


def test_a_country_is_found_before_a_postal_code() -> None:
    assert split_country("5 Rye St, Moscow, Russia, 141983") == (
        "5 Rye St, Moscow, 141983", "ru",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"Name Type": "Nickname"}, "`Name Type` 'Nickname'"),
        ({"Alias Strength": "Superb"}, "`Alias Strength` 'Superb'"),
        ({"Type": "Robot"}, "`Type`"),
        ({"Reference": "twelve"}, "`Reference` 'twelve'"),
        ({"Date of Birth": "10/061962"}, "`birthDate` '10/061962'"),
        ({"Citizenship": "Ruritania"}, "`Citizenship` 'Ruritania'"),
        ({"Travel Ban": "perhaps"}, "`Travel Ban` is 'perhaps'"),
        ({"Committees": ""}, "no committee"),
        ({"Name of Individual or Entity": ""}, "no name"),
    ],
)
def test_an_odd_entry_is_kept_and_reported(change: dict[str, object], said: str) -> None:
    parsed = parse({**PERSON, **change})
    assert len(parsed.entities) == 1
    assert any(said in issue.message for issue in parsed.issues)


def test_a_column_that_nobody_reads_is_reported() -> None:
    parsed = parse({**PERSON, "Shoe size": "44"}, header=[*HEADER, "Shoe size"])
    assert [issue.message for issue in parsed.issues] == ["`Shoe size` was not read"]


WHOLE = as_xlsx(PERSON)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"<!DOCTYPE html><html></html>",
        b"Reference,Name\n1,x\n",
        b"PK\x03\x04 and then nothing",
        WHOLE[: len(WHOLE) // 2],
        as_xlsx(),
        as_xlsx(PERSON, header=HEADER[1:]),
    ],
)
def test_what_is_not_this_list_is_refused(raw: bytes) -> None:
    with pytest.raises(SourceError, match="au_dfat: "):
        au_dfat.parse({"list.xlsx": raw})


@settings(deadline=None)
@given(st.data())
def test_damage_never_raises_anything_but_a_source_error(data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(WHOLE)))
    middle = data.draw(st.binary(max_size=4))
    skip = data.draw(st.integers(0, 40))
    with suppress(SourceError):
        au_dfat.parse({"list.xlsx": WHOLE[:at] + middle + WHOLE[at + skip :]})


@settings(deadline=None)
@given(st.text(max_size=80), st.sampled_from(HEADER))
def test_any_text_in_any_column_keeps_the_entry(text: str, column: str) -> None:
    row = {**{key: str(value) for key, value in PERSON.items()}, column: text}
    lines = [HEADER, [row.get(name, "") for name in HEADER]]
    parsed = ParsedList("au_dfat")
    rows = list(with_header("au_dfat", "x", lines, HEADER[1:]))
    for each in rows:
        each.take("Reference")
    au_dfat._parse_entry(parsed, "12", rows)
    assert len(parsed.entities) == 1


@pytest.fixture(scope="module")
def real(lists: Path) -> ParsedList:
    path = lists / "au_dfat" / "2026-07-21" / "regulation8_consolidated.xlsx"
    return au_dfat.parse({path.name: path.read_bytes()})


def test_no_entry_is_left_out(real: ParsedList) -> None:
    assert (real.records, len(real.entities)) == (11068, 3846)


def test_every_name_of_the_edition_is_borne_by_its_entity(
    real: ParsedList, lists: Path
) -> None:
    path = lists / "au_dfat" / "2026-07-21" / "regulation8_consolidated.xlsx"
    borne = {entity.id: {name.full for name in entity.names} for entity in real.entities}
    for reference, name, *_ in read_sheet("au_dfat", path.name, path.read_bytes())[1:]:
        number = "".join(char for char in reference if char.isdigit())
        bare = " ".join(name.split()).split(" (", 1)[0]
        assert any(full.startswith(bare) for full in borne[f"au_dfat-{number}"])


def test_the_real_edition_parses_with_no_unknown_field_left_over(real: ParsedList) -> None:
    assert {issue.record for issue in real.issues} == {"2647", "6960"}  # two broken dates
    assert all(entity.names and entity.designations for entity in real.entities)
