"""Customer files as rows: CSV, XLSX, Parquet, JSON Lines or FtM, each cell by what it holds."""

import csv
import json
import math
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, time
from pathlib import Path
from typing import Any

from ostraka.errors import QueryError, SourceError

# What a cell holds, by its column or property in lower case with underscores.
COLUMNS = {
    "id": ("id", "customer_id", "customerid", "client_id", "account", "reference", "ref", "key"),
    "name": ("name", "full_name", "fullname", "customer_name", "party", "entity_name", "caption"),
    "alias": ("alias", "aliases", "aka", "other_names", "previous_name", "previousname",
              "former_name", "maiden_name", "weakalias"),
    "first_name": ("first_name", "firstname", "given_name", "given_names", "forename"),
    "middle_name": ("middle_name", "middlename"),
    "last_name": ("last_name", "lastname", "surname", "family_name"),
    "schema": ("schema", "type", "entity_type", "kind"),
    "birth_date": ("birth_date", "birthdate", "date_of_birth", "dob"),
    "birth_place": ("birth_place", "birthplace", "place_of_birth", "pob"),
    "country": ("country", "nationality", "citizenship", "country_code", "residence", "jurisdiction"),
    "gender": ("gender", "sex"),
    "address": ("address", "full_address", "street", "street_address", "addressline", "city",
                "postal_code", "postcode", "zip"),
    "identifier": ("identifier", "id_number", "national_id", "registration_number",
                   "registrationnumber", "idnumber", "tax_id", "tax_number", "taxnumber"),
}  # fmt: skip
# The same for numbers whose column says what kind they are.
_KINDS = {
    "passport": ("passport", "passport_number", "passportnumber"),
    "imo": ("imo", "imo_number", "imonumber"),
    "mmsi": ("mmsi",),
    "callsign": ("call_sign", "callsign"),
    "tail": ("tail_number",),
    "serial": ("serial_number", "serialnumber"),
    "inn": ("inn", "inncode"),
    "ogrn": ("ogrn", "ogrncode"),
    "lei": ("lei", "leicode"),
    "bic": ("bic", "swift", "swiftbic"),
    "wallet": ("wallet", "publickey"),
}
_KIND_OF = {column: kind for kind, columns in _KINDS.items() for column in columns}
_FIELD_OF = {column: field for field, columns in COLUMNS.items() for column in columns}
_FIELD_OF |= dict.fromkeys(_KIND_OF, "identifier")
_SEVERAL = ("alias", "country", "identifier")  # one cell may hold several: "cn; ru"
_ASKABLE = {"name", "last_name", "identifier"}


@dataclass(slots=True)
class Row:
    """One customer as the file has it.

    Attributes:
        fields: What the row holds, by the keys of `COLUMNS`; never an empty text.
        problems: What is wrong with the row itself.
    """

    fields: dict[str, list[str]] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)


def read_rows(path: Path) -> Iterator[Row]:
    """Yield the rows of a customer file; see `customers.read_customers`."""
    reader = _READERS.get(path.suffix.lower())
    if reader is None:
        found = path.suffix or "no ending"
        raise QueryError(f"{path.name}: {found}, expected one of {', '.join(_READERS)}")
    return reader(path)


def _row(cells: Iterable[tuple[str, Any]]) -> Row:
    row = Row()
    for column, cell in cells:
        name = _field(column)
        if name is None:
            continue
        for value in cell if isinstance(cell, list) else [cell]:
            if isinstance(value, dict | list):
                row.problems.append(f"{column}: {type(value).__name__}, expected a text")
                continue
            texts = _text(value).split(";") if name in _SEVERAL else [_text(value)]
            found = [" ".join(text.split()) for text in texts]
            if any(found):
                kind = _KIND_OF.get(_plain(column))
                said = (_labelled(kind, text) if kind else text for text in found if text)
                row.fields.setdefault(name, []).extend(said)
    return row


def _field(column: str) -> str | None:
    return _FIELD_OF.get(_plain(column))


def _plain(column: str) -> str:
    return str(column).strip().casefold().replace(" ", "_")


