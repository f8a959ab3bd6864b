"""Consolidated (non-SDN) lists of the US Treasury: CMIC, SSI, CAPTA, NS-MBS, FSE, PLC.

Page:     https://ofac.treasury.gov/consolidated-sanctions-list-non-sdn-lists
Format:   flat files (CONS_PRIM.CSV with CONS_ALT.CSV, CONS_ADD.CSV, CONS_COMMENTS.CSV),
          CONSOLIDATED.XML, CONS_ENHANCED.XML or CONS_ADVANCED.XML, plain or zipped: `_ofac`
Identity: `ent_num`, `uid`, the entity's `id`: one numbering with the SDN list
Effect:   not blocking: each list forbids something else (securities, new debt,
          correspondent accounts, items of a menu): the list's name and directive matter
Tested on: the flat files of 2025-12
"""

from ostraka.model import ParsedList
from ostraka.sources._files import Files
from ostraka.sources._ofac import forms

SOURCE = "us_ofac_cons"
TITLE = "US OFAC Consolidated (non-SDN) Sanctions Lists"
PAGE = "https://ofac.treasury.gov/consolidated-sanctions-list-non-sdn-lists"
ADDRESSES = (
    "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/CONS_ENHANCED.ZIP",
)


def parse(files: Files) -> ParsedList:
    """Read one edition of the non-SDN lists, in any of their forms.

    Args:
        files: File name to bytes: the flat files (any subset with the primary file), or one
            XML file, or a ZIP of either.

    Returns:
        Every entry of the edition; what could not be placed becomes an issue.

    Raises:
        SourceError: The files are not these lists, are damaged, or are of several editions.
    """
    return forms.parse(SOURCE, files)
