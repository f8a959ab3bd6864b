from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import ostraka.store
from ostraka.errors import QueryError, StoreError
from ostraka.model import Issue
from ostraka.store import Added, FieldChange, Origin, Store

SOURCE = "xx_list"
Add = Callable[..., Added]
Make = Callable[..., Any]
States = dict[int, dict[int, str]]
NOW = datetime(2026, 1, 1, tzinfo=UTC)


def ids(store: Store, as_of: date | datetime | None = None) -> list[str]:
    return [entity.id.removeprefix("xx_list-") for entity in store.entities(SOURCE, as_of)]


def test_the_face_is_what_it_says() -> None:
    assert sorted(ostraka.store.__all__) == ostraka.store.__all__
    assert all(hasattr(ostraka.store, name) for name in ostraka.store.__all__)


def test_an_edition_comes_back_whole(store: Store, edition: Make) -> None:
    parsed = edition({1: "a", 2: "b"}, Issue("1", "`odd` was not read"))
    files = {"list.xml": b"<list/>", "more.csv": bytes(range(256))}
    origins = {"list.xml": Origin("https://example.org/list.xml", '"v1"', None)}
    published = datetime(2024, 1, 5, 8, 30, tzinfo=timezone(timedelta(hours=2)))
    added = store.add_edition(
        parsed,
        files,
        published=published,
        now=NOW,
        origins=origins,
        fetched_at=NOW,
        engine="1",
    )
    row = added.edition
    assert added.is_new
    assert row == store.latest(SOURCE)
    assert (row.published, row.imported_at, row.fetched_at) == (published, NOW, NOW)
    assert row.published.tzinfo is UTC
    assert (row.entities, row.names, row.designations, row.issues) == (2, 4, 2, 1)
    assert (row.records, row.parts, row.engine, row.forced_reason) == (
        2,
        ("whole",),
        "1",
        None,
    )
    assert row.fill == parsed.fill_rates
    assert list(store.entities(SOURCE)) == parsed.entities
    assert store.files(row.id) == files
    assert store.origins(row.id) == origins
    assert store.issues(row.id) == parsed.issues


def test_the_same_bytes_twice_change_nothing(store: Store, add: Add) -> None:
    first = add(5, {1: "a"})
    again = add(5, {1: "a"}, now=NOW + timedelta(days=1))
    assert (first.is_new, again.is_new) == (True, False)
    assert again.edition == first.edition
    assert store.editions() == [first.edition]


def test_the_same_bytes_later_change_nothing_while_they_stand(
    store: Store, add: Add
) -> None:
    add(5, {1: "a"})
    assert not add(9, {1: "a"}).is_new


def test_a_list_put_back_to_what_it_was_is_news(store: Store, add: Add) -> None:
    add(5, {1: "a"})
    add(6, {2: "b"})
    assert add(7, {1: "a"}).is_new
    assert ids(store) == ["1"]


def test_any_day_in_the_past_can_be_asked_for(store: Store, add: Add) -> None:
    add(5, {1: "a"})
    add(7, {1: "a", 2: "b"})
    add(9, {2: "c"})
    days = [date(2024, 1, n) for n in range(4, 10)]
    assert [ids(store, day) for day in days] == [
        [], ["1"], ["1"], ["1", "2"], ["1", "2"], ["2"]
    ]  # fmt: skip
    assert ids(store, datetime(2024, 1, 6, 23, 59, tzinfo=UTC)) == ["1"]
    assert ids(store, date.max) == ids(store) == ["2"]


def test_a_date_includes_the_whole_day(store: Store, add: Add) -> None:
    add(5, {1: "a"}, published=datetime(2024, 1, 5, 18, tzinfo=UTC))
    assert ids(store, date(2024, 1, 5)) == ["1"]
    assert ids(store, datetime(2024, 1, 5, 17, tzinfo=UTC)) == []
    assert store.latest(SOURCE, date(2024, 1, 4)) is None


def test_an_older_edition_takes_its_place_in_time(store: Store, add: Add) -> None:
    add(9, {1: "new"})
    add(5, {1: "old", 2: "gone"})
    assert ids(store) == ["1"]
    assert ids(store, date(2024, 1, 8)) == ["1", "2"]
    assert [row.published.day for row in store.editions(SOURCE)] == [5, 9]


@settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    st.dictionaries(
        st.integers(1, 9),
        st.dictionaries(st.integers(1, 3), st.sampled_from("ab"), min_size=1),
        min_size=1,
        max_size=4,
    ),
    st.randoms(use_true_random=False),
)
def test_any_import_order_shows_the_same_past(
    tmp_path: Path, edition: Make, states: States, chance: Random
) -> None:
    order = list(states)
    chance.shuffle(order)
    path = tmp_path / f"{chance.random()}.db"
    with Store.open(f"sqlite:///{path}") as store:
        for day in order:
            store.add_edition(
                edition(states[day]),
                {"list": repr((day, states[day])).encode()},
                published=datetime(2024, 1, day, tzinfo=UTC),
                now=NOW,
            )
        for day, state in states.items():
            found = list(store.entities(SOURCE, date(2024, 1, day)))
            assert found == sorted(edition(state).entities, key=lambda entity: entity.id)
    path.unlink()


def test_two_editions_of_one_instant_stand_one_second_apart(store: Store, add: Add) -> None:
    first, second = add(5, {1: "a"}), add(5, {1: "b"})
    third = add(5, {1: "c"})
    assert second.edition.published - first.edition.published == timedelta(seconds=1)
    assert third.edition.published - second.edition.published == timedelta(seconds=1)
    assert not any(add(5, {1: text}).is_new for text in "abc")
    assert [e.texts("notes") for e in store.entities(SOURCE, date(2024, 1, 5))] == [("c",)]


