"""The consolidated list of OFSI, in its two column layouts."""

import csv
import io
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from ostraka.errors import SourceError
from ostraka.model import Entity, Identifier, NameKind, ParsedList
from ostraka.sources import gb_ofsi
from ostraka.sources._table import read_csv, read_sheet

HEADER = next(csv.reader([
    "Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Title,Name Non-Latin Script,Non-Latin "
    "Script Type,Non-Latin Script Language,DOB,Town of Birth,Country of "
    "Birth,Nationality,Passport Number,Passport Details,National Identification "
    "Number,National Identification Details,Position,Address 1,Address 2,Address "
    "3,Address 4,Address 5,Address 6,Post/Zip Code,Country,Other Information,Group "
    "Type,Alias Type,Alias Quality,Regime,Listed On,UK Sanctions List Date "
    "Designated,Last Updated,Group ID"
]))  # fmt: skip
OLD_HEADER = [
    "NI Number" if column == "National Identification Number" else column
    for column in HEADER
    if column
    not in ("Name Non-Latin Script", "Non-Latin Script Type", "Non-Latin Script Language",
            "Passport Number", "National Identification Details", "Alias Quality",
            "UK Sanctions List Date Designated")
]  # fmt: skip
PERSON = {
    "Name 6": "ORLOV",
    "Name 1": "Timur",
    "Name 2": "Ilyich",
    "Title": "(1) General (2) Dr.",
    "Name Non-Latin Script": "ОРЛОВ Тимур",
    "Non-Latin Script Language": "Russian",
    "Non-Latin Script Type": "Cryillic",
    "DOB": "00/00/1980",
    "Town of Birth": "(1) Oran (2) -",
    "Country of Birth": "(1) Algeria (2) Tunisia",
    "Nationality": "1) Saudi Arabia 2) Qatar",
    "Passport Number": "(1) A1234567 (2) B7654321",
    "Passport Details": "(1) Qatar number, issued in 2001 (2) -",
    "National Identification Number": "99887766",
    "Address 1": "1 Mill Lane",
    "Address 6": "Doha",
    "Post/Zip Code": "1234",
    "Country": "Qatar (previous address)",
    "Other Information": "(UK Sanctions List Ref):XYZ0001. (UN Ref):QDi.999. Baker. "
    "Sanctions imposed in addition to an asset freeze: Trust services. "
    "(UK Statement of Reasons):Bakes for others. (Gender):Male",
    "Group Type": "Individual",
    "Alias Type": "Primary name",
    "Regime": "Russia",
    "Listed On": "02/01/2021",
    "UK Sanctions List Date Designated": "31/12/2020",
    "Last Updated": "03/03/2022",
    "Group ID": "77",
}
COMPANY = {
    "Name 6": "BLUE HARE LLC",
    "Group Type": "Entity",
    "Alias Type": "Primary name",
    "Regime": "Russia",
    "Listed On": "02/01/2021",
    "Group ID": "78",
    "Other Information": "(Phone number):(1) +7 495 000 00 00 (2) +7 495 111 11 11 "
    "(Website):www.hare.example (Email address):a@hare.example (Type of entity):LLC "
    "(Subsidiaries):Hare Foods Ltd. Hare Toys (Parent company):Big Hare "
    "(Business Reg No):(1) OGRN: 1147746527279 (2) TIN: 7701863782",
}
SHIP = {
    "Name 6": "GREY HARE",
    "Group Type": "Ship",
    "Alias Type": "Primary name",
    "Regime": "Russia",
    "Listed On": "02/01/2021",
    "Group ID": "79",
    "Other Information": "(IMO number):9000001 (Current owners):Hare Shipping "
    "(Flag of ship):Togo (Previous flags):Panama. Russia (Type of ship):Tanker "
    "(Tonnage of ship):1220 (Length of ship):82 (Year built):1987",
}


def as_csv(*rows: dict[str, str], header: list[str] = HEADER) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(["Last Updated", "04/05/2022"])
    writer.writerow(header)
    writer.writerows([row.get(column, "") for column in header] for row in rows)
    return text.getvalue().encode()


def parse(*rows: dict[str, str], header: list[str] = HEADER) -> ParsedList:
    return gb_ofsi.parse({"ConList.csv": as_csv(*rows, header=header)})


def one(*rows: dict[str, str]) -> Entity:
    parsed = parse(*rows)
    assert parsed.issues == []
    (entity,) = parsed.entities
    return entity


