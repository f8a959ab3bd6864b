"""People of a list under two variations at once, which single-variation tests hide."""

from collections.abc import Iterable, Iterator
from random import Random
from zlib import crc32

from ostraka.evaluation import spelling
from ostraka.evaluation.cases import Case
from ostraka.matching import Query
from ostraka.model import Entity, NameKind

# Named as in varied_names.csv, in the order in which they are done to a name.
COMPOUNDS: tuple[tuple[str, str], ...] = (
    ("typo", "name_order"),
    ("split", "typo"),
    ("initials", "translit"),
    ("joined", "typo"),
    ("translit", "name_order"),
    ("typo", "typo"),
    ("token_drop", "translit"),
    ("title_affix", "typo"),
    ("initials", "name_order"),
    ("homoglyph", "transpose"),
    ("invisible_char", "ocr"),
    ("double_collapse", "token_drop"),
    ("punctuation", "transpose"),
    ("translit", "translit"),
    ("phonetic", "joined"),
    ("vowel_drop", "name_order"),
)


def sample(entities: Iterable[Entity], schemas: frozenset[str], count: int) -> list[Entity]:
    """Return `count` entities of these schemas, the same ones whatever else is listed."""
    kept = (each for each in entities if each.schema in schemas and _name(each))
    return sorted(kept, key=lambda each: crc32(each.id.encode()))[:count]


def compound_cases(entities: Iterable[Entity]) -> Iterator[Case]:
    """Yield each person's primary name under every compound that it has room for."""
    for entity in entities:
        name = _name(entity)
        for pair in COMPOUNDS:
            label = "+".join(pair)
            random = Random(f"{entity.id} {label}")  # noqa: S311 - repeatable, no secret
            varied = vary(name.split(), pair, random)
            if varied is not None:
                right = frozenset({entity.id})
                yield Case(Query(varied), right, label, "compound", listed=name)


def vary(words: list[str], steps: Iterable[str], random: Random) -> str | None:
    """Return a name after each step in turn, None when one of them changes nothing."""
    made: list[str] | None = words
    for step in steps:
        before = made
        variation: spelling.Variation = getattr(spelling, step)
        made = variation(made, random) if made else None
        if made is None or made == before:
            return None
    return " ".join(made) if made else None


def _name(entity: Entity) -> str:
    """The first primary name in Latin letters of two words or more, "" when none is."""
    names = (
        name.full
        for name in entity.names
        if name.kind is NameKind.PRIMARY and not name.script and " " in name.full
    )
    return next(names, "")
