"""The benchmarks run and print every row. Figures are never tested: machines differ."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
ROWS = [
    "build and publish, wall", "its peak memory", "its file", "kernel, 1 thread",
    "names in Latin letters only", "match_batch, all cores", "match, explained, p50 CPU",
    "p99", "RapidFuzz cdist token_sort", "sparse_dot_topn 3-grams", "nomenklatura logic-v2",
]  # fmt: skip


@pytest.fixture(scope="module")
def small_run(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, dict[str, object]]:
    """The table and the results file of a run over 300 names."""
    folder = tmp_path_factory.mktemp("results")
    few = ["--sizes", "300", "600", "--customers", "60", "--no-commands"]
    ran = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "benchmarks.run", *few, "--results", str(folder)],
        cwd=ROOT, capture_output=True, text=True, check=True, timeout=300,
    )  # fmt: skip
    (file,) = folder.glob("*.json")
    return ran.stdout, json.loads(file.read_text())


def test_every_row_is_printed_for_every_size(
    small_run: tuple[str, dict[str, object]],
) -> None:
    lines = small_run[0].splitlines()
    for size in ("300", "600"):
        printed = [line.strip() for line in lines if f" {size} " in line]
        assert [row for row in ROWS if not any(map(row.__eq__, _names(printed)))] == []


def test_a_peer_that_is_not_installed_gets_a_line_that_says_so(
    small_run: tuple[str, dict[str, object]],
) -> None:
    for row in _rows(small_run[1]):
        assert row["value"] is not None or "skipped" in str(row["note"])


def test_the_results_file_says_what_was_measured_on_what(
    small_run: tuple[str, dict[str, object]],
) -> None:
    assert {"at", "machine", "cores", "python", "ostraka", "config"} <= small_run[1].keys()
    assert len(_rows(small_run[1])) >= 2 * len(ROWS)


def test_the_ownership_benchmark_prints_its_bars() -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "benchmarks.ownership", "--stakes", "2000", "--laws", "uk"],
        cwd=ROOT, capture_output=True, text=True, check=True, timeout=300,
    )  # fmt: skip
    for what in ("uk: that, and reading, CPU", "peak memory so far", "five laws: p99, CPU"):
        assert what in ran.stdout


def _rows(results: dict[str, object]) -> list[dict[str, object]]:
    rows = results["rows"]
    assert isinstance(rows, list)
    return rows


def _names(lines: list[str]) -> list[str]:
    """What each line of the table is about: all before two spaces."""
    return [line.split("  ")[0] for line in lines]
