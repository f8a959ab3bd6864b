"""A customer file into queries: CSV, XLSX, Parquet, JSON Lines or FtM, one row a customer.

A row that is broken is still screened on what it has, and reported; it is never skipped.
"""

import csv
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ostraka.errors import QueryError
from ostraka.matching import Query

# Column or property, in lower case with underscores -> what it holds.
COLUMNS = {
    "id": ("id", "customer_id", "customerid", "client_id", "account", "reference", "ref", "key"),
    "name": ("name", "full_name", "fullname", "customer_name", "party", "entity_name", "caption"),
    "first_name": ("first_name", "firstname", "given_name", "given_names", "forename"),
    "middle_name": ("middle_name", "middlename"),
    "last_name": ("last_name", "lastname", "surname", "family_name"),
    "schema": ("schema", "type", "entity_type", "kind"),
    "birth_date": ("birth_date", "birthdate", "date_of_birth", "dob"),
    "country": ("country", "nationality", "citizenship", "country_code", "residence", "jurisdiction"),
    "gender": ("gender", "sex"),
    "identifier": ("identifier", "passport", "passport_number", "passportnumber", "id_number",
                   "idnumber", "national_id", "tax_id", "tax_number", "imo", "imonumber",
                   "registration_number", "registrationnumber", "swiftbic", "bic", "wallet"),
}  # fmt: skip
_FIELD_OF = {column: field for field, columns in COLUMNS.items() for column in columns}
_SCHEMAS = {
    "individual": "Person", "person": "Person", "natural person": "Person", "i": "Person",
    "company": "Company", "organisation": "Organization", "organization": "Organization",
    "entity": "Organization", "legal entity": "Organization", "business": "Company",
    "vessel": "Vessel", "ship": "Vessel", "aircraft": "Airplane", "airplane": "Airplane",
}  # fmt: skip
_GENDERS = {"m": "male", "male": "male", "f": "female", "female": "female"}
Fields = Mapping[str, list[str]]


@dataclass(frozen=True, slots=True)
class Customer:
    """One row of a customer file.

    Attributes:
        row: Its number, the first row of data being 1.
        key: The file's own key of it; the row number where there is none.
        query: What to ask; None when the row has no name and no identifier.
        issues: What of it could not be used, one line each.
    """

    row: int
    key: str
    query: Query | None
    issues: tuple[str, ...] = ()


