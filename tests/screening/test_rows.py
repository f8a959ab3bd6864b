"""Customer files of every kind: the same rows, and clear words where one is broken."""

import json
from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from ostraka.errors import QueryError
from ostraka.screening._rows import read_rows

TABLE = [
    {"id": "a", "name": "Orban Vexelid", "birth_date": "1971-03-09", "country": "lv"},
    {"id": "b", "name": "Ulla Brazmoth", "birth_date": "", "country": ""},
]


def write_csv(path: Path) -> None:
    lines = [",".join(TABLE[0]), *(",".join(row.values()) for row in TABLE)]
    path.write_text("\ufeff" + "\r\n".join(lines) + "\r\n", "utf-8")


def write_tsv(path: Path) -> None:
    lines = ["\t".join(TABLE[0]), *("\t".join(row.values()) for row in TABLE)]
    path.write_text("\n".join(lines), "utf-8")


def write_xlsx(path: Path) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append(list(TABLE[0]))
    for row in TABLE:
        sheet.append([value or None for value in row.values()])
    sheet["C2"] = date(1971, 3, 9)
    book.save(path)


def write_parquet(path: Path) -> None:
    columns = {key: [row[key] or None for row in TABLE] for key in TABLE[0]}
    columns["birth_date"] = [datetime(1971, 3, 9), None]  # type: ignore[list-item]  # noqa: DTZ001
    pq.write_table(pa.table(columns), path)


def write_json(path: Path) -> None:
    path.write_text("".join(json.dumps(row) + "\n" for row in TABLE), "utf-8")


def write_ftm(path: Path) -> None:
    entities = [
        {"id": row["id"], "schema": "Person", "properties": {
            "name": [row["name"]], "birthDate": [row["birth_date"]], "nationality": [row["country"]]}}
        for row in TABLE
    ]  # fmt: skip
    path.write_text("".join(json.dumps(each) + "\n" for each in entities), "utf-8")


@pytest.mark.parametrize(
    ("name", "writer"),
    [
        ("c.csv", write_csv),
        ("c.tsv", write_tsv),
        ("c.xlsx", write_xlsx),
        ("c.parquet", write_parquet),
        ("c.jsonl", write_json),
        ("c.ftm", write_ftm),
    ],
)
def test_every_format_gives_the_same_rows(
    tmp_path: Path, name: str, writer: Callable[[Path], None]
) -> None:
    writer(tmp_path / name)
    rows = list(read_rows(tmp_path / name))
    for row in rows:
        row.fields.pop("schema", None)
        assert row.problems == []
    assert [row.fields for row in rows] == [
        {
            "id": ["a"],
            "name": ["Orban Vexelid"],
            "birth_date": ["1971-03-09"],
            "country": ["lv"],
        },
        {"id": ["b"], "name": ["Ulla Brazmoth"]},
    ]


def read(folder: Path, text: str, name: str = "c.csv") -> list[dict[str, list[str]]]:
    (folder / name).write_text(text, "utf-8")
    return [row.fields for row in read_rows(folder / name)]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_header_says_what_separates_cells(tmp_path: Path, delimiter: str) -> None:
    text = f"id{delimiter}name\n1{delimiter}Orban Vexelid\n"
    assert read(tmp_path, text) == [{"id": ["1"], "name": ["Orban Vexelid"]}]


def test_two_columns_of_one_kind_both_count(tmp_path: Path) -> None:
    text = "name,name,nationality,residence\nOrban,Urban,lv,ru\n"
    assert read(tmp_path, text) == [{"name": ["Orban", "Urban"], "country": ["lv", "ru"]}]


def test_a_cell_may_hold_several_countries_aliases_and_numbers(tmp_path: Path) -> None:
    text = "name|alias|country|passport\nOrban; V|A; B|lv; ru|X1;X2\n"
    assert read(tmp_path, text) == [
        {"name": ["Orban; V"], "alias": ["A", "B"], "country": ["lv", "ru"],
         "identifier": ["passport:X1", "passport:X2"]}
    ]  # fmt: skip


