"""`ostraka show`: one listed entity."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]


def test_json_has_names_designations_measures_and_sources(home: Path, run: Run) -> None:
    ran = run("show", "us_ofac_sdn-101", "--json")
    assert (ran.code, ran.err) == (0, "")
    data = ran.json
    assert data["id"] == "us_ofac_sdn-101"
    assert data["listed"] is True
    assert {name["full"] for name in data["names"]} == {"Orban VEXELID", "Urban VEXALIDOV"}
    (act,) = data["designations"]
    assert act["programme"] == "GLOMAG"
    assert "Asset freeze" in act["measures"]
    assert data["edition"]["published"] == "2024-01-05"
    assert [each["valid_from"] for each in data["standing"]] == ["2024-01-04"]


def test_text_says_the_same(home: Path, run: Run) -> None:
    out = run("show", "us_ofac_sdn-101").out
    for words in (
        "us_ofac_sdn-101",
        "GLOMAG",
        "Asset freeze",
        "stood so from 2024-01-04 to now",
    ):
        assert words in out


def test_the_past_is_shown_as_it_stood(home: Path, run: Run) -> None:
    before = run("show", "us_ofac_sdn-103", "--as-of", "2024-01-04", "--json").json
    after = run("show", "us_ofac_sdn-103", "--json").json
    assert before["properties"]["birthDate"] == ["1984"]
    assert after["properties"]["birthDate"] == ["1985"]
    assert before["on"] == "2024-01-04"


def test_history_says_what_changed_field_by_field(home: Path, run: Run) -> None:
    listed, changed = run("show", "us_ofac_sdn-103", "--history", "--json").json["history"]
    assert (listed["on"], listed["what"]) == ("2024-01-04", "listed")
    assert (changed["on"], changed["what"]) == ("2024-01-05", "changed")
    fields = {each["field"]: each for each in changed["fields"]}
    assert fields["properties.birthDate"]["before"] == ["1984"]
    assert fields["properties.birthDate"]["after"] == ["1985"]
    assert "+ birth date: 1985" in run("show", "us_ofac_sdn-103", "--history").out


def test_one_that_was_delisted_says_so(home: Path, run: Run) -> None:
    data = run("show", "us_ofac_sdn-104", "--history", "--json").json
    assert data["listed"] is False
    assert data["history"][-1]["what"] == "delisted"
    assert data["history"][-1]["on"] == "2024-01-05"
    assert (data["delisted_on"], data["names"][0]["full"]) == ("2024-01-05", "SEA PRANGLE")
    assert data["delisted_by"] == data["history"][-1]["edition"]
    assert data["on"] == "2024-01-04"  # its measures are those of its last day
    assert "no longer listed since 2024-01-05" in run("show", "us_ofac_sdn-104").out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("us_ofac_sdn-999",), "no edition lists it"),
        (("us_ofac_sdn-105", "--as-of", "2024-01-04"), "not listed on 2024-01-04"),
        (("us_ofac_sdn-104", "--as-of", "2024-01-06"), "not listed on 2024-01-06"),
    ],
)
def test_what_is_not_there_fails_with_a_hint(
    home: Path, run: Run, arguments: tuple[str, ...], said: str
) -> None:
    ran = run("show", *arguments, "--json")
    assert (ran.code, ran.out) == (1, "")
    assert said in ran.err
    assert "hint: " in ran.err
