"""Two names and how their words pair off, as every rule on contradictions reads them."""

from typing import NamedTuple

from ostraka._kernel import tokenize
from ostraka.matching.company_words import with_short_forms
from ostraka.matching.evidence import Finding
from ostraka.matching.kinds import Kinds
from ostraka.matching.pair_words import SMALL
from ostraka.matching.query import Facts
from ostraka.matching.readings import native

Words = list[str]
Couple = tuple[str, str]  # what stands on either side


class Sides(NamedTuple):
    """Two names.

    Attributes:
        asked, listed: The names, as they are meant.
        parts: How their words pair off, as `explain.parts_of` gives it.
        kinds: What the two parties can be.
    """

    asked: str
    listed: str
    parts: tuple[Facts, ...]
    kinds: Kinds

    @property
    def extra(self) -> Words:
        """The words that what is asked has alone."""
        return [part["query"] for part in self.parts if part["verdict"] == "extra"]

    @property
    def missing(self) -> Words:
        """The words that the listed name has alone."""
        return [part["candidate"] for part in self.parts if part["verdict"] == "missing"]

    @property
    def paired(self) -> list[Facts]:
        """The parts that stand for each other, equal or only alike."""
        return [part for part in self.parts if part["verdict"] in ("equal", "close")]

    @property
    def unequal(self) -> list[Couple]:
        """The words that stand for each other and are not equal."""
        return [
            (part["query"], part["candidate"])
            for part in self.parts
            if part["verdict"] == "close"
        ]


def contradicts(feature: str, couple: Couple, share: float, why: str) -> Finding:
    """Return the finding that takes a share of the score away."""
    return Finding(feature, *couple, "contradicts", -share, why)


def proper(words: Words) -> Words:
    """Leave out titles, particles, legal forms and such."""
    return [word for word in words if word not in SMALL]


def words_of(name: str) -> Words:
    """Return the words with each legal form under one spelling, in their own script."""
    words, has_native, _ = tokenize(name)
    return with_short_forms(native(name).split() if has_native else words)
