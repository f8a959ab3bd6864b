"""Down the chains: who is caught, level by level, until nothing more is.

The listed are level 0. A level holds all that those before it together catch, so levels do
not depend on the order of the stakes, a cycle adds nothing twice, and each owner's stakes
are read once. `_reference` says the same in the plainest way, for tests.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from ostraka.ownership.laws import Counted, Counts
from ostraka.ownership.register import KINDS, Register
from ostraka.ownership.shares import WHOLE

Levels = Mapping[int, int]
"""Party -> level: 0 for the listed, above that for those that they catch."""


@dataclass(frozen=True, slots=True)
class Test:
    """One way to ask a register.

    Attributes:
        counted: How each kind counts; others do not.
        line: The least share that catches, in billionths.
        surely: Count the lower ends; else the upper ends.
        day: The day as an ordinal.
    """

    __test__ = False  # pytest: no test class

    counted: Counted
    line: int
    surely: bool
    day: int

    @property
    def codes(self) -> tuple[int, ...]:
        """How each kind counts, by its code; 0 where it does not."""
        return tuple(self.counted.get(kind, 0) for kind in KINDS)


def spread(register: Register, listed: Iterable[int], test: Test) -> dict[int, int]:
    """Return every party that is caught, with its level; the listed at level 0.

    Repeated stakes of one owner in one party are one holding: at least the largest, at most
    their sum. So a record that stands there twice does not catch by itself.
    """
    levels = dict.fromkeys(listed, 0)
    sums: dict[int, int] = {}
    codes = test.codes
    front = list(levels)
    depth = 0
    while front:
        depth += 1
        ripe: set[int] = set()
        for owner in front:
            for key, share in holdings(register, owner, codes, test).items():
                total = sums[key] = sums.get(key, 0) + share
                if key & 3 == Counts.ALONE or total >= test.line:
                    ripe.add(key >> 2)
        front = [party for party in ripe if party not in levels]
        levels.update(dict.fromkeys(front, depth))
    return levels


def holdings(
    register: Register, owner: int, codes: tuple[int, ...], test: Test
) -> dict[int, int]:
    """Return what one owner has: share by ``party * 4 + how it counts``."""
    found: dict[int, int] = {}
    kinds, parties, since, until = (
        register.kind, register.owned, register.since, register.until
    )  # fmt: skip
    shares = register.low if test.surely else register.high
    day, surely = test.day, test.surely
    for stake in register.held.at(owner):
        counts = codes[kinds[stake]]
        if not counts or not since[stake] <= day <= until[stake]:
            continue
        party = parties[stake]
        if party == owner:
            continue
        key, share = party * 4 + counts, shares[stake]
        known = found.get(key)
        if known is None:
            found[key] = share
        else:
            found[key] = max(known, share) if surely else min(known + share, WHOLE)
    return found


@dataclass(frozen=True, slots=True)
class Reach:
    """Whom the listed catch by one test.

    Attributes:
        test: What was asked.
        levels: The listed at 0, and all whom they catch above that.
        alone: Where each listed person is looked at alone: for a party that is caught, the
            levels of the first person that catches it.
    """

    test: Test
    levels: Levels
    alone: Mapping[int, Levels] = field(default_factory=dict)

    def grounds(self, party: int) -> Levels:
        """Return the levels on which the party's own case rests."""
        return self.alone.get(party, self.levels)


def reach(register: Register, listed: list[int], test: Test, *, adds_up: bool) -> Reach:
    """Find all whom the listed catch: together, or each of them alone.

    Args:
        listed: In the order in which they are to be named.
    """
    if adds_up:
        return Reach(test, spread(register, listed, test))
    alone: dict[int, Levels] = {}
    for person in listed:
        levels = spread(register, (person,), test)
        for party in levels:
            if party != person:
                alone.setdefault(party, levels)
    return Reach(test, dict.fromkeys(alone, 1) | dict.fromkeys(listed, 0), alone)
