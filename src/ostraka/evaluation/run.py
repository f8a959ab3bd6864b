"""One evaluation: every suite that is asked for, on one bench."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from ostraka.errors import EvaluationError
from ostraka.evaluation.bench import Bench
from ostraka.evaluation.results import Findings, Row
from ostraka.evaluation.shared import Edition
from ostraka.evaluation.suites import SUITES, Suite
from ostraka.version import VERSION

# Called before each suite with its name, how many are done and how many there are.
Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What a run found, and what it stood on.

    Attributes:
        found: By suite, in the order in which they ran.
        config: The config's hash.
        threshold: What the innocent customers allow, 0.1 % alerts by name alone.
        threshold_in_use: The config's.
        editions: The editions that were read; empty for the made data alone.
        data: SHA-256 of each labelled file, by its name.
        entities, names: How many the list holds that most questions were put to.
        left_out: Suites that need real lists, which were not at hand.
    """

    found: dict[str, Findings]
    config: str
    threshold: float
    threshold_in_use: float
    editions: tuple[Edition, ...]
    data: dict[str, str]
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
            "editions": [each.to_json() for each in self.editions],
            "data": self.data,
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
    bench: Bench, names: Sequence[str] = (), progress: Progress = lambda *_: None
) -> Evaluation:
    """Run suites, all that the data at hand allow when none is named.

    Raises:
        EvaluationError: No such suite, or it needs real lists and there are none.
    """
    wanted = _wanted(bench, names)
    found = {}
    for done, name in enumerate(wanted):
        progress(name, done, len(wanted))
        found[name] = SUITES[name].run(bench)
    return Evaluation(
        found,
        config=bench.config.hash,
        threshold=bench.threshold,
        threshold_in_use=bench.config.threshold,
        entities=len(bench.entities),
        names=sum(len(entity.names) for entity in bench.entities),
        editions=tuple(bench.editions),
        data=bench.data,
        left_out=() if names else tuple(name for name in SUITES if name not in found),
    )


def _wanted(bench: Bench, names: Sequence[str]) -> list[str]:
    for name in names:
        if name not in SUITES:
            message = f"suite {name!r}: unknown"
            raise EvaluationError(message, hint=f"one of {', '.join(SUITES)}")
        if SUITES[name].needs_lists:
            _ = bench.shared
    if names:
        return list(dict.fromkeys(names))
    return [
        suite.name for suite in SUITES.values() if bench.has_lists or not suite.needs_lists
    ]
