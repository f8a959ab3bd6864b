"""One connection to one database: open it, bring it up to date, begin transactions.

SQLite runs in WAL, so that readers go on while an import writes. One writer at a time on
both databases: SQLite by ``BEGIN IMMEDIATE``, PostgreSQL by an advisory lock.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa

from ostraka.errors import StoreError
from ostraka.store._errors import mapped

REVISIONS = ("0001", "0002", "0003")  # every schema that this engine knows, oldest first
VERSION_TABLE = "ostraka_schema"
_MIGRATIONS = Path(__file__).parent / "migrations"
_WAIT_S = 30  # how long a writer waits for another one
_WRITER_LOCK = 0x0571AC0A  # any fixed number: names our lock among PostgreSQL's


class Database:
    """An engine whose errors are all `StoreError`.

    Args:
        url: ``sqlite:///path`` or ``postgresql://user@host/name``.

    Raises:
        StoreError: It cannot be opened, or its schema is newer than this engine.
    """

    def __init__(self, url: str) -> None:
        with mapped("database URL"):
            parsed = sa.make_url(url)
        self.place = parsed.render_as_string(hide_password=True)
        with mapped(self.place):
            self._engine = _make_engine(parsed)
        try:
            self._bring_up_to_date()
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Give every connection back."""
        self._engine.dispose()

    @contextmanager
    def reading(self) -> Iterator[sa.Connection]:
        """A transaction that sees one state of the database throughout."""
        with mapped(self.place), self._engine.connect() as connection:
            if connection.dialect.name == "postgresql":
                connection = connection.execution_options(isolation_level="REPEATABLE READ")
            yield connection

    @contextmanager
    def writing(self) -> Iterator[sa.Connection]:
        """A transaction that commits at the end, or leaves everything as it was."""
        with mapped(self.place), self._engine.connect() as connection:
            connection = connection.execution_options(ostraka_writes=True)
            with connection.begin():
                if connection.dialect.name == "postgresql":
                    connection.execute(
                        sa.select(sa.func.pg_advisory_xact_lock(_WRITER_LOCK))
                    )
                yield connection

    def _bring_up_to_date(self) -> None:
        with self.reading() as connection:
            found = self._find_revision(connection)
        if found == REVISIONS[-1]:
            return
        with self.writing() as connection:
            # Asked again under the lock: another process may have been first.
            if self._find_revision(connection) != REVISIONS[-1]:
                migrate(connection)

    def _find_revision(self, connection: sa.Connection) -> str | None:
        if not sa.inspect(connection).has_table(VERSION_TABLE):
            return None
        revision = sa.column("version_num", sa.String)
        found = connection.scalar(sa.select(revision).select_from(sa.table(VERSION_TABLE)))
        if found is not None and found not in REVISIONS:
            known = f"at most {REVISIONS[-1]!r}"
            hint = "a newer Ostraka made this database: install that version"
            raise StoreError(
                f"{self.place}: found schema {found!r}, expected {known}", hint=hint
            )
        return found


def migrate(connection: sa.Connection) -> None:
    """Run the migrations that are missing, inside the connection's transaction."""
    # Here, not above: Alembic is slow to import and needed once in a database's life.
    from alembic.config import Config
    from alembic.operations import Operations
    from alembic.runtime.migration import MigrationContext
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    script = ScriptDirectory.from_config(config)
    context = MigrationContext.configure(connection, opts={"version_table": VERSION_TABLE})
    missing = list(
        script.iterate_revisions("head", context.get_current_revision() or "base")
    )
    with Operations.context(context):
        for step in reversed(missing):
            step.module.upgrade()
            context.stamp(script, step.revision)


def _make_engine(url: sa.URL) -> sa.Engine:
    if url.get_backend_name() == "postgresql":
        url = url.set(drivername="postgresql+psycopg")
        return sa.create_engine(url, pool_pre_ping=True)
    if url.get_backend_name() != "sqlite":
        found = f"{url.get_backend_name()!r}"
        raise StoreError(f"database URL: found {found}, expected sqlite or postgresql")
    if url.database:
        _make_folder(Path(url.database).parent)
    engine = sa.create_engine(url, connect_args={"timeout": _WAIT_S})
    sa.event.listen(engine, "connect", _prepare_sqlite)
    sa.event.listen(engine, "begin", _begin_sqlite)
    return engine


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        hint = "set OSTRAKA_HOME to a folder that you may write to"
        message = f"{folder}: found {error.strerror!r}, expected a folder to write to"
        raise StoreError(message, hint=hint) from error


def _prepare_sqlite(
    connection: sa.engine.interfaces.DBAPIConnection, _record: object
) -> None:
    connection.isolation_level = (
        None  # we say BEGIN ourselves: schema changes roll back too
    )
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.close()


def _begin_sqlite(connection: sa.Connection) -> None:
    writes = connection.get_execution_options().get("ostraka_writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
