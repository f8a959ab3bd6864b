"""Adding an edition: its row, its files, its issues, and its entities on the timeline."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from ostraka.errors import StoreError
from ostraka.model import Issue, ParsedList
from ostraka.store import _reading
from ostraka.store._content import freeze, hash_bytes, hash_files, pack
from ostraka.store.rows import Added, EditionRow, Origin
from ostraka.store.spans import Span, splice
from ostraka.store.tables import (
    edition,
    edition_file,
    edition_issue,
    entity_span,
    entity_version,
)

_STEP = timedelta(seconds=1)  # between two editions published at the same instant


def add_edition(
    connection: sa.Connection,
    parsed: ParsedList,
    files: Mapping[str, bytes],
    origins: Mapping[str, Origin],
    facts: dict[str, Any],
) -> Added:
    """Store one edition inside the caller's transaction; see `Store.add_edition`."""
    sha256 = hash_files(files)
    published, known = _find_place(connection, parsed.source, sha256, facts["published"])
    if known is not None:
        return Added(known, is_new=False)
    facts = facts | {"sha256": sha256, "published": published}
    edition_id = _save_edition(connection, parsed, facts)
    _save_files(connection, edition_id, files, origins)
    _save_issues(connection, edition_id, parsed)
    _save_entities(connection, parsed, published)
    return Added(_reading.edition_of_id(connection, edition_id), is_new=True)


def _find_place(
    connection: sa.Connection, source: str, sha256: str, published: datetime
) -> tuple[datetime, EditionRow | None]:
    """Find where an edition goes, or the edition that already says the same there.

    The same bytes may stand again later, once others stood between: a list that is put
    back to what it was is news.
    """
    standing = _reading.find_latest(connection, source, published)
    while standing is not None:
        if standing.sha256 == sha256:
            return standing.published, standing
        if standing.published < published:
            break
        published += _STEP
        standing = _reading.find_latest(connection, source, published)
    return published, None


def replace_parsed(
    connection: sa.Connection,
    row: EditionRow,
    parsed: ParsedList,
    now: datetime,
    facts: dict[str, Any],
) -> tuple[bool, dict[str, int], dict[str, int]]:
    """Let an edition say what was read out of it now, inside the caller's transaction.

    Returns:
        Whether anything differs, and the version id of each entity before and after.
    """
    before = _reading.versions_at(connection, row.source, row.published)
    after = _save_entities(connection, parsed, row.published)
    issues = [Issue(_plain(each.record), _plain(each.message)) for each in parsed.issues]
    content = _content_of(parsed)
    differs = (
        before != after
        or issues != _reading.issues(connection, row.id)
        or any(content[name] != _listed(getattr(row, name)) for name in content)
    )
    if differs:
        columns = edition_issue.c
        connection.execute(sa.delete(edition_issue).where(columns.edition_id == row.id))
        _save_issues(connection, row.id, parsed)
        facts = facts | content | {"reparsed_at": now}
    connection.execute(sa.update(edition).where(edition.c.id == row.id).values(facts))
    return differs, before, after


def _save_edition(
    connection: sa.Connection, parsed: ParsedList, facts: dict[str, Any]
) -> int:
    values = facts | _content_of(parsed) | {"source": parsed.source}
    found = connection.execute(sa.insert(edition), values).inserted_primary_key
    return int(found[0])  # type: ignore[index]


def _content_of(parsed: ParsedList) -> dict[str, Any]:
    """The columns of an edition that tell what was read out of it."""
    return {
        "records": parsed.records,
        "entities": len(parsed.entities),
        "names": parsed.names,
        "designations": parsed.designations,
        "issues": len(parsed.issues),
        "parts": list(parsed.parts),
        "fill": parsed.fill_rates,
    }


def _listed(value: Any) -> Any:  # noqa: ANN401 - a column of any type
    return list(value) if isinstance(value, tuple) else value


def _save_files(
    connection: sa.Connection,
    edition_id: int,
    files: Mapping[str, bytes],
    origins: Mapping[str, Origin],
) -> None:
    for name, content in files.items():
        origin = origins.get(name)
        row = {
            "edition_id": edition_id,
            "name": name,
            "sha256": hash_bytes(content),
            "content": pack(content),
            "address": origin and origin.address,
            "etag": origin and origin.etag,
            "last_modified": origin and origin.last_modified,
        }
        connection.execute(sa.insert(edition_file), row)


