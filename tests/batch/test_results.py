"""What the files of results say."""

import csv
import io
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ostraka.batch import Job
from ostraka.batch.results import COLUMNS, as_csv, as_json_lines, csv_header, lines_of
from ostraka.matching import Query
from ostraka.screening import Screener
from ostraka.screening.customers import Customer

FORMULAS = ("=1+1", "+cmd|' /C calc'!A0", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1")


def cells(raw: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO((csv_header() + raw).decode(), newline="")))


def screened(screener: Screener, name: str) -> list[dict[str, object]]:
    query = Query(name, id="K1")
    return lines_of(Customer(1, "K1", query), screener.check(query))


def test_a_match_is_a_line_with_what_it_forbids(screener: Screener) -> None:
    first, second = cells(as_csv(screened(screener, "Orban Vexelid")))
    assert (first["id"], second["id"]) == ("us_ofac_cons-202", "us_ofac_sdn-101")
    assert second["status"] == "alert"
    assert second["alert"] == "yes"
    assert second["programmes"] == "GLOMAG"
    assert "Asset freeze" in second["measures"]
    assert first["subject"] == second["subject"] == "1"


def test_json_lines_have_the_match_json_and_the_row(screener: Screener) -> None:
    raw = as_json_lines(screened(screener, "Orban Vexelid"))
    first, _ = map(json.loads, raw.splitlines())
    expected = {"row", "customer", "name", "status", "id", "score", "explanation", "issues"}
    assert expected <= first.keys()


def test_a_customer_without_a_match_is_a_line_too(screener: Screener) -> None:
    (line,) = screened(screener, "Somebody Else")
    assert line == {
        "row": 1, "customer": "K1", "name": "Somebody Else", "status": "clear", "issues": []
    }  # fmt: skip


def test_a_customer_that_could_not_be_asked_is_not_clear() -> None:
    (line,) = lines_of(Customer(1, "1", None, issues=("no name",)), None)
    assert line["status"] == "not screened"
    assert line["issues"] == ["no name"]


@pytest.mark.parametrize("text", FORMULAS)
def test_no_cell_is_a_formula(text: str) -> None:
    (row,) = cells(as_csv([{"row": 1, "customer": text, "name": text, "issues": [text]}]))
    assert row["customer"] == row["name"] == row["issues"] == "'" + text


@given(st.text())
def test_no_text_starts_a_formula(text: str) -> None:
    (row,) = cells(as_csv([{"name": text}]))
    assert row["name"] in (text, "'" + text)
    assert not row["name"].startswith(("=", "+", "-", "@", "\t", "\r"))


def test_half_a_character_pair_is_written_as_its_escape() -> None:
    lines = [{"row": 1, "customer": "K\ud800"}]
    assert json.loads(as_json_lines(lines)) == lines[0]
    assert cells(as_csv(lines))[0]["customer"] == "K\\ud800"


def test_the_columns_are_the_header(tmp_path: Path, screener: Screener) -> None:
    (tmp_path / "customers.csv").write_text("name\nOrban Vexelid\n")
    out = tmp_path / "out.csv"
    Job(tmp_path / "customers.csv", out, screener).run(lambda *_: None)
    with out.open(newline="") as file:
        assert csv.DictReader(file).fieldnames == list(COLUMNS)


def test_a_further_name_is_screened_too(tmp_path: Path, screener: Screener) -> None:
    path = tmp_path / "customers.jsonl"
    path.write_text('{"name": "Somebody Else", "alias": ["Orban Vexelid"]}\n')
    report = Job(path, tmp_path / "out.csv", screener).run(lambda *_: None)
    assert (report.customers, report.alerted) == (1, 1)


def test_a_broken_date_is_reported_and_the_name_screened(
    tmp_path: Path, screener: Screener
) -> None:
    path = tmp_path / "customers.csv"
    path.write_text("name,birth_date\nOrban Vexelid,31.31.1971\n")
    report = Job(path, tmp_path / "out.csv", screener).run(lambda *_: None)
    assert (report.alerted, report.issues) == (1, 1)
    first = (tmp_path / "out.csv").read_text().splitlines()[1]
    assert "birth date '31.31.1971', not readable: screened without it" in first
