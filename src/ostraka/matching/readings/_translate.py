"""English readings of the names of bodies, word by word.

A body's Latin name is mostly a translation: «Министерство обороны» is listed as "Ministry of
Defence", which no transliteration finds. A glossary knows the few hundred words of which
such names are made; what it lacks is read by sound. The order of the words is left as it
is, because the scorer hardly minds it.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from ._clean import REMEMBERED
from ._combine import combine
from .native import unify

MOST = 5
_SHORTEST_STEM = 3
_HEAD = 3  # letters of a phrase's first word, by which it is looked up
_LONGEST_WORD = 40  # letters; a longer one is no word

Phrase = tuple[tuple[str, bool], ...]  # words, and whether each is only a beginning


@dataclass(frozen=True, slots=True, eq=False)
class Glossary:
    """English for native words; `bodies` are the words that say what a body is.

    Attributes:
        words: Whole words, and phrases as `with_phrases` writes them.
        stems: Beginnings of words, for languages that inflect.
        heads: How the stems begin.
        phrases: Words that mean something together, by how the first of them begins.
    """

    words: dict[str, list[str]]
    stems: dict[str, list[str]]
    heads: frozenset[str]
    phrases: dict[str, list[Phrase]]
    bodies: frozenset[str]

    @classmethod
    def of(cls, bodies: str, others: str) -> "Glossary":
        """Take lines "english / other english: word stem* two_words* ..." apart.

        An empty English side leaves the word out: what is said by word order in English.

        >>> Glossary.of("bank: банк*", "").find("банка")
        ['bank']
        """
        words: dict[str, list[str]] = {}
        stems: dict[str, list[str]] = {}
        phrases: dict[str, list[Phrase]] = {}
        for english, native in _entries(f"{bodies}\n{others}"):
            choices = [choice.strip() for choice in english.split("/")]
            if "_" in native:
                phrase = _phrase(native)
                phrases.setdefault(phrase[0][0][:_HEAD], []).append(phrase)
                words[_written(phrase)] = choices
            else:
                table = stems if native.endswith("*") else words
                table.setdefault(_form(native), choices)
        for known in phrases.values():
            known.sort(key=len, reverse=True)
        tells = frozenset(_written(_phrase(native)) for _, native in _entries(bodies))
        heads = frozenset(stem[:_SHORTEST_STEM] for stem in stems)
        return cls(words, stems, heads, phrases, tells)

    def find(self, word: str) -> list[str] | None:
        """Give the English of a word, None where it is not known."""
        key = self.key(word)
        return None if key is None else self.words.get(key) or self.stems[key]

    def key(self, word: str) -> str | None:
        """Give the entry that a word is or that it begins with, the longest one."""
        return _key(self, word)

    def with_phrases(self, words: list[str]) -> list[str]:
        """Make one word of those that stand in the glossary as a phrase, the longest first.

        >>> glossary = Glossary.of("jsc: акционерн*_обществ*", "")
        >>> glossary.with_phrases(["акционерное", "общество", "ясень"])
        ['акционерн обществ', 'ясень']
        """
        if self.phrases.keys().isdisjoint([word[:_HEAD] for word in words]):
            return words
        found: list[str] = []
        at = 0
        while at < len(words):
            phrase = self._phrase_at(words, at)
            found.append(_written(phrase) if phrase else words[at])
            at += len(phrase) or 1
        return found

    def _phrase_at(self, words: list[str], at: int) -> Phrase:
        known = self.phrases.get(words[at][:_HEAD], ())
        return next((each for each in known if _stands_at(each, words, at)), ())

    def is_body(self, words: Iterable[str]) -> bool:
        """Say whether any of the words tells that the name is a body's."""
        return any(self.key(word) in self.bodies for word in words)


@lru_cache(REMEMBERED)
def _key(glossary: Glossary, word: str) -> str | None:
    if word in glossary.words:
        return word
    if word[:_SHORTEST_STEM] not in glossary.heads or len(word) > _LONGEST_WORD:
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
    phrased = glossary.with_phrases(words)
    if not glossary.is_body(words) and (phrased == words or not glossary.is_body(phrased)):
        return []
    choices = [_choices(word, glossary, read) for word in phrased]
    rows = (" ".join(row.split()) for row in combine(choices, MOST))
    return [row for row in dict.fromkeys(rows) if row]


def _choices(word: str, glossary: Glossary, read: Callable[[str], list[str]]) -> list[str]:
    found = glossary.find(word)
    return found if found is not None else read(word) or [""]


def _entries(lines: str) -> Iterator[tuple[str, str]]:
    """Yield the English side of a line with each of its native words or phrases."""
    for line in lines.strip().splitlines():
        english, _, natives = line.partition(":")
        for native in natives.split():
            yield english, native


def _phrase(native: str) -> Phrase:
    return tuple((_form(word), word.endswith("*")) for word in native.split("_"))


def _written(phrase: Phrase) -> str:
    return " ".join(word for word, _ in phrase)


def _stands_at(phrase: Phrase, words: list[str], at: int) -> bool:
    here = words[at : at + len(phrase)]
    return len(here) == len(phrase) and all(
        word.startswith(each) if is_stem else word == each
        for word, (each, is_stem) in zip(here, phrase, strict=True)
    )


def _form(word: str) -> str:
    """Give a word as names are compared: without its star, accents and final sigma."""
    return unify(word.rstrip("*").casefold())
