"""What the UK lists say of a subject beside its names, fact by fact.

Each form of each list calls a fact by another name (`(Flag of ship)`, ``Current believed
flag of ship``, `CurrentBelievedFlagOfShip`). `FACTS` holds one reader per fact, so that
each form only says which of its fields is which.
"""

import re
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from itertools import zip_longest

from ostraka.model import Address, Identifier, Relation, parse_date
from ostraka.model.countries import country_codes
from ostraka.sources._draft import Draft
from ostraka.sources._facts import (
    put,
    put_countries,
    put_dates,
    put_emails,
    put_phones,
    put_registrations,
    put_websites,
)
from ostraka.sources._numbered import items, split_numbered
from ostraka.sources._numbers import find_document, find_issuer, number_kind

_UNKNOWN_PART = re.compile(r"^(?:dd|00)(?=/)|(?<=/)mm(?=/)", re.I)
_IMO = re.compile(r"\d{7}")
# A full stop ends a company's name only where it is not that of an abbreviation.
_COMPANY_END = re.compile(
    r";|\n|(?<!\bLtd)(?<!\bCo)(?<!\bInc)(?<!\bCorp)(?<!\bSt)(?<!\bNo)(?<!\bDr)"
    r"(?<! [A-Z])\.\s+"
)
_GENDERS = {"male": "male", "female": "female"}


def uk_date(text: str) -> str:
    """Write the unknown parts of ``dd/mm/yyyy`` as the zeros that `parse_date` reads.

    >>> uk_date("dd/mm/1971"), uk_date("dd/03/1971"), uk_date("15/08/19yy")
    ('00/00/1971', '00/03/1971', '15/08/19yy')
    """
    return _UNKNOWN_PART.sub("00", text)


def uk_day(draft: Draft, label: str, text: str | None) -> date | None:
    """Read the day of an act: ``29/06/2012``, ``29-06-2012``; an issue when it is none."""
    if not text:
        return None
    day = parse_date(text.replace("-", "/") if text[2:3] == "-" else text)
    if day is None or not day.is_day:
        draft.issue(f"`{label}` {text!r} is no day")
        return None
    return day.earliest


def add_birth_date(draft: Draft, text: str) -> None:
    put_dates(draft, "birthDate", "Date of birth", *(uk_date(item) for item in items(text)))


def add_birth_place(draft: Draft, town: str | None, country: str | None) -> None:
    """Add places of birth: ``(1) Tunis (2) Oran`` beside ``(1) Tunisia (2) Algeria``."""
    towns = split_numbered(town) if town else ()
    countries = split_numbered(country) if country else ()
    if len(towns) == len(countries):
        pairs = zip(towns, countries, strict=True)
        places = [", ".join(part for part in pair if part) for pair in pairs]
    else:
        places = [*towns] or [*countries]
    put(draft, "birthPlace", "Place of birth", *places)
    put_countries(draft, "birthCountry", "Country of birth", country)


def add_documents(
    draft: Draft, kind: str, numbers: str | None, details: str | None
) -> None:
    """Add passports or national identifiers, each with its detail.

    One detail for several numbers is for all. A detail without a number may hold it, as all
    did before 2021; else it is a note.
    """
    values = split_numbered(numbers) if numbers else ("",)
    notes = split_numbered(details) if details else ("",)
    if len(notes) == 1 and len(values) > 1:
        notes = notes * len(values)
    for value, note in zip_longest(values, notes, fillvalue=""):
        what = number_kind(f"{note} {value}", kind) if kind == "idNumber" else kind
        if value and what != kind and number_kind(value, kind) != kind:
            put_registrations(draft, value, find_issuer(note))  # "TIN: 780245503097"
        elif value:
            draft.identifiers.append(
                Identifier(what, value, find_issuer(note), note or None)
            )
        elif note:
            _add_stated_document(draft, kind, note)


def _add_stated_document(draft: Draft, kind: str, text: str) -> None:
    """Add the document of a text that holds both its number and its detail."""
    found = find_document(text)
    if found is None:
        label = "Passport" if kind == "passportNumber" else "National identifier"
        draft.add("notes", f"{label}: {text}")
    else:
        note = text if text != found[0] else None
        draft.identifiers.append(Identifier(kind, found[0], found[1], note))


