"""The spellings of one part of an Arabic, Persian, Urdu or Pashto name.

Arabic script leaves short vowels out, so a word is looked up first (`_persian_words`,
`_arabic_words`, then the many of `_arabic_learned`) and read letter by letter where it is not
there: consonants by the style of a language, vowels put in where Arabic syllables want them.
The article, servant names
(عبد ال) and names in -ullah and -uddin are read as the several ways in which bearers write
them.
"""

import re
from functools import lru_cache
from itertools import product

from ._arabic_learned import LEARNED
from ._arabic_spell import spell
from ._arabic_terms import TERMS
from ._arabic_words import WORDS as COMMON_WORDS
from ._clean import REMEMBERED
from ._combine import combine
from ._persian_words import PERSIAN
from .native import unify

FREQUENT = COMMON_WORDS | TERMS

ARTICLE = "ال"
_AND = "و"
_FOR_THE = "لل"
_CLAN = "زي"
SERVANT = "عبد"
_FATHER = "ابو"
GOD = "الله"
_OF_GOD = "لله"
RELIGION = "الدين"
_SUN_LETTERS = {
    "ت": "t", "ث": "th", "د": "d", "ذ": "dh", "ر": "r", "ز": "z", "س": "s", "ش": "sh",
    "ص": "s", "ض": "d", "ط": "t", "ظ": "z", "ن": "n",
}  # fmt: skip
# Words that join parts of a name.
PARTICLES = {
    "بن": ["bin", "ben", "ibn"],
    "ابن": ["ibn", "ben", "bin"],
    "بنت": ["bint", "bent"],
    "ابو": ["abu", "abou"],
    "ابي": ["abi", "abu"],
    "ام": ["umm", "om", "oum"],
    "ال": ["al", "el"],
    "الله": ["allah", "ullah"],
    "الدين": ["al din", "eddine", "uddin", "eldin"],
    "الحق": ["al haq", "ul haq", "haque"],
    "الرحمن": ["al rahman", "ur rahman", "rahman"],
    "ولد": ["ould", "wuld", "walad"],
    "و": ["wa", "va"],
    "حزب": ["hizb", "hezb"],
    "في": ["fi"],
}
_SURNAME_ENDINGS = {
    "نيا": ("nia",), "پور": ("pour", "poor"), "زاده": ("zadeh", "zada"), "وند": ("vand",),
    "نژاد": ("nejad", "nezhad"), "پناه": ("panah",), "منش": ("manesh",), "فر": ("far",),
    "يان": ("ian",), "دوست": ("doust", "dost"), "خواه": ("khah", "khwah"),
    "مل": ("mal",), "يار": ("yar",),
}  # fmt: skip
_Z_IN_PERSIAN = frozenset("ذضظ")
_OF_A_FAMILY = "ي"  # Baghdadi, of Baghdad
_WITH_GOD = ("ullah", "allah", "ollah")
_WITH_RELIGION = (" al din", "uddin", " eddine", "eddin")
_LONGEST_WORD = 40  # longer ones are no names: their affixes are not taken off
_MOST_OF_A_WORD = 5


@lru_cache(REMEMBERED)
def spellings(part: tuple[str, ...], persian: bool) -> list[str]:
    """Give the usual spellings of a part, five at most.

    Args:
        part: A word, or a word and what belongs to it: عبد before it, الله or الدين behind.
        persian: The name has letters that Persian has and Arabic lacks.
    """
    return _part(part, persian)[:_MOST_OF_A_WORD]


def _part(part: tuple[str, ...], persian: bool) -> list[str]:
    if unify(part[0]) == SERVANT and len(part) > 1:
        return _servant("".join(part[1:]), persian)
    if part[-1] == GOD and len(part) > 1:
        return _joined(part[:-1], _WITH_GOD, persian)
    if part[-1] == RELIGION and len(part) > 1:
        return _joined(part[:-1], _WITH_RELIGION, persian)
    return read_word(part[0], persian)


def read_word(word: str, persian: bool) -> list[str]:
    """Give every spelling of a word that stands by itself, the most usual first."""
    plain = unify(word)
    if len(plain) > _LONGEST_WORD:
        return spell(word, persian)
    if plain in PARTICLES:
        return PARTICLES[plain]
    if persian and plain in PERSIAN:
        return PERSIAN[plain]
    if plain in FREQUENT or plain in LEARNED:
        return _known_word(word, plain, persian)
    if plain.startswith(SERVANT) and len(plain) > 5:
        return _servant(word[3:], persian)
    if plain.startswith(_FATHER) and len(plain) > 5:
        return _father(word[3:], persian)
    if plain.endswith(GOD) and len(plain) > 5:
        return _joined((word[: -len(GOD)],), _WITH_GOD, persian)
    if plain.endswith(RELIGION) and len(plain) > 6:
        return _joined((word[: -len(RELIGION)],), _WITH_RELIGION, persian)
    if plain.startswith(ARTICLE) and len(plain) > 3:
        return _with_article(word[2:], persian)
    if plain.startswith(_AND + ARTICLE) and len(plain) > 5:
        return [f"wa {each}" for each in _with_article(word[3:], persian)]
    if plain.startswith(_FOR_THE) and len(plain) > 4:
        return [f"lil {each}" for each in read_word(word[2:], persian)]
    if plain.endswith(_CLAN) and persian and len(plain) > 4:
        return [
            each + end for each in read_word(word[:-2], persian) for end in ("zai", "zi")
        ]
    ended = _surname(word, plain) if persian else []
    return _compound(plain, persian) or ended or spell(word, persian)


