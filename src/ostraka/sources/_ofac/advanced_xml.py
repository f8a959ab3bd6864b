"""SDN_ADVANCED.XML and CONS_ADVANCED.XML, in the UN's Advanced Sanctions Data Model.

Format:   root `Sanctions`: `DateOfIssue`, the dictionaries `ReferenceValueSets`, then
          `Locations`, `IDRegDocuments`, `DistinctParties`, `ProfileRelationships` and
          `SanctionsEntries`, which refer to each other and to the dictionaries by number.
Identity: `FixedRef` of `DistinctParty`, the `ent_num` of the flat files; the `Profile`
          bears the same number, the `Identity` another.
Beyond the flat files: as the enhanced form, `enhanced_xml`.
Tested on: no real file, none was at hand. It follows the outline of OFAC's explanatory
          notes and the element names that public readers of the form rely on, and is tested
          on a small file of invented parties of that structure. What stands elsewhere or
          under another name becomes an issue.

Source: SDN Advanced Sanctions Data Model, XML Explanatory Notes, OFAC, 12 January 2015,
        https://home.treasury.gov/system/files/126/sdn_advanced_notes.pdf
"""

from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime

from lxml import etree

from ostraka.errors import SourceError
from ostraka.model import Issue, ParsedList
from ostraka.sources._ofac.advanced_listings import Bearers, read_listing, read_relation
from ostraka.sources._ofac.advanced_parts import (
    Values,
    halves,
    read_features,
    read_names,
    read_number,
)
from ostraka.sources._ofac.advanced_values import (
    References,
    drop,
    ignore_report,
    read_locations,
    take_point,
)
from ostraka.sources._ofac.entry import Entry, NameIndex
from ostraka.sources._ofac.remarks import read_remarks
from ostraka.sources._ofac.stated import Stated, finish_stated
from ostraka.sources._ofac.xml_parts import check_uids, open_form, start_entry
from ostraka.sources._xml import Record

ROOT = "Sanctions"
# Records that stand apart from the parties they speak of: where, and the number that says
# whose each is.
_APART = {
    "IDRegDocuments/IDRegDocument": "IdentityID",
    "SanctionsEntries/SanctionsEntry": "ProfileID",
    "ProfileRelationships/ProfileRelationship": "From-ProfileID",
}
_DOCUMENTS, _ENTRIES, _RELATIONS = _APART
_SCHEMA_LOCATION = "{http://www.w3.org/2001/XMLSchema-instance}schemaLocation"

Apart = dict[str, dict[str, list[Record]]]


def parse(source: str, name: str, raw: bytes) -> ParsedList:
    """Read one edition.

    Args:
        source: "us_ofac_sdn" or "us_ofac_cons".
        name: The file's name, for messages.
        raw: The file as published.

    Raises:
        SourceError: Another form, no day, no party, a party without a number or twice.
    """
    root = open_form(source, name, raw, ROOT)
    elements = root.findall("DistinctParties/DistinctParty")
    parsed = ParsedList(source, records=len(elements))
    head = Record(source, root, name)
    parsed.published = _take_issue_day(head, name)
    references = References(root)
    values = Values(references, read_locations(root, references, parsed))
    uids = [_uid_of(source, name, element) for element in elements]
    check_uids(source, name, uids)
    bearers = _find_bearers(source, elements, references)
    apart = {path: _group(source, root, path, key) for path, key in _APART.items()}
    index = NameIndex((written, entity_id) for entity_id, written in bearers.values())
    for element, uid in zip(elements, uids, strict=True):
        read_party(Record(source, element, uid), parsed, index, values, apart, bearers)
        element.clear()  # so large a tree is let go of as it is read
    _report_rest(head, apart, parsed)
    return parsed


def read_party(
    party: Record,
    parsed: ParsedList,
    index: NameIndex,
    values: Values,
    apart: Apart,
    bearers: Bearers,
) -> None:
    """Read one `DistinctParty` with all that refers to it."""
    profiles = list(party.children("Profile"))
    entry = start_entry(parsed, party.place, _take_kind(profiles, values.references), index)
    if len(profiles) != 1:
        entry.draft.issue(f"{len(profiles)} profiles, expected one")
    stated = Stated()
    read = [party]
    for profile in profiles:
        number = profile.take_attribute("ID") or ""
        for identity in profile.children("Identity"):
            documents = apart[_DOCUMENTS].pop(identity.take_attribute("ID") or "", [])
            read_names(identity, entry, values)
            for document in documents:
                read_number(document, entry, values)
            read += documents
        read_features(profile, entry, values)
        entries = apart[_ENTRIES].pop(number, [])
        for each in entries:
            read_listing(each, entry, stated, values.references)
        relations = apart[_RELATIONS].pop(number, [])
        for each in relations:
            read_relation(each, entry, bearers, values.references)
        read += entries + relations
    _finish(entry, stated, read)


