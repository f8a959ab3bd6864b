"""EU Consolidated Financial Sanctions List (Financial Sanctions Files).

Page:     https://data.europa.eu/data/datasets/consolidated-list-of-persons-groups-and-entities-subject-to-eu-financial-sanctions
Format:   XML 1.1, one `<sanctionEntity>` per subject and regulation; or CSV 1.1, one row per
          name, address, birth date, identification or citizenship. Both give the same
          entities, but for `strong`, which the CSV does not have.
Identity: `logicalId` is stable across editions and the same in both forms. A subject listed
          under two regulations has two records and is one entity with two designations.
Effect:   the regulation's `programme` ("TAQA", "SYR") says which measures; the file does not
Tested on: XML of 2022-03-18 (the first 1,044 records of it); the CSV only by its header
          (118 columns) and pairs of our own files

A regulation is often the amendment that last wrote the entry: its publication is the day of
listing only where the entry states no `designationDate`.
"""

from collections.abc import Callable
from datetime import date

from ostraka.errors import SourceError
from ostraka.model import Designation, Issue, ParsedList, parse_iso
from ostraka.sources._draft import Draft
from ostraka.sources._eu import forms
from ostraka.sources._eu.forms import Entry, read_table, read_xml
from ostraka.sources._eu.sections import (
    IGNORED,
    read_address,
    read_birth,
    read_citizenship,
    read_identification,
    read_name,
)
from ostraka.sources._files import Files, only
from ostraka.sources._table import Row

SOURCE = "eu_fsf"
TITLE = "EU Consolidated Financial Sanctions List"
PAGE = (
    "https://data.europa.eu/data/datasets/consolidated-list-of-persons-groups-and-"
    "entities-subject-to-eu-financial-sanctions"
)
ADDRESSES = (
    "https://webgate.ec.europa.eu/fsd/fsf/public/files/xmlFullSanctionsList_1_1/content"
    "?token=dG9rZW4tMjAxNw",
)
AUTHORITY = "European Union"

_SCHEMAS = {
    "person": "Person",
    "P": "Person",
    "enterprise": "Organization",
    "E": "Organization",
}
_READERS: dict[str, Callable[[Draft, Row], None]] = {
    forms.NAME: read_name,
    forms.BIRTH: read_birth,
    forms.CITIZENSHIP: read_citizenship,
    forms.IDENTIFICATION: read_identification,
    forms.ADDRESS: read_address,
}


def parse(files: Files) -> ParsedList:
    """Read one edition, XML or CSV.

    Args:
        files: The one file exactly as published.

    Returns:
        One entity per logical id, in the order of the file; `records` counts the
        `<sanctionEntity>` elements, or the rows of a CSV.

    Raises:
        SourceError: The file is not this list, or not whole.
    """
    name, raw = only(SOURCE, files)
    start = raw[:64].removeprefix(b"\xef\xbb\xbf").lstrip()
    edition = (read_xml if start.startswith(b"<") else read_table)(name, raw)
    if not edition.entries:
        raise SourceError(SOURCE, name, "no entry", "at least one")
    parsed = ParsedList(SOURCE, published=edition.published, records=edition.records)
    if edition.published is None:
        parsed.issues.append(Issue("(file)", "the generation date is missing or no date"))
    for entry in edition.entries.values():
        _parse_entry(parsed, entry)
    return parsed


def _parse_entry(parsed: ParsedList, entry: Entry) -> None:
    codes = {
        code
        for row in entry.sections[forms.SUBJECT]
        for code in (row.take("code"), row.take("classificationCode"))
        if code
    }
    schemas = {_SCHEMAS.get(code, "LegalEntity") for code in codes}
    draft = Draft(
        parsed, entry.local_id, *schemas if len(schemas) == 1 else ("LegalEntity",)
    )
    if draft.schema == "LegalEntity":
        draft.issue(f"subject type {sorted(codes)!r} is unknown, kept as a LegalEntity")
    if entry.records > 1:
        draft.issue(f"{entry.records} records of one subject, read as one entity")
    for section, read in _READERS.items():
        for row in entry.sections[section]:
            read(draft, row)
    _read_acts(draft, entry)
    _read_leftovers(draft, entry)
    draft.finish()


def _read_acts(draft: Draft, entry: Entry) -> None:
    """Read the subject's own fields, and make a designation of each regulation."""
    for row in entry.sections[forms.SUBJECT]:
        draft.add("notes", *(row.take_lines("remark") or "").split("\n"))
        for label, key in (("EU Ref", "euReferenceNumber"), ("UN Ref", "unitedNationId")):
            if text := row.take(key):
                draft.add("notes", f"{label}: {text}")
    draft.designations = [_act(draft, row) for row in entry.sections[forms.REGULATION]]
    if not draft.designations:
        draft.issue("no regulation: listed under no programme")


def _act(draft: Draft, row: Row) -> Designation:
    how = filter(None, (row.take("organisationType"), row.take("regulationType")))
    days = ("designationDate", "publicationDate", "entryIntoForceDate")
    listed, published, effective = (_day(draft, row, key) for key in days)
    details = row.take("designationDetails")
    return Designation(
        AUTHORITY,
        row.take_one("programme"),
        legal_basis=row.take("numberTitle"),
        listed_on=listed or published,
        effective_on=effective,
        remarks="; ".join(filter(None, (" ".join(how), details))) or None,
        source_url=row.take("publicationUrl"),
    )


def _day(draft: Draft, row: Row, key: str) -> date | None:
    text = row.take(key)
    day = parse_iso(text) if text else None
    if text and day is None:
        draft.add("notes", f"{key}: {text}")
        draft.issue(f"`{key}` {text!r} is no day, kept as a note")
    return day


def _read_leftovers(draft: Draft, entry: Entry) -> None:
    left: list[str] = []
    for section, rows in entry.sections.items():
        for row in rows:
            for key in IGNORED:
                row.take(key)
            left.extend(f"{section}/{key}" for key in row.leftovers())
    draft.leftovers(dict.fromkeys(left))
