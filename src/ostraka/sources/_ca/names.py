"""Names as Canada writes them: one field for all aliases, in any script, however joined.

Semicolons, slashes, "or", language labels and most commas part two names. A comma is part
of a name before a legal form (``Роу, ООО``) or a word in lower case; "and" is,
unless what it joins is alike; brackets are left whole.
"""

import re
from itertools import pairwise, product

from ostraka.model import find_script
from ostraka.sources._name_text import bare, split_outside

MAX_READINGS = 8  # more alternatives within one name than this are kept as written
_LABEL = re.compile(
    r"[(,]?\s*\b(?:Belaruss?ian|Russian|Arabic|Ukrainian|Persian|Farsi|Hebrew|Chinese)\s*:\s*"
)
_FORM = re.compile(
    r"(?:\W*(?:ООО|АО|ОАО|ПАО|ЗАО|ФГУП|ФКП|МК|УП|НАО|ГУП|АНО|ИП|ОДО|ЧУП|РУП|САО"
    r"|(?:Open |Public |Closed )?Joint[ -]Stock Company|Limited Liability Company|FSUE"
    r"|LLC|L\.L\.C|Ltd|Limited|Inc|JSC|OJSC|PJSC|CJSC|OAO|OOO|ZAO|PAO|AO|Co|Corp|SC|SA|S\.A"
    r"|GmbH|FZE|FZCO|FZ|Plc|Pte)\b\.?)+\W*",
)
_AND = re.compile(r",?\s+and\s+")
_KNOWN = re.compile(r"\s*\((?P<how>also|formerly) known as (?P<names>.+?)\)?$")
_INVERTED = re.compile(r"(?P<last>[A-Z][A-Z' -]+), (?P<given>[A-Z][a-z-]+)(?: AKA)?")


def split_person(text: str) -> tuple[str, ...]:
    """The aliases of a person.

    >>> split_person("Jane Row, Janet Roe and J. Roe; Belarusian: Джэйн Роу")
    ('Jane Row', 'Janet Roe', 'J. Roe', 'Джэйн Роу')
    >>> split_person("Jane or Janet Roe"), split_person("Джейн Роу / Джайн Роу")
    (('Jane Roe', 'Janet Roe'), ('Джейн Роу', 'Джайн Роу'))
    """
    found: list[str] = []
    for piece in _LABEL.sub(";", text).split(";"):
        for part in _scripts(piece):
            if inverted := _INVERTED.fullmatch(part.strip()):
                found.append(f"{inverted['given']} {inverted['last']}")
                continue
            for name in split_outside(part, rf",(?!\s*or\b)\s*|{_AND.pattern}"):
                found.extend(_readings(name))
    return _clean(found)


def split_entity(text: str) -> tuple[str, ...]:
    """The aliases of an entity or a ship.

    >>> split_entity("Roe Co. Ltd., RCL; Роу, ООО or Роу")
    ('Roe Co. Ltd.', 'RCL', 'Роу, ООО', 'Роу')
    >>> split_entity("Roe Bank for Trade and Investment, Roe Bank and Roe Trust")
    ('Roe Bank for Trade and Investment', 'Roe Bank', 'Roe Trust')
    """
    found: list[str] = []
    for piece in _LABEL.sub(";", text).split(";"):
        for part in split_outside(piece, r"\s*/\s*|,?\s+or\s+"):
            for name in _joined(split_outside(part, ",")):
                found.extend(_parted(name))
    return _clean(found)


def split_title(text: str) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """The names an entity is listed under, other names, and former names.

    >>> split_title("Roe Navy/Marine Roe"), split_title("Roe JSC (also known as RJ, OAO)")
    ((('Roe Navy', 'Marine Roe'), (), ()), (('Roe JSC',), ('RJ, OAO',), ()))
    """
    known = _KNOWN.search(text)
    names = split_entity(known["names"]) if known else ()
    listed = _clean(split_outside(_KNOWN.sub("", text), "/"))
    former = known is not None and known["how"] == "formerly"
    return listed, () if former else names, names if former else ()


def _clean(texts: list[str]) -> tuple[str, ...]:
    found = (bare(text) for text in texts)
    return tuple(dict.fromkeys(text for text in found if any(map(str.isalnum, text))))


def _scripts(text: str) -> list[str]:
    """A person's name that stands in two scripts without a mark between them."""
    words: dict[bool, list[str]] = {True: [], False: []}
    for word in text.split():
        words[find_script(word) in ("Arab", "Hebr")].append(word)
    return [" ".join(words[False]), " ".join(words[True])] if words[True] else [text]


def _joined(pieces: list[str]) -> list[str]:
    """Put back the commas that belong to a name."""
    names: list[str] = []
    for piece in pieces:
        if names and (_FORM.fullmatch(piece) or piece.strip()[:1].islower()):
            names[-1] = f"{names[-1]}, {piece.strip()}"
        elif names and _FORM.fullmatch(names[-1]):  # "ОАО, РОУ"
            names[-1] = f"{names[-1]} {piece.strip()}"
        else:
            names.append(piece)
    return names


def _parted(text: str) -> list[str]:
    """Split at "and" where both sides are names: of another script, alike, or companies."""
    sides = _AND.split(text)
    if find_script(text) or _alike(sides) or all(map(_FORM.match, sides[1:])):
        return sides
    return [text]


def _alike(sides: list[str]) -> bool:
    words = [{word.casefold() for word in re.findall(r"\w{3,}", side)} for side in sides]
    return all(left & right for left, right in pairwise(words))


def _readings(text: str) -> list[str]:
    """Every reading of a name with alternatives: whole names, or single words within it."""
    text = re.sub(r"\s*/\s*", "/", text)
    sides = re.split(r",?\s+or\s+", text.strip())
    names = [sides[0]]
    for before, side in pairwise(sides):
        if " " in before and " " in side:
            names.append(side)
        else:
            names[-1] = f"{names[-1]}|{side}"
    return [reading for name in names for reading in _expand(name)]


def _expand(text: str) -> list[str]:
    """``Jane|Janet Roe`` -> both; a slash between whole names parts them."""
    sides = text.split("/")
    if len(sides) > 1 and all(len(side.split()) > 1 for side in sides):
        return [reading for side in sides for reading in _expand(side)]
    slots = [re.split(r"[|/]", word) for word in text.split()]
    readings = [" ".join(words) for words in product(*slots)]
    if len(readings) > MAX_READINGS:
        return [text.replace("|", " or ")]
    return readings
