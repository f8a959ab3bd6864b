"""Latin readings of Greek, Georgian, Armenian, Thai and Burmese names, and all other scripts.

Source: ELOT 743 (Greek, ISO 843:1997); Georgian national system 2002; BGN/PCGN 1981
    Armenian; Royal Thai General System 1999; BGN/PCGN 1970 Burmese
    https://www.gov.uk/government/publications/romanization-systems
"""

# ruff: noqa: SIM905  (tables read better as words)

import re
import unicodedata

from ._combine import combine
from ._translate import translated
from .native import unify
from .southeast import burmese_word, thai_word

_MOST = 8

_GREEK = {
    "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th",
    "ι": "i",
    "κ": "k", "λ": "l", "μ": "m", "ν": "n", "ξ": "x", "ο": "o", "π": "p", "ρ": "r",
    "σ": "s",
    "ς": "s", "τ": "t", "υ": "y", "φ": "f", "χ": "ch", "ψ": "ps", "ω": "o",
}  # fmt: skip
_GREEK_PAIRS = (
    (re.compile(r"\bμπ"), "b"), (re.compile(r"\bντ"), "d"), (re.compile(r"\bγκ"), "g"),
    (re.compile(r"γ(?=[γξχ])"), "n"), (re.compile(r"γκ"), "gk"), (re.compile(r"ου"), "ou"),
    (re.compile(r"([αεη])υ(?=[θκξπσςτφχψ]|\b)"), r"\1f"), (re.compile(r"([αεη])υ"), r"\1v"),
)  # fmt: skip
# A foreign name has sounds for which Greek writes two letters, and kh for its χ.
_FOREIGN = (
    ("ou", "u"), ("mp", "b"), ("ntb", "ndb"), ("nt", "d"), ("gk", "g"), ("tz", "j"),
)  # fmt: skip
_GREEK_HABITS: tuple[tuple[tuple[str, str], ...], ...] = (
    (),
    (("ch", "h"), ("ou", "u"), ("y", "i")),
    (("ch", "kh"), *_FOREIGN),
    (("f", "ph"),),
    (("ch", "h"), ("k", "q"), *_FOREIGN),
    (("ks", "x"), ("ou", "oy"), ("mp", "b"), ("nt", "d"), ("gk", "g")),
    (("v", "b"), ("k", "c"), ("f", "ph")),
)
# Ranks and titles that stand before a name; case folding leaves no final sigma.
_GREEK_TITLES = {
    "στρατηγοσ": "general", "υποστρατηγοσ": "major general", "ταξιαρχοσ": "brigadier",
    "αντιστρατηγοσ": "lieutenant general", "συνταγματαρχησ": "colonel",
    "αντισυνταγματαρχησ": "lieutenant colonel", "ταγματαρχησ": "major",
    "λοχαγοσ": "captain", "ναυαρχοσ": "admiral", "προεδροσ": "president",
    "υπουργοσ": "minister", "καθηγητησ": "professor", "σειχησ": "sheikh",
}  # fmt: skip

_GEORGIAN = dict(
    zip(
        "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
        "a b g d e v z t i k l m n o p zh r s t u p k"
        " gh q sh ch ts dz ts ch kh j h".split(),
        strict=True,
    )
)
_GEORGIAN_HABITS: tuple[tuple[tuple[str, str], ...], ...] = (
    (), (("q", "k"),), (("kh", "h"), ("gh", "g")), (("p", "f"), ("zh", "j")),
)  # fmt: skip

_ARMENIAN = dict(
    zip(
        "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ",
        "a b g d e z e y t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts v"
        " p k o f".split(),
        strict=True,
    )
)
_WESTERN_ARMENIAN = _ARMENIAN | {
    "բ": "p", "պ": "b", "գ": "k", "կ": "g", "դ": "t", "տ": "d", "ճ": "j", "ջ": "ch",
    "ծ": "dz", "ձ": "ts",
}  # fmt: skip
_ARMENIAN_PAIRS = (("ու", "u"), ("եւ", "ev"))
_ARMENIAN_HABITS: tuple[tuple[tuple[str, str], ...], ...] = (
    (), (("yan", "ian"),), (("gh", "g"), ("kh", "h")), (("y", "i"),),
)  # fmt: skip


def greek(words: list[str]) -> list[str]:
    """Read Greek words.

    >>> greek(["αλέξης", "τσίπρας"])[0]
    'alexis tsipras'
    """
    title = _GREEK_TITLES.get(unify(words[0]))
    if title:
        return [f"{title} {each}" for each in _greek_by_sound(" ".join(words[1:]))]
    return _greek_translated(words) + _greek_by_sound(" ".join(words))


def _greek_translated(words: list[str]) -> list[str]:
    from ._translate_el import GREEK

    return translated([unify(word) for word in words], GREEK, _greek_by_sound)


def _greek_by_sound(text: str) -> list[str]:
    text = unicodedata.normalize("NFD", text)
    # A diaeresis keeps two vowels apart, so it has to outlive the other accents.
    text = "".join(
        char for char in text if not unicodedata.combining(char) or char == "\u0308"
    )
    for pattern, sound in _GREEK_PAIRS:
        text = pattern.sub(sound, text)
    plain = "".join(_GREEK.get(char, char) for char in text if char != "\u0308")
    return _by_habit(plain, _GREEK_HABITS)


def georgian(words: list[str]) -> list[str]:
    """Read Georgian words.

    >>> georgian(["მიხეილ", "სააკაშვილი"])[0]
    'mikheil saakashvili'
    """
    plain = "".join(_GEORGIAN.get(char, char) for char in " ".join(words))
    found = _by_habit(plain, _GEORGIAN_HABITS)
    return [*found, re.sub(r"i\b", "", plain)] if plain.endswith("i") else found


def armenian(words: list[str]) -> list[str]:
    """Read Armenian words as in Yerevan, then as the western diaspora does.

    >>> armenian(["նիկոլ", "փաշինյան"])[0]
    'nikol pashinyan'
    """
    eastern = _by_habit(_armenian(words, _ARMENIAN), _ARMENIAN_HABITS)
    western = _by_habit(_armenian(words, _WESTERN_ARMENIAN), _ARMENIAN_HABITS[1:2])
    return [*eastern, *western]


def thai(words: list[str]) -> list[str]:
    """Read Thai words.

    >>> thai(["สมชาย"])[0]
    'somchai'
    """
    return combine([thai_word(word) for word in words], _MOST)


def burmese(words: list[str]) -> list[str]:
    """Read Burmese words, whose syllables are written apart in Latin letters.

    >>> burmese(["မင်းအောင်လှိုင်"])[0]
    'min aung hlaing'
    """
    return combine([burmese_word(word) for word in words], _MOST)


def fallback(words: list[str]) -> list[str]:
    """Read any other script by the general table of `anyascii`."""
    from anyascii import anyascii

    return [" ".join(anyascii(word).lower() for word in words)]


def _armenian(words: list[str], table: dict[str, str]) -> str:
    text = " ".join(words)
    for pair, sound in _ARMENIAN_PAIRS:
        text = text.replace(pair, sound)
    text = re.sub(r"\bո(?!վ)", "vo", re.sub(r"\bե", "ye", text))
    return "".join(table.get(char, char) for char in text)


def _by_habit(plain: str, habits: tuple[tuple[tuple[str, str], ...], ...]) -> list[str]:
    """Rewrite a plain reading as writers with other habits would."""
    found = []
    for habit in habits:
        text = plain
        for written, instead in habit:
            text = text.replace(written, instead)
        found.append(text)
    return list(dict.fromkeys(found))
