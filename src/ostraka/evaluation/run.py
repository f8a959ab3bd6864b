"""One evaluation: every suite that is asked for, on one bench."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from ostraka.errors import QueryError
from ostraka.evaluation.bench import Bench
from ostraka.evaluation.results import Findings, Row
from ostraka.evaluation.shared import MAIN, NEWEST
from ostraka.evaluation.suites import SUITES, Suite
from ostraka.version import VERSION

Progress = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What a run found, and what it stood on.

    Attributes:
        found: By suite, in the order in which they ran.
        threshold: What the innocent customers allow, 0.1 % alerts by name alone.
        lists: The editions that questions were put to; empty for the made data alone.
        left_out: Suites that need real lists, which were not at hand.
    """

    found: dict[str, Findings]
    config: str
    threshold: float
    threshold_in_use: float
    lists: tuple[tuple[str, str], ...]
    entities: int
    names: int
    left_out: tuple[str, ...] = ()
    engine: str = VERSION

    @property
    def rows(self) -> list[tuple[Suite, Row]]:
        """Every row with its suite."""
        return [
            (SUITES[name], row) for name, each in self.found.items() for row in each.rows
        ]

    @property
    def missed(self) -> list[tuple[Suite, Row]]:
        """The rows whose bar is not met."""
        return [(suite, row) for suite, row in self.rows if row.met is False]

    def to_json(self) -> dict[str, Any]:
        """Return everything; the same run gives the same bytes."""
        return {
            "engine": self.engine,
            "config": self.config,
            "lists": [list(each) for each in self.lists],
            "entities": self.entities,
            "names": self.names,
            "threshold": self.threshold,
            "threshold_in_use": self.threshold_in_use,
            "left_out": list(self.left_out),
            "suites": [
                {"name": name, "title": SUITES[name].title, "method": SUITES[name].method}
                | each.to_json()
                for name, each in self.found.items()
            ],
        }


def evaluate(
    bench: Bench, names: Sequence[str] = (), progress: Progress = lambda _: None
) -> Evaluation:
    """Run suites, all that the data at hand allow when none is named.

    Raises:
        QueryError: No such suite, or it needs real lists and there are none.
    """
    for name in names:
        if name not in SUITES:
            raise QueryError(f"suite {name!r}: unknown", hint=f"one of {', '.join(SUITES)}")
    wanted = names or [
        suite.name for suite in SUITES.values() if bench.has_lists or not suite.needs_lists
    ]
    found = {}
    for name in wanted:
        progress(name)
        found[name] = SUITES[name].run(bench)
    return Evaluation(
        found,
        config=bench.config.hash,
        threshold=bench.threshold,
        threshold_in_use=bench.config.threshold,
        lists=tuple(sorted({*MAIN, *NEWEST})) if bench.has_lists else (),
        entities=len(bench.entities),
        names=sum(len(entity.names) for entity in bench.entities),
        left_out=() if names else tuple(name for name in SUITES if name not in found),
    )
