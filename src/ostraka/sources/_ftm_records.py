"""FollowTheMoney entities as files hold them: one JSON object per line, flat or nested.

A nested export writes a neighbour's whole entity where the flat one writes its id. Reading
unfolds it, so that both give the same records.

Source: https://followthemoney.tech/docs/, https://www.opensanctions.org/docs/bulk/json/
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from ostraka.errors import SourceError
from ostraka.model.ftm import ENDS, is_a
from ostraka.sources._files import Files, decode

# What an export says of its own making.
IGNORED = {
    "caption": "chosen from the names; we choose our own",
    "datasets": "the export's own bookkeeping",
    "first_seen": "when the exporter first saw it, not when it was listed",
    "last_seen": "when the exporter last saw it",
    "last_change": "when the exporter's record changed",
    "origin": "which of the exporter's programs wrote it",
    "referents": "ids that the exporter merged into this one",
    "target": "the exporter's own judgement; every entity is read",
}


@dataclass(slots=True)
class FtmRecord:
    """One FtM entity: its values are texts, or ids of other entities.

    Attributes:
        place: Where it first stood: "list.json line 12".
        unread: Keys of the line that nobody knows.
    """

    id: str
    schema: str
    place: str
    properties: dict[str, list[str]] = field(default_factory=dict)
    unread: list[str] = field(default_factory=list)

    def take(self, name: str) -> list[str]:
        """Remove and return the values of a property, empty when there is none."""
        return self.properties.pop(name, [])

    def take_text(self, name: str) -> str | None:
        """Remove and return the values of a property as one text; None when empty."""
        return "; ".join(self.take(name)) or None


def read_records(source: str, files: Files) -> tuple[dict[str, FtmRecord], int]:
    """Read every line of every file; lines of one id are parts of one entity.

    Returns:
        The records by id, in the order of the files, and how many lines held one.

    Raises:
        SourceError: A line is no FtM entity; names the file and the line.
    """
    records: dict[str, FtmRecord] = {}
    count = 0
    for name, raw in files.items():
        for number, line in enumerate(decode(source, name, raw).split("\n"), start=1):
            if line.strip():
                place = f"{name} line {number}"
                unfold(source, place, parse_line(source, place, line), records)
                count += 1
    return records, count


def parse_line(source: str, place: str, line: str) -> Any:  # noqa: ANN401 - any JSON value
    """Parse one line as JSON.

    Raises:
        SourceError: It is none, or nested beyond reason.
    """
    try:
        return json.loads(line)
    except (json.JSONDecodeError, RecursionError) as error:
        hint = "one entity per line, each line a whole JSON object"
        found = f"broken JSON ({error})"
        raise SourceError(source, place, found, "an FtM entity", hint=hint) from error


def unfold(source: str, place: str, data: Any, records: dict[str, FtmRecord]) -> FtmRecord:  # noqa: ANN401
    """Add an entity and those nested in it to `records`, and return its own record.

    Raises:
        SourceError: It has no id, schema or properties, or one of them has a wrong type.
    """
    entity_id, schema, values = _frame(source, place, data)
    record = records.setdefault(entity_id, FtmRecord(entity_id, schema, place))
    if is_a(schema, record.schema):  # of two parts the one that says more counts
        record.schema = schema
    record.unread += sorted(data.keys() - IGNORED.keys() - {"id", "schema", "properties"})
    for name, texts in values.items():
        for value in _listed(source, f"{place} `{name}`", texts):
            if isinstance(value, dict):
                child = unfold(source, place, value, records)
                _tie(child, record.id)
                value = child.id
                if is_a(child.schema, "Interval") or child.schema == "CryptoWallet":
                    continue  # it refers to this entity, not this entity to it
            record.properties.setdefault(name, []).append(_clean(value))
    return record


def _frame(source: str, place: str, data: Any) -> tuple[str, str, dict[str, Any]]:  # noqa: ANN401
    if not isinstance(data, dict):
        found = f"a JSON {type(data).__name__}"
        raise SourceError(source, place, found, "an object with id, schema and properties")
    for key, kind in (("id", str), ("schema", str), ("properties", dict)):
        if not isinstance(data.get(key), kind) or data[key] == "":
            found = f"`{key}` {data.get(key)!r:.60}" if key in data else f"no `{key}`"
            raise SourceError(
                source, place, found, "an object with id, schema and properties"
            )
    return _clean(data["id"]), data["schema"], data["properties"]


def _listed(source: str, place: str, texts: Any) -> Iterator[Any]:  # noqa: ANN401
    for value in texts if isinstance(texts, list) else [texts]:
        if not isinstance(value, str | dict):
            raise SourceError(source, place, f"{value!r:.60}", "a text or an entity")
        yield value


def _tie(child: FtmRecord, parent: str) -> None:
    """Fill the reference that a nested neighbour leaves out: the entity it is nested in."""
    if is_a(child.schema, "Sanction") or is_a(child.schema, "Risk"):
        child.properties.setdefault("entity", [parent])
    elif is_a(child.schema, "Identification") or child.schema == "CryptoWallet":
        child.properties.setdefault("holder", [parent])
    elif child.schema in ENDS:
        ends = ENDS[child.schema]
        missing = [end for end in ends if end not in child.properties]
        if len(missing) == 1 and parent not in child.properties.get(ends[0], ()):
            child.properties[missing[0]] = [parent]


def _clean(text: str) -> str:
    """A text that UTF-8 can hold: JSON can spell half of a surrogate pair."""
    return text.encode("utf-8", "replace").decode("utf-8")
