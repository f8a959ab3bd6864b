"""Official lists: one module per list, each turning published bytes into the model.

A list module holds `SOURCE` (its name), `TITLE`, `PAGE` (where people read of it),
`ADDRESSES` (where its files are, fetched together as one edition) and
``parse(files) -> ParsedList``. It never fetches, never stores, never imports another.
"""

from importlib import import_module
from typing import Protocol

from ostraka.errors import QueryError
from ostraka.model import ParsedList
from ostraka.sources._files import Files

__all__ = [
    "CURRENT",
    "ENDED",
    "OFFICIAL",
    "OWN",
    "Files",
    "ListModule",
    "load",
    "read_sheet",
]

OFFICIAL = (
    "au_dfat",
    "ca_sema",
    "eu_fsf",
    "gb_fcdo",
    "gb_ofsi",
    "un_sc",
    "us_bis_dpl",
    "us_ofac_cons",
    "us_ofac_sdn",
    "us_trade_csl",
)
# The UK closed its ConList on 28 January 2026 in favour of `gb_fcdo`; old editions still come in.
ENDED = ("gb_ofsi",)
CURRENT = tuple(source for source in OFFICIAL if source not in ENDED)
OWN = ("csv", "ftm")


class ListModule(Protocol):
    """What every list module offers."""

    SOURCE: str
    TITLE: str
    PAGE: str
    ADDRESSES: tuple[str, ...]

    def parse(self, files: Files) -> ParsedList:
        """Read one edition; see the module's own docstring."""
        ...


def load(source: str) -> ListModule:
    """Return the module of an official source.

    Raises:
        QueryError: No such source.
    """
    if source not in OFFICIAL:
        raise QueryError(
            f"source {source!r}: unknown", hint=f"one of {', '.join(OFFICIAL)}"
        )
    return import_module(f"ostraka.sources.{source}")


def read_sheet(source: str, name: str, raw: bytes) -> list[list[str]]:
    """Return the rows of a workbook's first sheet as texts; see `_table.read_sheet`."""
    from ostraka.sources import _table  # it loads a workbook reader: only when one is read

    return _table.read_sheet(source, name, raw)
