"""The stake: what one party has in another, as one source states it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from ostraka.ownership.shares import UNKNOWN, share_text


class StakeKind(StrEnum):
    """What the owner has. The laws differ in which of these they count.

    * SHARES: shares or another ownership interest, held in its own name.
    * INDIRECT: an interest that the source itself states as indirect or ultimate. To add it
      to the chain that it runs through would count it twice.
    * VOTES: votes at the general meeting.
    * BOARD: the right to appoint or remove most of the board.
    * CONTROL: control by some means, in the source's own judgement.
    * OWNED_OR_CONTROLLED: a list's "owned or controlled by": one of the two.
    * LEAD: chairs or runs it. ROLE: holds another office, signs or acts for it.
    * FAMILY, ASSOCIATE, LINK: kin, an associate, a link of unknown nature.
    """

    SHARES = "shares"
    INDIRECT = "indirect shares"
    VOTES = "votes"
    BOARD = "board"
    CONTROL = "control"
    OWNED_OR_CONTROLLED = "owned or controlled"
    LEAD = "leading role"
    ROLE = "role"
    FAMILY = "family"
    ASSOCIATE = "associate"
    LINK = "link"


MEASURED = frozenset({StakeKind.SHARES, StakeKind.INDIRECT, StakeKind.VOTES})
"""The kinds that have a share; of the others `low` and `high` say nothing."""

UNDIRECTED = frozenset({StakeKind.FAMILY, StakeKind.ASSOCIATE, StakeKind.LINK})
"""The kinds without an owner: each is read both ways."""


@dataclass(frozen=True, slots=True)
class Stake:
    """What `owner` has in `owned`.

    Attributes:
        owner, owned: Ids of the two parties.
        kind: What it is.
        low, high: The share, in billionths of the whole, at least and at most; 0 and 1e9
            where it is not stated. See `shares`.
        since, until: First and last day, both included; None where not stated, and then it
            counts as held.
        source: The record or edition that states it.
        role: The source's own words: "Owned or Controlled By", "sole director".
    """

    owner: str
    owned: str
    kind: StakeKind = StakeKind.SHARES
    low: int = UNKNOWN[0]
    high: int = UNKNOWN[1]
    since: date | None = None
    until: date | None = None
    source: str = ""
    role: str = ""

    def to_json(self) -> dict[str, Any]:
        """Return it with its share in words; what is not stated is None."""
        return {
            "owner": self.owner,
            "owned": self.owned,
            "kind": self.kind.value,
            "share": share_text(self.low, self.high) if self.kind in MEASURED else None,
            "since": self.since.isoformat() if self.since else None,
            "until": self.until.isoformat() if self.until else None,
            "role": self.role or None,
            "source": self.source or None,
        }
