"""The words of an organisation's or vessel's name under one way of writing them."""

from functools import lru_cache

from ostraka.matching import ships
from ostraka.matching.legal_forms import CUES as LEGAL_CUES
from ostraka.matching.legal_forms import FORMS, LEGAL_WORDS, PARTICLES, SLIPS, SURNAMES
from ostraka.matching.words import CLASS_WEIGHTS

Words = list[str]
Phrases = list[tuple[tuple[str, ...], str]]

_MENDED_FROM = 5  # letters from which one wrong letter in a word of a long form is mended
_PARTED_FROM = 7  # letters of a word that may be two
_REMEMBERED = 1 << 16  # words: names share most of them
_LEAST_INITIALS, _MOST_INITIALS = 4, 7
# Words that initials leave out, beside legal forms at the end.
_UNSPOKEN = "and of the for de du des la le el los las y e et und ve i in al on"

# Short forms of which no name of a person ends.
STUCK = ("gmbh", "jsc", "llc", "ltd", "ltda", "pvt")
RULES = [_MENDED_FROM, _PARTED_FROM, _LEAST_INITIALS, _MOST_INITIALS, _UNSPOKEN, ships.SHIPS,
         ships.DOUBTFUL, STUCK]  # fmt: skip
"""What of this module shapes a score, for the config's hash."""
_SILENT = frozenset(_UNSPOKEN.split())


def _singles() -> dict[str, str]:
    """The forms of one word, and those of two words written as one."""
    begun = {each[0] for phrase in FORMS if len(phrase) > 2 for each in _joined(phrase)}
    joined = {"".join(phrase): each for phrase, each in FORMS.items() if len(phrase) == 2}
    longer = {
        word: each
        for word, each in joined.items()
        if len(word) >= _PARTED_FROM and word not in begun
    }
    alone = {phrase[0]: each for phrase, each in FORMS.items() if len(phrase) == 1}
    return {word: each for word, each in (longer | alone).items() if word not in PARTICLES}


def _phrases() -> dict[str, Phrases]:
    """The forms of several words by the first of them; also where two words are joined.

    They stand as in the table, and as they are once each word has its canonical form.
    """
    found: dict[str, dict[tuple[str, ...], str]] = {}
    for phrase, canonical in FORMS.items():
        read = tuple(_SINGLE.get(word, word) for word in phrase)
        for each in (phrase, read, *_joined(phrase)):
            if len(each) > 1:
                found.setdefault(each[0], {}).setdefault(each, canonical)
    return {first: sorted(each.items()) for first, each in found.items()}


def _joined(phrase: tuple[str, ...]) -> list[tuple[str, ...]]:
    return [
        (*phrase[:at], phrase[at] + phrase[at + 1], *phrase[at + 2 :])
        for at in range(len(phrase) - 1)
        if len(phrase[at] + phrase[at + 1]) >= _MENDED_FROM
    ]


def _deletes(word: str) -> list[str]:
    return [word[:at] + word[at + 1 :] for at in range(len(word))]


def _near() -> dict[str, list[str]]:
    """The words of long forms by what is left of them without one letter."""
    found: dict[str, list[str]] = {}
    for word in sorted(_LONG):
        for near in (*_deletes(word), word):
            found.setdefault(near, []).append(word)
    return found


_SINGLE = _singles()
_PHRASES = _phrases()
_LONG = {word for phrase in FORMS for word in phrase if len(word) >= _MENDED_FROM}
_NEAR = _near()
_HEADS = frozenset(word[:2] for word in _LONG)
_TAILS = frozenset(word[-3:] for word in _LONG)
CUES = LEGAL_CUES | {word for word in (*_PHRASES, *_SINGLE) if len(word) >= _MENDED_FROM}
# Words that are found where others are written onto them.
_LONGEST = tuple(sorted(word for word in _LONG if len(word) >= _PARTED_FROM))
_ENDINGS = (*_LONGEST, "anonim", *STUCK)


def with_short_forms(words: Words) -> Words:
    """Put one word in place of each legal form, however it is written out or cut short.

    One wrong letter in a long form is looked past, and what is written onto it is parted
    off. Of "as" and its like, which begin many people's names, only the last word counts.

    >>> with_short_forms("siemens aktiengesellschaft".split())
    ['siemens', 'ag']
    >>> with_short_forms("limited liabilty company baikal".split())
    ['llc', 'baikal']
    >>> with_short_forms("baikalsociedad anonima".split())
    ['baikal', 'sa']
    >>> with_short_forms("as said".split()), with_short_forms("baikal as".split())
    (['as', 'said'], ['baikal', 'anonim'])
    """
    found = [part for word in words for part in _read(word)]
    if len(found) > 1:
        last = found[-1]
        found[-1] = FORMS[last,] if last in PARTICLES else SLIPS.get(last, last)
    while any(map(_begins, found[:-1])):  # the last word begins nothing
        shorter = _without_phrases(found)
        if len(shorter) == len(found):
            break
        found = shorter
    return found


