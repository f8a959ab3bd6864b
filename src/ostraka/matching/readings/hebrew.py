"""Latin readings of Hebrew names: common names by custom, others letter by letter.

Source: Academy of the Hebrew Language, rules of transcription 2006
    https://hebrew-academy.org.il/topic/hahlatot/transcription/
"""

import re
from functools import lru_cache

from ._clean import REMEMBERED
from ._combine import combine
from ._hebrew_words import SURNAME_ENDINGS, WORDS
from .native import unify

_ACADEMY = {
    "א": "", "ב": "b", "ג": "g", "ד": "d", "ה": "h", "ו": "v", "ז": "z", "ח": "h",
    "ט": "t", "י": "y", "כ": "k", "ל": "l", "מ": "m", "נ": "n", "ס": "s", "ע": "",
    "פ": "p", "צ": "ts", "ק": "k", "ר": "r", "ש": "sh", "ת": "t",
}  # fmt: skip
_SOFT = _ACADEMY | {"ח": "ch", "צ": "tz", "פ": "f", "ב": "v", "כ": "ch"}
_FOREIGN = _ACADEMY | {"ש": "s", "ח": "kh", "צ": "z", "כ": "h"}
_STYLES = (
    # consonants, ו as a vowel, vowel put in where none is written
    (_ACADEMY, "o", "a"),
    (_SOFT, "u", "e"),
    (_ACADEMY, "u", "e"),
    (_FOREIGN, "o", "e"),
    (_SOFT, "o", "a"),
)
_EUROPEAN = ((_ACADEMY, "o", "e"), (_ACADEMY, "u", "i"))
# A letter's sound at the start and at the end of a word is settled.
_AT_START = {"ב": "b", "כ": "k", "פ": "p"}
_AT_END = {"ב": "v", "פ": "f"}
_LAST_VOWEL = re.compile("([aeiou][^aeiou])[ei]([^aeiou])$")
_MOST = 8
_VOWELS = "aeiou"


def readings(words: list[str]) -> list[str]:
    """Read cleaned Hebrew words.

    >>> readings(["משה", "דיין"])[0]
    'moshe dayan'
    """
    return combine([_word(word) for word in words], _MOST)


@lru_cache(REMEMBERED)
def _word(word: str) -> list[str]:
    word = unify(word)
    if word in WORDS:
        return WORDS[word]
    ended = _surname(word)
    return ended or list(dict.fromkeys(_spell(word, *style) for style in _STYLES))


def _surname(word: str) -> list[str]:
    """Read a surname from Europe by what it ends in: פלדמן is Feld and -man."""
    for ending, spellings in SURNAME_ENDINGS.items():
        stem = word.removesuffix(ending)
        if stem != word and len(stem) > 1:
            start = "f" if stem[0] == "פ" else ""
            stems = [start + _spell(stem, *style)[len(start) :] for style in _EUROPEAN]
            closed = [_LAST_VOWEL.sub(r"\1\2", one) for one in stems]  # feledman, feldman
            found = (one + end for end in spellings for one in (*stems, closed[0]))
            return list(dict.fromkeys(found))
    return []


def _spell(word: str, table: dict[str, str], waw: str, short: str) -> str:
    sounds = [_sound(word, index, table, waw) for index in range(len(word))]
    sounds = [sound for sound in sounds if sound]
    text = ""
    for index, sound in enumerate(sounds):
        text += sound
        last = index + 2 >= len(sounds)
        follows = sounds[index + 1] if index + 1 < len(sounds) else _VOWELS
        if sound[-1] not in _VOWELS and follows[0] not in _VOWELS and (last or index == 0):
            text += short
    return text


def _sound(word: str, index: int, table: dict[str, str], waw: str) -> str:
    letter, last = word[index], index == len(word) - 1
    before = word[index - 1] if index else ""
    follows = word[index + 1] if not last else ""
    if letter == "א":
        return "a"
    if letter == "ע":
        return "a" if index == 0 or last else ""
    if letter == "ה" and last:
        return "a" if before not in "אוי" else "h"
    if letter == "ו":
        if index == 0 or before == "ו":
            return "v" if before != "ו" or not last else ""
        return "" if follows == "ו" else waw
    if letter == "י":
        return _yod(index, before, follows)
    if index == 0 and letter in _AT_START:
        return _AT_START[letter]
    if last and letter in _AT_END:
        return _AT_END[letter]
    return table.get(letter, "")


def _yod(index: int, before: str, follows: str) -> str:
    if index == 0:
        return "i" if follows and follows not in "אהוי" else "y"
    if follows == "י":
        return "a"
    if before == "י" or follows in ("א", "ה", "ו"):
        return "y"
    return "i"
