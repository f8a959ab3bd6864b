"""What differs between two moments of one source. Pure: dictionaries in, rows out."""

import json
from collections import Counter
from collections.abc import Mapping
from typing import Any

from ostraka.model import Entity
from ostraka.store.rows import Change, ChangedIds, FieldChange

_LISTS = ("names", "designations", "identifiers", "addresses", "relations")


def compare_versions(before: Mapping[str, int], after: Mapping[str, int]) -> ChangedIds:
    """Sort ids by what became of them.

    >>> compare_versions({"a": 1, "b": 2, "c": 3}, {"b": 2, "c": 4, "d": 5})
    ChangedIds(added=('d',), removed=('a',), changed=('c',))
    """
    both = before.keys() & after.keys()
    return ChangedIds(
        added=tuple(sorted(after.keys() - before.keys())),
        removed=tuple(sorted(before.keys() - after.keys())),
        changed=tuple(sorted(key for key in both if before[key] != after[key])),
    )


def compare_contents(entity_id: str, before: bytes, after: bytes) -> Change:
    """Compare two stored contents of one entity field by field, in a fixed order."""
    return Change(entity_id, _compare_fields(json.loads(before), json.loads(after)))


def field_changes(before: Entity, after: Entity) -> tuple[FieldChange, ...]:
    """Compare two standings of one entity field by field, in a fixed order."""
    return _compare_fields(before.to_json(), after.to_json())


def _compare_fields(old: dict[str, Any], new: dict[str, Any]) -> tuple[FieldChange, ...]:
    pairs = [("schema", [old["schema"]], [new["schema"]])]
    pairs += [(name, old[name], new[name]) for name in _LISTS]
    pairs += _property_pairs(old["properties"], new["properties"])
    changes = (_compare_values(*pair) for pair in pairs)
    return tuple(change for change in changes if change is not None)


def _property_pairs(
    old: dict[str, list[str]], new: dict[str, list[str]]
) -> list[tuple[str, list[str], list[str]]]:
    names = sorted(old.keys() | new.keys())
    return [(f"properties.{name}", old.get(name, []), new.get(name, [])) for name in names]


def _compare_values(field: str, old: list[Any], new: list[Any]) -> FieldChange | None:
    if old == new:
        return None
    gone, came = _missing_at(old, new), _missing_at(new, old)
    if _without(old, gone) != _without(new, came):  # what stays changed its order
        gone, came = tuple(range(len(old))), tuple(range(len(new)))
    before, after = tuple(old[at] for at in gone), tuple(new[at] for at in came)
    return FieldChange(field, before, after, gone, came)


def _missing_at(values: list[Any], others: list[Any]) -> tuple[int, ...]:
    """Places of the values that others do not hold, as often as they are missing."""
    left = Counter(_key(value) for value in others)
    places = []
    for place, value in enumerate(values):
        if left[_key(value)]:
            left[_key(value)] -= 1
        else:
            places.append(place)
    return tuple(places)


def _without(values: list[Any], places: tuple[int, ...]) -> list[Any]:
    dropped = set(places)
    return [value for place, value in enumerate(values) if place not in dropped]


def _key(value: Any) -> str:  # noqa: ANN401 - any JSON value
    return json.dumps(value, sort_keys=True)
