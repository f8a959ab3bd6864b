"""The light cleaning that every reader starts from, and which script a letter is of."""

import unicodedata
from bisect import bisect_right
from functools import lru_cache
from itertools import groupby

APOSTROPHES = frozenset("'`´ʹʻʼʽʾʿˈ‘’‛′＇՚׳״\"")
ARABIC_TATWEEL = "\u0640"
REMEMBERED = 1 << 14  # words, and letters: customers share most of theirs
_INCREMENT = "\u2206"  # typed for a Greek delta

# First code point of each block that has a reader; what lies between has none.
_BLOCKS: tuple[tuple[int, str], ...] = (
    (0x0000, "latin"), (0x0370, "greek"), (0x0400, "cyrillic"), (0x0530, "armenian"),
    (0x0590, "hebrew"), (0x0600, "arabic"), (0x0700, "other"), (0x0750, "arabic"),
    (0x0780, "other"), (0x0870, "arabic"), (0x0900, "indic"), (0x0D80, "other"),
    (0x0E00, "thai"), (0x0E80, "other"), (0x1000, "burmese"), (0x10A0, "georgian"),
    (0x1100, "hangul"), (0x1200, "other"), (0x1780, "khmer"), (0x1800, "other"),
    (0x1C80, "cyrillic"), (0x1C90, "georgian"),
    (0x1CC0, "other"), (0x1D00, "latin"), (0x1F00, "greek"), (0x2000, "latin"),
    (0x2C60, "latin"), (0x2C80, "other"), (0x2D00, "georgian"), (0x2D30, "other"),
    (0x2DE0, "cyrillic"), (0x2E00, "latin"), (0x2E80, "han"), (0x3040, "kana"),
    (0x3100, "other"), (0x3130, "hangul"), (0x3190, "other"), (0x31F0, "kana"),
    (0x3200, "other"), (0x3400, "han"), (0xA000, "other"), (0xA640, "cyrillic"),
    (0xA6A0, "other"), (0xA720, "latin"), (0xA800, "other"), (0xAB30, "latin"),
    (0xAB70, "other"), (0xAC00, "hangul"), (0xD7B0, "other"), (0xF900, "han"),
    (0xFB00, "latin"), (0xFB07, "other"), (0x1B000, "kana"), (0x1B170, "other"),
    (0x20000, "han"), (0x323B0, "other"),
)  # fmt: skip
_STARTS = [start for start, _ in _BLOCKS]


# Letters of other scripts that look alike, typed or planted in a word; case is folded.
_LATIN_LIKE_CYRILLIC = str.maketrans("aeopcxyikmthbαορετικ", "аеорсхуікмтнваоретік")
_CYRILLIC_LIKE_LATIN = str.maketrans("аеорсхуікмтнвѕјԁ", "aeopcxyikmthbsjd")


def clean(text: str) -> list[str]:
    """Split a name into words: NFKC, case folded, invisible characters and marks of
    direction dropped, apostrophes closed up, other punctuation parted at.

    >>> clean("Лук’янов-Иванов")
    ['лукянов', 'иванов']
    """
    return [word for written in text.split() for word in _clean(written)]


@lru_cache(REMEMBERED)
def _clean(written: str) -> tuple[str, ...]:
    """Split what is written without a space."""
    plain = unicodedata.normalize("NFKC", written.replace(_INCREMENT, "Δ")).casefold()
    return tuple(map(of_one_script, "".join(map(_plain, plain)).split()))


@lru_cache(REMEMBERED)
def family(char: str) -> str:
    """Name the reader that a letter belongs to, ``"latin"`` for what needs none."""
    return _BLOCKS[bisect_right(_STARTS, ord(char)) - 1][1]


def runs(words: list[str]) -> list[tuple[str, list[str]]]:
    """Gather words into runs of one script, splitting a word where its script changes.

    Han beside kana is one run: a Japanese name mixes the two.
    """
    parts = [part for word in words for part in _parts(word)]
    first = parts[0][0] if parts else ""
    if all(found == first for found, _ in parts) and first != "kana":
        return [(first, [part for _, part in parts])] if parts else []
    if any(found == "kana" for found, _ in parts):
        parts = [("kana" if found == "han" else found, part) for found, part in parts]
        parts = _rejoined(words, parts)
    return [
        (found, [part for _, part in group])
        for found, group in groupby(parts, key=lambda part: part[0])
    ]


def of_one_script(word: str) -> str:
    """Put right a word of Cyrillic with a few Latin or Greek letters in it, or the reverse.

    Belarusian entries have a Latin i for і, and a planted letter hides a name from a
    search.
    """
    if word.isascii():
        return word
    scripts = _scripts(word)
    cyrillic = scripts.count("cyrillic")
    if not 0 < cyrillic < len(scripts):
        return word
    tables = (_LATIN_LIKE_CYRILLIC, _CYRILLIC_LIKE_LATIN)
    likely, other = tables if cyrillic * 2 >= len(scripts) else reversed(tables)
    found, instead = word.translate(likely), word.translate(other)
    mixed = len(set(_scripts(found))) > 1
    return instead if mixed and len(set(_scripts(instead))) == 1 else found


def _scripts(word: str) -> list[str]:
    """Name the script of each letter; an accent that stands apart is none."""
    return [family(char) for char in word if not unicodedata.combining(char)]


@lru_cache(REMEMBERED)
def _plain(char: str) -> str:
    if char in APOSTROPHES or char == ARABIC_TATWEEL:
        return ""
    category = unicodedata.category(char)
    if category[0] in "LMN":
        return char
    return "" if category in ("Cf", "Cs", "Co", "Cn") or char == "\x00" else " "


@lru_cache(REMEMBERED)
def _parts(word: str) -> tuple[tuple[str, str], ...]:
    """Cut a word where its script changes; marks and digits go with what precedes."""
    parts: list[tuple[str, str]] = []
    for char in word:
        neutral = unicodedata.category(char)[0] in "MN"
        found = parts[-1][0] if neutral and parts else family(char)
        if parts and parts[-1][0] == found:
            parts[-1] = (found, parts[-1][1] + char)
        else:
            parts.append((found, char))
    return tuple(parts)


def _rejoined(words: list[str], parts: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Put back together the words that are all Japanese."""
    if all(found == "kana" for found, _ in parts):
        return [("kana", word) for word in words]
    return parts
