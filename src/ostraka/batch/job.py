"""Screening a file: in chunks, each written whole, so that a stop loses and doubles nothing.

While the job runs, results go to ``OUT.partial``, and ``OUT.progress`` says how far it is:
the rows done and the bytes that they take. A job that is started again with the same
input, lists, day and settings cuts the partial file to those bytes and goes on behind them;
with any other it starts anew.
"""

import hashlib
import json
import os
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Protocol

from ostraka.batch.results import FORMATS, lines_of
from ostraka.errors import ScreeningError
from ostraka.screening import Answer, Screener
from ostraka.screening.customers import Customer, read_customers

CHUNK = 500  # customers between two writes


class Progress(Protocol):
    """Called after each chunk with what was found, the customers done, and how many there are."""

    def __call__(self, stage: str, done: int, total: int | None) -> None: ...


@dataclass(slots=True)
class JobReport:
    """Counts in and out; `customers` is the sum of the next three.

    Attributes:
        customers: Rows of the input.
        alerted, clear, not_screened: Customers with an alert, without any, and those whose
            row had nothing to ask for.
        alerts: Matches that alert.
        issues: Customers with something that could not be used.
        resumed_at: Customers that an earlier run had done.
    """

    customers: int = 0
    alerted: int = 0
    clear: int = 0
    not_screened: int = 0
    alerts: int = 0
    issues: int = 0
    resumed_at: int = 0


@dataclass(slots=True)
class Job:
    """One file to screen.

    Attributes:
        path: The customers.
        out: Where the results go; its ending says the format, one of `FORMATS`.
        screener: Who answers.
        threshold: Least score to keep; the config's by default.
        threads: Threads of the kernel.
    """

    path: Path
    out: Path
    screener: Screener
    threshold: float | None = None
    threads: int = 1
    report: JobReport = field(default_factory=JobReport)
    _digest: str = ""

    def run(self, progress: Progress) -> JobReport:
        """Screen the file, or the rest of it, and put the results in place.

        Raises:
            ScreeningError: The results cannot be written; what is done stays done.
            QueryError: The file cannot be read.
        """
        self._check_out()
        total = sum(1 for _ in read_customers(self.path))
        done, size = self._resume()
        self.report.resumed_at = done
        progress(self._found(), done, total)
        customers = islice(read_customers(self.path), done, None)
        try:
            with self._partial.open("r+b" if size else "wb") as file:
                file.truncate(size)
                file.seek(size)
                if not size:
                    file.write(FORMATS[self.out.suffix][0])
                while chunk := list(islice(customers, CHUNK)):
                    file.write(self._screen(chunk))
                    file.flush()
                    done += len(chunk)
                    self._keep(done, file.tell(), file.fileno())
                    progress(self._found(), done, total)
            self._partial.replace(self.out)
            self._progress.unlink(missing_ok=True)
        except OSError as error:
            raise ScreeningError(f"{self.out}: {error.strerror or error}") from error
        return self.report

    def _check_out(self) -> None:
        if self.out.suffix not in FORMATS:
            found = self.out.suffix or "no ending"
            raise ScreeningError(
                f"{self.out}: {found}, expected one of {', '.join(FORMATS)}"
            )
        if self.out.resolve() == self.path.resolve():
            raise ScreeningError(
                f"{self.out}: the customers themselves, expected another file for results"
            )

    @property
    def _partial(self) -> Path:
        return self.out.with_name(self.out.name + ".partial")

    @property
    def _progress(self) -> Path:
        return self.out.with_name(self.out.name + ".progress")

    def _found(self) -> str:
        return f"{self.report.alerts:,} alerts"

    def _screen(self, chunk: list[Customer]) -> bytes:
        queries = [query for customer in chunk for query in customer.queries]
        answers = self.screener.check_many(queries, self.threshold, threads=self.threads)
        raw = bytearray()
        for customer in chunk:
            found = list(islice(answers, len(customer.queries)))
            answer = self.screener.join(found) if found else None
            raw += FORMATS[self.out.suffix][1](lines_of(customer, answer))
            self._count(customer, answer)
        return bytes(raw)

    def _count(self, customer: Customer, answer: Answer | None) -> None:
        report = self.report
        report.customers += 1
        report.issues += bool(customer.issues)
        report.not_screened += answer is None
        report.alerts += answer.alerts if answer else 0
        report.alerted += bool(answer and answer.alerts)
        report.clear += bool(answer and not answer.alerts)

    def _keep(self, done: int, size: int, descriptor: int) -> None:
        """Record a finished chunk, only after its bytes are on disk."""
        os.fsync(descriptor)
        counts = {name: getattr(self.report, name) for name in JobReport.__slots__}
        state = {"key": self._key(), "done": done, "size": size, "report": counts}
        partial = self._progress.with_name(self._progress.name + ".new")
        partial.write_text(json.dumps(state))
        partial.replace(self._progress)

    def _resume(self) -> tuple[int, int]:
        """Return the customers done and their bytes, from an earlier run of this very job."""
        try:
            state = json.loads(self._progress.read_text())
            held = self._partial.stat().st_size
        except (FileNotFoundError, ValueError):
            return 0, 0
        if state.get("key") != self._key() or held < state["size"]:
            return 0, 0
        self.report = JobReport(**state["report"])
        return int(state["done"]), int(state["size"])

    def _key(self) -> str:
        """What makes a job this very job: input, editions, config, engine, day, threshold."""
        manifest = self.screener.index.manifest
        if not self._digest:
            with self.path.open("rb") as file:
                self._digest = hashlib.file_digest(file, "sha256").hexdigest()
        parts = [
            self._digest,
            manifest["editions"],
            manifest["config"],
            manifest["engine"],
            self.screener.on.isoformat(),
            self.threshold,
            self.out.suffix,
        ]
        return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()
