"""Ways in which one name comes to be written otherwise, each a function of a seed.

Each takes the words of a name and a random source, and returns the words that someone
else writes, or None where the name gives no room for it.
"""

from collections.abc import Callable
from random import Random

Words = list[str]
Variation = Callable[[Words, Random], Words | None]


def seeded(text: str) -> Random:
    """Return a random source that gives the same for the same text, in every run."""
    return Random(text)  # noqa: S311 - repeatable, no secret


_KEYBOARD = {
    "a": "qsz", "b": "vgn", "c": "xvd", "d": "sfe", "e": "wrd", "f": "dgr", "g": "fht",
    "h": "gjy", "i": "uok", "j": "hku", "k": "jli", "l": "kop", "m": "nj", "n": "bmh",
    "o": "ipl", "p": "ol", "q": "wa", "r": "etf", "s": "adw", "t": "ryg", "u": "yij",
    "v": "cbf", "w": "qes", "x": "zcs", "y": "tuh", "z": "xas",
}  # fmt: skip
_LOOK_ALIKE = {
    "a": "а", "c": "с", "e": "е", "i": "і", "o": "о", "p": "р", "s": "ѕ", "x": "х", "y": "у",
    "A": "А", "B": "В", "C": "С", "E": "Е", "H": "Н", "I": "І", "K": "К", "M": "М", "O": "О",
    "P": "Р", "T": "Т", "X": "Х",
}  # fmt: skip
_SCANNED = (
    ("m", "rn"), ("l", "1"), ("o", "0"), ("i", "l"), ("s", "5"), ("b", "8"), ("w", "vv"),
)  # fmt: skip
_SOUNDS = (
    ("ph", "f"), ("ck", "k"), ("c", "k"), ("z", "s"), ("s", "z"), ("ei", "ie"), ("v", "w"),
)  # fmt: skip
_TRANSLITERATION = (
    ("kh", "h"), ("kh", "x"), ("gh", "g"), ("dj", "j"), ("j", "dj"), ("sh", "ch"), ("zh", "j"),
    ("ou", "u"), ("oo", "u"), ("u", "ou"), ("w", "u"), ("y", "i"), ("ey", "ei"), ("iy", "y"),
    ("yu", "iu"), ("ya", "ia"), ("q", "k"), ("k", "q"), ("ee", "i"), ("i", "y"), ("o", "u"),
    ("e", "i"), ("aa", "a"), ("ts", "tz"), ("th", "t"), ("dh", "d"), ("ai", "ay"),
)  # fmt: skip
_INVISIBLE = "\u200b\u200c\u200d\u2060\u00ad"
_TITLES = (
    "Dr.", "Mr.", "Gen.", "Sheikh", "Haji", "Prof.", "Col.", "Sayyid", "Eng.", "Mullah",
)  # fmt: skip


def typo(words: Words, random: Random) -> Words | None:
    """A neighbouring key instead of a letter, a letter left out, or one too many."""
    at, place = _letter(words, random)
    letter = words[at][place]
    near = random.choice(_KEYBOARD.get(letter.lower(), "e"))
    near = near.upper() if letter.isupper() else near
    put = random.choice((near, "", letter + near))
    return _put(words, at, place, 1, put)


def transpose(words: Words, random: Random) -> Words | None:
    """Two neighbouring letters change places."""
    at, place = _letter(words, random)
    place = min(place, len(words[at]) - 2)
    pair = words[at][place : place + 2]
    if place < 0 or pair[0] == pair[1]:
        return None
    return _put(words, at, place, 2, pair[::-1])


def ocr(words: Words, random: Random) -> Words | None:
    """A letter that a scanner reads as another."""
    return _swap(words, random, _SCANNED)


def phonetic(words: Words, random: Random) -> Words | None:
    """A sound in another spelling."""
    return _swap(words, random, _SOUNDS)


def translit(words: Words, random: Random) -> Words | None:
    """A sound of the native script in another usual spelling."""
    return _swap(words, random, _TRANSLITERATION)