def _save_issues(connection: sa.Connection, edition_id: int, parsed: ParsedList) -> None:
    rows = [
        {
            "edition_id": edition_id,
            "record": _plain(issue.record),
            "message": _plain(issue.message),
        }
        for issue in parsed.issues
    ]
    if rows:
        connection.execute(sa.insert(edition_issue), rows)


def _save_entities(
    connection: sa.Connection, parsed: ParsedList, at: datetime
) -> dict[str, int]:
    """Put the entities on the timeline; return the version id of each."""
    state = _save_versions(connection, parsed)
    until = connection.scalar(
        sa.select(sa.func.min(edition.c.published))
        .where(edition.c.source == parsed.source, edition.c.published > at)
    )  # fmt: skip
    edit = splice(_touched(connection, parsed.source, at, until), state, at, until)
    _remove_spans(connection, parsed.source, edit.removed)
    _save_spans(connection, parsed.source, edit.added)
    return state


def _save_versions(connection: sa.Connection, parsed: ParsedList) -> dict[str, int]:
    """Store the contents that are new; return the version id of every entity."""
    contents = {entity.id: freeze(entity) for entity in parsed.entities}
    if len(contents) != len(parsed.entities):
        twice = _first_repeated([entity.id for entity in parsed.entities])
        raise StoreError(
            f"{parsed.source}: found two entities {twice!r}, expected one per id"
        )
    hashes = {entity_id: hash_bytes(content) for entity_id, content in contents.items()}
    known = _version_ids(connection, parsed.source)
    rows = [
        {"source": parsed.source, "entity_id": entity_id, "sha256": sha256,
         "content": contents[entity_id]}
        for entity_id, sha256 in hashes.items()
        if (entity_id, sha256) not in known
    ]  # fmt: skip
    if rows:
        connection.execute(sa.insert(entity_version), rows)
        known = _version_ids(connection, parsed.source)
    return {entity_id: known[entity_id, sha256] for entity_id, sha256 in hashes.items()}


def _version_ids(connection: sa.Connection, source: str) -> dict[tuple[str, str], int]:
    columns = entity_version.c
    query = sa.select(columns.entity_id, columns.sha256, columns.id)
    rows = connection.execute(query.where(columns.source == source))
    return {(entity_id, sha256): version_id for entity_id, sha256, version_id in rows}


def _touched(
    connection: sa.Connection, source: str, at: datetime, until: datetime | None
) -> list[Span]:
    """The spans that cover an instant, end there, or start at the next edition."""
    columns = entity_span.c
    open_then = sa.or_(columns.valid_to.is_(None), columns.valid_to >= at)
    starts = columns.valid_from <= at
    if until is not None:
        starts = sa.or_(starts, columns.valid_from == until)
    query = sa.select(
        columns.entity_id, columns.version_id, columns.valid_from, columns.valid_to
    )
    rows = connection.execute(query.where(columns.source == source, open_then, starts))
    return [Span(*row) for row in rows]


def _remove_spans(connection: sa.Connection, source: str, spans: tuple[Span, ...]) -> None:
    if not spans:
        return
    columns = entity_span.c
    which = sa.and_(
        columns.source == source,
        columns.entity_id == sa.bindparam("gone_id"),
        columns.valid_from == sa.bindparam("gone_start"),
    )
    rows = [{"gone_id": span.entity_id, "gone_start": span.start} for span in spans]
    connection.execute(sa.delete(entity_span).where(which), rows)


def _save_spans(connection: sa.Connection, source: str, spans: tuple[Span, ...]) -> None:
    rows = [
        {"entity_id": span.entity_id, "source": source, "valid_from": span.start,
         "valid_to": span.end, "version_id": span.version}
        for span in spans
    ]  # fmt: skip
    if rows:
        connection.execute(sa.insert(entity_span), rows)


def _first_repeated(ids: list[str]) -> str:
    seen: set[str] = set()
    for entity_id in ids:
        if entity_id in seen:
            return entity_id
        seen.add(entity_id)
    return ""


def _plain(text: str) -> str:
    """Text that every database takes: PostgreSQL knows no NUL, UTF-8 no lone surrogate."""
    return text.replace("\0", "\\0").encode("utf-8", "backslashreplace").decode()
