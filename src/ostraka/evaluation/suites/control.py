"""The control test: whatever a list says, its own words find the entry."""

from collections.abc import Iterator

from ostraka.evaluation.bench import Bench
from ostraka.evaluation.cases import Case, ask
from ostraka.evaluation.measures import recall
from ostraka.evaluation.results import Row, SuiteResult, breakdowns, method_of, missed_of
from ostraka.matching import Index, Query
from ostraka.model import Entity, NameKind


def control(bench: Bench) -> SuiteResult:
    """Every primary name, strong alias, former name and native name of every list finds
    its entity, at the threshold in use.
    """
    index = Index.build(bench.every_list, bench.config)
    threshold = bench.config.threshold
    outcomes = ask(index, control_cases(bench.every_list), threshold)
    rows = (Row("names that find their entity", recall(outcomes, threshold), 1.0,
                count=len(outcomes)),)  # fmt: skip
    misses, missed = missed_of(outcomes, threshold)
    method = method_of(control)
    figures = breakdowns(outcomes, threshold)
    title = "Control: every listed name"
    return SuiteResult("control", title, method, rows, figures, misses, missed)


def control_cases(entities: list[Entity]) -> Iterator[Case]:
    """Yield each name that must find its entity."""
    for entity in entities:
        for name in entity.names:
            if name.kind is not NameKind.WEAK and any(map(str.isalnum, name.full)):
                yield Case(
                    Query(name.full), frozenset({entity.id}), name.kind.value, entity.source,
                    entity.schema, name.script or "Latn", name.full,
                )  # fmt: skip
