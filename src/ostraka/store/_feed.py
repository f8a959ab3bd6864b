"""The feed of changes: what each edition added, modified and deleted, in order of time."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal

import sqlalchemy as sa

from ostraka.model import Entity
from ostraka.store import _reading
from ostraka.store._diffing import field_changes
from ostraka.store.rows import EditionRow, FieldChange, Moment

Op = Literal["add", "modify", "delete"]
_FTM_OPS = {"add": "ADD", "modify": "MOD", "delete": "DEL"}


@dataclass(frozen=True, slots=True)
class Event:
    """One entity that one edition added, modified or deleted.

    Attributes:
        entity_id: The entity.
        edition: The edition that did it; it happened when that was published.
        before: As it stood until then; None when it was added.
        after: As it stands from then on; None when it was deleted.
    """

    entity_id: str
    edition: EditionRow
    before: Entity | None
    after: Entity | None

    @property
    def op(self) -> Op:
        """What was done."""
        if self.before is None:
            return "add"
        return "delete" if self.after is None else "modify"

    @property
    def changes(self) -> tuple[FieldChange, ...]:
        """Field by field what was modified; empty when it was added or deleted."""
        if self.before is None or self.after is None:
            return ()
        return field_changes(self.before, self.after)

    def to_json(self) -> dict[str, Any]:
        """Return everything: the new entity whole, or the last standing of a deleted one."""
        published, entity = self.edition.published, self.after or self.before
        return {
            "op": self.op,
            "on": published.date().isoformat(),
            "at": published.isoformat(),
            "source": self.edition.source,
            "edition": self.edition.sha256,
            "id": self.entity_id,
            "changes": [each.to_json() for each in self.changes],
            "entity": None if entity is None else entity.to_json(),
        }

    def to_ftm(self) -> dict[str, Any]:
        """Return it as a line of an OpenSanctions delta file.

        ``op`` is ADD, MOD or DEL; a deleted entity is only its id.

        Source: https://www.opensanctions.org/faq/80/bulk-deltas/ and
            https://github.com/opensanctions/opensanctions/blob/main/zavod/zavod/exporters/delta.py
        """
        entity = {"id": self.entity_id} if self.after is None else self.after.to_ftm()
        return {"op": _FTM_OPS[self.op], "entity": entity}


def events(
    connection: sa.Connection,
    sources: frozenset[str] | None,
    since: date | datetime,
    until: Moment,
) -> Iterator[Event]:
    """Stream the events after one moment and by another; see `Store.events`."""
    editions = [
        each
        for each in _reading.editions(connection, None, until, after=since)
        if sources is None or each.source in sources
    ]
    for edition in sorted(editions, key=lambda each: (each.published, each.source)):
        for entity_id, before, after in _reading.events_of(connection, edition):
            yield Event(entity_id, edition, before, after)
