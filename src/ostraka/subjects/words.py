"""How much a name says: the words of a name key, and how many people bear them."""

from functools import lru_cache

from ostraka.matching.words import CLASS_WEIGHTS, SPELLING

_FULL = 1000  # weight of a word that is in no class, in thousandths
_NATIVE = 600  # of one in another script: no table says how many bear it
_SPEAKS = 500  # a word of at least this weight says something of its bearer
_SHORT = 5  # letters; a name of one such word is a short form that many bear


def _as_keyed() -> dict[str, int]:
    """The classes of words under the spelling that `name_key` gives them."""
    found: dict[str, int] = {}
    for word, weight in CLASS_WEIGHTS.items():
        key = SPELLING.get(f"^{word}$", word)
        # A short form, "md", may be of another class: the word that it stands for counts.
        found[key] = CLASS_WEIGHTS.get(key, max(weight, found.get(key, 0)))
    return found


_WEIGHTS = _as_keyed()


@lru_cache(maxsize=1 << 18)
def strength(key: str) -> float:
    """How much a name says: about the number of its words that few names hold.

    >>> strength("hailun zhu"), strength("ali mohammed"), strength("bank limited mehr")
    (1.6, 1.28, 2.25)
    >>> strength("иванов сергей")
    1.2
    """
    words = [word for word in key.split() if len(word) > 1 or not word.isascii()]
    found = sum(map(_weight, set(words))) / _FULL
    is_short = len(words) == 1 and len(words[0]) <= _SHORT
    return round(found / 2 if is_short else found, 3)


@lru_cache(maxsize=1 << 18)
def speaking(key: str) -> frozenset[str]:
    """Return the words of a name that say something: no particle, no legal form.

    >>> sorted(speaking("al bin hailun limited zhu"))
    ['hailun', 'zhu']
    """
    return frozenset(
        word
        for word in key.split()
        if _weight(word) >= _SPEAKS and (len(word) > 1 or not word.isascii())
    )


def _weight(word: str) -> int:
    return _WEIGHTS.get(word, _FULL if word.isascii() else _NATIVE)
