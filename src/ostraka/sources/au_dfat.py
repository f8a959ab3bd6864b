"""Australia's Consolidated List, published by the Department of Foreign Affairs and Trade.

Page:     https://www.dfat.gov.au/international-relations/security/sanctions/consolidated-list
Format:   XLSX, 19 columns (12 in the older layout), one row per name
Identity: the number of `Reference`: rows 2, 2a and 2b are names of entity 2. It is stable
          across editions; the letters are not
Effect:   the four columns of measures, each True or False; the older layout states none
Tested on: 2026-07-21 (19 columns), and the 12-column layout as published until 2024, from
          its header

An entry stands under one committee of the UN Security Council or under one autonomous
regime (`Committees`), which is its programme. `Control Date` is the day a record was last
changed, not that of the listing, which stands in the prose of `Listing Information` or
nowhere.

Source: Guide to Australia's Consolidated List,
https://www.dfat.gov.au/international-relations/security/sanctions/consolidated-list/guide-australias-consolidated-list
"""

import re
from collections.abc import Sequence

from ostraka.errors import SourceError
from ostraka.model import Designation, Identifier, NameKind, ParsedList, unique
from ostraka.sources._au.additional import read_additional
from ostraka.sources._au.places import (
    add_addresses,
    add_birth_dates,
    add_birth_places,
    listed_on,
)
from ostraka.sources._draft import Draft
from ostraka.sources._facts import put_countries
from ostraka.sources._files import Files, only
from ostraka.sources._table import Row, read_sheet, with_header

SOURCE = "au_dfat"
TITLE = "Australian sanctions: Consolidated List (DFAT)"
PAGE = (
    "https://www.dfat.gov.au/international-relations/security/sanctions/consolidated-list"
)
ADDRESSES = ("https://www.dfat.gov.au/sites/default/files/regulation8_consolidated.xlsx",)
AUTHORITY = "Australian Department of Foreign Affairs and Trade"

_HEADER = (
    "Reference", "Name of Individual or Entity", "Type", "Name Type", "Date of Birth",
    "Place of Birth", "Citizenship", "Address", "Additional Information",
    "Listing Information", "Committees", "Control Date",
)  # fmt: skip
_MEASURES = ("Targeted Financial Sanction", "Travel Ban", "Arms Embargo",
             "Maritime Restriction")  # fmt: skip
_SCHEMAS = {"individual": "Person", "entity": "Organization", "vessel": "Vessel"}
_KINDS = {
    "primary name": NameKind.PRIMARY,
    "original script": NameKind.PRIMARY,
    "alias": NameKind.ALIAS,
    "aka": NameKind.ALIAS,
}
_STRENGTHS = {"strong": False, "": False, "weak": True}
_REFERENCE = re.compile(r"^(\d+)\s?[a-z]*$", re.I)
_FORMER = re.compile(
    r"\s*\((?:previously|formerly) listed as\b[.,]?\s*(?:In \w+:\s*)?([^()]*)\)", re.I
)
_LAW = re.compile(r"\b(?:Instrument|Regulations?|List|Act|Designation) \d{4}\b")
_SAYS = {
    "true": True,
    "1": True,
    "yes": True,
    "false": False,
    "0": False,
    "no": False,
    "": False,
}


def parse(files: Files) -> ParsedList:
    """Read one edition of the Consolidated List.

    Args:
        files: The one XLSX file, exactly as published.

    Returns:
        One entity per numeric reference, in the order of the list; `records` counts rows.

    Raises:
        SourceError: The file is not this list, or not whole.
    """
    name, raw = only(SOURCE, files)
    lines = read_sheet(SOURCE, name, raw)
    parsed = ParsedList(SOURCE)
    entries: dict[str, list[Row]] = {}
    for row in with_header(SOURCE, name, lines, _HEADER):
        parsed.records += 1
        reference = row.take_one("Reference")
        found = _REFERENCE.match(reference)
        entries.setdefault(found[1] if found else reference, []).append(row)
    if not entries:
        raise SourceError(SOURCE, name, "no rows", "at least one")
    for reference, rows in entries.items():
        _parse_entry(parsed, reference, rows)
    return parsed


