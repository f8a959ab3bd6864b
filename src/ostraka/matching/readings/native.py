"""The form in which two names of one native script are compared."""

import unicodedata

from ._clean import clean
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

# Letter by letter; Hangul syllables and all others stay as they are.
_UNIFIED = str.maketrans(_ARABIC | _CYRILLIC | _HEBREW_FINALS | _HIRAGANA | SIMPLIFIED)


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
    plain = [unify(word) for word in clean(text)]
    return [word for word in plain if word]


def unify(word: str) -> str:
    """Make one the letters of a cleaned word that writers interchange."""
    return "".join(map(_base, word)).translate(_UNIFIED)


def _base(char: str) -> str:
    """Take accents, vowel points and stress marks off; keep signs that are vowels."""
    if char < "\u0300":
        return unicodedata.normalize("NFD", char)[0] if char > "\x7f" else char
    if _is_point(ord(char)):
        return ""
    if 0x0370 <= ord(char) < 0x0400 or 0x1E00 <= ord(char) < 0x2000:
        return unicodedata.normalize("NFD", char)[0]
    return char


def _is_point(code: int) -> bool:
    """Tell whether a mark only helps to pronounce: Latin, Hebrew and Arabic ones do."""
    return (
        0x0300 <= code <= 0x036F
        or 0x0591 <= code <= 0x05C7
        or 0x0610 <= code <= 0x061A
        or 0x064B <= code <= 0x065F
        or code == 0x0670
        or (0x06D6 <= code <= 0x06ED and unicodedata.category(chr(code)) == "Mn")
        or 0x08D3 <= code <= 0x08FF
    )
