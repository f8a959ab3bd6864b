"""The UK Sanctions List as a table: CSV or ODS, in full or in the short form.

In full a subject has a row for each combination of its names, addresses, birth dates and
documents. The short form has eight columns and a row for each primary name.
"""

from collections.abc import Sequence

from ostraka.errors import SourceError
from ostraka.model import NameKind, ParsedList
from ostraka.sources._draft import Draft
from ostraka.sources._gb.facts import add_address, add_birth_place, add_documents, add_fact
from ostraka.sources._gb.fcdo import SOURCE, add_designation, start
from ostraka.sources._gb.names import add_latin, add_native, name_kind, primary_first
from ostraka.sources._gb.published import as_published, stated_day
from ostraka.sources._gb.rows import distinct
from ostraka.sources._table import Row, with_header

_SHORT = ("Unique ID", "OFSI Group ID", "Name", "Regime Name", "Type", "Designation source",
          "Date Designated", "Sanctions Imposed")  # fmt: skip
_NAME = tuple(f"Name {number}" for number in range(1, 7))
_ADDRESS = (*(f"Address Line {number}" for number in range(1, 7)),
            "Address Postal Code", "Address Country")  # fmt: skip
_BIRTH = ("Town of birth", "Country of birth")
_DOCUMENTS = {
    "passportNumber": ("Passport number", "Passport additional information"),
    "idNumber": (
        "National Identifier number",
        "National Identifier additional information",
    ),
}
_FACTS = {
    "OFSI Group ID": "ofsi group",
    "UN Reference Number": "un reference",
    "Title": "title",
    "Phone number": "phone",
    "Website": "website",
    "Email address": "email",
    "D.O.B": "birth date",
    "Nationality(/ies)": "nationality",
    "Position": "position",
    "Gender": "gender",
    "Type of entity": "type",
    "Subsidiaries": "subsidiary",
    "Parent company": "parent",
    "Business registration number (s)": "registration",
    "IMO number": "imo",
    "Current owner/operator (s)": "owner",
    "Previous owner/operator (s)": "past owner",
    "Current believed flag of ship": "flag",
    "Previous flags": "past flag",
    "Type of ship": "ship type",
    "Tonnage of ship": "tonnage",
    "Length of ship": "length",
    "Year Built": "year built",
    "Hull identification number (HIN)": "hull",
}
_FULL = (*_NAME, *_ADDRESS, *_BIRTH, *_FACTS, "Last Updated", "Unique ID", "Name type",
         "Alias strength", "Name non-latin script", "Regime Name", "Designation Type",
         "Sanctions Imposed", "Other Information", "Date Designated")  # fmt: skip
# Fields we decided not to read, each with its reason.
_IGNORED = ("Non-latin script type",)  # misspelt and mixed with languages; letters say it


def parse_table(name: str, lines: Sequence[Sequence[str]]) -> ParsedList:
    """Read the rows of either form.

    Returns:
        `records` counts rows; `parts` is ``("short",)`` for the short form.

    Raises:
        SourceError: A column is missing, or there are no rows.
    """
    day = stated_day(lines[0]) if lines else None
    at = 0 if day is None else 1
    header = {" ".join(cell.split()) for cell in lines[at]} if len(lines) > at else set()
    short = "Name" in header
    parsed = ParsedList(SOURCE, published=as_published(day))
    parsed.parts = ("short",) if short else ("whole",)
    subjects: dict[str, list[Row]] = {}
    for row in with_header(SOURCE, name, lines, _SHORT if short else _FULL, at=at):
        parsed.records += 1
        subjects.setdefault(row.take_one("Unique ID"), []).append(row)
    if not subjects:
        raise SourceError(SOURCE, name, "no rows", "at least one")
    for unique_id, rows in subjects.items():
        _parse_subject(parsed, unique_id, rows, "Type" if short else "Designation Type")
    return parsed


def _parse_subject(
    parsed: ParsedList, unique_id: str, rows: Sequence[Row], kind_column: str
) -> None:
    """Make one entity of the rows of one Unique ID."""
    kinds = [kind for (kind,) in distinct(rows, kind_column)]
    draft = start(
        parsed,
        unique_id,
        kinds[0] if len(kinds) == 1 else " and ".join(filter(None, kinds)),
    )
    _read_names(draft, rows)
    _read_facts(draft, rows)
    _read_act(draft, rows, short=kind_column == "Type")
    distinct(rows, *_IGNORED)
    draft.leftovers(dict.fromkeys(column for row in rows for column in row.leftovers()))
    primary_first(draft)
    draft.finish()


def _read_names(draft: Draft, rows: Sequence[Row]) -> None:
    for (name,) in distinct(rows, "Name"):
        add_latin(draft, (name,), NameKind.PRIMARY)
    for *parts, name_type, strength in distinct(
        rows, *_NAME, "Name type", "Alias strength"
    ):
        if any(parts):
            add_latin(draft, parts, name_kind(draft, name_type, strength))
    for script, language in distinct(
        rows, "Name non-latin script", "Non-latin script language"
    ):
        add_native(draft, script, NameKind.PRIMARY, language)


def _read_facts(draft: Draft, rows: Sequence[Row]) -> None:
    for column, fact in _FACTS.items():
        for (text,) in distinct(rows, column):
            add_fact(draft, fact, text)
    for town, country in distinct(rows, *_BIRTH):
        add_birth_place(draft, town, country)
    for kind, columns in _DOCUMENTS.items():
        for number, detail in distinct(rows, *columns):
            add_documents(draft, kind, number, detail)
    for *address, code, country in distinct(rows, *_ADDRESS):
        add_address(draft, address, code, country)
    for (text,) in distinct(rows, "Last Updated"):
        draft.add_dates("modifiedAt", text)


def _read_act(draft: Draft, rows: Sequence[Row], *, short: bool) -> None:
    acts = ("Regime Name", "Date Designated", "Designation source")
    imposed = _texts(rows, "Sanctions Imposed")
    if short:  # the full forms join by "|", and a measure may hold a comma
        imposed = tuple(text.replace(", ", "|") for text in imposed)
    reasons = _texts(rows, "UK Statement of Reasons")
    remarks = _texts(rows, "Other Information")
    for regime, designated, made_by in distinct(rows, *acts):
        add_designation(
            draft, regime, designated, imposed, made_by, "\n".join(reasons) or None, remarks
        )


def _texts(rows: Sequence[Row], column: str) -> tuple[str, ...]:
    return tuple(text for (text,) in distinct(rows, column) if text)
