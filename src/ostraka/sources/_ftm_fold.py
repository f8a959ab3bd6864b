"""Folding FtM's helper entities into the subjects that they are about."""

from collections.abc import Container, Mapping
from datetime import date

from ostraka.model import (
    Address,
    Designation,
    Identifier,
    Issue,
    ParsedList,
    Relation,
    parse_iso,
    unique,
)
from ostraka.model.ftm import ENDS, SCHEMATA, is_a
from ostraka.sources._draft import Draft
from ostraka.sources._ftm_records import FtmRecord

# What each end of a directed relation does to the other. FtM's other relations have no
# direction; their own words say what they are.
ROLES = {
    "Control": ("controls", "controlled by"),
    "Debt": ("owes", "owed by"),
    "Directorship": ("directs", "directed by"),
    "Employment": ("works for", "employs"),
    "Membership": ("member of", "has as member"),
    "Occupancy": ("holds", "held by"),
    "Ownership": ("owns", "owned by"),
    "Representation": ("represents", "represented by"),
    "Succession": ("succeeded by", "succeeds"),
}
# Where the exporter has a helper entity from, and when.
IGNORED = frozenset({
    "publisher", "publisherUrl", "alephUrl", "proof", "indexText", "modifiedAt",
    "retrievedAt", "recordId", "namesMentioned",
})  # fmt: skip
NOT_STATED = "not stated"


class Book:
    """The records of one edition, and the drafts of those that are subjects.

    A Position is no subject: whoever holds it is. A wallet is one only where nobody of the
    file holds it.
    """

    def __init__(self, parsed: ParsedList, records: Mapping[str, FtmRecord]) -> None:
        self.parsed = parsed
        self.records = records
        self.used: set[str] = set()
        self.drafts: dict[str, Draft] = {}
        for record in records.values():
            if record.schema not in SCHEMATA:
                self._draft(record, "Thing")
                self.issue(
                    record, f"schema {record.schema!r} is none we know, kept as Thing"
                )
            elif is_a(record.schema, "Thing") and not self._is_helper(record):
                self._draft(record, record.schema)

    def _is_helper(self, record: FtmRecord) -> bool:
        """True when a Thing stands in the file for the sake of another."""
        if record.schema == "CryptoWallet":
            return any(ref in self.records for ref in record.properties.get("holder", ()))
        return record.schema in ("Address", "Position")

    def _draft(self, record: FtmRecord, schema: str) -> None:
        local_id = record.id.removeprefix(f"{self.parsed.source}-")
        self.drafts[record.id] = Draft(self.parsed, local_id, schema)

    def issue(self, record: FtmRecord, message: str) -> None:
        """Report something of a record."""
        self.parsed.issues.append(Issue(record.id, f"{record.place}: {message}"))

    def subjects(self, record: FtmRecord, name: str) -> list[Draft]:
        """Return the subjects that a reference names; report one that names none."""
        found = [self.drafts[ref] for ref in record.take(name) if ref in self.drafts]
        if not found:
            self.issue(record, f"{record.schema} of nobody in this file, left out")
        return found

    def name_of(self, ref: str) -> str:
        """Return the first name of a record whose names are not yet taken, else its id."""
        record = self.records.get(ref)
        return next(iter(record.properties.get("name", ())), ref) if record else ref

    def report_unused(self, folded: Container[str]) -> None:
        """Report what is no subject, of no schema in `folded`, and not referred to."""
        known = self.used | self.drafts.keys()
        for record in self.records.values():
            if record.schema not in folded and record.id not in known:
                self.issue(record, f"{record.schema} of nobody in this file, left out")


