"""One candidate beside the query: what the name and each other fact add to its score."""

from dataclasses import dataclass

from ostraka.matching.config import EvidenceSettings
from ostraka.matching.evidence import findings
from ostraka.matching.query import Contribution, Facts, Query

MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class Hit:
    """What the kernel says of one candidate.

    Attributes:
        row: The listed name's row, None when only an identifier led here.
        form: Which reading of the query matched.
        points: The name's score in millionths.
    """

    row: int | None
    form: int = 0
    points: int = 0


def score(
    query: Query, facts: Facts, points: int, settings: EvidenceSettings
) -> tuple[int, list[Contribution]]:
    """Return the score in millionths, and what each fact beside the name contributed."""
    total = points
    steps = []
    for each in findings(query, facts, settings):
        step = round((MILLION - total if each.share > 0 else total) * each.share)
        total += step
        pair = (each.feature, each.query, each.candidate, each.verdict)
        steps.append(Contribution(*pair, step / MILLION))
    return total, steps


def name_contribution(
    asked: str, listed: str, points: int, parts: tuple[Facts, ...]
) -> Contribution:
    """Say how two names compare, word by word."""
    verdicts = {part["verdict"] for part in parts}
    verdict = "no data" if not parts else "equal" if verdicts == {"equal"} else "close"
    return Contribution("name", asked, listed, verdict, points / MILLION, parts)
