"""A user's own list: any CSV table with a header, its columns named or mapped.

Page:     docs/own-lists.md
Format:   comma, semicolon or tab; UTF-8 (BOM or not) or Windows-1252. A semicolon within a
          cell separates several values. A column is known by a name of
          `_columns.HEADERS`, in any case; any other needs a mapping.
Identity: the `id` column; without one a hash of the whole row, which changes with the row.
          Rows of one id are one entity.
Effect:   as its `programme` says; a list that names none is its own programme.

Tested on: tables written by us.
"""

from collections.abc import Iterable, Mapping
from datetime import date

from ostraka.errors import SourceError
from ostraka.model import Address, Designation, Identifier, NameKind, ParsedList, parse_date
from ostraka.model.ftm import SCHEMATA, is_a, valid_property
from ostraka.sources._aka import name_key
from ostraka.sources._columns import IGNORE, find_delimiter, fold_header, map_columns
from ostraka.sources._draft import Draft
from ostraka.sources._files import Files, only
from ostraka.sources._table import Row, read_csv, whole_rows, with_header

SOURCE = "csv"
TITLE = "A list of your own"
PAGE = "docs/own-lists.md"
ADDRESSES: tuple[str, ...] = ()

KINDS = {"individual": "Person", "entity": "LegalEntity", "organisation": "Organization",
         "ship": "Vessel", "aircraft": "Airplane", "business": "Company",
         "bank": "Company", "legal entity": "LegalEntity"}  # fmt: skip
"""What lists call a kind of subject, beside the names of the FtM schemata."""

NAMES = {
    "name": NameKind.PRIMARY,
    "alias": NameKind.ALIAS,
    "weak_alias": NameKind.WEAK,
    "former_name": NameKind.FORMER,
}
NUMBERS = {
    "passport": "passportNumber",
    "id_number": "idNumber",
    "tax_number": "taxNumber",
    "registration_number": "registrationNumber",
    "imo_number": "imoNumber",
}
PERSONAL = ("birth_date", "birth_place", "gender")
"""Fields that only persons have: a row that fills one without saying its kind is a person."""


Record = dict[str, list[str]]
"""One row: field to its values."""


def parse(
    files: Files, source: str = SOURCE, mapping: Mapping[str, str] | None = None
) -> ParsedList:
    """Read one edition.

    Args:
        source: The name that the list goes by in Ostraka.
        mapping: Column name to a field of `HEADERS`, or to `IGNORE`; columns that it does
            not name are known by their headers.

    Raises:
        SourceError: It is no table, a row is cut, a column is unknown, or none is the name.
    """
    name, raw = only(source, files)
    lines = read_csv(
        source, name, raw, "utf-8-sig", "cp1252", delimiter=find_delimiter(raw)
    )
    if any("\0" in cell for cell in lines[0]):
        raise SourceError(source, name, "UTF-16 text", "UTF-8 or Windows-1252")
    whole_rows(source, name, lines)
    header = [" ".join(cell.split()) for cell in lines[0]]
    fields = map_columns(source, name, header, mapping or {})
    wanted = [column for column in header if column]
    parsed = ParsedList(source)
    subjects: dict[str, list[Record]] = {}
    for row in with_header(source, name, lines, wanted):
        parsed.records += 1
        record = take_record(row, fields)
        key = "; ".join(record.get("id", ())) or name_key(*lines[parsed.records])
        subjects.setdefault(key, []).append(record)
    for key, records in subjects.items():
        read_subject(parsed, key, records)
    return parsed


def take_record(row: Row, fields: Mapping[str, str]) -> Record:
    """Take a row apart into the values of each field."""
    record: Record = {}
    for column, field in fields.items():
        text = row.take(column)
        if text is None or field == IGNORE:
            continue
        values = [text] if field in ("notes", "reason", "id") else text.split(";")
        found = [value.strip() for value in values if value.strip()]
        record.setdefault(field, []).extend(found)
    return record


def read_subject(parsed: ParsedList, key: str, records: list[Record]) -> None:
    """Read every row of one id into one entity."""
    draft = Draft(parsed, key, "LegalEntity")
    if len(records) > 1:
        draft.issue(f"{len(records)} rows of one id, read as one subject")
    read_schema(draft, records)
    for record in records:
        record.pop("id", None)
        for field, kind in NAMES.items():
            for name in record.pop(field, ()):
                draft.add_name(name, kind)
        read_person(draft, record)
        read_numbers(draft, record)
        draft.designations.append(read_listing(draft, record))
        draft.add_countries("country", *record.pop("country", ()))
        draft.addresses.extend(Address(text) for text in record.pop("address", ()))
        draft.add("notes", *record.pop("notes", ()))
        draft.leftovers(record)
    draft.finish()


def read_schema(draft: Draft, records: Iterable[Record]) -> None:
    """Find the FtM schema that the rows say, or that their fields give away."""
    known = {fold_header(name): name for name in SCHEMATA if is_a(name, "Thing")} | KINDS
    if any(field in record for record in records for field in PERSONAL):
        draft.schema = "Person"
    for record in records:
        for text in record.pop("schema", ()):
            if (schema := known.get(fold_header(text))) is None:
                draft.issue(f"`schema` {text!r} is none we know, kept as {draft.schema}")
            else:
                draft.schema = schema


def read_person(draft: Draft, record: Record) -> None:
    """Read the fields of persons; on anybody else they become notes."""
    draft.put("birthPlace", *record.pop("birth_place", ()))
    draft.put("gender", *(text.lower() for text in record.pop("gender", ())))
    draft.put("position", *record.pop("position", ()))
    births, nations = record.pop("birth_date", []), record.pop("nationality", [])
    if valid_property(draft.schema, "birthDate"):
        draft.add_dates("birthDate", *births)
        draft.add_countries("nationality", *nations)
    else:
        draft.put("birthDate", *births)
        draft.add_countries("country", *nations)


def read_numbers(draft: Draft, record: Record) -> None:
    """Read the numbers; one that the schema has no place for becomes a note."""
    for field, kind in NUMBERS.items():
        values = record.pop(field, [])
        if valid_property(draft.schema, kind):
            draft.identifiers.extend(Identifier(kind, value) for value in values)
        else:
            draft.put(kind, *values)


def read_listing(draft: Draft, record: Record) -> Designation:
    """Read the act of listing. Where it is not said, the list is its own authority."""
    source = draft.parsed.source
    return Designation(
        authority="; ".join(record.pop("authority", ())) or source,
        programme="; ".join(record.pop("programme", ())) or source,
        listed_on=read_day(draft, record, "listed_on"),
        ended_on=read_day(draft, record, "ended_on"),
        reason="; ".join(record.pop("reason", ())) or None,
    )


def read_day(draft: Draft, record: Record, field: str) -> date | None:
    """Read the first day of a field; what is no single day becomes a note and an issue."""
    days = []
    for text in record.pop(field, ()):
        found = parse_date(text)
        if found is not None and found.is_day:
            days.append(found.earliest)
        else:
            draft.add("notes", f"{field}: {text}")
            draft.issue(f"`{field}` {text!r} is no day, kept as a note")
    return min(days, default=None)
