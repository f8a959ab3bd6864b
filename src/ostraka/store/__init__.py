"""The database: editions by content hash, and entities as they stood on any day."""

from ostraka.store._applying import apply, apply_change
from ostraka.store._content import hash_files
from ostraka.store._diffing import field_changes
from ostraka.store._feed import Event
from ostraka.store._store import Store
from ostraka.store.rows import (
    Added,
    Change,
    ChangedIds,
    Diff,
    EditionRow,
    FieldChange,
    Moment,
    Origin,
    Reparsed,
    Standing,
)

__all__ = [
    "Added",
    "Change",
    "ChangedIds",
    "Diff",
    "EditionRow",
    "Event",
    "FieldChange",
    "Moment",
    "Origin",
    "Reparsed",
    "Standing",
    "Store",
    "apply",
    "apply_change",
    "field_changes",
    "hash_files",
]
