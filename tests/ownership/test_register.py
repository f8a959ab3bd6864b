"""The columns give back what was put into them, from either end."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from support.stakes import has, owns

from ostraka.ownership import Register, Stake, StakeKind

PARTIES = st.sampled_from("ABCDE")
STAKE = st.builds(
    Stake,
    PARTIES,
    PARTIES,
    st.sampled_from(StakeKind),
    st.integers(0, 10**9),
    st.integers(0, 10**9),
    st.none() | st.dates(date(1, 1, 2)),
    st.none() | st.dates(date(1, 1, 1), date(9999, 12, 30)),
    st.text(max_size=3),
    st.text(max_size=3),
)


@given(st.lists(STAKE, max_size=20))
def test_every_stake_comes_out_as_it_went_in(stakes: list[Stake]) -> None:
    register = Register(stakes)
    assert list(register) == stakes
    assert len(register) == len(stakes)
    for number, party in enumerate(register.ids):
        held = [register.stake(n) for n in register.held.at(number)]
        holders = [register.stake(n) for n in register.holders.at(number)]
        assert held == [each for each in stakes if each.owner == party]
        assert holders == [each for each in stakes if each.owned == party]


def test_the_part_above_holds_the_owners_and_nothing_beside() -> None:
    register = Register(
        [owns("X", 60, "A"), owns("A", 60, "B"), owns("A", 60, "C"), owns("Q", 9, "X")]
    )
    part = register.above("B")
    assert {(s.owner, s.owned) for s in part} == {("X", "A"), ("A", "B"), ("Q", "X")}
    assert len(register.above("nobody")) == 0


def test_kinds_that_are_not_followed_stay_at_the_party_itself() -> None:
    register = Register([has("Q", StakeKind.ROLE, "A"), has("P", StakeKind.ROLE, "B"),
                         owns("A", 60, "B")])  # fmt: skip
    part = register.above("B", frozenset({StakeKind.SHARES}))
    assert {(s.owner, s.owned) for s in part} == {("P", "B"), ("A", "B")}


def test_who_owns_the_holder_of_an_office_is_followed() -> None:
    register = Register([has("C", StakeKind.ROLE, "B"), owns("A", 50, "C")])
    part = register.above("B", frozenset({StakeKind.SHARES}))
    assert {(s.owner, s.owned) for s in part} == {("C", "B"), ("A", "C")}


def test_a_cycle_is_read_once() -> None:
    register = Register([owns("A", 60, "B"), owns("B", 60, "A")])
    assert len(register.above("A")) == 2
