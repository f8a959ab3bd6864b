"""Consolidated Canadian Autonomous Sanctions List.

Page:     https://www.international.gc.ca/world-monde/international_relations-relations_internationales/sanctions/consolidated-consolide.aspx?lang=eng
Format:   XML, one flat `<record>` per person, entity or ship. Until 2022 `Entity`, `Title`
          and `DateOfBirth`; then `EntityOrShip`, `TitleOrShip`,
          `DateOfBirthOrShipBuildDate`, `ShipIMONumber` and `DateOfListing`.
Identity: the list gives none. See `local_id`.
Effect:   each `Country` names regulations under the Special Economic Measures Act or the
          Justice for Victims of Corrupt Foreign Officials Act; the file names no measure
Tested on: the editions of May 2022 and March 2025

`Country` is the country whose regulations list the subject, not the subject's own: most of
those under "Ukraine" are Russian. It is the programme, and no country is derived from it.
"""

import hashlib
import re
from collections.abc import Iterator

from lxml import etree

from ostraka.errors import SourceError
from ostraka.model import Designation, Identifier, NameKind, ParsedList, parse_iso
from ostraka.sources._ca.names import split_entity, split_person, split_title
from ostraka.sources._draft import Draft
from ostraka.sources._files import Files, only
from ostraka.sources._xml import Record, parse_xml

SOURCE = "ca_sema"
TITLE = "Consolidated Canadian Autonomous Sanctions List"
PAGE = (
    "https://www.international.gc.ca/world-monde/international_relations-"
    "relations_internationales/sanctions/consolidated-consolide.aspx?lang=eng"
)
ADDRESSES = (
    "https://www.international.gc.ca/world-monde/assets/office_docs/"
    "international_relations-relations_internationales/sanctions/sema-lmes.xml",
)
AUTHORITY = "Global Affairs Canada"

# Regulations under their old name -> as they are named now, folded.
_RENAMED = {"burma": "myanmar burma"}
_NOT_GIVEN = frozenset({"N/A"})
_VARIANT = re.compile(r"^(?P<name>.+?)\s*\((?P<variant>[^()]+)\)$")


def parse(files: Files) -> ParsedList:
    """Read one edition of the list.

    Args:
        files: The one XML file exactly as published.

    Returns:
        One entity per record, in the order of the list.

    Raises:
        SourceError: The file is not this list, or not whole.
    """
    name, raw = only(SOURCE, files)
    root = parse_xml(SOURCE, name, raw)
    if root.tag != "data-set":
        raise SourceError(SOURCE, name, f"<{root.tag}>", "<data-set>")
    parsed = ParsedList(SOURCE)
    seen: dict[str, int] = {}
    for record in _records(name, root):
        parsed.records += 1
        _parse_record(parsed, record, seen)
    if not parsed.entities:
        raise SourceError(SOURCE, name, "no record", "at least one")
    return parsed


def local_id(regulations: str, *names: str | None) -> str:
    """Make the id of a record: a hash of what identifies it and changes least.

    These are the regulations and the name. Schedules were renumbered between editions
    ("1" became "1, Part 1"), regulations renamed (Burma became Myanmar), birth dates added
    and mended: none of that changes the id. Nor do case, white space and punctuation.

    Source: OpenSanctions, the fewest stable raw fields (zavod best practices, entity_id.md),
        https://github.com/opensanctions/opensanctions

    >>> local_id("Burma / Birmanie", "ROE", "Jane")
    '95bf3f9467c4'
    >>> local_id("Myanmar (Burma) / Myanmar (Birmanie)", "Roe", "Jane")
    '95bf3f9467c4'
    """
    english = _fold(_english(regulations))
    key = [_RENAMED.get(english, english), *(_fold(name or "") for name in names)]
    return hashlib.sha1("\n".join(key).encode(), usedforsecurity=False).hexdigest()[:12]


def _fold(text: str) -> str:
    """Lower-case words; frozen here, for every id rests on it."""
    return " ".join(re.findall(r"\w+", text.casefold()))


def _english(text: str) -> str:
    """The English half of a bilingual text: ``Syria / Syrie``."""
    return text.split("/")[0].strip()


def _records(name: str, root: etree._Element) -> Iterator[Record]:
    for number, element in enumerate(root, start=1):
        if element.tag != "record":
            place = f"{name} line {element.sourceline}"
            raise SourceError(SOURCE, place, f"<{element.tag}>", "<record>")
        yield Record(SOURCE, element, f"{number} on line {element.sourceline}")