def test_one_entity_is_found_as_it_stood(store: Store, add: Add) -> None:
    add(5, {1: "a"})
    add(7, {1: "b"})
    entity_id = "xx_list-1"
    before, after = store.entity(entity_id, date(2024, 1, 5)), store.entity(entity_id)
    assert before is not None
    assert after is not None
    assert (before.texts("notes"), after.texts("notes")) == (("a",), ("b",))
    assert store.entity(entity_id, date(2024, 1, 4)) is None
    assert store.entity("xx_list-404") is None


def test_the_history_names_the_edition_that_brought_each_change(
    store: Store, add: Add
) -> None:
    first = add(5, {1: "a", 2: ""})
    add(6, {1: "a"})
    third = add(7, {1: "b", 2: ""})
    standings = store.history("xx_list-1")
    assert [each.entity.texts("notes") for each in standings] == [("a",), ("b",)]
    assert [each.edition for each in standings] == [first.edition, third.edition]
    assert standings[0].valid_to == standings[1].valid_from == third.edition.published
    assert standings[1].valid_to is None
    assert [each.valid_from.day for each in store.history("xx_list-2")] == [5, 7]
    assert store.history("xx_list-404") == []


def test_a_diff_says_what_was_added_removed_and_changed(store: Store, add: Add) -> None:
    first = add(5, {1: "a", 2: "b", 3: "c"})
    second = add(6, {1: "a", 2: "B", 4: "d"})
    diff = store.diff(SOURCE, date(2024, 1, 5), date(2024, 1, 6))
    assert (diff.before, diff.after) == (first.edition, second.edition)
    assert (diff.added, diff.removed) == (("xx_list-4",), ("xx_list-3",))
    (change,) = diff.changed
    assert change.entity_id == "xx_list-2"
    assert change.fields == (FieldChange("properties.notes", ("b",), ("B",), (0,), (0,)),)


def test_a_diff_runs_backwards_too(store: Store, add: Add) -> None:
    add(5, {1: "a"})
    add(6, {2: "b"})
    diff = store.diff(SOURCE, date(2024, 1, 6), date(2024, 1, 5))
    assert (diff.added, diff.removed) == (("xx_list-1",), ("xx_list-2",))


def test_a_diff_needs_an_edition_on_either_side(store: Store, add: Add) -> None:
    add(5, {1: "a"})
    with pytest.raises(QueryError, match="no edition by 2024-01-04") as caught:
        store.diff(SOURCE, date(2024, 1, 4))
    assert caught.value.hint == "the first is of 2024-01-05"
    with pytest.raises(QueryError, match="yy_list: no edition"):
        store.diff("yy_list", date(2024, 1, 4))
    changed = store.changed_ids(SOURCE, date(2024, 1, 4), None)
    assert changed.added == ("xx_list-1",)


def test_sources_do_not_mix(store: Store, add: Add, edition: Make) -> None:
    add(5, {1: "a"})
    other = edition({})
    other.source = "yy_list"
    store.add_edition(other, {"f": b"x"}, published=NOW, now=NOW)
    assert [row.source for row in store.editions()] == [SOURCE, "yy_list"]
    assert list(store.entities("yy_list")) == []
    assert store.entity_ids(SOURCE) == {"xx_list-1"}


def test_ids_come_in_the_order_of_their_bytes(
    store: Store, edition: Make, entity: Make
) -> None:
    parsed = edition({})
    parsed.entities = [entity(n) for n in ("é", "b", "B", "10", "9", "a-1", "a1")]
    store.add_edition(parsed, {"f": b"x"}, published=NOW, now=NOW)
    assert ids(store) == sorted(ids(store)) == ["10", "9", "B", "a-1", "a1", "b", "é"]


def test_two_entities_of_one_id_are_refused_and_nothing_is_stored(
    store: Store, edition: Make, entity: Make
) -> None:
    parsed = edition({1: "a"})
    parsed.entities.append(entity(1, "b"))
    with pytest.raises(StoreError, match="two entities 'xx_list-1'"):
        store.add_edition(parsed, {"f": b"x"}, published=NOW, now=NOW)
    assert store.editions() == []


def test_odd_text_is_kept(store: Store, edition: Make, entity: Make) -> None:
    parsed = edition({}, Issue("1", "NUL \0 and \ud800 alone"))
    parsed.entities = [entity(1, "NUL \0 and \ud800 alone")]
    added = store.add_edition(parsed, {"f": b"x"}, published=NOW, now=NOW)
    assert list(store.entities(SOURCE)) == parsed.entities
    assert store.issues(added.edition.id) == [Issue("1", "NUL \\0 and \\ud800 alone")]


def test_a_reason_given_for_forcing_is_recorded(store: Store, add: Add) -> None:
    assert add(5, {1: "a"}, forced_reason="checked by hand").edition.forced_reason == (
        "checked by hand"
    )


def test_a_confirmed_edition_says_when(store: Store, add: Add) -> None:
    row = add(5, {1: "a"}).edition
    assert row.checked_at is None
    assert store.confirm(row.id, NOW).checked_at == NOW


def test_a_time_without_a_zone_is_refused(store: Store, add: Add) -> None:
    with pytest.raises(StoreError, match="no zone"):
        add(5, {1: "a"}, published=datetime(2024, 1, 5))  # noqa: DTZ001


def test_an_unknown_edition_is_an_error(store: Store) -> None:
    for ask in (store.files, store.issues):
        with pytest.raises(StoreError, match="edition 7: found none"):
            ask(7)
