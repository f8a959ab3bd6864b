"""One written name, and the ways to read it."""

import re
from collections.abc import Iterable

from ostraka._kernel import tokenize
from ostraka.matching import company_words, figures, ships
from ostraka.matching.config import Config
from ostraka.matching.legal_forms import SHORT, SLIPS
from ostraka.matching.readings import native, readings
from ostraka.matching.words import SPELLING
from ostraka.model import Name, NameKind

Form = tuple[int, str, str]  # factor in thousandths, words, text as written or ""
Words = list[str]

_CUES = company_words.CUES | ships.CUES | figures.CUES
# A legal form that was written onto the name: "BAIKALS.A.".
_DOTTED = "|".join(r"\.".join(form.upper()) for form in sorted(SHORT))
_STUCK = re.compile(rf"(?<=[^\W\d_])\.?(?=(?:{_DOTTED})\.?$)")
_PERCENT = re.compile(r"(?<=[0-9])\s*%")
_SLASHED = re.compile(r"^\s*([MFS])/([VTS])\b", re.IGNORECASE)  # "M/V", never "M V"
BODIES = frozenset({"Organization", "Company", "LegalEntity", "PublicBody"})


def forms_of(name: str, config: Config, schema: str | None = None) -> list[Form]:
    """Return the ways to read a name that is asked for.

    The first form is the name as written, but for its legal form and numbers, which stand
    under one spelling. A name of one word is looked for without its legal form too, where it
    is worth less. Native script compares with native script directly; a derived reading is
    worth a little less than a name that was written so. A name without any letter or digit
    has no form.

    Args:
        schema: FtM schema, where known. A ship's prefix is looked for in every name but a
            person's, and what may be initials is taken off a vessel's alone; nothing else
            depends on it, so that a party is read alike whether its schema is known or not.

    >>> from ostraka.matching.config import DEFAULT
    >>> forms_of("Shohrat Zakir", DEFAULT)
    [(1000, 'Shohrat Zakir', 'Shohrat Zakir')]
    >>> forms_of("BAIKAL Trading Pte. Ltd.", DEFAULT)
    [(1000, 'baikal trading private limited', 'BAIKAL Trading Pte. Ltd.')]
    """
    words, has_native, _ = tokenize(spoken(name))
    if not words:
        return []
    if has_native:
        return _native_forms(name, config)
    if _is_plain(name, words):
        return [(1000, name, name)]
    found, bare = _body_forms(name, words, schema)
    return [*found, (config.bare_factor, bare, name)] if bare else found


def rows_of(full: Name, config: Config, schema: str) -> list[Form]:
    """Return the ways to read a name that is listed, with an organisation's initials.

    A name of one word stands without its legal form too. The initials stand for a primary
    name alone, and are worth less.

    >>> from ostraka.matching.config import DEFAULT
    >>> name = Name.of("Islamic Republic of Iran Shipping Lines")
    >>> rows_of(name, DEFAULT, "Organization")[1]
    (700, 'irisl', 'irisl')
    """
    name = full.full
    words, has_native, _ = tokenize(spoken(name))
    if not words:
        return []
    if has_native:
        return _native_forms(name, config)
    found, bare = [(1000, name, name)], ""
    if not _is_plain(name, words):
        found, bare = _body_forms(name, words, schema)
        if schema == "Vessel":  # with its prefix too: who asks may not know it for a ship
            found += [
                form for form in _body_forms(name, words, None)[0] if form not in found
            ]
        words = found[0][1].split()
    if bare:
        found.append((1000, bare, name))
    if schema in BODIES and full.kind is NameKind.PRIMARY:
        short = company_words.initials(words)
        if short:
            found.append((config.initials_factor, short, short))
    return found


def factor_of(kind: NameKind, config: Config) -> int:
    """Return what a match on a name of this kind is worth, in thousandths."""
    if kind is NameKind.WEAK:
        return config.weak_factor
    return config.former_factor if kind is NameKind.FORMER else 1000


def name_key(name: str) -> str:
    """Return what two names of one body share: their words under one spelling, sorted.

    >>> name_key("War Veterans Organisation") == name_key("WAR VETERANS ORGANIZATION")
    True
    >>> name_key("Baikal Ltd") == name_key("BAIKAL LIMITED"), name_key("Baikal GmbH")
    (True, 'baikal gmbh')
    """
    words = _rewritten(tokenize(name)[0])
    return " ".join(sorted(SPELLING.get(f"^{word}$", word) for word in words))


def plain_cues() -> tuple[list[str], list[str]]:
    """Return the words and the endings at which the kernel leaves a name to `forms_of`.

    What it takes for plain is plain here too, and has one form: the name itself.
    """
    return sorted({*_CUES, *SLIPS}), list(company_words.STUCK)


def spoken(name: str) -> str:
    """The name as it is read out: "3%ers" are three percenters."""
    return _PERCENT.sub(" percent ", name) if "%" in name else name


def _is_plain(name: str, words: Words) -> bool:
    """No rule on bodies has anything to say of this name."""
    return (
        _CUES.isdisjoint(words)
        and words[-1] not in SLIPS
        and not words[-1].endswith(company_words.STUCK)
        and "".join(words).isalpha()
        and "." not in name[-2:]
        and name[1:2] != "/"
    )


def _body_forms(name: str, words: Words, schema: str | None) -> tuple[list[Form], str]:
    """The ways to read it, and the one word that is the name proper, or nothing."""
    if "." in name[-2:] or name[1:2] == "/":
        words = tokenize(_STUCK.sub(" ", _SLASHED.sub(r"\1\2", name)))[0]
    person = schema == "Person"
    if not person:
        words = ships.without_ship(words, is_ship=schema == "Vessel")
    with_words = company_words.with_short_forms(words)
    with_figures = figures.in_figures(with_words)
    found = [(1000, " ".join(with_figures), name)]
    if (
        with_figures != with_words
    ):  # "FIRSTBANK": a number's word may be misspelled or joined
        found.append((1000, " ".join(with_words), name))
    return found, "" if person else company_words.bare(with_figures)


def _native_forms(name: str, config: Config) -> list[Form]:
    derived: Iterable[str] = readings(name)
    if not _CUES.isdisjoint(" ".join(derived).split()):
        derived = dict.fromkeys(map(_one_way, derived))
    return [
        (1000, _one_way(native(name)), name),
        *((config.reading_factor, each, "") for each in derived),
    ]


def _one_way(text: str) -> str:
    words = text.split()
    return text if _CUES.isdisjoint(words) else " ".join(_rewritten(words))


def _rewritten(words: Words) -> Words:
    return figures.in_figures(company_words.with_short_forms(words))