def _without_phrases(words: Words) -> Words:
    out: Words = []
    at = 0
    while at < len(words):
        begun = _begins(words[at])
        length, canonical = _form_at(words, at, begun) if begun else (1, words[at])
        out.append(canonical)
        at += length
    return out


def _form_at(words: Words, at: int, begun: Phrases) -> tuple[int, str]:
    second = words[at + 1] if at + 1 < len(words) else ""
    near = _meant(second)
    for phrase, canonical in begun:
        if phrase[1] == second or phrase[1] in near:  # most end here
            rest = words[at + 2 : at + len(phrase)]
            if len(rest) == len(phrase) - 2 and all(map(_may_be, rest, phrase[2:])):
                return len(phrase), canonical
    return 1, words[at]


def _may_be(word: str, meant: str) -> bool:
    return word == meant or meant in _meant(word)


@lru_cache(_REMEMBERED)
def _begins(word: str) -> Phrases:
    """The forms of several words that a word may begin, the longest first."""
    found = {each for meant in (word, *_meant(word)) for each in _PHRASES.get(meant, ())}
    return sorted(found, key=lambda choice: (-len(choice[0]), choice))


@lru_cache(_REMEMBERED)
def _read(word: str) -> tuple[str, ...]:
    """A word as its canonical form, parted from what is written onto it."""
    return tuple(part for each in _parted(word) for part in _SINGLE.get(each, each).split())


@lru_cache(_REMEMBERED)
def _meant(word: str) -> frozenset[str]:
    """The words of long forms from which this is one wrong letter away."""
    if len(word) < _MENDED_FROM - 1 or word in _LONG:
        return frozenset()
    if word[:2] not in _HEADS and word[-3:] not in _TAILS:
        return frozenset()
    return frozenset().union(*(_NEAR.get(each, ()) for each in (word, *_deletes(word))))


def _parted(word: str) -> tuple[str, ...]:
    """A word, or the two that it is when a legal form is written onto it."""
    if len(word) < _PARTED_FROM or word in CUES:
        return (word,)
    if word.endswith(_ENDINGS):
        form = next(filter(word.endswith, _ENDINGS))
        return word.removesuffix(form), form
    if word.startswith(_LONGEST):
        for form in filter(word.startswith, _LONGEST):
            if len(word) > len(form) + 1:
                return form, word.removeprefix(form)
    return (word,)


def proper(words: Words) -> Words:
    """Leave out the legal forms at both ends, of words that have their short forms.

    >>> proper(['llc', 'baikal']), proper(['baikal', 'trading', 'company', 'limited'])
    (['baikal'], ['baikal', 'trading'])
    """
    start, end = 0, len(words)
    while end > start and words[end - 1] in LEGAL_WORDS:
        end -= 1
    while start < end and words[start] in LEGAL_WORDS:
        start += 1
    return words[start:end]


def bare(words: Words) -> str:
    """The one word that is the name proper, where there is more beside it; or nothing.

    >>> bare(["baikal", "llc"]), bare(["mt", "baikal"]), bare(["baikal", "bank", "llc"])
    ('baikal', 'baikal', '')
    """
    core = proper(ships.without_ship(words))
    if len(core) != 1 or len(words) == 1 or len(core[0]) == 1:  # a letter is an initial
        return ""
    is_person = core[0] in CLASS_WEIGHTS and not SURNAMES.isdisjoint(words)
    return "" if is_person else core[0]


def initials(words: Words) -> str:
    """The initials by which an organisation may be known; empty where they say too little.

    >>> initials("islamic republic of iran shipping lines".split()), initials(["iran"])
    ('irisl', '')
    >>> initials("national iranian oil company".split())
    'nioc'
    """
    short = initials_of(words) if len(words) >= _LEAST_INITIALS else ""
    return short if _LEAST_INITIALS <= len(short) <= _MOST_INITIALS else ""


def initials_of(words: Words) -> str:
    """The first letters of the words that are spoken; empty where one begins otherwise.

    >>> initials_of("free army of velm".split())
    'fav'
    """
    spoken = [word for word in _without_limits(words) if word not in _SILENT]
    plain = all(word.isalpha() and word.isascii() for word in spoken)
    return "".join(word[0] for word in spoken) if plain else ""


def _without_limits(words: Words) -> Words:
    """Without legal forms at the ends, but for "company" and "corporation"."""
    core = proper(words)
    after = words[words.index(core[-1]) + 1 :] if core else []
    spoken = [word for word in after[:1] if word in ("company", "corporation")]
    return [*core, *spoken]
