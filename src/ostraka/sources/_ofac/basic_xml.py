"""SDN.XML and CONSOLIDATED.XML: what the flat files hold, in fields.

Format:   root `sdnList`, one `sdnEntry` per entry; the namespace was
          ``http://tempuri.org/sdnList.xsd`` and is OFAC's own address since 2024.
          `publshInformation` (so spelled) states the day and the number of entries.
Identity: `uid`, the `ent_num` of the flat files.
Not here: native script, the day of listing (CMIC apart), legal basis.
Tested on: CONSOLIDATED.XML of 2022-03-24 and 2025-03-28. SDN.XML itself was not at
          hand: `vesselInfo`, `title`, `issueDate` and `expirationDate`, which it alone has,
          are read under the names of sdn.xsd and tested on invented entries.

Source: https://ofac.treasury.gov/sdn-list-data-formats-data-schemas
"""

from datetime import UTC, datetime

from lxml import etree

from ostraka.errors import SourceError
from ostraka.model import Issue, NameKind, ParsedList
from ostraka.sources._ofac.entry import ALIAS_KINDS, Entry, NameIndex
from ostraka.sources._ofac.identifiers import PROPERTY_OF
from ostraka.sources._ofac.remarks import read_remarks
from ostraka.sources._ofac.xml_parts import (
    SHIP_LABELS,
    check_uids,
    compose_name,
    fold_parts,
    open_form,
    read_fact,
    read_titles,
    start_entry,
)
from ostraka.sources._ofac.xml_values import Document, Place, read_document, read_place
from ostraka.sources._xml import Record

ROOT = "sdnList"
# The fields of `vesselInfo` in the order of `SHIP_LABELS`.
_SHIP_FIELDS = (
    "callSign", "vesselType", "tonnage", "grossRegisteredTonnage",
    "vesselFlag", "vesselOwner",
)  # fmt: skip
# Fields we decided not to read, each with its reason.
IGNORED = (
    ".//uid",  # row numbers of names, addresses and ids; the entry's own is taken before
    ".//mainEntry",  # which of several dates or places comes first: their order says so
)


def parse(source: str, name: str, raw: bytes) -> ParsedList:
    """Read one edition.

    Args:
        source: "us_ofac_sdn" or "us_ofac_cons".
        name: The file's name, for messages.
        raw: The file as published.

    Raises:
        SourceError: Another form, no entry, an entry twice, or not as many entries as the
            file says it holds.
    """
    root = open_form(source, name, raw, ROOT)
    elements = root.findall("sdnEntry")
    parsed = ParsedList(source, records=len(elements))
    _read_publication(Record(source, root, name), name, parsed)
    uids = [" ".join((element.findtext("uid") or "").split()) for element in elements]
    check_uids(source, name, uids)
    index = NameIndex(
        (_written(element), f"{source}-{uid}")
        for element, uid in zip(elements, uids, strict=True)
    )
    for element, uid in zip(elements, uids, strict=True):
        read_entry(Record(source, element, uid), parsed, index)
        root.remove(element)
    parsed.issues += [
        Issue("(file)", f"`{x}` was not read") for x in Record(source, root).leftovers()
    ]
    return parsed


def read_entry(record: Record, parsed: ParsedList, index: NameIndex) -> None:
    """Read one `sdnEntry`."""
    uid = record.take_one("uid")
    entry = start_entry(parsed, uid, record.take_first("sdnType") or "", index)
    _read_names(record, entry)
    entry.listings.programmes.extend(record.take("programList/program"))
    _read_person(record, entry)
    _read_ids(record, entry)
    _read_vessel(record, entry)
    for address in record.children("addressList/address"):
        _read_address(address, entry)
    titles = record.take_first("title")
    read_titles(entry, titles or "")
    read_remarks(entry, unwrap_links(record.take_first("remarks") or ""), titles=titles)
    for path in IGNORED:
        record.take(path)
    entry.draft.leftovers(record.leftovers())
    entry.finish()


