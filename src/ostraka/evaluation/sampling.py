"""Which entities of a list are asked for, and by which name."""

from collections.abc import Iterable
from zlib import crc32

from ostraka.model import Entity, NameKind


def sample(entities: Iterable[Entity], schemas: frozenset[str], count: int) -> list[Entity]:
    """Return `count` entities of these schemas, the same ones whatever else is listed.

    Those without a Latin primary name of two words or more give no room for variation and
    are left out.
    """
    kept = (
        each for each in entities if each.schema in schemas and latin_name(each, words=2)
    )
    return sorted(kept, key=lambda each: crc32(each.id.encode()))[:count]


def latin_name(entity: Entity, words: int = 1) -> str:
    """Return the first primary name in Latin letters of so many words, "" when none is."""
    names = (
        name.full
        for name in entity.names
        if name.kind is NameKind.PRIMARY
        and not name.script
        and len(name.full.split()) >= words
    )
    return next(names, "")
