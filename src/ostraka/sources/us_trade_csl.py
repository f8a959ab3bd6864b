"""US Consolidated Screening List: 13 export control and sanctions lists in one table.

Page:     https://www.trade.gov/consolidated-screening-list
Format:   one CSV file, 29 columns; a row is a subject on one list. Cells hold several
          values, parted by semicolons.
Identity: an OFAC row has OFAC's number; a subject on several of its lists is one entity.
          The others have only `_id`, a hash of name and Federal Register citation (SHA-1
          in 2022, SHA-224 of the lower case later), which changes with every amendment.
          Theirs is the list's abbreviation and a hash of the name alone, so all rows of
          one name on one list are one entity.
Effect:   each list's own: from blocking (SDN) to a licence requirement (Entity List) to a
          red flag (Unverified List). Rows that a source of ours publishes too point to
          that entity: an UnknownLink "same entry".

Tested on: the edition of 2022-05-06 (14,160 rows).
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from ostraka.model import Designation, ParsedList, Relation, parse_iso
from ostraka.sources._acts import merge_acts
from ostraka.sources._aka import name_key
from ostraka.sources._csl.cells import (
    clauses,
    pieces,
    read_name,
    read_number,
    split_address,
    split_aliases,
)
from ostraka.sources._csl.lists import LISTS, CslList, unknown_list
from ostraka.sources._files import Files, only
from ostraka.sources._ofac.entry import SCHEMAS, Entry, NameIndex
from ostraka.sources._ofac.facts import place
from ostraka.sources._ofac.remarks import read_clause, read_title
from ostraka.sources._ofac.stated import Stated, finish_stated
from ostraka.sources._table import Row, read_csv, whole_rows, with_header

SOURCE = "us_trade_csl"
TITLE = "US Consolidated Screening List"
PAGE = "https://www.trade.gov/consolidated-screening-list"
ADDRESSES = (
    "https://data.trade.gov/downloadable_consolidated_screening_list/v1/consolidated.csv",
)

COLUMNS = (
    "_id", "source", "entity_number", "type", "programs", "name", "title", "addresses",
    "federal_register_notice", "start_date", "end_date", "standard_order",
    "license_requirement", "license_policy", "call_sign", "vessel_type", "gross_tonnage",
    "gross_registered_tonnage", "vessel_flag", "vessel_owner", "remarks", "source_list_url",
    "alt_names", "citizenships", "dates_of_birth", "nationalities", "places_of_birth",
    "source_information_url", "ids",
)  # fmt: skip
IGNORED = {
    "_id": "another for the same subject after each amendment",
    "entity_number": "OFAC's number: the entity's id",
}
SAME = "same entry"
SHIP = {
    "call_sign": "Vessel Call Sign",
    "vessel_type": "Vessel Type",
    "vessel_flag": "Vessel Flag",
}
TONNAGES = {
    "gross_tonnage": "tonnage",
    "gross_registered_tonnage": "grossRegisteredTonnage",
}
# Source: 15 CFR part 764, supplements 1 and 2 (standard and non-standard terms)
ORDERS = {"Y": "standard denial order", "N": "non-standard denial order"}


def parse(files: Files) -> ParsedList:
    """Read one edition.

    Raises:
        SourceError: It is not this list, or a row is broken; nothing was read.
    """
    name, raw = only(SOURCE, files)
    lines = read_csv(SOURCE, name, raw)
    whole_rows(SOURCE, name, lines)
    parsed = ParsedList(SOURCE)
    subjects: dict[str, list[tuple[CslList, Row]]] = {}
    for row in with_header(SOURCE, name, lines, COLUMNS):
        parsed.records += 1
        on = row.take_one("source")
        each = LISTS.get(on) or unknown_list(on)
        subjects.setdefault(local_id(each, row), []).append((each, row))
    index = NameIndex(
        (row.cells["name"], f"{SOURCE}-{key}")
        for key, rows in subjects.items()
        for _, row in rows[:1]
    )
    for key, rows in subjects.items():
        read_subject(parsed, key, rows, index)
    return parsed


def local_id(on: CslList, row: Row) -> str:
    """Return OFAC's number of a row, else the list and a hash of the name."""
    number = row.cells["entity_number"].strip()
    if on.is_ofac and number:
        return number
    return f"{on.tag.lower()}-{name_key(row.cells['name'])}"


def read_subject(
    parsed: ParsedList, key: str, rows: list[tuple[CslList, Row]], index: NameIndex
) -> None:
    """Read every row of one subject into one entity."""
    entry = Entry(parsed, key, "LegalEntity", index)
    for on, row in rows:
        read_type(entry, row.take("type"))
        if on not in LISTS.values():
            entry.draft.issue(f"list {on.name!r} of {on.authority!r} is none that we know")
        read_row(entry, on, row)
    if rows[0][0].is_ofac:
        finish_ofac(entry, [on for on, _ in rows])
    else:
        entry.draft.designations = merge_acts(entry.draft.designations)
        entry.draft.finish()


