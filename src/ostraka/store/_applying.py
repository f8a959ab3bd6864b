"""Applying a difference to what stood before gives what stood after. Pure."""

from collections.abc import Iterable
from typing import Any

from ostraka.errors import QueryError
from ostraka.model import Entity
from ostraka.store.rows import Change, Diff, FieldChange


def apply(diff: Diff, entities: Iterable[Entity]) -> list[Entity]:
    """Return the entities after a difference, by id.

    Args:
        entities: Those that stood in the edition that the difference starts from; any order.

    Raises:
        QueryError: They are not those: one is missing, is there already, or lacks a value
            that went.
    """
    standing = {entity.id: entity for entity in entities}
    for entity_id in diff.removed:
        _take(standing, entity_id)
    for change in diff.changed:
        entity = _take(standing, change.entity_id)
        standing[entity.id] = apply_change(change, entity)
    for entity in diff.added_entities:
        if entity.id in standing:
            raise QueryError(f"diff: found {entity.id!r} already, expected it to be added")
        standing[entity.id] = entity
    return [standing[entity_id] for entity_id in sorted(standing)]


def apply_change(change: Change, entity: Entity) -> Entity:
    """Return an entity as the change leaves it.

    Raises:
        QueryError: It lacks a value that went.
    """
    data = entity.to_json()
    for each in change.fields:
        _apply_field(each, data, change.entity_id)
    return Entity.from_json(data)


def _take(standing: dict[str, Entity], entity_id: str) -> Entity:
    if entity_id not in standing:
        raise QueryError(f"diff: found no {entity_id!r}, expected it among the entities")
    return standing.pop(entity_id)


def _apply_field(change: FieldChange, data: dict[str, Any], entity_id: str) -> None:
    if change.field == "schema":
        (data["schema"],) = _edit(change, [data["schema"]], entity_id)
        return
    group, inner, name = change.field.partition(".")
    holder, key = (data[group], name) if inner else (data, group)
    holder[key] = _edit(change, holder.get(key, []), entity_id)


def _edit(change: FieldChange, old: list[Any], entity_id: str) -> list[Any]:
    """Take out what went and put in what came."""
    places = set(change.before_at)
    found = [value for place, value in enumerate(old) if place in places]
    if found != list(change.before):
        where = f"diff: {entity_id} {change.field}"
        raise QueryError(f"{where}: found {found!r}, expected {list(change.before)!r}")
    new = [value for place, value in enumerate(old) if place not in places]
    for place, value in zip(change.after_at, change.after, strict=True):
        new.insert(place, value)
    return new
