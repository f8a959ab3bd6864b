"""The tree around a party: who has what in it, and what it has in whom."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from ostraka.ownership.proof import is_held
from ostraka.ownership.register import Register
from ostraka.ownership.stakes import UNDIRECTED, Stake

DEPTH = 4  # levels drawn
WIDTH = 12  # parties drawn below each


@dataclass(frozen=True, slots=True)
class Branch:
    """One party in the tree, with its stakes towards the one before it.

    Attributes:
        party: Its id.
        stakes: What ties it to the party before it; none at the root.
        branches: Those behind it, the largest share first.
        left_out: How many more there are.
        again: It stands on the way to itself: a cycle, not drawn twice.
    """

    party: str
    stakes: tuple[Stake, ...] = ()
    branches: tuple["Branch", ...] = ()
    left_out: int = 0
    again: bool = False

    def to_json(self) -> dict[str, Any]:
        """Return it and all behind it."""
        return {
            "party": self.party,
            "stakes": [each.to_json() for each in self.stakes],
            "branches": [each.to_json() for each in self.branches],
            "left_out": self.left_out,
            "again": self.again,
        }


def owners_of(register: Register, party: str, on: date) -> Branch:
    """Return who has something in a party, and who in those, `DEPTH` levels up."""
    return _grow(register, party, (), (), on, up=True)


def holdings_of(register: Register, party: str, on: date) -> Branch:
    """Return what a party has, and what that has, `DEPTH` levels down."""
    return _grow(register, party, (), (), on, up=False)


def links_of(register: Register, party: str, on: date) -> Branch:
    """Return those that are kin or associates of a party, or linked to it in no known way."""
    others = _others(register, party, on, up=True, linked=True)
    drawn = tuple(Branch(other, stakes) for other, stakes in others[:WIDTH])
    return Branch(party, (), drawn, max(0, len(others) - WIDTH))


def _grow(
    register: Register,
    party: str,
    stakes: tuple[Stake, ...],
    way: tuple[str, ...],
    on: date,
    *,
    up: bool,
) -> Branch:
    if party in way:
        return Branch(party, stakes, again=True)
    others = _others(register, party, on, up=up)
    if len(way) == DEPTH:
        return Branch(party, stakes, left_out=len(others))
    drawn = [
        _grow(register, other, each, (*way, party), on, up=up)
        for other, each in others[:WIDTH]
    ]
    return Branch(party, stakes, tuple(drawn), max(0, len(others) - WIDTH))


def _others(
    register: Register, party: str, on: date, *, up: bool, linked: bool = False
) -> list[tuple[str, tuple[Stake, ...]]]:
    """Those at the other end of a party's stakes, the largest share first."""
    number = register.number(party)
    if number is None:
        return []
    ends = register.holders if up else register.held
    held = (n for n in ends.at(number) if is_held(register, n, on.toordinal()))
    found: dict[str, list[Stake]] = {}
    for stake in map(register.stake, held):
        if (stake.kind in UNDIRECTED) is not linked:
            continue
        found.setdefault(stake.owner if up else stake.owned, []).append(stake)
    return sorted(
        ((other, _sorted(stakes)) for other, stakes in found.items()),
        key=lambda each: (
            -max(s.low for s in each[1]),
            -max(s.high for s in each[1]),
            each[0],
        ),
    )


def _sorted(stakes: Iterable[Stake]) -> tuple[Stake, ...]:
    return tuple(sorted(stakes, key=lambda s: (s.kind, -s.low, -s.high, s.source, s.role)))
