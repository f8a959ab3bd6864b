"""Stakes out of the lists' own remarks."""

from pathlib import Path

import pytest

from ostraka.model import Entity, Issue, Relation
from ostraka.ownership import Stake, StakeKind, stakes_of_list
from ostraka.sources import us_ofac_sdn, us_trade_csl

K = StakeKind


def entry(*relations: Relation) -> Entity:
    return Entity("us_ofac_sdn-1", "Company", "us_ofac_sdn", relations=relations)


@pytest.mark.parametrize(
    ("schema", "role", "owner", "kind"),
    [
        ("Ownership", "Owned or Controlled By", "other", K.OWNED_OR_CONTROLLED),
        ("Ownership", "Owns, controls, or operates", "entry", K.OWNED_OR_CONTROLLED),
        ("Ownership", "Vessel Owner", "other", K.SHARES),
        ("Ownership", "parent company", "other", K.OWNED_OR_CONTROLLED),
        ("Ownership", "subsidiary", "entry", K.OWNED_OR_CONTROLLED),
        ("Ownership", "owns: 60", "entry", K.SHARES),
        ("Ownership", "owned by", "other", K.SHARES),
        ("Directorship", "Leader or official of", "entry", K.LEAD),
        ("Directorship", "directs: chairman", "entry", K.LEAD),
        ("Directorship", "directs", "entry", K.ROLE),
        ("Representation", "Acting for or on behalf of", "entry", K.ROLE),
    ],
)
def test_the_words_say_which_side_owns(
    schema: str, role: str, owner: str, kind: StakeKind
) -> None:
    (stake,) = stakes_of_list([entry(Relation(schema, "Quondar", "us_ofac_sdn-2", role))])
    ends = ("us_ofac_sdn-1", "us_ofac_sdn-2")
    assert (stake.owner, stake.owned) == (ends if owner == "entry" else ends[::-1])
    assert (stake.kind, stake.role, stake.source) == (kind, role, "us_ofac_sdn")


@pytest.mark.parametrize("role", ["Linked To", "Owned or Controlled By (former)"])
def test_a_link_or_a_former_relation_is_no_ownership(role: str) -> None:
    stakes = list(stakes_of_list([entry(Relation("UnknownLink", "Quondar", None, role))]))
    assert {stake.kind for stake in stakes} == {K.LINK}
    assert {(s.owner, s.owned) for s in stakes} == {
        ("name:Quondar", "us_ofac_sdn-1"), ("us_ofac_sdn-1", "name:Quondar"),
    }  # fmt: skip


def test_words_that_nobody_knows_make_a_link_and_an_issue() -> None:
    issues: list[Issue] = []
    relation = Relation("Ownership", "Quondar", "us_ofac_sdn-2", "holds in trust for")
    stakes: list[Stake] = list(stakes_of_list([entry(relation)], issues))
    assert stakes[0].kind is K.LINK
    (issue,) = issues
    assert issue.record == "us_ofac_sdn-1"
    assert "'holds in trust for' is none that we know" in issue.message


@pytest.mark.slow
def test_every_relation_of_real_lists_is_understood(lists: Path) -> None:
    sdn = {
        path.name: path.read_bytes()
        for path in (lists / "us_ofac_sdn").glob("2024-01-11/*")
    }
    csl = (lists / "us_trade_csl" / "2022-05-06" / "consolidated.csv").read_bytes()
    issues: list[Issue] = []
    parsed = [us_ofac_sdn.parse(sdn), us_trade_csl.parse({"consolidated.csv": csl})]
    stakes = [s for each in parsed for s in stakes_of_list(each.entities, issues)]
    assert len(stakes) > 1_000
    assert issues == []
