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
        engine: Version of Ostraka that read it last.
        forced_reason: Why a person overrode the gate; None when nobody did.
        reader: Who read it: the source itself, or "csv" or "ftm" for a list of one's own;
            None for editions that were stored before this was kept.
        mapping: Which column meant what, for "csv".
        reparsed_at: When another engine last read something else out of it (UTC).
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
    reader: str | None = None
    mapping: Mapping[str, Any] | None = None
    reparsed_at: datetime | None = None


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
        ended_by: The edition that changed or removed it; None while it stands.
    """

    valid_from: datetime
    valid_to: datetime | None
    entity: Entity
    edition: EditionRow
    ended_by: EditionRow | None = None


@dataclass(frozen=True, slots=True)
class FieldChange:
    """What one field lost and gained, and where: enough to make the new list of the old.

    Take the values at `before_at` out of the old list, then put those of `after` in, each
    at its place in `after_at`. Where the values that stay changed their order, both sides
    hold the whole list.

    Attributes:
        field: "schema", "names", "designations", "identifiers", "addresses", "relations",
            or "properties.<FtM name>". A schema is a list of one.
        before: The values that went, as JSON values.
        after: The values that came.
        before_at: Places of `before` in the old list, from 0, rising.
        after_at: Places of `after` in the new list, from 0, rising.
    """

    field: str
    before: tuple[Any, ...]
    after: tuple[Any, ...]
    before_at: tuple[int, ...]
    after_at: tuple[int, ...]

    def to_json(self) -> dict[str, Any]:
        """Return it with the attributes' names as keys."""
        return {name: _plain(getattr(self, name)) for name in self.__slots__}


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
        added_entities: Those of `added`, whole, in the same order.
    """

    before: EditionRow
    after: EditionRow
    added: tuple[str, ...]
    removed: tuple[str, ...]
    changed: tuple[Change, ...]
    added_entities: tuple[Entity, ...]


@dataclass(frozen=True, slots=True)
class Reparsed:
    """What reading an edition's files again changed.

    Attributes:
        edition: The edition as it stands now.
        differs: True when anything is not as it was: an entity, an issue or a count.
        added, removed: Entity ids, sorted.
        changed: Field by field, sorted by entity id.
    """

    edition: EditionRow
    differs: bool
    added: tuple[str, ...]
    removed: tuple[str, ...]
    changed: tuple[Change, ...]


def _plain(value: Any) -> Any:  # noqa: ANN401 - a text or a tuple of JSON values
    return list(value) if isinstance(value, tuple) else value
