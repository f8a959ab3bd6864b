"""What the store hands out: plain frozen rows, nothing that clings to a database."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from ostraka.model import Entity

Moment = date | datetime | None
"""A date is the end of that day (UTC), a datetime that instant, None the latest edition."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where one file of an edition came from, and what proves that it is unchanged.

    Attributes:
        address: The URL that was asked.
        etag, last_modified: The answer's headers, for the next conditional request.
    """

    address: str
    etag: str | None = None
    last_modified: str | None = None


@dataclass(frozen=True, slots=True)
class EditionRow:
    """One edition as the store knows it.

    Attributes:
        id: The store's own number; the edition's name is `sha256`.
        source: The source it belongs to.
        sha256: Over the sorted ``(name, file sha256)`` of its files.
        published: Its place on the timeline (UTC), unique within the source.
        imported_at: When it was stored (UTC).
        fetched_at: When it was fetched (UTC); None when it came from disk.
        checked_at: When its address was last seen to give these very bytes (UTC).
        parts: The pieces the set of files gave, sorted.
        records, entities, names, designations, issues: Counts.
        fill: Share of entities that bear a fact, by fact; see `ParsedList.fill_rates`.
        engine: Version of Ostraka that read it.
        forced_reason: Why a person overrode the gate; None when nobody did.
    """

    id: int
    source: str
    sha256: str
    published: datetime
    imported_at: datetime
    fetched_at: datetime | None = None
    checked_at: datetime | None = None
    parts: tuple[str, ...] = ("whole",)
    records: int = 0
    entities: int = 0
    names: int = 0
    designations: int = 0
    issues: int = 0
    fill: Mapping[str, float] = field(default_factory=dict)
    engine: str = ""
    forced_reason: str | None = None


@dataclass(frozen=True, slots=True)
class Added:
    """What adding an edition did: `is_new` is False when the store held it already."""

    edition: EditionRow
    is_new: bool


@dataclass(frozen=True, slots=True)
class Standing:
    """An entity as it stood from one day to another.

    Attributes:
        valid_from: First instant (UTC), included.
        valid_to: The instant at which it changed or went (UTC); None while it stands.
        entity: What the list said of it.
        edition: The edition that brought it.
    """

    valid_from: datetime
    valid_to: datetime | None
    entity: Entity
    edition: EditionRow


@dataclass(frozen=True, slots=True)
class FieldChange:
    """What one field lost and gained.

    Attributes:
        field: "schema", "names", "designations", "identifiers", "addresses", "relations",
            or "properties.<FtM name>".
        before: The values that went, as JSON values. The whole list where only the order
            changed.
        after: The values that came.
    """

    field: str
    before: tuple[Any, ...]
    after: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """One entity that stands in both editions and says something else."""

    entity_id: str
    fields: tuple[FieldChange, ...]


@dataclass(frozen=True, slots=True)
class ChangedIds:
    """Which entities differ between two moments, each sorted."""

    added: tuple[str, ...]
    removed: tuple[str, ...]
    changed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Diff:
    """What one source changed between two editions.

    Where the two editions differ in `parts`, a change may only mean that a file was
    missing: compare ``before.parts`` with ``after.parts`` before trusting it.

    Attributes:
        before, after: The editions that stood at either moment.
        added, removed: Entity ids, sorted.
        changed: Field by field, sorted by entity id.
    """

    before: EditionRow
    after: EditionRow
    added: tuple[str, ...]
    removed: tuple[str, ...]
    changed: tuple[Change, ...]
