"""What must hold of every register, whatever its stakes."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.stakes import DAY, owns

from ostraka.ownership import (
    FOLLOWED,
    LAWS,
    RULES,
    Outcome,
    Register,
    Stake,
    StakeKind,
    Status,
)
from ostraka.ownership._reference import statuses
from ostraka.ownership.shares import HALF, WHOLE

PARTIES = "ABCDEF"
SHARES = [0, 1, WHOLE // 4, HALF - 1, HALF, HALF + 1, WHOLE]


@st.composite
def stake(draw: st.DrawFn) -> Stake:
    low, high = sorted(draw(st.tuples(st.sampled_from(SHARES), st.sampled_from(SHARES))))
    days = st.sampled_from([None, None, date(2026, 11, 26), DAY, date(2026, 11, 28)])
    kind = draw(st.sampled_from([StakeKind.SHARES] * 6 + list(StakeKind)))
    owner, owned = draw(st.sampled_from(PARTIES)), draw(st.sampled_from(PARTIES))
    return Stake(owner, owned, kind, low, draw(st.sampled_from([low, high])), draw(days))


STAKES = st.lists(stake(), max_size=14)
LISTED = st.sets(st.sampled_from(PARTIES), max_size=3)
LAW = st.sampled_from(sorted(LAWS))


def said(outcome: Outcome) -> dict[str, Status]:
    return {party: outcome.verdict(party).status for party in outcome.register.ids}


@given(STAKES, LISTED, LAW, st.sampled_from([DAY, date(2013, 1, 1), date(2024, 1, 1)]))
def test_the_fast_way_says_what_the_plain_way_says(
    stakes: list[Stake], listed: set[str], law: str, on: date
) -> None:
    outcome = RULES[law](Register(stakes), listed, on)
    assert said(outcome) == statuses(stakes, listed, LAWS[law](on), on)
    assert set(outcome.caught) == {
        k for k, v in said(outcome).items() if v is Status.CAUGHT
    }
    assert set(outcome.may_be) == {
        k for k, v in said(outcome).items() if v is Status.MAY_BE
    }


@given(STAKES, LISTED, LAW, st.randoms(use_true_random=False))
def test_the_order_of_the_stakes_does_not_matter(
    stakes: list[Stake], listed: set[str], law: str, chance: object
) -> None:
    other = list(stakes)
    chance.shuffle(other)  # type: ignore[attr-defined]
    left, right = (RULES[law](Register(each), listed, DAY) for each in (stakes, other))
    for party in left.register.ids:
        assert left.verdict(party).to_json() == right.verdict(party).to_json()


@given(STAKES, LISTED, LAW, stake())
def test_one_more_stake_of_a_listed_owner_frees_nobody(
    stakes: list[Stake], listed: set[str], law: str, more: Stake
) -> None:
    order = [Status.NOT_CAUGHT, Status.MAY_BE, Status.CAUGHT, Status.LISTED]
    before = said(RULES[law](Register(stakes), listed, DAY))
    after = said(RULES[law](Register([*stakes, more]), listed, DAY))
    assert all(order.index(after[each]) >= order.index(before[each]) for each in before)


@given(STAKES, LISTED, LAW, st.sampled_from(PARTIES))
def test_one_more_listed_person_frees_nobody(
    stakes: list[Stake], listed: set[str], law: str, more: str
) -> None:
    order = [Status.NOT_CAUGHT, Status.MAY_BE, Status.CAUGHT, Status.LISTED]
    before = said(RULES[law](Register(stakes), listed, DAY))
    after = said(RULES[law](Register(stakes), listed | {more}, DAY))
    assert all(order.index(after[each]) >= order.index(before[each]) for each in before)


@given(STAKES, LISTED, LAW, st.sampled_from(PARTIES))
def test_the_part_above_a_party_says_the_same_of_it(
    stakes: list[Stake], listed: set[str], law: str, party: str
) -> None:
    whole = Register(stakes)
    part = whole.above(party, FOLLOWED)
    left, right = (RULES[law](each, listed, DAY).verdict(party) for each in (whole, part))
    if party in part:
        assert left.to_json() == right.to_json()
    else:
        assert left.status in (Status.NOT_CAUGHT, Status.LISTED)


@given(STAKES, LISTED, LAW)
def test_every_proof_goes_from_the_listed_to_its_party(
    stakes: list[Stake], listed: set[str], law: str
) -> None:
    for verdict in RULES[law](Register(stakes), listed, DAY):
        assert verdict.steps[-1].party == verdict.party
        proved = set(listed)
        for step in verdict.steps:
            assert {each.owner for each in step.stakes} <= proved
            proved.add(step.party)
        assert verdict.paths
        for path in verdict.paths:
            assert path[0].owner in listed
            assert path[-1].owned == verdict.party
            assert all(a.owned == b.owner for a, b in pairwise(path))


@pytest.mark.parametrize("law", sorted(LAWS))
def test_a_chain_of_ten_thousand_ends(law: str) -> None:
    chain = [owns("X" if n == 0 else f"{n}", 60, f"{n + 1}") for n in range(10_000)]
    outcome = RULES[law](Register([*chain, owns("10000", 40, "1")]), ["X"], DAY)
    assert len(outcome.caught) == 10_000
    assert len(outcome.verdict("10000").steps) == 10_000
