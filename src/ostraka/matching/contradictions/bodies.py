"""What tells the names of bodies and vessels apart."""

from ostraka.matching import figures
from ostraka.matching.config import PairSettings
from ostraka.matching.contradictions.sides import (
    Sides,
    Words,
    contradicts,
    proper,
    words_of,
)
from ostraka.matching.evidence import Finding
from ostraka.matching.legal_forms import FORM_KINDS
from ostraka.matching.pair_words import GENERIC, LINES, SMALL

# A number of so many digits may be left out: it is a year, or stands in a register.
_LONG = 4
_JOINED = "written as one word"


def number(sides: Sides, settings: PairSettings) -> Finding | None:
    """Plant 5 is not Plant 6, and Victory is not Victory 3."""
    left, right = _numbers(sides.asked), _numbers(sides.listed)
    if left == right:
        return None
    pair = " ".join(left), " ".join(right)
    if left and right:
        return contradicts("number", pair, settings.other_number, "another number")
    joined = any(part["why"].startswith(_JOINED) for part in sides.parts)
    if len("".join(pair)) >= _LONG or joined:  # "SECONDFLEET"
        return None
    return contradicts(
        "number", pair, settings.number_missing, "a number on one side alone"
    )


def _numbers(name: str) -> Words:
    return sorted(word for word in figures.in_figures(words_of(name)) if word.isdecimal())


def legal_form(sides: Sides, settings: PairSettings) -> Finding | None:
    """An AG has shares, a GmbH members. A form that is missing contradicts nothing."""
    left, right = _form_kinds(sides.asked), _form_kinds(sides.listed)
    if not (left and right) or not left.keys().isdisjoint(right):
        return None
    pair = " ".join(left.values()), " ".join(right.values())
    return contradicts(
        "legal form", pair, settings.other_form, "a legal form of another kind"
    )


def _form_kinds(name: str) -> dict[str, str]:
    return {FORM_KINDS[word]: word for word in words_of(name) if word in FORM_KINDS}


def line(sides: Sides, settings: PairSettings) -> Finding | None:
    """A bank's trust company is not the bank: the line of business stands on one side alone."""
    left, right = sides.extra, sides.missing
    lines = [word for word in (*left, *right) if word in LINES]
    if not lines or (proper(left) and proper(right)):
        return None
    pair = " ".join(left), " ".join(right)
    return contradicts(
        "line of business", pair, settings.other_line, f"{lines[0]} on one side alone"
    )


def generic(sides: Sides, settings: PairSettings) -> Finding | None:
    """What pairs is what many bodies are called, and the name proper stands on one side alone."""
    same = [part["candidate"] for part in sides.paired]
    only = (*sides.extra, *sides.missing)
    names = [word for word in only if not _is_generic(word)]
    if not names or not same or not all(map(_is_generic, same)):
        return None
    pair = " ".join(sides.extra), " ".join(sides.missing)
    return contradicts(
        "name proper", pair, settings.generic, f"{names[0]} on one side alone"
    )


def _is_generic(text: str) -> bool:
    return all(word in GENERIC or word in SMALL for word in text.split())