def test_a_person_is_read_completely() -> None:
    person = one(PERSON)
    assert person.id == "gb_ofsi-77"
    assert person.schema == "Person"
    assert person.caption == "Timur Ilyich ORLOV"
    assert person.names[0].parts == (
        ("firstName", "Timur"), ("secondName", "Ilyich"), ("lastName", "ORLOV"),
    )  # fmt: skip
    assert (person.names[1].script, person.names[1].lang) == ("Cyrl", "rus")
    assert person.texts("title") == ("General", "Dr")
    assert person.texts("birthDate") == ("1980",)
    assert person.texts("birthPlace") == ("Oran, Algeria", "Tunisia")
    assert person.texts("birthCountry") == ("dz", "tn")
    assert person.texts("nationality") == ("sa", "qa")
    assert person.texts("gender") == ("male",)
    assert person.identifiers == (
        Identifier("passportNumber", "A1234567", "qa", "Qatar number, issued in 2001"),
        Identifier("passportNumber", "B7654321"),
        Identifier("idNumber", "99887766"),
    )
    (address,) = person.addresses
    assert (address.full, address.country) == ("1 Mill Lane, Doha, 1234", "qa")
    assert address.note == "previous address"
    assert person.texts("notes") == ("UK Sanctions List Ref: XYZ0001", "UN Ref: QDi.999")


def test_a_designation_says_what_the_list_says() -> None:
    (act,) = one(PERSON).designations
    assert act.programme == "Russia"
    assert (act.listed_on, act.effective_on) == (date(2021, 1, 2), date(2020, 12, 31))
    assert act.reason == "Bakes for others."
    assert act.remarks is not None
    assert act.remarks.startswith("Baker.")
    assert act.measures == ("Asset freeze", "Trust services")


def test_measures_are_empty_where_none_is_stated() -> None:
    assert one(COMPANY).designations[0].measures == ()


def test_a_company_is_read_completely() -> None:
    company = one(COMPANY)
    assert company.schema == "Organization"
    assert company.texts("phone") == ("+7 495 000 00 00", "+7 495 111 11 11")
    assert company.texts("website") == ("www.hare.example",)
    assert company.texts("email") == ("a@hare.example",)
    assert company.texts("legalForm") == ("LLC",)
    found = [(each.role, each.object_name) for each in company.relations]
    assert found == [
        ("subsidiary", "Hare Foods Ltd. Hare Toys"), ("parent company", "Big Hare"),
    ]  # fmt: skip
    assert [(each.kind, each.value) for each in company.identifiers] == [
        ("ogrnCode", "1147746527279"), ("taxNumber", "7701863782"),
    ]  # fmt: skip


def test_a_ship_is_read_completely() -> None:
    ship = one(SHIP)
    assert ship.schema == "Vessel"
    assert ship.identifiers == (Identifier("imoNumber", "9000001"),)
    assert (ship.texts("flag"), ship.texts("pastFlags")) == (("tg",), ("pa", "ru"))
    assert ship.texts("type") == ("Tanker",)
    assert (ship.texts("tonnage"), ship.texts("buildDate")) == (("1220",), ("1987",))
    assert ship.relations[0].object_name == "Hare Shipping"


def test_rows_of_one_group_are_one_entity() -> None:
    alias = {**PERSON, "Name 6": "OREL", "Alias Type": "AKA", "DOB": "01/02/1981"}
    weak = {**alias, "Name 6": "THE BAKER", "Name 1": "", "Alias Quality": "Low quality"}
    former = {**weak, "Name 6": "ORLOFF", "Alias Type": "FKA"}
    entity = one(weak, PERSON, alias, former)
    assert entity.caption == "Timur Ilyich ORLOV"
    kinds = {name.full: name.kind for name in entity.names}
    assert kinds["Timur Ilyich OREL"] is NameKind.ALIAS
    assert kinds["Ilyich THE BAKER"] is NameKind.WEAK
    assert kinds["Ilyich ORLOFF"] is NameKind.FORMER
    assert set(entity.texts("birthDate")) == {"1980", "1981-02-01"}
    assert len(entity.designations) == 1


def test_each_regime_is_a_designation() -> None:
    entity = one(PERSON, {**PERSON, "Regime": "Syria", "Listed On": "05/05/2021"})
    assert [act.programme for act in entity.designations] == ["Russia", "Syria"]


def test_the_29_column_layout_gives_the_same_ids() -> None:
    row = {
        **PERSON,
        "Alias Type": "Prime Alias",
        "NI Number": "No 592667 (Qatari)",
        "Passport Details": "Passport No: A592667 (Qatari passport issued in 2007)",
        "Other Information": "UN Ref QDi.999. A baker.",
    }
    parsed = parse(row, header=OLD_HEADER)
    assert len(OLD_HEADER) == 29
    assert parsed.issues == []
    (person,) = parsed.entities
    assert person.id == "gb_ofsi-77"
    assert [(each.kind, each.value, each.country) for each in person.identifiers] == [
        ("passportNumber", "A592667", "qa"), ("idNumber", "592667", "qa"),
    ]  # fmt: skip
    assert person.texts("notes") == ("UN Ref: QDi.999",)


def test_the_first_row_dates_the_edition() -> None:
    assert parse(PERSON).published == datetime(2022, 5, 4, tzinfo=UTC)


