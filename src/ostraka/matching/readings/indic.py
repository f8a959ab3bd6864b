"""Latin readings of names in Devanagari, Bengali, Gurmukhi, Gujarati, Oriya, Tamil, Telugu,
Kannada and Malayalam.

Unicode lays these scripts out alike (after ISCII 1991), so one table by offset in a block
reads them all; what differs by language follows. The vowel that a consonant carries
unwritten
is dropped where speech drops it: at the end, and between two syllables that have vowels.

Source: The Unicode Standard, chapter 12; ALA-LC romanization without its marks
    https://www.loc.gov/catdir/cpso/roman.html
"""

from functools import lru_cache

from ._clean import REMEMBERED
from ._combine import combine

_BLOCK = 0x80
_FIRST = 0x0900
_BENGALI, _GURMUKHI, _ORIYA, _TAMIL, _TELUGU = 1, 2, 4, 5, 6

_VOWELS = {
    0x05: "a", 0x06: "a", 0x07: "i", 0x08: "i", 0x09: "u", 0x0A: "u", 0x0B: "ri",
    0x0C: "li",
    0x0D: "e", 0x0E: "e", 0x0F: "e", 0x10: "ai", 0x11: "o", 0x12: "o", 0x13: "o",
    0x14: "au",
    0x60: "ri", 0x72: "e",
}  # fmt: skip
_CONSONANTS = {
    0x15: "k", 0x16: "kh", 0x17: "g", 0x18: "gh", 0x19: "ng", 0x1A: "ch", 0x1B: "chh",
    0x1C: "j", 0x1D: "jh", 0x1E: "n", 0x1F: "t", 0x20: "th", 0x21: "d", 0x22: "dh",
    0x23: "n",
    0x24: "t", 0x25: "th", 0x26: "d", 0x27: "dh", 0x28: "n", 0x29: "n", 0x2A: "p",
    0x2B: "ph",
    0x2C: "b", 0x2D: "bh", 0x2E: "m", 0x2F: "y", 0x30: "r", 0x31: "r", 0x32: "l", 0x33: "l",
    0x34: "zh", 0x35: "v", 0x36: "sh", 0x37: "sh", 0x38: "s", 0x39: "h", 0x58: "q",
    0x59: "kh",
    0x5A: "gh", 0x5B: "z", 0x5C: "r", 0x5D: "rh", 0x5E: "f", 0x5F: "y", 0x70: "r",
    0x71: "v",
}  # fmt: skip
_SIGNS = {
    0x3E: "a", 0x3F: "i", 0x40: "i", 0x41: "u", 0x42: "u", 0x43: "ri", 0x44: "ri",
    0x45: "e",
    0x46: "e", 0x47: "e", 0x48: "ai", 0x49: "o", 0x4A: "o", 0x4B: "o", 0x4C: "au",
    0x57: "au",
}  # fmt: skip
_VIRAMA = 0x4D
_NUKTA = 0x3C
_NASAL = {0x01: "n", 0x02: "n", 0x03: "h", 0x70: "n"}
# With a dot below: the sounds of Persian and English words.
_DOTTED = {"k": "q", "g": "gh", "j": "z", "ph": "f", "d": "r", "dh": "rh", "y": "y"}
_PER_LANGUAGE: dict[int, dict[int, str]] = {
    _BENGALI: {0x2F: "j", 0x5F: "y", 0x35: "b", 0x70: "r", 0x71: "w"},
    _GURMUKHI: {0x36: "sh", 0x35: "v"},
    _ORIYA: {0x35: "b", 0x5F: "y", 0x71: "w"},
    _TAMIL: {0x1F: "t", 0x1A: "s", 0x28: "n", 0x29: "n"},
}
_NORTHERN = frozenset({0, _BENGALI, _GURMUKHI, 3})
# Names that custom spells otherwise than they sound.
_CUSTOMARY = {
    "sinh": "singh", "sinha": "sinha", "mohammad": "mohammed", "kshetri": "chhetri",
    "vishvakarma": "bishwakarma", "rahaman": "rahman", "chaudhari": "chaudhary",
}  # fmt: skip
_MOST = 8


def readings(words: list[str]) -> list[str]:
    """Read cleaned words of an Indic script.

    >>> readings(["नरेन्द्र", "मोदी"])[0]
    'narendra modi'
    """
    return combine([_word(word) for word in words], _MOST)