def _labelled(kind: str, number: str) -> str:
    """A number with the kind that its column names, unless it says so itself."""
    return number if ":" in number else f"{kind}:{number}"


def _text(value: Any) -> str:  # noqa: ANN401 - any value of a file
    """A value as a person would write it: no time of day on a date, no ".0"."""
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return ""
    if isinstance(value, datetime) and value.time() == time.min:
        return value.date().isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def _require_name(path: Path, columns: Iterable[str]) -> None:
    """Refuse a file in which no column holds a name: all of it would go unscreened."""
    columns = [str(column) for column in columns]
    if not _ASKABLE & {_field(column) for column in columns}:
        hint = f"name one of its columns {', '.join(COLUMNS['name'][:3])}"
        found = f"columns {', '.join(columns)}" if any(columns) else "no columns"
        raise QueryError(f"{path.name}: {found}, expected a name", hint=hint)


def _table(path: Path, header: list[str], rows: Iterable[list[str]]) -> Iterator[Row]:
    _require_name(path, header)
    for cells in rows:
        row = _row(zip(header, cells, strict=False))
        if len(cells) != len(header):
            row.problems.append(f"{len(cells)} cells, the header has {len(header)}")
        yield row


def _read_csv(path: Path) -> Iterator[Row]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        head = file.readline()
        file.seek(0)
        # Strict: a quote that is never closed would swallow every customer below it.
        reader = csv.reader(file, delimiter=max(",;\t|", key=head.count), strict=True)
        try:
            lines = (cells for cells in reader if cells)
            yield from _table(path, next(lines, []), lines)
        except csv.Error as error:
            hint = "is a quote not closed?"
            raise QueryError(
                f"{path.name} line {reader.line_num}: {error}, expected CSV", hint=hint
            ) from error


def _read_xlsx(path: Path) -> Iterator[Row]:
    from ostraka.sources import read_sheet

    try:
        sheet = read_sheet("customers", path.name, path.read_bytes())
    except SourceError as error:
        raise QueryError(str(error), hint=error.hint) from error
    header, rows = (sheet[0], sheet[1:]) if sheet else ([], [])
    yield from _table(path, header, rows)


def _read_parquet(path: Path) -> Iterator[Row]:
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        with pq.ParquetFile(path) as file:
            _require_name(path, file.schema_arrow.names)
            for batch in file.iter_batches(batch_size=10_000):
                yield from (_row(cells.items()) for cells in batch.to_pylist())
    except pa.ArrowException as error:
        found = " ".join(str(error).split())
        raise QueryError(f"{path.name}: {found}, expected a Parquet file") from error


def _read_json_lines(path: Path) -> Iterator[Row]:
    columns: set[str] = set()
    with path.open(encoding="utf-8-sig") as file:
        for number, line in enumerate(file, start=1):
            if line.strip():
                data = _flat(_object(f"{path.name} line {number}", line))
                columns |= data.keys()
                yield _row(data.items())
    _require_name(path, sorted(columns))


def _object(place: str, line: str) -> dict[str, Any]:
    hint = "write one JSON object a line (JSON Lines)"
    try:
        data = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise QueryError(f"{place}: {error}, expected a JSON object", hint=hint) from error
    if not isinstance(data, dict):
        found = type(data).__name__
        raise QueryError(f"{place}: {found}, expected a JSON object", hint=hint)
    return data


def _flat(data: dict[str, Any]) -> dict[str, Any]:
    """An FtM entity's properties stand beside its id and schema."""
    properties = data.get("properties")
    if not isinstance(properties, dict):
        return data
    return {"id": data.get("id"), "schema": data.get("schema")} | properties


_READERS: dict[str, Callable[[Path], Iterator[Row]]] = {
    ".csv": _read_csv,
    ".tsv": _read_csv,
    ".xlsx": _read_xlsx,
    ".parquet": _read_parquet,
    ".jsonl": _read_json_lines,
    ".json": _read_json_lines,
    ".ftm": _read_json_lines,
}
