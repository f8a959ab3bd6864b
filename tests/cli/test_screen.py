"""`ostraka screen`: a file of customers."""

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ostraka.batch import job

Run = Callable[..., Any]


@pytest.fixture
def customers(tmp_path: Path) -> Path:
    path = tmp_path / "customers.csv"
    path.write_text(
        "id,name,birth_date\nK1,Orban Vexelid,31.31.1971\nK2,Somebody Else,1990\nK3,,1991\n"
    )
    return path


def test_json_is_one_document_of_counts(home: Path, run: Run, customers: Path) -> None:
    ran = run("screen", customers, "--json")
    assert ran.code == 0
    assert ran.json == {
        "customers": 3,
        "alerted": 1,
        "clear": 1,
        "not_screened": 1,
        "alerts": 2,
        "issues": 2,
        "resumed_at": 0,
        "results": str(customers.with_name("customers.screened.csv")),
    }


def test_without_json_stdout_is_empty_and_stderr_tells(
    home: Path, run: Run, customers: Path
) -> None:
    ran = run("screen", customers)
    assert ran.out == ""
    assert "3 customers: 1 alerted (2 alerts), 1 clear, 1 not screened" in ran.err
    assert "2 customers had something that could not be used" in ran.err


def test_a_broken_date_is_reported_and_the_name_screened(
    home: Path, run: Run, customers: Path
) -> None:
    run("screen", customers)
    with customers.with_name("customers.screened.csv").open(newline="") as file:
        first = next(csv.DictReader(file))
    assert (first["customer"], first["status"]) == ("K1", "alert")
    assert first["issues"] == "birth date '31.31.1971', not readable: screened without it"


def test_results_may_be_json_lines(home: Path, run: Run, customers: Path) -> None:
    out = customers.with_name("out.jsonl")
    run("screen", customers, "-o", out)
    rows = [json.loads(line) for line in out.read_text().splitlines()]
    assert [row["status"] for row in rows] == ["alert", "alert", "clear", "not screened"]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ((), 0),
        (("--fail-on-alert",), 3),
        (("--fail-on-alert", "--as-of", "2024-01-04"), 3),
        (("--max-age", "3"), 5),
        (("-o", "out.txt"), 1),
        (("--threshold", "7"), 2),
    ],
)
def test_exit_codes(
    home: Path, run: Run, customers: Path, arguments: tuple[str, ...], code: int
) -> None:
    assert run("screen", customers, *arguments).code == code


def test_lists_that_are_too_old_screen_nothing(
    home: Path, run: Run, customers: Path
) -> None:
    run("screen", customers, "--max-age", "3")
    assert not customers.with_name("customers.screened.csv").exists()


def test_the_past_is_screened_with_the_lists_of_that_day(
    home: Path, run: Run, customers: Path
) -> None:
    customers.write_text("name\nHavo Tumbrel\n")
    before = run("screen", customers, "--as-of", "2024-01-04", "--json").json
    after = run("screen", customers, "--as-of", "2024-01-05", "--json").json
    assert (before["alerted"], after["alerted"]) == (0, 1)


def test_the_customers_are_never_overwritten(home: Path, run: Run, customers: Path) -> None:
    before = customers.read_bytes()
    ran = run("screen", customers, "-o", customers)
    assert ran.code == 1
    assert "expected another file for results" in ran.err
    assert customers.read_bytes() == before


def test_an_interrupted_command_goes_on(
    home: Path, run: Run, customers: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole, out = customers.with_name("whole.csv"), customers.with_name("out.csv")
    run("screen", customers, "-o", whole, "--as-of", "2024-01-06")
    monkeypatch.setattr(job, "CHUNK", 1)
    keep = job.Job._keep

    def interrupted(self: job.Job, done: int, size: int, descriptor: int) -> None:
        keep(self, done, size, descriptor)
        if done == 2:
            raise KeyboardInterrupt

    monkeypatch.setattr(job.Job, "_keep", interrupted)
    assert run("screen", customers, "-o", out, "--as-of", "2024-01-06").code == 130
    assert not out.exists()
    monkeypatch.setattr(job.Job, "_keep", keep)
    ran = run("screen", customers, "-o", out, "--as-of", "2024-01-06", "--json")
    assert ran.json["resumed_at"] == 2
    assert ran.json["customers"] == 3
    assert "went on behind 2 customers" in ran.err
    assert out.read_bytes() == whole.read_bytes()


@pytest.mark.parametrize(
    ("name", "raw", "said"),
    [
        ("c.csv", b"", "no columns, expected a name"),
        ("c.csv", b"name\nJos\xe9\n", "byte 8 is no UTF-8 text"),
        ("c.xlsx", b"PK\x03\x04", "c.xlsx"),
        ("c.parquet", b"PAR1", "expected a Parquet file"),
        ("c.jsonl", b"{", "c.jsonl line 1"),
        ("c.pdf", b"", ".pdf, expected one of"),
    ],
)
def test_a_file_that_cannot_be_read_is_one_error(
    home: Path, run: Run, tmp_path: Path, name: str, raw: bytes, said: str
) -> None:
    (tmp_path / name).write_bytes(raw)
    ran = run("screen", tmp_path / name, "--json")
    assert (ran.code, ran.out) == (1, "")
    first, *rest = ran.err.splitlines()
    assert first.startswith("error: ")
    assert said in first
    assert all(line.startswith("hint: ") for line in rest)
