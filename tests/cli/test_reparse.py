"""`ostraka lists reparse`: the same files, read again; killed midway it goes on."""

import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ostraka.model import ParsedList
from ostraka.sources import us_ofac_sdn
from ostraka.version import VERSION

Run = Callable[..., Any]

# The mended parser knows a nationality better; the run is killed at its second edition.
MENDED = """
import os, signal, sys
from ostraka.sources import us_ofac_sdn
from ostraka.store import _writing
old = us_ofac_sdn.parse
def parse(files):
    parsed = old(files)
    for each in parsed.entities:
        each.properties["topics"] = ("sanction",)
    return parsed
us_ofac_sdn.parse = parse
if sys.argv.pop(1) == "killed":
    save, calls = _writing._save_spans, []
    def die(*arguments):
        calls.append(1)
        if len(calls) == 2:
            os.kill(os.getpid(), signal.SIGKILL)
        save(*arguments)
    _writing._save_spans = die
from ostraka.cli import main
main()
"""


def mended(how: str, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-c", MENDED, how, "lists", "reparse", *arguments]
    return subprocess.run(command, capture_output=True, check=False)  # noqa: S603


def topics(run: Run, day: str) -> list[str]:
    shown = run("show", "us_ofac_sdn-101", "--as-of", day, "--json").json
    found: list[str] = shown["properties"].get("topics", [])
    return found


def test_the_same_parser_says_the_same(home: Path, run: Run) -> None:
    before = run("lists", "--json").out
    ran = run("lists", "reparse", "--json")
    assert ran.code == 0
    assert [(each["source"], each["differs"]) for each in ran.json] == [
        ("us_ofac_cons", False), ("us_ofac_sdn", False), ("us_ofac_sdn", False)
    ]  # fmt: skip
    assert "us_ofac_sdn of 2024-01-05: says the same" in ran.err
    assert run("lists", "--json").out == before


def test_a_mended_parser_is_reported_and_published(home: Path, run: Run) -> None:
    ran = mended("whole", "us_ofac_sdn")
    assert ran.returncode == 0, ran.stderr.decode()
    assert b"us_ofac_sdn of 2024-01-04: 0 added, 4 changed, 0 removed" in ran.stderr
    assert b"properties.topics: of 4 entities" in ran.stderr
    assert topics(run, "2024-01-04") == topics(run, "2024-01-05") == ["sanction"]
    cons, sdn = run("lists", "--json").json
    assert (cons["reparsed"], sdn["reparsed"] is None) == (None, False)
    assert sdn["engine"] == VERSION
    assert run("doctor").code == 0


def test_killed_midway_one_edition_is_new_one_old_and_the_command_goes_on(
    home: Path, run: Run
) -> None:
    assert mended("killed", "us_ofac_sdn").returncode == -signal.SIGKILL
    assert (topics(run, "2024-01-04"), topics(run, "2024-01-05")) == (["sanction"], [])
    assert run("check", "Orban Vexelid", "--json").json["matches"]
    again = mended("whole", "us_ofac_sdn")
    assert again.returncode == 0
    assert b"us_ofac_sdn of 2024-01-04: says the same" in again.stderr
    assert b"us_ofac_sdn of 2024-01-05: 0 added, 4 changed" in again.stderr
    assert topics(run, "2024-01-05") == ["sanction"]
    assert run("doctor").code == 0


def test_one_that_fails_stops_nothing_else(
    home: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def halve(files: Any) -> ParsedList:  # noqa: ANN401
        return ParsedList("us_ofac_sdn")

    monkeypatch.setattr(us_ofac_sdn, "parse", halve)
    ran = run("lists", "reparse", "--json")
    assert ran.code == 1
    assert [each.get("error") for each in ran.json] == [
        None, *["us_ofac_sdn: edition refused: no entities"] * 2
    ]  # fmt: skip
    assert "--force REASON" in ran.err
    assert run("check", "Orban Vexelid", "--json").json["matches"]


def test_a_list_that_is_not_here_is_one_error(home: Path, run: Run) -> None:
    ran = run("lists", "reparse", "un_sc")
    assert (ran.code, ran.out) == (1, "")
    assert "un_sc: no edition" in ran.err
