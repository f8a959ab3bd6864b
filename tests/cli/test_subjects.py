"""`ostraka subjects`: listing, judging, undoing, reporting."""

import csv
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ostraka.subjects import LEAST_SURE

SDN, CONS = "us_ofac_sdn-101", "us_ofac_cons-202"
Run = Callable[..., Any]


@pytest.fixture(autouse=True)
def place(home: Path) -> Path:
    return home


def ids(run: Run) -> list[list[str]]:
    return [each["ids"] for each in run("subjects", "list", "--json").json]


def test_the_list_shows_every_subject_and_why(run: Run) -> None:
    (subject,) = run("subjects", "list", "--json").json
    assert subject["ids"] == [CONS, SDN]
    assert subject["captions"] == {CONS: "Orban VEXELID", SDN: "Orban VEXELID"}
    out = run("subjects", "list").out
    assert "birth date 1971-03-09" in " ".join(out.split())
    assert "1 subjects on several lists" in out


def test_the_list_can_be_narrowed(run: Run) -> None:
    assert run("subjects", "list", "--source", "us_ofac_cons", "--json").json != []
    assert run("subjects", "list", "--min-sure", "0.99", "--json").json == []
    ran = run("subjects", "list", "--source", "un_sc")
    assert ran.code == 1
    assert "un_sc: no edition is held" in ran.err


def test_the_page_shows_entries_timeline_and_measures(run: Run) -> None:
    page = run("subjects", "show", SDN, "--on", "2024-01-06", "--json").json
    assert [each["id"] for each in page["members"]] == [CONS, SDN]
    assert [each["source"] for each in page["timeline"]] == ["us_ofac_cons", "us_ofac_sdn"]
    out = " ".join(run("subjects", "show", SDN, "--on", "2024-01-06").out.split())
    for words in (
        "2 entries, 97% sure",
        "who acted when",
        "measures on 2024-01-06",
        "differ",
    ):
        assert words in out


def test_the_page_of_an_entry_that_stands_alone_says_so(run: Run) -> None:
    assert "stands on one list alone" in run("subjects", "show", "us_ofac_sdn-102").out
    ran = run("subjects", "show", "us_ofac_sdn-999")
    assert (ran.code, "no edition lists it" in ran.err) == (1, True)


def test_an_entry_names_the_other_lists_of_its_subject(run: Run) -> None:
    shown = run("show", SDN, "--json").json
    assert shown["subject"]["ids"] == [CONS, SDN]
    assert f"same subject: {CONS}: 97% sure" in run("show", SDN).out
    assert run("show", "us_ofac_sdn-102", "--json").json["subject"] is None


def test_a_judgement_counts_at_once_and_can_be_undone(run: Run) -> None:
    before = run("subjects", "list", "--json").out
    check = ("check", "Orban Vexelid", "--birth-date", "1971-03-09", "--json")
    answer = run(*check).json["subjects"]
    said = run(
        "subjects", "judge", SDN, CONS, "--different", "--why", "two men", "--by", "AK"
    )
    assert "judgement 1: us_ofac_cons-202 and us_ofac_sdn-101: different" in said.err
    assert ids(run) == []
    assert [each["ids"] for each in run(*check).json["subjects"]] == [[CONS], [SDN]]
    assert run("subjects", "undo", "1", "--why", "one man", "--by", "AK").code == 0
    assert run("subjects", "list", "--json").out == before
    assert run(*check).json["subjects"] == answer


def test_the_evidence_of_a_judgement_is_what_the_rules_saw(run: Run) -> None:
    run("subjects", "judge", CONS, SDN, "--same", "--why", "same office")
    (row,) = run("subjects", "history", SDN, CONS, "--json").json
    assert row["evidence"]["link"]["sure"] == 0.97
    assert row["evidence"]["rules"].startswith("subjects-")
    assert row["by"]


