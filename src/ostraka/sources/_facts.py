"""Facts put where FollowTheMoney has room for them.

A list may state a birth date of an entity or a website of a ship. FtM has no such
property there: the fact becomes a note, and an issue says so.
"""

import re

from ostraka.model import Identifier
from ostraka.model.countries import country_codes
from ostraka.sources._draft import Draft
from ostraka.sources._numbered import items

_LEGAL = frozenset({"email", "phone", "website", "legalForm", "jurisdiction", "sector"})
_PERSON = frozenset({"title", "birthDate", "birthPlace", "birthCountry", "deathDate",
                     "position", "nationality", "citizenship", "gender", "fatherName",
                     "motherName"})  # fmt: skip
_VESSEL = frozenset({"flag", "pastFlags", "type", "tonnage", "buildDate"})
_PROPERTIES = {
    "Person": _LEGAL | _PERSON,
    "Organization": _LEGAL,
    "LegalEntity": _LEGAL,
    "Company": _LEGAL,
    "Vessel": _VESSEL,
}
_EVERY = frozenset({"notes", "modifiedAt", "country", "sourceUrl"})
_ADDRESS = re.compile(r"[^\s;,()<>:/?=]+@[\w-]+(?:\.[\w-]+)+")
_SITE = re.compile(
    r"(?:https?:\s?//|www\.)[^\s;,<>]+[^\s;,<>.]|\b[\w.-]+\.[a-z]{2,8}\b(?:/[^\s;,]*)?",
    re.I,
)
_PHONE_SPLIT = re.compile(
    r";|\n|(?<!ext)\.\s+|,\s*(?=\(?\+)|\band\b|\s(?=(?:Fax|Tel|Mob)[a-z]*\s*[:.])"
)
_PHONE_WORD = re.compile(r"\b(?:tele(?:phone|fax)|facsimile|fax|tel|mob(?:ile)?|phone)\b"
                         r"(?: numbers?| no)?[.:]*|[()]\s*\)", re.I)  # fmt: skip
# Numbers by their label. A "TIN" is Russia's INN only when the list says so.
_CODES = (
    ("innCode", re.compile(r"\bI\.?N\.?N\b", re.I)),
    ("ogrnCode", re.compile(r"\bO\.?G\.?R\.?N\b", re.I)),
    ("okpoCode", re.compile(r"\bOKPO\b", re.I)),
    ("leiCode", re.compile(r"\bLEI\b|legal entity identifier", re.I)),
    ("uscCode", re.compile(r"unified social credit|\bUSCC?\b", re.I)),
    ("imoNumber", re.compile(r"\bIMO\b", re.I)),
    ("vatCode", re.compile(r"\bVAT\b", re.I)),
    ("taxNumber", re.compile(r"\bT\.?I\.?N\b|\btax(?:payer)?\b|\bNIF\b|\bUNP\b", re.I)),
    ("licenseNumber", re.compile(r"licen[cs]e", re.I)),
)
_NUMBER = re.compile(r"(?<![\w.])(?=[\w./-]*\d{3}|\d{1,3} \d{3} \d{3})"
                     r"(?:\d{1,3}(?: \d{3}){2,}|\w[\w./-]*\w)")  # fmt: skip
_DOCUMENT = re.compile(
    r"(?<!\w)(?:(?!(?:CI|ID|NI|NO)\b)[A-Z]{1,3}[ -]?)?(?=[\w./-]{5})[\w/-]*\d{3}[\w./-]*\w"
)
_HEAD = re.compile(r"^[A-Z0-9 /-]*\d[A-Z0-9 /-]*(?=\s*(?:[(.,]|$)|\s+(?i:issued|expire))")
_SWIFT = re.compile(r"\b[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?\b")
_ISSUER = re.compile(
    r"^(?:issuing country:|issued in|false)?\s*(.+?)(?:\s+(?:number|passport|no\b|national|"
    r"diplomatic|foreign|official|travel|provisional|identi|civil|issued|expires|valid|service|"
    r"birth|driving|id\b)|[.,(:/)]|$)",
    re.I,
)
_DATE = re.compile(r"(?:\d{1,2}[/.]\d{1,2}[/.])?(?:19|20)\d\d$")  # beside a number


def put(draft: Draft, name: str, label: str, *values: str | None) -> None:
    """Add to a property, or to the notes as ``label: value`` where the schema has none."""
    found = [value for value in values if value]
    if not found:
        return
    if name in _PROPERTIES[draft.schema] or name in _EVERY:
        draft.add(name, *found)
        return
    draft.add("notes", *(f"{label}: {value}" for value in found))
    draft.issue(f"`{label}` of a {draft.schema}, kept as a note")


