"""Whole-name readings out of the spellings of each word."""

from collections.abc import Hashable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import combinations
from typing import TypeVar

_WIDEST = 3  # spellings of one word that take part in combinations
_REMEMBERED = 1 << 10  # sizes of names

Ranks = tuple[int, ...]  # for each word, which of its spellings
Kind = TypeVar("Kind", bound=Hashable)


def combine(words: Sequence[Sequence[str]], most: int) -> list[str]:
    """Join spellings of words into names, the most usual combinations first.

    The first rows keep one habit throughout (every word's first spelling, every word's
    second, ...), because one writer follows one habit; then come mixtures, by how far down
    their spellings stand.

    >>> combine([["muhammad", "mohamed"], ["husayn", "hossein"]], most=3)
    ['muhammad husayn', 'mohamed hossein', 'mohamed husayn']
    """
    sizes = tuple(map(len, words))
    found = [_joined(words, ranks) for ranks in _first_ranks(sizes, most)]
    if len(set(found)) == len(found):
        return found
    return _different((_joined(words, ranks) for ranks in _all_ranks(sizes)), most)


def _joined(words: Sequence[Sequence[str]], ranks: Ranks) -> str:
    return " ".join([word[rank] for word, rank in zip(words, ranks, strict=True)])


@lru_cache(_REMEMBERED)
def _first_ranks(sizes: tuple[int, ...], most: int) -> list[Ranks]:
    return _different(_all_ranks(sizes), most)


def _different(found: Iterable[Kind], most: int) -> list[Kind]:
    seen: dict[Kind, None] = {}
    for each in found:
        if len(seen) >= most:
            break
        seen.setdefault(each)
    return list(seen)


def _all_ranks(sizes: tuple[int, ...]) -> Iterator[Ranks]:
    """One habit throughout; then one word, then two, at other than the first spelling."""
    for rank in range(max(sizes, default=0)):
        yield tuple(min(rank, size - 1) for size in sizes)
    others = [
        (at, rank)
        for rank in range(1, _WIDEST)
        for at, size in enumerate(sizes)
        if rank < size
    ]
    yield from (_changed(len(sizes), [other]) for other in others)
    for one, two in combinations(others, 2):
        if one[0] != two[0]:
            yield _changed(len(sizes), [one, two])


def _changed(size: int, others: list[tuple[int, int]]) -> Ranks:
    ranks = dict(others)
    return tuple(ranks.get(at, 0) for at in range(size))
