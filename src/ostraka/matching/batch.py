"""Tables in, tables out: many queries in one call, on all cores."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ostraka.errors import QueryError
from ostraka.matching.cores import cores
from ostraka.matching.names import Names
from ostraka.matching.query import Match, Query

if TYPE_CHECKING:
    import pyarrow as pa

    from ostraka.matching.index import Index

_FACTS = frozenset({
    "schema", "birth_date", "birth_place", "country", "gender", "identifier", "address",
})  # fmt: skip
Answers = Iterator[tuple[int, list[Match]]]  # row number, and matches


def match_batch(
    index: "Index", table: "pa.Table", threshold: float | None, limit: int | None
) -> "pa.Table":
    """Match every row of a table.

    A table of names alone is the quick case: most names never become Python objects.

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
    answer = _by_name if _FACTS.isdisjoint(table.column_names) else _by_row
    rows = [
        (number, match.id, match.score, match.alert)
        for number, matches in answer(index, table, threshold, limit)
        for match in matches
    ]
    kinds = [pa.int64(), pa.string(), pa.float64(), pa.bool_()]
    columns = list(zip(*rows, strict=True)) or [()] * 4
    arrays = [pa.array(column, kind) for column, kind in zip(columns, kinds, strict=True)]
    found = pa.table(arrays, names=["query", "id", "score", "alert"])
    if "id" not in table.column_names:
        return found
    keys = table["id"].cast(pa.string()).take(found["query"])
    return found.append_column("query_id", keys)


def _by_row(
    index: "Index", table: "pa.Table", threshold: float | None, limit: int | None
) -> Answers:
    queries = [_query(number, row) for number, row in enumerate(table.to_pylist())]
    yield from enumerate(index.match_many(queries, threshold, limit, threads=cores()))


def _by_name(
    index: "Index", table: "pa.Table", threshold: float | None, limit: int | None
) -> Answers:
    import pyarrow as pa

    start = 0
    for chunk in table["name"].cast(pa.large_string()).chunks:
        names = Names.of(chunk.fill_null(""), start)  # what lies behind a null is no name
        for row, matches in index.match_names(names, threshold, limit, threads=cores()):
            yield start + row, matches
        start += len(chunk)


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
