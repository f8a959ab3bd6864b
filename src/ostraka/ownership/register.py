"""The register: millions of stakes in flat columns, read from either end.

Parties and stakes are numbers here; a stake's parts stand in columns at its number. Five
million stakes take about a gigabyte, most of it the ids.
"""

from array import array
from collections.abc import Iterable, Iterator, Set
from datetime import date
from functools import cached_property
from itertools import accumulate, chain

from ostraka.ownership.stakes import Stake, StakeKind

KINDS = tuple(StakeKind)
CODES = {kind: code for code, kind in enumerate(KINDS)}
FIRST_DAY, LAST_DAY = date.min.toordinal(), date.max.toordinal()


class Ends:
    """The stakes at each party: those of party 7 are ``order[start[7]:start[8]]``."""

    def __init__(self, parties: "array[int]", count: int) -> None:
        self.start = array("i", bytes(4 * (count + 1)))
        for party in parties:
            self.start[party + 1] += 1
        self.start = array("i", accumulate(self.start))
        place, self.order = array("i", self.start), array("i", bytes(4 * len(parties)))
        for stake, party in enumerate(parties):
            self.order[place[party]] = stake
            place[party] += 1

    def at(self, party: int) -> "array[int]":
        """Return the numbers of the stakes at a party, in the order they were read."""
        return self.order[self.start[party] : self.start[party + 1]]


class Register:
    """Stakes as columns. Never changes once it is made.

    Args:
        stakes: In any order; repeated and contradictory ones too.

    Attributes:
        ids: Id of each party, by its number.
        owner, owned: Numbers of the parties of each stake.
        kind: Code of its kind, a place in `KINDS`.
        low, high: Its share in billionths.
        since, until: Its first and last day as ordinals, both included.
    """

    def __init__(self, stakes: Iterable[Stake] = ()) -> None:
        numbers: dict[str, int] = {}
        self.owner, self.owned = array("i"), array("i")
        self.kind, self.low, self.high = array("b"), array("i"), array("i")
        self.since, self.until = array("i"), array("i")
        self._source: list[str] = []
        self._role: list[str] = []
        roles: dict[str, str] = {}  # few differ: each is kept once
        for each in stakes:
            self.owner.append(numbers.setdefault(each.owner, len(numbers)))
            self.owned.append(numbers.setdefault(each.owned, len(numbers)))
            self.kind.append(CODES[each.kind])
            self.low.append(each.low)
            self.high.append(each.high)
            self.since.append(each.since.toordinal() if each.since else FIRST_DAY)
            self.until.append(each.until.toordinal() if each.until else LAST_DAY)
            self._source.append(each.source)
            self._role.append(roles.setdefault(each.role, each.role))
        self._numbers = numbers
        self.ids = list(numbers)

    def __len__(self) -> int:
        """How many stakes it holds."""
        return len(self.owner)

    def __iter__(self) -> Iterator[Stake]:
        return map(self.stake, range(len(self)))

    def __contains__(self, party: object) -> bool:
        return party in self._numbers

    def number(self, party: str) -> int | None:
        """Return the number of a party; None when no stake names it."""
        return self._numbers.get(party)

    def numbers_of(self, parties: frozenset[str]) -> list[int]:
        """Return the numbers of those parties that a stake names, in the order of their ids."""
        few = parties if len(parties) < len(self._numbers) else self._numbers
        both = sorted(each for each in few if each in parties and each in self._numbers)
        return [self._numbers[party] for party in both]

    def stake(self, number: int) -> Stake:
        """Return one stake as it was read."""
        since, until = self.since[number], self.until[number]
        return Stake(
            self.ids[self.owner[number]],
            self.ids[self.owned[number]],
            KINDS[self.kind[number]],
            self.low[number],
            self.high[number],
            None if since == FIRST_DAY else date.fromordinal(since),
            None if until == LAST_DAY else date.fromordinal(until),
            self._source[number],
            self._role[number],
        )

    @cached_property
    def held(self) -> Ends:
        """What each party has."""
        return Ends(self.owner, len(self.ids))

    @cached_property
    def holders(self) -> Ends:
        """Who has something in each party."""
        return Ends(self.owned, len(self.ids))

    def above(self, party: str, kinds: Set[StakeKind] = frozenset(KINDS)) -> "Register":
        """Return all that bears on one party: its stakes, their owners', and so on up.

        Whatever a law says of the party, it says the same from this part alone. It answers
        for one party of a large register in milliseconds.

        Args:
            kinds: The kinds that are followed upwards; from the party itself, all are: of who
                holds an office in it, too, it matters who owns them.
        """
        start = self.number(party)
        if start is None:
            return Register()
        followed = {CODES[kind] for kind in kinds}
        found: list[int] = []
        seen, left = {start}, [start]
        while left:
            here = left.pop()
            for stake in self.holders.at(here):
                if self.kind[stake] not in followed and here != start:
                    continue
                found.append(stake)
                if self.owner[stake] not in seen:
                    seen.add(self.owner[stake])
                    left.append(self.owner[stake])
        return self._part(found)

    def _part(self, stakes: list[int]) -> "Register":
        """Return a register of some of the stakes, column by column."""
        part = Register()
        ends = [(self.owner[n], self.owned[n]) for n in stakes]
        anew = {
            old: new for new, old in enumerate(dict.fromkeys(chain.from_iterable(ends)))
        }
        part.ids = [self.ids[old] for old in anew]
        part._numbers = {party: number for number, party in enumerate(part.ids)}
        part.owner = array("i", [anew[owner] for owner, _ in ends])
        part.owned = array("i", [anew[owned] for _, owned in ends])
        for name in ("kind", "low", "high", "since", "until"):
            column = getattr(self, name)
            setattr(part, name, array(column.typecode, [column[n] for n in stakes]))
        part._source = [self._source[n] for n in stakes]
        part._role = [self._role[n] for n in stakes]
        return part
