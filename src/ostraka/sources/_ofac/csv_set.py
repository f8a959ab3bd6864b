"""The flat files: a primary file with its aliases, addresses and overflowing remarks.

The primary file cuts remarks off at 1,000 characters and the comments file goes on from
there, in the middle of a word if need be. It is not always complete: what was cut off and
never continued becomes an issue. Native script is not in these files at all; only the
enhanced and advanced XML have it.

Source: OFAC data specification (dat_spec.txt),
https://ofac.treasury.gov/sdn-list-data-formats-data-schemas
"""

from collections.abc import Mapping
from dataclasses import dataclass

from ostraka.model import Address, NameKind, ParsedList
from ostraka.model.countries import country_code
from ostraka.sources._files import Files
from ostraka.sources._ofac.entry import ALIAS_KINDS, SCHEMAS, Entry, NameIndex
from ostraka.sources._ofac.facts import NOBODY, place
from ostraka.sources._ofac.flat_files import (
    COLUMNS,
    Cells,
    by_entry,
    check_entries,
    check_piece,
    find_pieces,
    read_rows,
)
from ostraka.sources._ofac.remarks import read_remarks, read_title, split_clauses

REMARKS_LIMIT = 1_000  # characters that the primary file holds of an entry's remarks


@dataclass(frozen=True, slots=True)
class Pieces:
    """The rows beside the primary file's, by the number of the entry they belong to."""

    alias: Mapping[str, list[Cells]]
    address: Mapping[str, list[Cells]]
    comments: Mapping[str, list[Cells]]


def parse(source: str, files: Files) -> ParsedList:
    """Read a set of flat files as one edition.

    Args:
        source: "us_ofac_sdn" or "us_ofac_cons".
        files: The primary file, and any of the others.

    Returns:
        Every entry. `parts` names the pieces that were given.

    Raises:
        SourceError: No primary file, two files of one kind, a row of another width, an
            entry twice, or files that cannot be of one edition.
    """
    names = find_pieces(source, files)
    rows = {
        piece: read_rows(source, name, files[name], piece) for piece, name in names.items()
    }
    primary = rows["primary"]
    parsed = ParsedList(source, parts=tuple(sorted(names)), records=len(primary))
    uids = check_entries(source, names["primary"], primary)
    for piece in sorted(names.keys() - {"primary"}):
        check_piece(parsed, names[piece], rows[piece], uids)
    pieces = Pieces(
        **{name: by_entry(rows.get(name, ())) for name in COLUMNS if name != "primary"}
    )
    index = NameIndex((row[1], f"{source}-{row[0]}") for row in primary)
    for row in primary:
        read_entry(parsed, row, pieces, index)
    return parsed


def read_entry(parsed: ParsedList, row: Cells, pieces: Pieces, index: NameIndex) -> None:
    """Read one primary row with everything that belongs to it."""
    uid, name, kind, programmes, title, *ship, remarks = row
    schema = SCHEMAS.get(kind.strip().lower())
    entry = Entry(parsed, uid, schema or "LegalEntity", index)
    if schema is None:
        entry.draft.issue(f"type {kind!r} is none that we know, kept as LegalEntity")
    entry.name(name)
    for alias in pieces.alias.get(uid, ()):
        read_alias(entry, alias)
    entry.listings.programmes.extend(split_programmes(programmes))
    if not entry.listings.programmes:
        entry.draft.issue("no programme")
    for each in split_clauses(title):
        read_title(entry, each)
    read_ship(entry, ship)
    overflow = "".join(cells[1] for cells in pieces.comments.get(uid, ()))
    read_remarks(entry, whole_remarks(entry, remarks, overflow), titles=title)
    for address in pieces.address.get(uid, ()):
        read_address(entry, address)
    entry.finish()


def read_alias(entry: Entry, row: Cells) -> None:
    """Read a row of the alias file: a strong alias or a former name."""
    _, _, kind, name, remarks = row
    found = ALIAS_KINDS.get(kind.strip().lower())
    if found is None:
        entry.draft.issue(f"alias {name!r} of unknown kind {kind!r}, kept as an alias")
    entry.name(name, found or NameKind.ALIAS)
    if remarks.strip():
        entry.note(f"alias {name}", remarks)


def read_ship(entry: Entry, cells: Cells) -> None:
    """Read the six columns of ships: call sign, type, tonnages, flag, owner."""
    call_sign, kind, tonnage, gross, flag, owner = (
        " ".join(cell.split()) for cell in cells
    )
    if call_sign:
        place(entry, f"Vessel Call Sign {call_sign}")
    if kind:
        entry.add("type", kind, "Vessel Type")
    if tonnage:
        entry.add("tonnage", tonnage, "Tonnage")
    if gross:
        entry.add("grossRegisteredTonnage", gross, "Gross registered tonnage")
    if flag:
        place(entry, f"Vessel Flag {flag}")
    if owner:
        entry.link("Ownership", owner, "Vessel Owner")


def read_address(entry: Entry, row: Cells) -> None:
    """Read a row of the address file; OFAC prints an empty one where it knows none."""
    street, town, country, remarks = (" ".join(cell.split()) for cell in row[2:])
    note = remarks or None
    code = country_code(country) if country and country not in NOBODY else None
    if country and code is None and country not in NOBODY:
        note = "; ".join(text for text in (country, remarks) if text)
        if not country.startswith("Region:"):
            entry.draft.issue(f"country {country!r} is none that we know, kept as a note")
    full = ", ".join(text for text in (street, town) if text)
    if full or code or note:
        entry.draft.addresses.append(
            Address(full, city=town or None, country=code, note=note)
        )


def split_programmes(text: str) -> list[str]:
    """Split the programme column.

    >>> split_programmes("UKRAINE-EO13662] [RUSSIA-EO14024")
    ['UKRAINE-EO13662', 'RUSSIA-EO14024']
    """
    return [tag for each in text.split("] [") if (tag := each.strip(" []"))]


def whole_remarks(entry: Entry, remarks: str, overflow: str) -> str:
    """Join the overflow on; what is cut and never continued is reported and noted.

    Remarks that are whole end with a full stop.

    Returns:
        The remarks without the clause that was cut: half a wallet is no wallet.

    Source: OFAC, 13 June 2012, https://ofac.treasury.gov/recent-actions/20120613
    """
    if overflow and len(remarks) < REMARKS_LIMIT:
        entry.draft.issue(f"remarks of {len(remarks)} characters overflow, read apart")
        return f"{remarks}; {overflow}"
    whole = remarks + overflow
    if len(remarks) < REMARKS_LIMIT or whole.endswith("."):
        return whole
    kept, _, rest = whole.rpartition(";")
    entry.draft.issue(f"remarks are cut off at {rest.strip()!r}, the rest is nowhere")
    entry.note("remarks cut off", rest)
    return kept + "."
