"""The form in which two names of one native script are compared."""

import re
import unicodedata
from functools import lru_cache

from ._clean import REMEMBERED, clean, of_one_script
from ._han_names import BODIES
from ._simplified import SIMPLIFIED

_ARABIC = {
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ٲ": "ا", "ٳ": "ا", "ى": "ي", "ی": "ي",
    "ې": "ي",
    "ے": "ي", "ئ": "ي", "ؤ": "و", "ک": "ك", "ڪ": "ك", "ة": "ه", "ۀ": "ه", "ہ": "ه",
    "ۂ": "ه",
    "ۃ": "ه", "ھ": "ه", "ە": "ه", "ء": "",
}  # fmt: skip
_CYRILLIC = {"ё": "е", "ѐ": "е", "ѝ": "и"}
_HEBREW_FINALS = {"ך": "כ", "ם": "מ", "ן": "נ", "ף": "פ", "ץ": "צ"}
_HIRAGANA = {chr(code): chr(code - 0x60) for code in range(0x30A1, 0x30F7)}

# Marks that only help to pronounce: Latin, Greek and Cyrillic accents, Hebrew and Arabic points.
_POINTS = (
    (0x0300, 0x036F), (0x0591, 0x05C7), (0x0610, 0x061A), (0x064B, 0x065F), (0x0670, 0x0670),
    (0x06D6, 0x06ED), (0x08D3, 0x08FF),
)  # fmt: skip
_ACCENTED = ((0x00C0, 0x024F), (0x0370, 0x03FF), (0x1E00, 0x1FFF))


def _without_points() -> dict[str, str]:
    chars = (chr(code) for first, last in _POINTS for code in range(first, last + 1))
    return {char: "" for char in chars if unicodedata.category(char) == "Mn"}


def _without_accents() -> dict[str, str]:
    chars = (chr(code) for first, last in _ACCENTED for code in range(first, last + 1))
    return {char: unicodedata.normalize("NFD", char)[0] for char in chars}


MOST_BYTES = 64  # of a word, UTF-8: what the kernel compares of it (`kernel/text.hpp`)
PIECE = 16  # letters, which are no more bytes than that in any script
_BODIES = re.compile(f"({'|'.join(BODIES)})")

# Letter by letter; Hangul syllables, vowels that are signs (Indic) and all else stay as they are.
_UNIFIED = str.maketrans(
    _without_points()
    | _without_accents()
    | _ARABIC
    | _CYRILLIC
    | _HEBREW_FINALS
    | _HIRAGANA
    | SIMPLIFIED
)


def native(text: str) -> str:
    """Give the comparison form of a name in its own script.

    NFKC and case folded; invisible and direction characters, vowel points, accents and
    tatweel dropped; punctuation parted at; letters that writers interchange made one (forms
    of alef, yeh, kaf and heh, ё and е, Hebrew finals, katakana and hiragana, traditional and
    simplified Han).

    >>> native("أَحْمَد الـيمنى") == native("احمد اليمني")
    True
    """
    return " ".join(words(text))


def words(text: str) -> list[str]:
    """Give the words of the comparison form; marks that carry sounds (Indic) stay."""
    return [part for word in clean(text) for part in _parted(word)]


@lru_cache(REMEMBERED)
def _parted(word: str) -> tuple[str, ...]:
    """Set the words apart that say what a Chinese body is: 商汤 集团 有限公司."""
    plain = of_one_script(unify(word))
    parts = _BODIES.split(plain) if _BODIES.search(plain) else [plain]
    return tuple(piece for part in parts for piece in _pieces(part) if piece)


def _pieces(word: str) -> list[str]:
    """A script without spaces gives long words: one goes on in the next, and none is cut."""
    if len(word.encode()) <= MOST_BYTES:
        return [word]
    return [word[at : at + PIECE] for at in range(0, len(word), PIECE)]


@lru_cache(REMEMBERED)
def unify(word: str) -> str:
    """Make one the letters of a cleaned word that writers interchange."""
    return word.translate(_UNIFIED)
