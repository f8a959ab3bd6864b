import signal
import sqlite3
import subprocess
import sys
import textwrap
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

from ostraka.errors import StoreError
from ostraka.store import Added, Store, _database, _writing
from ostraka.store.tables import metadata

NOW = datetime(2026, 1, 1, tzinfo=UTC)
Add = Callable[..., Added]
Make = Callable[..., Any]

KILLED_MIDWAY = """
    import os, signal, sys
    from datetime import UTC, datetime
    from ostraka.model import Entity, Name, ParsedList
    from ostraka.store import Store, _writing

    _writing._save_spans = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
    names = (Name.of("Person"),)
    entities = [Entity(f"xx_list-{n}", "Person", "xx_list", names) for n in range(9)]
    now = datetime(2026, 1, 1, tzinfo=UTC)
    with Store.open(sys.argv[1]) as store:
        parsed = ParsedList("xx_list", entities)
        store.add_edition(parsed, {"list": b"other"}, published=now, now=now)
"""


def test_the_migrations_make_the_tables_that_the_code_says(url: str) -> None:
    Store.open(url).close()
    engine = sa.create_engine(url)
    with engine.connect() as connection:
        options = {"compare_type": True, "version_table": _database.VERSION_TABLE}
        found = compare_metadata(
            MigrationContext.configure(connection, opts=options), metadata
        )
    engine.dispose()
    assert found == []


def test_every_migration_is_among_the_known_revisions() -> None:
    config = Config()
    config.set_main_option("script_location", str(_database._MIGRATIONS))
    config.set_main_option("path_separator", "os")
    script = ScriptDirectory.from_config(config)
    walked = [step.revision for step in script.walk_revisions()]
    assert tuple(reversed(walked)) == _database.REVISIONS


def test_opening_again_keeps_everything(url: str, store: Store, add: Add) -> None:
    row = add(5, {1: "a"}).edition
    with Store.open(url) as again:
        assert again.editions() == [row]


def test_a_newer_schema_is_refused(url: str) -> None:
    Store.open(url).close()
    engine = sa.create_engine(url)
    with engine.begin() as connection:
        connection.execute(sa.text("UPDATE ostraka_schema SET version_num = '9999'"))
    engine.dispose()
    with pytest.raises(StoreError, match="found schema '9999', expected at most") as caught:
        Store.open(url)
    assert "newer Ostraka" in str(caught.value.hint)


def test_an_import_that_fails_midway_leaves_the_old_state(
    store: Store, add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = add(5, {1: "a"}).edition
    with monkeypatch.context() as patched:
        patched.setattr(_writing, "_save_spans", _fail)
        with pytest.raises(RuntimeError, match="midway"):
            add(6, {2: "b"})
    assert store.editions() == [row]
    assert store.entity_ids("xx_list") == {"xx_list-1"}
    assert add(6, {2: "b"}).is_new


def test_a_killed_import_leaves_the_old_state(url: str, store: Store, add: Add) -> None:
    row = add(5, {1: "a"}).edition
    killed = subprocess.run(  # noqa: S603
        [sys.executable, "-c", textwrap.dedent(KILLED_MIDWAY), url], check=False
    )
    assert killed.returncode == -signal.SIGKILL
    assert store.editions() == [row]
    assert store.entity_ids("xx_list") == {"xx_list-1"}
    assert add(6, {2: "b"}).is_new


def test_readers_go_on_while_an_import_writes(url: str, store: Store, add: Add) -> None:
    add(5, dict.fromkeys(range(9), "a"))
    reading = store.entities("xx_list", date(2024, 1, 5))
    next(reading)
    add(6, {1: "b"})
    assert len(list(reading)) == 8


def test_sqlite_writes_ahead(tmp_path: Path) -> None:
    path = tmp_path / "ostraka.db"
    Store.open(f"sqlite:///{path}").close()
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    connection.close()


def test_a_locked_database_is_one_clear_error(
    tmp_path: Path, edition: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_database, "_WAIT_S", 0)
    path = tmp_path / "ostraka.db"
    with Store.open(f"sqlite:///{path}") as store:
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="locked") as caught:
            store.add_edition(edition({1: ""}), {"f": b""}, published=NOW, now=NOW)
        other.close()
    assert "another import" in str(caught.value.hint)


def test_the_folder_of_a_new_database_is_made(tmp_path: Path) -> None:
    Store.open(f"sqlite:///{tmp_path}/new/home/ostraka.db").close()
    assert (tmp_path / "new/home/ostraka.db").is_file()


def test_errors_of_lower_layers_never_leak(tmp_path: Path) -> None:
    (tmp_path / "text.db").write_text("not a database at all, " * 99)
    urls = {
        f"sqlite:///{tmp_path}/text.db": "not a database",
        f"sqlite:///{tmp_path}/text.db/x.db": "expected a folder to write to",
        f"sqlite:///{tmp_path}": "unable to open",
        "nonsense": "database URL",
        "mysql://user@host/x": "expected sqlite or postgresql",
        "postgresql://user:secret@127.0.0.1:1/x?connect_timeout=2": r"user:\*\*\*@127",
    }
    for url, said in urls.items():
        with pytest.raises(StoreError, match=said) as caught:
            Store.open(url)
        assert "secret" not in str(caught.value)


def test_a_missing_table_is_a_store_error(url: str, store: Store) -> None:
    engine = sa.create_engine(url)
    with engine.begin() as connection:
        connection.execute(sa.text("DROP TABLE entity_span"))
    engine.dispose()
    with pytest.raises(StoreError, match="entity_span"):
        list(store.entities("xx_list"))


def _fail(*_: object) -> None:
    raise RuntimeError("midway")
