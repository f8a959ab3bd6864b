"""The verdict of one law on one party, with all that proves it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from ostraka.model import Issue
from ostraka.ownership.laws import Law
from ostraka.ownership.proof import Step, paths
from ostraka.ownership.shares import share_text
from ostraka.ownership.stakes import Stake

MOST_PATHS = 20  # shown; the steps hold the whole proof, however many ways there are


class Status(StrEnum):
    """What a law says of a party. Only NOT_CAUGHT says that it is free, and only as far as
    the register goes."""

    LISTED = "listed"
    CAUGHT = "caught"
    MAY_BE = "may be caught"
    NOT_CAUGHT = "not caught"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one law says of one party on one day.

    Attributes:
        party: Its id.
        law: The law as it stands on the day.
        on: The day.
        status: What it says.
        steps: The proof, from the listed persons' stakes down to this party, which is last.
            For NOT_CAUGHT, what caught parties have in it; empty when they have nothing.
        notes: What narrows or explains it, one sentence each.
        cautions: What does not catch, and must be looked at all the same.
        issues: What is odd in the records that it rests on.
    """

    party: str
    law: Law
    on: date
    status: Status
    steps: tuple[Step, ...] = ()
    notes: tuple[str, ...] = ()
    cautions: tuple[str, ...] = ()
    issues: tuple[Issue, ...] = ()

    @property
    def share(self) -> str | None:
        """What caught parties hold in it together, in words; None where no share counts."""
        last = self.steps[-1] if self.steps else None
        if last is None or not last.stakes or not last.high:
            return None
        return share_text(last.low, last.high)

    @property
    def paths(self) -> tuple[tuple[Stake, ...], ...]:
        """The ways from a listed person to the party, `MOST_PATHS` of them at most."""
        return tuple(paths(self.steps, MOST_PATHS))

    def to_json(self) -> dict[str, Any]:
        """Return everything, the law's sources too."""
        return {
            "party": self.party,
            "law": self.law.key,
            "law_name": self.law.name,
            "on": self.on.isoformat(),
            "status": self.status.value,
            "share": self.share,
            "steps": [step.to_json() for step in self.steps],
            "paths": [[each.to_json() for each in path] for path in self.paths],
            "notes": list(self.notes),
            "cautions": list(self.cautions),
            "issues": [{"record": i.record, "message": i.message} for i in self.issues],
            "sources": list(self.law.sources),
        }
