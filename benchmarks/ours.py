"""What Ostraka takes: to build an index, to answer many names, to answer one."""

import os
import statistics
import time
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from benchmarks import names
from benchmarks.measure import MEGABYTE, Clock, in_fresh_process, peak_mb
from benchmarks.rows import Bar, Row
from ostraka._kernel import Matcher
from ostraka.matching import DEFAULT, Index, IndexBuilder, Query, cores
from ostraka.matching.forms import forms_of
from ostraka.model.names import find_script
from ostraka.refresh.publish import PROVED_ENTITIES, unfound

BUILD_S = {100_000: Bar(2), 3_000_000: Bar(60)}
BATCH_PER_CORE = {100_000: Bar(40_000, at_least=True), 3_000_000: Bar(1_200, at_least=True)}
MATCH_MS = {100_000: Bar(1)}
FLOOR = int(DEFAULT.threshold * 1_000_000) - 1  # one under `least_points` of a bare name
_CHUNK = 1_000


@dataclass(frozen=True)
class Built:
    """What building took; `start_mb` is the process before it."""

    cpu: float
    wall: float
    start_mb: float
    peak_mb: float
    entities: int


def build_rows(size: int, path: Path) -> list[Row]:
    """Build an index of `size` names at `path`, in a process of its own."""
    built = in_fresh_process(build, size, path)
    per_name = built.cpu / size * 1e6
    note = f"{built.entities:,} entities, {cores()} cores; CPU {built.cpu:.2f} s, {per_name:.1f} us a name"
    peak = f"of it before building {built.start_mb:.0f}"
    return [
        Row("build and publish, wall", size, built.wall, "s", BUILD_S.get(size), note),
        Row("  its peak memory", size, built.peak_mb, "MB", None, peak),
        Row("  its file", size, path.stat().st_size / MEGABYTE, "MB"),
    ]


def build(size: int, path: Path) -> Built:
    """Build, write, open and prove an index, as publishing does; making names not counted."""
    builder = IndexBuilder()
    clock = Clock()
    entities = names.list_entities(size)
    chunk = list(islice(entities, _CHUNK))
    start, count = peak_mb(), 0
    while chunk:
        count += len(chunk)
        with clock:
            for entity in chunk:
                builder.add(entity)
        chunk = list(islice(entities, _CHUNK))
    with clock:
        path.write_bytes(builder.finish())
        index = Index.open(path)
        assert next(unfound(index, PROVED_ENTITIES), None) is None
    return Built(clock.cpu, clock.wall, start, peak_mb(), count)


def batch_rows(size: int, path: Path, asked: list[str]) -> list[Row]:
    """Many names through the kernel alone, and through `Index.match_batch` whole."""
    matcher = Matcher.map(os.fspath(path))
    latin = [name for name in asked if find_script(name) is None]
    rows = [_kernel_row("kernel, 1 thread", size, matcher, asked, 1)]
    rows.append(_kernel_row("  names in Latin letters only", size, matcher, latin, 1))
    rows.append(_kernel_row(f"kernel, {cores()} threads", size, matcher, asked, cores()))
    rows.append(
        _table_row("match_batch, all cores", size, path, asked, BATCH_PER_CORE.get(size))
    )
    rows.append(_table_row("  names in Latin letters only", size, path, latin, None))
    return rows


def _table_row(what: str, size: int, path: Path, asked: list[str], bar: Bar | None) -> Row:
    """A table of names through `Index.match_batch` whole, on an index that knows no word yet."""
    import pyarrow as pa  # heavy: what builds an index does not carry it

    table = pa.table({"name": asked})
    index = Index.open(path)
    with Clock() as clock:
        found = index.match_batch(table)
    note = (
        f"readings and tables included; {found.num_rows:,} matches, wall {clock.wall:.2f} s"
    )
    return Row(what, size, len(asked) / clock.cpu, "names/s/core", bar, note)


def _kernel_row(
    what: str, size: int, matcher: Matcher, asked: list[str], threads: int
) -> Row:
    forms = [forms_of(name, DEFAULT) for name in asked]
    with Clock() as clock:
        matcher.match_batch(forms, FLOOR, threads)
    readings = sum(map(len, forms)) / len(forms)
    each = f"{clock.cpu / len(asked) * 1e6:.1f} us a name"
    note = f"{len(asked):,} names, {readings:.2f} readings each; {each}"
    return Row(what, size, len(asked) / clock.cpu, "names/s/core", None, note)


def latency_rows(size: int, path: Path, asked: list[str]) -> list[Row]:
    """One name at a time, explained, from Python: half customers, half listed names."""
    index = Index.open(path)
    listed = [index.entity(number)["caption"] for number in _spread(len(index), len(asked))]
    queries = [Query(name) for name in [*asked, *listed] if any(map(str.isalnum, name))]
    index.match(queries[0])
    cpu, wall = [], []
    for query in queries:
        start = time.perf_counter(), time.thread_time()
        index.match(query)
        cpu.append(time.thread_time() - start[1])
        wall.append(time.perf_counter() - start[0])
    note = f"{len(queries):,} names, half of them listed"
    p99 = f"wall {_percentile(wall, 99) * 1e3:.3g} ms"
    return [
        Row(
            "match, explained, p50 CPU", size, _percentile(cpu, 50) * 1e3, "ms", None, note
        ),
        Row("  p99", size, _percentile(cpu, 99) * 1e3, "ms", MATCH_MS.get(size), p99),
    ]


def _spread(size: int, count: int) -> range:
    return range(0, size, max(1, size // count))


def _percentile(values: list[float], share: int) -> float:
    return statistics.quantiles(values, n=100)[share - 1]
