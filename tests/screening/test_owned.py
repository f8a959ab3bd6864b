"""A register beside the lists: relations of the entries themselves, and their ends."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from ostraka.errors import QueryError
from ostraka.model import Designation, Entity, Name, ParsedList, Relation
from ostraka.ownership import StakeKind, Status
from ostraka.screening.owned import read_around, read_owned
from ostraka.store import Store

DAY = date(2026, 11, 27)
ACT = Designation("OFAC", "SDGT", "SDN List", listed_on=date(2020, 1, 1))


def entry(number: int, name: str, *relations: Relation, acts: tuple[Designation, ...] = (ACT,)
          ) -> Entity:  # fmt: skip
    return Entity(f"us_ofac_sdn-{number}", "Company", "us_ofac_sdn", (Name(name),), acts,
                  relations=relations)  # fmt: skip


CHAIN = [
    entry(
        1,
        "Quondar",
        Relation("Ownership", "Primel", "us_ofac_sdn-2", "Owned or Controlled By"),
    ),
    entry(2, "Primel", Relation("UnknownLink", "Grimble", "us_ofac_sdn-3", "Linked To")),
    entry(3, "Grimble"),
]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(f"sqlite:///{tmp_path / 'made.sqlite'}") as made:
        parsed = ParsedList("us_ofac_sdn", CHAIN, records=3)
        at = datetime(2026, 11, 1, tzinfo=UTC)
        made.add_edition(parsed, {"sdn.csv": b"made"}, published=at, now=at)
        yield made


def test_around_an_entry_stand_its_own_relations_and_those_of_their_ends(
    store: Store,
) -> None:
    owned = read_around(store, CHAIN[0], DAY)
    kinds = {(s.owner, s.owned): s.kind for s in owned.register}
    assert kinds["us_ofac_sdn-2", "us_ofac_sdn-1"] is StakeKind.OWNED_OR_CONTROLLED
    assert kinds["us_ofac_sdn-2", "us_ofac_sdn-3"] is StakeKind.LINK
    assert owned.names["us_ofac_sdn-3"] == "Grimble"
    assert owned.parties_of("us_ofac_sdn-1") == ("us_ofac_sdn-1",)
    assert owned.assess("us_ofac_sdn-1") == {}


def test_the_lists_relations_and_the_registers_stakes_stand_together(
    store: Store, tmp_path: Path
) -> None:
    path = tmp_path / "register.json"
    path.write_text(
        '{"id": "o", "schema": "Ownership", "properties": '
        '{"owner": ["us_ofac_sdn-1"], "asset": ["reg-1"], "percentage": ["50"]}}\n'
    )
    owned = read_owned(store, path, DAY, ("ofac",))
    assert owned.listed["ofac"] == {each.id for each in CHAIN}
    assert owned.outcome("ofac").caught == ("reg-1",)
    verdict = owned.assess("reg-1")["ofac"]
    assert (verdict.status, verdict.share) == (Status.CAUGHT, "50 %")
    assert owned.ties["us_ofac_sdn-1"][0].why == "the same id"


def test_without_a_list_of_the_law_nothing_is_answered(
    store: Store, tmp_path: Path
) -> None:
    path = tmp_path / "register.json"
    path.write_text("")
    with pytest.raises(QueryError, match="eu_fsf stood on that day"):
        read_owned(store, path, DAY, ("eu",))
