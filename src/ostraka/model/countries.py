"""Countries as lists write them, read to the codes that FollowTheMoney uses.

A code is ISO 3166-1 alpha-2 in lower case ("cn"), FtM's own where ISO has none: "xk"
Kosovo, "suhh" Soviet Union, "yucs" Yugoslavia, "csxx" Serbia and Montenegro. A breakaway
part of a country is "ua-cri" (Crimea): parent, then part.

Source: https://followthemoney.tech/explorer/types/country/
"""

import re
import unicodedata
from functools import cache

from ostraka.model._country_table import TABLE

FORMER = frozenset({"an", "csxx", "cshh", "dd", "suhh", "yucs"})
"""States that are no more. One gives way to a present state that is named beside it."""

_NOTHING = frozenset({"unknown", "undetermined", "none identified", "00", ""})
_MARKER = re.compile(
    r"(?:^|(?<=[\s.,;]))\(?(?:\d{1,2}|[a-h])\)(?:\s*(?:-|–|to|and)\s*\(\d{1,2}\))?"
    r"|\(\d{1,2}\s*[-–]\s*\d{1,2}\)"
)
_SPLITS = ("/", r"\.(?=\s)", ",", r"\band\b")
_NOTE = re.compile(r"\(([^()]*)\)")
_NOW = re.compile(r"\b(?:now|currently)\b\s+([^()]+)", re.I)
_BEFORE = re.compile(
    r"^(?:the|in|region:|possibly|former|formerly|or|also believed to hold)\s+"
    r"|^branch office \d+:\s+",
    re.I,
)
_AFTER = re.compile(
    r"[\s,]+(?:by birth|passport|nationalit(?:y|ies)|nationals?(?:/citizens?)?|citizens?"
    r"|\d{5,6}|(?:citizenship|as of|as at|since|until)\b.*)$",
    re.I,
)


def country_code(text: str) -> str | None:
    """Return the code of the one country that `text` means; None when none or several.

    Takes codes of two and three letters, English and French names, long forms, demonyms,
    and what lists put around them. Case, accents and punctuation do not count.

    >>> [country_code(t) for t in ("CN", "PRK", "Korea, North", "Belarus / Bélarus")]
    ['cn', 'kp', 'kp', 'by']
    >>> country_code("Former USSR Currently Ukraine"), country_code("USSR")
    ('ua', 'suhh')
    >>> country_code("Sudan/South Sudan") is None
    True
    """
    codes = country_codes(text)
    return codes[0] if len(codes) == 1 else None


def country_codes(text: str) -> tuple[str, ...]:
    """Return every country that a field names, in its order, each once.

    Returns:
        Empty when any part of the text is no country: a half-read field is an odd one,
        and its caller reports it. Words for "not known" count as read. Both countries
        where two share a demonym ("Congolese").

    >>> country_codes("(1) Afghanistan (2) Afghanistan (3) Pakistan")
    ('af', 'pk')
    >>> country_codes("Somalia;Sweden"), country_codes("Afghanistan/Pakistan border region")
    (('so', 'se'), ())
    """
    pieces = [piece.strip() for piece in _MARKER.sub(";", text).split(";")]
    read = [
        _without_former(_read(piece, _SPLITS)) for piece in pieces if piece.strip(" .,-")
    ]
    if None in read:
        return ()
    return tuple(dict.fromkeys(code for codes in read for code in codes or ()))


def is_not_known(text: str) -> bool:
    """True when a list says in words that it does not know the country.

    >>> is_not_known("undetermined"), is_not_known("00"), is_not_known("Atlantis")
    (True, True, False)
    """
    return fold(text) in _NOTHING


def country_name(code: str) -> str:
    """Return the English short name of a code; the code itself when it is no known one.

    >>> country_name("ru"), country_name("suhh")
    ('Russia', 'Soviet Union')
    """
    row = TABLE.get(code)
    return row.split("|", 1)[0] if row is not None else code


def _without_former(codes: tuple[str, ...] | None) -> tuple[str, ...] | None:
    """Leave out the states that are no more, where a present one stands beside them."""
    present = tuple(code for code in codes or () if code not in FORMER)
    return present or codes


def _read(text: str, splits: tuple[str, ...]) -> tuple[str, ...] | None:
    """Codes of a text, cut until each piece is a country; None where one is none."""
    if (codes := _read_piece(text)) is not None:
        return codes
    for depth, mark in enumerate(splits):
        pieces = [
            piece.strip() for piece in re.split(mark, text, flags=re.I) if piece.strip()
        ]
        if len(pieces) > 1:
            read = [_read(piece, splits[depth + 1 :]) for piece in pieces]
            if all(codes is not None for codes in read):
                return tuple(code for codes in read for code in codes or ())
            if mark == "," and (codes := _at_end(pieces, read)):
                return codes
    return None


def _at_end(
    pieces: list[str], read: list[tuple[str, ...] | None]
) -> tuple[str, ...] | None:
    """The country after a place: "Latakia Province, Syria". Georgia is also a US state."""
    last = read[-1]
    alone = last is not None and all(codes is None for codes in read[:-1])
    return last if alone and len(pieces[-1]) > 3 and last != ("ge",) else None


def _read_piece(text: str) -> tuple[str, ...] | None:
    """Codes of a text that means one country, remarks aside; None if it does not."""
    if is_not_known(text):
        return ()
    now, note, bare = _NOW.search(text), _NOTE.search(text), _NOTE.sub(" ", text)
    inside = _stripped(note[1]) if note and len(note[1]) > 3 else ""
    for candidate in (text, now[1] if now else "", bare, _stripped(bare), inside):
        if codes := _names().get(fold(candidate)):
            return codes
    return None


def _stripped(text: str) -> str:
    """A text without the words that lists put before and after a country."""
    before = ""
    while before != text:
        before, text = text, _AFTER.sub("", _BEFORE.sub("", text.strip(" .,-")))
    return text


@cache
def _names() -> dict[str, tuple[str, ...]]:
    """Every folded code and name -> its codes, two where two share a demonym."""
    names: dict[str, tuple[str, ...]] = {fold(code): (code,) for code in TABLE}
    for code, row in TABLE.items():
        for name in filter(None, map(fold, row.split("|"))):
            names[name] = tuple(dict.fromkeys((*names.get(name, ()), code)))
    return names


def fold(text: str) -> str:
    """Reduce a name to what counts: lower-case letters and digits, single spaces.

    >>> fold("Côte d'Ivoire"), fold("U.S.A.")
    ('cote divoire', 'usa')
    """
    plain = unicodedata.normalize("NFKD", text.replace("&", " and ")).casefold()
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    return " ".join(re.findall(r"[^\W_]+", re.sub(r"['’‘´`.\ufffd]", "", plain)))
