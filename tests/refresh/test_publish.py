"""From the store to the index that serves: proved first, swapped whole, old ones forgotten."""

import json
import os
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from ostraka.errors import IndexFileError
from ostraka.home import Home
from ostraka.matching import Config, Index, Query
from ostraka.model import Name, ParsedList, Ruling
from ostraka.refresh import index_at, newest_path, publish, unfound
from ostraka.refresh import publish as _publish_function
from ostraka.screening import load_judgements
from ostraka.store import Store

module = __import__(_publish_function.__module__, fromlist=["_replace"])
Parsed = Callable[..., ParsedList]
NOW = datetime(2026, 1, 1, tzinfo=UTC)


@pytest.fixture
def place(tmp_path: Path) -> Home:
    return Home.at(tmp_path)


@pytest.fixture
def add(store: Store, parsed: Parsed) -> Callable[[int, int], None]:
    """Store an edition of so many invented persons on a day of January 2024."""

    def add_one(day: int, count: int) -> None:
        files = {"main.json": f"{day} {count}".encode()}
        published = datetime(2024, 1, day, tzinfo=UTC)
        store.add_edition(parsed(count), files, published=published, now=NOW)

    return add_one


Add = Callable[[int, int], None]


def served(place: Home) -> Index:
    return Index.open(place.current_index())


def test_the_newest_editions_serve(place: Home, store: Store, add: Add) -> None:
    add(1, 3)
    add(2, 4)
    assert publish(place, store) == place.current_index() == newest_path(place, store)
    index = served(place)
    assert len(index) == 4
    assert index.manifest["editions"]["xx_list"]["published"] == "2024-01-02"
    assert index.match(Query("Person 3"))[0].id == "xx_list-3"


def test_an_empty_store_publishes_nothing(place: Home, store: Store) -> None:
    with pytest.raises(IndexFileError, match="no edition") as caught:
        publish(place, store)
    assert "import a list first" in str(caught.value.hint)
    assert not place.indexes.exists()


def test_a_new_edition_is_a_new_file_beside_the_old_one(
    place: Home, store: Store, add: Add
) -> None:
    add(1, 3)
    first = publish(place, store)
    reader = served(place)
    before = first.read_bytes()
    add(2, 4)
    second = publish(place, store)
    assert second != first
    assert first.read_bytes() == before
    assert len(reader) == 3  # a request in flight keeps the index that it opened
    assert len(served(place)) == 4


def test_the_same_editions_give_the_same_bytes_under_the_same_name(
    tmp_path: Path, parsed: Parsed
) -> None:
    made = []
    for name in ("one", "two"):
        place = Home.at(tmp_path / name)
        with Store.open(place.database_url) as store:
            store.add_edition(
                parsed(5), {"f": b"x"}, published=datetime(2024, 1, 1, tzinfo=UTC), now=NOW
            )
            made.append(publish(place, store))
    assert made[0].name == made[1].name
    assert made[0].read_bytes() == made[1].read_bytes()


def test_nothing_is_built_twice_unless_it_is_asked_for(
    place: Home, store: Store, add: Add
) -> None:
    add(1, 3)
    steps: list[str] = []
    publish(place, store, progress=steps.append)
    built = steps.copy()
    assert built
    publish(place, store, progress=steps.append)
    assert steps == built
    publish(place, store, progress=steps.append, rebuild=True)
    assert steps == built * 2


def test_a_damaged_file_is_built_again(place: Home, store: Store, add: Add) -> None:
    add(1, 3)
    path = publish(place, store)
    whole = path.read_bytes()
    path.write_bytes(whole[:-7])
    assert publish(place, store) == path
    assert path.read_bytes() == whole


def test_another_config_is_another_file(place: Home, store: Store, add: Add) -> None:
    add(1, 3)
    assert publish(place, store) != publish(place, store, Config(threshold=0.7))


