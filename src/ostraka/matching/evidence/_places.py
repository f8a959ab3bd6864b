"""Places in words: a town, and the country that it is said to be in."""

import re
from dataclasses import dataclass
from functools import lru_cache

from ostraka._kernel import osa_distance
from ostraka.model.countries import country_code, fold

# Words of many places: alone they say nothing of which one.
_GENERIC_WORDS = """
    al and area autonomous camp central city county de del department district east eastern
    el governorate in la municipality near new north northern oblast of old or prefecture
    province region republic rural saint san santa south southern st state sub the town
    village west western
"""
_GENERIC = frozenset(_GENERIC_WORDS.split())
_PIECES = re.compile(r"[,;/()]")
_LONG = range(5, 65)  # letters: a shorter word is too soon another; the kernel takes 64


@dataclass(frozen=True, slots=True)
class Place:
    """A place in words: what names it, and the countries that it says it is in."""

    words: frozenset[str]
    countries: frozenset[str]


@lru_cache(maxsize=16_384)
def read_place(text: str) -> Place:
    """Return the words of a place that are not its country.

    >>> place = read_place("Giza City, Egypt")
    >>> sorted(place.words), sorted(place.countries)
    (['giza'], ['eg'])
    """
    words: set[str] = set()
    countries: set[str] = set()
    for piece in _PIECES.split(text):
        code = country_code(piece)
        if code is None:
            words.update(fold(piece).split())
        else:
            countries.add(code)
    return Place(frozenset(words - _GENERIC), frozenset(countries))


def shared_word(left: frozenset[str], right: frozenset[str]) -> str:
    """Return a word of both sides, or two long ones that differ by a letter; "" for none.

    >>> shared_word(frozenset({"jeddah"}), frozenset({"jiddah"}))
    'jeddah, jiddah'
    """
    if both := left & right:
        return min(both)
    near = (
        f"{a}, {b}"
        for a in sorted(left)
        for b in sorted(right)
        if len(a) in _LONG and len(b) in _LONG and osa_distance(a, b) <= 1
    )
    return next(near, "")
