"""From entities to the bytes of an index file: the same entities give the same bytes."""

import re
import sys
from array import array
from collections.abc import Iterable, Iterator
from typing import Any

import orjson

from ostraka._kernel import build
from ostraka.errors import ConfigError, IndexFileError
from ostraka.matching.config import DEFAULT, Config, NameSettings
from ostraka.matching.evidence import COUNTRY_PROPERTIES, listed_facts, normal_identifier
from ostraka.matching.forms import Form, factor_of, rows_of
from ostraka.matching.query import Facts
from ostraka.matching.words import CLASS_WEIGHTS, SPELLING
from ostraka.model import Entity, Name
from ostraka.version import VERSION

SAME_ENTRY = "same entry"  # role of a relation to the same record on another list
# The properties that a page of matches needs; the store keeps them all.
KEPT = (*COUNTRY_PROPERTIES, "birthDate", "birthPlace", "gender", "position")


class IndexBuilder:
    """Takes entities one by one, so that a long list is never in memory whole.

    The bytes depend on the order: add entities by source, then id.
    """

    def __init__(self, config: Config = DEFAULT) -> None:
        self._config = config
        self._rows: list[tuple[int, int, str, str]] = []
        self._row_names = array("I")
        self._entities = _Records()
        self._facts = _Records()
        self._identifiers: dict[str, list[int]] = {}
        self._ids: set[str] = set()
        self._names = 0

    def add(self, entity: Entity) -> None:
        """Take one entity.

        Raises:
            IndexFileError: One with this id is there already.
        """
        if entity.id in self._ids:
            raise IndexFileError(f"index: two entities have the id {entity.id!r}")
        number = len(self._ids)
        self._ids.add(entity.id)
        self._names += len(entity.names)
        for at, form in entity_forms(entity, self._config):
            self._rows.append((number, *form))
            self._row_names.append(at)
        keys = {normal_identifier(each.value) for each in entity.identifiers} - {""}
        for key in sorted(keys):
            self._identifiers.setdefault(key, []).append(number)
        self._entities.add(shown(entity))
        self._facts.add(listed_facts(entity))

    def finish(self, manifest: Facts | None = None) -> bytes:
        """Return the bytes of the index file.

        Args:
            manifest: What to keep of where the entities come from: `editions`, `engine`.
        """
        head = {
            "editions": {},
            "engine": VERSION,
            "config": self._config.hash,
            "entities": len(self._ids),
            "names": self._names,
        }
        keep = {
            "manifest": _dump(head | (manifest or {})),
            "ents": bytes(self._entities.content),
            "ent_at": _little_endian(self._entities.starts),
            "facts": bytes(self._facts.content),
            "fact_at": _little_endian(self._facts.starts),
            "row_name": _little_endian(self._row_names),
            "idents": _dump(self._identifiers),
        }
        settings = self._config.kernel_settings()
        entities = max(len(self._ids), self._config.least_entities)
        return packed(self._rows, entities, settings, CLASS_WEIGHTS, keep)


class _Records:
    """JSON records one behind the other, and where each starts."""

    def __init__(self) -> None:
        self.content = bytearray()
        self.starts = array("Q", [0])

    def add(self, record: Facts) -> None:
        self.content += _dump(record)
        self.starts.append(len(self.content))


def build_bytes(
    entities: Iterable[Entity], config: Config = DEFAULT, manifest: Facts | None = None
) -> bytes:
    """Return the bytes of an index of entities that come in any order; see `IndexBuilder`."""
    builder = IndexBuilder(config)
    for entity in sorted(entities, key=lambda entity: entity.id):
        builder.add(entity)
    return builder.finish(manifest)


def packed(
    rows: list[tuple[int, int, str, str]], entities: int, settings: list[int],
    classes: dict[str, int], keep: dict[str, bytes],
) -> bytes:  # fmt: skip
    """Return the bytes of an index of rows: entity, factor, words, text as written.

    Args:
        entities: How many entities the list is weighed as.
        classes: Share of its weight, in thousandths, that a word of a class carries.
        keep: Further sections of the file.

    Raises:
        ConfigError: A setting of names is outside its range; names it.
    """
    spelling = sorted(SPELLING.items())
    try:
        return build(rows, entities, settings, spelling, classes, keep)
    except ValueError as error:
        raise ConfigError(f"config: {_named(str(error))}") from error


def entity_forms(entity: Entity, config: Config) -> Iterator[tuple[int, Form]]:
    """Yield the ways to read each name of an entity, with the name's place among them."""
    seen: dict[tuple[str, str], int] = {}
    for at, name in enumerate(entity.names):
        worth = factor_of(name.kind, config)
        for factor, words, text in rows_of(name, config, entity.schema):
            share = factor * worth // 1000
            if seen.get((words, text), -1) < share:
                seen[words, text] = share
                yield at, (share, words, text)


def shown(entity: Entity) -> Facts:
    """What an answer shows of an entity."""
    return {
        "id": entity.id,
        "schema": entity.schema,
        "caption": entity.caption,
        "source": entity.source,
        "names": [_name_facts(name) for name in entity.names],
        "properties": {
            key: list(values) for key in KEPT if (values := entity.properties.get(key))
        },
        "identifiers": [
            {"kind": i.kind, "value": i.value, "country": i.country}
            for i in entity.identifiers
        ],
        "designations": [act.to_json() for act in entity.designations],
        "same_as": [each.object for each in entity.relations if each.role == SAME_ENTRY],
    }


def _name_facts(name: Name) -> dict[str, str]:
    return {"full": name.full, "kind": name.kind.value} | (
        {"script": name.script} if name.script else {}
    )


def _named(fault: str) -> str:
    """The kernel's word on a setting, with the setting's name for its number."""
    names = list(NameSettings.__annotations__)
    return re.sub(r"^setting (\d+)", lambda found: names[int(found[1])], fault)


def _dump(data: Any) -> bytes:  # noqa: ANN401 - any JSON
    return orjson.dumps(data, option=orjson.OPT_SORT_KEYS)


def _little_endian(numbers: "array[int]") -> bytes:
    if sys.byteorder == "big":
        numbers = array(numbers.typecode, numbers)
        numbers.byteswap()
    return numbers.tobytes()
