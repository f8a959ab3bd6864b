"""Names in their native script, asked of a list that has only Latin letters."""

from collections.abc import Iterable, Iterator, Sequence
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

    Every native name is taken out of the index. Each list is searched by itself, as the
    peers' figures were taken, and again together with SDN and UN: there the same person often
    stands on another list under another spelling, which counts as wrong unless a Latin name
    is the same. Weak aliases are left out: they are not to alert alone. At the threshold of
    the innocent customers, 0.1 %.
    """
    threshold = bench.threshold
    alone = [each for edition in LISTS for each in _ask_alone(bench, edition)]
    among = [each for edition in LISTS for each in _ask_among_others(bench, edition)]
    rows = [
        Row("first place", first_place(alone), 0.93, count=len(alone), peer=".64"),
        recall_row("above the alert threshold", alone, threshold, 0.88, peer=".19"),
        *_rows_of_lists(alone, threshold),
        Row("first place, SDN and UN beside it", first_place(among), count=len(among)),
        Row(
            "no other scores higher, SDN and UN beside it",
            unbeaten(among),
            count=len(among),
        ),
        recall_row("above the alert threshold, SDN and UN beside it", among, threshold),
    ]
    return found(rows, alone, threshold)


def _rows_of_lists(outcomes: list[Outcome], threshold: float) -> Iterator[Row]:
    for source, _ in LISTS:
        group = only(outcomes, "family", source)
        yield Row(f"first place, {source}", first_place(group), count=len(group))
        yield recall_row(f"above the alert threshold, {source}", group, threshold)


def _ask_alone(bench: Bench, edition: tuple[str, str]) -> list[Outcome]:
    listed = bench.edition(*edition)
    return _ask(bench, listed, listed)


def _ask_among_others(bench: Bench, edition: tuple[str, str]) -> list[Outcome]:
    listed = bench.edition(*edition)
    return _ask(bench, listed, [*bench.entities, *([] if edition in MAIN else listed)])


def _ask(
    bench: Bench, listed: Sequence[Entity], everyone: Sequence[Entity]
) -> list[Outcome]:
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
