"""The rules in the plainest way, for tests alone: no columns, no levels, no shortcuts.

Look at every party again and again until nobody more is caught. `_cascade` must say the
same of every register.
"""

from collections.abc import Collection, Iterable
from datetime import date

from ostraka.ownership.laws import Counted, Counts, Law
from ostraka.ownership.shares import WHOLE
from ostraka.ownership.stakes import Stake
from ostraka.ownership.verdict import Status


def statuses(
    stakes: Iterable[Stake], listed: Collection[str], law: Law, on: date
) -> dict[str, Status]:
    """Return what a law says of every party that a stake names."""
    stakes = list(stakes)
    held = [each for each in stakes if _is_held(each, on)]
    sure = _caught(held, listed, law.sure, law.line, surely=True, together=law.adds_up)
    maybe = _caught(
        held, listed, law.maybe, law.maybe_line, surely=False, together=law.maybe_adds_up
    )
    found = {}
    for party in {party for each in stakes for party in (each.owner, each.owned)}:
        if party in listed:
            found[party] = Status.LISTED
        elif party in sure and law.in_force:
            found[party] = Status.CAUGHT
        elif party in maybe and law.in_force:
            found[party] = Status.MAY_BE
        else:
            found[party] = Status.NOT_CAUGHT
    return found


def _is_held(stake: Stake, on: date) -> bool:
    began = stake.since is None or stake.since <= on
    lasts = stake.until is None or on <= stake.until
    return began and lasts and stake.owner != stake.owned


def _caught(
    stakes: list[Stake],
    listed: Collection[str],
    counted: Counted,
    line: int,
    *,
    surely: bool,
    together: bool,
) -> set[str]:
    """All whom the listed catch: as one group, or each as a group of one."""
    groups = [set(listed)] if together else [{person} for person in listed]
    parties = {stake.owned for stake in stakes}
    caught: set[str] = set()
    for group in groups:
        more = set(group)
        while more:
            group |= more
            more = {
                party
                for party in parties - group
                if _is_enough(stakes, group, party, counted, line, surely=surely)
            }
        caught |= group
    return caught


def _is_enough(
    stakes: list[Stake],
    group: set[str],
    party: str,
    counted: Counted,
    line: int,
    *,
    surely: bool,
) -> bool:
    mine = [s for s in stakes if s.owner in group and s.owned == party]
    ways = {counted[stake.kind] for stake in mine if stake.kind in counted}
    if Counts.ALONE in ways:
        return True
    return any(
        sum(
            _share(
                [s for s in mine if s.owner == owner and counted.get(s.kind) == way], surely
            )
            for owner in group
        )
        >= line
        for way in ways
    )


def _share(stakes: list[Stake], surely: bool) -> int:
    """What one owner's records of one holding come to."""
    if surely:
        return max((stake.low for stake in stakes), default=0)
    return min(sum(stake.high for stake in stakes), WHOLE)
