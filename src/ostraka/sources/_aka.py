"""Names that carry their aliases within them, as the US export lists write them.

``FUYI SUN A/K/A FRANK SUN``, ``Atomic Energy Organization of Iran (AEOI)``: the parts are
names of their own, and what is no name (``and any successor, sub-unit, or subsidiary
thereof``) would only blunt a match.
"""

import hashlib
import re
from collections.abc import Iterator

from ostraka.model import Name, NameKind

# Words behind a name that are no part of it.
_TAIL = re.compile(
    r",? and any successor, sub-?unit, or subsidiary thereof.*$"
    r"|,? and its sub-units and successors.*$"
    r"|, including the .*$"
    r"|\s*(?:\[[^\]]*\]\s*)?\((?:DPRK|North Korean) individual[^()]*\)$"
    r"|\s*\(a subordinate institute of [^()]*\)$"
)
# "Aka" with a small k is somebody's name.
_DOTTED = (
    r"(?:[AaDdFf]\.[Kk]\.[Aa]\.?|[AaFf]/[Kk]/[Aa]|[Dd][./][Bb][./][Aa]\.?|DBA|dba)[,:]*"
)
_MARK = rf"(?P<mark>{_DOTTED}|(?:AKA|aka|FKA|fka)[,:]*)"
_WITHIN = re.compile(rf"\s*[\[(]\s*{_MARK}\s+(?P<rest>[^\])]+)[\])]\s*")
_BETWEEN = re.compile(rf",?\s+{_MARK}\s+(?P<rest>.+)$")
_LEADING = re.compile(rf"^(?P<mark>{_DOTTED})\s+(?P<rest>.+)$")
_COMMA = re.compile(
    r";\s*(?:and\s+)?|,\s+(?!(?:Inc|Ltd|Limited|LLC|LLP|LP|Co|Corp|Jr|Sr|GmbH|JSC|S\.A)\b)",
    re.I,
)
_ACRONYM = re.compile(r"^(?P<name>.+\S)\s+\((?P<acronym>[A-Z][A-Z0-9&-]{1,9})\)$")


def name_key(*texts: str) -> str:
    """Return a short stable id of a record whose list gives it none.

    Case and white space do not count; everything else does.

    >>> name_key("ROE  Trading") == name_key("Roe Trading "), name_key("Roe Trading")
    (True, '4fd70f545744')
    """
    folded = "\n".join(" ".join(text.split()).casefold() for text in texts)
    return hashlib.sha256(folded.encode()).hexdigest()[:12]


def split_names(text: str, kind: NameKind = NameKind.PRIMARY) -> tuple[list[Name], str]:
    """Split a name into the names it holds and what behind it is no name.

    The first name is of `kind`. A bracketed acronym stays in it, and gives an alias without
    the bracket and a weak alias of its own.

    >>> names, rest = split_names("ROE, LLC A/K/A DOE, including the ships at sea")
    >>> [(name.full, name.kind.value) for name in names], rest
    ([('ROE, LLC', 'primary'), ('DOE', 'alias')], 'including the ships at sea')
    """
    text = " ".join(text.split())
    found = _TAIL.search(text)
    bare, rest = (text[: found.start()], found[0].strip(" ,")) if found else (text, "")
    return list(dict.fromkeys(_names(bare.strip(), kind))), rest


def _names(text: str, kind: NameKind) -> Iterator[Name]:
    if marked := _LEADING.match(text):
        yield Name.of(marked["rest"], _kind_of(marked["mark"]))
    elif marked := _WITHIN.search(text):
        around = f"{text[: marked.start()]} {text[marked.end() :]}"
        yield from _names(" ".join(around.split()), kind)
        several = _several(marked["rest"])
        yield from (Name.of(each, _kind_of(marked["mark"])) for each in several)
    elif marked := _BETWEEN.search(text):
        yield from _names(text[: marked.start()], kind)
        yield from _names(marked["rest"], _kind_of(marked["mark"]))
    else:
        yield Name.of(text, kind)
        if short := _ACRONYM.match(text):
            yield Name.of(short["name"], NameKind.ALIAS)
            yield Name.of(short["acronym"], NameKind.WEAK)


def _several(text: str) -> list[str]:
    """Split names in a bracket, but not a company from its legal form."""
    return [part.strip() for part in _COMMA.split(text) if part.strip()]


def _kind_of(mark: str) -> NameKind:
    return NameKind.FORMER if mark[:1].lower() == "f" else NameKind.ALIAS
