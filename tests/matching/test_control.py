"""The control: every listed name finds its own entity, on every list at hand."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ostraka.matching import Index, Match, Query
from ostraka.model import Entity, Name, NameKind
from ostraka.sources import load

NEWEST = {
    "au_dfat": "2026-07-21/*.xlsx",
    "ca_sema": "2025-03/*.xml",
    "eu_fsf": "2022-03-18/sanctions.repaired.xml",
    "gb_fcdo": "2025-08-11/*.ods",
    "gb_ofsi": "2025-04-14/*.xlsx",
    "un_sc": "2024-11-30/*.xml",
    "us_bis_dpl": "undated/*.txt",
    "us_ofac_cons": "2025-12/*.csv",
    "us_ofac_sdn": "2024-01-11/*.csv",
    "us_trade_csl": "2022-05-06/*.csv",
}
ASKED = (NameKind.PRIMARY, NameKind.ALIAS)
LEAST = 0.95


def entities(lists: Path) -> list[Entity]:
    """The newest edition of every source, all together."""
    found: list[Entity] = []
    for source, files in NEWEST.items():
        edition = {path.name: path.read_bytes() for path in (lists / source).glob(files)}
        found += load(source).parse(edition).entities
    return found


def asked_names(listed: list[Entity]) -> Iterator[tuple[Entity, Name]]:
    for entity in listed:
        for name in entity.names:
            if name.kind in ASKED and any(map(str.isalnum, name.full)):
                yield entity, name


def fold(name: str) -> str:
    return " ".join(name.casefold().split())


def outranked(
    own: Match, matches: list[Match], bearers: dict[str, set[str]], name: str
) -> bool:
    above = (match.id for match in matches if match.score > own.score)
    return any(fold(name) not in bearers[entity_id] for entity_id in above)


@pytest.mark.slow
def test_every_listed_name_finds_its_own_entity_and_no_other_above_it(lists: Path) -> None:
    listed = entities(lists)
    bearers = {each.id: {fold(name.full) for name in each.names} for each in listed}
    pairs = list(asked_names(listed))
    queries = [Query(name.full) for _, name in pairs]
    found = Index.build(listed).match_many(queries, LEAST, threads=2)
    wrong = []
    for (entity, name), matches in zip(pairs, found, strict=True):
        own = next((match for match in matches if match.id == entity.id), None)
        if own is None or outranked(own, matches, bearers, name.full):
            wrong.append((entity.id, name.full))
    assert len(pairs) > 110_000
    assert wrong == []
