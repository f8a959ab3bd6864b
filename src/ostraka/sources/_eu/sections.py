"""What each section of an EU entry says, read into the entity."""

import re

from ostraka.model import Address, Identifier, NameKind, parse_date
from ostraka.model.ftm import valid_property
from ostraka.sources._draft import Draft
from ostraka.sources._name_text import with_acronym, without_remark
from ostraka.sources._table import Row

_GENDERS = {"M": "male", "F": "female"}
_LOW = re.compile(r"\blow quality", re.I)
_LIST = re.compile(r",?\s*\([a-z]\)\s*")
_EMAIL = re.compile(r"[^\s@;,]+@[^\s@;,]+")
_TORN = re.compile(r"\s*(@)\s*|(\.)\s+(?=(?:com|net|org)\b)")  # "roe@ mail. com"
_NUMBER_WORD = re.compile(r"^(?:.*\b(?:no|nr|number)\b[.:]*|SSN)\s+(?=\S*\d)", re.I)
_KINDS = {
    "passport": "passportNumber",
    "id": "idNumber",
    "ssn": "socialSecurityNumber",
    "travelcardid": "idNumber",
    "drivinglicence": "idNumber",
    "birthcert": "idNumber",
    "residencepermit": "idNumber",
    "electionid": "idNumber",
    "other": "idNumber",
    "regnumber": "registrationNumber",
    "fiscalcode": "taxNumber",
    "taxid": "taxNumber",
    "swiftbic": "swiftBic",
    "imo": "imoNumber",
}
_FLAGS = {
    "diplomatic": "diplomatic",
    "knownExpired": "known to be expired",
    "knownFalse": "known to be false",
    "reportedLost": "reported lost",
    "revokedByIssuer": "revoked by the issuer",
}
# Fields that every section has and that we decided not to read, each with its reason.
IGNORED = (
    "logicalId",  # names the line, not the subject
    "regulationLanguage",  # of the regulation, not of the name
)


def read_name(draft: Draft, row: Row) -> None:
    """Add a name; the entry's first is the primary one."""
    fields = ("firstName", "middleName", "lastName")
    parts = tuple((part, text) for part in fields if (text := row.take(part)))
    whole = row.take("wholeName") or " ".join(text for _, text in parts)
    lang, strong = row.take("nameLanguage"), row.take("strong")
    remark = _remark(row)
    weak = strong == "false" or _LOW.search(remark) is not None
    kind = NameKind.WEAK if weak else NameKind.ALIAS
    if not any(name.kind is NameKind.PRIMARY for name in draft.names):
        kind = NameKind.PRIMARY
    if strong not in ("true", "false", None):
        draft.issue(f"`strong` {strong!r} is neither true nor false, read as strong")
    text, code = without_remark(whole), lang.lower() if lang else None
    if any((n.full, n.parts, n.lang) == (text, parts, code) for n in draft.names):
        pass  # the other record of a subject listed twice says it again
    elif draft.schema == "Person":
        draft.add_name(text, kind, parts=parts, lang=code)
    elif text:
        draft.names.extend(with_acronym(text, kind, code))
    if text != whole:
        draft.add("notes", f"name: {whole}")
    _note(draft, f"name {text}", remark)
    _read_person(draft, row)


def _read_person(draft: Draft, row: Row) -> None:
    """Read what stands beside a name: function, title, gender."""
    function, title, gender = (row.take(key) for key in ("function", "title", "gender"))
    if draft.schema == "Person":
        draft.add("position", *_LIST.split(function or ""))
        draft.add("title", *_LIST.split(title or ""))
    else:  # of an enterprise these describe it
        draft.add("notes", function, title)
    if gender in _GENDERS:
        draft.put("gender", _GENDERS[gender])
    elif gender:
        draft.add("notes", f"gender: {gender}")
        draft.issue(f"`gender` {gender!r} is unknown, kept as a note")


def read_birth(draft: Draft, row: Row) -> None:
    """Add a birth date and place; either may be missing."""
    day, circa = row.take("birthdate"), row.take("circa") == "true"
    parts = [row.take(key) for key in ("year", "monthOfYear", "dayOfMonth")]
    first, last = row.take("yearRangeFrom"), row.take("yearRangeTo")
    calendar = row.take("calendarType")
    stated = "-".join(
        f"{int(part):02}" if part.isdecimal() else part for part in parts if part
    )
    if calendar not in ("GREGORIAN", None):  # `birthdate` is the list's own conversion
        draft.add("notes", f"birthDate: {stated} ({calendar} calendar)")
        draft.issue(f"birth date {stated!r} is of the {calendar} calendar, kept as a note")
        stated = day or ""
    elif day and stated and parse_date(day) != parse_date(stated):
        draft.issue(f"birth date is {day!r} and {stated!r}: both kept")
        draft.add_dates("birthDate", stated)
    text = day or stated
    if first or last:
        text = f"between {first or last} and {last or first}"
    if text and valid_property(draft.schema, "birthDate"):
        draft.add_dates("birthDate", f"circa {text}" if circa else text)
    else:
        draft.put("birthDate", text)
    _read_birth_place(draft, row)


