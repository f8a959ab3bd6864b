"""What a law does to a whole register: who is caught, and the verdict on anyone."""

from collections.abc import Collection, Iterator
from datetime import date

from ostraka.ownership._cascade import Reach, Test, reach
from ostraka.ownership._remarks import Case, cautions_of, issues_of, notes_of
from ostraka.ownership.laws import Law
from ostraka.ownership.proof import Step, prove, step_to
from ostraka.ownership.register import Register
from ostraka.ownership.verdict import Status, Verdict


class Outcome:
    """One law, one register, one day. Proofs are worked out when they are asked for.

    Args:
        law: As it stands on the day.
        register: The stakes.
        listed: Ids of the parties that the law's own lists name; those that the register
            does not know are of no account.
        on: The day.
    """

    def __init__(
        self, law: Law, register: Register, listed: Collection[str], on: date
    ) -> None:
        self.law, self.register, self.on = law, register, on
        self.listed = frozenset(listed)
        known = register.numbers_of(self.listed)
        day = on.toordinal()
        surely = Test(law.sure, law.line, surely=True, day=day)
        maybe = Test(law.maybe, law.maybe_line, surely=False, day=day)
        self._sure = reach(register, known, surely, adds_up=law.adds_up)
        self._maybe = reach(register, known, maybe, adds_up=law.maybe_adds_up)

    @property
    def caught(self) -> tuple[str, ...]:
        """Ids of all that are caught and not listed, sorted; none while not in force."""
        return self._ids(self._sure, without=None)

    @property
    def may_be(self) -> tuple[str, ...]:
        """Ids of all that may be caught, sorted; none while the law is not in force."""
        return self._ids(self._maybe, without=self._sure)

    def __iter__(self) -> Iterator[Verdict]:
        """Yield the verdict on each party that is caught, then on each that may be."""
        for party in (*self.caught, *self.may_be):
            yield self.verdict(party)

    def verdict(self, party: str) -> Verdict:
        """Say what the law makes of one party, and why. It need not be in the register."""
        number, law = self.register.number(party), self.law
        if party in self.listed:
            return Verdict(party, law, self.on, Status.LISTED, notes=law.notes)
        if number is None:
            notes = ("The register knows no stake in it.", *law.notes)
            return Verdict(party, law, self.on, Status.NOT_CAUGHT, notes=notes)
        status, steps = self._proved(number)
        day, sure = self.on.toordinal(), self._sure.levels
        case = Case(self.register, law, day, sure, number, status, steps)
        said = notes_of(case), cautions_of(case), issues_of(case)
        if not law.in_force:
            status = Status.NOT_CAUGHT
        return Verdict(party, law, self.on, status, steps, *said)

    def _proved(self, party: int) -> tuple[Status, tuple[Step, ...]]:
        """What would hold if the law were in force, and on what stakes."""
        for status, found in ((Status.CAUGHT, self._sure), (Status.MAY_BE, self._maybe)):
            if party in found.levels:
                levels = found.grounds(party)
                return status, prove(self.register, levels, found.test, party)
        step = step_to(self.register, self._maybe.levels, self._maybe.test, party)
        return Status.NOT_CAUGHT, (step,) if step.stakes else ()

    def _ids(self, found: Reach, without: Reach | None) -> tuple[str, ...]:
        if not self.law.in_force:
            return ()
        left_out = without.levels if without else {}
        ids = self.register.ids
        return tuple(
            sorted(
                ids[n] for n, level in found.levels.items() if level and n not in left_out
            )
        )
