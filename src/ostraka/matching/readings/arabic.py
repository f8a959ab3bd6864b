"""Latin readings of Arabic, Persian, Urdu, Pashto and Uyghur names.

A name falls into parts, of one word or of two that belong together, which `_arabic_parts`
spells. A body's name is also read in English (`_translate`).

Source: BGN/PCGN 1956 Arabic, 1958 Persian
    https://www.gov.uk/government/publications/romanization-systems
Source: Uyghur, whose letters write every vowel: Duval and Janbaz, Uyghur Latin script, 2008
"""

import re
from functools import lru_cache
from itertools import chain, pairwise

from ._arabic_parts import (
    ARTICLE,
    FREQUENT,
    GOD,
    PARTICLES,
    RELIGION,
    SERVANT,
    read_word,
    spellings,
)
from ._arabic_spell import PERSIAN_LETTERS, UYGHUR_LETTERS, spell_uyghur
from ._clean import REMEMBERED
from ._combine import combine
from ._translate import Glossary, translated
from .native import unify

_SILENT_T = re.compile("(?:a|ah|e|eh)$")
_WRITTEN_BEHIND = (("هاي", 3), ("ها", 2), ("اي", 1), ("وي", 1))  # of a plural, of a vowel
_WRITTEN_BEFORE = ("وال", "بال", "لل", "ال", "و", "ل", "ب")
_MOST = 8


def readings(words: list[str]) -> list[str]:
    """Read cleaned words of one name.

    >>> readings(["محمد", "حسن"])[0]
    'mohamed hassan'
    """
    letters = set("".join(words))
    if letters & UYGHUR_LETTERS:
        return combine([spell_uyghur(word) for word in words], _MOST)
    persian = bool(letters & PERSIAN_LETTERS)
    parts = _parts([part for word in words if unify(word) for part in _unglued(word)])
    choices = [spellings(part, persian) for part in parts]
    english = _translated(words, persian)
    if english:
        choices = _in_construct(parts, choices)
    return english + combine(choices, _MOST)


def _translated(words: list[str], persian: bool) -> list[str]:
    from ._translate_ar import ARABIC

    bare = [_bare(word, ARABIC) for word in words]
    return translated(bare, ARABIC, lambda word: read_word(word, persian)[:2])


def _in_construct(
    parts: list[tuple[str, ...]], choices: list[list[str]]
) -> list[list[str]]:
    """Sound the t of a word in ة before one with the article: Jamiat al-, Asbat al-."""
    found = choices.copy()
    for at, (part, follows) in enumerate(pairwise(parts)):
        if part[-1].endswith("ة") and follows[0].startswith(ARTICLE):
            found[at] = [_SILENT_T.sub("at", each) for each in choices[at]]
    return found


@lru_cache(REMEMBERED)
def _bare(written: str, glossary: Glossary) -> str:
    """Take the article, what is written with it, and Persian endings off a known word.

    >>> from ._translate_ar import ARABIC
    >>> _bare("للصناعات", ARABIC)
    'صناعات'
    >>> _bare("شركتهاي", ARABIC), _bare("فضاي", ARABIC)
    ('شركت', 'فضا')
    """
    word = unify(written)
    if glossary.find(word) is not None:
        return word
    before = (word[len(each) :] for each in _WRITTEN_BEFORE if word.startswith(each))
    behind = (word[:-cut] for each, cut in _WRITTEN_BEHIND if word.endswith(each))
    known = (each for each in chain(before, behind) if glossary.find(each) is not None)
    return next(known, word)


def _unglued(word: str) -> list[str]:
    """Part عبد from a name that it was written onto (محمدعبد الرحمن)."""
    name = word.removesuffix(SERVANT)
    return [name, SERVANT] if name != word and unify(name) in FREQUENT else [word]


def _parts(words: list[str]) -> list[tuple[str, ...]]:
    """Bind عبد to the word that follows it, and الله and الدين to the one before."""
    parts: list[tuple[str, ...]] = []
    for word in words:
        plain = unify(word)
        if parts and unify(parts[-1][-1]) == SERVANT:
            parts[-1] += (word,)
        elif plain in (GOD, RELIGION) and parts and _takes_ending(parts[-1]):
            parts[-1] += (plain,)
        else:
            parts.append((word,))
    return parts


def _takes_ending(part: tuple[str, ...]) -> bool:
    return len(part) == 1 and unify(part[0]) not in PARTICLES | {GOD: []}