def test_a_workbook_reads_like_the_csv() -> None:
    book = Workbook()
    assert book.active is not None
    for line in csv.reader(io.StringIO(as_csv(PERSON, COMPANY, SHIP).decode())):
        book.active.append(line)
    raw = io.BytesIO()
    book.save(raw)
    found = gb_ofsi.parse({"ConList.xlsx": raw.getvalue()})
    assert found == parse(PERSON, COMPANY, SHIP)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"Alias Type": "Nickname"}, "name type 'Nickname'"),
        ({"Alias Type": "AKA", "Alias Quality": "Superb"}, "alias strength 'Superb'"),
        ({"Group Type": "Robot"}, "`Group Type`"),
        ({"Listed On": "soon"}, "`Listed On` 'soon'"),
        ({"Country": "Ruritania"}, "`Country` 'Ruritania'"),
        ({"Nationality": "Ruritania"}, "`Nationality` 'Ruritania'"),
        ({"DOB": "a long time ago"}, "`birthDate`"),
        ({"Other Information": "(Shoe size):44"}, "'Shoe size'"),
        ({"Other Information": "(Gender):Both"}, "`Gender`"),
        (
            {"Name 6": "", "Name 1": "", "Name 2": "", "Name Non-Latin Script": ""},
            "no name",
        ),
    ],
)
def test_an_odd_entry_is_kept_and_reported(change: dict[str, str], said: str) -> None:
    parsed = parse({**PERSON, **change})
    assert len(parsed.entities) == 1
    assert any(said in issue.message for issue in parsed.issues)


def test_a_column_that_nobody_reads_is_reported() -> None:
    parsed = parse({**PERSON, "Shoe size": "44"}, header=[*HEADER, "Shoe size"])
    assert [issue.message for issue in parsed.issues] == ["`Shoe size` was not read"]


WHOLE = as_csv(PERSON, COMPANY)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"<!DOCTYPE html><html><body>Not found</body></html>",
        b"PK\x03\x04 and then nothing",
        b"Last Updated,04/05/2022\nsdn,list\n1,2\n",
        WHOLE.split(b"\n", 1)[1],
        b"\n".join(WHOLE.split(b"\n")[:2]),
        WHOLE.replace(b"Group ID", b"Group"),
        WHOLE.decode().encode("utf-16"),
    ],
)
def test_what_is_not_this_list_is_refused(raw: bytes) -> None:
    with pytest.raises(SourceError, match="gb_ofsi: "):
        gb_ofsi.parse({"ConList.csv": raw})


@settings(deadline=None)
@given(st.data())
def test_damage_never_raises_anything_but_a_source_error(data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(WHOLE)))
    middle = data.draw(st.binary(max_size=4))
    skip = data.draw(st.integers(0, 40))
    with suppress(SourceError):
        gb_ofsi.parse({"ConList.csv": WHOLE[:at] + middle + WHOLE[at + skip :]})


REAL = {
    "2020-04-27": ("sanctionsconlist.csv", 9492, 2114),
    "2022-05-04": ("ConList.xlsx", 15261, 3430),
    "2025-04-14": ("ConList.xlsx", 18798, 4688),
}


@pytest.fixture(scope="module", params=REAL)
def real(request: pytest.FixtureRequest, lists: Path) -> tuple[str, ParsedList]:
    path = lists / "gb_ofsi" / request.param / REAL[request.param][0]
    return request.param, gb_ofsi.parse({path.name: path.read_bytes()})


def test_no_entry_is_left_out(real: tuple[str, ParsedList]) -> None:
    edition, parsed = real
    assert (parsed.records, len(parsed.entities)) == REAL[edition][1:]
    assert parsed.published == datetime.fromisoformat(f"{edition}T00:00:00+00:00")


def test_every_name_of_the_edition_is_borne_by_its_entity(
    real: tuple[str, ParsedList], lists: Path
) -> None:
    edition, parsed = real
    path = lists / "gb_ofsi" / edition / REAL[edition][0]
    if path.suffix == ".csv":
        lines = read_csv("gb_ofsi", path.name, path.read_bytes(), "cp1252")
    else:
        lines = read_sheet("gb_ofsi", path.name, path.read_bytes())
    _, header, *rows = lines
    borne = {entity.id: {name.full for name in entity.names} for entity in parsed.entities}
    for row in (dict(zip(header, cells, strict=True)) for cells in rows):
        parts = (row[f"Name {number}"] for number in range(1, 7))
        full = " ".join(" ".join(parts).split())
        assert full in borne[f"gb_ofsi-{row['Group ID']}"]


def test_real_editions_parse_with_no_unknown_field_left_over(
    real: tuple[str, ParsedList],
) -> None:
    _, parsed = real
    assert not [issue for issue in parsed.issues if "was not read" in issue.message]
    assert len(parsed.issues) < 10
    assert all(entity.names and entity.designations for entity in parsed.entities)
