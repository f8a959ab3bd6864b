"""UK financial sanctions: OFSI's consolidated list of asset freeze targets.

Page:     https://www.gov.uk/government/publications/financial-sanctions-consolidated-list-of-targets
          Its publication ended on 28 January 2026 in favour of `gb_fcdo`.
Format:   CSV or XLSX, 36 columns (29 before 2021). The first row dates the edition, the
          second is the header, then one row per name, address and birth date combined.
Identity: `Group ID`, stable across editions and the same in either column layout
Effect:   every entry is an asset freeze under its `Regime`; the list states no measure
Tested on: CSV of 2020-04-27 (29 columns), XLSX of 2022-05-04 and 2025-04-14 (36 columns)

What `gb_fcdo` says of the same subject carries its reference: the note "UK Sanctions List
Ref" here, "OFSI Group ID" there.
"""

import re
from collections.abc import Sequence

from ostraka.errors import SourceError
from ostraka.model import Designation, ParsedList, unique
from ostraka.sources._draft import Draft
from ostraka.sources._files import Files, is_zip, only
from ostraka.sources._gb.facts import (
    add_address,
    add_birth_place,
    add_documents,
    add_fact,
    uk_day,
)
from ostraka.sources._gb.names import add_latin, add_native, name_kind, primary_first
from ostraka.sources._gb.other_information import parse_information
from ostraka.sources._gb.published import as_published, stated_day
from ostraka.sources._gb.rows import distinct
from ostraka.sources._table import Row, read_csv, read_sheet, with_header

SOURCE = "gb_ofsi"
TITLE = "UK consolidated list of financial sanctions targets (OFSI)"
PAGE = "https://www.gov.uk/government/publications/financial-sanctions-consolidated-list-of-targets"
ADDRESSES = (
    "https://ofsistorage.blob.core.windows.net/publishlive/2022format/ConList.csv",
)
AUTHORITY = "HM Treasury, Office of Financial Sanctions Implementation"

_SCHEMAS = {"Individual": "Person", "Entity": "Organization", "Ship": "Vessel"}
_NAME = tuple(f"Name {number}" for number in (1, 2, 3, 4, 5, 6))
_ADDRESS = tuple(f"Address {number}" for number in range(1, 7))
_HEADER = (*_NAME, *_ADDRESS, "Title", "DOB", "Town of Birth", "Country of Birth",
           "Nationality", "Passport Details", "Position", "Post/Zip Code", "Country",
           "Other Information", "Group Type", "Alias Type", "Regime", "Listed On",
           "Last Updated", "Group ID")  # fmt: skip
_FACTS = {
    "DOB": "birth date",
    "Nationality": "nationality",
    "Position": "position",
    "Title": "title",
}
# Number and detail; before 2021 one field held both.
_DOCUMENTS = (
    (("Passport Number", "Passport Details"), "passportNumber"),
    (("National Identification Number", "National Identification Details"), "idNumber"),
    (("(no number)", "NI Number"), "idNumber"),
)
_FURTHER = re.compile(
    r"anctions? imposed in addition to an asset freeze(?: and travel ban)?"
    r"[.:\s-]*(?:\(\d\))?\s*(?:the )?([^.;\n]+?)(?= (?:was|were) imposed|[.;\n]|$)",
    re.I,
)
# Fields we decided not to read, each with its reason.
_IGNORED = ("Non-Latin Script Type",)  # misspelt and mixed with languages; letters say it


def parse(files: Files) -> ParsedList:
    """Read one edition of the consolidated list.

    Args:
        files: The one file, CSV or XLSX, exactly as published.

    Returns:
        One entity per Group ID, in the order of the list; `records` counts rows.

    Raises:
        SourceError: The file is not this list, or not whole.
    """
    name, raw = only(SOURCE, files)
    if is_zip(raw):
        lines = read_sheet(SOURCE, name, raw)
    else:
        lines = read_csv(SOURCE, name, raw, "utf-8-sig", "cp1252")
    parsed = ParsedList(
        SOURCE, published=as_published(stated_day(lines[0]) if lines else None)
    )
    if parsed.published is None:
        found = repr(", ".join(filter(None, lines[0] if lines else ()))[:80])
        raise SourceError(SOURCE, f"{name} line 1", found, "`Last Updated` and a day")
    groups: dict[str, list[Row]] = {}
    for row in with_header(SOURCE, name, lines, _HEADER, at=1):
        parsed.records += 1
        groups.setdefault(row.take_one("Group ID"), []).append(row)
    if not groups:
        raise SourceError(SOURCE, name, "no rows", "at least one")
    for group, rows in groups.items():
        _parse_group(parsed, group, rows)
    return parsed


