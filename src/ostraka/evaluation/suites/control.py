"""The control test: whatever a list says, its own words find the entry."""

from collections.abc import Iterable, Iterator

from ostraka.evaluation.bench import Bench
from ostraka.evaluation.cases import LATIN, Case, ask
from ostraka.evaluation.results import Findings
from ostraka.evaluation.suites._suite import found, recall_row
from ostraka.matching import Index, Query
from ostraka.model import Entity, NameKind


def control(bench: Bench) -> Findings:
    """Every primary name, strong alias, former name and native name of every list finds
    its entity, at the threshold in use.
    """
    index = Index.build(bench.every_list, bench.config)
    threshold = bench.config.threshold
    outcomes = ask(index, control_cases(bench.every_list), threshold)
    row = recall_row("names that find their entity", outcomes, threshold, 1.0)
    return found([row], outcomes, threshold)


def control_cases(entities: Iterable[Entity]) -> Iterator[Case]:
    """Yield each name that must find its entity, those that are equal side by side."""
    cases = (
        Case(
            Query(name.full), frozenset({entity.id}), name.kind.value, entity.source,
            entity.schema, name.script or LATIN, name.full,
        )
        for entity in entities
        for name in entity.names
        if name.kind is not NameKind.WEAK and any(map(str.isalnum, name.full))
    )  # fmt: skip
    return iter(sorted(cases, key=lambda case: case.query.name))
