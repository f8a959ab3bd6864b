"""What the command line takes, from the start of the process to its end."""

import statistics
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.measure import Ran, in_fresh_process, private_mb, run_command
from benchmarks.names import SDN, SHARED
from benchmarks.rows import Bar, Row
from ostraka.home import Home
from ostraka.matching import Index, Query

OSTRAKA = Path(sys.executable).with_name("ostraka")
TIMES = 5
# The newest edition at hand of each list, complete where there is a choice.
EDITIONS = {
    "au_dfat": "2026-07-21/*.xlsx",
    "ca_sema": "2025-03/*.xml",
    "eu_fsf": "2022-03-18/sanctions.repaired.xml",
    "gb_fcdo": "2025-08-11/*.ods",
    "gb_ofsi": "2025-04-14/*.xlsx",
    "un_sc": "2024-11-30/*.xml",
    "us_bis_dpl": "undated/*.txt",
    "us_ofac_cons": "2025-03-28/*.xml",
    "us_ofac_sdn": "2024-01-11/*.csv",
    "us_trade_csl": "2022-05-06/*.csv",
}
PUBLISHED = {"us_bis_dpl": "2024-01-11"}  # where the file does not say: any day


def start_rows() -> list[Row]:
    """Help, which needs no list."""
    ran = in_fresh_process(run_often, "--help")
    return [_wall_row("ostraka --help", ran, Bar(0.3))]


def list_rows(folder: Path) -> Iterator[Row]:
    """Import, then answer, with the official lists; `folder` is where homes may be made."""
    if not SDN.is_dir():
        note = "../shared/lists is not here"
        yield Row("import and check of the official lists", None, None, "", None, note)
        return
    sdn = in_fresh_process(import_lists, folder / "sdn", ["us_ofac_sdn"])[0]
    note = f"CPU {sdn.cpu:.2f} s"
    yield Row("import and publish OFAC SDN, wall", None, sdn.wall, "s", Bar(15), note)
    yield Row("  its peak memory", None, sdn.peak_mb, "MB", Bar(500))
    ran = in_fresh_process(import_lists, folder / "all", list(EDITIONS))
    total = sum(each.cpu for each in ran)
    peak = max(each.peak_mb for each in ran)
    note = f"{len(ran)} imports, each publishes; peak {peak:.0f} MB"
    yield Row("import all lists one by one, CPU", None, total, "s", None, note)
    checks = in_fresh_process(run_often, "check", "Shohrat Zakir", home=folder / "all")
    yield _wall_row("ostraka check, all lists, cold", checks, Bar(0.7))
    yield _wall_row("  as the matcher's own bar", checks, Bar(0.5))
    private, dirty = in_fresh_process(memory_of_open_index, folder / "all")
    note = f"without pages of the file {dirty:.0f}"
    yield Row("private memory, all lists open", None, private, "MB", Bar(150), note)


def import_lists(home: Path, sources: list[str]) -> list[Ran]:
    """Import editions into a new home, one command each."""
    return [_import(home, source) for source in EDITIONS if source in sources]


def _import(home: Path, source: str) -> Ran:
    files = sorted((SHARED / "lists" / source).glob(EDITIONS[source]))
    day = ["--published", PUBLISHED[source]] if source in PUBLISHED else []
    environ = {"OSTRAKA_HOME": str(home)}
    return run_command(OSTRAKA, "lists", "import", source, *files, *day, environ=environ)


def run_often(*arguments: str, home: Path | None = None) -> list[Ran]:
    """Run one command several times; the first run, which fills the disk cache, is left out."""
    environ = {"OSTRAKA_HOME": str(home)} if home else {}
    return [run_command(OSTRAKA, *arguments, environ=environ) for _ in range(TIMES + 1)][1:]


def memory_of_open_index(home: Path) -> tuple[float, float]:
    """Open the published index, ask it one name, and weigh the process."""
    index = Index.open(Home.at(home).current_index())
    index.match(Query("Shohrat Zakir"))
    return private_mb()


def _wall_row(what: str, ran: list[Ran], bar: Bar) -> Row:
    note = f"wall, median of {len(ran)}; CPU {_median(ran, lambda each: each.cpu):.3f} s"
    return Row(what, None, _median(ran, lambda each: each.wall), "s", bar, note)


def _median(ran: list[Ran], of: Callable[[Ran], float]) -> float:
    return statistics.median(map(of, ran))
