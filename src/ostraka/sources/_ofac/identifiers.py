"""OFAC's labels of numbers, and the FollowTheMoney property that holds each.

The labels are the same in every form: a clause of the flat files' remarks
(``Cedula No. 16247821 (Colombia)``) is an ``<id>`` with that ``<idType>`` in the XML forms.
The label goes into the identifier's note, so no national meaning is lost.

Source: https://ofac.treasury.gov/sdn-list-data-formats-data-schemas
"""

import re

from ostraka.model import Identifier
from ostraka.model.countries import country_code
from ostraka.sources._ofac.entry import Entry

_LABELS = {
    "passportNumber": (
        "British National Overseas Passport", "Diplomatic Passport", "Passport",
        "Passport Booklet", "Passport No.", "Stateless Person Passport", "U.S.A. Passport",
    ),
    "socialSecurityNumber": ("SSN",),
    "idNumber": (
        "Birth Certificate Number", "Bosnian Personal ID No.", "C.U.I.", "C.U.I.P.",
        "C.U.R.P.", "C.U.R.P. #", "Cartilla de Servicio Militar Nacional", "Cedula No.",
        "Cedula No. Cedula", "Citizen's Card Number", "CNP (Personal Numerical Code)",
        "Credencial electoral", "D.N.I.", "Electoral Registry No.", "I.F.E.",
        "Identification Number", "Immigration No.", "Kenyan ID No.", "LE Number",
        "Military Registration Number", "Moroccan Personal ID No.", "N.I.E.",
        "National Foreign ID Number", "National Foreign ID Number RNE", "National ID No.",
        "National ID No. CNIC", "National ID No. NIC", "Numero de Identidad",
        "Permit Number", "Personal ID Card", "Public Security and Immigration No.",
        "Refugee ID Card", "Residency Number", "Residency Permit",
        "Romanian Permanent Resident", "Seafarer's Identification Document", "Serial No.",
        "SRE Permit No.", "Stateless Person ID Card", "Tarjeta Profesional",
        "Tazkira National ID Card", "Trademark number", "Travel Document Number",
        "Turkish Identification Number", "UAE Identification", "VisaNumberID",
    ),
    "taxNumber": (
        "C.I.F.", "C.U.I.T.", "Fiscal Code", "Italian Fiscal Code", "N.I.F.", "NIT #",
        "Numero Unico de Identificacao Tributaria (NUIT)",
        "Paraguayan tax identification number", "R.F.C.", "RFC", "RIF #",
        "Romanian Tax Registration", "RSIN", "RTN", "RUC #", "Tax ID No.", "US FEIN",
    ),
    "vatCode": ("V.A.T. Number",),
    "licenseNumber": (
        "Afghan Money Service Provider License Number", "Driver's License No.", "License",
        "Pilot License Number", "Tourism License No.", "Trade License No.",
    ),
    "registrationNumber": (
        "Aircraft Tail Number", "Branch Unit Number", "Business Number",
        "Business Registration Document #", "Business Registration Document # CUD",
        "Business Registration Document # UNP", "Business Registration Number", "C.R. No.",
        "Central Registration System Number", "Certificate of Incorporation Number",
        "Chamber of Commerce Number", "Commercial Registry Number", "Company ID",
        "Company Number", "Dubai Chamber of Commerce Membership No.",
        "Economic Register Number (CBLS)", "Enterprise Number", "File Number",
        "Folio Mercantil No.", "Government Gazette Number", "Istanbul Chamber of Comm. No.",
        "Matricula Mercantil No", "MSB Registration Number", "Organization Code",
        "Previous Aircraft Tail Number", "Public Registration Number",
        "Registered Charity No.", "Registration ID", "Registration Number", "Romanian C.R.",
        "UK Company Number", "United Social Credit Code Certificate (USCCC)",
        "Vessel Registration Identification",
    ),
    "uscCode": ("Unified Social Credit Code (USCC)",),
    "leiCode": ("Legal Entity Number",),
    "dunsCode": ("D-U-N-S Number",),
    "swiftBic": ("SWIFT/BIC",),
    "bikCode": ("BIK (RU)",),
    "isinCode": ("Identification Number ISIN", "ISIN"),
    "ticker": ("Equity Ticker", "MICEX Code"),
    "imoNumber": (
        "Company Number IMO", "Identification Number IMO",
        "International Maritime Organization No.", "Vessel Registration Identification IMO",
    ),
    "mmsi": ("MMSI",),
    "callSign": ("Other Vessel Call Sign", "Vessel Call Sign"),
    "serialNumber": (
        "Aircraft Construction Number (also called L/N or S/N or F/N)",
        "Aircraft Manufacturer's Serial Number (MSN)", "Aircraft Serial Identification",
    ),
    "icaoCode": ("Aircraft Mode S Transponder Code",),
}  # fmt: skip

PROPERTY_OF = {label: name for name, labels in _LABELS.items() for label in labels}