def _read_birth_place(draft: Draft, row: Row) -> None:
    parts = (_given(row.take(key)) for key in ("place", "city", "region", "zipCode"))
    place = ", ".join(dict.fromkeys(filter(None, parts)))
    draft.put("birthPlace", place)
    draft.put("birthCountry", _country(draft, row, "birthCountry"))
    _note(draft, "birth", row.take_lines("remark"))


def read_citizenship(draft: Draft, row: Row) -> None:
    """Add a citizenship."""
    code = _country(draft, row, "citizenship")
    draft.put("citizenship", code)
    _note(draft, f"citizenship {code or ''}".strip(), row.take_lines("remark"))
    _note(draft, "citizenship region", row.take("region"))


def read_identification(draft: Draft, row: Row) -> None:
    """Add a document or number, with what the list says of its worth as its note."""
    code = row.take("identificationTypeCode") or ""
    name = row.take("identificationTypeDescription")
    remark = _remark(row)
    notes = [name if code not in ("passport", "id") else None]
    notes += [words for flag, words in _FLAGS.items() if row.take(flag) == "true"]
    for key, words in (("issuedBy", "issued by"), ("issueDate", "issued"),
                       ("validFrom", "valid from"), ("validTo", "valid to"),
                       ("region", "region"), ("nameOnDocument", "name on document")):  # fmt: skip
        if text := row.take(key):
            notes.append(f"{words} {text}")
    note = "; ".join(filter(None, (*notes, remark))) or None
    country = _country(draft, row, "identification country")
    numbers = dict.fromkeys(filter(None, (row.take("number"), row.take("latinNumber"))))
    kind = _kind(draft, code, remark) if numbers else ""
    for number in numbers:
        value = _NUMBER_WORD.sub("", number)
        draft.identifiers.append(Identifier(kind, value, country, note))
    if not numbers:
        draft.add("notes", f"{name or code}: {note}")
        draft.issue(f"{name or code!r} without a number, kept as a note")


def _kind(draft: Draft, code: str, remark: str) -> str:
    kind = _KINDS.get(code)
    if kind is None:
        draft.issue(f"identification type {code!r} is unknown, read as idNumber")
        return "idNumber"
    if code == "other" and draft.schema == "Person" and "passport" in remark.lower():
        return "passportNumber"
    if not valid_property(draft.schema, kind):
        draft.issue(f"identification type {code!r} of a {draft.schema}, read as idNumber")
        return "idNumber"
    return kind


def read_address(draft: Draft, row: Row) -> None:
    """Add an address and the contacts that stand with it."""
    street, box, place, code, city, region = (
        _given(row.take(key))
        for key in ("street", "poBox", "place", "zipCode", "city", "region")
    )
    if box and not re.search(r"box", box, re.I):
        box = f"PO Box {box}"
    country = _country(draft, row, "address country")
    remark = _remark(row)
    listing = "at the time of listing" if row.take("asAtListingTime") == "true" else None
    note = "; ".join(filter(None, (listing, remark))) or None
    full = ", ".join(filter(None, (street, box, place, code, city, region)))
    _read_contacts(draft, row.take_lines("contactInfo") or "")
    if full or country:
        draft.addresses.append(Address(full, city, region, code, country, note))
    else:
        _note(draft, "address", note)


def _read_contacts(draft: Draft, text: str) -> None:
    """Read ``PHONE: ...`` lines; the CSV may write ``PHONE[...]``."""
    for line in filter(None, text.replace("\xad", "").split("\n")):
        key, _, value = line.replace("[", ":", 1).rstrip("]").partition(":")
        kind, value = key.strip("( ").upper(), value.strip()
        if kind == "EMAIL":
            draft.add("email", *_EMAIL.findall(_TORN.sub(r"\1\2", value)))
        elif kind == "WEB":
            draft.add(
                "website", *(word for word in re.split(r"[;,\s]+", value) if "." in word)
            )
        elif kind in ("PHONE", "FAX", "MOBILE"):
            draft.add("phone", *re.split(r"\s*;\s*(?:and\s+)?|\s+and\s+", value))
        else:
            draft.add("notes", f"contact: {line}")
            draft.issue(f"contact {key!r} is unknown, kept as a note")


def _country(draft: Draft, row: Row, field: str) -> str | None:
    """The country by its code, or by its name where there is no code."""
    code, name = row.take("countryIso2Code"), row.take("countryDescription")
    return draft.country(code or name, field)


def _remark(row: Row) -> str:
    """The remarks on one line, each once."""
    return " ".join(dict.fromkeys((row.take_lines("remark") or "").split("\n")))


def _given(text: str | None) -> str | None:
    return None if text == "-" else text


def _note(draft: Draft, label: str, text: str | None) -> None:
    if text:
        draft.add("notes", f"{label}: {text}")
