"""Names in their native script, asked of a list that has only Latin letters."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ostraka.evaluation.bench import FLOOR, Bench
from ostraka.evaluation.cases import Case, Outcome, ask
from ostraka.evaluation.measures import first_place, unbeaten
from ostraka.evaluation.results import Findings, Row
from ostraka.evaluation.shared import MAIN
from ostraka.evaluation.suites._suite import found, only, recall_row
from ostraka.matching import Index, Query
from ostraka.model import Entity, NameKind

LISTS = (("un_sc", "2024-11-30"), ("gb_ofsi", "2025-04-14"), ("eu_fsf", "2022-03-18"))


def native(bench: Bench) -> Findings:
    """Native-script names of the UN, UK and EU lists, found by their Latin entry.

    Each list is searched together with SDN and UN, every native name taken out of the
    index. An entry of another list that bears one of the entity's Latin names is right too.
    Weak aliases are left out: they are not to alert alone. At the threshold of the innocent
    customers, 0.1 %.
    """
    outcomes = [each for edition in LISTS for each in _ask_list(bench, edition)]
    threshold = bench.threshold
    above = "above the alert threshold"
    rows = [
        Row("first place", first_place(outcomes), 0.93, count=len(outcomes), peer=".64"),
        recall_row(above, outcomes, threshold, 0.88, peer=".19"),
        Row("no other entity scores higher", unbeaten(outcomes), count=len(outcomes)),
    ]
    for source, _ in LISTS:
        group = only(outcomes, "family", source)
        rows += [
            Row(f"first place, {source}", first_place(group), count=len(group)),
            recall_row(f"{above}, {source}", group, threshold),
        ]
    return found(rows, outcomes, threshold)


def _ask_list(bench: Bench, edition: tuple[str, str]) -> list[Outcome]:
    listed = bench.edition(*edition)
    everyone = [*bench.entities, *([] if edition in MAIN else listed)]
    index = Index.build(filter(None, map(latin_only, everyone)), bench.config)
    return ask(index, native_cases(listed, everyone), FLOOR)


def latin_only(entity: Entity) -> Entity | None:
    """Return the entity without its native names, None when that leaves none."""
    names = tuple(name for name in entity.names if not name.script)
    return replace(entity, names=names) if names else None


def native_cases(listed: Iterable[Entity], everyone: Iterable[Entity]) -> Iterator[Case]:
    """Yield each native name of entities that also have a Latin one."""
    bearers: dict[str, set[str]] = {}
    for entity in everyone:
        for key in _keys(entity):
            bearers.setdefault(key, set()).add(entity.id)
    for entity in listed:
        right = {entity.id}.union(*(bearers[key] for key in _keys(entity)))
        for name in entity.names if latin_only(entity) else ():
            if name.script and name.kind is not NameKind.WEAK:
                yield Case(
                    Query(name.full), frozenset(right), name.script, entity.source,
                    entity.schema, name.script, entity.caption,
                )  # fmt: skip


def _keys(entity: Entity) -> set[str]:
    return {
        " ".join(sorted(name.full.casefold().replace("-", " ").split()))
        for name in entity.names
        if not name.script and name.kind is not NameKind.WEAK
    }
