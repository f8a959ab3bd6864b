"""Exit codes, and failures in one line."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
import pytest

from ostraka.cli import cli

Run = Callable[..., Any]


@pytest.mark.parametrize(
    "arguments",
    [
        ("bogus",),
        ("check",),
        ("check", "x", "--as-of", "yesterday"),
        ("check", "x", "--as-of", "2024-02-30"),
        ("check", "x", "--threshold", "2"),
        ("check", "x", "--limit", "0"),
        ("check", "x", "--nothing"),
        ("screen", "no such file.csv"),
        ("lists", "update", "xx_list"),
        ("lists", "import", "csv"),
    ],
)
def test_wrong_usage_exits_with_2(
    empty_home: Path, run: Run, arguments: tuple[str]
) -> None:
    ran = run(*arguments)
    assert ran.code == 2
    assert ran.out == ""
    assert "Error: " in ran.err


@pytest.mark.parametrize(
    "arguments", [("check", "x"), ("show", "us_ofac_sdn-1"), ("lists", "diff", "un_sc")]
)
def test_without_any_list_every_question_fails_in_one_line(
    empty_home: Path, run: Run, arguments: tuple[str]
) -> None:
    ran = run(*arguments)
    assert (ran.code, ran.out) == (1, "")
    first, *rest = ran.err.splitlines()
    assert first.startswith("error: ")
    assert all(line.startswith("hint: ") for line in rest)


@pytest.mark.parametrize(
    "arguments", [("lists",), ("show", "us_ofac_sdn-1"), ("check", "x")]
)
def test_a_home_that_cannot_be_used_fails_in_one_line(
    tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str]
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("OSTRAKA_HOME", str(tmp_path / "file"))
    ran = run(*arguments)
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith("error: ")
    assert str(tmp_path / "file") in ran.err


def test_an_interrupt_exits_with_130(
    home: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("ostraka.cli.check.open_index", interrupt)
    ran = run("check", "Orban Vexelid")
    assert (ran.code, ran.out) == (130, "")
    assert ran.err.strip() == "error: interrupted"


def test_a_reader_that_goes_away_ends_it_without_a_word(home: Path) -> None:
    code = "from ostraka.cli import main; main()"
    command = [sys.executable, "-c", code, "check", "Orban Vexelid", "--json"]
    with subprocess.Popen(  # noqa: S603
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 1


def test_commands_are_imported_when_they_are_asked_for() -> None:
    assert cli.get_command(click.Context(cli), "nothing") is None
