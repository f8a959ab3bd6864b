"""A person's word on whether two entries are one subject."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any


class Ruling(StrEnum):
    """What was said of two entries."""

    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Judgement:
    """One row of the record of judgements, which only grows.

    A pair has no direction: `left` is the id that sorts first. A row that undoes another
    says so in `undoes` and repeats its pair and ruling.

    Attributes:
        id: Its number; a later judgement has a higher one.
        left, right: Entity ids, `left` before `right`.
        ruling: What was said.
        by: Who said it: a person's name, or a rule with its version.
        at: When (UTC).
        why: In words.
        evidence: The facts that were looked at, as JSON.
        undoes: Id of the judgement that it takes back.
    """

    id: int
    left: str
    right: str
    ruling: Ruling
    by: str
    at: datetime
    why: str
    evidence: Mapping[str, Any] = field(default_factory=dict)
    undoes: int | None = None

    @property
    def pair(self) -> tuple[str, str]:
        """The two ids, sorted."""
        return self.left, self.right

    def to_json(self) -> dict[str, Any]:
        """Return every field; the time as ISO text."""
        return {
            "id": self.id,
            "left": self.left,
            "right": self.right,
            "ruling": self.ruling.value,
            "by": self.by,
            "at": self.at.isoformat(),
            "why": self.why,
            "evidence": dict(self.evidence),
            "undoes": self.undoes,
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Judgement":
        """Read what `to_json` wrote.

        Raises:
            KeyError, TypeError, ValueError: It wrote something else.
        """
        values = dict(data)
        values["ruling"] = Ruling(values["ruling"])
        values["at"] = datetime.fromisoformat(values["at"])
        return cls(**values)
