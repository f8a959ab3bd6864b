"""Measure everything: ``python -m benchmarks.run``, or ``make bench``.

Prints a table with the bar beside each figure that has one, and writes it to
``benchmarks/results/<day>-<machine>.json``. Compare ratios within one run: what a machine
does besides moves all figures of a run together.
"""

import argparse
import json
import platform
import re
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.metadata import version
from itertools import pairwise
from pathlib import Path

from benchmarks import command, names, ours
from benchmarks.peers import peer_rows
from benchmarks.rows import Row, table
from ostraka.matching import DEFAULT, cores

RESULTS = Path(__file__).with_name("results")
SIZES = (30_000, 100_000, 1_000_000)
LARGE = 3_000_000
WORK = 5_000_000_000  # customers times names that one row may take


def main() -> None:
    """Run what the arguments ask for."""
    asked = _arguments()
    sizes = [*asked.sizes, *([LARGE] if asked.large else [])]
    with tempfile.TemporaryDirectory(prefix="ostraka-bench-") as folder:
        rows = []
        for row in _rows(sizes, asked.customers, Path(folder), commands=asked.commands):
            print(f"  {' | '.join(filter(None, row.cells()))}", file=sys.stderr, flush=True)
            rows.append(row)
    print(table(rows))
    if asked.results:
        _save(rows, asked.results)


def _rows(
    sizes: list[int], customers: int, folder: Path, *, commands: bool
) -> Iterator[Row]:
    if commands:
        yield from command.start_rows()
        yield from command.list_rows(folder)
    per_name: dict[int, float] = {}
    for size in sizes:
        asked = names.customers(min(customers, max(1_000, WORK // size)))
        path = folder / f"{size}.ostraka"
        yield from ours.build_rows(size, path)
        batch = ours.batch_rows(size, path, asked)
        yield from batch
        yield from ours.latency_rows(size, path, asked[:1_000])
        peers = list(peer_rows(size, asked))
        yield from peers
        yield from _ratios(size, batch[0], peers)
        per_name[size] = 1 / (batch[0].value or 1)
        path.unlink()
    yield from _growth(per_name)


def _ratios(size: int, ours: Row, peers: list[Row]) -> Iterator[Row]:
    for peer in peers:
        if ours.value and peer.value:
            yield Row(
                f"kernel, 1 thread / {peer.what}", size, ours.value / peer.value, "times"
            )


def _growth(per_name: dict[int, float]) -> Iterator[Row]:
    """How much dearer a name gets when the list gets longer."""
    sizes = list(per_name)
    for small, large in pairwise(sizes):
        note = f"the list is {large / small:.3g} times as long as {small:,}"
        ratio = per_name[large] / per_name[small]
        yield Row("growth of a name's cost", large, ratio, "times", None, note)


def _save(rows: list[Row], folder: Path) -> None:
    now = datetime.now(UTC)
    content = {
        "at": now.isoformat(timespec="seconds"), "machine": _machine(), "cores": cores(),
        "python": platform.python_version(), "ostraka": version("ostraka"),
        "config": DEFAULT.hash, "real_names": names.is_real(),
        "rows": [row.to_json() for row in rows],
    }  # fmt: skip
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{now.date()}-{_machine()}.json"
    path.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n")
    print(f"\n{path}")


def _machine() -> str:
    """Return what kind of machine this is, never its name."""
    info = Path("/proc/cpuinfo")
    text = info.read_text() if info.exists() else ""
    found = re.search(r"^model name\s*:\s*(.+)$", text, re.M)
    kind = found[1] if found else platform.processor() or platform.machine()
    return f"{re.sub(r'[^a-z0-9]+', '-', kind.lower()).strip('-')}-{cores()}"


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.run", description=__doc__)
    parser.add_argument(
        "--sizes", type=int, nargs="+", default=SIZES, help="names on the list"
    )
    parser.add_argument("--large", action="store_true", help=f"and {LARGE:,} names")
    parser.add_argument("--customers", type=int, default=50_000, help="names to ask for")
    parser.add_argument("--results", type=Path, default=RESULTS, help="where the file goes")
    parser.add_argument(
        "--no-results",
        dest="results",
        action="store_const",
        const=None,
        help="write no file",
    )
    parser.add_argument(
        "--no-commands", dest="commands", action="store_false",
        help="leave the command line and the official lists out",
    )  # fmt: skip
    return parser.parse_args()


if __name__ == "__main__":
    main()
