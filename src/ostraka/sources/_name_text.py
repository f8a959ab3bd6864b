"""What lists write in and around a name: brackets, remarks, acronyms."""

import re
from itertools import accumulate

from ostraka.model import Name, NameKind

_REMARK = re.compile(r"\s*\([a-z][^()]*\)$")
_ACRONYM = re.compile(r"^(?P<name>.+\S)\s+\((?P<acronym>[A-Z][\w/-]{1,9})\)$")


def without_remark(text: str) -> str:
    """A name without the words about it that stand in brackets behind it.

    >>> without_remark("Jane Roe (birth name)"), without_remark("Roe Group (RG)")
    ('Jane Roe', 'Roe Group (RG)')
    """
    return _REMARK.sub("", text)


def with_acronym(text: str, kind: NameKind, lang: str | None = None) -> list[Name]:
    """``ROE GROUP (RG)`` as it stands, then without its acronym, then the acronym (weak).

    >>> [(n.full, n.kind.value) for n in with_acronym("Roe Group (RG)", NameKind.PRIMARY)]
    [('Roe Group (RG)', 'primary'), ('Roe Group', 'alias'), ('RG', 'weak')]
    """
    names = [Name.of(text, kind, lang=lang)]
    if short := _ACRONYM.match(text):
        plain = NameKind.ALIAS if kind is NameKind.PRIMARY else kind
        names.append(Name.of(short["name"], plain, lang=lang))
        names.append(Name.of(short["acronym"], NameKind.WEAK, lang=lang))
    return names


def split_outside(text: str, mark: str) -> list[str]:
    """Split at a pattern wherever it stands outside brackets.

    >>> split_outside("Mills (A/B)/Moulins", "/")
    ['Mills (A/B)', 'Moulins']
    """
    depths = list(accumulate({"(": 1, ")": -1}.get(char, 0) for char in text))
    pieces, start = [], 0
    for found in re.finditer(mark, text):
        if depths[found.start()] <= 0:
            pieces.append(text[start : found.start()])
            start = found.end()
    return [*pieces, text[start:]]


def bare(text: str) -> str:
    """A name without the punctuation left around it by what stood beside it.

    >>> bare(") Jane Roe,"), bare("(Roe (JR)) ("), bare("(Sheikh) Doe")
    ('Jane Roe', 'Roe (JR)', '(Sheikh) Doe')
    """
    text = " ".join(text.split()).lstrip(") ,").rstrip("( ,")
    if text.startswith("(") and (text.count("(") > text.count(")") or _wrapped(text)):
        text = text.removeprefix("(").removesuffix(")")
    if text.count(")") > text.count("("):
        text = text.removesuffix(")")
    return text.strip(" ,")


def _wrapped(text: str) -> bool:
    """True when the first bracket closes with the last letter."""
    depths = list(accumulate({"(": 1, ")": -1}.get(char, 0) for char in text))
    return depths[-1] == 0 and 0 not in depths[:-1]