def read_row(entry: Entry, on: CslList, row: Row) -> None:
    """Read what one list says of a subject."""
    draft = entry.draft
    read_names(entry, on, row)
    draft.addresses.extend(map(split_address, pieces(row.take("addresses"))))
    for birth in pieces(row.take("dates_of_birth")):
        place(entry, f"DOB {birth}")
    for birth in pieces(row.take("places_of_birth")):
        place(entry, f"POB {birth}")
    for country in pieces(row.take("nationalities")):
        place(entry, f"nationality {country}")
    for country in pieces(row.take("citizenships")):
        place(entry, f"citizen {country}")
    for each in pieces(row.take("title")):
        read_title(entry, each)
    for each in pieces(row.take("ids")):
        read_number(entry, each)
    read_ship(entry, row)
    draft.add("sourceUrl", row.take("source_information_url"))
    twin = on.twin and f"{on.twin}-{draft.local_id.removeprefix('dpl-')}"
    if twin:
        draft.relations.append(Relation("UnknownLink", draft.names[0].full, twin, SAME))
    if on.is_ofac:
        read_ofac_listing(entry, row)
    else:
        draft.designations.extend(read_listings(entry, on, row))
    for column in IGNORED:
        row.take(column)
    draft.leftovers(row.leftovers())


def read_type(entry: Entry, kind: str | None) -> None:
    """Read what a subject is. Only OFAC says so: the rest stay legal entities."""
    if kind is None:
        return
    if kind.lower() not in SCHEMAS:
        entry.draft.issue(f"type {kind!r} is none that we know, kept as LegalEntity")
    entry.draft.schema = SCHEMAS.get(kind.lower(), "LegalEntity")


def read_names(entry: Entry, on: CslList, row: Row) -> None:
    """Read the name and the aliases."""
    name, schema = row.take_one("name"), entry.draft.schema
    if on.is_ofac:
        entry.name(name)
    else:
        read_name(entry, name)
    entry.draft.names.extend(split_aliases(row.take("alt_names"), schema, ofac=on.is_ofac))


def read_ship(entry: Entry, row: Row) -> None:
    """Read the six columns of ships."""
    for column, label in SHIP.items():
        if text := row.take(column):
            place(entry, f"{label} {text}")
    for column, name in TONNAGES.items():
        if text := row.take(column):
            entry.add(name, text, column)
    if owner := row.take("vessel_owner"):
        entry.link("Ownership", owner, "Vessel Owner")


def read_ofac_listing(entry: Entry, row: Row) -> None:
    """Read the programmes and remarks of an OFAC row; `finish_ofac` makes the designations."""
    programmes = entry.listings.programmes
    programmes.extend(tag for tag in pieces(row.take("programs")) if tag not in programmes)
    for clause in clauses(row.take("remarks")):
        read_clause(entry, clause)
    row.take("source_list_url")  # the same page for all; OFAC has one for each entry


def finish_ofac(entry: Entry, lists: Iterable[CslList]) -> None:
    """Find which programme goes with which list, as for OFAC's own files, and freeze."""
    names = dict.fromkeys(on.name for on in lists)
    restore_tag(entry)
    listings = entry.listings  # each row of a subject says the same again
    listings.remarks = list(dict.fromkeys(listings.remarks))
    listings.menu = {
        key: list(dict.fromkeys(texts)) for key, texts in listings.menu.items()
    }
    listings.source = "us_ofac_sdn" if "SDN List" in names else "us_ofac_cons"
    finish_stated(entry, Stated(lists=dict.fromkeys(names)))


def restore_tag(entry: Entry) -> None:
    """Put OFAC's tag back where the table has its own "MBS" in its place.

    OFAC prints RUSSIA-EO14024 for those with a directive of that order, and CAATSA - RUSSIA
    for those with a menu of section 235 (CONSOLIDATED.XML of 2022-03-24); a row that says
    neither keeps "MBS".
    """
    listings = entry.listings
    if "MBS" not in listings.programmes:
        return
    tags = {
        "RUSSIA-EO14024": any(order == "14024" for order, _ in listings.directives),
        "CAATSA - RUSSIA": "CAATSA" in listings.menu,
    }
    found = [tag for tag, is_said in tags.items() if is_said] or ["MBS"]
    place = listings.programmes.index("MBS")
    listings.programmes[place : place + 1] = found
    listings.programmes = list(dict.fromkeys(listings.programmes))


def read_listings(entry: Entry, on: CslList, row: Row) -> list[Designation]:
    """Read the act that put a subject on a list which is not OFAC's, for each programme."""
    standard = row.take("standard_order")
    if standard and standard.upper() not in ORDERS:
        entry.draft.issue(f"`standard_order` is {standard!r}, expected Y or N")
    terms = (row.take("license_requirement"), row.take("license_policy"))
    act = Designation(
        authority=on.authority,
        programme=on.tag,
        list_name=on.name,
        directive=ORDERS.get((standard or "").upper()),
        legal_basis=row.take("federal_register_notice"),
        measures=tuple(term for term in terms if term),
        listed_on=read_day(entry, row, "start_date"),
        ended_on=read_day(entry, row, "end_date"),
        remarks=row.take("remarks"),
        source_url=row.take("source_list_url"),
    )
    programmes = pieces(row.take("programs")) or [on.tag]
    return [replace(act, programme=programme) for programme in programmes]


def read_day(entry: Entry, row: Row, column: str) -> date | None:
    """Read a date in ISO form; what is none becomes a note and an issue."""
    text = row.take(column)
    if text and (day := parse_iso(text)) is None:
        entry.note(column, text)
        entry.draft.issue(f"`{column}` {text!r} is no date, kept as a note")
        return None
    return day if text else None
