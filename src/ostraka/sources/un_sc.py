"""United Nations Security Council Consolidated List.

Page:     https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list
Format:   XML, one `<INDIVIDUAL>` or `<ENTITY>` per subject; the schema is at
          https://www.un.org/sc/resources/sc-sanctions.xsd
Identity: `DATAID` is stable across editions
Effect:   each committee's list (`UN_LIST_TYPE`) has its own measures; the file names none
Tested on: the editions of 2022-09-15 and 2024-11-30

Birth dates and places that the list gives for an alias alone are read as alternatives of
the person's own: they are what a customer may show.
"""

import re
from collections.abc import Callable
from datetime import UTC, datetime

from lxml import etree

from ostraka.errors import SourceError
from ostraka.model import Address, Designation, Issue, ParsedList, parse_date, parse_iso
from ostraka.sources._draft import Draft
from ostraka.sources._files import Files, only
from ostraka.sources._un.documents import read_document
from ostraka.sources._un.names import given, read_alias, read_primary
from ostraka.sources._xml import Record, parse_xml

SOURCE = "un_sc"
TITLE = "United Nations Security Council Consolidated List"
PAGE = "https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list"
ADDRESSES = ("https://scsanctions.un.org/resources/xml/en/consolidated.xml",)
AUTHORITY = "United Nations Security Council"

_SCHEMAS = {"INDIVIDUAL": "Person", "ENTITY": "Organization"}
_GENDERS = {"male": "male", "female": "female"}
_NO_GENDER = frozenset({"unknown"})
_GENDER = re.compile(r"\b(?:gender|sex)\s*[:\[]\s*(male|female)\b", re.I)
_LETTER = re.compile(r"^[a-z]\)\s*")
_LINK = re.compile(r"https?://[^\s()<>\[\]]+[^\s()<>\[\].,;]")
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(r"\b(?:tele)?phone(?: number)?\s*:\s*([+(]?\d[\d\s()/-]{5,}\d)", re.I)
# Fields we decided not to read, each with its reason.
_IGNORED = (
    "VERSIONNUM",  # 1 on every entry; the store keeps the versions
    "SORT_KEY",  # for the printed list
    "SORT_KEY_LAST_MOD",  # for the printed list
    "LIST_TYPE/VALUE",  # "UN List" on every entry
)


def parse(files: Files) -> ParsedList:
    """Read one edition of the Consolidated List.

    Args:
        files: The one XML file exactly as published.

    Returns:
        Every individual and entity of the edition, in its order.

    Raises:
        SourceError: The file is not this list, or not whole.
    """
    name, raw = only(SOURCE, files)
    root = parse_xml(SOURCE, name, raw)
    if root.tag != "CONSOLIDATED_LIST":
        raise SourceError(SOURCE, name, f"<{root.tag}>", "<CONSOLIDATED_LIST>")
    parsed = ParsedList(SOURCE)
    _read_published(parsed, str(root.get("dateGenerated", "")))
    seen: set[str] = set()
    for element in _entries(name, root):
        _parse_entry(parsed, element, seen)
    if not parsed.entities:
        raise SourceError(SOURCE, name, "no entry", "at least one")
    return parsed


def _entries(name: str, root: etree._Element) -> list[etree._Element]:
    """Every entry, and nothing beside them: a new kind of entry must not be passed over."""
    places = {"INDIVIDUALS": "INDIVIDUAL", "ENTITIES": "ENTITY"}
    for section in root:
        for element in section if section.tag in places else (section,):
            if element.tag != places.get(str(section.tag)):
                place = f"{name} line {element.sourceline}"
                raise SourceError(SOURCE, place, f"<{element.tag}>", "only known entries")
    return [element for section in root for element in section]


def _read_published(parsed: ParsedList, text: str) -> None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        parsed.issues.append(Issue("(file)", f"`dateGenerated` {text!r} is no time"))
    else:
        parsed.published = moment.replace(tzinfo=moment.tzinfo or UTC).astimezone(UTC)


def _parse_entry(parsed: ParsedList, element: etree._Element, seen: set[str]) -> None:
    kind = str(element.tag)
    record = Record(SOURCE, element, f"on line {element.sourceline}")
    record.place = record.take_one("DATAID")
    if record.place in seen:
        raise SourceError(SOURCE, f"record {record.place}", "a second entry", "only one")
    seen.add(record.place)
    parsed.records += 1
    draft = Draft(parsed, record.place, _SCHEMAS[kind])
    read_primary(draft, record)
    _read_each(draft, record, f"{kind}_ALIAS", _read_alias)
    _read_each(draft, record, f"{kind}_ADDRESS", _read_address)
    _read_each(draft, record, "INDIVIDUAL_DATE_OF_BIRTH", _read_birth_date)
    _read_each(draft, record, "INDIVIDUAL_PLACE_OF_BIRTH", _read_birth_place)
    _read_each(draft, record, "INDIVIDUAL_DOCUMENT", read_document)
    _read_person(draft, record)
    _read_comments(draft, record)
    _read_act(draft, record)
    for path in _IGNORED:
        record.take(path)
    draft.leftovers(record.leftovers())
    draft.finish()