def add_sanction(book: Book, record: FtmRecord) -> None:
    """Make a designation for each programme that a Sanction names."""
    subjects = book.subjects(record, "entity")
    listed, started = _day(record, "listingDate"), _day(record, "startDate")
    ended, url = _day(record, "endDate"), record.take_text("sourceUrl")
    programmes = record.take("program") or record.take("programId") or [NOT_STATED]
    authority, reason = record.take_text("authority"), record.take_text("reason")
    measures = unique(record.take("provisions"))
    remarks = _rest(record)
    for programme in programmes:
        act = Designation(
            authority=authority or NOT_STATED,
            programme=programme,
            measures=measures,
            listed_on=listed or started,
            effective_on=started if listed and started != listed else None,
            ended_on=ended,
            reason=reason,
            remarks=remarks,
            source_url=url,
        )
        for subject in subjects:
            subject.designations.append(act)


def add_document(book: Book, record: FtmRecord) -> None:
    """Make an identifier of each number on a Passport or Identification."""
    subjects = book.subjects(record, "holder")
    kind = "passportNumber" if record.schema == "Passport" else "idNumber"
    numbers = unique([*record.take("passportNumber"), *record.take("number")])
    country = next(iter(record.take("country")), None)
    note = _rest(record)
    for subject in subjects:
        fits = kind if is_a(subject.schema, "Person") else "idNumber"
        subject.identifiers.extend(
            Identifier(fits, each, country, note) for each in numbers
        )


def add_wallet(book: Book, record: FtmRecord) -> None:
    """Make an identifier of a wallet that somebody of the file holds."""
    if record.id in book.drafts:
        return
    subjects = book.subjects(record, "holder")
    note = "; ".join(record.take("currencySymbol") or record.take("currency")) or None
    for key in unique([*record.take("publicKey"), *record.take("cryptoAddress")]):
        for subject in subjects:
            subject.identifiers.append(Identifier("publicKey", key, note=note))


def add_relation(book: Book, record: FtmRecord) -> None:
    """Write a relation into both its ends."""
    first, second = ENDS[record.schema]
    left, right = record.take(first), record.take(second)
    forth, back = ROLES.get(record.schema, (None, None))
    said = _rest(record)
    if not any(ref in book.drafts for ref in (*left, *right)):
        book.issue(record, f"{record.schema} of nobody in this file, left out")
    for near, role, far in ((left, forth, right), (right, back, left)):
        for ref in near:
            if draft := book.drafts.get(ref):
                _relate(
                    book, draft, record.schema, far, ": ".join(filter(None, (role, said)))
                )


def _relate(book: Book, draft: Draft, schema: str, others: list[str], role: str) -> None:
    for other in others:
        book.used.add(other)
        if schema == "Occupancy":
            draft.put("position", book.name_of(other))
            continue
        target = book.drafts.get(other)
        reference = target.id if target else None
        draft.relations.append(
            Relation(schema, book.name_of(other), reference, role or None)
        )


def add_address(book: Book, draft: Draft, ref: str) -> None:
    """Add the address that a subject refers to."""
    record = book.records.get(ref)
    if record is None or record.schema != "Address":
        draft.issue(f"`addressEntity` {ref!r} is no address in this file")
        return
    book.used.add(ref)
    given = {name: "; ".join(texts) for name, texts in record.properties.items()}
    lines = (
        given.get(name) for name in ("street", "street2", "city", "region", "postalCode")
    )
    draft.addresses.append(
        Address(
            full=given.get("full") or ", ".join(line for line in lines if line),
            city=given.get("city"),
            region=given.get("region") or given.get("state"),
            postal_code=given.get("postalCode"),
            country=next(iter(record.properties.get("country", ())), None),
            note=given.get("remarks"),
        )
    )


def _day(record: FtmRecord, name: str) -> date | None:
    """Take a date; one that names no single day goes back, to stand in the remarks."""
    texts = record.take(name)
    days = sorted(day for text in texts if (day := parse_iso(text)) is not None)
    if texts and not days:
        record.properties[name] = texts
    return days[0] if days else None


def _rest(record: FtmRecord) -> str | None:
    """Take everything else that a helper entity says, as labelled text."""
    said = [
        texts if name in ("role", "relationship", "summary") else f"{name}: {texts}"
        for name in sorted(record.properties.keys() - IGNORED)
        if (texts := record.take_text(name))
    ]
    return "; ".join([*said, *record.unread]) or None
