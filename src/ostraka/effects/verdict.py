"""Verdicts, in falling strictness: the strictest that anything gives is the answer."""

from collections.abc import Iterable

from ostraka.effects.words import Word


class Verdict(Word):
    """What an answer comes to.

    >>> Verdict.strictest([Verdict.REVIEW, Verdict.PROHIBITED, Verdict.NONE])
    <Verdict.PROHIBITED: 'prohibited'>
    """

    BLOCK = "block", "Do not go ahead; property of the subject is held where it is."
    REJECT = "reject", "Do not go ahead; send it back. Nothing is held."
    PROHIBITED = "prohibited", "Do not go ahead."
    LICENCE = "needs-a-licence", "Go ahead only under a licence."
    RESTRICTED = "restricted", "Go ahead only within the limit that is stated."
    REVIEW = "enhanced-review", "Not forbidden as it stands; a person looks at it first."
    NONE = "no-effect-found", "Nothing known forbids it. That is not advice to go ahead."

    @property
    def rank(self) -> int:
        """0 for the strictest, 6 for the mildest."""
        return _ORDER[self]

    @staticmethod
    def strictest(verdicts: "Iterable[Verdict]") -> "Verdict":
        """Return the strictest; `NONE` when there is none at all."""
        return min(verdicts, key=lambda each: each.rank, default=Verdict.NONE)


_ORDER = {verdict: place for place, verdict in enumerate(Verdict)}
