"""A bench of invented data, one run of every suite on it, and invented labelled sets."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from ostraka.evaluation import Bench, Evaluation, Shared, evaluate, made
from ostraka.evaluation.cases import Case
from ostraka.evaluation.people import compound_cases
from ostraka.evaluation.shared import INNOCENT, Edition, Pair
from ostraka.matching import Query
from ostraka.model import Entity, Name


class Invented(Shared):
    """What lies beside the project, with nobody real in it and nothing on disk."""

    def __init__(self) -> None:
        self.labelled = {}

    def edition(self, source: str, published: str) -> Edition:
        people = made.people()[:60] if source == "us_ofac_sdn" else _with_native(source)
        listed = (replace(each, id=f"{source}-{each.id}", source=source) for each in people)
        return Edition(source, published, "0" * 64, tuple(listed))

    def varied(self) -> list[Case]:
        people = self.edition("us_ofac_sdn", "2024-01-11").entities[:20]
        return [
            replace(case, variation=label, family=family)
            for case in compound_cases(people)
            for label, family in (("typo", "benign"), ("homoglyph", "adversarial"))
        ]

    def innocents(self, *, facts: bool) -> dict[str, list[Case]]:
        names = [case.query.name for case in made.innocent_organisations()[:200]]
        query = (
            (lambda name: Query(name, "Person", "1971-03-09", ("lv",))) if facts else Query
        )
        return {file: [Case(query(name)) for name in names] for file in INNOCENT}

    def name_pairs(self) -> list[Pair]:
        return list(_pairs())

    def entity_checks(self) -> list[Pair]:
        return list(_pairs())

    def cross_script(self) -> list[Pair]:
        return [_pair("Орбан Векселид", "Orban Vekselid", is_match=True)]


def _with_native(source: str) -> Iterator[Entity]:
    for row in made.east_asian()[:30]:
        entity = made.named(row["id"], row["latin"])
        yield replace(entity, names=(*entity.names, Name.of(row["native"])))


def _pairs() -> Iterator[Pair]:
    yield _pair("Orban Vexelid", "Orban Vexalid", is_match=True)
    yield _pair("Orban Vexelid", "Ulla Brazmoth", is_match=False)
    yield _pair("Orban Vexelid", "Vexelid, Orban", is_match=False)  # labelled wrongly


def _pair(left: str, right: str, *, is_match: bool) -> Pair:
    sides = (made.named(key, name) for key, name in (("left", left), ("right", right)))
    return Pair(*sides, is_match, "person")


@pytest.fixture(scope="session")
def bench() -> Bench:
    """The made data alone."""
    return Bench(None)


@pytest.fixture(scope="session")
def full_bench() -> Bench:
    """Invented lists and labelled sets, as though they were real."""
    return Bench(Invented())


@pytest.fixture(scope="session")
def run_made(bench: Bench) -> Evaluation:
    """Every suite that the made data allow."""
    return evaluate(bench)


@pytest.fixture(scope="session")
def run_again() -> Evaluation:
    """The same once more, from nothing."""
    return evaluate(Bench(None))


@pytest.fixture
def shared_folder(tmp_path: Path) -> Path:
    """An empty folder of lists and labelled sets."""
    for part in ("lists", "benchmarks"):
        (tmp_path / "shared" / part).mkdir(parents=True)
    return tmp_path / "shared"
