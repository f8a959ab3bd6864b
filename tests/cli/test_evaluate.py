"""`ostraka evaluate`: figures beside their bars."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ostraka.evaluation import SUITES, Bench, Frozen, Shared
from ostraka.evaluation.results import Findings, Row
from ostraka.evaluation.suites import Suite

Run = Callable[..., Any]
QUICK = ("--made", "--suite", "repeat", "--suite", "kinds")


def misses(bench: Bench) -> Findings:
    """A suite that misses its bar."""
    return Findings((Row("something", 0.5, 0.9, count=2),))


@pytest.fixture
def missing(monkeypatch: pytest.MonkeyPatch) -> None:
    """The suite `kinds` misses its bar."""
    monkeypatch.setitem(SUITES, "kinds", Suite("kinds", "Kinds", misses))


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """No folder lies beside the repository."""
    monkeypatch.setattr(Shared, "find", lambda: None)


def test_every_row_is_printed_with_its_bar(run: Run) -> None:
    ran = run("evaluate", *QUICK)
    lines = [line.split("  ") for line in ran.out.splitlines()]
    cells = [[cell.strip() for cell in line if cell.strip()] for line in lines]
    for row in (
        ["answers with the same bytes", "1.0000", ">= 1.0", "met", "1,600"],
        ["asked as what it is: alerts", "1.0000", ">= 1.0", "met", "596"],
    ):
        assert row in cells
    assert ran.code == 0


def test_json_is_one_document(run: Run) -> None:
    ran = run("evaluate", *QUICK, "--json")
    assert [suite["name"] for suite in ran.json["suites"]] == ["repeat", "kinds"]
    assert ran.json["suites"][0]["rows"][0]["met"] is True


def test_the_same_run_gives_the_same_bytes(run: Run, tmp_path: Path) -> None:
    pages = [tmp_path / name for name in ("one.html", "two.html")]
    outs = [
        run("evaluate", *QUICK, "--json", "--dated", "2026-11-27", "-o", page).out
        for page in pages
    ]
    assert outs[0] == outs[1]
    assert pages[0].read_bytes() == pages[1].read_bytes()
    assert b"2026-11-27" in pages[0].read_bytes()


@pytest.mark.usefixtures("missing")
@pytest.mark.parametrize(("more", "code"), [((), 0), (("--fail-on-miss",), 1)])
def test_a_missed_bar_is_said_and_fails_when_asked(
    run: Run, more: tuple[str, ...], code: int
) -> None:
    ran = run("evaluate", *QUICK, *more)
    assert ran.code == code
    assert "MISSED" in ran.out
    assert "missed: kinds: something: 0.5000, bar >= 0.9" in ran.err


def test_nothing_missed_does_not_fail(run: Run) -> None:
    ran = run("evaluate", *QUICK, "--fail-on-miss")
    assert (ran.code, "missed" in ran.err) == (0, False)


def test_progress_stays_off_stdout(run: Run) -> None:
    ran = run("evaluate", *QUICK, "--json")
    assert "evaluate: 1 of 2, kinds" in ran.err


@pytest.mark.usefixtures("alone")
def test_it_says_when_there_are_no_real_lists(run: Run) -> None:
    ran = run("evaluate", "--suite", "repeat")
    assert "no real lists: the invented data alone are asked" in ran.err
    assert ran.code == 0


@pytest.mark.usefixtures("alone")
def test_a_suite_that_needs_lists_says_so(run: Run) -> None:
    ran = run("evaluate", "--suite", "varied")
    assert (ran.code, ran.out) == (1, "")
    assert "hint: name their folder with --shared" in ran.err


def test_an_unknown_suite_is_refused(run: Run) -> None:
    ran = run("evaluate", "--made", "--suite", "nope")
    assert (ran.code, ran.out) == (1, "")
    assert "error: suite 'nope': unknown" in ran.err


def test_the_help_names_every_suite(run: Run) -> None:
    text = run("evaluate", "--help").out
    named = text.split("Suites:")[1].split("Examples:")[0].replace(".", "").split()
    assert [name.strip(",") for name in named] == list(SUITES)


def test_a_change_is_shown_old_and_new(run: Run, tmp_path: Path) -> None:
    before = tmp_path / "before.json"
    document = run("evaluate", *QUICK, "--json").json
    document["suites"][0]["rows"][0]["measured"] = 0.25
    before.write_text(json.dumps(document))
    ran = run("evaluate", *QUICK, "--compare", before)
    assert "against before.json" in ran.out
    (line,) = [each for each in ran.out.splitlines() if each.startswith("repeat | answers")]
    assert line.split()[-3:] == ["0.2500", "1.0000", "+0.7500"]


def test_a_comparison_is_in_the_one_document(run: Run, tmp_path: Path) -> None:
    before = tmp_path / "before.json"
    before.write_text(run("evaluate", *QUICK, "--json").out)
    compared = run("evaluate", *QUICK, "--json", "--compare", before).json["compared"]
    assert (compared["against"], compared["changes"]) == ("before.json", [])
    assert compared["same"] > 5


def test_the_committed_run_is_compared_with_the_same_data(run: Run) -> None:
    compared = run("evaluate", *QUICK, "--json", "--frozen").json["compared"]
    assert compared["other_data"] == []
    assert compared["old_config"] == Frozen.committed(lists=False).config


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--made", "--shared", "."), "--made and --shared exclude each other"),
        (("--frozen", "--compare", __file__), "--compare and --frozen exclude each other"),
        (("--report", "nowhere/x.html"), "nowhere: no such folder"),
        (("--dated", "may"), "'may' is no day"),
        (("--compare", "nowhere.json"), "does not exist"),
    ],
)
def test_wrong_usage_is_refused_before_anything_runs(
    run: Run, arguments: tuple[str, ...], said: str
) -> None:
    ran = run("evaluate", *arguments)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err


def test_a_file_that_is_no_run_is_refused_before_anything_runs(
    run: Run, tmp_path: Path
) -> None:
    (tmp_path / "x.json").write_text("[]")
    ran = run("evaluate", *QUICK, "--compare", tmp_path / "x.json")
    assert (ran.code, ran.out) == (1, "")
    assert "expected a run" in ran.err
    assert "kinds" not in ran.err


def test_a_folder_without_lists_is_refused(run: Run, tmp_path: Path) -> None:
    ran = run("evaluate", "--shared", tmp_path)
    assert (ran.code, ran.out) == (1, "")
    assert "no folder `lists` in it" in ran.err
