"""Write evaluation/data/frozen_made.json and frozen_lists.json: `make frozen`.

The run on real lists is written where the folder `shared` lies beside the repository, and
left as it is elsewhere.
"""

import sys
from pathlib import Path

from ostraka.evaluation import Bench, Shared, evaluate
from ostraka.evaluation.frozen import LISTS, MADE, Frozen

FOLDER = Path(__file__).parents[1] / "src/ostraka/evaluation/data"


def main() -> None:
    """Write both."""

    write(MADE, None)
    shared = Shared.find()
    if shared is None:
        tell(f"{LISTS} is left as it is: no folder `shared` beside the repository")
    else:
        write(LISTS, shared)


def write(name: str, shared: Shared | None) -> None:
    """Run every suite and write the figures."""

    def progress(suite: str, done: int, total: int) -> None:
        tell(f"{name}: {done + 1} of {total}, {suite}")

    run = evaluate(Bench(shared), progress=progress)
    (FOLDER / name).write_text(Frozen.of(run.to_json()).to_text(), encoding="utf-8")


def tell(text: str) -> None:
    """Say something to the person."""
    sys.stderr.write(f"{text}\n")


if __name__ == "__main__":
    main()
