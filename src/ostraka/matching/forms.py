"""One written name, and the ways to read it."""

from ostraka._kernel import tokenize
from ostraka.matching.config import Config
from ostraka.matching.readings import native, readings
from ostraka.matching.words import SPELLING
from ostraka.model import NameKind

Form = tuple[int, str, str]  # factor in thousandths, words, text as written or ""


def forms_of(name: str, config: Config) -> list[Form]:
    """Return the name itself and, where it is not in Latin letters, its Latin readings.

    The first form is the name as written. Native script compares with native script
    directly; a derived reading is worth a little less than a name that was written so.
    A name without any letter or digit has no form.

    >>> from ostraka.matching.config import DEFAULT
    >>> forms_of("Shohrat Zakir", DEFAULT)
    [(1000, 'Shohrat Zakir', 'Shohrat Zakir')]
    """
    words, has_native, _ = tokenize(name)
    if not words:
        return []
    if not has_native:
        return [(1000, name, name)]
    derived = [(config.reading_factor, reading, "") for reading in readings(name)]
    return [(1000, native(name), name), *derived]


def factor_of(kind: NameKind, config: Config) -> int:
    """Return what a match on a name of this kind is worth, in thousandths."""
    if kind is NameKind.WEAK:
        return config.weak_factor
    return config.former_factor if kind is NameKind.FORMER else 1000


def name_key(name: str) -> str:
    """Return what two names of one body share: their words under one spelling, sorted.

    >>> name_key("War Veterans Organisation") == name_key("WAR VETERANS ORGANIZATION")
    True
    """
    words, _, _ = tokenize(name)
    same = (SPELLING.get(f"^{word}$", word) for word in words)
    return " ".join(sorted(same))