def homoglyph(words: Words, random: Random) -> Words | None:
    """One letter of another script that looks the same."""
    places = [
        (at, n)
        for at, word in enumerate(words)
        for n, c in enumerate(word)
        if c in _LOOK_ALIKE
    ]
    if not places:
        return None
    at, n = random.choice(places)
    return _put(words, at, n, 1, _LOOK_ALIKE[words[at][n]])


def invisible_char(words: Words, random: Random) -> Words | None:
    """A character that nobody sees, within a word."""
    at, place = _letter(words, random)
    return _put(words, at, place, 0, random.choice(_INVISIBLE))


def vowel_drop(words: Words, random: Random) -> Words | None:
    """One long word without its vowels, its first letter kept."""
    long = [at for at, word in enumerate(words) if len(word) >= 5]
    if not long:
        return None
    at = random.choice(long)
    left = words[at][0] + "".join(c for c in words[at][1:] if c.lower() not in "aeiou")
    return [*words[:at], left, *words[at + 1 :]] if left != words[at] else None


def double_collapse(words: Words, random: Random) -> Words | None:
    """A letter doubled, or a double letter written once."""
    at, place = _letter(words, random)
    letter = words[at][place]
    if words[at][place : place + 2].lower() == 2 * letter.lower():
        return _put(words, at, place, 2, letter)
    return _put(words, at, place, 1, letter + letter.lower())


def token_drop(words: Words, random: Random) -> Words | None:
    """A word left out of a name of three or more."""
    if len(words) < 3:
        return None
    at = random.randrange(len(words))
    return words[:at] + words[at + 1 :]


def initials(words: Words, random: Random) -> Words | None:
    """A word of a name of three or more shortened to its first letter."""
    long = [at for at, word in enumerate(words) if len(word) > 2]
    if len(words) < 3 or not long:
        return None
    at = random.choice(long)
    dot = random.choice((".", ""))
    return [*words[:at], words[at][0] + dot, *words[at + 1 :]]


def name_order(words: Words, random: Random) -> Words | None:
    """The words in another order."""
    if len(words) < 2:
        return None
    cut = random.randrange(1, len(words))
    made = words[cut:] + words[:cut]
    return made if made != words else None


def title_affix(words: Words, random: Random) -> Words | None:
    """A title before the name."""
    return [random.choice(_TITLES), *words]


def split(words: Words, random: Random) -> Words | None:
    """A long word written as two."""
    long = [at for at, word in enumerate(words) if len(word) >= 6]
    if not long:
        return None
    at = random.choice(long)
    cut = random.randrange(2, len(words[at]) - 1)
    return [*words[:at], words[at][:cut], words[at][cut:], *words[at + 1 :]]


def joined(words: Words, random: Random) -> Words | None:
    """Two neighbouring words written as one."""
    if len(words) < 2:
        return None
    at = random.randrange(len(words) - 1)
    second = words[at + 1]
    second = second if words[at].isupper() else second.lower()
    return [*words[:at], words[at] + second, *words[at + 2 :]]


def punctuation(words: Words, random: Random) -> Words | None:
    """Hyphens and apostrophes left out, or a hyphen between two words."""
    bare = [word.translate({ord(c): None for c in "-'’`.,"}) for word in words]
    if bare != words:
        return [word for word in bare if word] or None
    if len(words) < 2:
        return None
    at = random.randrange(len(words) - 1)
    return [*words[:at], "-".join(words[at : at + 2]), *words[at + 2 :]]


def _letter(words: Words, random: Random) -> tuple[int, int]:
    """A word and a place in it, every letter as likely as any other."""
    places = [(at, n) for at, word in enumerate(words) for n in range(len(word))]
    return random.choice(places)


def _put(words: Words, at: int, place: int, length: int, text: str) -> Words | None:
    made = words[at][:place] + text + words[at][place + length :]
    return [*words[:at], made, *words[at + 1 :]] if made else None


def _swap(words: Words, random: Random, pairs: tuple[tuple[str, str], ...]) -> Words | None:
    places = [
        (at, place, old, new)
        for at, word in enumerate(words)
        for old, new in pairs
        if (place := word.lower().find(old)) >= 0
    ]
    if not places:
        return None
    at, place, old, new = random.choice(places)
    return _put(words, at, place, len(old), new.upper() if words[at].isupper() else new)
