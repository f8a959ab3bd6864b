"""Numbers and addresses, as the three XML forms give them in parts."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from ostraka.model import Address, Identifier
from ostraka.model.countries import country_code
from ostraka.sources._ofac.entry import Entry
from ostraka.sources._ofac.facts import NOBODY, place
from ostraka.sources._ofac.identifiers import PROPERTY_OF

_PLACE_PARTS = {
    "CITY": "city",
    "STATE/PROVINCE": "region",
    "REGION": "region",
    "POSTAL CODE": "postal_code",
}
_REGION = "Region: "  # how OFAC writes a region where a country is expected


@dataclass(frozen=True, slots=True)
class Document:
    """A number with what a form says of it; dates as the flat files print them.

    Attributes:
        label: OFAC's type: "Passport", "Registration ID".
        country: The issuer, by OFAC's name of it.
        issued, expires: "14 Dec 2005".
        remarks: What else is said: the authority, the place, that it is not valid.
    """

    label: str
    number: str
    country: str | None = None
    issued: str | None = None
    expires: str | None = None
    remarks: tuple[str, ...] = ()


def read_document(entry: Entry, document: Document) -> None:
    """Add a number; one of an unknown type stays a number all the same, with an issue."""
    country = document.country if document.country not in NOBODY else None
    dates = [f"issued {document.issued}"] if document.issued else []
    dates += [f"expires {document.expires}"] if document.expires else []
    known = document.label if document.label in PROPERTY_OF else "Identification Number"
    before = len(entry.draft.identifiers)
    place(entry, " ".join((known, document.number, *dates)), country=country)
    remarks = document.remarks
    if known != document.label:
        entry.draft.issue(
            f"number of unknown type {document.label!r}, kept as an id number"
        )
        remarks = (document.label, *remarks)
    remark_numbers(entry, before, remarks)


def remark_numbers(entry: Entry, since: int, remarks: Iterable[str]) -> None:
    """Add remarks to the notes of the identifiers that came after the first `since`."""
    for at, known in enumerate(entry.draft.identifiers[since:], since):
        entry.draft.identifiers[at] = _with_remarks(known, remarks)


def _with_remarks(identifier: Identifier, remarks: Iterable[str]) -> Identifier:
    texts = [text for text in (identifier.note, *remarks) if text]
    return replace(identifier, note="; ".join(texts) or None)


@dataclass(slots=True)
class Place:
    """An address in OFAC's parts, put together as the flat files print it.

    Attributes:
        streets: ADDRESS1 to ADDRESS3.
        region: State, province or region.
        note: What is said of it: its script, where it is not Latin.
    """

    streets: list[str] = field(default_factory=list)
    city: str | None = None
    region: str | None = None
    postal_code: str | None = None
    country: str | None = None
    note: str | None = None

    def take(self, report: Callable[[str], None], label: str, text: str) -> None:
        """Take in one part under OFAC's label: "CITY"; a new label makes an issue."""
        name = _PLACE_PARTS.get(label)
        if label == "REGION" and self.country is None:
            self.country = f"{_REGION}{text}"
        if name is not None and getattr(self, name) is None:
            setattr(self, name, text)
            return
        self.streets.append(text)
        if not label.startswith("ADDRESS") and name is None:
            report(f"address part of unknown type {label!r}, kept in the address")


def read_place(entry: Entry, address: Place) -> None:
    """Add an address, unless OFAC says nothing at all of where it is."""
    region, country = address.region, None
    if address.country and address.country.startswith(_REGION):
        region = region or address.country.removeprefix(_REGION)
        country = country_code(address.country)
    elif address.country and address.country not in NOBODY:
        country = entry.draft.country(address.country)
    town = ", ".join(text for text in (address.city, region) if text)
    last = " ".join(text for text in (town, address.postal_code) if text)
    full = ", ".join(text for text in (*address.streets, last) if text)
    if full or country:
        entry.draft.addresses.append(
            Address(
                full,
                address.city,
                region,
                address.postal_code,
                country,
                address.note,
            )
        )
