"""The UK Sanctions List as XML: one `<Designation>` for each subject."""

from lxml import etree

from ostraka.errors import SourceError
from ostraka.model import NameKind, ParsedList, parse_date
from ostraka.sources._draft import Draft
from ostraka.sources._gb.facts import add_address, add_birth_place, add_documents, add_fact
from ostraka.sources._gb.fcdo import SOURCE, add_designation, start
from ostraka.sources._gb.names import add_latin, add_native, name_kind, primary_first
from ostraka.sources._gb.published import as_published
from ostraka.sources._xml import Record, parse_xml

_PERSON, _ENTITY, _SHIP = (
    f"{kind}Details/{kind}" for kind in ("Individual", "Entity", "Ship")
)
# `Title` stood among the details of a person in earlier editions.
_FACTS = {
    "OFSIGroupID": "ofsi group",
    "UNReferenceNumber": "un reference",
    "Titles/Title": "title",
    "PhoneNumbers/PhoneNumber": "phone",
    "Websites/Website": "website",
    "EmailAddresses/EmailAddress": "email",
    "CryptoWalletAddresses/CryptoWalletAddress": "wallet",  # in the schema, not yet filled
    f"{_PERSON}/Title": "title",
    f"{_PERSON}/DOBs/DOB": "birth date",
    f"{_PERSON}/Nationalities/Nationality": "nationality",
    f"{_PERSON}/Positions/Position": "position",
    f"{_PERSON}/Genders/Gender": "gender",
    f"{_ENTITY}/TypeOfEntities/TypeOfEntity": "type",
    f"{_ENTITY}/BusinessRegistrationNumbers/BusinessRegistrationNumber": "registration",
    f"{_ENTITY}/ParentCompanies/ParentCompany": "parent",
    f"{_ENTITY}/Subsidiaries/Subsidiary": "subsidiary",
    f"{_SHIP}/IMONumbers/IMONumber": "imo",
    f"{_SHIP}/CurrentOwnerOperators/CurrentOwnerOperator": "owner",
    f"{_SHIP}/PreviousOwnerOperators/PreviousOwnerOperator": "past owner",
    f"{_SHIP}/CurrentBelievedFlagOfShips/CurrentBelievedFlagOfShip": "flag",
    f"{_SHIP}/PreviousFlags/PreviousFlag": "past flag",
    f"{_SHIP}/TypeOfShipDetails/TypeOfShip": "ship type",
    f"{_SHIP}/TonnageOfShipDetails/TonnageOfShip": "tonnage",
    f"{_SHIP}/LengthOfShipDetails/LengthOfShip": "length",
    f"{_SHIP}/YearsBuilt/YearBuilt": "year built",
    f"{_SHIP}/HullIdentificationNumbers/HullIdentificationNumber": "hull",
}
_PARTS = tuple(f"Name{number}" for number in range(1, 7))
_LINES = tuple(f"AddressLine{number}" for number in range(1, 7))
_SAYS = {"true": True, "1": True, "false": False, "0": False}


def parse_full_xml(name: str, raw: bytes) -> ParsedList:
    """Read the XML form.

    Raises:
        SourceError: Another root than `<Designations>`, or no designation in it.
    """
    root = parse_xml(SOURCE, name, raw)
    if root.tag != "Designations":
        raise SourceError(SOURCE, name, f"<{root.tag}>", "<Designations>")
    stated = root.findtext("DateGenerated")
    parsed = ParsedList(
        SOURCE, published=as_published(parse_date(stated) if stated else None)
    )
    seen: set[str] = set()
    for number, element in enumerate(root.findall("Designation"), start=1):
        _parse_designation(parsed, element, f"designation {number}", seen)
    if not parsed.entities:
        raise SourceError(SOURCE, name, "no <Designation>", "at least one")
    parsed.records = len(parsed.entities)
    return parsed


def _parse_designation(
    parsed: ParsedList, element: etree._Element, place: str, seen: set[str]
) -> None:
    record = Record(SOURCE, element, place)
    record.place = record.take_one("UniqueID")
    if record.place in seen:
        raise SourceError(SOURCE, place, f"UniqueID {record.place!r} again", "one of each")
    seen.add(record.place)
    draft = start(parsed, record.place, record.take_first("IndividualEntityShip"))
    _read_names(draft, record)
    _read_details(draft, record)
    for path, fact in _FACTS.items():
        add_fact(draft, fact, *dict.fromkeys(record.take(path)))
    draft.add_dates("modifiedAt", record.take_first("LastUpdated"))
    _read_act(draft, record)
    draft.leftovers(record.leftovers())
    primary_first(draft)
    draft.finish()


def _read_names(draft: Draft, record: Record) -> None:
    for name in record.children("Names/Name"):
        parts = [name.take_first(part) for part in _PARTS]
        kind = name.take_first("NameType"), name.take_first("AliasStrength")
        if any(parts):  # a few have a type and no name
            add_latin(draft, parts, name_kind(draft, *kind))
    for name in record.children("NonLatinNames/NonLatinName"):
        name.take("NonLatinScriptType")  # misspelt; the letters say it
        text, language = (
            name.take_first(path)
            for path in ("NameNonLatinScript", "NonLatinScriptLanguage")
        )
        add_native(draft, text, NameKind.PRIMARY, language)


def _read_details(draft: Draft, record: Record) -> None:
    for place in record.children(f"{_PERSON}/BirthDetails/Location"):
        add_birth_place(
            draft, place.take_first("TownOfBirth"), place.take_first("CountryOfBirth")
        )
    for element, kind in (
        ("Passport", "passportNumber"),
        ("NationalIdentifier", "idNumber"),
    ):
        for document in record.children(f"{_PERSON}/{element}Details/{element}"):
            number = document.take_first(f"{element}Number")
            detail = document.take_first(f"{element}AdditionalInformation")
            add_documents(draft, kind, number, detail)
    for address in record.children("Addresses/Address"):
        lines = [address.take_first(line) for line in _LINES]
        code, country = (
            address.take_first(path) for path in ("AddressPostalCode", "AddressCountry")
        )
        add_address(draft, lines, code, country)


def _read_act(draft: Draft, record: Record) -> None:
    imposed = record.take("SanctionsImposed")
    indicated = _read_indicators(draft, record)
    remarks = record.take("OtherInformation")
    if imposed and indicated:
        remarks = (*remarks, f"Sanctions imposed indicators: {', '.join(indicated)}")
    add_designation(
        draft,
        record.take_first("RegimeName"),
        record.take_first("DateDesignated"),
        imposed or indicated,
        made_by=record.take_first("DesignationSource"),
        reason="\n".join(record.take("UKStatementofReasons")) or None,
        remarks=remarks,
    )


def _read_indicators(draft: Draft, record: Record) -> tuple[str, ...]:
    """The measures whose element says true: they restate `SanctionsImposed`."""
    found = []
    for element in record.element.iterfind("SanctionsImposedIndicators/*"):
        text = (element.text or "").strip()
        if text and text.casefold() not in _SAYS:
            draft.issue(f"`{element.tag}` is {text!r}, neither true nor false")
        elif _SAYS.get(text.casefold()):
            found.append(str(element.tag))
        element.text = None
    return tuple(found)
