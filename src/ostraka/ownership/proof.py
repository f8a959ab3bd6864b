"""The proof: which stakes catch a party, step by step from the listed down to it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from ostraka.ownership._cascade import Levels, Test
from ostraka.ownership.laws import Counts
from ostraka.ownership.register import Register
from ostraka.ownership.shares import WHOLE, share_text
from ostraka.ownership.stakes import Stake

_NEVER = 1 << 30  # the level of a party that is not caught


@dataclass(frozen=True, slots=True)
class Step:
    """Why one party is caught: what those who are caught before it have in it.

    Attributes:
        party: Its id.
        counts: SHARES or VOTES that are added up; ALONE where one right is enough.
        stakes: What counts, by owner.
        low, high: Their sum in billionths, at least and at most; 0 for ALONE.
    """

    party: str
    counts: Counts
    stakes: tuple[Stake, ...]
    low: int = 0
    high: int = 0

    def to_json(self) -> dict[str, Any]:
        """Return it with its sum in words."""
        alone = self.counts is Counts.ALONE
        return {
            "party": self.party,
            "counts": self.counts.name.lower(),
            "sum": None if alone else share_text(self.low, self.high),
            "stakes": [stake.to_json() for stake in self.stakes],
        }


def prove(register: Register, levels: Levels, test: Test, party: int) -> tuple[Step, ...]:
    """Return the steps to a party, by level and then id: its own is the last.

    Each step rests only on parties of lower levels, so a cycle proves nothing by itself.
    """
    steps: dict[int, Step] = {}
    left = [party]
    while left:
        here = left.pop()
        if here in steps or levels.get(here) == 0:
            continue
        steps[here] = step_to(register, levels, test, here)
        left += [number for each in steps[here].stakes
                 if (number := register.number(each.owner)) is not None]  # fmt: skip
    order = sorted(steps, key=lambda here: (levels.get(here, _NEVER), register.ids[here]))
    return tuple(steps[here] for here in order)


def step_to(register: Register, levels: Levels, test: Test, party: int) -> Step:
    """Return what caught parties have in a party, whether that is enough or not."""
    codes, limit = test.codes, levels.get(party, _NEVER)
    by_way: dict[int, list[int]] = {}
    for stake in register.holders.at(party):
        owner = register.owner[stake]
        if is_held(register, stake, test.day) and levels.get(owner, _NEVER) < limit:
            by_way.setdefault(codes[register.kind[stake]], []).append(stake)
    by_way.pop(0, None)
    steps = [_added_up(register, party, Counts(way), by_way[way]) for way in sorted(by_way)]
    enough = (
        each for each in steps
        if each.counts is Counts.ALONE
        or (each.low if test.surely else each.high) >= test.line
    )  # fmt: skip
    return next(enough, steps[0] if steps else Step(register.ids[party], Counts.SHARES, ()))


def is_held(register: Register, stake: int, day: int) -> bool:
    """True when a stake is held on a day, by another than the party itself."""
    in_time = register.since[stake] <= day <= register.until[stake]
    return in_time and register.owner[stake] != register.owned[stake]


def added_up(register: Register, stakes: Iterable[int]) -> tuple[int, int]:
    """Return what stakes in one party come to: each owner's largest, and at most all."""
    low: dict[int, int] = {}
    high: dict[int, int] = {}
    for stake in stakes:
        owner = register.owner[stake]
        low[owner] = max(low.get(owner, 0), register.low[stake])
        high[owner] = min(high.get(owner, 0) + register.high[stake], WHOLE)
    return sum(low.values()), sum(high.values())


def paths(steps: tuple[Step, ...], limit: int) -> Iterator[tuple[Stake, ...]]:
    """Yield the ways from a listed person to the last step's party, at most so many."""
    if not steps:
        return
    by_party = {step.party: step for step in steps}
    left: list[tuple[str, tuple[Stake, ...]]] = [(steps[-1].party, ())]
    while left and limit:
        party, tail = left.pop()
        if party in by_party:
            stakes = reversed(by_party[party].stakes)
            left += [(stake.owner, (stake, *tail)) for stake in stakes]
        elif tail:
            limit -= 1
            yield tail


def _added_up(register: Register, party: int, way: Counts, numbers: list[int]) -> Step:
    stakes = sorted(map(register.stake, numbers), key=_order)
    low, high = (0, 0) if way is Counts.ALONE else added_up(register, numbers)
    return Step(register.ids[party], way, tuple(stakes), low, high)


def _order(stake: Stake) -> tuple[Any, ...]:
    """The order in which stakes are told: the same whatever order they were read in."""
    days = (str(stake.since), str(stake.until))
    return (
        stake.owner, stake.kind, -stake.low, -stake.high, *days, stake.source, stake.role
    )  # fmt: skip
