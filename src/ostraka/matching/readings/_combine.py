"""Whole-name readings out of the spellings of each word."""

from collections.abc import Iterator
from itertools import combinations

_WIDEST = 3  # spellings of one word that take part in combinations


def combine(words: list[list[str]], most: int) -> list[str]:
    """Join spellings of words into names, the most usual combinations first.

    The first rows keep one habit throughout (every word's first spelling, every word's
    second, ...), because one writer follows one habit; then come mixtures, by how far down
    their spellings stand.

    >>> combine([["muhammad", "mohamed"], ["husayn", "hossein"]], most=3)
    ['muhammad husayn', 'mohamed hossein', 'mohamed husayn']
    """
    if not words:
        return []
    depth = max(map(len, words))
    rows = [
        " ".join(word[min(row, len(word) - 1)] for word in words) for row in range(depth)
    ]
    found = dict.fromkeys(rows[:most])
    for mixture in _mixtures(words):
        if len(found) >= most:
            break
        found.setdefault(mixture)
    return list(found)


def _mixtures(words: list[list[str]]) -> Iterator[str]:
    """Leave one word at a time, then two, at other than their first spelling."""
    usual = [word[0] for word in words]
    yield " ".join(usual)
    others = [
        (at, spelling)
        for rank in range(1, _WIDEST)
        for at, word in enumerate(words)
        for spelling in word[rank : rank + 1]
    ]
    for at, spelling in others:
        yield " ".join([*usual[:at], spelling, *usual[at + 1 :]])
    for (one, first), (two, second) in combinations(others, 2):
        if one != two:
            changed = usual.copy()
            changed[one], changed[two] = first, second
            yield " ".join(changed)