def _finish(entry: Entry, stated: Stated, read: Iterable[Record]) -> None:
    for record in read:
        for comment in (*record.take("Comment"), *record.take("Profile/Comment")):
            read_remarks(entry, comment)
        for identity in record.element.findall("Profile/Identity"):
            identity.attrib.pop("Primary", "")  # OFAC gives each party one identity
            identity.attrib.pop("False", "")  # likewise, a true one
        drop(record)
        entry.draft.leftovers(record.leftovers())
    if not entry.listings.programmes:
        entry.draft.issue("no programme")
    finish_stated(entry, stated)


def _take_kind(profiles: Iterable[Record], references: References) -> str:
    """Take OFAC's kind of party; "Unknown" as the subtype leaves it to the type."""
    kinds = []
    for profile in profiles:
        number = profile.take_attribute("PartySubTypeID")
        kind = references.text("PartySubType", number, ignore_report)
        if kind == "Unknown":
            above = references.attribute("PartySubType", number, "PartyTypeID")
            kind = references.text("PartyType", above, ignore_report)
        kinds.append(kind or "(none)")
    return kinds[0] if kinds else "(none)"


def _take_issue_day(head: Record, name: str) -> datetime:
    head.take_attribute(_SCHEMA_LOCATION)
    head.take_attribute("Version")
    found: list[str] = []
    for each in head.children("DateOfIssue"):
        each.take_attribute("CalendarTypeID")
        point = take_point(each, found.append)
        if point is not None and point.is_day:
            day = point.earliest
            return datetime(day.year, day.month, day.day, tzinfo=UTC)
    what = found[0] if found else "no `DateOfIssue`"
    raise SourceError(head.source, name, what, "a day")


def _uid_of(source: str, name: str, element: etree._Element) -> str:
    uid = str(element.attrib.pop("FixedRef", "")).strip()
    if not uid:
        raise SourceError(
            source, name, "a `DistinctParty` without `FixedRef`", "one with it"
        )
    return uid


def _find_bearers(
    source: str, parties: Iterable[etree._Element], references: References
) -> Bearers:
    """Return whose each profile is, by its primary name; nothing is taken from the tree."""
    bearers: Bearers = {}
    for party in parties:
        for profile in party.findall("Profile"):
            number = profile.get("ID") or ""
            bearers[number] = (f"{source}-{number}", _written(profile, references))
    return bearers


def _written(profile: etree._Element, references: References) -> str:
    """The primary name as the flat files and the relations write it: ``LAST, First``."""
    types = {
        group.get("ID", ""): references.text(
            "NamePartType", group.get("NamePartTypeID"), ignore_report
        )
        for group in profile.iterfind(
            "Identity/NamePartGroups/MasterNamePartGroup/NamePartGroup"
        )
    }
    for alias in profile.iterfind("Identity/Alias"):
        for name in (
            alias.iterfind("DocumentedName") if alias.get("Primary") == "true" else ()
        ):
            parts = [
                (
                    types.get(value.get("NamePartGroupID", ""), ""),
                    (value.text or "").strip(),
                )
                for value in name.iterfind("DocumentedNamePart/NamePartValue")
            ]
            return ", ".join(half for half in halves(parts) if half)
    return ""


def _group(
    source: str, root: etree._Element, path: str, key: str
) -> dict[str, list[Record]]:
    """Return the records at `path` by the number of whom they belong to."""
    found: defaultdict[str, list[Record]] = defaultdict(list)
    for element in root.iterfind(path):
        number = str(element.attrib.pop(key, ""))
        found[number].append(Record(source, element, f"{element.tag} {element.get('ID')}"))
    return dict(found)


def _report_rest(head: Record, apart: Apart, parsed: ParsedList) -> None:
    """Report what belongs to no party, and what stands where nobody looks."""
    for path, groups in apart.items():
        for number, records in groups.items():
            for record in records:
                message = f"{_APART[path]} {number!r} is no party's"
                parsed.issues.append(Issue(record.place, message))
                record.element.clear()
    for element in head.element.findall("ReferenceValueSets"):
        head.element.remove(element)  # a value counts where something refers to it
    for path in head.leftovers():
        parsed.issues.append(Issue("(file)", f"`{path}` was not read"))
