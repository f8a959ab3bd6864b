"""The rows of OFAC's flat files, and the checks that they are one edition.

Format:   headerless CSV in UTF-8, lines parted by CR LF, the last followed by 0x1A;
          ``-0- `` is null. The primary file has 12 columns, ALT 5, ADD 6, COMMENTS 2.

Source: OFAC data specification (dat_spec.txt),
https://ofac.treasury.gov/sdn-list-data-formats-data-schemas
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import PurePath

from ostraka.errors import SourceError
from ostraka.model import Issue, ParsedList
from ostraka.sources._files import Files
from ostraka.sources._table import read_csv

Cells = Sequence[str]

COLUMNS = {"primary": 12, "alias": 5, "address": 6, "comments": 2}
NULL = "-0-"
# Rows that may belong to no entry before the files cannot be of one edition. OFAC's own
# comments file keeps a few rows of entries long delisted.
MAX_ORPHANS, MAX_ORPHAN_SHARE = 5, 0.05
# How much of an edition may be newer than the last entry that a piece speaks of.
MAX_NEWER, MAX_NEWER_SHARE = 50, 0.05

_PIECES = (  # by the file's name; the first that fits
    ("comments", re.compile(r"comment", re.I)),
    ("alias", re.compile(r"alt", re.I)),
    ("address", re.compile(r"add", re.I)),
    ("primary", re.compile(r"sdn|prim", re.I)),
)


def find_pieces(source: str, files: Files) -> dict[str, str]:
    """Tell the files apart by their names: piece to file name.

    >>> find_pieces("us_ofac_sdn", {"SDN.CSV": b"", "SDN_COMMENTS.CSV": b""})
    {'primary': 'SDN.CSV', 'comments': 'SDN_COMMENTS.CSV'}
    """
    names: dict[str, str] = {}
    for name in files:
        stem = PurePath(name).stem
        piece = next((piece for piece, pattern in _PIECES if pattern.search(stem)), None)
        if piece is None:
            expected = "sdn or prim, alt, add or comments in the file's name"
            raise SourceError(source, name, "a CSV file of another name", expected)
        if piece in names:
            found = f"a second {piece} file beside {names[piece]}"
            raise SourceError(source, name, found, "one of each kind")
        names[piece] = name
    if "primary" not in names:
        raise SourceError(
            source, ", ".join(files), "no primary file", "SDN.CSV or CONS_PRIM.CSV"
        )
    return names


def read_rows(source: str, name: str, raw: bytes, piece: str) -> list[Cells]:
    """Read one file's rows, nulls as empty texts.

    Raises:
        SourceError: Not CSV, not UTF-8, cut off, a row of another width, or no number in
            front.
    """
    width = COLUMNS[piece]
    if not raw.rstrip(b"\x1a").endswith(b"\n"):
        raise SourceError(source, name, "an end within a line", "a whole last line")
    rows: list[Cells] = []
    for number, cells in enumerate(read_csv(source, name, raw), start=1):
        if len(cells) != width:
            found = f"{len(cells)} columns"
            raise SourceError(
                source, f"{name} row {number}", found, f"{width} in the {piece} file"
            )
        if not cells[0].strip().isdecimal():
            found = f"{cells[0][:40]!r} in the first column"
            raise SourceError(source, f"{name} row {number}", found, "an entry's number")
        rows.append(
            [
                cells[0].strip(),
                *("" if cell.strip() == NULL else cell for cell in cells[1:]),
            ]
        )
    if not rows:
        raise SourceError(source, name, "no rows", f"the {piece} file")
    return rows


def check_entries(source: str, name: str, rows: Sequence[Cells]) -> dict[str, int]:
    """Return each entry's number as text and as a number.

    Raises:
        SourceError: An entry stands there twice, or has no name.
    """
    uids: dict[str, int] = {}
    for number, row in enumerate(rows, start=1):
        if row[0] in uids:
            raise SourceError(
                source, f"{name} row {number}", f"entry {row[0]} again", "it once"
            )
        if not row[1].strip():
            raise SourceError(source, f"{name} row {number}", "no name", "one in column 2")
        uids[row[0]] = int(row[0])
    return uids


def check_piece(
    parsed: ParsedList, name: str, rows: Sequence[Cells], uids: Mapping[str, int]
) -> None:
    """Report rows that belong to no entry; refuse a file of another edition.

    Raises:
        SourceError: Too many rows belong to no entry, or too many entries are newer than
            any the file speaks of. A comments file is too small to tell the latter.
    """
    orphans = [row for row in rows if row[0] not in uids]
    if len(orphans) > max(MAX_ORPHANS, MAX_ORPHAN_SHARE * len(rows)):
        found = f"{len(orphans)} of {len(rows)} rows are of no entry in the primary file"
        raise SourceError(parsed.source, name, found, "files of one edition")
    last = max(int(row[0]) for row in rows)
    newer = sum(uid > last for uid in uids.values())
    if len(rows[0]) > 2 and newer > max(MAX_NEWER, MAX_NEWER_SHARE * len(uids)):
        found = f"nothing on the last {newer} entries"
        raise SourceError(parsed.source, name, found, "files of one edition")
    for row in orphans:
        text = ", ".join(repr(cell) for cell in row[1:] if cell)
        parsed.issues.append(
            Issue(row[0], f"{name}: no such entry in this edition: {text}")
        )


def by_entry(rows: Sequence[Cells]) -> dict[str, list[Cells]]:
    """Group rows by the number of their entry."""
    grouped: defaultdict[str, list[Cells]] = defaultdict(list)
    for row in rows:
        grouped[row[0]].append(row)
    return grouped