def _read_each(
    draft: Draft, record: Record, path: str, read: Callable[[Draft, Record], None]
) -> None:
    for child in record.children(path):
        read(draft, child)


def _read_person(draft: Draft, record: Record) -> None:
    draft.put("title", *record.take("TITLE/VALUE"))
    draft.put(
        "position", *(_LETTER.sub("", text) for text in record.take("DESIGNATION/VALUE"))
    )
    stated = filter(given, record.take("NATIONALITY/VALUE"))
    draft.add_countries("nationality", *stated)
    for text in record.take("GENDER"):
        if text.casefold() in _GENDERS:
            draft.add("gender", text.casefold())
        elif text.casefold() not in _NO_GENDER:
            draft.add("notes", f"gender: {text}")
            draft.issue(f"`GENDER` {text!r} is unknown, kept as a note")
    draft.add_dates(
        "modifiedAt", *(text[:10] for text in record.take("LAST_DAY_UPDATED/VALUE"))
    )


def _read_comments(draft: Draft, record: Record) -> None:
    """Keep the narrative, and take what it states in so many words."""
    text = " ".join(record.take("COMMENTS1"))
    draft.add("notes", text)
    draft.put("gender", *(found.lower() for found in _GENDER.findall(text)))
    draft.add(
        "sourceUrl", *(link for link in _LINK.findall(text) if "interpol.int" in link)
    )
    _read_contacts(draft, text)


def _read_contacts(draft: Draft, text: str) -> None:
    draft.add("email", *_EMAIL.findall(text))
    draft.add("phone", *_PHONE.findall(text))


def _read_act(draft: Draft, record: Record) -> None:
    reference = record.take_one("REFERENCE_NUMBER")
    draft.add("notes", f"UN Ref: {reference}")
    submitted = [f"submitted by {text}" for text in record.take("SUBMITTED_BY")]
    submitted += [f"submitted on {text}" for text in record.take("SUBMITTED_ON")]
    listed, ended = record.take_first("LISTED_ON"), record.take_first("DELISTED_ON")
    act = Designation(
        AUTHORITY,
        record.take_one("UN_LIST_TYPE"),
        listed_on=parse_iso(listed or ""),
        ended_on=parse_iso(ended or ""),
        remarks="; ".join((f"reference {reference}", *submitted)),
    )
    for field, text, day in (
        ("LISTED_ON", listed, act.listed_on),
        ("DELISTED_ON", ended, act.ended_on),
    ):
        if text and day is None:
            draft.add("notes", f"{field}: {text}")
            draft.issue(f"`{field}` {text!r} is no day, kept as a note")
    draft.designations.append(act)


def _read_alias(draft: Draft, record: Record) -> None:
    read_alias(draft, record)
    draft.add_dates("birthDate", given(record.take_first("DATE_OF_BIRTH")))
    _read_birth_place(draft, record, "_OF_BIRTH")


def _read_birth_date(draft: Draft, record: Record) -> None:
    kind, note = record.take_first("TYPE_OF_DATE"), record.take_first("NOTE")
    day, year = record.take_first("DATE"), record.take_first("YEAR")
    first, last = record.take_first("FROM_YEAR"), record.take_first("TO_YEAR")
    text = day[:10] if day else year  # "1959-01-01-05:00": a day with a time zone
    if first or last:
        text = f"between {first} and {last}"
    if text is None:
        text, note = note, None
    elif note and parse_date(f"{note} {text}"):  # "Sep." beside 1958
        text, note = f"{note} {text}", None
    if kind not in ("EXACT", "BETWEEN", "APPROXIMATELY", None):
        draft.issue(f"`TYPE_OF_DATE` {kind!r} is unknown, kept as a note")
        note = "; ".join(filter(None, (kind, note)))
    about = "APPROXIMATELY" in (kind, (note or "").upper())
    draft.add_dates("birthDate", f"circa {text}" if about and text else text)
    if note and note.upper() != "APPROXIMATELY":
        draft.add("notes", f"birthDate {text}: {note}")


def _read_birth_place(draft: Draft, record: Record, suffix: str = "") -> None:
    fields = ("STREET", "CITY", "STATE_PROVINCE")
    place = [given(record.take_first(f"{field}{suffix}")) for field in fields]
    country = given(record.take_first(f"COUNTRY{suffix}"))
    if any(place):
        draft.put("birthPlace", ", ".join(filter(None, (*place, country))))
    draft.add_countries("birthCountry", country)
    if not suffix and (note := record.take_first("NOTE")):
        draft.add("notes", f"birthPlace: {note}")


def _read_address(draft: Draft, record: Record) -> None:
    """Add one address; a note alone is no address, an empty element says nothing."""
    fields = ("STREET", "CITY", "STATE_PROVINCE", "ZIP_CODE")
    street, city, region, code = (given(record.take_first(field)) for field in fields)
    country, note = given(record.take_first("COUNTRY")), record.take_first("NOTE")
    _read_contacts(draft, note or "")
    full = ", ".join(filter(None, (street, city, region, code)))
    if full or country:
        where = draft.country(country)
        draft.addresses.append(Address(full, city, region, code, where, note))
    elif note:
        draft.add("notes", f"address: {note}")