@lru_cache(REMEMBERED)
def _word(word: str) -> list[str]:
    block = (ord(word[0]) - _FIRST) // _BLOCK
    dropped = _read(word, block, drop=block in _NORTHERN)
    found = [_CUSTOMARY.get(dropped, dropped), dropped, _read(word, block, drop=False)]
    found += [
        dropped.replace("v", "w"),
        dropped.replace("v", "b"),
        dropped.replace("ph", "f"),
    ]
    if block == _BENGALI:
        found += [_bengali(word), dropped.replace("chh", "s").replace("j", "z")]
    if block == _TAMIL:
        found += [_voiced(dropped), dropped.replace("s", "ch")]
    found.append(dropped.replace("y", "i").replace("sh", "s"))
    return list(dict.fromkeys(found))


def _read(word: str, block: int, drop: bool) -> str:
    """Read letter by letter; an unwritten vowel is a capital A until it is settled."""
    sounds: list[str] = []
    for char in word:
        offset = (ord(char) - _FIRST) % _BLOCK
        _take(sounds, offset, block)
    text = "".join(sounds)
    if block == _BENGALI:
        text = text.replace("ksh", "kkh")
    return (_without_schwa(text) if drop else text).replace("A", "a")


def _take(sounds: list[str], offset: int, block: int) -> None:
    consonant = _PER_LANGUAGE.get(block, {}).get(offset) or _CONSONANTS.get(offset)
    if offset in _NASAL and not (offset == 0x70 and block != _GURMUKHI):
        sounds.append(_NASAL[offset])
    elif offset == 0x71 and block == _GURMUKHI:
        pass  # addak doubles what follows; names are compared with single letters
    elif offset in _VOWELS:
        sounds.append(_VOWELS[offset])
    elif consonant is not None:
        sounds += [consonant, "A"]
    elif offset in _SIGNS and sounds and sounds[-1] == "A":
        sounds[-1] = _SIGNS[offset]
    elif offset == _VIRAMA and sounds and sounds[-1] == "A":
        sounds.pop()
    elif offset == _NUKTA and len(sounds) > 1:
        sounds[-2] = _DOTTED.get(sounds[-2], sounds[-2])


def _without_schwa(text: str) -> str:
    """Drop unwritten vowels as Hindi does: in VC_CV (Ohala 1983), and at the end after VC."""
    vowels = "aeiouA"
    kept = list(text)
    if text.endswith("A") and len(text) > 2 and _ends_in_one_consonant(text):
        kept[-1] = ""
    for at in range(len(text) - 3, 1, -1):
        if text[at] != "A" or text[at - 1] in vowels:
            continue
        after = text[at + 1 :].lstrip("h") if text[at + 1] != "h" else text[at + 1 :]
        opened = text[at - 2] in vowels or (
            text[at - 1] == "h" and at > 2 and text[at - 3] in vowels
        )
        single = len(after) > 1 and (
            after[1] in vowels or (after[1] == "h" and after[2:3] in tuple(vowels))
        )
        follows = at + 2 if after[1:2] != "h" else at + 3
        if opened and single and kept[follows] != "" and follows < len(text):
            kept[at] = ""
    return "".join(kept)


def _ends_in_one_consonant(text: str) -> bool:
    stem = text[:-1].rstrip("h") or text[:-1]
    return len(stem) < 2 or stem[-2] in "aeiouA" or (stem[-1] in "rnm" and stem[-2] in "n")


def _bengali(word: str) -> str:
    """Read with the o that Bengali speech has for an unwritten vowel."""
    sounds: list[str] = []
    for char in word:
        _take(sounds, (ord(char) - _FIRST) % _BLOCK, _BENGALI)
    text = "".join(sounds)
    return (text[:-1] if text.endswith("A") and len(text) > 2 else text).replace("A", "o")


def _voiced(text: str) -> str:
    """Voice stops between vowels: Tamil has one letter for k and g, t and d, p and b."""
    voiced = {"k": "g", "t": "d", "p": "b"}
    return "".join(
        voiced.get(char, char)
        if 0 < at < len(text) - 1 and text[at - 1] in "aeioun" and text[at + 1] in "aeiou"
        else char
        for at, char in enumerate(text)
    )
