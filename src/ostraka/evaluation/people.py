"""People of a list under two variations at once, which single-variation tests hide."""

from collections.abc import Iterable, Iterator
from random import Random

from ostraka.evaluation import spelling
from ostraka.evaluation.cases import Case
from ostraka.evaluation.sampling import latin_name
from ostraka.evaluation.spelling import Variation, Words, seeded
from ostraka.matching import Query
from ostraka.model import Entity

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


def compound_cases(entities: Iterable[Entity]) -> Iterator[Case]:
    """Yield each person's primary name under every compound that it has room for."""
    for entity in entities:
        name = latin_name(entity, words=2)
        for pair in COMPOUNDS:
            label = "+".join(pair)
            random = seeded(f"{entity.id} {label}")
            varied = vary(name.split(), pair, random)
            if varied is not None:
                right = frozenset({entity.id})
                yield Case(Query(varied), right, label, "compound", listed=name)


def vary(words: Words, steps: Iterable[str], random: Random) -> str | None:
    """Return a name after each step in turn, None when one of them changes nothing."""
    made: Words | None = words
    for step in steps:
        variation: Variation = getattr(spelling, step)
        made = variation(made, random) if made else None
    return " ".join(made) if made else None
