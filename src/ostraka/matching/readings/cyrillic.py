"""Latin readings of Cyrillic names.

One table per official system; a name is read as a whole in each system that its letters
allow, because a passport never mixes two. National letters decide the order: a name with
``ї`` is read as Ukrainian first, with ``ў`` as Belarusian, with ``ђ`` as Serbian. The name
of a body is also read in English (`_translate`).

Source: BGN/PCGN 1947 Russian, 1965 Ukrainian, 1979 Belarusian
    https://www.gov.uk/government/publications/romanization-systems
Source: ICAO Doc 9303-3, section 6, table B (Russian passports since 2013)
    https://www.icao.int/publications/doc-series/doc-9303
Source: Ukraine, Cabinet resolution 55 of 2010 https://zakon.rada.gov.ua/laws/show/55-2010-п
Source: Bulgaria, Transliteration Act of 2009 https://lex.bg/laws/ldoc/2135623667
"""

import re
from functools import lru_cache

from ._clean import REMEMBERED
from ._slavic_names import TELLING, as_russian
from ._translate import translated
from .native import unify

# Letters that all systems read alike, and the letters of languages without a system here.
_SHARED = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "zh", "з": "z",
    "и": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh",
    "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya", "й": "y",
    "ё": "yo", "ґ": "g", "є": "ie", "і": "i", "ї": "i", "ў": "u", "ѣ": "e", "ѳ": "f",
    "ѵ": "i", "ђ": "dj", "ј": "j", "љ": "lj", "њ": "nj", "ћ": "c", "џ": "dz", "ѓ": "gj",
    "ќ": "kj", "ѕ": "dz", "ә": "a", "ғ": "g", "қ": "k", "ң": "ng", "ө": "o", "ұ": "u",
    "ү": "u", "һ": "h", "ҳ": "h", "ҷ": "j", "ӣ": "i", "ӯ": "u", "ҙ": "z", "ҫ": "s",
    "җ": "j", "ӑ": "a", "ӗ": "e", "ӳ": "u", "ҡ": "k", "ҝ": "g", "ҹ": "j", "ӏ": "",
    "ѝ": "i", "ѐ": "e",
}  # fmt: skip

# What each system reads otherwise.
_BGN: dict[str, str] = {}
_PRESS = {"ё": "e", "й": "i"}
_NEWSPAPER = {"й": "i"}
_ICAO = {"ъ": "ie", "ю": "iu", "я": "ia", "й": "i", "ё": "e"}
_CENTRAL_EUROPEAN = {
    "х": "h", "ц": "c", "ю": "ju", "я": "ja", "й": "j", "ё": "jo", "щ": "shh", "є": "je",
    "ї": "ji",
}  # fmt: skip
_UKRAINIAN = {"г": "h", "и": "y", "й": "i", "ю": "iu", "я": "ia"}
_UKRAINIAN_INITIAL = {"є": "ye", "ї": "yi", "й": "y", "ю": "yu", "я": "ya"}
_UKRAINIAN_BGN = {"г": "h", "и": "y", "є": "ye", "ї": "yi"}
_BELARUSIAN = {"г": "h", "ё": "io", "ю": "iu", "я": "ia"}
_BULGARIAN = {"щ": "sht", "ъ": "a", "х": "h"}
_SERBIAN = {
    "ж": "z", "х": "h", "ц": "c", "ч": "c", "ш": "s", "щ": "st", "ъ": "a", "ю": "ju",
    "я": "ja", "й": "j", "ѓ": "g", "ќ": "k",
}  # fmt: skip
_TURKIC = {"ж": "j", "ғ": "gh", "қ": "q", "ё": "yo", "ў": "o", "ә": "e", "й": "y"}

# Latin spellings that custom prefers to any system.
_CUSTOMARY = {
    "александр": "alexander", "александра": "alexandra", "алексей": "alexey",
    "андрей": "andrey", "виктор": "victor", "георгий": "georgy", "евгений": "evgeny",
    "евгения": "evgenia", "иосиф": "joseph", "ксения": "xenia", "максим": "maxim",
    "михаил": "mikhail", "наталья": "natalia", "пётр": "pyotr", "петр": "peter",
    "сергей": "sergey", "фёдор": "fyodor", "федор": "fedor", "юлия": "julia",
    "юрий": "yuri", "яков": "yakov",
}  # fmt: skip

_ENDING = re.compile(r"(?:ий|ый)\b")
_SOFT_IOTA = re.compile(r"ь(?=[еяю])")  # юрьевич, yurievich
_PLACE = re.compile(r"(.{3,})ск(?:ий|ая|ое|ие|ой|ого|ому|их|и|а|о|ата|ият|ото|ите)$")
_GENITIVE = re.compile(r"(.{4,}[бвгджзклмнпрстфхцчшщ])а$")
_OF_A_MAN = ("ова", "ева", "ёва", "ина")  # a bureau is named after him
_VOWELS = frozenset("аеёиоуыэюяіїєў")
_FEMININE = re.compile(r"ия\b")  # мария, maria
_SOFT_E = re.compile(r"(?:(?<=[аеёиоуыэюяъь])|\b)е")
_INITIAL = re.compile(r"\b[єїйюя]")
_BELARUSIAN_INITIAL = re.compile(r"(?:(?<=[аеёіоуыэюяў'ь])|\b)[еёюя]")

