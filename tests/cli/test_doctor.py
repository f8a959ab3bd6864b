"""What `ostraka doctor` sees, and what it repairs."""

import json
import sqlite3
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]


def states(ran: Any) -> Mapping[str, list[str]]:  # noqa: ANN401 - a Ran
    found: dict[str, list[str]] = {}
    for check in ran.json["checks"]:
        found.setdefault(check["check"], []).append(check["state"])
    return found


def failed(ran: Any) -> list[str]:  # noqa: ANN401 - a Ran
    return [each["check"] for each in ran.json["checks"] if each["state"] == "failed"]


def damage(home: Path) -> Path:
    path = (
        home / "indexes" / json.loads((home / "indexes/current.json").read_text())["file"]
    )
    raw = bytearray(path.read_bytes())
    raw[len(raw) // 2] ^= 0xFF
    path.write_bytes(raw)
    return path


def test_a_home_in_order_has_nothing_failed(home: Path, run: Run) -> None:
    ran = run("doctor", "--json")
    assert (ran.code, ran.err, failed(ran)) == (0, "", [])
    assert ran.json["ok"] is True
    assert {"versions", "home", "database", "lists", "index", "names"} <= set(states(ran))
    assert states(ran)["originals"] == states(ran)["programmes"] == ["ok"]


def test_text_has_one_line_per_check_with_its_state_in_words(home: Path, run: Run) -> None:
    lines = run("doctor").out.splitlines()
    checks = [line for line in lines if not line.strip().startswith("hint:")]
    assert all(line.split()[1] in ("ok", "warning", "failed") for line in checks)


def test_deep_looks_at_every_edition_and_every_name(home: Path, run: Run) -> None:
    found = {
        each["check"]: each["found"]
        for each in run("doctor", "--deep", "--json").json["checks"]
    }
    assert found["originals"] == "editions: 3, each as it was imported"
    assert found["names"].startswith("6 entities asked for")


def test_old_lists_are_a_warning_and_say_how_old(home: Path, run: Run) -> None:
    checks = {each["check"]: each for each in run("doctor", "--json").json["checks"]}
    assert checks["us_ofac_sdn"]["state"] == "warning"
    assert "published 2024-01-05" in checks["us_ofac_sdn"]["found"]
    assert checks["us_ofac_sdn"]["hint"] == "ostraka lists update us_ofac_sdn"


def test_an_empty_home_says_what_to_do_first(empty_home: Path, run: Run) -> None:
    ran = run("doctor", "--json")
    checks = {each["check"]: each for each in ran.json["checks"]}
    assert ran.code == 0
    assert checks["lists"]["state"] == "warning"
    assert "ostraka lists import" in checks["lists"]["hint"]


def test_a_damaged_index_fails_and_rebuild_mends_it(home: Path, run: Run) -> None:
    path = damage(home)
    sound = run("doctor", "--json")
    assert (sound.code, failed(sound)) == (1, ["index"])
    assert run("check", "Orban Vexelid").code == 1
    assert run("doctor", "--rebuild", "--json").code == 0
    assert path.exists()
    assert run("check", "Orban Vexelid", "--json").json["matches"]


def test_a_lost_index_fails_and_rebuild_makes_it_again(home: Path, run: Run) -> None:
    before = {path.name: path.read_bytes() for path in (home / "indexes").iterdir()}
    for path in (home / "indexes").iterdir():
        path.unlink()
    assert failed(run("doctor", "--json")) == ["index"]
    assert run("doctor", "--rebuild").code == 0
    after = {path.name: path.read_bytes() for path in (home / "indexes").iterdir()}
    assert {name: after[name] for name in after if name in before} == after


@pytest.mark.parametrize("content", ["{", "[]", '{"file": 3}', "null", ""])
def test_a_broken_pointer_fails_in_one_line(home: Path, run: Run, content: str) -> None:
    (home / "indexes/current.json").write_text(content)
    ran = run("check", "Orban Vexelid")
    assert ran.code == 1
    assert ran.err.startswith("error: ")
    assert "hint: run `ostraka doctor --rebuild`" in ran.err
    assert failed(run("doctor", "--json")) == ["index"]


def test_an_index_of_older_editions_fails(home: Path, run: Run) -> None:
    older = run("check", "Orban Vexelid", "--as-of", "2024-01-04")  # makes that day's index
    assert older.code == 0
    pointer = home / "indexes/current.json"
    other = next(
        path.name
        for path in (home / "indexes").glob("*.ostraka")
        if path.name != json.loads(pointer.read_text())["file"]
    )
    pointer.write_text(json.dumps({"file": other}))
    ran = run("doctor", "--json")
    assert failed(ran) == ["index"]
    assert "not of the newest editions" in ran.out


def test_a_changed_original_fails(home: Path, run: Run) -> None:
    with sqlite3.connect(home / "ostraka.db") as database:
        database.execute(
            "UPDATE edition_file SET content = x'00' WHERE name = 'cons_prim.csv'"
        )
    database.close()
    ran = run("doctor", "--json")
    assert (ran.code, failed(ran)) == (1, ["originals"])
    assert "us_ofac_cons of 2024-01-04" in ran.out


def test_a_database_that_is_none_fails(home: Path, run: Run) -> None:
    (home / "ostraka.db").write_bytes(b"this is no database" * 100)
    ran = run("doctor", "--json")
    assert (ran.code, failed(ran)) == (1, ["database"])


def test_a_home_that_is_a_file_fails(
    tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("OSTRAKA_HOME", str(tmp_path / "file"))
    ran = run("doctor", "--json")
    assert ran.code == 1
    assert "home" in failed(ran)


def test_a_missing_authority_file_fails_and_passwords_are_not_shown(
    home: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere/ca.pem")
    monkeypatch.setenv("HTTPS_PROXY", "http://user:secret@proxy.example:3128")
    ran = run("doctor", "--json")
    assert failed(ran) == ["authorities"]
    assert "proxy.example:3128" in ran.out
    assert "secret" not in ran.out


def test_rebuild_without_any_list_fails_and_says_what_to_do(
    empty_home: Path, run: Run
) -> None:
    ran = run("doctor", "--rebuild")
    assert ran.code == 1
    assert "no edition to build an index of" in ran.err
    assert "hint: import a list first" in ran.err


def test_a_list_that_has_ended_is_a_warning_and_no_longer_missed(
    home: Path, run: Run, lists: Path
) -> None:
    path = lists / "gb_ofsi/2020-04-27/sanctionsconlist.csv"
    assert "gb_ofsi" not in run("lists").err
    assert run("lists", "import", "gb_ofsi", path).code == 0
    checks = {each["check"]: each for each in run("doctor", "--json").json["checks"]}
    assert checks["gb_ofsi"]["state"] == "warning"
    assert "its publisher has ended this list" in checks["gb_ofsi"]["found"]
