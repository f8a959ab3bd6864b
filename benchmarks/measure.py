"""How time and memory are taken.

Time is CPU time of the process, all its threads together, unless a figure says otherwise: a
machine that does other work besides makes wall time say little. "Names per second and core"
is names divided by CPU seconds, whatever the number of threads.
"""

import multiprocessing
import os
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")
MEGABYTE = 1_000_000


@dataclass
class Clock:
    """CPU and wall seconds of a stretch of work: ``with Clock() as clock: ...``."""

    cpu: float = 0.0
    wall: float = 0.0

    def __enter__(self) -> "Clock":
        self._cpu, self._wall = time.process_time(), time.perf_counter()
        return self

    def __exit__(self, *error: object) -> None:
        self.cpu += time.process_time() - self._cpu
        self.wall += time.perf_counter() - self._wall


@dataclass(frozen=True)
class Ran:
    """What one command took, from its start to its end."""

    wall: float
    cpu: float
    peak_mb: float


def in_fresh_process(function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Call a function in a new process, so that its memory is its own."""
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context) as pool:
        return pool.submit(function, *args, **kwargs).result()


def run_command(*command: str | Path, environ: dict[str, str] | None = None) -> Ran:
    """Run a command to its end, its output thrown away.

    Its peak memory counts from at least this process's own, which it starts as a copy of:
    call this in a fresh process.

    Raises:
        RuntimeError: It failed, which exit codes 0 and 3 (alerts found) do not say.
    """
    start = time.perf_counter()
    nothing = os.open(os.devnull, os.O_RDWR)
    pid = os.posix_spawn(
        command[0], [str(part) for part in command], os.environ | (environ or {}),
        file_actions=[(os.POSIX_SPAWN_DUP2, nothing, fd) for fd in (0, 1, 2)],
    )  # fmt: skip
    _, status, used = os.wait4(pid, 0)
    wall = time.perf_counter() - start
    os.close(nothing)
    if (code := os.waitstatus_to_exitcode(status)) not in (0, 3):
        raise RuntimeError(f"{' '.join(map(str, command))}: exit code {code}, expected 0")
    return Ran(wall, used.ru_utime + used.ru_stime, used.ru_maxrss * 1024 / MEGABYTE)


def peak_mb() -> float:
    """Most memory that this process has held so far."""
    return _kilobytes(Path("/proc/self/status"), "VmHWM") * 1024 / MEGABYTE


def private_mb() -> tuple[float, float]:
    """Memory that no other process shares: all of it, and without pages read from files."""
    rollup = Path("/proc/self/smaps_rollup")
    dirty = _kilobytes(rollup, "Private_Dirty")
    everything = dirty + _kilobytes(rollup, "Private_Clean")
    return everything * 1024 / MEGABYTE, dirty * 1024 / MEGABYTE


def _kilobytes(path: Path, field: str) -> int:
    lines = path.read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(f"{field}:"))
