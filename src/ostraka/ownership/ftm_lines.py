"""Lines of FollowTheMoney entities, flat or nested, into one flat entity after the other.

A nested export writes a neighbour's whole entity where a flat one writes its id. The
neighbour is given out by itself, and its id stands in its place.
"""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from ostraka.errors import SourceError
from ostraka.model.ftm import ENDS

Entity = dict[str, Any]


def records_of(name: str, lines: Iterable[str]) -> Iterator[Entity]:
    """Yield every entity of the lines; those nested in one before it.

    Args:
        name: What the lines are called in errors: a file's name.
        lines: One JSON object each; empty lines are passed over.

    Raises:
        SourceError: A line is no FtM entity; names the line.

    >>> line = '{"id": "1", "schema": "Ownership", "properties": {"owner": ["a"], "asset": "b"}}'
    >>> [each["properties"] for each in records_of("made.json", [line])]
    [{'owner': ['a'], 'asset': ['b']}]
    """
    for number, line in enumerate(lines, start=1):
        try:
            data = json.loads(line)
            properties, _, _ = data["properties"], data["id"] + "", data["schema"] + ""
            values = list(properties.values())
        except (ValueError, RecursionError, KeyError, TypeError, AttributeError) as error:
            if line.strip():
                raise _no_entity(name, number, line) from error
            continue
        if _is_flat(values):
            yield data
        else:
            yield from _unfolded(name, number, data)


def _is_flat(values: list[Any]) -> bool:
    """True when every property is a list of texts; in loops, since it is asked so often."""
    for each in values:
        if type(each) is not list:
            return False
        for value in each:
            if type(value) is not str:
                return False
    return True


def _unfolded(name: str, number: int, data: Any) -> Iterator[Entity]:  # noqa: ANN401
    """Yield what is nested in an entity, then the entity with ids in its place."""
    found: dict[str, list[str]] = {}
    if not isinstance(data, dict) or not isinstance(data.get("properties"), dict):
        raise _no_entity(name, number, json.dumps(data))
    if not isinstance(data.get("id"), str) or not isinstance(data.get("schema"), str):
        raise _no_entity(name, number, json.dumps(data))
    for key, values in data["properties"].items():
        found[key] = []
        for value in values if isinstance(values, list) else [values]:
            if isinstance(value, dict):
                yield from _unfolded(name, number, _tied(value, data["id"]))
                value = value["id"]
            found[key].append(str(value))
    yield data | {"properties": found}


def _tied(child: Entity, parent: str) -> Entity:
    """A nested relation, its one missing end filled with the entity that it is nested in."""
    said = child.get("properties")
    missing = [
        end for end in ENDS.get(child.get("schema", ""), ()) if end not in (said or {})
    ]
    if not isinstance(said, dict) or len(missing) != 1:
        return child
    return child | {"properties": said | {missing[0]: [parent]}}


def _no_entity(name: str, number: int, line: str) -> SourceError:
    hint = "one entity per line, each a whole JSON object with id, schema and properties"
    found = f"{line.strip():.60}"
    return SourceError(name, f"line {number}", repr(found), "an FtM entity", hint=hint)
