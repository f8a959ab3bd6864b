"""`ostraka lists`: editions in the home, imports, updates, differences."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ostraka import refresh
from ostraka.errors import FetchError, GateError
from ostraka.refresh import ImportReport
from ostraka.sources import CURRENT
from ostraka.store import EditionRow

Run = Callable[..., Any]
KEYS = {"source", "edition", "published", "entities", "names", "designations", "issues"}


def line(number: int, name: str) -> str:
    return json.dumps(
        {"id": f"own-{number}", "schema": "Person", "properties": {"name": [name]}}
    )


@pytest.fixture
def people(tmp_path: Path) -> Path:
    path = tmp_path / "people.json"
    path.write_text(line(1, "Ulgar Prindle") + "\n" + line(2, "Hesta Quorn") + "\n")
    return path


def own(people: Path, day: int = 1) -> tuple[object, ...]:
    published = f"2024-02-{day:02}"
    return (
        "lists",
        "import",
        "ftm",
        people,
        "--source-name",
        "own",
        "--published",
        published,
    )


def test_json_has_one_entry_for_each_source(home: Path, run: Run) -> None:
    ran = run("lists", "--json")
    assert (ran.code, ran.err) == (0, "")
    assert [each["source"] for each in ran.json] == ["us_ofac_cons", "us_ofac_sdn"]
    assert all(each.keys() >= KEYS for each in ran.json)
    assert ran.json[1]["published"] == "2024-01-05"
    assert (ran.json[1]["entities"], ran.json[1]["names"]) == (4, 5)


def test_the_past_shows_the_editions_of_that_day(home: Path, run: Run) -> None:
    (edition,) = run("lists", "--as-of", "2024-01-04", "--json").json[1:]
    assert edition["published"] == "2024-01-04"
    assert run("lists", "--as-of", "2024-01-03", "--json").json == []


def test_text_shows_each_source_and_what_is_missing(home: Path, run: Run) -> None:
    ran = run("lists")
    assert "us_ofac_sdn" in ran.out
    assert "2024-01-05" in ran.out
    assert "un_sc" in ran.err
    assert max(map(len, ran.out.splitlines())) <= 80
    assert "…" not in ran.out


def test_an_empty_home_says_what_to_do(empty_home: Path, run: Run) -> None:
    assert run("lists", "--json").json == []
    assert "hint: ostraka lists update" in run("lists").err


def test_an_import_is_found_at_once(home: Path, run: Run, people: Path) -> None:
    ran = run(*own(people), "--json")
    assert ran.code == 0
    assert ran.json["source"] == "own"
    assert (ran.json["is_new"], ran.json["entities"], ran.json["added"]) == (True, 2, 2)
    found = run("check", "Ulgar Prindle", "--json").json
    assert [match["id"] for match in found["matches"]] == ["own-1"]
    assert found["editions"]["own"]["published"] == "2024-02-01"


def test_a_column_may_be_mapped(home: Path, run: Run, tmp_path: Path) -> None:
    path = tmp_path / "deny.csv"
    path.write_text("Customer,Memo\nUlgar Prindle,late\n")
    mapped = ("--map", "Customer=name", "--map", "Memo=ignore")
    rest = ("--source-name", "deny", "--published", "2024-02-01")
    assert run("lists", "import", "csv", path, *rest).code == 1
    assert run("lists", "import", "csv", path, *rest, *mapped).code == 0
    (match,) = run("check", "Ulgar Prindle", "--json").json["matches"]
    assert match["source"] == "deny"


def test_the_same_bytes_change_nothing(home: Path, run: Run, people: Path) -> None:
    run(*own(people))
    before = run("lists", "--json").out
    again = run(*own(people), "--json")
    assert (again.code, again.json["is_new"]) == (0, False)
    assert "nothing changed" in again.err
    assert run("lists", "--json").out == before


def test_an_older_edition_takes_its_place_in_time(
    home: Path, run: Run, people: Path
) -> None:
    run(*own(people, 9))
    people.write_text(line(1, "Ulgar Prindle") + "\n")
    run(*own(people, 3))
    assert run("check", "Hesta Quorn", "--json").json["matches"]
    assert not run("check", "Hesta Quorn", "--as-of", "2024-02-04", "--json").json[
        "matches"
    ]
    assert run("check", "Hesta Quorn", "--as-of", "2024-02-09", "--json").json["matches"]


def test_an_import_publishes_an_index_that_was_lost(
    home: Path, run: Run, people: Path
) -> None:
    run(*own(people))
    for path in (home / "indexes").iterdir():
        path.unlink()
    run(*own(people))
    assert run("check", "Ulgar Prindle", "--json").json["matches"]


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("un_scc", "{}"), 1, "source 'un_scc': unknown"),
        (("un_sc", "none.xml"), 1, "No such file"),
        (("ftm", "{}", "--source-name", "un_sc"), 1, "'un_sc': cannot be used"),
        (("ftm", "{}", "--source-name", "Own List"), 1, "cannot be used"),
        (("ftm", "{}", "--source-name", "own"), 1, "no date of publication"),
        (("un_sc", "{}", "--source-name", "own"), 2, "only with csv and ftm"),
        (("un_sc", "{}", "--map", "x=name"), 2, "only with csv"),
        (("csv", "{}", "--map", "name"), 2, "expected COLUMN=FIELD"),
    ],
)
def test_what_cannot_be_imported_is_one_error_and_changes_nothing(
    home: Path, run: Run, people: Path, arguments: tuple[str, ...], code: int, said: str
) -> None:
    before = run("lists", "--json").out
    ran = run("lists", "import", *(each.format(people) for each in arguments))
    assert (ran.code, ran.out) == (code, "")
    assert said in ran.err
    assert run("lists", "--json").out == before


def test_an_edition_that_shrank_is_refused_until_a_reason_is_given(
    home: Path, run: Run, people: Path
) -> None:
    people.write_text("".join(line(n, f"Person {n} Prindle") + "\n" for n in range(40)))
    run(*own(people, 1))
    people.write_text("".join(line(n, f"Person {n} Prindle") + "\n" for n in range(20)))
    refused = run(*own(people, 2), "--json")
    assert (refused.code, refused.out) == (1, "")
    assert "20 entities, the edition of 2024-02-01 had 40: 50% fewer" in refused.err
    assert "--force REASON" in refused.err
    forced = run(*own(people, 2), "--force", "they left", "--json")
    assert forced.code == 0
    assert forced.json["forced"] == "they left"
    assert any("50% fewer" in each for each in forced.json["overridden"])
    assert "forced past the gate: they left" in run("doctor").out


def test_a_diff_names_what_was_added_changed_and_removed(home: Path, run: Run) -> None:
    arguments = (
        "lists",
        "diff",
        "us_ofac_sdn",
        "--from",
        "2024-01-04",
        "--to",
        "2024-01-05",
    )
    ran = run(*arguments, "--json")
    assert (ran.code, ran.err) == (0, "")
    assert ran.json["added"] == ["us_ofac_sdn-105"]
    assert ran.json["removed"] == ["us_ofac_sdn-104"]
    (change,) = ran.json["changed"]
    assert change["id"] == "us_ofac_sdn-103"
    (field,) = change["fields"]
    assert field == {
        "field": "properties.birthDate",
        "before": ["1984"], "after": ["1985"],
        "before_at": [0], "after_at": [0],
    }  # fmt: skip
    (added,) = ran.json["added_entities"]
    assert (added["id"], added["names"][0]["full"]) == ("us_ofac_sdn-105", "Havo TUMBREL")
    assert "1 added, 1 removed, 1 changed" in run(*arguments).out


def test_without_days_the_diff_is_of_the_last_two(home: Path, run: Run) -> None:
    ran = run("lists", "diff", "us_ofac_sdn", "--json")
    assert ran.json["from"]["published"].startswith("2024-01-04")
    assert ran.json["added"] == ["us_ofac_sdn-105"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("us_ofac_cons",), "its first edition"),
        (("un_sc",), "no edition"),
        (("us_ofac_sdn", "--from", "2023-01-01"), "no edition by 2023-01-01"),
    ],
)
def test_a_diff_without_two_editions_is_one_error(
    home: Path, run: Run, arguments: tuple[str, ...], said: str
) -> None:
    ran = run("lists", "diff", *arguments, "--json")
    assert (ran.code, ran.out) == (1, "")
    assert said in ran.err


@pytest.fixture
def official(home: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Addresses that give nothing new, but for two that fail."""

    def update(store: Any, source: str, **_: object) -> ImportReport:  # noqa: ANN401
        if source == "un_sc":
            raise FetchError("un_sc: found 503, expected a list", hint="try later")
        if source == "eu_fsf":
            raise GateError("eu_fsf: edition refused: no entities")
        moment = store.latest("us_ofac_sdn").published
        return ImportReport(
            EditionRow(1, source, "0" * 64, moment, moment), False, None, "file"
        )

    monkeypatch.setattr(refresh, "update", update)


@pytest.mark.usefixtures("official")
def test_an_update_goes_on_past_failures_and_exits_with_1(run: Run) -> None:
    ran = run("lists", "update", "--json")
    assert ran.code == 1
    assert [each["source"] for each in ran.json] == list(CURRENT)
    failed = {each["source"]: each["error"] for each in ran.json if "error" in each}
    assert failed == {
        "un_sc": "un_sc: found 503, expected a list",
        "eu_fsf": "eu_fsf: edition refused: no entities",
    }
    assert "error: un_sc: found 503, expected a list\nhint: try later" in ran.err


@pytest.mark.usefixtures("official")
def test_an_update_of_some_asks_only_for_those(run: Run) -> None:
    ran = run("lists", "update", "gb_fcdo", "au_dfat", "--json")
    assert (ran.code, [each["source"] for each in ran.json]) == (0, ["gb_fcdo", "au_dfat"])
