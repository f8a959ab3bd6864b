"""How the Consolidated Screening List packs several things into one cell."""

import re

from ostraka.model import Address, Name, NameKind
from ostraka.model.countries import country_code, country_codes
from ostraka.sources._aka import split_names
from ostraka.sources._ofac.entry import Entry, natural_name
from ostraka.sources._ofac.facts import place
from ostraka.sources._ofac.remarks import split_clauses
from ostraka.sources._states import STATES

_AND = re.compile(r"^and\s+", re.I)
_LAST_ALIAS = re.compile(r"(?<=\.), and\s+")  # "Roe Co., Ltd., and Roe Works"
# "Roe Ltd. (Roe). Affiliated Entity: Doe Ltd.": Doe is listed, and of whom it is a part.
_PART_OF = re.compile(
    r"^(?P<whole>.+?)(?:\.|,)?\s+(?P<role>Affiliated Entity:|Subordinate Institution\s*[-:–]"
    r"|and subordinate entity)\s*(?P<name>.+)$"
)
_PARENT = re.compile(
    r"^(?P<name>.+?)\s*\((?P<role>Parent Organization):\s*(?P<whole>.+)\)$"
)
_NUMBER = re.compile(
    r"^(?:(?P<country>[A-Z]{2}), )?(?P<dates>(?:\d{4}-\d\d-\d\d, ){0,2})"
    r"(?:(?P<value>.+), )?(?P<label>[^,]+(?:, L/N)?)$",
    re.S,
)
_CITY_STATES = {"Hong Kong": "hk", "Macau": "mo", "Macao": "mo"}


def pieces(cell: str | None) -> list[str]:
    """Split a cell at its semicolons.

    >>> pieces("Roe Ltd.; and Roe Works")
    ['Roe Ltd.', 'Roe Works']
    """
    found = (_AND.sub("", piece.strip()) for piece in (cell or "").split(";"))
    return [piece for piece in found if piece]


def read_name(entry: Entry, text: str) -> None:
    """Read the name of a row that is not OFAC's, and whose part it says its bearer is."""
    if found := _PART_OF.match(text) or _PARENT.match(text):
        role = found["role"].rstrip(" :-–")
        entry.link("UnknownLink", found["whole"], role)
        text = found["name"]
    names, rest = split_names(text)
    entry.draft.names.extend(names)
    entry.draft.add("notes", rest)


def split_aliases(cell: str | None, schema: str, *, ofac: bool) -> list[Name]:
    """Read the alias column. OFAC's weak aliases are not told from its strong ones here."""
    if ofac:
        return [natural_name(piece, NameKind.ALIAS, schema) for piece in pieces(cell)]
    found = [each for piece in pieces(cell) for each in _LAST_ALIAS.split(piece)]
    bare = [text for each in found if (text := each.strip(" ,-"))]
    return [name for each in bare for name in split_names(each, NameKind.ALIAS)[0]]


def split_address(text: str) -> Address:
    """Read one address: its parts, then its country's code, left out behind a US state.

    >>> home = split_address("1 Short Street, Austin, TX, 78701, US")
    >>> home.full, home.country
    ('1 Short Street, Austin, TX, 78701', 'us')
    >>> split_address("Kowloon, Hong Kong, CN").country, split_address("RU").full
    ('hk', '')
    """
    *parts, last = (part.strip() for part in text.split(","))
    if len(last) == 2 and last.isupper() and (code := country_code(last)):
        code = _CITY_STATES.get(parts[-1], code) if parts and code == "cn" else code
        return Address(", ".join(parts), country=code)
    if len(parts) > 1 and parts[-1] in STATES and last[:4].isdigit():
        return Address(", ".join((*parts, last)), country="us")
    named = country_codes(last) if len(last) > 3 else ()
    return Address(", ".join((*parts, last)), country=named[0] if len(named) == 1 else None)


def read_number(entry: Entry, text: str) -> None:
    """Read one of the `ids`: an issuer, up to two dates, a value, and OFAC's label last.

    Two dates are those of expiry and of issue; one can be either.
    """
    found = _NUMBER.match(text)
    country, label = (found["country"], found["label"]) if found else (None, text)
    value = (found["value"] if found else None) or ""
    said = _dated(found["dates"].split(", ")[:-1] if found else [])
    fact = " ".join(part for part in (label, value, said) if part)
    if not place(entry, fact, country=country):
        entry.note(label, ", ".join(part for part in (country, value, said) if part))
        entry.draft.issue(f"`ids` {text!r} bears no label that we know, kept as a note")


def clauses(remarks: str | None) -> list[str]:
    """Split OFAC's remarks into clauses, without the brackets around its relations.

    >>> clauses("(Linked To: ROE; Linked To: DOE)")
    ['Linked To: ROE', 'Linked To: DOE']
    """
    return [_unbracketed(clause) for clause in split_clauses(remarks or "")]


def _unbracketed(clause: str) -> str:
    if clause.startswith("(Linked To:"):
        clause = clause[1:]
    return clause.removesuffix(")") if clause.count(")") > clause.count("(") else clause


def _dated(dates: list[str]) -> str:
    if len(dates) == 2:
        return f"issued {dates[1]} expires {dates[0]}"
    return f"date of issue or expiry {dates[0]}" if dates else ""
