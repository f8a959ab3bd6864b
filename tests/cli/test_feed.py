"""`ostraka lists changes`: a line a change, whole files, and what cannot be asked."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]
SINCE = ("--since", "2024-01-04")


def lines(text: str) -> list[Any]:
    return [json.loads(line) for line in text.splitlines()]


def test_each_change_is_a_line_on_stdout_and_their_number_on_stderr(
    home: Path, run: Run
) -> None:
    ran = run("lists", "changes", "us_ofac_sdn", *SINCE)
    assert ran.code == 0
    assert [(each["op"], each["id"]) for each in lines(ran.out)] == [
        ("modify", "us_ofac_sdn-103"),
        ("delete", "us_ofac_sdn-104"),
        ("add", "us_ofac_sdn-105"),
    ]
    assert ran.err == "3 changes: 1 add, 1 modify, 1 delete\n"


def test_without_sources_every_list_is_told_in_order_of_time(home: Path, run: Run) -> None:
    found = lines(run("lists", "changes", "--since", "2024-01-03").out)
    keys = [(each["at"], each["source"], each["id"]) for each in found]
    assert keys == sorted(keys)
    assert {each["source"] for each in found} == {"us_ofac_cons", "us_ofac_sdn"}
    assert len(found) == 6 + 3


def test_a_day_without_changes_is_no_failure(home: Path, run: Run) -> None:
    ran = run("lists", "changes", "us_ofac_cons", *SINCE)
    assert (ran.code, ran.out) == (0, "")
    assert ran.err == "0 changes: 0 add, 0 modify, 0 delete\n"


def test_ftm_lines_go_to_a_file_whole(home: Path, run: Run, tmp_path: Path) -> None:
    out = tmp_path / "entities.delta.json"
    arguments = ("lists", "changes", "us_ofac_sdn", *SINCE, "--until", "2024-01-05")
    ran = run(*arguments, "--format", "ftm", "-o", out)
    assert (ran.code, ran.out) == (0, "")
    found = lines(out.read_text())
    assert [(each["op"], each["entity"]["id"]) for each in found] == [
        ("MOD", "us_ofac_sdn-103"),
        ("DEL", "us_ofac_sdn-104"),
        ("ADD", "us_ofac_sdn-105"),
    ]
    assert list(tmp_path.glob(".*")) == []


def test_a_feed_that_fails_leaves_the_old_file(
    home: Path, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "feed.json"
    out.write_text("old")
    from ostraka.errors import StoreError
    from ostraka.store import Store

    def fail(*_: object, **__: object) -> None:
        raise StoreError("database: found a fault, expected none")

    monkeypatch.setattr(Store, "events", fail)
    assert run("lists", "changes", *SINCE, "-o", out).code == 1
    assert out.read_text() == "old"
    assert list(tmp_path.glob(".*")) == []


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        ((), 2, "--since"),
        (("un_sc", *SINCE), 1, "un_sc: no edition"),
        ((*SINCE, "--until", "2024-01-03"), 2, "before --since"),
        ((*SINCE, "-o", "no/such/folder/feed.json"), 1, "expected to write it"),
    ],
)
def test_what_cannot_be_asked_is_one_error(
    home: Path, run: Run, arguments: tuple[str, ...], code: int, said: str
) -> None:
    ran = run("lists", "changes", *arguments)
    assert (ran.code, ran.out) == (code, "")
    assert said in ran.err