def unwrap_links(remarks: str) -> str:
    """Return the remarks with relations as the flat files print them, without brackets.

    >>> unwrap_links("Chair; (Linked To: ROE (HOLDING) S.A.)")
    'Chair; Linked To: ROE (HOLDING) S.A.'
    """
    clauses = [clause.strip() for clause in remarks.split(";")]
    wrapped = (
        clause.startswith("(Linked To: ") and clause.endswith(")") for clause in clauses
    )
    return "; ".join(
        clause[1:-1] if is_wrapped else clause
        for clause, is_wrapped in zip(clauses, wrapped, strict=True)
    )


def _read_publication(record: Record, name: str, parsed: ParsedList) -> None:
    day = record.take_one("publshInformation/Publish_Date")
    try:
        parsed.published = datetime.strptime(day, "%m/%d/%Y").replace(tzinfo=UTC)
    except ValueError as error:
        found, expected = f"`Publish_Date` {day!r}", "mm/dd/yyyy"
        raise SourceError(record.source, name, found, expected) from error
    stated = record.take_one("publshInformation/Record_Count")
    if stated != str(parsed.records):
        found, expected = f"{parsed.records} entries", f"{stated}, as `Record_Count` says"
        raise SourceError(record.source, name, found, expected)


def _written(element: etree._Element) -> str:
    """The primary name as the flat files and the relations write it: ``LAST, First``."""
    halves = (element.findtext("lastName"), element.findtext("firstName"))
    return ", ".join(half for half in halves if half)


def _read_names(record: Record, entry: Entry) -> None:
    _read_name(record, entry, NameKind.PRIMARY)
    for alias in record.children("akaList/aka"):
        kind = alias.take_first("type") or ""
        quality = alias.take_first("category")
        _read_name(alias, entry, _alias_kind(entry, kind, quality))


def _alias_kind(entry: Entry, kind: str, quality: str | None) -> NameKind:
    strong = ALIAS_KINDS.get(kind.replace(".", ""))
    if strong is None:
        entry.draft.issue(f"alias of unknown type {kind!r}, kept as an alias")
    if quality not in ("strong", "weak"):
        entry.draft.issue(f"alias of unknown category {quality!r}, kept as strong")
    if quality == "weak" and strong is not NameKind.FORMER:
        return NameKind.WEAK
    return strong or NameKind.ALIAS


def _read_name(record: Record, entry: Entry, kind: NameKind) -> None:
    last, first = record.take_first("lastName"), record.take_first("firstName")
    if last and not first:
        entry.name(last, kind)  # a weak alias may hold both halves: ``ROE, Jane``
    elif last or first:
        written = [("Last Name", last or ""), ("First Name", first or "")]
        entry.draft.names.append(
            compose_name(last, first, kind, fold_parts(entry, written))
        )


def _read_person(record: Record, entry: Entry) -> None:
    for path, label in (
        ("dateOfBirthList/dateOfBirthItem/dateOfBirth", "DOB"),
        ("placeOfBirthList/placeOfBirthItem/placeOfBirth", "POB"),
        ("nationalityList/nationality/country", "nationality"),
        ("citizenshipList/citizenship/country", "citizen"),
    ):
        for text in record.take(path):
            read_fact(entry, label, text)


def _read_ids(record: Record, entry: Entry) -> None:
    """Read `idList`: numbers, and every other labelled fact too."""
    for item in record.children("idList/id"):
        label, text = item.take_first("idType") or "", item.take_first("idNumber")
        country = item.take_first("idCountry")
        issued, expires = item.take_first("issueDate"), item.take_first("expirationDate")
        if label in PROPERTY_OF or country or issued or expires:
            read_document(entry, Document(label, text or "", country, issued, expires))
        elif text:
            read_fact(entry, label, text)


def _read_vessel(record: Record, entry: Entry) -> None:
    for field, label in zip(_SHIP_FIELDS, SHIP_LABELS, strict=True):
        for text in record.take(f"vesselInfo/{field}"):
            read_fact(entry, label, text)


def _read_address(address: Record, entry: Entry) -> None:
    streets = [text for n in (1, 2, 3) for text in address.take(f"address{n}")]
    read_place(
        entry,
        Place(
            streets,
            address.take_first("city"),
            address.take_first("stateOrProvince"),
            address.take_first("postalCode"),
            address.take_first("country"),
        ),
    )
