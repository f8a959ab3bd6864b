"""Numbers in prose: what register they are of, which document, who issued it."""

import re

from ostraka.model import Identifier
from ostraka.model.countries import country_codes

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


def number_kind(label: str, other: str) -> str:
    """Return the FtM property for a number with a label; `other` when that says nothing.

    >>> number_kind("Russia INN", "idNumber"), number_kind("Afghan tazkira", "idNumber")
    ('innCode', 'idNumber')
    """
    return next((kind for kind, word in _CODES if word.search(label)), other)


def read_numbers(text: str, country: str | None = None) -> list[Identifier]:
    """Return every number of a text that may hold several, each of the kind its label says.

    >>> [(n.kind, n.value) for n in read_numbers("OGRN: 1147746527279 INN: 7701863782")]
    [('ogrnCode', '1147746527279'), ('innCode', '7701863782')]
    """
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
