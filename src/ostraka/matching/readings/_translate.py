"""English readings of the names of bodies, word by word.

A body's Latin name is mostly a translation: «Министерство обороны» is listed as "Ministry of
Defence", which no transliteration finds. A glossary knows the few hundred words of which
such names are made; what it lacks is read by sound. The order of the words is left as it
is, because the scorer hardly minds it.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache

from ._clean import REMEMBERED
from ._combine import combine
from .native import unify

MOST = 4
_SHORTEST_STEM = 3
_LONGEST_WORD = 40  # letters; a longer one is no word


@dataclass(frozen=True, slots=True, eq=False)
class Glossary:
    """English for native words; `bodies` are the words that say what a body is.

    Attributes:
        words: Whole words.
        stems: Beginnings of words, for languages that inflect.
    """

    words: dict[str, list[str]]
    stems: dict[str, list[str]]
    bodies: frozenset[str]

    @classmethod
    def of(cls, bodies: str, others: str) -> "Glossary":
        """Take lines "english / other english: word stem* ..." apart.

        An empty English side leaves the word out: what is said by word order in English.

        >>> Glossary.of("bank: банк*", "").find("банка")
        ['bank']
        """
        words: dict[str, list[str]] = {}
        stems: dict[str, list[str]] = {}
        for line in f"{bodies}\n{others}".strip().splitlines():
            english, _, native = line.partition(":")
            choices = [choice.strip() for choice in english.split("/")]
            for word in native.split():
                table = stems if word.endswith("*") else words
                table.setdefault(_form(word), choices)
        return cls(words, stems, frozenset(_natives(bodies)))

    def find(self, word: str) -> list[str] | None:
        """Give the English of a word, None where it is not known."""
        key = self.key(word)
        return None if key is None else self.words.get(key) or self.stems[key]

    def key(self, word: str) -> str | None:
        """Give the entry that a word is or that it begins with, the longest one."""
        return _key(self, word)

    def is_body(self, words: Iterable[str]) -> bool:
        """Say whether any of the words tells that the name is a body's."""
        return any(self.key(word) in self.bodies for word in words)


@lru_cache(REMEMBERED)
def _key(glossary: Glossary, word: str) -> str | None:
    if word in glossary.words:
        return word
    if len(word) > _LONGEST_WORD:
        return None
    shortest = max(_SHORTEST_STEM, (len(word) + 1) // 2)  # no ending is the longer part
    ends = range(len(word), shortest - 1, -1)
    return next((word[:end] for end in ends if word[:end] in glossary.stems), None)


def translated(
    words: list[str], glossary: Glossary, read: Callable[[str], list[str]]
) -> list[str]:
    """Give the English readings of a body's name; none for any other name.

    Args:
        words: The name's words as the glossary writes them.
        glossary: Of the name's language.
        read: Gives the spellings of a word that the glossary lacks.
    """
    if not glossary.is_body(words):
        return []
    choices = [_choices(word, glossary, read) for word in words]
    rows = (" ".join(row.split()) for row in combine(choices, MOST))
    return [row for row in dict.fromkeys(rows) if row]


def _choices(word: str, glossary: Glossary, read: Callable[[str], list[str]]) -> list[str]:
    found = glossary.find(word)
    return found if found is not None else read(word) or [""]


def _natives(lines: str) -> Iterable[str]:
    for line in lines.strip().splitlines():
        yield from map(_form, line.partition(":")[2].split())


def _form(word: str) -> str:
    """Give a word as names are compared: without its star, accents and final sigma."""
    return unify(word.rstrip("*").casefold())
