"""What a name may mean in the light of others that lie beside it.

A search for every reading of every name would find too many. Beside few names it can be
told which of them are meant, so `compare` asks for these as well, at a cost.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from ostraka._kernel import tokenize
from ostraka.matching import company_words
from ostraka.matching.config import PairSettings
from ostraka.matching.kinds import Kinds
from ostraka.matching.nicknames import are_one
from ostraka.matching.pair_words import TITLES
from ostraka.matching.words import CLASS_WEIGHTS

Words = list[str]
_LEAST_ACRONYM = 3
_LEAST_JUMBLED = 5  # letters: fewer make another word by chance
_SIGNS = str.maketrans({"@": "a", "$": "s"})
_TOGETHER = (2, 3)  # initials that are written as one word


class Meant(NamedTuple):
    """A name as it may be meant.

    Attributes:
        text: What to compare.
        share: Share of the names' score that it costs to read the name so.
        why: What it was taken for; "" for the name as it is written.
    """

    text: str
    share: float = 0.0
    why: str = ""


def meanings(
    name: str, others: Sequence[str], kinds: Kinds, settings: PairSettings
) -> list[Meant]:
    """Return a name as it is written, and then as it may be meant beside others.

    >>> read = lambda name, other: [
    ...     each.text for each in meanings(name, [other], Kinds(True, True), PairSettings())
    ... ]
    >>> read("JC Virel", "Jean-Claude Virel")
    ['JC Virel', 'j c virel']
    >>> read("VPL Ardesh", "Velm People's League")[1]
    'velm peoples league ardesh'
    >>> read("Ted Virel", "Theodore Virel"), read("Ted Virel", "Jonas Virel")
    (['Ted Virel', 'theodore virel'], ['Ted Virel'])
    """
    found = {name: Meant(name)}
    parts = name.split("/")
    if len(parts) > 1 and all(sum(map(str.isalpha, part)) > 2 for part in parts):
        found |= {
            part: Meant(part, settings.part_of_name, "one of two names") for part in parts
        }
    if name != (plain := name.translate(_SIGNS)):
        found[plain] = Meant(plain, settings.signs, "signs for letters")
    for other in others:
        for each in _in_light_of(name, other, kinds, settings):
            found.setdefault(each.text, each)
    return list(found.values())


def _in_light_of(
    name: str, other: str, kinds: Kinds, settings: PairSettings
) -> Iterator[Meant]:
    words, has_native, _ = tokenize(name)
    others, other_has_native, _ = tokenize(other)
    if has_native or other_has_native:
        return
    if kinds.may_be_body:
        yield from _acronym(words, others, settings)
    if kinds.may_be_person:
        yield from _person(name, words, others, settings)


def _acronym(words: Words, others: Words, settings: PairSettings) -> Iterator[Meant]:
    """The initials of the other name, beside which may stand its country."""
    short = company_words.initials_of(others)
    if len(short) >= _LEAST_ACRONYM and short in words:
        at = words.index(short)
        text = " ".join([*words[:at], *others, *words[at + 1 :]])
        yield Meant(text, settings.acronym, f"{short.upper()} by initials")


def _person(
    name: str, words: Words, others: Words, settings: PairSettings
) -> Iterator[Meant]:
    free = [other for other in others if other not in words]
    given = _replaced(words, free, are_one)
    jumbled = _replaced(words, free, _is_jumbled)
    spelled = [letter for word in words for letter in _initials(word, name, free)]
    bare = [word for word in words if word not in TITLES]
    if words != bare != []:
        yield Meant(" ".join(bare), settings.title, "without the title")
    if given != words:
        yield Meant(" ".join(given), settings.nickname, "another form of the given name")
    if jumbled != words:
        yield Meant(" ".join(jumbled), settings.letters, "letters in another order")
    if spelled != words:
        yield Meant(" ".join(spelled), settings.initials, "initials written together")


def _replaced(words: Words, others: Words, rule: Callable[[str, str], bool]) -> Words:
    """Put in place of each word the first of the others for which it may stand."""
    return [
        next((other for other in others if word not in others and rule(word, other)), word)
        for word in words
    ]


def _is_jumbled(word: str, other: str) -> bool:
    return len(word) >= _LEAST_JUMBLED and sorted(word) == sorted(other)


def _initials(word: str, name: str, others: Words) -> Words:
    """A word in capitals, which is no name, letter by letter, if others in a row begin so."""
    is_name = word in CLASS_WEIGHTS or word.upper() not in name
    firsts = "".join(other[0] for other in others)
    spelled = len(word) in _TOGETHER and word in firsts and not is_name
    return list(word) if spelled else [word]
