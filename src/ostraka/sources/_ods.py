"""OpenDocument spreadsheets, read from their XML.

The workbook reader that serves XLSX refuses ODS files with line breaks between their
cells, which is how the UK writes them.

Source: OpenDocument 1.3 part 3, section 9.1,
https://docs.oasis-open.org/office/OpenDocument/v1.3/os/part3-schema/
"""

from lxml import etree

from ostraka.errors import SourceError
from ostraka.sources._files import unzip
from ostraka.sources._xml import parse_xml

MAX_COLUMNS = 1_024  # a list with more is not a list
MAX_ROWS = 1_000_000
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"


def read_ods(source: str, name: str, raw: bytes) -> list[list[str]]:
    """Read every row of the first sheet as texts; blank rows are dropped.

    Dates come as ``YYYY-MM-DD``, other cells as they are shown.

    Raises:
        SourceError: Not an ODS file, damaged, or repeated cells unpack to too much.
    """
    members = unzip(source, name, raw)
    if "content.xml" not in members:
        raise SourceError(source, name, "no content.xml", "an ODS spreadsheet")
    place = f"{name} content.xml"
    sheet = parse_xml(source, place, members["content.xml"]).find(".//table")
    if sheet is None:
        raise SourceError(source, place, "no table", "a spreadsheet")
    rows: list[list[str]] = []
    for element in sheet.iter("table-row"):
        cells = _cells(source, place, element)
        if any(cells):
            rows.extend([cells] * _repeats(source, place, element, "rows"))
        if len(rows) > MAX_ROWS:
            raise SourceError(source, place, f"over {MAX_ROWS} rows", "a list of fewer")
    return rows


def _cells(source: str, place: str, row: etree._Element) -> list[str]:
    cells: list[str] = []
    for cell in row:
        if cell.tag not in ("table-cell", "covered-table-cell"):
            continue
        repeats, text = _repeats(source, place, cell, "columns"), _text(cell)
        if len(cells) + repeats > MAX_COLUMNS:
            if text:
                found = f"over {MAX_COLUMNS} columns"
                raise SourceError(source, place, found, "a list of fewer")
            break  # the empty rest of the sheet
        cells.extend([text] * repeats)
    return cells


def _repeats(source: str, place: str, element: etree._Element, what: str) -> int:
    text = str(element.get(f"{_TABLE}number-{what}-repeated", "1"))
    if not text.isascii() or not text.isdigit() or not 0 < int(text[:9]) <= MAX_ROWS * 10:
        raise SourceError(
            source, place, f"{what} repeated {text!r} times", "a small number"
        )
    return int(text[:9])


def _text(cell: etree._Element) -> str:
    day = cell.get(f"{_OFFICE}date-value")
    if day is not None:
        return str(day).removesuffix("T00:00:00")
    return "\n".join(
        "".join(str(text) for text in p.itertext()) for p in cell.findall("p")
    ).strip()
