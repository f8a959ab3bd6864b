"""Latin readings of names in Han characters: Chinese of the mainland, Taiwan, Hong Kong and
overseas, and Korean and Japanese names written so.

Source: pinyin, GB/T 28039-2011 (surname, then given name as one word); syllables by Unihan
    kMandarin, through `anyascii` https://www.unicode.org/reports/tr38/
Source: Wade-Giles, H. A. Giles, A Chinese-English Dictionary, 1912
Source: Cantonese, the customary spelling of the Hong Kong Immigration Department
"""

from functools import lru_cache

from . import hangul
from ._clean import REMEMBERED
from ._han_cantonese import CANTONESE
from ._han_korean import KOREAN
from ._han_names import (
    BODIES,
    COMPANY_WORDS,
    COMPOUND,
    RESHAPED,
    SURNAME_PINYIN,
    SURNAMES_ABROAD,
)
from ._japanese_names import GIVEN, part_surname
from ._wade_giles import wade_giles
from .native import unify

_LONGEST_PERSON = 4
_LONGEST_WORD = 6
_TOWN = "市"
_UMLAUTED = frozenset("吕侣旅履屡缕虑律率滤绿氯驴铝闾榈")


def readings(words: list[str]) -> list[str]:
    """Read Han words: up to four characters as a person, more as a company.

    >>> readings(["习近平"])[:3]
    ['xi jinping', 'xi jin ping', 'hsi chin ping']
    """
    plain = [unify(word) for word in words]
    name = "".join(plain)
    if (
        len(name) > _LONGEST_PERSON
        or len(words) > 2
        or any(word in name for word in BODIES)
    ):
        return _company(plain)
    surname, given = _name(plain)
    if not given:
        return _single(surname)
    return list(dict.fromkeys(_japanese(name)[:1] + _person(surname, given)))


def _name(words: list[str]) -> tuple[str, str]:
    name = "".join(words)
    if len(words) == 2 and len(words[0]) <= 2:
        return words[0], words[1]
    length = 2 if name[:2] in COMPOUND and len(name) > 2 else 1
    return name[:length], name[length:]


def _person(surname: str, given: str) -> list[str]:
    """Read in the order in which a reader of lists would expect to meet the spellings."""
    family, abroad = _surname(surname), SURNAMES_ABROAD.get(surname, [])
    first, wade, cantonese = _given(given)
    rows = [(family, "".join(first)), (family, " ".join(first)),
            (wade_giles(family), " ".join(wade))]  # fmt: skip
    if abroad and all(cantonese):
        rows += [(abroad[0], " ".join(cantonese)), (abroad[0], "".join(cantonese))]
    rows += _korean(surname, given)
    rows += [(each, " ".join(first)) for each in abroad[:3]]
    rows += [(wade_giles(family), "".join(wade))]
    if surname[0] in _UMLAUTED:
        rows.insert(1, (family.replace("lu", "lyu"), "".join(first)))
    rows.append(("", "".join([family, *first])))
    if len(surname + given) == _LONGEST_PERSON:
        rows += [("", _taiwanese_married(surname, given))]
    return [" ".join(row).strip() for row in rows]


@lru_cache(REMEMBERED)
def _given(name: str) -> tuple[list[str], list[str], list[str]]:
    """Read each character in pinyin, Wade-Giles and Cantonese ("" where that is not known)."""
    pinyin = [syllable(char) for char in name]
    wade = [wade_giles(sound) for sound in pinyin]
    return pinyin, wade, [CANTONESE.get(char, "") for char in name]


def _taiwanese_married(surname: str, given: str) -> str:
    """Read a husband's surname before the wife's own (張李淑芬)."""
    family = f"{_surname(surname)} {_surname(given[0])}"
    return f"{family} {''.join(map(syllable, given[1:]))}"


def _single(char: str) -> list[str]:
    sound = _surname(char)
    japanese = GIVEN.get(char, "")
    korean = hangul.readings([KOREAN[char]])[:3] if char in KOREAN else []
    found = [sound, wade_giles(sound), *SURNAMES_ABROAD.get(char, []), *korean, japanese]
    return list(dict.fromkeys(filter(None, found)))


def _surname(surname: str) -> str:
    found = SURNAME_PINYIN.get(surname)
    return found if found is not None else "".join(map(syllable, surname))


@lru_cache(REMEMBERED)
def syllable(char: str) -> str:
    """Sound one character in pinyin, "" for what is none."""
    reshaped = RESHAPED.get(char)
    if reshaped is not None:
        return reshaped
    from anyascii import anyascii

    return "".join(filter(str.isalnum, anyascii(char).lower()))


def _korean(surname: str, given: str) -> list[tuple[str, str]]:
    """Read as a Korean name, where every character is one that Koreans use in names."""
    sounds = [KOREAN.get(char, "") for char in surname + given]
    if not all(sounds) or len(sounds) > _LONGEST_PERSON - 1 or surname not in KOREAN:
        return []
    found = hangul.readings(["".join(sounds)])
    return [("", row) for row in found[1:3]]


def _japanese(name: str) -> list[str]:
    surname, rest = part_surname(name)
    if not surname:
        return []
    return [f"{surname} {GIVEN.get(rest, ''.join(map(syllable, rest)))}".strip()]


def _company(words: list[str]) -> list[str]:
    """Read a long name: its known words in English, then everything by sound."""
    ways = [" ".join(way) for way in zip(*map(_company_word, words), strict=True)]
    found = _japanese("".join(words))[:1] if len(words) == 1 and len(words[0]) < 6 else []
    return list(dict.fromkeys([*found, *ways]))


@lru_cache(REMEMBERED)
def _company_word(word: str) -> tuple[str, str, str, str]:
    """Read a word in English where that is known, by two syllables, by one, and as one word."""
    pieces, syllables = _pieces(word), [syllable(char) for char in word]
    sounds = [_paired(piece) for piece in pieces]
    english = [
        COMPANY_WORDS.get(piece) or sound
        for piece, sound in zip(pieces, sounds, strict=True)
    ]
    return " ".join(english), " ".join(sounds), " ".join(syllables), "".join(syllables)


def _pieces(text: str) -> list[str]:
    """Part the words that are known from what lies between; a town's 市 is left out."""
    pieces, unknown, at = [], "", 0
    while at < len(text):
        ends = range(at + _LONGEST_WORD, at + 1, -1)
        word = next((text[at:end] for end in ends if text[at:end] in COMPANY_WORDS), "")
        if word or (text[at] == _TOWN and 0 < at < len(text) - 1):
            pieces += [unknown, word]
            unknown = ""
        else:
            unknown += text[at]
        at += len(word) or 1
    return [piece for piece in [*pieces, unknown] if piece]


def _paired(piece: str) -> str:
    """Sound a piece in words of two syllables; three are one word."""
    syllables = [syllable(char) for char in piece]
    if len(syllables) == 3:
        return "".join(syllables)
    return " ".join("".join(syllables[at : at + 2]) for at in range(0, len(syllables), 2))
