"""From entities to the bytes of an index file: the same entities give the same bytes."""

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from ostraka._kernel import build
from ostraka.errors import IndexFileError
from ostraka.matching.config import DEFAULT, Config
from ostraka.matching.evidence import COUNTRY_PROPERTIES, normal_identifier
from ostraka.matching.forms import Form, factor_of, forms_of
from ostraka.matching.query import Facts
from ostraka.matching.words import CLASS_WEIGHTS, SPELLING
from ostraka.model import Entity, Name

# The properties that evidence or a page of matches needs; the store keeps them all.
SAME_ENTRY = "same entry"  # role of a relation to the same record on another list
KEPT = (*COUNTRY_PROPERTIES, "birthDate", "birthPlace", "gender", "position")


def build_bytes(
    entities: Iterable[Entity], config: Config = DEFAULT, manifest: Facts | None = None
) -> bytes:
    """Build the bytes of an index file: the same entities give the same bytes.

    Args:
        entities: In any order; their ids must differ.
        manifest: What to keep of where they come from: `editions`, `engine`, `as_of`.

    Raises:
        IndexFileError: Two entities share an id.
    """
    ordered = sorted(entities, key=lambda entity: entity.id)
    for left, right in zip(ordered, ordered[1:], strict=False):
        if left.id == right.id:
            raise IndexFileError(f"index: two entities have the id {left.id!r}")
    rows: list[tuple[int, int, str, str]] = []
    row_names: list[int] = []
    payload = bytearray()
    starts = [0]
    idents: dict[str, list[int]] = {}
    for number, entity in enumerate(ordered):
        for at, form in _entity_forms(entity, config):
            rows.append((number, *form))
            row_names.append(at)
        payload += _dump(_facts(entity))
        starts.append(len(payload))
        for identifier in entity.identifiers:
            bearers = idents.setdefault(normal_identifier(identifier.value), [])
            if number not in bearers:
                bearers.append(number)
    head = {
        "editions": {},
        "engine": "",
        "config": config.hash,
        "entities": len(ordered),
        "names": sum(len(e.names) for e in ordered),
    } | (manifest or {})
    keep = {
        "manifest": _dump(head),
        "ents": bytes(payload),
        "ent_at": _words(starts, 8),
        "row_name": _words(row_names, 4),
        "idents": _dump(idents),
    }
    spelling = sorted(SPELLING.items())
    return build(
        rows, len(ordered), config.kernel_settings(), spelling, CLASS_WEIGHTS, keep
    )


def _entity_forms(entity: Entity, config: Config) -> Iterator[tuple[int, Form]]:
    seen: dict[tuple[str, str], int] = {}
    for at, name in enumerate(entity.names):
        worth = factor_of(name.kind, config)
        for factor, words, text in forms_of(name.full, config):
            share = factor * worth // 1000
            if seen.get((words, text), -1) < share:
                seen[words, text] = share
                yield at, (share, words, text)


def _facts(entity: Entity) -> Facts:
    return {
        "id": entity.id,
        "schema": entity.schema,
        "caption": entity.caption,
        "source": entity.source,
        "names": [_name_facts(name) for name in entity.names],
        "properties": {key: list(entity.texts(key)) for key in KEPT if entity.texts(key)},
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


def _dump(data: Any) -> bytes:  # noqa: ANN401 - any JSON
    return json.dumps(
        data, ensure_ascii=False, sort_keys=True, separators=(",", ":")
    ).encode()


def _words(numbers: Sequence[int], size: int) -> bytes:
    return b"".join(number.to_bytes(size, "little") for number in numbers)