def _parse_record(parsed: ParsedList, record: Record, seen: dict[str, int]) -> None:
    regulations = record.take_one("Country")
    last, given = record.take_first("LastName"), record.take_first("GivenName")
    entity = _take_either(record, "Entity", "EntityOrShip")
    draft = Draft(
        parsed, _next_id(regulations, (last, given, entity), seen), "Organization"
    )
    imo = record.take_first("ShipIMONumber")
    if last or given:
        draft.schema = "Person"
        _read_person_name(draft, last, given)
        if entity:
            draft.issue(f"a person and an entity {entity!r}: kept as a person")
    elif imo:
        draft.schema = "Vessel"
        draft.identifiers.append(Identifier("imoNumber", imo))
    if entity:
        _read_entity_name(draft, entity)
    if imo and draft.schema != "Vessel":
        draft.put("imoNumber", imo)
    _read_aliases(draft, record)
    _read_facts(draft, record)
    _read_act(draft, record, regulations)
    draft.leftovers(record.leftovers())
    draft.finish()


def _next_id(regulations: str, names: tuple[str | None, ...], seen: dict[str, int]) -> str:
    """An id no record has yet: those listed twice are numbered in the list's order."""
    key = local_id(regulations, *names)
    seen[key] = seen.get(key, 0) + 1
    return key if seen[key] == 1 else f"{key}-{seen[key]}"


def _take_either(record: Record, *paths: str) -> str | None:
    """The one value of a field that was renamed.

    Raises:
        SourceError: There is more than one.
    """
    found = [text for path in paths for text in record.take(path)]
    if len(found) > 1:
        place, what = f"record {record.place}", f"{len(found)} values for `{paths[0]}`"
        raise SourceError(SOURCE, place, what, "at most one")
    return found[0] if found else None


def _read_person_name(draft: Draft, last: str | None, given: str | None) -> None:
    """Add the name; ``ROE (ROW)`` gives the last name in two spellings."""
    spelled = _VARIANT.match(last or "")
    lasts = [spelled["name"], spelled["variant"]] if spelled else [last]
    for kind, each in zip((NameKind.PRIMARY, NameKind.ALIAS), lasts, strict=False):
        pairs = (("firstName", given), ("lastName", each))
        parts = tuple((part, text) for part, text in pairs if text)
        draft.add_name(" ".join(filter(None, (given, each))), kind, parts=parts)


def _read_entity_name(draft: Draft, text: str) -> None:
    listed, others, former = split_title(text)
    for name in listed:
        draft.add_name(name)
    for name in others:
        draft.add_name(name, NameKind.ALIAS)
    for name in former:
        draft.add_name(name, NameKind.FORMER)


def _read_aliases(draft: Draft, record: Record) -> None:
    split = split_person if draft.schema == "Person" else split_entity
    for text in record.take("Aliases"):
        for name in split(text):
            # A lone name of a person ("Andrei") fits too many to alert alone.
            weak = draft.schema == "Person" and " " not in name
            draft.add_name(name, NameKind.WEAK if weak else NameKind.ALIAS)
        if any(" or " in name for name in split(text)):
            draft.issue(f"alias {text!r} has too many readings, kept as written")


def _read_facts(draft: Draft, record: Record) -> None:
    """Read the title or the ship's type, and the birth or the build date."""
    title = _take_either(record, "Title", "TitleOrShip")
    born = _take_either(record, "DateOfBirth", "DateOfBirthOrShipBuildDate")
    if draft.schema == "Vessel":
        draft.put("type", title)
        draft.add_dates("buildDate", born)
    elif draft.schema == "Person":
        draft.put("title", *(part.strip() for part in (title or "").split("/")))
        draft.add_dates("birthDate", *re.split(r"\s+or\s+", born or "", flags=re.I))
    else:
        draft.put("title", title)
        draft.put("birthDate", born)


def _read_act(draft: Draft, record: Record, regulations: str) -> None:
    schedule, item = record.take_first("Schedule"), record.take_first("Item")
    day = record.take_first("DateOfListing")
    listed = parse_iso(day) if day else None
    if day and listed is None:
        draft.add("notes", f"DateOfListing: {day}")
        draft.issue(f"`DateOfListing` {day!r} is no day, kept as a note")
    stated = None if schedule in _NOT_GIVEN else schedule
    place = (
        f"Schedule {stated}" if stated else None,
        f"item {item}" if item and item not in _NOT_GIVEN else None,
    )
    draft.designations.append(
        Designation(
            AUTHORITY,
            _english(regulations),
            legal_basis=", ".join(filter(None, place)) or None,
            listed_on=listed,
        )
    )
