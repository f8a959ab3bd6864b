"""`ostraka show --history`: it came, changed, went and came back, in words."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from conftest import BRAZMOTH, PRANGLE, QUONDAR, VEXELID, table

from ostraka.cli._history import change_lines, text_of
from ostraka.home import Home
from ostraka.refresh import import_files
from ostraka.store import Store

Run = Callable[..., Any]
BACK = {
    "sdn.csv": table(
        VEXELID, QUONDAR, BRAZMOTH, [*PRANGLE[:3], "IRAN] [SDGT", *PRANGLE[4:]]
    )
}


@pytest.fixture
def longer(home: Path) -> Store:
    """The sea vessel comes back on the 8th, in an edition without the file of aliases."""
    store = Store.open(Home.at(home).database_url)
    now = datetime(2024, 2, 1, tzinfo=UTC)
    import_files(store, "us_ofac_sdn", BACK, now=now, published=date(2024, 1, 8))
    return store


def test_one_that_came_back_shows_when_it_was_away(longer: Store, run: Run) -> None:
    days = {
        each.published.date().isoformat(): each for each in longer.editions("us_ofac_sdn")
    }
    longer.close()
    data = run("show", "us_ofac_sdn-104", "--history", "--json").json
    events = data["history"]
    assert [(each["on"], each["what"]) for each in events] == [
        ("2024-01-04", "listed"), ("2024-01-05", "delisted"), ("2024-01-08", "relisted")
    ]  # fmt: skip
    for each in events:
        assert each["edition"] == {
            "source": "us_ofac_sdn", "published": each["on"], "sha256": days[each["on"]].sha256
        }  # fmt: skip
    assert [each["field"] for each in events[2]["fields"]] == ["designations"]
    assert data["listed"] is True
    assert "delisted_on" not in data


def test_while_it_was_away_its_last_standing_is_shown(longer: Store, run: Run) -> None:
    longer.close()
    options = ("--as-of", "2024-01-06", "--history", "--json")
    data = run("show", "us_ofac_sdn-104", *options).json
    assert (data["listed"], data["delisted_on"]) == (False, "2024-01-05")
    assert [each["programme"] for each in data["designations"]] == ["IRAN"]


def test_a_change_by_an_edition_of_other_files_is_marked(longer: Store, run: Run) -> None:
    longer.close()
    *_, event = run("show", "us_ofac_sdn-101", "--history", "--json").json["history"]
    assert event["parts"] == {"before": ["alias", "primary"], "after": ["primary"]}
    out = run("show", "us_ofac_sdn-101", "--history").out
    assert "2024-01-08  changed" in out
    assert "- name: Urban VEXALIDOV (kind alias" in out
    assert "a change may only be a missing file" in " ".join(out.split())


def test_text_names_the_edition_of_every_event(home: Path, run: Run) -> None:
    out = run("show", "us_ofac_sdn-104", "--history").out
    sha256 = run("lists", "--json").json[1]["edition"]
    assert f"2024-01-05  delisted  by us_ofac_sdn, edition {sha256[:12]}" in out


def lines(field: str, before: list[Any], after: list[Any]) -> list[str]:
    change = {"field": field, "before": before, "after": after}
    return [f"{sign} {words}" for sign, words in change_lines(change)]


def test_what_is_called_the_same_shows_only_what_differs() -> None:
    old = {"full": "Ada Exemplar", "kind": "alias", "parts": [["lastName", "Exemplar"]]}
    new = {"full": "Ada Exemplar", "kind": "weak", "lang": "eng"}
    assert lines("names", [old], [new]) == [
        "~ name: Ada Exemplar: kind alias → weak; parts last name Exemplar → none; "
        "lang none → eng"
    ]
    act = {"authority": "Ministry of Examples", "programme": "XX", "measures": ["a", "b"]}
    assert lines("designations", [act], [act | {"listed_on": "2024-01-05"}]) == [
        "~ listing: XX: listed on none → 2024-01-05"
    ]


def test_values_that_only_moved_are_told_as_such() -> None:
    assert lines("properties.country", ["xx", "yy"], ["yy", "xx"]) == [
        "~ country: the same in another order"
    ]
    assert lines("properties.country", ["xx", "yy"], ["yy", "xx", "zz"]) == [
        "+ country: zz"
    ]
    assert lines("properties.notes", ["a", "b", "a"], ["b", "a"]) == [
        "~ notes: the same, 2 times instead of 3"
    ]


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("schema", "Person", "Person"),
        ("addresses", {"country": "lv"}, "(country lv)"),
        ("addresses", {"full": "1 Road", "city": "Riga"}, "1 Road (city Riga)"),
        ("relations", {"schema": "UnknownLink", "object_name": "Sea", "role": "Linked To"},
         "Linked To / Sea (schema UnknownLink)"),
        ("designations", {"authority": "M", "programme": "XX", "list_name": "Main"},
         "XX / Main (authority M)"),
    ],
)  # fmt: skip
def test_every_value_is_said_in_words(field: str, value: Any, said: str) -> None:  # noqa: ANN401
    assert text_of(field, value) == said
