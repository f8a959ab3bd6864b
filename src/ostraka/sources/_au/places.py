"""Addresses, places and days as the Australian list writes them: on one line, at its end
the country."""

import re
from datetime import date, timedelta

from ostraka.model import Address, parse_date
from ostraka.model.countries import country_codes
from ostraka.sources._draft import Draft
from ostraka.sources._facts import put, put_dates
from ostraka.sources._numbered import items

_EXCEL_EPOCH = date(1899, 12, 30)  # day 0 of a worksheet's dates, 1900 system
_SERIAL = re.compile(r"^[1-5]\d{4}$")  # 1927 to 2064
_BETWEEN_DATES = re.compile(r"[,;\n]|(?<=\d{4})\s+(?=\d)|(?<=\d{4})\.(?=\d{4})")
_BETWEEN_ADDRESSES = re.compile(r";(?![^()]*\))")
_DAY = (
    r"(\d{1,2}(?:st|nd|rd|th)?\s+[A-Z][a-z]+\.?,?\s*\d{4}|\d{1,2}\s?/\d{1,2}/\d{4}"
    r"|\d{4}-\d\d-\d\d)"
)
_LISTED = re.compile(
    r"(?:(?<!last )(?<!re-)\b(?:listed|designated)"
    r"(?! persons| entit)(?:(?!amended|relisted).){0,150}?|^)\s*" + _DAY,
    re.I,
)
_TAIL = re.compile(r"^(.*?)((?:,?\s*\d{4,7}|,?\s*\([^()]*\))+)$")


def add_birth_dates(draft: Draft, text: str) -> None:
    """Add every date of a field: ``1945, 1946``, ``5 May 1957; 20/12/1961``."""
    text = re.sub(r"^Approximately:", "Approximately", text)
    pieces = (piece.strip(" /.\xa0") for piece in _BETWEEN_DATES.split(text))
    put_dates(draft, "birthDate", "Date of birth", *(_from_serial(p) for p in pieces if p))


def _from_serial(text: str) -> str:
    """Read a date that lost its cell format: days since 1899-12-30.

    >>> _from_serial("28856"), _from_serial("1979")
    ('1979-01-01', '1979')
    """
    if not _SERIAL.match(text):
        return text
    return (_EXCEL_EPOCH + timedelta(days=int(text))).isoformat()


def add_birth_places(draft: Draft, text: str) -> None:
    """Add the places of birth and the countries that they end with."""
    for item in items(text.replace("\n", " ")):
        for place in re.split(r";\s*(?=alt)", item):
            place = re.sub(r"^alt\.? ?POB:?\s*", "", place, flags=re.I)
            put(draft, "birthPlace", "Place of birth", place)
            put(draft, "birthCountry", "Country of birth", *country_codes(place))


def add_addresses(draft: Draft, text: str) -> None:
    """Add addresses: numbered, on lines of their own, or divided by semicolons."""
    text = re.sub(r",\s*\n", ", ", text).replace("\n", "; ")
    for item in items(text):
        for piece in filter(None, (p.strip(" ,.") for p in _BETWEEN_ADDRESSES.split(item))):
            full, code = split_country(piece)
            draft.addresses.append(Address(full, country=code))


def split_country(text: str) -> tuple[str, str | None]:
    """Split an address into the place and the code of the country that it ends with.

    >>> split_country("8 Vvedenskogo Street Moscow 117342 Russia")
    ('8 Vvedenskogo Street Moscow 117342', 'ru')
    >>> split_country("Quetta, Pakistan"), split_country("Ruritania Street 5")
    (('Quetta', 'pk'), ('Ruritania Street 5', None))
    """
    words = text.split(" ")
    for start in range(max(0, len(words) - 7), len(words)):
        tail = " ".join(words[start:]).strip(" ,")
        codes = country_codes(tail) if "," not in tail and len(tail) > 3 else ()
        if len(codes) == 1:
            return " ".join(words[:start]).strip(" ,"), codes[0]
    if found := _TAIL.match(text):  # a postal code or a remark behind the country
        place, code = split_country(found[1])
        return f"{place}{found[2]}".strip(" ,"), code
    codes = country_codes(text)
    return text, codes[0] if len(codes) == 1 else None


def listed_on(text: str) -> date | None:
    """Return the day that a listing text gives for the listing; None when it gives none.

    The first day after "listed" or "designated": later ones are of amendments.

    >>> listed_on("Listed by the 1267 Committee on 6 Oct. 2001 (amended on 3 Sep. 2003)")
    datetime.date(2001, 10, 6)
    """
    found = _LISTED.search(text)
    if found is None:
        return None
    plain = re.sub(r"(?<=\d)(?:st|nd|rd|th)\b|\s(?=/)", "", found[1])
    day = parse_date(plain)
    return day.earliest if day is not None and day.is_day else None