def add_address(
    draft: Draft, lines: Sequence[str | None], postal_code: str | None, country: str | None
) -> None:
    """Add an address. What stands in brackets after the country is a note."""
    given = [line.strip(" ,") for line in (*lines, postal_code) if line]
    bare, _, remark = (country or "").partition("(")
    codes = country_codes(country) if country else ()
    if country and not codes:
        given.append(country)
        draft.issue(f"`Country` {country!r} is no country we know, kept in the address")
    note = remark.rstrip(") ") if remark and country_codes(bare) == codes else None
    for code in codes or (None,):
        full = ", ".join(line for line in given if line)
        if full or code:
            known = Address(full, postal_code=postal_code, country=code, note=note or None)
            draft.addresses.append(known)


def _add_gender(draft: Draft, text: str) -> None:
    for item in items(text):
        gender = _GENDERS.get(item.casefold())
        if gender is None:
            draft.issue(f"`Gender` {item!r} is not known, kept as a note")
            draft.add("notes", f"Gender: {item}")
        put(draft, "gender", "Gender", gender)


def _add_imo(draft: Draft, text: str) -> None:
    for item in items(text):
        numbers = _IMO.findall(item)
        if not numbers:
            draft.issue(f"`IMO number` {item!r} has not seven digits, kept as it is")
        kind = "registrationNumber" if draft.schema == "Person" else "imoNumber"
        draft.identifiers.extend(Identifier(kind, n) for n in numbers or [item])


def _add_wallet(draft: Draft, text: str) -> None:
    draft.identifiers.extend(Identifier("publicKey", item) for item in items(text))


def _add_year_built(draft: Draft, text: str) -> None:
    put_dates(draft, "buildDate", "Year built", *items(text))


def _companies(text: str) -> tuple[str, ...]:
    """The companies a field names, numbered, or one after the other."""
    found = (piece for item in items(text) for piece in _COMPANY_END.split(item))
    return tuple(name for piece in found if (name := piece.strip(" ;,")))


def _add_relations(role: str, draft: Draft, text: str) -> None:
    found = (Relation("Ownership", name, role=role) for name in _companies(text))
    draft.relations.extend(found)


def _put_items(name: str, label: str, draft: Draft, text: str) -> None:
    put(draft, name, label, *items(text))


def _put_countries(name: str, label: str, draft: Draft, text: str) -> None:
    put_countries(draft, name, label, text)


def _add_note(label: str, draft: Draft, text: str) -> None:
    draft.add("notes", f"{label}: {text}")


FACTS: dict[str, Callable[[Draft, str], None]] = {
    "birth date": add_birth_date,
    "email": put_emails,
    "flag": partial(_put_countries, "flag", "Flag of ship"),
    "gender": _add_gender,
    "hull": partial(_add_note, "Hull identification number"),
    "imo": _add_imo,
    "length": partial(_add_note, "Length of ship"),
    "nationality": partial(_put_countries, "nationality", "Nationality"),
    "ofsi group": partial(_add_note, "OFSI Group ID"),
    "owner": partial(_add_relations, "current owner or operator"),
    "parent": partial(_add_relations, "parent company"),
    "past flag": partial(_put_countries, "pastFlags", "Previous flags"),
    "past owner": partial(_add_relations, "previous owner or operator"),
    "phone": put_phones,
    "position": partial(_put_items, "position", "Position"),
    "registration": put_registrations,
    "ship type": partial(_put_items, "type", "Type of ship"),
    "subsidiary": partial(_add_relations, "subsidiary"),
    "title": partial(_put_items, "title", "Title"),
    "tonnage": partial(_put_items, "tonnage", "Tonnage of ship"),
    "type": partial(_put_items, "legalForm", "Type of entity"),
    "uk reference": partial(_add_note, "UK Sanctions List Ref"),
    "un reference": partial(_add_note, "UN Ref"),
    "wallet": _add_wallet,
    "website": put_websites,
    "year built": _add_year_built,
}
"""Fact -> what reads it. Texts come with white space folded and are never empty."""


def add_fact(draft: Draft, fact: str, *texts: str | None) -> None:
    """Read every text that holds something as the given fact."""
    for text in texts:
        if text and text.strip(" -."):
            FACTS[fact](draft, text.strip())
