"""The database: editions by content hash, and entities as they stood on any day."""

from ostraka.store._content import hash_files
from ostraka.store._diffing import field_changes
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
    Standing,
)

__all__ = [
    "Added",
    "Change",
    "ChangedIds",
    "Diff",
    "EditionRow",
    "FieldChange",
    "Moment",
    "Origin",
    "Standing",
    "Store",
    "field_changes",
    "hash_files",
]