_TABLES = {
    name: str.maketrans(_SHARED | own)
    for name, own in {
        "bgn": _BGN,
        "press": _PRESS,
        "newspaper": _NEWSPAPER,
        "icao": _ICAO,
        "central": _CENTRAL_EUROPEAN,
        "ukrainian": _UKRAINIAN,
        "ukrainian_bgn": _UKRAINIAN_BGN,
        "belarusian": _BELARUSIAN,
        "bulgarian": _BULGARIAN,
        "serbian": _SERBIAN,
        "turkic": _TURKIC,
    }.items()
}

# Letters that only some languages have, and the order of systems for a name with one.
_ORDERS: tuple[tuple[frozenset[str], tuple[str, ...]], ...] = (
    (frozenset("їєґ"), ("ukrainian", "ukrainian_bgn", "russian", "bgn", "press")),
    (frozenset("ђћљњџјѓќѕ"), ("serbian", "central", "bulgarian", "bgn")),
    (frozenset("ғқңұһҳҷӣӯәөү"), ("bgn", "turkic", "press", "central", "icao")),
    (frozenset("ў"), ("belarusian", "bgn", "russian", "turkic", "press", "central")),
    (
        frozenset("і"),
        ("ukrainian", "ukrainian_bgn", "russian", "belarusian", "bgn", "press", "turkic"),
    ),
)
_ANY_LANGUAGE = (
    "bgn", "customary", "plain", "icao", "newspaper", "press", "ukrainian", "central",
    "bulgarian", "serbian",
)  # fmt: skip
_NOT_RUSSIAN = (
    "bgn", "russian", "customary", "belarusian", "ukrainian", "press", "central",
)  # fmt: skip


def readings(words: list[str]) -> list[str]:
    """Read lower-case Cyrillic words in each system that their letters allow.

    >>> readings(["сергей", "лавров"])[0]
    'sergey lavrov'
    >>> readings(["володимир", "зеленський"])[:1]
    ['volodimir zelenskiy']
    """
    by_sound = [_read(words, system) for system in _order(set("".join(words)), words)]
    return _translated(words) + by_sound


def _order(letters: set[str], words: list[str]) -> tuple[str, ...]:
    found = next((order for marks, order in _ORDERS if letters & marks), None)
    return found or (_ANY_LANGUAGE if TELLING.isdisjoint(words) else _NOT_RUSSIAN)


def _read(words: list[str], system: str) -> str:
    if system == "russian":
        words, system = as_russian(" ".join(words)).split(), "customary"
    return " ".join([_read_word(word, system) for word in words])


@lru_cache(REMEMBERED)
def _read_word(word: str, system: str) -> str:
    if system == "customary":
        return _read_customary(word)
    if system == "plain":
        return _FEMININE.sub("ia", word).translate(_TABLES["bgn"])
    if system in ("bgn", "newspaper"):
        word = _SOFT_E.sub("ye", word)
    if system in ("press", "newspaper"):
        word = _ENDING.sub("y", word)
    if system == "press":
        word = word.replace("кс", "x")
    elif system == "ukrainian":
        word = _INITIAL.sub(lambda found: _UKRAINIAN_INITIAL[found[0]], word)
        word = word.replace("зг", "zgh")
    elif system == "belarusian":
        word = _BELARUSIAN_INITIAL.sub(lambda found: _IOTATED[found[0]], word)
    return word.translate(_TABLES[system])


_IOTATED = {"е": "ye", "ё": "yo", "ю": "yu", "я": "ya"}


def _read_customary(word: str) -> str:
    """Read with the plain letters and the spellings that the bearers themselves use."""
    word = word.replace("дж", "j")
    return _CUSTOMARY.get(word) or _plainest(word)


def _plainest(word: str) -> str:
    word = _FEMININE.sub("ia", _ENDING.sub("y", _SOFT_IOTA.sub("i", word)))
    return word.translate(_TABLES["press"])


def _translated(words: list[str]) -> list[str]:
    from ._translate_ru import CYRILLIC

    return translated([unify(word) for word in words], CYRILLIC, _spellings)


def _spellings(word: str) -> list[str]:
    """Read a word that the glossary lacks; a place's adjective as the place.

    >>> _spellings("челябинский")
    ['chelyabinsk', 'chelyabin']
    """
    place = _PLACE.match(word)
    if place:
        return [place[1].translate(_TABLES["bgn"]) + end for end in ("sk", "")]
    if "ц" in word and _VOWELS.isdisjoint(word):  # an abbreviation's ц is a c
        return [_read_word(word, "plain"), _read_word(word, "central")]
    genitive = _GENITIVE.match(word)
    plain = [_read_word(word, "plain"), _read_word(word, "customary")]
    if not genitive:
        return plain
    name = genitive[1].translate(_TABLES["bgn"])
    return [name, plain[0]] if word.endswith(_OF_A_MAN) else [*plain, name]
