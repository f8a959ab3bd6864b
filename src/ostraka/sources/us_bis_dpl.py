"""US Denied Persons List: who may take no part in exports subject to US law.

Page: https://www.bis.gov/denied-persons-list
Format: one text file, tab separated, 12 columns, one row per name and address. Dates are
month first. A blank country is the United States where the state is one of its states.
Identity: the list gives none. An id is a hash of the name alone: the citations and both
dates of a temporary order change with each renewal, and addresses are corrected. So all
rows of one name are one entity. Where their orders differ an issue says so, as they may be
two people of one name.
Effect: no dealing that breaks the denial order (15 CFR 764.2(k)); not a freeze.

Tested on: an undated edition of about July 2019 (546 rows, 415 names).
"""

from datetime import date

from ostraka.model import Address, Designation, ParsedList
from ostraka.model.countries import country_code
from ostraka.sources._acts import merge_acts
from ostraka.sources._aka import name_key, split_names
from ostraka.sources._draft import Draft
from ostraka.sources._files import Files, only
from ostraka.sources._states import STATES
from ostraka.sources._table import Row, read_csv, whole_rows, with_header

SOURCE = "us_bis_dpl"
TITLE = "US Denied Persons List"
PAGE = "https://www.bis.gov/denied-persons-list"
ADDRESSES = ("https://www.bis.gov/dpl/dpl.txt",)

AUTHORITY = "US Commerce, Bureau of Industry and Security"
PROGRAMME = "DPL"
LIST_NAME = "Denied Persons List"
COLUMNS = (
    "Name", "Street_Address", "City", "State", "Country", "Postal_Code", "Effective_Date",
    "Expiration_Date", "Standard_Order", "Last_Update", "Action", "FR_Citation",
)  # fmt: skip
# Source: 15 CFR part 764, supplements 1 and 2 (standard and non-standard terms)
ORDERS = {"Y": "standard denial order", "N": "non-standard denial order"}


def parse(files: Files) -> ParsedList:
    """Read one edition.

    Raises:
        SourceError: It is not this list, or a row is broken; nothing was read.
    """
    name, raw = only(SOURCE, files)
    lines = read_csv(SOURCE, name, raw, "utf-8-sig", "cp1252", delimiter="\t")
    whole_rows(SOURCE, name, lines)
    parsed = ParsedList(SOURCE)
    subjects: dict[str, list[Row]] = {}
    for row in with_header(SOURCE, name, lines, COLUMNS):
        parsed.records += 1
        subjects.setdefault(name_key(row.cells["Name"]), []).append(row)
    for key, rows in subjects.items():
        read_subject(parsed, key, rows)
    return parsed


def read_subject(parsed: ParsedList, key: str, rows: list[Row]) -> None:
    """Read every row of one name into one entity. The list does not say what it is."""
    draft = Draft(parsed, key, "LegalEntity")
    for row in rows:
        names, rest = split_names(row.take("Name") or "")
        draft.names.extend(name for name in names if name.full)
        draft.add("notes", rest)
        draft.addresses.append(read_address(draft, row))
        draft.add_dates("modifiedAt", row.take("Last_Update"))
        draft.designations.append(read_order(draft, row))
        draft.leftovers(row.leftovers())
    draft.designations = merge_acts(draft.designations)
    if len(draft.designations) > 1:
        found = f"{len(draft.designations)} orders under one name"
        draft.issue(f"{found}, kept as one subject")
    draft.finish()


def read_order(draft: Draft, row: Row) -> Designation:
    """Read one row's denial order."""
    standard = (row.take("Standard_Order") or "").upper()
    if standard not in ORDERS:
        draft.issue(f"`Standard_Order` is {standard!r}, expected Y or N")
    return Designation(
        authority=AUTHORITY,
        programme=PROGRAMME,
        list_name=LIST_NAME,
        directive=ORDERS.get(standard),
        legal_basis=row.take("FR_Citation"),
        listed_on=read_day(draft, row, "Effective_Date"),
        ended_on=read_day(draft, row, "Expiration_Date"),
        remarks=row.take("Action"),
        source_url=PAGE,
    )


def read_day(draft: Draft, row: Row, column: str) -> date | None:
    """Read a date that is written month first; what is none becomes a note and an issue."""
    text = row.take(column)
    if text is None:
        return None
    try:
        month, day, year = (int(part) for part in text.split("/"))
        return date(year, month, day)
    except ValueError:
        draft.add("notes", f"{column}: {text}")
        draft.issue(f"`{column}` {text!r} is no date (month/day/year), kept as a note")
        return None


def read_address(draft: Draft, row: Row) -> Address:
    """Read one row's address; its country is blank for the US, or another slipped in."""
    street, city = row.take("Street_Address"), row.take("City")
    state, country = row.take("State"), row.take("Country")
    postal_code = row.take("Postal_Code")
    if state is None and country in STATES and country_code(country) is None:
        state, country = country, None
        draft.issue(f"`Country` {state!r} is a US state, read as one")
    if country is None and state in STATES:
        country = "US"
    elif country is None and state:
        draft.issue(f"`State` {state!r} is no US state, and no country is given")
    return Address(
        full=", ".join(part for part in (street, city, state, postal_code) if part),
        city=city,
        region=state,
        postal_code=postal_code,
        country=draft.country(country),
    )
