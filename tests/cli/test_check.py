"""`ostraka check`: one name."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]


def ids(ran: Any) -> list[str]:  # noqa: ANN401 - a Ran
    return [match["id"] for match in ran.json["matches"]]


def test_json_is_one_document_and_nothing_else(home: Path, run: Run) -> None:
    ran = run("check", "Orban Vexelid", "--json")
    assert (ran.code, ran.err) == (0, "")
    assert {"query", "matches", "editions", "config", "engine"} <= ran.json.keys()


def test_the_same_question_gives_the_same_bytes(home: Path, run: Run) -> None:
    outs = {
        run("check", "Orban Vexelid", "--country", "lv", "--json").out for _ in range(3)
    }
    assert len(outs) == 1


def test_nothing_found_is_no_failure(home: Path, run: Run) -> None:
    ran = run("check", "Somebody Else", "--json", "--fail-on-alert")
    assert (ran.code, ran.json["matches"]) == (0, [])


def test_every_fact_goes_into_the_query(home: Path, run: Run) -> None:
    ran = run(
        "check", "Orban Vexelid", "--schema", "Person", "--birth-date", "1971-03-09",
        "--country", "Latvia", "--country", "ru", "--gender", "male",
        "--identifier", "passport:lv:LV1234567", "--birth-place", "Zarnik, Latvia",
        "--address", "12 Brandel Street", "--json",
    )  # fmt: skip
    assert ran.json["query"] == {
        "name": "Orban Vexelid",
        "schema": "Person",
        "birth_date": "1971-03-09",
        "countries": ["Latvia", "ru"],
        "gender": "male",
        "identifiers": ["passport:lv:LV1234567"],
        "birth_place": "Zarnik, Latvia",
        "address": "12 Brandel Street",
    }


def test_the_past_is_answered_by_the_lists_of_that_day(home: Path, run: Run) -> None:
    before = run("check", "Havo Tumbrel", "--as-of", "2024-01-04", "--json")
    after = run("check", "Havo Tumbrel", "--as-of", "2024-01-05", "--json")
    assert (ids(before), ids(after)) == ([], ["us_ofac_sdn-105"])
    assert before.json["editions"]["us_ofac_sdn"]["published"] == "2024-01-04"
    assert before.json["on"] == "2024-01-04"


def test_a_day_before_every_edition_is_refused(home: Path, run: Run) -> None:
    ran = run("check", "Orban Vexelid", "--as-of", "2024-01-03", "--json")
    assert (ran.code, ran.out) == (1, "")
    assert "error: --as-of 2024-01-03: no list stood on that day" in ran.err
    assert "hint: the first edition is of 2024-01-04" in ran.err


def test_one_subject_on_two_lists_is_shown_once(home: Path, run: Run) -> None:
    ran = run("check", "Orban Vexelid", "--json")
    assert ids(ran) == ["us_ofac_cons-202", "us_ofac_sdn-101"]
    (subject,) = ran.json["subjects"]
    assert subject["ids"] == ids(ran)
    assert 0.9 < subject["sure"] < 1


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("Orban Vexelid",), 0),
        (("Orban Vexelid", "--fail-on-alert"), 3),
        (("Orban Vexelid", "--fail-on-alert", "--json"), 3),
        (("Orban Vexelid", "--max-age", "3"), 5),
        (("Orban Vexelid", "--max-age", "99999", "--fail-on-alert"), 3),
        (("Orban Vexelid", "--birth-date", "1.1.1"), 1),
        (("Orban Vexelid", "--country", "Atlantis"), 1),
        (("Orban Vexelid", "--identifier", "passport:xx:A123"), 1),
        (("...",), 1),
        (("",), 1),
        (("x" * 2001,), 1),
    ],
)
def test_exit_codes(home: Path, run: Run, arguments: tuple[str, ...], code: int) -> None:
    ran = run("check", *arguments)
    assert ran.code == code
    assert (ran.err == "") == (code in (0, 3))


def test_too_old_names_the_list_and_the_cure(home: Path, run: Run) -> None:
    ran = run("check", "Orban Vexelid", "--max-age", "3", "--json")
    assert (ran.code, ran.out) == (5, "")
    error, hint = ran.err.splitlines()
    assert error == (
        "error: us_ofac_cons: its edition is of 2024-01-04, expected one of the last 3 days"
    )
    assert hint == "hint: ostraka lists update us_ofac_cons"


def test_a_limit_and_a_threshold_narrow_the_matches(home: Path, run: Run) -> None:
    assert len(ids(run("check", "Orban Vexelid", "--limit", 1, "--json"))) == 1
    assert ids(run("check", "Orban Vexelid", "--threshold", 0.999, "--json")) == []


def test_text_names_the_party_why_and_what_is_forbidden(home: Path, run: Run) -> None:
    ran = run("check", "Orban Vexelid")
    for words in ("Orban", "GLOMAG", "Asset freeze", "us_ofac_sdn 2024-01-05"):
        assert words in ran.out
    assert ran.err == ""


def test_text_says_why_each_fact_moved_the_score(home: Path, run: Run) -> None:
    out = run("check", "Orban Vexelid", "--birth-date", "1971-09-03").out
    assert "close: day and month" in " ".join(out.split())


def test_text_says_when_nothing_was_found_and_where(home: Path, run: Run) -> None:
    out = run("check", "Somebody Else").out
    assert "no listed party reaches the threshold" in out
    assert "us_ofac_cons 2024-01-04" in out


@pytest.mark.parametrize(
    "name", ["[bold]Vexelid[/bold]", "Vexelid [/]", "Вексель", "\u202eVexelid"]
)
def test_odd_names_are_only_names(home: Path, run: Run, name: str) -> None:
    assert run("check", name).code == 0


def test_the_question_touches_no_database(home: Path, run: Run) -> None:
    (home / "ostraka.db").unlink()
    assert ids(run("check", "Orban Vexelid", "--json"))
    assert not (home / "ostraka.db").exists()