def test_a_column_says_what_kind_its_numbers_are(tmp_path: Path) -> None:
    text = "name,imo,identifier,passport\nSea Prangle,9074729,X-7,passport:lv:A1\n"
    assert read(tmp_path, text) == [
        {"name": ["Sea Prangle"], "identifier": ["imo:9074729", "X-7", "passport:lv:A1"]}
    ]


def test_an_address_in_parts_is_one_field(tmp_path: Path) -> None:
    text = "name,street,city,place_of_birth\nOrban,12 Brandel,Vexholm,Zarnik\n"
    assert read(tmp_path, text) == [
        {"name": ["Orban"], "address": ["12 Brandel", "Vexholm"], "birth_place": ["Zarnik"]}
    ]


@pytest.mark.parametrize("cells", ["Vexelid, Orban,lv", "Vexelid"])
def test_a_row_of_another_length_is_reported(tmp_path: Path, cells: str) -> None:
    (tmp_path / "c.csv").write_text(f"name,country\n{cells}\n")
    (row,) = read_rows(tmp_path / "c.csv")
    assert row.fields["name"] == ["Vexelid"]
    assert row.problems[0].endswith("cells, the header has 2")


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("c.csv", "", "no columns, expected a name"),
        ("c.csv", "first,second\n1,2\n", "columns first, second, expected a name"),
        ("c.csv", 'name\n"Orban\nUlla\nHavo\n', "line 4: unexpected end of data"),
        ("c.jsonl", "", "no columns"),
        ("c.jsonl", '{"label": "Orban"}\n', "columns label, expected a name"),
        ("c.jsonl", '{"name": "Orban"}\n{"name"\n', "line 2: "),
        ("c.jsonl", "[1]\n", "line 1: list, expected a JSON object"),
        ("c.jsonl", "[" * 100_000 + "\n", "line 1: "),
        ("c.xlsx", "no workbook", "c.xlsx"),
        ("c.parquet", "no parquet", "expected a Parquet file"),
        ("c.txt", "name\n", "c.txt: .txt, expected one of .csv"),
    ],
)
def test_what_cannot_be_read_is_named(
    tmp_path: Path, name: str, text: str, said: str
) -> None:
    with pytest.raises(QueryError) as caught:
        read(tmp_path, text, name)
    assert name in str(caught.value)
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


def test_an_empty_workbook_has_no_columns(tmp_path: Path) -> None:
    Workbook().save(tmp_path / "c.xlsx")
    with pytest.raises(QueryError, match="no columns"):
        list(read_rows(tmp_path / "c.xlsx"))


def test_a_parquet_file_without_a_name_column_is_refused(tmp_path: Path) -> None:
    pq.write_table(pa.table({"label": ["Orban"]}), tmp_path / "c.parquet")
    with pytest.raises(QueryError, match="columns label"):
        list(read_rows(tmp_path / "c.parquet"))


def test_numbers_read_as_numbers_are_written_as_people_write_them(tmp_path: Path) -> None:
    columns = {"name": ["Orban"], "passport": [1234567.0], "dob": [float("nan")]}
    pq.write_table(pa.table(columns), tmp_path / "c.parquet")
    (row,) = read_rows(tmp_path / "c.parquet")
    assert row.fields == {"name": ["Orban"], "identifier": ["passport:1234567"]}


def test_an_object_in_place_of_a_name_is_reported(tmp_path: Path) -> None:
    (tmp_path / "c.jsonl").write_text('{"name": {"first": "Orban"}}\n')
    (row,) = read_rows(tmp_path / "c.jsonl")
    assert row.problems == ["name: dict, expected a text"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.binary(max_size=200), st.sampled_from([".csv", ".jsonl", ".xlsx", ".parquet"]))
def test_any_bytes_are_rows_or_one_error(tmp_path: Path, raw: bytes, ending: str) -> None:
    path = tmp_path / f"c{ending}"
    path.write_bytes(b"name\n" + raw if ending == ".csv" else raw)
    with suppress(QueryError, UnicodeDecodeError):
        list(read_rows(path))
