"""OFAC's labels of everything but numbers, and where each fact goes.

One table, label to reader. A fact is a label and a text: ``DOB 1962`` is a clause of the
flat files' remarks; an ``<id>`` of type ``Gender`` says such a thing in the XML forms.
`place` reads either.
"""

import re
from collections.abc import Callable

from ostraka.model import NameKind, parse_date
from ostraka.model.countries import country_code
from ostraka.sources._ofac.entry import Entry
from ostraka.sources._ofac.identifiers import PROPERTY_OF, add_identifier, add_wallet
from ostraka.sources._ofac.listing_facts import place_listing

Reader = Callable[[Entry, str, str, str], None]  # entry, property, label, text

_ALT = re.compile(r"^alt\.\s+", re.I)
_SCHEMA_OF_BODY = {
    "Government Entity": "PublicBody",
    "Private Company": "Company",
    "Publicly Traded Company": "Company",
    "State-Owned Enterprise": "Company",
}
NOBODY = {"None Identified", "undetermined", "Unknown"}  # OFAC saying that it does not know


def place(entry: Entry, fact: str, *, country: str | None = None) -> bool:
    """Put one labelled fact where it belongs.

    Args:
        fact: Label and text in one: ``Passport 1084010 (Egypt)``, ``alt. POB Tripoli``.
        country: The issuer of a number, where a form gives it apart.

    Returns:
        False when the fact bears no label we know; nothing of it was kept then.
    """
    fact = _ALT.sub("", fact)
    if place_listing(entry, fact):
        return True
    label, text = split_label(fact)
    if label in PROPERTY_OF:
        add_identifier(entry, label, text, country=country)
    elif label:
        reader, name = FACTS[label]
        reader(entry, name, label, text)
    return bool(label)


def split_label(fact: str) -> tuple[str, str]:
    """Split a fact into the longest label that it begins with, and the text behind it.

    >>> split_label("National ID No. 23250460642 (Pakistan)")
    ('National ID No.', '23250460642 (Pakistan)')
    >>> split_label("Telephone: 0097282851500"), split_label("Minister of Finance")
    (('Telephone', '0097282851500'), ('', 'Minister of Finance'))
    """
    words = fact.split()
    for count in range(min(_LONGEST, len(words) - 1), 0, -1):
        label = " ".join(words[:count]).rstrip(":")
        if label in _LABELS:
            return label, " ".join(words[count:])
    return "", fact


def read_text(entry: Entry, name: str, label: str, text: str) -> None:
    """Keep the text as it is."""
    entry.add(name, text, label)


def read_lower(entry: Entry, name: str, label: str, text: str) -> None:
    """Keep the text in lower case: FtM's genders are "male", "female", "other"."""
    entry.add(name, text.lower(), label)


def read_date(entry: Entry, name: str, label: str, text: str) -> None:
    """Keep a date in EDTF; what is no date becomes a note and an issue."""
    found = parse_date(text)
    if found is None:
        entry.draft.issue(f"`{label}` {text!r} is no date, kept as a note")
        entry.note(label, text)
    else:
        entry.add(name, str(found), label)


def read_country(entry: Entry, name: str, label: str, text: str) -> None:
    """Keep a country's code; an unknown country becomes a note and an issue."""
    if text in NOBODY:
        return
    code = country_code(text)
    if code is None:
        entry.draft.issue(f"`{label}` {text!r} is no country we know, kept as a note")
        entry.note(label, text)
    else:
        entry.add(name, code, label)


def read_registry(entry: Entry, name: str, label: str, text: str) -> None:
    """Keep the country of registration: a jurisdiction, where the subject can have one."""
    read_country(entry, name if entry.fits(name) else "country", label, text)


def read_body_type(entry: Entry, name: str, label: str, text: str) -> None:
    """Keep what kind of body it is; some kinds have an FtM schema of their own."""
    if entry.draft.schema == "Organization":
        entry.draft.schema = _SCHEMA_OF_BODY.get(text, "Organization")
    entry.add(name, text, label)


def read_issuer(entry: Entry, name: str, label: str, text: str) -> None:
    """Keep the name that an entry's shares are traded under as one of its names."""
    entry.name(text, NameKind.ALIAS)


def read_wallet(entry: Entry, name: str, label: str, text: str) -> None:
    """Keep a wallet's address with its currency."""
    currency, _, address = text.partition(" ")
    add_wallet(entry, currency, address.strip() or currency)


def read_note(entry: Entry, name: str, label: str, text: str) -> None:
    """Keep what FtM has no property for, under its label."""
    entry.note(label, text)


# fmt: off
_TABLE: tuple[tuple[Reader, str, tuple[str, ...]], ...] = (
    (read_date, "birthDate", ("DOB",)),
    (read_text, "birthPlace", ("POB",)),
    (read_country, "nationality", ("nationality",)),
    (read_country, "citizenship", ("citizen",)),
    (read_registry, "jurisdiction", ("Nationality of Registration",)),
    (read_registry, "jurisdiction", ("Registration Country",)),
    (read_lower, "gender", ("Gender",)),
    (read_text, "ethnicity", ("ethnicity",)),
    (read_text, "position", ("Alternate Title", "Alternate Title,", "Title")),
    (read_text, "position", ("Position", "Rank")),
    (read_text, "profession", ("Occupation",)),
    (read_text, "phone", ("PHONE", "Phone No.", "Phone Number")),
    (read_text, "phone", ("Telephone", "Telephone No.", "Telephone Number")),
    (read_text, "email", ("EMAIL", "Email", "Email Address")),
    (read_text, "website", ("Website",)),
    (read_date, "incorporationDate", ("Organization Established Date",)),
    (read_text, "sector", ("Organization Type",)),
    (read_body_type, "classification", ("Target Type",)),
    (read_issuer, "name", ("Issuer Name",)),
    (read_wallet, "publicKey", ("Digital Currency Address -",)),
    (read_country, "flag", ("Other Vessel Flag", "Vessel Flag")),
    (read_country, "pastFlags", ("Former Vessel Flag",)),
    (read_text, "type", ("Other Vessel Type", "Vessel Type")),
    (read_date, "buildDate", ("Aircraft Manufacture Date", "Vessel Year of Build")),
    (read_text, "model", ("Aircraft Model",)),
    (read_text, "operator", ("Aircraft Operator",)),
    # No property holds these; telex and "TGMS" (cable) addresses are of another time.
    (read_note, "", ("FAX", "Fax", "Fax No.", "TELEX", "TGMS")),
    (read_note, "", ("Chinese Commercial Code", "Interpol", "Organization", "UN/LOCODE")),
    (read_note, "", ("Also operations in", "From", "Operations in Afghanistan")),
    (read_note, "", ("Subtribe", "Tribe")),
)
# fmt: on

FACTS: dict[str, tuple[Reader, str]] = {
    label: (reader, name) for reader, name, labels in _TABLE for label in labels
}
_LABELS = FACTS.keys() | PROPERTY_OF.keys()
_LONGEST = max(len(label.split()) for label in _LABELS)
