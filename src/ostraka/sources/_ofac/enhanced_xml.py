"""SDN_ENHANCED.XML and CONS_ENHANCED.XML: the richest form, yet one tree per entry.

Format:   root `sanctionsData`: `publicationInfo` with the day, the dictionaries
          `referenceValues` and `featureTypes`, then one `entity` per entry. Texts stand
          where they are used; `refId` only repeats the dictionary's number.
Identity: the `id` of `entity`, the `ent_num` of the flat files (`identityId` is another).
Beyond the flat files: native script, name parts, the day each list was joined, the kind
          of sanction, the legal authority, and relations by number and in their own words.
Tested on: CONS_ENHANCED.XML of 2025-01-10 alone. Its dictionaries name the labels of
          ships, aircraft and wallets too. What no entry of it has (`title`, `comments` of an
          address or document, `issueDate`, `expirationDate`) is read under the names we
          expect in SDN_ENHANCED.XML: under another name it becomes an issue, not a loss.

Source: https://ofac.treasury.gov/sdn-list-data-formats-data-schemas
"""

from datetime import UTC, datetime

from ostraka.errors import SourceError
from ostraka.model import Issue, ParsedList, Relation
from ostraka.sources._ofac.enhanced_parts import (
    read_documents,
    read_features,
    read_names,
    read_places,
)
from ostraka.sources._ofac.entry import Entry, NameIndex
from ostraka.sources._ofac.relations import relation_schema
from ostraka.sources._ofac.remarks import read_remarks
from ostraka.sources._ofac.stated import Stated, finish_stated, read_day
from ostraka.sources._ofac.xml_parts import (
    check_uids,
    drop_attributes,
    open_form,
    read_titles,
    start_entry,
)
from ostraka.sources._xml import Record

ROOT = "sanctionsData"
# Parts of the file that are read by nobody, each with its reason.
DICTIONARIES = (
    "referenceValues",  # the texts stand in full where they are used
    "featureTypes",  # likewise; the rest says how OFAC prints them
)
IGNORED = ("generalInfo/identityId",)  # another number of the same subject
IGNORED_ATTRIBUTES = (
    "refId",  # where the dictionary holds the text that stands beside it
    "featureTypeId",  # likewise
)


def parse(source: str, name: str, raw: bytes) -> ParsedList:
    """Read one edition.

    Args:
        source: "us_ofac_sdn" or "us_ofac_cons".
        name: The file's name, for messages.
        raw: The file as published, unzipped.

    Raises:
        SourceError: Another form, no day, no entry, an entry without a number or twice.
    """
    root = open_form(source, name, raw, ROOT)
    elements = root.findall("entities/entity")
    parsed = ParsedList(source, records=len(elements))
    head = Record(source, root, name)
    parsed.published = _read_publication(head, name)
    for part in DICTIONARIES:
        for element in root.findall(part):
            root.remove(element)
    records = [Record(source, element, name) for element in elements]
    uids = [_take_uid(record, name) for record in records]
    check_uids(source, name, uids)
    index = NameIndex(
        (_written(record), f"{source}-{uid}")
        for record, uid in zip(records, uids, strict=True)
    )
    known = frozenset(uids)
    for record, uid in zip(records, uids, strict=True):
        record.place = uid
        read_entry(record, parsed, index, known)
        record.element.clear()  # so large a tree is let go of as it is read
    parsed.issues += [
        Issue("(file)", f"`{path}` was not read") for path in head.leftovers()
    ]
    return parsed


def read_entry(
    record: Record, parsed: ParsedList, index: NameIndex, known: frozenset[str]
) -> None:
    """Read one `entity`.

    Args:
        known: The numbers of all entries of the edition, for the relations.
    """
    drop_attributes(record, IGNORED_ATTRIBUTES)
    kind = record.take_first("generalInfo/entityType") or ""
    entry = start_entry(parsed, record.place, kind, index)
    read_names(record, entry)
    read_places(record, entry)
    read_documents(record, entry)
    entry.listings.programmes.extend(record.take("sanctionsPrograms/sanctionsProgram"))
    if not entry.listings.programmes:
        entry.draft.issue("no programme")
    read_features(record, entry)
    for relation in record.children("relationships/relationship"):
        _read_relation(relation, entry, known)
    titles = record.take_first("generalInfo/title") or ""
    read_titles(entry, titles)
    read_remarks(entry, record.take_first("generalInfo/remarks") or "", titles=titles)
    stated = _read_stated(record)
    for path in IGNORED:
        record.take(path)
    drop_attributes(record, ("id",))
    entry.draft.leftovers(record.leftovers())
    finish_stated(entry, stated)


def _read_publication(head: Record, name: str) -> datetime:
    head.take_attribute("{http://www.w3.org/2001/XMLSchema-instance}schemaLocation")
    head.take("publicationInfo/filters/sanctionsLists/sanctionsList")
    for element in head.element.findall("publicationInfo"):
        drop_attributes(Record(head.source, element), IGNORED_ATTRIBUTES)
    text = head.take_one("publicationInfo/dataAsOf")
    day = read_day(text)
    if day is None:
        raise SourceError(head.source, name, f"`dataAsOf` {text!r}", "a day as yyyy-mm-dd")
    return datetime(day.year, day.month, day.day, tzinfo=UTC)


def _take_uid(record: Record, name: str) -> str:
    uid = record.take_attribute("id")
    if uid is None:
        raise SourceError(record.source, name, "an `entity` without `id`", "one with it")
    return uid


def _written(record: Record) -> str:
    """The primary name as the flat files and the relations write it: ``LAST, First``."""
    for name in record.element.findall("names/name"):
        if name.findtext("isPrimary") == "true":
            return name.findtext("translations/translation/formattedFullName") or ""
    return ""


def _read_stated(record: Record) -> Stated:
    stated = Stated()
    for each in record.children("sanctionsLists/sanctionsList"):
        day = each.take_attribute("datePublished")
        stated.lists[each.take_one(".")] = read_day(day)
    stated.types.extend(record.take("sanctionsTypes/sanctionsType"))
    stated.authorities.extend(record.take("legalAuthorities/legalAuthority"))
    return stated


def _read_relation(relation: Record, entry: Entry, known: frozenset[str]) -> None:
    """Read a relation, in the list's words; its other side may be on the other list."""
    role = relation.take_first("type") or "Linked To"
    schema = relation_schema(entry, role)
    for other in relation.children("relatedEntity"):
        uid, name = other.take_attribute("entityId"), other.take_one(".")
        target = f"{entry.draft.parsed.source}-{uid}" if uid in known else None
        entry.draft.relations.append(Relation(schema, name, target, role))
    if relation.take_first("quality") == "Low":
        entry.note(role, "of low quality, says OFAC")
    for comment in relation.take("comments"):
        entry.note(role, comment)
