"""OFSI's "Other Information": prose with labelled facts in it.

``(UK Sanctions List Ref):RUS0001. (UN Ref):QDi.001. Prose. (Gender):Male`` — each label
stands in brackets before a colon, and its value runs to the next label. References are
followed by prose.

Source: Format of the consolidated list, HM Treasury,
https://www.gov.uk/government/publications/financial-sanctions-consolidated-list-of-targets
"""

import re

REASON = "UK Statement of Reasons"
_LABELS = {
    "Business Reg No": "registration",
    "Current owners": "owner",
    "Currently owned by": "owner",
    "Email address": "email",
    "Fax": "phone",
    "Flag of ship": "flag",
    "Further Identifying Information": "prose",
    "Gender": "gender",
    "Hull identification number": "hull",
    "IMO number": "imo",
    "Length of ship": "length",
    "Parent company": "parent",
    "Phone number": "phone",
    "Previous flags": "past flag",
    "Previous owners": "past owner",
    "Subsidiaries": "subsidiary",
    "Tel": "phone",
    "Tonnage of ship": "tonnage",
    "Type of entity": "type",
    "Type of ship": "ship type",
    "UK Sanctions List Ref": "uk reference",
    "UN Ref": "un reference",
    REASON: "reason",
    "Website": "website",
    "Year built": "year built",
}
_NO_LABELS = frozenset({"United States of America"})  # in the prose of two entries
_LABEL = re.compile(r"\(([A-Z][A-Za-z /]{1,60})\)\s*:")
_REFERENCE = re.compile(r"^([A-Z]{2,4}[A-Za-z]?\.?\s?\d{3,5})\s*\.?\s*(.*)$", re.S)
# Before 2021 the UN reference opened the field without brackets.
_OLD_UN = re.compile(r"^\s*UN Ref(?:erence)?[.:]?\s*([A-Z][\w.]*\d)\W*\s*(.*)$", re.S)


def parse_information(text: str) -> tuple[list[tuple[str, str]], list[str]]:
    """Split the field into facts and the labels that are not known.

    Returns:
        Pairs of fact and text, in order: a fact of `_gb.facts`, "reason", or "prose". The
        text of an unknown label stays in the prose, label and all.

    >>> parse_information("(UK Sanctions List Ref):XYZ0001. A baker. (Gender):Male")[0]
    [('uk reference', 'XYZ0001'), ('prose', 'A baker.'), ('gender', 'Male')]
    """
    unknown: list[str] = []
    pieces: list[tuple[str, str]] = []
    fact, start, at = "prose", 0, 0
    for found in _LABEL.finditer(text):
        if found[1] not in _LABELS:
            unknown.extend({found[1]} - _NO_LABELS)
            continue
        pieces.append((fact, text[start : found.start()]))
        fact, start, at = _LABELS[found[1]], found.end(), found.end()
    pieces.append((fact, text[at:]))
    split = (
        pair for fact, piece in pieces for pair in _split_reference(fact, piece.strip())
    )
    return [(fact, piece) for fact, piece in split if piece.strip(" .")], unknown


def _split_reference(fact: str, text: str) -> list[tuple[str, str]]:
    """A reference, then the prose that follows it."""
    if fact == "prose" and (old := _OLD_UN.match(text)):
        return [("un reference", old[1]), ("prose", old[2])]
    if fact not in ("uk reference", "un reference"):
        return [(fact, text)]
    found = _REFERENCE.match(text)
    if found is None:
        return [(fact, text)]
    return [(fact, found[1].replace(" ", "")), ("prose", found[2])]