def _parse_group(parsed: ParsedList, group: str, rows: Sequence[Row]) -> None:
    """Make one entity of the rows of one Group ID."""
    kinds = [kind for (kind,) in distinct(rows, "Group Type")]
    schema = _SCHEMAS.get(kinds[0] or "", "LegalEntity") if kinds else "LegalEntity"
    draft = Draft(parsed, group, schema)
    if len(kinds) != 1 or kinds[0] not in _SCHEMAS:
        draft.issue(f"`Group Type` is {kinds!r}, kept as a {schema}")
    _read_names(draft, rows)
    _read_facts(draft, rows)
    _read_acts(draft, rows)
    distinct(rows, *_IGNORED)
    draft.leftovers(dict.fromkeys(column for row in rows for column in row.leftovers()))
    primary_first(draft)
    draft.finish()


def _read_names(draft: Draft, rows: Sequence[Row]) -> None:
    native = ("Name Non-Latin Script", "Non-Latin Script Language")
    for *parts, script, lang, name_type, quality in distinct(
        rows, *_NAME, *native, "Alias Type", "Alias Quality"
    ):
        kind = name_kind(draft, name_type, quality)
        add_latin(draft, parts, kind)
        add_native(draft, script, kind, lang)


def _read_facts(draft: Draft, rows: Sequence[Row]) -> None:
    for column, fact in _FACTS.items():
        for (text,) in distinct(rows, column):
            add_fact(draft, fact, text)
    for town, country in distinct(rows, "Town of Birth", "Country of Birth"):
        add_birth_place(draft, town, country)
    for columns, kind in _DOCUMENTS:
        for number, detail in distinct(rows, *columns):
            add_documents(draft, kind, number, detail)
    for *lines, code, country in distinct(rows, *_ADDRESS, "Post/Zip Code", "Country"):
        add_address(draft, lines, code, country)
    for (text,) in distinct(rows, "Last Updated"):
        draft.add_dates("modifiedAt", text)


def _read_acts(draft: Draft, rows: Sequence[Row]) -> None:
    """Read the Other Information, and make a designation of each regime and listing day."""
    texts: dict[str, list[str]] = {"reason": [], "prose": []}
    for information in dict.fromkeys(row.take_lines("Other Information") for row in rows):
        facts, unknown = parse_information(information or "")
        for fact, text in facts:
            if fact in texts:
                texts[fact].append(text)
            else:
                add_fact(draft, fact, text)
        for label in unknown:
            draft.issue(f"`Other Information` has the label {label!r}, kept in the remarks")
    days = ("Listed On", "UK Sanctions List Date Designated")
    for regime, *dates in distinct(rows, "Regime", *days):
        listed, designated = (
            uk_day(draft, *pair) for pair in zip(days, dates, strict=True)
        )
        draft.designations.append(
            Designation(
                AUTHORITY,
                regime or "",
                listed_on=listed or designated,
                measures=_measures("\n".join(texts["prose"])),
                effective_on=designated if designated != listed else None,
                reason="\n".join(texts["reason"]) or None,
                remarks="\n".join(texts["prose"]) or None,
                source_url=PAGE,
            )
        )


def _measures(prose: str) -> tuple[str, ...]:
    """The measures of the entries that state more than the asset freeze of every entry.

    >>> _measures("Sanctions imposed in addition to an asset freeze: Trust services.")
    ('Asset freeze', 'Trust services')
    """
    found = unique(_FURTHER.findall(prose))
    return ("Asset freeze", *found) if found else ()