# Labels that say no more than the property's name does.
_PLAIN = {
    "Passport", "SSN", "V.A.T. Number", "Legal Entity Number", "D-U-N-S Number",
    "SWIFT/BIC", "BIK (RU)", "ISIN", "Vessel Registration Identification IMO", "MMSI",
    "Unified Social Credit Code (USCC)", "Aircraft Mode S Transponder Code",
}  # fmt: skip
# Russian numbers under general labels, told apart by how long the registers make them: INN
# (10 digits, a person's 12), OGRN (13, a trader's 15), OKPO (8 or 10), which OFAC calls the
# Government Gazette Number.
# Source: OECD, Russian Federation: information on tax identification numbers,
# https://www.oecd.org/tax/automatic-exchange/crs-implementation-and-assistance/ (INN); the
# lengths of the others are those that OFAC prints.
_RUSSIAN = (
    ("Tax ID No.", re.compile(r"\d{10}|\d{12}"), "innCode"),
    ("Registration Number", re.compile(r"\d{13}|\d{15}"), "ogrnCode"),
    ("Registration ID", re.compile(r"\d{13}|\d{15}"), "ogrnCode"),
    ("Business Registration Number", re.compile(r"\d{13}|\d{15}"), "ogrnCode"),
    ("Government Gazette Number", re.compile(r"\d{8}|\d{10}"), "okpoCode"),
)
_WITH_DIGITS = frozenset(("passportNumber", "idNumber", "taxNumber"))
_LEI = re.compile(r"[A-Z0-9]{18}\d{2}")
_TAIL = re.compile(
    r"^(?P<value>.*?)[\s,]*"
    r"(?:\((?P<country>(?:[^()]|\([^()]*\))+)\))?"
    r"(?P<dates>(?:[\s,]*\b(?:date of issue|issued?|expire[sd]?)\b.*)?)$",
    re.I,
)


def add_identifier(
    entry: Entry, label: str, text: str, *, country: str | None = None
) -> None:
    """Add a number under one of `PROPERTY_OF`'s labels.

    Args:
        label: OFAC's label, a key of `PROPERTY_OF`.
        text: The number, as the flat files print it: ``1084010 (Egypt) expires 2012``.
        country: The issuer, where a form gives it apart.

    >>> from ostraka.model import ParsedList
    >>> from ostraka.sources._ofac.entry import NameIndex
    >>> roe = Entry(ParsedList("us_ofac_sdn"), "1", "Person", NameIndex())
    >>> add_identifier(roe, "Passport", "1084010 (Egypt) expires 03 Sep 2012")
    >>> number = roe.draft.identifiers[0]
    >>> number.kind, number.value, number.country, number.note
    ('passportNumber', '1084010', 'eg', 'expires 03 Sep 2012')
    """
    value, issuer, tail = split_number(text)
    code = country_code(country or "") or issuer
    name = property_of(label, value, code)
    if not value or (name in _WITH_DIGITS and not any(char.isdigit() for char in value)):
        entry.note(label, text)  # "Passport issued in Sarajevo": a sentence, no number
        return
    if " and " in value:
        entry.draft.issue(f"`{label}` {value!r} holds more than one number")
    notes = [] if label in _PLAIN and entry.fits(name) else [label]
    if country and country_code(country) is None:
        notes.append(f"issued by {country}")
    notes.extend(tail)
    if not entry.fits(name):
        name = "idNumber" if entry.fits("idNumber") else "registrationNumber"
    note = "; ".join(notes) or None
    entry.draft.identifiers.append(Identifier(name, value, code, note))


def add_wallet(entry: Entry, currency: str, address: str) -> None:
    """Add the address of a digital currency wallet; `currency` is OFAC's code: "XBT"."""
    entry.draft.identifiers.append(Identifier("publicKey", address, note=currency))


def split_number(text: str) -> tuple[str, str | None, list[str]]:
    """Split a printed number into the number, its country's code, and what else is said.

    >>> split_number("343997 (Mexico) issued 14 Dec 2005")
    ('343997', 'mx', ['issued 14 Dec 2005'])
    >>> split_number("186785 (Abogado) (Colombia)")
    ('186785 (Abogado)', 'co', [])
    """
    found = _TAIL.match(text)
    if found is None:
        return text, None, []
    value, dates = found["value"], found["dates"].strip(" ,")
    code = country_code(found["country"]) if found["country"] else None
    if found["country"] and code is None:
        value = f"{value} ({found['country']})" if value else found["country"]
    return value, code, [dates] if dates else []


def property_of(label: str, value: str, country: str | None) -> str:
    """Return the FtM property of a number under a label.

    >>> property_of("Tax ID No.", "7702070139", "ru"), property_of("Tax ID No.", "1", "pk")
    ('innCode', 'taxNumber')
    """
    if country == "ru":
        for russian, pattern, name in _RUSSIAN:
            if label == russian and pattern.fullmatch(value):
                return name
    if label == "Legal Entity Number" and not _LEI.fullmatch(value):
        return "registrationNumber"
    return PROPERTY_OF[label]
