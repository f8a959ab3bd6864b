"""Asking the store: editions, entities as they stood, histories, files."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import sqlalchemy as sa

from ostraka.errors import StoreError
from ostraka.model import Entity, Issue
from ostraka.store._content import thaw, unpack
from ostraka.store.rows import EditionRow, Moment, Origin, Standing
from ostraka.store.tables import (
    edition,
    edition_file,
    edition_issue,
    entity_span,
    entity_version,
)

_AT_ONCE = 2_000  # rows in memory while entities stream


def by_then(column: sa.ColumnElement[datetime], moment: Moment) -> sa.ColumnElement[bool]:
    """The condition that an instant lies at or before a moment; a date counts whole."""
    if moment is None:
        return sa.true()
    if isinstance(moment, datetime):
        return column <= moment
    return column < _day_after(moment)


def standing_at(moment: Moment) -> sa.ColumnElement[bool]:
    """The condition that a span covers a moment."""
    ends = entity_span.c.valid_to
    if moment is None:
        return ends.is_(None)
    return sa.and_(
        by_then(entity_span.c.valid_from, moment),
        sa.or_(ends.is_(None), sa.not_(by_then(ends, moment))),
    )


def editions(
    connection: sa.Connection, source: str | None, as_of: Moment, after: Moment = None
) -> list[EditionRow]:
    """Editions by source, then by time; only those after a moment where one is given."""
    query = sa.select(edition).where(by_then(edition.c.published, as_of))
    if after is not None:
        query = query.where(sa.not_(by_then(edition.c.published, after)))
    if source is not None:
        query = query.where(edition.c.source == source)
    rows = connection.execute(query.order_by(edition.c.source, edition.c.published))
    return [_edition_row(row) for row in rows.mappings()]


def find_latest(connection: sa.Connection, source: str, as_of: Moment) -> EditionRow | None:
    """The edition that stood at a moment."""
    query = (
        sa.select(edition)
        .where(edition.c.source == source, by_then(edition.c.published, as_of))
        .order_by(edition.c.published.desc())
        .limit(1)
    )
    row = connection.execute(query).mappings().first()
    return None if row is None else _edition_row(row)


def edition_of_id(connection: sa.Connection, edition_id: int) -> EditionRow:
    """One edition by its number.

    Raises:
        StoreError: There is none.
    """
    query = sa.select(edition).where(edition.c.id == edition_id)
    row = connection.execute(query).mappings().first()
    if row is None:
        raise StoreError(f"edition {edition_id}: found none, expected one of `editions`")
    return _edition_row(row)


def entities(connection: sa.Connection, source: str, as_of: Moment) -> Iterator[Entity]:
    """Entities as they stood, by id, streamed."""
    query = (
        sa.select(entity_version.c.content)
        .join(entity_span, entity_span.c.version_id == entity_version.c.id)
        .where(entity_span.c.source == source, standing_at(as_of))
        .order_by(entity_span.c.entity_id)
    )
    streaming = connection.execution_options(yield_per=_AT_ONCE)
    for content in streaming.scalars(query):
        yield thaw(content)


def find_entity(connection: sa.Connection, entity_id: str, as_of: Moment) -> Entity | None:
    """One entity as it stood."""
    query = (
        sa.select(entity_version.c.content)
        .join(entity_span, entity_span.c.version_id == entity_version.c.id)
        .where(entity_span.c.entity_id == entity_id, standing_at(as_of))
        .order_by(entity_span.c.source)
        .limit(1)
    )
    content = connection.scalar(query)
    return None if content is None else thaw(content)


def events_of(
    connection: sa.Connection, row: EditionRow
) -> Iterator[tuple[str, Entity | None, Entity | None]]:
    """Each entity that an edition brought, changed or removed: before, after; by id."""
    columns = entity_span.c
    none = sa.null().label("none")
    came = sa.select(columns.entity_id, none, columns.version_id).where(
        columns.source == row.source, columns.valid_from == row.published
    )
    went = sa.select(columns.entity_id, columns.version_id, none).where(
        columns.source == row.source, columns.valid_to == row.published
    )
    both = sa.union_all(went, came).subquery()
    entity_id, gone, new = both.c
    pairs = (
        sa.select(entity_id.label("entity_id"))
        .add_columns(sa.func.max(gone).label("gone"), sa.func.max(new).label("new"))
        .group_by(entity_id)
        .subquery()
    )
    before, after = entity_version.alias(), entity_version.alias()
    query = (
        sa.select(pairs.c.entity_id, before.c.content, after.c.content)
        .outerjoin(before, before.c.id == pairs.c.gone)
        .outerjoin(after, after.c.id == pairs.c.new)
        .order_by(pairs.c.entity_id)
    )
    streaming = connection.execution_options(yield_per=_AT_ONCE)
    for found, old, now in streaming.execute(query):
        yield found, old and thaw(old), now and thaw(now)


def versions_at(connection: sa.Connection, source: str, as_of: Moment) -> dict[str, int]:
    """Version id of every entity that stood at a moment."""
    columns = entity_span.c
    query = sa.select(columns.entity_id, columns.version_id)
    rows = connection.execute(query.where(columns.source == source, standing_at(as_of)))
    return dict(tuple(row) for row in rows)


def contents(connection: sa.Connection, version_ids: list[int]) -> dict[int, bytes]:
    """Stored bytes of some versions."""
    found: dict[int, bytes] = {}
    columns = entity_version.c
    for start in range(0, len(version_ids), _AT_ONCE):
        some = version_ids[start : start + _AT_ONCE]
        rows = connection.execute(
            sa.select(columns.id, columns.content).where(columns.id.in_(some))
        )
        found.update((version_id, content) for version_id, content in rows)
    return found


def history(connection: sa.Connection, entity_id: str) -> list[Standing]:
    """Every way an entity ever stood, oldest first."""
    columns = entity_span.c
    query = (
        sa.select(
            columns.source, columns.valid_from, columns.valid_to, entity_version.c.content
        )
        .join(entity_version, columns.version_id == entity_version.c.id)
        .where(columns.entity_id == entity_id)
        .order_by(columns.source, columns.valid_from)
    )
    rows = connection.execute(query).all()
    sources = sorted({row.source for row in rows})
    by_place = {
        (each.source, each.published): each
        for source in sources
        for each in editions(connection, source, None)
    }
    return [
        Standing(
            row.valid_from,
            row.valid_to,
            thaw(row.content),
            by_place[row.source, row.valid_from],
            None if row.valid_to is None else by_place[row.source, row.valid_to],
        )
        for row in rows
    ]


def files(connection: sa.Connection, edition_id: int) -> dict[str, bytes]:
    """The files of an edition, exactly as published, each proved by its hash."""
    edition_of_id(connection, edition_id)
    columns = edition_file.c
    query = sa.select(columns.name, columns.content, columns.sha256)
    rows = connection.execute(
        query.where(columns.edition_id == edition_id).order_by(columns.name)
    )
    return {name: unpack(name, content, sha256) for name, content, sha256 in rows}


def origins(connection: sa.Connection, edition_id: int) -> dict[str, Origin]:
    """Where the files of an edition came from; files from disk have no origin."""
    columns = edition_file.c
    query = sa.select(columns.name, columns.address, columns.etag, columns.last_modified)
    which = sa.and_(columns.edition_id == edition_id, columns.address.is_not(None))
    rows = connection.execute(query.where(which).order_by(columns.name))
    return {name: Origin(address, etag, modified) for name, address, etag, modified in rows}


def issues(connection: sa.Connection, edition_id: int) -> list[Issue]:
    """What could not be placed in an edition, in the order it was found."""
    edition_of_id(connection, edition_id)
    columns = edition_issue.c
    query = sa.select(columns.record, columns.message).where(
        columns.edition_id == edition_id
    )
    return [Issue(*row) for row in connection.execute(query.order_by(columns.id))]


def _day_after(day: date) -> datetime:
    if day == date.max:
        return datetime.max.replace(tzinfo=UTC)
    return datetime.combine(day + timedelta(days=1), time.min, tzinfo=UTC)


def _edition_row(row: Any) -> EditionRow:  # noqa: ANN401 - a row of unknown columns
    values = {name: row[name] for name in EditionRow.__slots__}
    values["parts"] = tuple(values["parts"])
    return EditionRow(**values)