def _parse_entry(parsed: ParsedList, reference: str, rows: Sequence[Row]) -> None:
    """Make one entity of the rows of one reference."""
    kinds = unique(row.take("Type") or "" for row in rows)
    schema = _SCHEMAS.get(kinds[0].casefold()) if len(kinds) == 1 else None
    draft = Draft(parsed, reference, schema or "LegalEntity")
    if schema is None:
        draft.issue(f"`Type` is {list(kinds)!r}, kept as a LegalEntity")
    if not reference.isdigit():
        draft.issue(f"`Reference` {reference!r} is no number with letters")
    for row in rows:
        _read_name(draft, row)
    _read_facts(draft, rows)
    _read_act(draft, rows)
    draft.leftovers(unique(column for row in rows for column in row.leftovers()))
    draft.names.sort(
        key=lambda name: (name.kind is not NameKind.PRIMARY, bool(name.script))
    )
    draft.finish()


def _read_name(draft: Draft, row: Row) -> None:
    full, kind = row.take("Name of Individual or Entity"), _name_kind(draft, row)
    if full is None:
        draft.issue(f"no name at {row.place}")
        return
    if former := _FORMER.search(full):
        draft.add_name(former[1], NameKind.FORMER)
        full = full.replace(former[0], "")
        if not former[1][:1].isascii() or not former[1]:
            kind = NameKind.FORMER  # the bracket names no other, or the same in its script
    draft.add_name(full, kind)


def _name_kind(draft: Draft, row: Row) -> NameKind:
    name_type, strength = row.take("Name Type") or "", row.take("Alias Strength") or ""
    kind = _KINDS.get(name_type.casefold())
    weak = _STRENGTHS.get(strength.casefold())
    if kind is None:
        draft.issue(f"`Name Type` {name_type!r} is not known, kept as an alias")
    if weak is None:
        draft.issue(f"`Alias Strength` {strength!r} is not known, kept as strong")
    if kind is NameKind.PRIMARY:
        return kind
    return NameKind.WEAK if weak else NameKind.ALIAS


def _read_facts(draft: Draft, rows: Sequence[Row]) -> None:
    for text in _lines(rows, "Date of Birth"):
        add_birth_dates(draft, text)
    for text in _lines(rows, "Place of Birth"):
        add_birth_places(draft, text)
    for text in _lines(rows, "Citizenship"):
        put_countries(draft, "citizenship", "Citizenship", text)
    for text in _lines(rows, "Address"):
        add_addresses(draft, text)
    for text in _lines(rows, "IMO Number"):
        draft.identifiers.append(Identifier("imoNumber", text))
    for text in _lines(rows, "Additional Information"):
        read_additional(draft, text)
    draft.add_dates("modifiedAt", *_lines(rows, "Control Date"))


def _read_act(draft: Draft, rows: Sequence[Row]) -> None:
    """Make the designation; where names were listed at different times, the first one's."""
    listings = [" ".join(text.split()) for text in _lines(rows, "Listing Information")]
    laws = [" ".join(text.split()) for text in _lines(rows, "Instrument of Designation")]
    laws = laws or [text for text in listings if _LAW.search(text)]
    days = (listed_on(text) for text in (*listings, *laws))
    remarks = [text for text in listings if text not in laws]
    for committee in _lines(rows, "Committees") or ("",):
        if not committee:
            draft.issue("no committee or regime")
        draft.designations.append(
            Designation(
                AUTHORITY,
                committee,
                legal_basis="; ".join(laws) or None,
                measures=tuple(name for name in _MEASURES if _states(draft, rows, name)),
                listed_on=next((day for day in days if day is not None), None),
                remarks="\n".join(remarks) or None,
                source_url=PAGE,
            )
        )


def _states(draft: Draft, rows: Sequence[Row], column: str) -> bool:
    """True when any row of an entity says so."""
    texts = unique(row.take(column) or "" for row in rows)
    for text in texts:
        if text.casefold() not in _SAYS:
            draft.issue(f"`{column}` is {text!r}, neither True nor False")
    return any(_SAYS.get(text.casefold()) for text in texts)


def _lines(rows: Sequence[Row], column: str) -> tuple[str, ...]:
    """Take a column out of every row; its texts, each once."""
    return unique(row.take_lines(column) or "" for row in rows)
