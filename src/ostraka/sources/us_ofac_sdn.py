"""Specially Designated Nationals and Blocked Persons (SDN) list of the US Treasury.

Page:     https://ofac.treasury.gov/specially-designated-nationals-and-blocked-persons-list-sdn-human-readable-lists
Format:   flat files (SDN.CSV with ALT.CSV, ADD.CSV, SDN_COMMENTS.CSV), SDN.XML,
          SDN_ENHANCED.XML or SDN_ADVANCED.XML, plain or zipped; see `_ofac`
Identity: `ent_num`, `uid`, the entity's `id`: one number in every form and edition
Effect:   property blocked (frozen) and dealings forbidden; 50 percent rule
Tested on: the flat files of 2021-07, 2021-12-09, 2021-12-10, 2022-01-21, 2022-02-23,
          2022-02-28 and 2024-01-11. The flat files have no native script; the enhanced and
          advanced XML do.
"""

from ostraka.model import ParsedList
from ostraka.sources._files import Files
from ostraka.sources._ofac import forms

SOURCE = "us_ofac_sdn"
TITLE = "US OFAC Specially Designated Nationals (SDN) List"
PAGE = "https://ofac.treasury.gov/specially-designated-nationals-and-blocked-persons-list-sdn-human-readable-lists"
ADDRESSES = (
    "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/SDN_ENHANCED.ZIP",
)


def parse(files: Files) -> ParsedList:
    """Read one edition of the SDN list, in any of its forms.

    Args:
        files: File name to bytes: the flat files (any subset with the primary file), or one
            XML file, or a ZIP of either.

    Returns:
        Every entry of the edition; what could not be placed becomes an issue.

    Raises:
        SourceError: The files are not this list, are damaged, or are of several editions.
    """
    return forms.parse(SOURCE, files)
