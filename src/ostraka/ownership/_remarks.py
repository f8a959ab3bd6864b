"""What must be said beside a verdict: what narrows it, what to look at, what is odd."""

from collections.abc import Iterable, Iterator
from datetime import date

from ostraka.model import Issue
from ostraka.ownership._cascade import Levels
from ostraka.ownership.laws import Counts, Law
from ostraka.ownership.proof import Step, added_up, is_held
from ostraka.ownership.register import CODES, Register
from ostraka.ownership.shares import UNKNOWN, WHOLE, share_text
from ostraka.ownership.stakes import MEASURED, Stake, StakeKind
from ostraka.ownership.verdict import Status

_SHARES = CODES[StakeKind.SHARES]


def notes_of(
    register: Register,
    law: Law,
    day: int,
    sure: Levels,
    party: int,
    status: Status,
    steps: tuple[Step, ...],
) -> tuple[str, ...]:
    """Explain a status: what is not stated, what is open, what was, what the law adds."""
    found: list[str] = []
    if not law.in_force and status is not Status.NOT_CAUGHT:
        found.append(f"While the law is in force this is: {status.value}.")
    if status is Status.MAY_BE:
        found += _open_points(law, steps)
    if status is not Status.CAUGHT and (was := _past(register, law, day, sure, party)):
        found.append(was)
    return (*found, *law.notes)


def cautions_of(
    register: Register,
    law: Law,
    day: int,
    sure: Levels,
    party: int,
    status: Status,
    steps: tuple[Step, ...],
) -> tuple[str, ...]:
    """Say what listed and caught parties have in a party that is not caught for certain."""
    if status is Status.CAUGHT:
        return ()
    proved = set(steps[-1].stakes) if status is Status.MAY_BE else set()
    stakes = [n for n in _held(register, day, party) if register.owner[n] in sure]
    beside = (stake for stake in map(register.stake, stakes) if stake not in proved)
    told = sorted({_caution(law, stake) for stake in beside})
    together = added_up(register, (n for n in stakes if register.kind[n] == _SHARES))
    if not law.adds_up and together[0] >= law.line:
        share = share_text(*together)
        told.append(f"Together listed persons hold {share}: a joint arrangement counts.")
    return tuple(told)


def issues_of(
    register: Register, day: int, party: int, steps: tuple[Step, ...]
) -> tuple[Issue, ...]:
    """Report contradictions in what is recorded of the party and of every step to it."""
    numbers = [n for s in steps if (n := register.number(s.party)) is not None]
    parties = dict.fromkeys((*numbers, party))
    return tuple(issue for each in parties for issue in contradictions(register, day, each))


def contradictions(register: Register, day: int, party: int) -> Iterator[Issue]:
    """Yield what cannot be true of a party's owners: over 100 percent, two shares for one."""
    name = register.ids[party]
    shares = [n for n in _held(register, day, party) if register.kind[n] == _SHARES]
    total = added_up(register, shares)[0]
    if total > WHOLE:
        yield Issue(
            name,
            f"recorded shares come to {share_text(total, total)}, expected 100 % at most",
        )
    said: dict[int, list[int]] = {}
    for stake in shares:
        said.setdefault(register.owner[stake], []).append(stake)
    for owner, stakes in sorted(said.items(), key=lambda each: register.ids[each[0]]):
        ranges = {(register.low[n], register.high[n]) for n in stakes}
        if len(ranges) > 1:
            told = ", ".join(repr(share_text(*each)) for each in sorted(ranges))
            low, high = added_up(register, stakes)
            yield Issue(
                name,
                f"{register.ids[owner]} is recorded with {told}: counted as at least "
                f"{share_text(low, low)} and at most {share_text(high, high)}",
            )


def _open_points(law: Law, steps: Iterable[Step]) -> Iterator[str]:
    """What would have to be known to decide."""
    for step in steps:
        if step.counts is Counts.ALONE:
            kinds = sorted({stake.kind.value for stake in step.stakes})
            yield f"{step.party}: rests on {', '.join(kinds)}, which has to be judged."
            continue
        unsaid = sum((s.low, s.high) == UNKNOWN for s in step.stakes)
        if unsaid:
            yield f"{step.party}: {unsaid} of its {len(step.stakes)} stakes state no share."
        if step.low < law.line:
            share = share_text(step.low, step.high)
            yield f"{step.party}: the records leave it open: {share}."
        elif any(stake.kind is StakeKind.VOTES for stake in step.stakes):
            yield f"{step.party}: rests on votes, which has to be judged."
        elif not law.adds_up:
            yield f"{step.party}: only if the holdings of several persons are added up."


def _past(register: Register, law: Law, day: int, sure: Levels, party: int) -> str | None:
    """Say until when enough was held by those who are listed or caught on the day."""
    shares = [
        n for n in register.holders.at(party)
        if register.kind[n] == _SHARES and register.since[n] <= day
        and register.owner[n] in sure and register.owner[n] != party
    ]  # fmt: skip
    over = [register.until[n] for n in shares if register.until[n] < day]
    if not over or added_up(register, shares)[0] < law.line:
        return None
    last = max(over)
    then = [n for n in shares if register.since[n] <= last <= register.until[n]]
    low, high = added_up(register, then)
    if low < law.line:
        return None
    return law.past.format(share=share_text(low, high), day=date.fromordinal(last))


def _held(register: Register, day: int, party: int) -> list[int]:
    return [n for n in register.holders.at(party) if is_held(register, n, day)]


def _caution(law: Law, stake: Stake) -> str:
    share = share_text(stake.low, stake.high) if stake.kind in MEASURED else ""
    role = stake.role or stake.kind.value
    return law.cautions[stake.kind].format(owner=stake.owner, share=share, role=role)
