"""Editions that a later engine reads anew."""

import signal
import subprocess
import sys
import textwrap
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from ostraka.errors import StoreError
from ostraka.model import Issue
from ostraka.store import Added, Reparsed, Store
from ostraka.store._database import VERSION_TABLE

SOURCE = "xx_list"
NOW = datetime(2026, 1, 1, tzinfo=UTC)
LATER = NOW + timedelta(days=30)
Add = Callable[..., Added]
Make = Callable[..., Any]

KILLED_MIDWAY = """
    import os, signal, sys
    from datetime import UTC, datetime
    from ostraka.model import Entity, Name, ParsedList
    from ostraka.store import Store, _writing

    _writing._save_issues = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
    now = datetime(2026, 1, 1, tzinfo=UTC)
    entities = [Entity("xx_list-9", "Person", "xx_list", (Name.of("Other"),))]
    with Store.open(sys.argv[1]) as store:
        (row,) = store.editions()
        store.replace_parsed(
            row.id, ParsedList("xx_list", entities), now=now, engine="2"
        )
"""


@pytest.fixture
def replace(store: Store, edition: Make) -> Callable[..., Reparsed]:
    """Read an edition anew: ``replace(added, {1: "b"})``."""

    def run(added: Added, state: dict[int, str], *issues: Issue, **rest: Any) -> Reparsed:  # noqa: ANN401
        facts = {"now": LATER, "engine": "2"} | rest
        return store.replace_parsed(added.edition.id, edition(state, *issues), **facts)

    return run


def texts(store: Store, day: int) -> dict[str, str]:
    found = store.entities(SOURCE, date(2024, 1, day))
    return {each.id.removeprefix("xx_list-"): each.texts("notes")[0] for each in found}


def test_what_was_read_anew_stands_in_the_place_of_the_old(
    store: Store, add: Add, replace: Callable[..., Reparsed]
) -> None:
    first = add(5, {1: "a", 2: "b"}, engine="1")
    add(7, {1: "a", 2: "b", 4: "d"}, engine="1")
    done = replace(first, {1: "A", 3: "c"})
    assert done.differs
    assert (done.added, done.removed) == (("xx_list-3",), ("xx_list-2",))
    (change,) = done.changed
    assert (change.entity_id, change.fields[0].after) == ("xx_list-1", ("A",))
    assert texts(store, 6) == {"1": "A", "3": "c"}
    assert texts(store, 7) == {"1": "a", "2": "b", "4": "d"}


def test_an_edition_read_anew_keeps_its_name_files_and_place(
    store: Store, add: Add, replace: Callable[..., Reparsed]
) -> None:
    old = add(5, {1: "a"}, engine="1").edition
    files = store.files(old.id)
    issue = Issue("1", "`odd` was not read")
    new = replace(Added(old, is_new=True), {1: "a", 2: "b"}, issue).edition
    assert (new.id, new.sha256, new.published) == (old.id, old.sha256, old.published)
    assert new.imported_at == old.imported_at
    assert (new.engine, new.reparsed_at) == ("2", LATER)
    assert (new.entities, new.names, new.issues) == (2, 4, 1)
    assert store.issues(new.id) == [issue]
    assert store.files(new.id) == files
    assert store.editions() == [new]


def test_the_same_content_changes_nothing_but_the_engine(
    store: Store, add: Add, replace: Callable[..., Reparsed]
) -> None:
    added = add(5, {1: "a"}, engine="1")
    before = store.history("xx_list-1")[0]
    done = replace(added, {1: "a"})
    assert not done.differs
    assert (done.edition.engine, done.edition.reparsed_at) == ("2", None)
    after = store.history("xx_list-1")[0]
    assert (after.valid_from, after.entity) == (before.valid_from, before.entity)


def test_other_issues_alone_are_a_difference(
    store: Store, add: Add, replace: Callable[..., Reparsed]
) -> None:
    added = add(5, {1: "a"})
    assert replace(added, {1: "a"}, Issue("1", "NUL \0")).differs
    assert not replace(added, {1: "a"}, Issue("1", "NUL \0")).differs
    assert replace(added, {1: "a"}).differs
    assert store.issues(added.edition.id) == []


def test_reasons_for_forcing_are_kept_one_after_the_other(
    add: Add, replace: Callable[..., Reparsed]
) -> None:
    added = add(5, {1: "a"}, forced_reason="small")
    assert replace(added, {1: "b"}).edition.forced_reason == "small"
    done = replace(added, {1: "c"}, forced_reason="new parser")
    assert done.edition.forced_reason == "small; new parser"


def test_what_is_no_such_edition_is_refused_and_nothing_changes(
    store: Store, add: Add, edition: Make, replace: Callable[..., Reparsed]
) -> None:
    added = add(5, {1: "a"})
    other = edition({1: "b"})
    other.source = "yy_list"
    with pytest.raises(StoreError, match="found 'yy_list', expected 'xx_list'"):
        store.replace_parsed(added.edition.id, other, now=NOW, engine="2")
    with pytest.raises(StoreError, match="edition 77: found none"):
        store.replace_parsed(77, edition({1: "b"}), now=NOW, engine="2")
    assert store.editions() == [added.edition]
    assert texts(store, 5) == {"1": "a"}


def test_a_reading_that_is_killed_midway_leaves_the_old_state(
    url: str, store: Store, add: Add
) -> None:
    row = add(5, {1: "a"}).edition
    killed = subprocess.run(  # noqa: S603
        [sys.executable, "-c", textwrap.dedent(KILLED_MIDWAY), url], check=False
    )
    assert killed.returncode == -signal.SIGKILL
    assert store.editions() == [row]
    assert texts(store, 5) == {"1": "a"}


def test_how_an_edition_was_read_is_kept(add: Add) -> None:
    mapping = {"Customer": "name"}
    row = add(5, {1: "a"}, reader="csv", mapping=mapping).edition
    assert (row.reader, row.mapping) == ("csv", mapping)
    row = add(6, {1: "b"}).edition
    assert (row.reader, row.mapping, row.reparsed_at) == (None, None, None)


def test_a_database_of_before_is_brought_up_and_keeps_everything(
    url: str, store: Store, add: Add
) -> None:
    row = add(5, {1: "a"}).edition
    engine = sa.create_engine(url.replace("postgresql:", "postgresql+psycopg:"))
    with engine.begin() as connection:
        for name in ("reader", "mapping", "reparsed_at"):
            connection.execute(sa.text(f"ALTER TABLE edition DROP COLUMN {name}"))
        connection.execute(sa.text("DROP TABLE judgement"))
        connection.execute(sa.text(f"UPDATE {VERSION_TABLE} SET version_num = '0001'"))
    engine.dispose()
    with Store.open(url) as again:
        assert again.editions() == [row]
        assert texts(again, 5) == {"1": "a"}
