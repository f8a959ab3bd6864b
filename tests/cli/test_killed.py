"""An import that is killed: the old edition serves, and the same command mends it."""

import json
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]

KILLED = """
import os, signal, sys
from importlib import import_module
module, name = sys.argv.pop(1).split(":")
held = import_module(module)
def die(*_, **__):
    os.kill(os.getpid(), signal.SIGKILL)
setattr(held, name, die)
from ostraka.cli import main
main()
"""
BEFORE_COMMIT = (
    "ostraka.store._writing:_save_issues",
    "ostraka.store._writing:_save_spans",
)
AFTER_COMMIT = ("ostraka.refresh:publish", "ostraka.refresh.publish:_replace")


@pytest.fixture
def arguments(tmp_path: Path) -> list[str]:
    """An edition of a list of one's own, to import."""
    path = tmp_path / "people.json"
    names = ("Ulgar Prindle", "Hesta Quorn")
    entities = ({"id": f"own-{n}", "schema": "Person", "properties": {"name": [name]}}
                for n, name in enumerate(names))  # fmt: skip
    path.write_text("".join(json.dumps(each) + "\n" for each in entities))
    options = ["--source-name", "own", "--published", "2024-02-01"]
    return ["lists", "import", "ftm", str(path), *options]


def kill(where: str, arguments: list[str]) -> None:
    command = [sys.executable, "-c", KILLED, where, *arguments]
    ran = subprocess.run(command, capture_output=True, check=False)  # noqa: S603
    assert ran.returncode == -signal.SIGKILL, ran.stderr.decode()


@pytest.mark.parametrize("where", BEFORE_COMMIT)
def test_killed_while_it_stores_nothing_has_happened(
    home: Path, run: Run, arguments: list[str], where: str
) -> None:
    before = run("lists", "--json").out
    kill(where, arguments)
    assert run("lists", "--json").out == before
    assert run("check", "Orban Vexelid", "--json").json["matches"]
    assert run("doctor").code == 0


@pytest.mark.parametrize("where", AFTER_COMMIT)
def test_killed_before_it_publishes_the_old_index_serves_and_doctor_tells(
    home: Path, run: Run, arguments: list[str], where: str
) -> None:
    kill(where, arguments)
    assert run("check", "Orban Vexelid", "--json").json["matches"]
    assert not run("check", "Ulgar Prindle", "--json").json["matches"]
    told = run("doctor")
    assert told.code == 1
    assert "not of the newest editions" in told.out
    assert "ostraka doctor --rebuild" in told.out


@pytest.mark.parametrize("where", [*BEFORE_COMMIT, *AFTER_COMMIT])
@pytest.mark.parametrize("cure", ["again", "rebuild"])
def test_the_same_command_or_a_rebuild_mends_it(
    home: Path, run: Run, arguments: list[str], where: str, cure: str
) -> None:
    kill(where, arguments)
    mended = run("doctor", "--rebuild") if cure == "rebuild" else run(*arguments)
    assert mended.code == 0
    stored = len(run("lists", "--json").json) == 3
    assert stored == (cure == "again" or where in AFTER_COMMIT)
    assert bool(run("check", "Ulgar Prindle", "--json").json["matches"]) == stored
    assert run("doctor").code == 0
