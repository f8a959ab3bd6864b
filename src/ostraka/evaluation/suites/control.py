"""The control test: whatever a list says, its own words find the entry."""

from collections.abc import Iterable, Iterator

from ostraka.evaluation.bench import Bench
from ostraka.evaluation.cases import Case, ask
from ostraka.evaluation.measures import recall
from ostraka.evaluation.results import Findings, Row
from ostraka.evaluation.suites._suite import found
from ostraka.matching import Index, Query
from ostraka.model import Entity, NameKind


def control(bench: Bench) -> Findings:
    """Every primary name, strong alias, former name and native name of every list finds
    its entity, at the threshold in use.
    """
    index = Index.build(bench.every_list, bench.config)
    threshold = bench.config.threshold
    outcomes = ask(index, control_cases(bench.every_list), threshold)
    row = Row("names that find their entity", recall(outcomes, threshold), 1.0,
              count=len(outcomes))  # fmt: skip
    return found([row], outcomes, threshold)


def control_cases(entities: Iterable[Entity]) -> Iterator[Case]:
    """Yield each name that must find its entity, those that are equal side by side."""
    cases = (
        Case(
            Query(name.full), frozenset({entity.id}), name.kind.value, entity.source,
            entity.schema, name.script or "Latn", name.full,
        )
        for entity in entities
        for name in entity.names
        if name.kind is not NameKind.WEAK and any(map(str.isalnum, name.full))
    )  # fmt: skip
    return iter(sorted(cases, key=lambda case: case.query.name))
