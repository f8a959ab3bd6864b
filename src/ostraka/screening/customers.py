"""A customer file into queries: CSV, XLSX, Parquet, JSON Lines or FtM, one row a customer.

A row that is broken is still screened on what it has, and reported; it is never skipped.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ostraka.errors import QueryError
from ostraka.matching import MAX_NAME, Query, parse_identifier
from ostraka.model import Identifier, parse_date
from ostraka.model.countries import country_code
from ostraka.model.ftm import ancestors
from ostraka.screening._rows import Row, read_rows

_SCHEMAS = {
    "individual": "Person", "person": "Person", "natural person": "Person", "i": "Person",
    "company": "Company", "organisation": "Organization", "organization": "Organization",
    "entity": "Organization", "legal entity": "Organization", "business": "Company",
    "vessel": "Vessel", "ship": "Vessel", "aircraft": "Airplane", "airplane": "Airplane",
}  # fmt: skip
_GENDERS = {"m": "male", "male": "male", "f": "female", "female": "female"}
_MIDNIGHT = re.compile(
    r"[ T]00:00(:00(\.0+)?)?(Z|\+00:00)?$"
)  # a date, as databases write it


@dataclass(frozen=True, slots=True)
class Customer:
    """One row of a customer file.

    Attributes:
        row: Its number, the first row of data being 1.
        key: The file's own key of it; the row number where there is none.
        query: What to ask; None when the row has no name and no identifier.
        aliases: The same query under each further name of the row.
        issues: What of it could not be used, one line each.
    """

    row: int
    key: str
    query: Query | None
    aliases: tuple[Query, ...] = ()
    issues: tuple[str, ...] = ()

    @property
    def queries(self) -> tuple[Query, ...]:
        """Everything to ask for; empty when there is nothing."""
        return () if self.query is None else (self.query, *self.aliases)


def read_customers(path: Path) -> Iterator[Customer]:
    """Yield the customers of a file, in its order.

    Args:
        path: ``.csv``, ``.tsv``, ``.xlsx``, ``.parquet``, ``.jsonl`` or ``.json`` (one
            object a line, plain or FtM).

    Raises:
        QueryError: Not such a file, or no column that holds a name; names file and row.
    """
    try:
        for number, row in enumerate(read_rows(path), start=1):
            yield _customer(number, row)
    except OSError as error:
        raise QueryError(f"{path}: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        hint = "save the file as UTF-8"
        raise QueryError(
            f"{path.name}: byte {error.start} is no UTF-8 text", hint=hint
        ) from error


def _customer(number: int, row: Row) -> Customer:
    fields, issues = row.fields, list(row.problems)
    key = next(iter(fields.get("id", ())), str(number))
    identifiers = _identifiers(fields.get("identifier", ()), issues)
    queries: list[Query] = []
    for name in _names(row):
        try:
            queries.append(Query(name, identifiers=identifiers, id=key))
        except QueryError as error:
            issues.append(f"name: {error}")
    if not queries and identifiers:
        queries = [Query("", identifiers=identifiers, id=key)]
    if not queries:
        issues.append("no name and no identifier: not screened")
        return Customer(number, key, None, issues=tuple(issues))
    facts, unused = _facts(row)
    first, *others = [replace(query, **facts) for query in queries]
    return Customer(number, key, first, tuple(others), (*issues, *unused))


def _identifiers(texts: Iterable[str], issues: list[str]) -> tuple[str | Identifier, ...]:
    """The numbers of a row; a label that cannot be read is part of its number."""
    found: list[str | Identifier] = []
    for text in texts:
        if not any(map(str.isalnum, text)):
            issues.append(f"identifier {text!r}, not readable: screened without it")
            continue
        try:
            parse_identifier(text)
            found.append(text)
        except QueryError as error:
            issues.append(f"{error}: screened as a number of no known kind")
            found.append(Identifier("", text))
    return tuple(found)


def _names(row: Row) -> Iterator[str]:
    """Every name of the row that has something to look for, each once."""
    fields = row.fields
    names = [*fields.get("name", ()), *_joined(fields), *fields.get("alias", ())]
    yield from (name for name in dict.fromkeys(names) if any(map(str.isalnum, name)))


def _joined(fields: dict[str, list[str]]) -> Iterator[str]:
    """The name in parts, unless `name` says it all; beside a first name it is a surname."""
    whole = fields.get("name", [""])[0]
    parts = [
        fields.get(part, [""])[0] for part in ("first_name", "middle_name", "last_name")
    ]
    if any(parts) and not set(" ".join(parts).split()) <= set(whole.split()):
        yield " ".join(filter(None, [*parts[:2], parts[2] or whole]))


def _facts(row: Row) -> tuple[dict[str, Any], list[str]]:
    """The facts beside the name, and why some of them cannot be used."""
    facts: dict[str, Any] = {}
    issues: list[str] = []
    for field, read in _READERS.items():
        texts = list(dict.fromkeys(row.fields.get(field, ())))
        found = read(texts[0]) if len(texts) == 1 else None
        if found is not None:
            facts[field] = found
        elif texts:
            said = " and ".join(map(repr, texts))
            fault = "not readable" if len(texts) == 1 else "more than one"
            what = field.replace("_", " ")
            issues.append(f"{what} {said}, {fault}: screened without it")
    countries = tuple(dict.fromkeys(row.fields.get("country", ())))
    facts["countries"] = tuple(text for text in countries if country_code(text))
    for field in ("birth_place", "address"):
        text = ", ".join(dict.fromkeys(row.fields.get(field, ())))
        facts[field] = _place(text)
        if text and facts[field] is None:
            what = field.replace("_", " ")
            issues.append(f"{what} {text!r}, not readable: screened without it")
    unknown = [text for text in countries if not country_code(text)]
    issues += [f"country {text!r}, not readable: screened without it" for text in unknown]
    return facts, issues


def _schema(text: str) -> str | None:
    schema = _SCHEMAS.get(text.casefold(), text)
    return schema if ancestors(schema) else None


def _birth(text: str) -> str | None:
    text = _MIDNIGHT.sub("", text)
    return text if parse_date(text) else None


def _gender(text: str) -> str | None:
    return _GENDERS.get(text.casefold())


def _place(text: str) -> str | None:
    """One line that a query takes: text, and no longer than it may be."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return None
    return text[:MAX_NAME] or None


_READERS = {"schema": _schema, "birth_date": _birth, "gender": _gender}
