"""A user's own list."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ostraka.errors import SourceError
from ostraka.model import Address, Entity, Identifier, NameKind, ParsedList
from ostraka.model.ftm import violations
from ostraka.sources import csv
from ostraka.sources._columns import HEADERS

WHOLE = """\
ID,Name,Alias,Weak_Alias,Former Name,Type,Date of Birth,POB,Sex,Country,Nationality,Title,\
Passport No,National ID,Tax ID,Company Number,Address,Programme,Authority,Listed On,End Date,\
Reason,Notes
7,Jane Roe,"Janet Roe; J. Roe",JR,Jane Doe,Individual,09/03/1971; 1970,Minsk,Female,\
Belarus,by; Russian,Minister,X1; X2,N-1,T-1,R-1,"1 Short Street, Minsk",PAPER,\
Ministry of Paper,2021-12-10,2024-01-31,She knows; why.,One; note
"""


def read(text: str, mapping: dict[str, str] | None = None) -> ParsedList:
    return csv.parse({"own.csv": text.encode()}, "own", mapping)


def only(text: str, mapping: dict[str, str] | None = None) -> Entity:
    parsed = read(text, mapping)
    assert parsed.issues == []
    (entity,) = parsed.entities
    return entity


def test_every_known_column_is_read() -> None:
    roe = only(WHOLE)
    (act,) = roe.designations
    assert (roe.id, roe.schema) == ("own-7", "Person")
    assert [(name.full, name.kind) for name in roe.names] == [
        ("Jane Roe", NameKind.PRIMARY),
        ("Janet Roe", NameKind.ALIAS),
        ("J. Roe", NameKind.ALIAS),
        ("JR", NameKind.WEAK),
        ("Jane Doe", NameKind.FORMER),
    ]
    assert roe.properties == {
        "birthDate": ("1971-03-09", "1970"),
        "birthPlace": ("Minsk",),
        "country": ("by",),
        "gender": ("female",),
        "nationality": ("by", "ru"),
        "notes": ("One; note",),
        "position": ("Minister",),
    }
    assert roe.identifiers == (
        Identifier("passportNumber", "X1"),
        Identifier("passportNumber", "X2"),
        Identifier("idNumber", "N-1"),
        Identifier("taxNumber", "T-1"),
        Identifier("registrationNumber", "R-1"),
    )
    assert roe.addresses == (Address("1 Short Street, Minsk"),)
    assert (act.programme, act.authority) == ("PAPER", "Ministry of Paper")
    assert (act.listed_on, act.ended_on) == (date(2021, 12, 10), date(2024, 1, 31))
    assert act.reason == "She knows; why."


def test_no_field_goes_unread() -> None:
    header, cells = zip(*((field, "x") for field in HEADERS), strict=True)
    parsed = read(f"{','.join(header)}\n{','.join(cells)}\n")
    assert not any("was not read" in issue.message for issue in parsed.issues)


def test_a_name_alone_is_enough() -> None:
    roe = only("name\nRoe Works\n")
    (act,) = roe.designations
    assert (roe.schema, roe.caption) == ("LegalEntity", "Roe Works")
    assert (act.authority, act.programme) == ("own", "own")


@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_the_delimiter_is_found(mark: str) -> None:
    roe = only(f"id{mark}name{mark}alias\n1{mark}Jane Roe{mark}JR\n")
    assert [name.full for name in roe.names] == ["Jane Roe", "JR"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_the_encoding_is_found(encoding: str) -> None:
    raw = "name\nJosé Müller\n".encode(encoding)
    assert csv.parse({"own.csv": raw}).entities[0].caption == "José Müller"


def test_a_mapping_names_and_ignores_columns() -> None:
    mapping = {"Kunde": "name", "Geburtstag": "birth_date", "Farbe": "ignore"}
    roe = only("Kunde,Geburtstag,Farbe,Country\nJane Roe,1971,red,BY\n", mapping)
    assert (roe.schema, roe.texts("birthDate")) == ("Person", ("1971",))
    assert roe.texts("country") == ("by",)


def test_an_id_is_the_lists_own_or_a_hash_of_the_row() -> None:
    first, second = read("name,notes\nJane Roe,a\nJane Roe,b\n").entities
    assert first.id != second.id
    assert first.id == read("name,notes\nJane Roe,a\n").entities[0].id
    assert only("id,name\nA 1,Jane Roe\n").id == "own-A 1"


def test_rows_of_one_id_are_one_entity_and_reported() -> None:
    parsed = read("id,name\n1,Jane Roe\n1,Janet Roe\n")
    assert [name.full for name in parsed.entities[0].names] == ["Jane Roe", "Janet Roe"]
    assert [issue.message for issue in parsed.issues] == [
        "2 rows of one id, read as one subject"
    ]
    assert parsed.records == 2


@pytest.mark.parametrize(
    ("word", "schema"),
    [
        ("Person", "Person"),
        ("company", "Company"),
        ("SHIP", "Vessel"),
        ("CryptoWallet",) * 2,
    ],
)
def test_a_kind_is_a_schema_or_a_common_word(word: str, schema: str) -> None:
    assert only(f"name,type\nRoe,{word}\n").schema == schema


@pytest.mark.parametrize(
    ("header", "cell"),
    [
        ("birth date", "long ago"),
        ("country", "Atlantis"),
        ("type", "Spaceship"),
        ("listed on", "2021"),
        ("imo", "9074729"),
    ],
)
def test_an_odd_cell_is_kept_as_a_note_and_reported(header: str, cell: str) -> None:
    parsed = read(f"name,{header}\nJane Roe,{cell}\n")
    (roe,) = parsed.entities
    assert len(parsed.issues) == 1
    assert violations(roe) == []
    assert header == "type" or cell in " ".join(roe.texts("notes"))


def test_a_row_without_a_name_is_kept_and_reported() -> None:
    parsed = read("id,name\n1,\n")
    assert [issue.message for issue in parsed.issues] == ["no name"]


def test_an_unknown_column_is_refused_with_the_cure() -> None:
    with pytest.raises(
        SourceError, match="column 'Farbe', expected one of id, name"
    ) as refused:
        read("name,Farbe\nJane Roe,red\n")
    assert "Farbe=FIELD" in (refused.value.hint or "")


@pytest.mark.parametrize(
    ("text", "mapping"),
    [
        ("id,alias\n1,Jane Roe\n", {}),
        ("name,name\nJane,Roe\n", {}),
        ("name\nJane Roe\n", {"Kunde": "name"}),
        ("name,x\nJane Roe,1\n", {"x": "shoe_size"}),
        ("name,alias\nJane Roe\n", {}),
        ("name,alias\nJane Roe,JR,more\n", {}),
        ('name,alias\nJane Roe,"JR\n', {}),
        ("name,\nJane Roe,1\n", {}),
        ("", {}),
        ("<html><body>moved</body></html>", {}),
    ],
)
def test_a_broken_table_is_refused_by_name(text: str, mapping: dict[str, str]) -> None:
    with pytest.raises(SourceError, match=r"^own: own\.csv"):
        read(text, mapping)


def test_utf_16_is_refused_by_its_name() -> None:
    with pytest.raises(SourceError, match="UTF-16"):
        csv.parse({"own.csv": "name\nJane Roe\n".encode("utf-16")})


@given(st.integers(0, len(WHOLE)), st.binary(max_size=4))
def test_a_damaged_file_raises_nothing_but_a_source_error(at: int, new: bytes) -> None:
    raw = WHOLE.encode()
    for damaged in (raw[:at], raw[:at] + new + raw[at + len(new) :]):
        with suppress(SourceError):
            csv.parse({"own.csv": damaged})


@given(st.text(max_size=40))
def test_any_name_is_read_back(name: str) -> None:
    quoted = name.replace('"', '""').replace("\0", "")
    with suppress(SourceError):
        (roe,) = read(f'name,alias\n"{quoted}",x\n').entities
        assert violations(roe) == []
