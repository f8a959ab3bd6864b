"""The store: every edition of every list, and every entity as it stood on any day."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date, datetime
from types import TracebackType
from typing import Any, Self

import sqlalchemy as sa

from ostraka.errors import QueryError, StoreError
from ostraka.model import Entity, Issue, Judgement, ParsedList, Ruling
from ostraka.store import _diffing, _feed, _judging, _reading, _writing
from ostraka.store._content import thaw
from ostraka.store._database import REVISIONS, Database
from ostraka.store._feed import Event
from ostraka.store.rows import (
    Added,
    Change,
    ChangedIds,
    Diff,
    EditionRow,
    Moment,
    Origin,
    Reparsed,
    Standing,
)
from ostraka.store.tables import edition


class Store:
    """One database of editions; open it with `Store.open`, close it or use ``with``.

    Every method raises `StoreError` when the database cannot be used, and nothing of the
    database layer ever leaks. No method reads the clock: `now` and `as_of` come in.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    @classmethod
    def open(cls, url: str) -> Self:
        """Open a database, creating or migrating its tables where needed.

        Args:
            url: ``sqlite:////path/to/file`` or ``postgresql://user:password@host/name``.

        Raises:
            StoreError: It cannot be opened, or a newer Ostraka made it.
        """
        return cls(Database(url))

    def close(self) -> None:
        """Give the database back."""
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def place(self) -> str:
        """The database's URL, its password hidden."""
        return self._database.place

    @property
    def schema(self) -> str:
        """Revision of the tables; opening the store brought them up to it."""
        return REVISIONS[-1]

    def add_edition(
        self,
        parsed: ParsedList,
        files: Mapping[str, bytes],
        *,
        published: datetime,
        now: datetime,
        origins: Mapping[str, Origin] | None = None,
        fetched_at: datetime | None = None,
        engine: str = "",
        forced_reason: str | None = None,
        reader: str | None = None,
        mapping: Mapping[str, Any] | None = None,
    ) -> Added:
        """Store an edition whole, or not at all, in its place in time.

        Editions may come in any order. The bytes that already stand at `published` change
        nothing. Where other bytes stand at that very instant, the edition goes one second
        behind them.

        Args:
            parsed: What the files say; one entity per id.
            files: File name to content, exactly as published.
            published: Its place on the timeline; any zone, kept in UTC.
            now: When it is imported.
            origins: By file name, for files that were fetched.
            fetched_at: When they were fetched; None for files from disk.
            engine: Version of Ostraka that read it.
            forced_reason: Why a person overrode the gate.
            reader, mapping: How to read the files again; see `EditionRow`.

        Raises:
            StoreError: Two entities share an id, or the database cannot be used.
        """
        facts = {
            "published": published, "imported_at": now, "fetched_at": fetched_at,
            "checked_at": fetched_at, "engine": engine, "forced_reason": forced_reason,
            "reader": reader, "mapping": None if mapping is None else dict(mapping),
        }  # fmt: skip
        with self._database.writing() as connection:
            return _writing.add_edition(connection, parsed, files, origins or {}, facts)

    def replace_parsed(
        self,
        edition_id: int,
        parsed: ParsedList,
        *,
        now: datetime,
        engine: str,
        forced_reason: str | None = None,
    ) -> Reparsed:
        """Let an edition say what a later engine read out of the same files.

        Its name, its files and its place in time stay. All or nothing.

        Args:
            parsed: What its files say now; one entity per id.
            now: When this happens.
            engine: Version of Ostraka that read them.
            forced_reason: Why a person overrode the gate; follows an earlier reason.

        Raises:
            StoreError: There is no such edition, it is of another source, two entities
                share an id, or the database cannot be used.
        """
        with self._database.writing() as connection:
            row = _reading.edition_of_id(connection, edition_id)
            if parsed.source != row.source:
                raise StoreError(
                    f"edition {edition_id}: found {parsed.source!r}, expected {row.source!r}"
                )
            reasons = filter(None, (row.forced_reason, forced_reason))
            facts = {"engine": engine, "forced_reason": "; ".join(reasons) or None}
            differs, before, after = _writing.replace_parsed(
                connection, row, parsed, now, facts
            )
            ids = _diffing.compare_versions(before, after)
            changed = _changes(connection, ids, before, after)
            row = _reading.edition_of_id(connection, edition_id)
        return Reparsed(row, differs, ids.added, ids.removed, changed)

    def confirm(self, edition_id: int, now: datetime) -> EditionRow:
        """Record that the official address still gives this edition."""
        change = sa.update(edition).where(edition.c.id == edition_id).values(checked_at=now)
        with self._database.writing() as connection:
            connection.execute(change)
            return _reading.edition_of_id(connection, edition_id)

    def editions(self, source: str | None = None, as_of: Moment = None) -> list[EditionRow]:
        """Return the editions published by a moment, by source, then oldest first."""
        with self._database.reading() as connection:
            return _reading.editions(connection, source, as_of)

    def latest(self, source: str, as_of: Moment = None) -> EditionRow | None:
        """Return the edition that stood at a moment; None when there was none yet."""
        with self._database.reading() as connection:
            return _reading.find_latest(connection, source, as_of)

    def entities(self, source: str, as_of: Moment = None) -> Iterator[Entity]:
        """Yield the entities as they stood at a moment, by id.

        Yields nothing where no edition stood then: ask `latest` first where that matters.
        """
        with self._database.reading() as connection:
            yield from _reading.entities(connection, source, as_of)

    def entity_ids(self, source: str, as_of: Moment = None) -> frozenset[str]:
        """Return the ids of the entities that stood at a moment."""
        with self._database.reading() as connection:
            return frozenset(_reading.versions_at(connection, source, as_of))

    def entity(self, entity_id: str, as_of: Moment = None) -> Entity | None:
        """Return an entity as it stood at a moment; None when it was not listed then."""
        with self._database.reading() as connection:
            return _reading.find_entity(connection, entity_id, as_of)

    def history(self, entity_id: str) -> list[Standing]:
        """Return every way an entity ever stood, oldest first; empty when it never did."""
        with self._database.reading() as connection:
            return _reading.history(connection, entity_id)

    def changed_ids(self, source: str, from_: Moment, to: Moment) -> ChangedIds:
        """Return which entities differ between two moments, before any edition or not."""
        with self._database.reading() as connection:
            before = _reading.versions_at(connection, source, from_)
            after = _reading.versions_at(connection, source, to)
        return _diffing.compare_versions(before, after)

    def diff(self, source: str, from_: Moment, to: Moment = None) -> Diff:
        """Return what changed between the editions that stood at two moments.

        Raises:
            QueryError: No edition stood at one of them.
        """
        with self._database.reading() as connection:
            first = _standing_edition(connection, source, from_)
            last = _standing_edition(connection, source, to)
            before = _reading.versions_at(connection, source, from_)
            after = _reading.versions_at(connection, source, to)
            ids = _diffing.compare_versions(before, after)
            changed = _changes(connection, ids, before, after)
            wanted = [after[each] for each in ids.added]
            found = _reading.contents(connection, wanted)
        added = tuple(thaw(found[version]) for version in wanted)
        return Diff(first, last, ids.added, ids.removed, changed, added)

    def events(
        self,
        since: date | datetime,
        until: Moment = None,
        sources: Collection[str] | None = None,
    ) -> Iterator[Event]:
        """Yield what every edition after one moment, and by another, did to each entity.

        Applied in order to the entities that stood at `since`, they give those that stood
        at `until`. Ordered by time, source and id; streamed, from one state of the database.

        Args:
            sources: Those to tell of; None for all.
        """
        wanted = None if sources is None else frozenset(sources)
        with self._database.reading() as connection:
            yield from _feed.events(connection, wanted, since, until)

    def files(self, edition_id: int) -> dict[str, bytes]:
        """Return the files of an edition, exactly as published."""
        with self._database.reading() as connection:
            return _reading.files(connection, edition_id)

    def origins(self, edition_id: int) -> dict[str, Origin]:
        """Return where the fetched files of an edition came from, by file name."""
        with self._database.reading() as connection:
            return _reading.origins(connection, edition_id)

    def issues(self, edition_id: int) -> list[Issue]:
        """Return what could not be placed in an edition, in the order it was found."""
        with self._database.reading() as connection:
            return _reading.issues(connection, edition_id)

    def judge(
        self,
        pairs: Iterable[tuple[str, str, Mapping[str, Any]]],
        ruling: Ruling,
        *,
        by: str,
        why: str,
        now: datetime,
    ) -> list[Judgement]:
        """Record what somebody says of pairs of entities; all of them or none.

        Args:
            pairs: Two entity ids in any order, and the facts that were looked at.
            by: A person's name, or a rule with its version.
            why: In words.
            now: When this happens.

        Raises:
            QueryError: An id is twice in a pair, or no edition ever held it.
        """
        facts = {"ruling": ruling.value, "judge": by, "judged_at": now, "why": why}
        with self._database.writing() as connection:
            return _judging.judge(connection, pairs, facts)

    def undo(
        self, judgement_ids: Iterable[int], *, by: str, why: str, now: datetime
    ) -> list[Judgement]:
        """Take judgements back by a further row each, all or none; return those rows.

        Raises:
            QueryError: One is not there, or is undone already.
        """
        with self._database.writing() as connection:
            return [_judging.undo(connection, each, by, why, now) for each in judgement_ids]

    def judgements(
        self, entity_id: str | None = None, other: str | None = None
    ) -> list[Judgement]:
        """Return the record of judgements, oldest first: all, of one entity, or of a pair."""
        with self._database.reading() as connection:
            return _judging.judgements(connection, entity_id, other)


def _standing_edition(connection: sa.Connection, source: str, moment: Moment) -> EditionRow:
    found = _reading.find_latest(connection, source, moment)
    if found is None:
        stored = _reading.editions(connection, source, None)
        hint = f"the first is of {stored[0].published:%Y-%m-%d}" if stored else None
        when = "at all" if moment is None else f"by {moment}"
        raise QueryError(f"{source}: no edition {when}", hint=hint)
    return found


def _changes(
    connection: sa.Connection,
    ids: ChangedIds,
    before: Mapping[str, int],
    after: Mapping[str, int],
) -> tuple[Change, ...]:
    """What the changed entities say otherwise, field by field, by id."""
    wanted = [versions[each] for each in ids.changed for versions in (before, after)]
    found = _reading.contents(connection, wanted)
    return tuple(
        _diffing.compare_contents(each, found[before[each]], found[after[each]])
        for each in ids.changed
    )