def test_the_history_says_what_stands(run: Run) -> None:
    run("subjects", "judge", SDN, CONS, "--unsure", "--why", "ask the bank", "--by", "AK")
    run("subjects", "judge", SDN, CONS, "--same", "--why", "asked", "--by", "BL")
    run("subjects", "undo", "2", "--why", "wrong bank", "--by", "BL")
    rows = run("subjects", "history", SDN, "--json").json
    assert [(each["id"], each["stands"], each["undoes"]) for each in rows] == [
        (1, True, None), (2, False, None), (3, False, 2)
    ]  # fmt: skip
    out = " ".join(run("subjects", "history", SDN).out.split())
    assert "undoes 2" in out
    assert "(does not stand)" in out
    assert run("subjects", "history", "us_ofac_sdn-102").out == "no judgement\n"


def test_links_are_accepted_in_bulk_and_taken_back_in_bulk(run: Run) -> None:
    before = run("subjects", "list", "--json").out
    done = run("subjects", "judge", "--accept-from", "0.9", "--why", "read 9", "--by", "AK")
    assert "1 links accepted" in done.err or "judgement 1" in done.err
    (row,) = run("subjects", "history", SDN, "--json").json
    assert row["by"] == "subjects-1 for AK"
    again = run("subjects", "judge", "--accept-from", "0.9", "--why", "x", "--json")
    assert again.json == []  # what is judged already is left alone
    assert run("subjects", "undo", "1-1", "--why", "no").code == 0
    assert run("subjects", "list", "--json").out == before


@pytest.mark.parametrize(
    "wrong",
    [
        ("judge", SDN, "--same", "--why", "x"),
        ("judge", SDN, CONS, "--why", "x"),
        ("judge", SDN, CONS, "--same"),
        ("judge", SDN, CONS, "--accept-from", "0.9", "--why", "x"),
        ("undo", "one", "--why", "x"),
        ("report", "-o", "subjects.txt"),
    ],
)
def test_wrong_usage_is_refused(wrong: tuple[str, ...], run: Run) -> None:
    assert run("subjects", *wrong).code == 2


def test_judging_an_unknown_entry_is_refused(run: Run) -> None:
    ran = run("subjects", "judge", SDN, "un_sc-1", "--same", "--why", "x")
    assert ran.code == 1
    assert "un_sc-1: no edition lists it" in ran.err
    assert run("subjects", "undo", "7", "--why", "x").code == 1


def test_the_report_says_what_was_linked_and_what_was_refused(
    run: Run, tmp_path: Path
) -> None:
    run("subjects", "judge", SDN, CONS, "--different", "--why", "<two> men", "--by", "AK")
    out = tmp_path / "report.json"
    assert "1 refused" in run("subjects", "report", "-o", out).err
    data = json.loads(out.read_text())
    (refused,) = data["refused"]
    assert "<two> men" in refused["refused"]
    assert data["counts"] == [
        {"lists": ["us_ofac_cons", "us_ofac_sdn"], "linked": 0, "refused": 1}
    ]
    assert data["editions"]["us_ofac_sdn"]["published"] == "2024-01-05"
    run("subjects", "report", "-o", tmp_path / "report.csv")
    with (tmp_path / "report.csv").open(newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["state"], row["left"], row["right"]) == ("refused", CONS, SDN)
    run("subjects", "report", "-o", tmp_path / "report.html")
    page = (tmp_path / "report.html").read_text()
    assert "&lt;two&gt; men" in page
    assert "<two>" not in page


def test_the_report_lists_links_and_judgements(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "report.csv"
    run("subjects", "report", "-o", out)
    with out.open(newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["state"], row["sure"]) == ("linked", "0.97")
    run("subjects", "judge", SDN, CONS, "--same", "--why", "=1+1", "--by", "AK")
    run("subjects", "report", "-o", out)
    with out.open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert [each["state"] for each in rows] == ["judged", "also"]


def test_a_report_that_cannot_be_written_says_so(run: Run, tmp_path: Path) -> None:
    ran = run("subjects", "report", "-o", tmp_path / "nowhere" / "report.csv")
    assert ran.code == 1
    assert "expected to write it" in ran.err


def test_the_help_and_the_rules_name_the_same_least_sureness() -> None:
    from ostraka.cli import subjects  # noqa: F401 - so that the module is there

    assert sys.modules["ostraka.cli.subjects"].LEAST_SURE == LEAST_SURE