def test_an_index_that_does_not_find_what_is_in_it_never_serves(
    place: Home, store: Store, add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(1, 3)
    old = publish(place, store)
    add(2, 4)
    monkeypatch.setattr(Index, "match", lambda *_, **__: [])
    with pytest.raises(IndexFileError, match="xx_list-0 is not found by its own name"):
        publish(place, store)
    assert place.current_index() == old
    assert [path.name for path in place.indexes.glob("index-*")] == [old.name]


@pytest.mark.parametrize("written", [0, 1, 2])
def test_a_process_killed_at_any_write_leaves_the_old_index_serving(
    place: Home, store: Store, add: Add, monkeypatch: pytest.MonkeyPatch, written: int
) -> None:
    add(1, 3)
    old = publish(place, store)
    add(2, 4)
    _kill_at_rename(monkeypatch, written)
    if written < 2:
        with pytest.raises(KeyboardInterrupt):
            publish(place, store)
        assert place.current_index() == old
        assert len(served(place)) == 3
    monkeypatch.undo()
    publish(place, store)
    assert len(served(place)) == 4


def _kill_at_rename(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    """Die at the so-many-th swap: the new file is written and not yet in place."""
    real, left = Path.replace, [number]

    def replace_or_die(self: Path, target: Path) -> Path:
        if left[0] == 0:
            raise KeyboardInterrupt
        left[0] -= 1
        return real(self, target)

    monkeypatch.setattr(Path, "replace", replace_or_die)


def test_a_full_disk_is_one_error_and_leaves_nothing_behind(
    place: Home, store: Store, add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(1, 3)
    old = publish(place, store)
    add(2, 4)

    def no_room(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", no_room)
    with pytest.raises(IndexFileError, match="No space left on device"):
        publish(place, store)
    assert place.current_index() == old
    assert list(place.indexes.glob(".*")) == []


def test_only_the_last_files_are_kept_and_never_the_one_that_serves(
    place: Home, store: Store, add: Add
) -> None:
    for day in range(1, 10):
        add(day, day)
        path = publish(place, store)
        os.utime(path, (day, day))
    kept = {file.name for file in place.indexes.glob("*.ostraka")}
    assert path.name in kept
    assert len(kept) == module.KEPT_INDEXES + 1


def test_what_a_killed_writer_left_is_swept_later(
    place: Home, store: Store, add: Add
) -> None:
    add(1, 3)
    publish(place, store)
    dead, alive = (place.indexes / f".index-{name}.ostraka.1" for name in ("dead", "alive"))
    for path in (dead, alive):
        path.write_bytes(b"half")
    os.utime(dead, (1, 1))
    publish(place, store)
    assert not dead.exists()
    assert alive.exists()


def test_a_day_in_the_past_has_its_own_index(place: Home, store: Store, add: Add) -> None:
    add(1, 3)
    add(5, 4)
    serving = publish(place, store)
    past = index_at(place, store, date(2024, 1, 3))
    assert len(Index.open(past)) == 3
    assert index_at(place, store, date(2024, 1, 4)) == past
    assert index_at(place, store, date(2024, 1, 5)) == serving == place.current_index()


def test_the_pointer_is_plain_json(place: Home, store: Store, add: Add) -> None:
    add(1, 3)
    assert json.loads((publish(place, store) and place.current).read_text()) == {
        "file": place.current_index().name
    }


def test_unfound_names_what_an_index_misses(parsed: Parsed) -> None:
    entities = parsed(10).entities
    index = Index.build(entities)
    assert list(unfound(index, 10)) == []
    nameless = replace(entities[0], names=(Name.of("..."),))
    assert list(unfound(Index.build([nameless]), 10)) == []


def test_the_judgements_that_stand_are_published_beside_the_index(
    home: Path,
) -> None:
    place = Home.at(home)
    pair = ("us_ofac_cons-202", "us_ofac_sdn-101")
    with Store.open(place.database_url) as store:
        (said,) = store.judge([(*pair, {})], Ruling.SAME, by="A", why="x", now=NOW)
        publish(place, store)
        assert load_judgements(place) == (said,)
        store.undo([said.id], by="A", why="y", now=NOW)
        publish(place, store)
    assert load_judgements(place) == ()
