"""What a name in a native script sounds like in Latin letters.

A list gives «Владимир Путин», a bank's customer file gives "Vladimir Poutine". Each script
has a module that knows the systems in use (passports, gazetteers, newspapers, custom) and
returns one reading for each: all of them are indexed, so that whichever spelling a query
has lies within a letter or two of one of them. The name of a body is also read in English,
because lists translate it.
"""

import re
from collections.abc import Callable
from functools import cache
from importlib import import_module

from ._clean import clean, runs
from .native import native, unify

__all__ = ["native", "readings"]

MOST = 8
MOST_HAN = 12

# Cyrillic abbreviations that were typed with the Latin letters that look the same.
_LEGAL_FORMS_AS_TYPED = {
    "ao": "ао", "ooo": "ооо", "oao": "оао", "aat": "аат", "too": "тоо", "aho": "ано",
}  # fmt: skip

# Script: its module and function, imported when a name first needs it.
_READERS = {
    "arabic": ("arabic", "readings"),
    "armenian": ("others", "armenian"),
    "burmese": ("others", "burmese"),
    "cyrillic": ("cyrillic", "readings"),
    "foreign": ("han_foreign", "readings"),
    "georgian": ("others", "georgian"),
    "greek": ("others", "greek"),
    "han": ("han", "readings"),
    "hangul": ("hangul", "readings"),
    "hebrew": ("hebrew", "readings"),
    "indic": ("indic", "readings"),
    "kana": ("kana", "readings"),
    "khmer": ("khmer", "readings"),
    "thai": ("others", "thai"),
}
_FOREIGN = re.compile("[\u3400-\u9fff][·•‧・][\u3400-\u9fff]")  # 贝拉克·奥巴马
_CYRILLIC = re.compile("[\u0400-\u052f]")
_ODD = re.compile("[^a-z0-9 \n]+")
_ANY_OTHER = ("others", "fallback")


def readings(text: str) -> tuple[str, ...]:
    """Give the Latin readings of a name: a body's English first, then the most usual.

    Args:
        text: a name in any script or mixture of scripts, as a list or a customer wrote it.

    Returns:
        At most 8 (12 where there is Han) different readings: lower-case ASCII words parted
        by single spaces; ``()`` for a name that is in Latin letters already or has no letters.

    >>> readings("Лавров")
    ('lavrov',)
    """
    if text.isascii():
        return ()
    words = clean(text)
    if _has_cyrillic(text):
        words = [_LEGAL_FORMS_AS_TYPED.get(word, word) for word in words]
    parts = runs(words)
    if all(family == "latin" for family, _ in parts):
        # A Latin word with a planted Cyrillic letter reads as what it looks like.
        plain = " ".join(_ascii(unify(" ".join(words))).split())
        return (plain,) if plain and _has_cyrillic(text) else ()
    if _FOREIGN.search(text):
        parts = [("foreign" if each == "han" else each, part) for each, part in parts]
    choices = [_reader(family)(words) for family, words in parts]
    most = MOST_HAN if any(family in ("han", "foreign") for family, _ in parts) else MOST
    depth = max(len(choice) for choice in choices)
    rows = choices[0] if len(choices) == 1 else _side_by_side(choices, depth)
    found = dict.fromkeys(_tidy(_ascii("\n".join(rows))))
    found.pop("", None)
    return tuple(found)[:most]


def _side_by_side(choices: list[list[str]], depth: int) -> list[str]:
    """Join the runs of a name, each in its first reading, each in its second, and so on."""
    return [
        " ".join(choice[min(row, len(choice) - 1)] for choice in choices if choice)
        for row in range(depth)
    ]


def _tidy(rows: str) -> list[str]:
    """Part lines; only those of few names have spaces too many."""
    framed = f"\n{rows}\n"
    found = rows.split("\n")
    if "  " in framed or " \n" in framed or "\n " in framed:
        return [" ".join(row.split()) for row in found]
    return found


@cache
def _reader(family: str) -> Callable[[list[str]], list[str]]:
    module, function = _READERS.get(family, _ANY_OTHER)
    reader: Callable[[list[str]], list[str]] = getattr(
        import_module(f".{module}", __package__), function
    )
    return reader


def _has_cyrillic(text: str) -> bool:
    return _CYRILLIC.search(text) is not None


def _ascii(text: str) -> str:
    return _ODD.sub("", text)
