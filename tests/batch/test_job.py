"""One screening job: every row once, stopped at any moment, the same bytes."""

import json
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import pytest

from ostraka.batch import Job, JobReport, job
from ostraka.errors import QueryError, ScreeningError
from ostraka.screening import Screener

NAMES = ("Orban Vexelid", "Somebody Else", "Brazmoth Ulla", "Nobody", "-")
COUNT = 23


class StopError(Exception):
    """What stops a job in the middle."""


@pytest.fixture(autouse=True)
def small_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(job, "CHUNK", 5)


@pytest.fixture
def customers(tmp_path: Path) -> Path:
    path = tmp_path / "customers.csv"
    rows = (f"K{n},{NAMES[n % len(NAMES)]},{1970 + n}" for n in range(COUNT))
    path.write_text("\n".join(["id,name,birth_date", *rows]))
    return path


def silent(stage: str, done: int, total: int | None) -> None:
    """Say nothing."""


def run(
    customers: Path, screener: Screener, name: str = "out.csv"
) -> tuple[JobReport, bytes]:
    out = customers.with_name(name)
    return Job(customers, out, screener).run(silent), out.read_bytes()


def stop_at(count: int) -> job.Progress:
    def progress(stage: str, done: int, total: int | None) -> None:
        if done >= count:
            raise StopError

    return progress


@pytest.fixture(params=["out.csv", "out.jsonl"])
def name(request: pytest.FixtureRequest) -> str:
    assert isinstance(request.param, str)
    return request.param


@pytest.fixture
def whole(customers: Path, screener: Screener, name: str) -> bytes:
    """The results of an uninterrupted run."""
    return run(customers, screener, f"whole-{name}")[1]


def test_every_row_is_in_the_results_once(customers: Path, screener: Screener) -> None:
    report, raw = run(customers, screener, "out.jsonl")
    rows = dict.fromkeys(json.loads(line)["row"] for line in raw.splitlines())
    assert list(rows) == list(range(1, COUNT + 1))
    assert report.customers == report.alerted + report.clear + report.not_screened == COUNT
    assert (report.not_screened, report.issues) == (4, 4)
    assert report.alerted > 0


@pytest.mark.parametrize("done", [5, 10, 20, 23])
def test_a_stopped_job_goes_on_and_gives_the_same_bytes(
    customers: Path, screener: Screener, name: str, whole: bytes, done: int
) -> None:
    out = customers.with_name(name)
    with pytest.raises(StopError):
        Job(customers, out, screener).run(stop_at(done))
    assert not out.exists()
    report, raw = run(customers, screener, name)
    assert raw == whole
    assert (report.resumed_at, report.customers) == (done, COUNT)
    assert {path.name for path in customers.parent.iterdir()} == {
        customers.name, name, f"whole-{name}"
    }  # fmt: skip


def test_bytes_behind_the_last_finished_chunk_are_dropped(
    customers: Path, screener: Screener, name: str, whole: bytes
) -> None:
    out = customers.with_name(name)
    with pytest.raises(StopError):
        Job(customers, out, screener).run(stop_at(10))
    with out.with_name(f"{name}.partial").open("ab") as file:
        file.write(b"half a li")
    assert run(customers, screener, name)[1] == whole


@pytest.mark.parametrize("what", ["customers", "day", "threshold", "partial", "progress"])
def test_another_job_starts_anew(
    customers: Path, screener: Screener, name: str, what: str
) -> None:
    out = customers.with_name(name)
    with pytest.raises(StopError):
        Job(customers, out, screener).run(stop_at(10))
    other = Job(customers, out, screener)
    if what == "customers":
        customers.write_text(customers.read_text() + "\nK99,Havo Tumbrel,1959")
    elif what == "day":
        other.screener = Screener(screener.index, date(2020, 1, 1))
    elif what == "threshold":
        other.threshold = 0.5
    elif what == "partial":
        out.with_name(f"{name}.partial").write_bytes(b"")
    else:
        out.with_name(f"{name}.progress").write_text("{")
    assert other.run(silent).resumed_at == 0


def test_threads_do_not_change_the_results(customers: Path, screener: Screener) -> None:
    out = customers.with_name("threads.csv")
    Job(customers, out, screener, threads=3).run(silent)
    assert out.read_bytes() == run(customers, screener)[1]


def test_a_file_without_rows_gives_a_header(tmp_path: Path, screener: Screener) -> None:
    (tmp_path / "customers.csv").write_text("name\n")
    report, raw = run(tmp_path / "customers.csv", screener)
    assert report.customers == 0
    assert raw.startswith(b"row,customer,name,status")
    assert raw.count(b"\n") == 1


def test_progress_tells_how_many_there_are_and_how_far_it_is(
    customers: Path, screener: Screener
) -> None:
    told: list[tuple[int, int | None]] = []
    Job(customers, customers.with_name("o.csv"), screener).run(
        lambda stage, done, total: told.append((done, total))
    )
    assert told == [(0, 23), (5, 23), (10, 23), (15, 23), (20, 23), (23, 23)]


@pytest.mark.parametrize("name", ["out.txt", "out", "none/out.csv", "customers.csv"])
def test_results_that_cannot_be_written_are_one_error(
    customers: Path, screener: Screener, name: str
) -> None:
    before = customers.read_bytes()
    with pytest.raises(ScreeningError, match=name.rsplit("/", maxsplit=1)[-1]):
        Job(customers, customers.parent / name, screener).run(silent)
    assert customers.read_bytes() == before


def test_a_broken_file_writes_no_results(tmp_path: Path, screener: Screener) -> None:
    (tmp_path / "customers.csv").write_text('name\nOrban Vexelid\n"Ulla\n')
    with pytest.raises(QueryError, match="line 3"):
        run(tmp_path / "customers.csv", screener)
    assert [path.name for path in tmp_path.iterdir()] == ["customers.csv"]


KILLED = """
import sys, time
from ostraka.batch import job
job.CHUNK = 5
keep = job.Job._keep
def slowly(self, *state):
    keep(self, *state)
    time.sleep(0.2)
job.Job._keep = slowly
from ostraka.cli import main
sys.argv = ["ostraka", "screen", sys.argv[1], "-o", sys.argv[2], "--as-of", "2024-01-06"]
main()
"""


def start(customers: Path, out: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", KILLED, str(customers), str(out)]
    return subprocess.Popen(command, stderr=subprocess.PIPE, text=True)  # noqa: S603


def test_a_killed_command_goes_on_and_gives_the_same_bytes(
    customers: Path, home: Path, name: str
) -> None:
    out, whole = customers.with_name(name), customers.with_name(f"whole-{name}")
    with start(customers, whole) as process:
        process.communicate()
    with start(customers, out) as process:
        progress = out.with_name(f"{name}.progress")
        deadline = time.monotonic() + 30
        while not progress.exists() and time.monotonic() < deadline:
            time.sleep(0.01)
        process.kill()
    assert progress.exists()
    assert not out.exists()
    with start(customers, out) as process:
        assert "went on behind" in process.communicate()[1]
    assert out.read_bytes() == whole.read_bytes()