def read_customers(path: Path) -> Iterator[Customer]:
    """Yield the customers of a file, in its order.

    Args:
        path: ``.csv``, ``.tsv``, ``.xlsx``, ``.parquet``, ``.jsonl`` or ``.json`` (one
            object a line, plain or FtM).

    Raises:
        QueryError: Not such a file, or no column that holds a name; names file and row.
    """
    reader = _READERS.get(path.suffix.lower())
    if reader is None:
        found = path.suffix or "no ending"
        raise QueryError(f"{path.name}: {found}, expected one of {', '.join(_READERS)}")
    try:
        for row, fields in enumerate(reader(path), start=1):
            yield _customer(row, fields)
    except OSError as error:
        raise QueryError(f"{path}: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        hint = "save the file as UTF-8"
        raise QueryError(
            f"{path.name}: byte {error.start} is no UTF-8 text", hint=hint
        ) from error


def _customer(row: int, fields: Fields) -> Customer:
    issues: list[str] = []
    key = _one(fields, "id") or str(row)
    name = _one(fields, "name") or " ".join(
        filter(
            None,
            (_one(fields, part) for part in ("first_name", "middle_name", "last_name")),
        )
    )
    try:
        query = Query(name, identifiers=tuple(fields.get("identifier", ())), id=key)
    except QueryError as error:
        return Customer(row, key, None, (str(error),))
    if not query.identifiers and not any(map(str.isalnum, name)):
        return Customer(row, key, None, (f"name {name!r} has no letter or digit",))
    for field, change in _extras(fields):
        try:
            query = replace(query, **change)
        except QueryError as error:
            issues.append(f"{field}: {error}; screened without it")
    return Customer(row, key, query, tuple(issues))


def _extras(fields: Fields) -> Iterator[tuple[str, dict[str, Any]]]:
    """The facts beside the name, each as a change of the query that may be refused."""
    if schema := _one(fields, "schema"):
        yield "schema", {"schema": _SCHEMAS.get(schema.casefold(), schema)}
    if birth := _one(fields, "birth_date"):
        yield "birth date", {"birth_date": birth}
    if countries := tuple(fields.get("country", ())):
        yield "country", {"countries": countries}
    if gender := _one(fields, "gender"):
        yield "gender", {"gender": _GENDERS.get(gender.casefold())}


def _one(fields: Fields, field: str) -> str | None:
    return next(iter(fields.get(field, ())), None)


def _fields(path: Path, row: int, cells: Mapping[str, Any]) -> Fields:
    """Sort the cells of a row by what their columns hold."""
    found: dict[str, list[str]] = {}
    for column, cell in cells.items():
        field = _FIELD_OF.get(str(column).strip().casefold().replace(" ", "_"))
        values = cell if isinstance(cell, list) else [cell]
        texts = [" ".join(str(value).split()) for value in values if value is not None]
        if field and any(texts):
            found.setdefault(field, []).extend(filter(None, texts))
    if row == 1 and not _knows_name(cells):
        hint = f"name one of its columns {', '.join(COLUMNS['name'][:3])}"
        raise QueryError(
            f"{path.name}: columns {', '.join(map(str, cells))}, expected a name", hint=hint
        )
    return found


def _knows_name(cells: Mapping[str, Any]) -> bool:
    columns = {
        _FIELD_OF.get(str(column).strip().casefold().replace(" ", "_")) for column in cells
    }
    return bool(columns & {"name", "last_name", "identifier"})


def _read_csv(path: Path) -> Iterator[Fields]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        head = file.read(65536)
        file.seek(0)
        delimiter = max(",;\t|", key=head.split("\n", 1)[0].count)
        reader = csv.DictReader(file, delimiter=delimiter)
        try:
            for row, cells in enumerate(reader, start=1):
                yield _fields(path, row, {k: v for k, v in cells.items() if k is not None})
        except csv.Error as error:
            raise QueryError(
                f"{path.name} line {reader.line_num}: {error}, expected CSV"
            ) from error


def _read_xlsx(path: Path) -> Iterator[Fields]:
    from ostraka.errors import SourceError
    from ostraka.sources import read_sheet

    try:
        header, *rows = read_sheet("customers", path.name, path.read_bytes())
    except (SourceError, ValueError) as error:
        raise QueryError(f"{path.name}: {error}") from error
    for row, cells in enumerate(rows, start=1):
        yield _fields(path, row, dict(zip(header, cells, strict=False)))


def _read_parquet(path: Path) -> Iterator[Fields]:
    import pyarrow as pa
    import pyarrow.parquet as pq

    row = 0
    try:
        for batch in pq.ParquetFile(path).iter_batches(batch_size=10_000):
            for cells in batch.to_pylist():
                row += 1
                yield _fields(path, row, cells)
    except pa.ArrowInvalid as error:
        raise QueryError(f"{path.name}: {error}, expected a Parquet file") from error


def _read_json_lines(path: Path) -> Iterator[Fields]:
    with path.open(encoding="utf-8-sig") as file:
        row = 0
        for number, line in enumerate(file, start=1):
            if not line.strip():
                continue
            row += 1
            try:
                data = json.loads(line)
            except ValueError as error:
                raise QueryError(
                    f"{path.name} line {number}: {error}, expected one JSON object"
                ) from error
            if not isinstance(data, dict):
                raise QueryError(
                    f"{path.name} line {number}: {type(data).__name__}, expected a JSON object"
                )
            yield _fields(path, row, _flat(data))


def _flat(data: dict[str, Any]) -> dict[str, Any]:
    """An FtM entity's properties stand beside its id and schema."""
    properties = data.get("properties")
    if not isinstance(properties, dict):
        return data
    return {"id": data.get("id"), "schema": data.get("schema")} | properties


_READERS: dict[str, Callable[[Path], Iterator[Fields]]] = {
    ".csv": _read_csv,
    ".tsv": _read_csv,
    ".xlsx": _read_xlsx,
    ".parquet": _read_parquet,
    ".jsonl": _read_json_lines,
    ".json": _read_json_lines,
    ".ftm": _read_json_lines,
}
