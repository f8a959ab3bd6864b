"""What must be said beside a verdict: what narrows it, what to look at, what is odd."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Case:
    """One party before one law, and what was found.

    Attributes:
        day: The day as an ordinal.
        sure: The listed, and all that are caught for certain.
        status: What would hold if the law were in force.
        steps: What that rests on.
    """

    register: Register
    law: Law
    day: int
    sure: Levels
    party: int
    status: Status
    steps: tuple[Step, ...]

    @property
    def stakes(self) -> list[int]:
        """The stakes that listed and caught parties have in the party on the day."""
        held = _held(self.register, self.day, self.party)
        return [stake for stake in held if self.register.owner[stake] in self.sure]


def notes_of(case: Case) -> tuple[str, ...]:
    """Explain a status: what is not stated, what is open, what was, what the law adds."""
    found: list[str] = []
    if not case.law.in_force and case.status is not Status.NOT_CAUGHT:
        found.append(f"While the law is in force this is: {case.status.value}.")
    if case.status is Status.MAY_BE:
        found += _open_points(case.law, case.steps)
    if case.status is not Status.CAUGHT and (was := _past(case)):
        found.append(was)
    return (*found, *case.law.notes)


def cautions_of(case: Case) -> tuple[str, ...]:
    """Say what listed and caught parties have in a party that is not caught for certain."""
    if case.status is Status.CAUGHT:
        return ()
    register, law, stakes = case.register, case.law, case.stakes
    proved = set(case.steps[-1].stakes) if case.status is Status.MAY_BE else set()
    beside = (stake for stake in map(register.stake, stakes) if stake not in proved)
    told = sorted({_caution(law, stake) for stake in beside})
    together = added_up(register, (n for n in stakes if register.kind[n] == _SHARES))
    if not law.adds_up and together[0] >= law.line:
        share = share_text(*together)
        told.append(f"Together listed persons hold {share}: a joint arrangement counts.")
    return tuple(told)


def issues_of(case: Case) -> tuple[Issue, ...]:
    """Report contradictions in what is recorded of the party and of every step to it."""
    numbers = (case.register.number(step.party) for step in case.steps)
    parties = dict.fromkeys((*(n for n in numbers if n is not None), case.party))
    return tuple(
        issue
        for party in parties
        for issue in contradictions(case.register, case.day, party)
    )


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
    doubled = (owner for owner, stakes in said.items() if len(stakes) > 1)
    for owner in sorted(doubled, key=register.ids.__getitem__):
        stakes = said[owner]
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
    """What would have to be known to decide, for each step that is not certain."""
    for step in steps:
        kinds = {stake.kind for stake in step.stakes}
        if step.counts is Counts.ALONE:
            told = ", ".join(sorted(kinds - law.sure.keys()))
            if told:
                yield f"{step.party}: rests on {told}, which has to be judged."
            continue
        unsaid = sum((s.low, s.high) == UNKNOWN for s in step.stakes)
        if unsaid:
            yield f"{step.party}: {unsaid} of its {len(step.stakes)} stakes state no share."
        if step.low < law.line:
            share = share_text(step.low, step.high)
            yield f"{step.party}: the records leave it open: {share}."
        elif told := ", ".join(sorted(kinds - law.sure.keys())):
            yield f"{step.party}: rests on {told}, which has to be judged."
        elif (
            law.maybe_adds_up > law.adds_up
            and max(stake.low for stake in step.stakes) < law.line
        ):
            yield f"{step.party}: only if the holdings of several owners are added up."


def _past(case: Case) -> str | None:
    """Say until when enough was held by those who are listed or caught on the day."""
    register, day, law = case.register, case.day, case.law
    shares = [
        stake
        for stake in register.holders.at(case.party)
        if register.kind[stake] == _SHARES
        and register.since[stake] <= day
        and register.owner[stake] in case.sure
        and register.owner[stake] != case.party
    ]
    last = max((u for n in shares if (u := register.until[n]) < day), default=None)
    if last is None:
        return None
    low, high = added_up(register, (n for n in shares if is_held(register, n, last)))
    if low < law.line:
        return None
    return law.past.format(share=share_text(low, high), day=date.fromordinal(last))


def _held(register: Register, day: int, party: int) -> list[int]:
    return [n for n in register.holders.at(party) if is_held(register, n, day)]


def _caution(law: Law, stake: Stake) -> str:
    share = share_text(stake.low, stake.high) if stake.kind in MEASURED else ""
    role = stake.role or stake.kind.value
    return law.cautions[stake.kind].format(owner=stake.owner, share=share, role=role)
