"""A link: the facts that two entries share, and those that differ."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ostraka.subjects.contradictions import Contradiction


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact that two entries share: "identifier" ``innCode 7702077840 (ru)``."""

    feature: str
    value: str

    def to_json(self) -> dict[str, str]:
        """Return it with the attributes' names as keys."""
        return {"feature": self.feature, "value": self.value}

    def __str__(self) -> str:
        return f"{self.feature} {self.value}"


@dataclass(frozen=True, slots=True)
class Link:
    """Two entries that share facts which make them one subject, or nearly do.

    Attributes:
        left, right: Entity ids, `left` before `right`.
        sure: How sure the shared facts make it, 0 to 1, what differs taken off.
        shared: The facts, the one that decided first.
        against: What differs; where one of them bars, no rule joins the two.
    """

    left: str
    right: str
    sure: float
    shared: tuple[Fact, ...]
    against: tuple[Contradiction, ...] = ()

    @property
    def pair(self) -> tuple[str, str]:
        """The two ids, sorted."""
        return self.left, self.right

    @property
    def is_barred(self) -> bool:
        """True when something forbids to join the two."""
        return any(each.bars for each in self.against)

    @property
    def why(self) -> str:
        """The shared facts in words."""
        return ", ".join(map(str, self.shared))

    def to_json(self) -> dict[str, Any]:
        """Return everything, with `why` in words."""
        return {
            "left": self.left,
            "right": self.right,
            "sure": self.sure,
            "why": self.why,
            "shared": [each.to_json() for each in self.shared],
            "against": [each.to_json() for each in self.against],
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Link":
        """Read what `to_json` wrote."""
        shared = tuple(Fact(**each) for each in data["shared"])
        against = tuple(Contradiction.from_json(each) for each in data["against"])
        return cls(data["left"], data["right"], data["sure"], shared, against)
