"""What one fact beside the name says."""

from typing import NamedTuple


class Finding(NamedTuple):
    """The verdict on one fact.

    Attributes:
        feature: Which fact: "birth date", "country", "identifier", ...
        query, candidate: What either side says.
        verdict: "equal", "close", "contradicts" or "no data".
        share: Share of 1 by which it raises (above 0) or lowers (below 0) the score.
        why: The reason in words: "day and month swapped".
        settles: It identifies the party whatever the name is.
    """

    feature: str
    query: str
    candidate: str
    verdict: str
    share: float
    why: str
    settles: bool = False
