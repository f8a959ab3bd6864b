"""From entities to the bytes of an index file: the same entities give the same bytes."""

import re
import sys
from array import array
from collections.abc import Iterable
from typing import Any

import orjson

from ostraka._kernel import Builder
from ostraka.errors import ConfigError, IndexFileError
from ostraka.matching.config import DEFAULT, Config, NameSettings
from ostraka.matching.cores import cores
from ostraka.matching.evidence import COUNTRY_PROPERTIES, listed_facts, normal_identifier
from ostraka.matching.query import Facts
from ostraka.matching.rows import rows_of_entities
from ostraka.matching.words import CLASS_WEIGHTS, SPELLING
from ostraka.model import Entity, Name
from ostraka.version import VERSION

SAME_ENTRY = "same entry"  # role of a relation to the same record on another list
_AT_ONCE = 1_000  # entities whose names are read together
# The properties that a page of matches needs; the store keeps them all.
KEPT = frozenset((*COUNTRY_PROPERTIES, "birthDate", "birthPlace", "gender", "position"))


class IndexBuilder:
    """Takes entities one by one, so that a long list is never in memory whole.

    The bytes depend on the order: add entities by source, then id. The kernel takes up the
    names of those that were added while the next are read, in a thread of its own.

    Raises:
        ConfigError: A setting is out of its range.
    """

    def __init__(self, config: Config = DEFAULT) -> None:
        self._config = config
        self._builder = kernel_builder(config)
        self._waiting: list[Entity] = []  # whose names are not read yet
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
        self._waiting.append(entity)
        if len(self._waiting) >= _AT_ONCE:
            self._hand_over()
        keys = {normal_identifier(each.value) for each in entity.identifiers} - {""}
        for key in sorted(keys):
            self._identifiers.setdefault(key, []).append(number)
        self._entities.add(shown(entity))
        self._facts.add(listed_facts(entity))

    def finish(self, manifest: Facts | None = None) -> bytes:
        """Return the bytes of the index file; call it once.

        Args:
            manifest: What to keep of where the entities come from: `editions`, `engine`.
        """
        self._hand_over()
        head = {
            "editions": {},
            "engine": VERSION,
            "config": self._config.hash,
            "entities": len(self._ids),
            "names": self._names,
        }
        keep: dict[str, bytes | bytearray] = {
            "manifest": _dump(head | (manifest or {})),
            "ents": self._entities.content,
            "ent_at": _little_endian(self._entities.starts),
            "facts": self._facts.content,
            "fact_at": _little_endian(self._facts.starts),
            "row_name": _little_endian(self._row_names),
            "idents": _dump(self._identifiers),
        }
        entities = max(len(self._ids), self._config.least_entities)
        return self._builder.finish(entities, keep, cores())

    def _hand_over(self) -> None:
        """Give the kernel the rows of the entities that wait; it goes on by itself."""
        first = len(self._ids) - len(self._waiting)
        rows = rows_of_entities(first, self._waiting, self._config)
        self._builder.add(rows.entities, rows.shares, rows.words, rows.texts)
        self._row_names.extend(rows.names)
        self._waiting = []


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


def kernel_builder(config: Config, classes: dict[str, int] = CLASS_WEIGHTS) -> Builder:
    """Return what takes rows and makes the bytes of an index of them.

    Args:
        classes: Share of its weight, in thousandths, that a word of a class carries.

    Raises:
        ConfigError: A setting of names is outside its range; names it.
    """
    try:
        return Builder(config.kernel_settings(), sorted(SPELLING.items()), classes)
    except ValueError as error:
        raise ConfigError(f"config: {_named(str(error))}") from error


def shown(entity: Entity) -> Facts:
    """What an answer shows of an entity."""
    return {
        "id": entity.id,
        "schema": entity.schema,
        "caption": entity.caption,
        "source": entity.source,
        "names": [_name_facts(name) for name in entity.names],
        "properties": {
            key: values
            for key, values in entity.properties.items()
            if values and key in KEPT
        },
        "identifiers": [
            {"kind": i.kind, "value": i.value, "country": i.country}
            for i in entity.identifiers
        ],
        "designations": [act.to_json() for act in entity.designations],
        "same_as": [each.object for each in entity.relations if each.role == SAME_ENTRY],
    }


def _name_facts(name: Name) -> dict[str, str]:
    if name.script:
        return {"full": name.full, "kind": name.kind, "script": name.script}
    return {"full": name.full, "kind": name.kind}


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
