"""The UK Sanctions List, published by the Foreign, Commonwealth & Development Office.

Page:     https://www.gov.uk/government/publications/the-uk-sanctions-list
Format:   XML, one `<Designation>` per subject; CSV or ODS, 58 columns, rows of one
          `Unique ID` are one subject; or a short ODS of eight columns without aliases
Identity: `Unique ID`, stable across editions and the same in every form
Effect:   each entry names its own measures, joined by ``|``, in `Sanctions Imposed`
Tested on: short ODS of 2025-08-11. The full XML, CSV and ODS were not at hand: they are
          read as their published layout says (element paths and the 58-column header) and
          tested on editions written by hand; names, strengths, birth dates, countries and
          identifiers of the list of May 2026 were read from tables derived from it.

The list covers people, entities and ships under all UK measures. The short form is a
partial edition: `parts` is ``("short",)``.
"""

from ostraka.model import ParsedList
from ostraka.sources._files import Files, is_zip, only
from ostraka.sources._gb.fcdo import PAGE, SOURCE
from ostraka.sources._gb.fcdo_table import parse_table
from ostraka.sources._gb.fcdo_xml import parse_full_xml
from ostraka.sources._ods import read_ods
from ostraka.sources._table import read_csv

__all__ = ["ADDRESSES", "PAGE", "SOURCE", "TITLE", "parse"]

TITLE = "UK Sanctions List (FCDO)"
ADDRESSES = ("https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.xml",)


def parse(files: Files) -> ParsedList:
    """Read one edition of the UK Sanctions List, in any of its forms.

    Args:
        files: The one file exactly as published: XML, CSV or ODS.

    Returns:
        One entity per Unique ID, in the order of the list.

    Raises:
        SourceError: The file is not this list, or not whole.
    """
    name, raw = only(SOURCE, files)
    if is_zip(raw):
        return parse_table(name, read_ods(SOURCE, name, raw))
    if raw[:64].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").startswith(b"<"):
        return parse_full_xml(name, raw)
    return parse_table(name, read_csv(SOURCE, name, raw, "utf-8-sig", "cp1252"))
