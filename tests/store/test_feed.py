"""The feed of changes: in order, complete, and the same past in any order of imports."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest

from ostraka.model import Entity
from ostraka.store import Added, Event, Store

Add = Callable[..., Added]
Make = Callable[..., Any]
BEFORE_ALL = date(2023, 12, 31)


@pytest.fixture
def three_days(store: Store, add: Add) -> Store:
    """Editions of the 5th, 6th and 7th, imported in another order."""
    add(7, {1: "a", 2: "B", 3: "c"})
    add(5, {1: "a", 2: "b", 3: "c"})
    add(6, {1: "a", 2: "B"})
    return store


def told(events: list[Event]) -> list[tuple[str, int, str]]:
    return [
        (each.op, each.edition.published.day, each.entity_id.removeprefix("xx_list-"))
        for each in events
    ]


def test_every_change_is_told_in_order_of_time_and_id(three_days: Store) -> None:
    assert told(list(three_days.events(BEFORE_ALL))) == [
        ("add", 5, "1"), ("add", 5, "2"), ("add", 5, "3"),
        ("modify", 6, "2"), ("delete", 6, "3"),
        ("add", 7, "3"),
    ]  # fmt: skip


def test_the_first_day_is_left_out_and_the_last_included(three_days: Store) -> None:
    found = list(three_days.events(date(2024, 1, 5), date(2024, 1, 6)))
    assert told(found) == [("modify", 6, "2"), ("delete", 6, "3")]
    noon = datetime(2024, 1, 6, 12, tzinfo=UTC)
    assert told(list(three_days.events(noon))) == [("add", 7, "3")]
    assert list(three_days.events(date(2024, 1, 7))) == []


def test_only_the_sources_asked_for_are_told(three_days: Store, edition: Make) -> None:
    other = edition({})
    other.source = "yy_list"
    other.entities = [Entity("yy_list-1", "Person", "yy_list")]
    at = datetime(2024, 1, 6, tzinfo=UTC)
    three_days.add_edition(other, {"f": b"x"}, published=at, now=at)
    everything = list(three_days.events(BEFORE_ALL))
    assert [each.edition.source for each in everything[3:6]] == [
        "xx_list", "xx_list", "yy_list"
    ]  # fmt: skip
    (only,) = three_days.events(BEFORE_ALL, sources=["yy_list"])
    assert only.entity_id == "yy_list-1"
    assert list(three_days.events(BEFORE_ALL, sources=[])) == []


def test_a_line_of_json_says_all_of_it(three_days: Store) -> None:
    modified, deleted = (
        each.to_json() for each in three_days.events(date(2024, 1, 5), date(2024, 1, 6))
    )
    edition = three_days.latest("xx_list", date(2024, 1, 6))
    assert edition is not None
    assert modified == {
        "op": "modify",
        "on": "2024-01-06",
        "at": "2024-01-06T00:00:00+00:00",
        "source": "xx_list",
        "edition": edition.sha256,
        "id": "xx_list-2",
        "changes": [{"field": "properties.notes", "before": ["b"], "after": ["B"],
                     "before_at": [0], "after_at": [0]}],
        "entity": modified["entity"],
    }  # fmt: skip
    assert modified["entity"]["properties"] == {"notes": ["B"]}
    assert (deleted["op"], deleted["changes"]) == ("delete", [])
    assert deleted["entity"]["properties"] == {"notes": ["c"]}


def test_a_line_of_ftm_is_as_opensanctions_writes_its_deltas(three_days: Store) -> None:
    lines = [each.to_ftm() for each in three_days.events(date(2024, 1, 5))]
    assert [each["op"] for each in lines] == ["MOD", "DEL", "ADD"]
    modified, deleted, added = (each["entity"] for each in lines)
    assert deleted == {"id": "xx_list-3"}
    found = three_days.entity("xx_list-3")
    assert found is not None
    assert added == found.to_ftm()
    assert modified["properties"]["notes"] == ["B"]
