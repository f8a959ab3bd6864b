"""The columns of a user's own table: what they may be called, and what they hold."""

import re
from collections.abc import Mapping

from ostraka.errors import SourceError

IGNORE = "ignore"
"""What a mapping says of a column that is to be left unread."""

HEADERS: dict[str, tuple[str, ...]] = {
    "id": ("id", "entity id", "uid", "reference", "ref"),
    "name": ("name", "full name", "primary name", "caption"),
    "alias": ("alias", "aliases", "aka", "other names", "alt names"),
    "weak_alias": ("weak alias", "weak aliases", "weak aka"),
    "former_name": ("former name", "previous name", "fka"),
    "schema": ("schema", "type", "entity type", "kind"),
    "birth_date": ("birth date", "date of birth", "dob"),
    "birth_place": ("birth place", "place of birth", "pob"),
    "gender": ("gender", "sex"),
    "country": ("country", "countries"),
    "nationality": ("nationality", "nationalities", "citizenship"),
    "position": ("position", "title", "function", "role"),
    "passport": ("passport", "passport number", "passport no"),
    "id_number": ("id number", "national id", "identifier", "identifiers"),
    "tax_number": ("tax number", "tax id", "tin", "vat number"),
    "registration_number": ("registration number", "company number"),
    "imo_number": ("imo", "imo number"),
    "address": ("address", "addresses"),
    "programme": ("programme", "program", "programs", "regime", "list"),
    "authority": ("authority", "issuer", "listed by"),
    "listed_on": ("listed on", "listing date", "date listed", "start date"),
    "ended_on": ("ended on", "end date", "delisted on"),
    "reason": ("reason", "reasons"),
    "notes": ("notes", "note", "remarks", "comments"),
}
"""Fields, and the headers that stand for each without a mapping."""


def find_delimiter(raw: bytes) -> str:
    """Return the one of ``,``, ``;`` and tab that stands in the header most often.

    >>> find_delimiter(b"id;name;notes, if any"), find_delimiter(b"name")
    (';', ',')
    """
    header = re.sub(rb'"[^"]*"', b"", raw.lstrip().split(b"\n", 1)[0])
    return max(",;\t", key=lambda mark: header.count(mark.encode()))


def map_columns(
    source: str, name: str, header: list[str], mapping: Mapping[str, str]
) -> dict[str, str]:
    """Return the field of each column.

    Raises:
        SourceError: A column is unknown, doubled or missing, or a mapping names no field.
    """
    place = f"{name} header"
    for column, field in mapping.items():
        if column not in header:
            raise SourceError(source, place, f"no column {column!r}", "each mapped column")
        if field not in (*HEADERS, IGNORE):
            found = f"column {column!r} mapped to {field!r}"
            raise SourceError(source, place, found, f"one of {_fields()}")
    known = {each: field for field, headers in HEADERS.items() for each in headers}
    fields = {
        column: mapping.get(column) or known.get(fold_header(column), "")
        for column in header
    }
    if doubled := [column for column in header if header.count(column) > 1]:
        raise SourceError(source, place, f"column {doubled[0]!r} twice", "each column once")
    if unknown := [column for column, field in fields.items() if not field]:
        hint = f"map it: {unknown[0]}=FIELD, where FIELD is one of {_fields()}, or {IGNORE}"
        found = f"column {unknown[0]!r}"
        raise SourceError(source, place, found, f"one of {_fields()}", hint=hint)
    if "name" not in fields.values():
        hint = "map the column that holds the names: COLUMN=name"
        raise SourceError(source, place, "no column for `name`", "one", hint=hint)
    return fields


def _fields() -> str:
    return ", ".join(HEADERS)


def fold_header(text: str) -> str:
    """Return a header without case and marks: ``Birth_Date`` is ``birth date``.

    >>> fold_header(" Birth_Date "), fold_header("PassportNo.")
    ('birth date', 'passportno')
    """
    return " ".join(re.findall(r"[^\W_]+", text.casefold()))
