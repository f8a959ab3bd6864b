"""Lists published as tables: CSV, XLSX and ODS, one row a dict that reading empties."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime

from python_calamine import CalamineError, CalamineWorkbook

from ostraka.errors import SourceError
from ostraka.sources._files import decode, unzip

Cells = Sequence[str]
MAX_CELL = 1 << 20  # characters in one cell


class Row:
    """One row of a table, read by taking cells out of it.

    Args:
        place: How to name it in errors and issues: "sdn.csv line 12".
    """

    def __init__(self, source: str, place: str, cells: dict[str, str]) -> None:
        self.source = source
        self.place = place
        self.cells = cells

    def take(self, column: str) -> str | None:
        """Remove and return a cell, white space folded; None when it is empty or absent."""
        return " ".join(self.cells.pop(column, "").split()) or None

    def take_lines(self, column: str) -> str | None:
        """`take`, with the line breaks kept: for cells that hold a list or paragraphs."""
        lines = (" ".join(line.split()) for line in self.cells.pop(column, "").splitlines())
        return "\n".join(line for line in lines if line) or None

    def take_one(self, column: str) -> str:
        """Remove and return a cell that must hold something.

        Raises:
            SourceError: It is empty or absent.
        """
        text = self.take(column)
        if text is None:
            raise SourceError(self.source, self.place, f"no `{column}`", "a value")
        return text

    def leftovers(self) -> list[str]:
        """Columns that still hold something, sorted."""
        return sorted(name for name, text in self.cells.items() if text.strip())


def read_csv(
    source: str, name: str, raw: bytes, *encodings: str, delimiter: str = ","
) -> list[list[str]]:
    """Read every line of a CSV file as a list of cells; blank lines are dropped.

    Raises:
        SourceError: The text is in another encoding or its quoting is broken.
    """
    text = decode(source, name, raw, *encodings).rstrip("\x1a\0")
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    lines: list[list[str]] = []
    try:
        csv.field_size_limit(MAX_CELL)
        lines.extend(cells for cells in reader if any(cell.strip() for cell in cells))
    except csv.Error as error:
        place = f"{name} line {reader.line_num}"
        raise SourceError(source, place, f"broken quoting ({error})", "CSV") from error
    return lines


def read_sheet(source: str, name: str, raw: bytes, sheet: int = 0) -> list[list[str]]:
    """Read every row of one sheet of an XLSX or ODS file as texts; blank rows are dropped.

    Dates come as ``YYYY-MM-DD``, whole numbers without a decimal point.

    Raises:
        SourceError: Not a workbook, damaged, or it unpacks to too much.
    """
    unzip(source, name, raw)  # bounds it before the workbook reader sees it
    try:
        rows = CalamineWorkbook.from_filelike(io.BytesIO(raw)).get_sheet_by_index(sheet)
        values = rows.to_python(skip_empty_area=False)
    except (CalamineError, ValueError, OSError, IndexError) as error:
        raise SourceError(source, name, f"no workbook ({error})", "XLSX or ODS") from error
    texts = ([_text(cell) for cell in row] for row in values)
    return [row for row in texts if any(cell.strip() for cell in row)]


def with_header(
    source: str, name: str, lines: Sequence[Cells], header: Iterable[str], *, at: int = 0
) -> Iterator[Row]:
    """Yield a `Row` for each line below the header line, which must name every column of `header`.

    Raises:
        SourceError: A column is missing, or a row is longer than the header.
    """
    if len(lines) <= at:
        raise SourceError(source, name, f"{len(lines)} lines", "a header and rows")
    columns = [" ".join(cell.split()) for cell in lines[at]]
    if missing := [column for column in header if column not in columns]:
        raise SourceError(
            source, f"{name} header", f"no column {missing[0]!r}", "it among the columns"
        )
    for number, cells in enumerate(lines[at + 1 :], start=at + 2):
        place = f"{name} row {number}"
        if any(cell.strip() for cell in cells[len(columns) :]):
            found = f"{len(cells)} cells"
            raise SourceError(source, place, found, f"{len(columns)} as in the header")
        yield Row(source, place, dict(zip(columns, cells, strict=False)))


def whole_rows(source: str, name: str, lines: Sequence[Cells]) -> None:
    """Refuse a table in which a row is shorter or longer than the header: it was cut.

    Raises:
        SourceError: Names the row and both counts.
    """
    for number, cells in enumerate(lines, start=1):
        if len(cells) != len(lines[0]):
            found = f"{len(cells)} cells"
            expected = f"{len(lines[0])} as in the header"
            raise SourceError(source, f"{name} row {number}", found, expected)


def _text(cell: object) -> str:
    if isinstance(cell, datetime):
        return (
            cell.date().isoformat()
            if cell.time() == datetime.min.time()
            else cell.isoformat()
        )
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)
