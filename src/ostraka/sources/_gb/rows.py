"""Rows of one subject: UK tables repeat a fact on each row that combines it with others."""

from collections.abc import Sequence

from ostraka.sources._table import Row


def distinct(rows: Sequence[Row], *columns: str) -> list[tuple[str | None, ...]]:
    """Take `columns` out of every row.

    Returns:
        The combinations of texts that hold something, each once, in order.
    """
    taken = dict.fromkeys(tuple(row.take(column) for column in columns) for row in rows)
    return [values for values in taken if any(values)]
