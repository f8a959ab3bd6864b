"""The past of every real list, imported in a scrambled order, against fresh imports."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import pairwise, permutations
from pathlib import Path
from random import Random
from typing import Any

import pytest

from ostraka.home import Home
from ostraka.model import Entity
from ostraka.refresh import import_files, index_at
from ostraka.refresh.importing import parse_files, read_files
from ostraka.sources import OFFICIAL
from ostraka.store import EditionRow, Store, apply
from ostraka.store._content import freeze

pytestmark = pytest.mark.slow

# Not as published: cut off, and split into tables by a third party.
UNOFFICIAL = {"sanctions.xml", "2026-05_derived"}
NOW = datetime(2026, 11, 1, tzinfo=UTC)
BEFORE_ALL = date(1990, 1, 1)
Json = dict[str, Any]


@dataclass(frozen=True)
class Past:
    """A home that holds every edition of one source, and those editions by time."""

    home: Home
    store: Store
    source: str
    editions: list[EditionRow]

    def entities(self, moment: date) -> Iterator[Entity]:
        """The entities of a moment, by id."""
        return self.store.entities(self.source, moment)

    def standing(self, moment: date) -> list[bytes]:
        """The entities of a moment as they are stored."""
        return [freeze(each) for each in self.entities(moment)]


@pytest.fixture(scope="module", params=OFFICIAL)
def past(
    request: pytest.FixtureRequest, lists: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Past]:
    source: str = request.param
    home = Home.at(tmp_path_factory.mktemp(source))
    folders = sorted(
        each for each in (lists / source).iterdir() if each.name not in UNOFFICIAL
    )
    Random(f"{source} scrambled").shuffle(folders)  # noqa: S311 - an order, no secret
    with Store.open(home.database_url) as store:
        for folder in folders:
            paths = [each for each in folder.iterdir() if each.name not in UNOFFICIAL]
            given = {"published": date(2021, 6, 1)} if folder.name == "undated" else {}
            import_files(
                store, source, read_files(source, paths),
                now=NOW, paths=paths, force="in any order", **given,  # type: ignore[arg-type]
            )  # fmt: skip
        yield Past(home, store, source, store.editions(source))


def fresh(past: Past, edition: EditionRow) -> list[bytes]:
    """The entities of an edition, parsed now from its original files."""
    parsed = parse_files(past.source, past.store.files(edition.id))
    return [freeze(each) for each in sorted(parsed.entities, key=lambda each: each.id)]


def test_any_day_shows_what_a_fresh_import_of_its_edition_says(past: Past) -> None:
    for edition in past.editions:
        expected = fresh(past, edition)
        assert len(expected) == edition.entities > 0
        assert past.standing(edition.published.date()) == expected


def test_the_index_of_a_day_is_that_of_its_edition_alone(
    past: Past, tmp_path: Path
) -> None:
    for edition in past.editions:
        alone = Home.at(tmp_path / edition.sha256)
        day = edition.published.date()
        files = past.store.files(edition.id)
        with Store.open(alone.database_url) as store:
            import_files(store, past.source, files, now=NOW, published=edition.published)
            expected = index_at(alone, store, None)
        found = index_at(past.home, past.store, day)
        assert found.name == expected.name
        assert found.read_bytes() == expected.read_bytes()


def test_a_diff_applied_to_one_edition_gives_any_other(past: Past) -> None:
    for one, other in permutations(past.editions, 2):
        diff = past.store.diff(past.source, one.published, other.published)
        before = past.entities(one.published)
        found = [freeze(each) for each in apply(diff, before)]
        assert found == past.standing(other.published)


def test_the_feed_replayed_onto_one_day_gives_a_later_one(past: Past) -> None:
    moments = [BEFORE_ALL, *(each.published for each in past.editions)]
    for since, until in {*pairwise(moments), (moments[0], moments[-1])}:
        standing = by_id(each.to_json() for each in past.entities(since))
        flat = by_id(each.to_ftm() for each in past.entities(since))
        for event in past.store.events(since, until, [past.source]):
            replay(standing, json.loads(json.dumps(event.to_json())))
            replay_ftm(flat, json.loads(json.dumps(event.to_ftm())))
        assert standing == by_id(each.to_json() for each in past.entities(until))
        assert flat == by_id(each.to_ftm() for each in past.entities(until))


def by_id(entities: Iterable[Json]) -> dict[str, Json]:
    return {each["id"]: each for each in entities}


def replay(standing: dict[str, Json], line: Json) -> None:
    """Do what a line of the feed says, field by field, as docs/history.md tells it."""
    entity_id = line["id"]
    if line["op"] == "add":
        assert entity_id not in standing
        standing[entity_id] = line["entity"]
    elif line["op"] == "delete":
        assert standing.pop(entity_id) == line["entity"]
    else:
        for change in line["changes"]:
            patch(standing[entity_id], change)
        assert standing[entity_id] == line["entity"]


def patch(entity: Json, change: Json) -> None:
    group, inner, name = change["field"].partition(".")
    holder, key = (entity[group], name) if inner else (entity, group)
    if key == "schema":
        (holder[key],) = change["after"]
        return
    values = holder.get(key, [])
    for place in reversed(change["before_at"]):
        del values[place]
    for place, value in zip(change["after_at"], change["after"], strict=True):
        values.insert(place, value)
    holder[key] = values
    if inner and not values:
        del holder[key]


def replay_ftm(standing: dict[str, Json], line: Json) -> None:
    entity_id = line["entity"]["id"]
    assert (line["op"] == "ADD") == (entity_id not in standing)
    if line["op"] == "DEL":
        del standing[entity_id]
    else:
        standing[entity_id] = line["entity"]
