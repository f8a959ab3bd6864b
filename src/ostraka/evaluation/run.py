"""One evaluation: every suite that is asked for, on one bench."""

import sys
import time
from collections.abc import Callable, Iterable

from ostraka.evaluation.bench import Bench
from ostraka.evaluation.results import SuiteResult
from ostraka.evaluation.shared import Shared
from ostraka.evaluation.suites import SUITES


def run(
    bench: Bench,
    names: Iterable[str] = (),
    progress: Callable[[str], None] = lambda _: None,
) -> list[SuiteResult]:
    found = []
    for name in names or SUITES:
        progress(name)
        start = time.perf_counter()
        found.append(SUITES[name](bench))
        progress(f"{name} {time.perf_counter() - start:.1f}s")
    return found


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")


def main() -> None:
    for result in run(Bench(Shared.find()), sys.argv[1:], _say):
        _say(f"== {result.name}")
        for row in result.rows:
            state = {None: "", True: "met", False: "MISSED"}[row.met]
            sign = "<=" if row.most else ">="
            bar = f"{sign} {row.bar}" if row.bar is not None else ""
            _say(
                f"   {row.what:55} {row.measured:.4f} {bar:10} {state:7} n={row.count} {row.peer}"
            )
        _say(f"   missed {result.missed}")


if __name__ == "__main__":
    main()