def put_dates(draft: Draft, name: str, label: str, *texts: str | None) -> None:
    """`Draft.add_dates` for a schema that may not have the property."""
    if name in _PROPERTIES[draft.schema]:
        draft.add_dates(name, *texts)
    else:
        put(draft, name, label, *texts)


def put_countries(draft: Draft, name: str, label: str, text: str | None) -> None:
    """Add every country that a field names, numbered or not."""
    found = [item for item in items(text) if item]
    for item in found:
        codes = country_codes(item)
        if codes:
            put(draft, name, label, *codes)
        else:
            draft.add("notes", f"{label}: {item}")
            draft.issue(f"`{label}` {item!r} is no country we know, kept as a note")


def put_emails(draft: Draft, text: str) -> None:
    """Add every e-mail address in a text; a text without one becomes a note."""
    found = _ADDRESS.findall(text)
    if found:
        put(draft, "email", "Email address", *found)
    elif _SITE.search(text):
        put(draft, "website", "Website", *_SITE.findall(text))
    else:
        _note(draft, "Email address", text)


def put_websites(draft: Draft, text: str) -> None:
    """Add every address of a website in a text, and the e-mail addresses put among them."""
    rest = _ADDRESS.sub(" ", text)
    put(draft, "email", "Email address", *_ADDRESS.findall(text))
    found = _SITE.findall(rest)
    put(draft, "website", "Website", *(site.replace(": //", "://") for site in found))
    if not found and rest.strip(" ;,.()0123456789"):
        _note(draft, "Website", text)


def put_phones(draft: Draft, text: str) -> None:
    """Add every telephone number in a text, as written."""
    for item in items(text):
        for piece in _PHONE_SPLIT.split(item):
            number = _PHONE_WORD.sub(" ", piece).strip(" ;,.:")
            number = number.removesuffix("(").removesuffix("()").strip()
            if sum(c.isdigit() for c in number) >= 3:
                put(draft, "phone", "Phone number", number)
            elif number:
                _note(draft, "Phone number", piece.strip())


def put_registrations(draft: Draft, text: str, country: str | None = None) -> None:
    """Add each number of a field such as ``OGRN: 1147746527279 INN: 7701863782``.

    The words before a number say what it is; without any it is a registration number. A
    field without a number that we see becomes a whole registration number: it is what the
    list gives.
    """
    for item in items(text):
        found = _registrations(item, country)
        draft.identifiers.extend(found)
        if not found:
            draft.identifiers.append(Identifier("registrationNumber", item, country))


def number_kind(label: str, other: str) -> str:
    """Return the FtM property for a number with a label; `other` when that says nothing.

    >>> number_kind("Russia INN", "idNumber"), number_kind("Afghan tazkira", "idNumber")
    ('innCode', 'idNumber')
    """
    return next((kind for kind, word in _CODES if word.search(label)), other)


def _registrations(text: str, country: str | None) -> list[Identifier]:
    found: list[Identifier] = []
    if "SWIFT" in text:
        found.extend(Identifier("swiftBic", code, country) for code in _SWIFT.findall(text))
    at = 0
    for number in _NUMBER.finditer(text):
        if _DATE.match(number[0]):
            continue
        label = text[at : number.start()]
        at = number.end()
        kind = number_kind(label, "registrationNumber")
        value = number[0].replace(" ", "") if kind == "ogrnCode" else number[0]
        note = label.strip(" .,;:()–-#") or None
        found.append(Identifier(kind, value, country, note))
    return found


def find_document(text: str) -> tuple[str, str | None] | None:
    """Return the number in a text about one document, and its issuer where it names one.

    >>> find_document("CAR Diplomatic Passport No D00000897 issued 5 April 2013")
    ('D00000897', 'cf')
    >>> find_document("592667 (Qatari passport)"), find_document("issued in 1993")
    (('592667', 'qa'), None)
    """
    head = _HEAD.match(text)
    long = (n for n in _DOCUMENT.finditer(text) if not _DATE.match(n[0]))
    found = head or next(long, None)
    if found is None:
        return None
    before, after = text[: found.start()], text[found.end() :].lstrip(" ,(")
    return found[0].strip(), find_issuer(before) or find_issuer(after)


def find_issuer(text: str) -> str | None:
    """Return the country that a document's detail opens with, when it opens with one.

    >>> find_issuer("Saudi Arabia number, issued in 2001"), find_issuer("Ration card no")
    ('sa', None)
    """
    found = _ISSUER.match(text.strip())
    if found is None or (len(found[1]) < 3 and not found[1].isupper()):
        return None  # "no" is the word, not Norway
    codes = country_codes(found[1])
    return codes[0] if len(codes) == 1 else None


def _note(draft: Draft, label: str, text: str) -> None:
    draft.add("notes", f"{label}: {text}")