def _known_word(word: str, plain: str, persian: bool) -> list[str]:
    """Give the spellings of a known word; where they are not settled, its letters' too.

    A family name is spelled in more ways than the one that is frequent.
    """
    known = FREQUENT.get(plain) or LEARNED[plain]
    if persian:
        known = _as_persian(known, plain)
    settled = plain in FREQUENT and (len(known) > 1 or not plain.endswith(_OF_A_FAMILY))
    return known if settled else list(dict.fromkeys(known + spell(word, persian, most=2)))


def _as_persian(spellings: list[str], plain: str) -> list[str]:
    """Give ذ, ض, ظ and ث the sounds that Persian gives them: fadel is fazel there."""
    if "د" not in plain and not _Z_IN_PERSIAN.isdisjoint(plain):
        return list(dict.fromkeys(re.sub("dh?", "z", each) for each in spellings))
    if "ث" in plain and "ت" not in plain:
        return list(dict.fromkeys(re.sub("th?", "s", each) for each in spellings))
    return spellings


def _with_article(word: str, persian: bool) -> list[str]:
    """Read the article as a word; in front of a sun letter also as it sounds there."""
    bare = read_word(word, persian)
    sun = _SUN_LETTERS.get(unify(word)[:1])
    second = bare[min(1, len(bare) - 1)]
    found = [*(f"al {each}" for each in bare[:2]), f"el {second}"]
    return [*found, f"e{sun}{second}"] if sun else found


def _father(rest: str, persian: bool) -> list[str]:
    """Read a name that is written onto ابو."""
    bare = read_word(rest, persian)
    second = bare[min(1, len(bare) - 1)]
    return [f"abu {bare[0]}", f"abou {second}"]


def _servant(rest: str, persian: bool) -> list[str]:
    """Read what follows عبد: the servant of one of God's names."""
    plain = unify(rest)
    if plain in (GOD, _OF_GOD):
        return ["abdullah", "abdallah", "abd allah", "abdollah", "abdellah"]
    name = rest[2:] if plain.startswith(ARTICLE) and len(plain) > 2 else rest
    bare = read_word(name, persian)
    second = bare[min(1, len(bare) - 1)]
    if name is rest:
        return [f"abd {bare[0]}", f"abdul {second}", f"abid {second}"]
    sun = _SUN_LETTERS.get(unify(name)[:1], "l")
    if persian:  # abdol in Iran, abdul and abdur to the east of it
        return [f"abdul {bare[0]}", f"abdol {second}", f"abdu{sun} {bare[0]}"]
    return [
        f"abdul {bare[0]}",
        f"abdel {second}",
        f"abd al {bare[0]}",
        f"abde{sun} {second}",
    ]


def _joined(words: tuple[str, ...], endings: tuple[str, ...], persian: bool) -> list[str]:
    """Put the written-together forms of an ending behind the spellings of a word."""
    stems = combine([read_word(word, persian) for word in words], 2)
    ordered = sorted(product(range(len(endings)), range(len(stems))), key=sum)
    return [_close(stems[stem], endings[ending]) for ending, stem in ordered]


def _close(stem: str, ending: str) -> str:
    """Join without two vowels meeting: fathi + ullah is fathullah."""
    return (stem.rstrip("aiu") if ending[0] in "aou" and len(stem) > 4 else stem) + ending


def _compound(plain: str, persian: bool) -> list[str]:
    """Read a word that is two known words written together, as Persian does (محمدرضا)."""
    for cut in range(3, len(plain) - 2):
        first, second = (_known(part, persian) for part in (plain[:cut], plain[cut:]))
        if first and second:
            return [f"{one} {two}" for one, two in zip(first, second * 3, strict=False)]
    return []


def _known(plain: str, persian: bool) -> list[str]:
    """Give a frequent word's spellings, its article left off."""
    bare = plain[2:] if plain.startswith(ARTICLE) and len(plain) > 4 else plain
    return (PERSIAN.get(bare, []) if persian else []) or FREQUENT.get(bare, [])


def _surname(word: str, plain: str) -> list[str]:
    """Read a Persian surname by what it ends in: حیدرنیا is Heydar and -nia."""
    for ending, spellings in _SURNAME_ENDINGS.items():
        stem = plain.removesuffix(ending)
        if stem != plain and len(stem) > 2:
            stems = read_word(word[: -len(ending)], persian=True)[:2]
            return [one + two for two in spellings for one in stems]
    return []
