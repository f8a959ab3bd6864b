"""Identity documents as the UN writes them: a number, often with its story around it.

The number field may hold ``Afghan passport number AB00123`` or ``Jordan 123456``; where it
is empty the number may stand in the note.
"""

import re

from ostraka.model import Identifier
from ostraka.model.countries import country_codes
from ostraka.sources._draft import Draft
from ostraka.sources._un.names import given
from ostraka.sources._xml import Record

_KINDS = (
    ("passportNumber", re.compile(r"passe?port|pasaporte", re.I)),
    ("socialSecurityNumber", re.compile(r"social security|\bSSN\b", re.I)),
    ("taxNumber", re.compile(r"fiscal code|\btax\b", re.I)),
)
_TYPES = frozenset({"Passport", "National Identification Number", "Numéro de passeport",
                    "Número de pasaporte", "National identification no."})  # fmt: skip
_PLAIN = re.compile(r"[A-Z]{0,6}[ .-]{0,2}[A-Z]?[\dA-Z][\dA-Z /.-]*")
_CODE = re.compile(
    r"(?:\b[A-Z]{1,2}[.-]? )?(?<![\w.])(?=[\w/.-]*\d)[\w/-]+(?:\.[\w/-]+)*"
    r"(?: (?:[Nn]o\. )?(?=[\d/-]*\d)[\d/-]+)*"
)
_IN_TEXT = re.compile(
    r"\b(?:number|no\.?|card|code:?|SSN)\s+(?=(?:[A-Z]{1,2}-? ?)?\w*\d)|^(?=\d{6})", re.I
)
_FILLER = re.compile(
    r"\b(?:numbers?|no|national|identity|identification|personal|civil|diplomatic|foreign|"
    r"service|official|travel|provisional|passport|cards?|document|licence|driving|military|"
    r"tazkira|armed forces|counterfeit|alien|registration|social security)\b"
    r"|\((?:tazkira|FACA|“\w+”)\)|[.:№]",
    re.I,
)

_STORY = re.compile(r"\b(?:issued|under|expire[sd]?|valid)\b.*|[,;()]")


def read_document(draft: Draft, record: Record) -> None:
    """Add one document of a person; an empty element says nothing."""
    stated, detail = (
        record.take_first("TYPE_OF_DOCUMENT"),
        record.take_first("TYPE_OF_DOCUMENT2"),
    )
    number, note = record.take_first("NUMBER"), record.take_first("NOTE")
    issuer = given(record.take_first("ISSUING_COUNTRY"))
    city = given(record.take_first("CITY_OF_ISSUE"))
    country = given(record.take_first("COUNTRY_OF_ISSUE"))
    day = given(record.take_first("DATE_OF_ISSUE"))
    if not any((stated, detail, number, note)):
        return
    if stated is not None and stated not in _TYPES:
        draft.issue(f"document type {stated!r} is unknown, kept in the note")
    place = ", ".join(filter(None, (city, country if country != issuer else None)))
    source, value, around = find_number(number, detail, note)
    told = [
        detail if source != "detail" else around,
        around if source == "number" else None,
        note if source != "note" else around,
        f"issued {day}" if day else None,
        f"issued in {place}" if place else None,
    ]
    if stated not in _TYPES:
        told.insert(0, stated)
    story = "; ".join(dict.fromkeys(filter(None, told)))
    if value is None:
        draft.add("notes", f"{stated}: {story or issuer}")
        draft.issue(f"{stated} without a number, kept as a note")
        return
    kind = _kind(
        f"{detail or ''} {number or ''} {note if source == 'note' else ''}", stated
    )
    code = draft.country(issuer or country, "ISSUING_COUNTRY")
    code = code or _country_of(around) or _country_of(detail or "")
    draft.identifiers.append(Identifier(kind, value, code, story or None))


def find_number(
    number: str | None, detail: str | None, note: str | None
) -> tuple[str, str | None, str]:
    """Find a document's number: ``(where, number, the text around it)``.

    >>> find_number("Afghan passport number AB00123", None, None)
    ('number', 'AB00123', 'Afghan passport number')
    >>> find_number("D 000123, South Sudan", None, None)
    ('number', 'D 000123', 'South Sudan')
    >>> find_number(None, "Birth certificate", "issued in 1993")
    ('', None, '')
    """
    if number and _PLAIN.fullmatch(number):
        return "number", number, ""
    if number and (found := _CODE.search(number)):
        return "number", found[0], _around(number, found)
    if number:
        return "number", number, ""
    for where, text in (("detail", detail or ""), ("note", note or "")):
        if (at := _IN_TEXT.search(text)) and (found := _CODE.search(text, at.end())):
            return where, found[0], _around(text, found)
    return "", None, ""


def _around(text: str, found: re.Match[str]) -> str:
    return " ".join(f"{text[: found.start()]} {text[found.end() :]}".split()).strip(" ,;:")


def _kind(text: str, stated: str | None) -> str:
    return next(
        (kind for kind, word in _KINDS if word.search(f"{stated} {text}")), "idNumber"
    )


def _country_of(around: str) -> str | None:
    """The issuer in the words around a number.

    >>> _country_of("CAR diplomatic passport no."), _country_of("Social Security (US)")
    ('cf', 'us')
    """
    words = _FILLER.sub(" ", around)
    for piece in (words, *_STORY.split(words)):
        codes = country_codes(" ".join(piece.split()).strip(" ,()"))
        if len(codes) == 1:
            return codes[0]
    return None
