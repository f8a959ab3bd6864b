"""The same tests on SQLite and, where Debian's packages are installed, on PostgreSQL."""

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import psycopg
import pytest

from ostraka.model import Designation, Entity, Issue, Name, ParsedList
from ostraka.store import Added, Store

SOURCE = "xx_list"
NOW = datetime(2026, 1, 1, tzinfo=UTC)
_DATABASES = count()


def make_entity(number: int, text: str = "", **rest: object) -> Entity:
    """An invented person, told apart from its other versions by `text`."""
    return Entity(
        id=f"{SOURCE}-{number}",
        schema="Person",
        source=SOURCE,
        names=(Name.of(f"Person {number}"), Name.of("Персона")),
        designations=(Designation("Ministry of Examples", "XX", list_name="Main"),),
        properties={"notes": (text,)} if text else {},
        **rest,  # type: ignore[arg-type]
    )


def make_list(state: dict[int, str], *issues: Issue) -> ParsedList:
    """An edition that holds these entities with these texts."""
    entities = [make_entity(number, text) for number, text in state.items()]
    return ParsedList(SOURCE, entities, list(issues), records=len(entities))


@pytest.fixture
def entity() -> Callable[..., Entity]:
    return make_entity


@pytest.fixture
def edition() -> Callable[..., ParsedList]:
    return make_list


@pytest.fixture
def add(store: Store) -> Callable[..., Added]:
    """Add an edition of 2024 by day of January: ``add(5, {1: "a"})``."""

    def add_one(day: int, state: dict[int, str], **rest: object) -> Added:
        files = {"list.xml": repr(sorted(state.items())).encode()}
        published = datetime(2024, 1, day, tzinfo=UTC)
        facts = {"published": published, "now": NOW} | rest
        return store.add_edition(make_list(state), files, **facts)  # type: ignore[arg-type]

    return add_one


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.slow)])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A database of its own for each test."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'ostraka.db'}"
    server: str = request.getfixturevalue("postgresql")
    name = f"test{next(_DATABASES)}"
    with psycopg.connect(f"{server}/postgres", autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")  # type: ignore[arg-type]
    return f"{server}/{name}"


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    with Store.open(url) as opened:
        yield opened


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """A throw-away PostgreSQL server; yields its URL without a database."""
    programs = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if not programs:
        pytest.skip("PostgreSQL (/usr/lib/postgresql/*/bin) is not on this machine")
    folder = Path(tempfile.mkdtemp(prefix="ostraka-pg-", dir="/tmp"))
    try:
        yield from _serve(programs[-1].parent, folder)
    finally:
        shutil.rmtree(folder)


def _serve(programs: Path, folder: Path) -> Iterator[str]:
    user = "postgres" if os.geteuid() == 0 else None  # initdb refuses to run as root
    if user:
        shutil.chown(folder, user)
    data = str(folder / "data")

    def run(*command: str) -> None:
        subprocess.run(  # noqa: S603
            command, check=True, user=user, cwd=folder, stdout=subprocess.DEVNULL
        )

    run(f"{programs}/initdb", "-D", data, "-U", "postgres", "-A", "trust", "--no-sync")
    port = _free_port()
    options = f"-h 127.0.0.1 -p {port} -k {folder} -c fsync=off"
    run(
        f"{programs}/pg_ctl",
        "-D",
        data,
        "-l",
        f"{folder}/log",
        "-w",
        "-o",
        options,
        "start",
    )
    try:
        yield f"postgresql://postgres@127.0.0.1:{port}"
    finally:
        run(f"{programs}/pg_ctl", "-D", data, "-m", "immediate", "stop")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
