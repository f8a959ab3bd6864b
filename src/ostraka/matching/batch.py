"""Tables in, tables out: many queries in one call, on all cores."""

import os
from typing import TYPE_CHECKING

from ostraka.errors import QueryError
from ostraka.matching.query import Query

if TYPE_CHECKING:
    import pyarrow as pa

    from ostraka.matching.index import Index


def match_batch(
    index: "Index", table: "pa.Table", threshold: float | None, limit: int | None
) -> "pa.Table":
    """Match every row of a table.

    Args:
        table: A column `name` and any of `schema`, `birth_date`, `birth_place`, `country`,
            `gender`, `identifier`, `address`, `id`, all text; `country` and `identifier`
            may be lists of texts.

    Returns:
        Columns `query` (row number, int64), `id`, `score` (float64), `alert` (bool), and
        `query_id` where the table has `id`; by query, then falling score, then id.

    Raises:
        QueryError: No column `name`, or a row that cannot be asked; names the row.
    """
    import pyarrow as pa

    if "name" not in table.column_names:
        raise QueryError(f"table: columns {table.column_names}, expected `name` among them")
    queries = [_query(number, row) for number, row in enumerate(table.to_pylist())]
    found = index.match_many(queries, threshold, limit, threads=cores())
    rows = [
        (number, match.id, match.score, match.alert, queries[number].id)
        for number, matches in enumerate(found)
        for match in matches
    ]
    kinds = [pa.int64(), pa.string(), pa.float64(), pa.bool_(), pa.string()]
    columns = list(zip(*rows, strict=True)) or [()] * 5
    arrays = [pa.array(column, kind) for column, kind in zip(columns, kinds, strict=True)]
    names = ["query", "id", "score", "alert", "query_id"]
    made = pa.table(arrays, names=names)
    return made if "id" in table.column_names else made.drop_columns(["query_id"])


def cores() -> int:
    """How many threads the kernel may use."""
    return (
        len(os.sched_getaffinity(0))
        if hasattr(os, "sched_getaffinity")
        else os.cpu_count() or 1
    )


def _query(number: int, row: dict[str, object]) -> Query:
    try:
        return Query(
            name=_text(row, "name") or "",
            schema=_text(row, "schema"),
            birth_date=_text(row, "birth_date"),
            countries=_texts(row, "country"),
            gender=_text(row, "gender"),
            identifiers=_texts(row, "identifier"),
            birth_place=_text(row, "birth_place"),
            address=_text(row, "address"),
            id=None if row.get("id") is None else str(row["id"]),
        )
    except QueryError as error:
        raise QueryError(f"row {number}: {error}", hint=error.hint) from error


def _text(row: dict[str, object], column: str) -> str | None:
    value = row.get(column)
    return str(value) if value else None


def _texts(row: dict[str, object], column: str) -> tuple[str, ...]:
    value = row.get(column)
    several = value if isinstance(value, list) else [value]
    return tuple(str(each) for each in several if each)
