"""One candidate beside the query: what the name and each other fact add to its score."""

from bisect import bisect_left
from collections.abc import Iterable
from functools import lru_cache

from ostraka.matching.config import EvidenceSettings
from ostraka.matching.evidence import Asked, Finding, Listed, findings, greatest_raises
from ostraka.matching.query import Contribution, Facts

MILLION = 1_000_000
_KINDS = {"weak": "; a weak alias, which alone never alerts", "former": "; a former name"}
_UNLIKE = "; the names are too unlike for it to count"

Step = tuple[Finding, int]  # what a fact says, and what it adds in millionths


def score(
    asked: Asked, listed: Listed, points: int, settings: EvidenceSettings
) -> tuple[int, list[Step]]:
    """Return the score in millionths, and what each fact beside the name added to it."""
    alike = points >= settings.least_name * MILLION
    total, steps = points, []
    for found in findings(asked, listed, settings):
        if found.share <= 0:
            step = round(total * found.share)
        elif alike or found.settles:
            step = _raise(total, found.share)
        else:
            step, found = 0, found._replace(why=found.why + _UNLIKE)
        total += step
        steps.append((found, step))
    return total, steps


def lower(points: int, found: Iterable[Finding]) -> tuple[int, list[Step]]:
    """Return what is left of a name's score, and what each finding took away of it."""
    steps = []
    for each in found:
        step = round(points * each.share)
        points += step
        steps.append((each, step))
    return points, steps


def least_points(asked: Asked, bar: float, settings: EvidenceSettings) -> int:
    """Return the least name score that the facts asked for can lift to `bar`, in millionths.

    A true bound, by the very arithmetic of `score`: no entity whose name scores less reaches
    the bar, whatever its facts say, but for the bearer of a number that is asked for.
    """
    return _least_points(greatest_raises(asked, settings), bar, settings.least_name)


@lru_cache(maxsize=1024)
def _least_points(raises: tuple[float, ...], bar: float, least_name: float) -> int:
    unaided = bisect_left(range(MILLION + 1), bar, key=lambda points: points / MILLION)
    lifted = bisect_left(range(MILLION + 1), unaided, key=lambda at: _lift(at, raises))
    least = bisect_left(range(MILLION + 1), least_name * MILLION)
    return max(1, min(unaided, max(lifted, least)))


def _lift(points: int, raises: tuple[float, ...]) -> int:
    for share in raises:
        points += _raise(points, share)
    return points


def _raise(total: int, share: float) -> int:
    return round((MILLION - total) * share)


def contributions(steps: list[Step]) -> list[Contribution]:
    """Return the facts' parts of a score, as an answer shows them."""
    return [
        Contribution(
            found.feature, found.query, found.candidate, found.verdict, step / MILLION, found.why
        )
        for found, step in steps
    ]  # fmt: skip


def name_contribution(
    asked: str, listed: Facts, points: int, parts: tuple[Facts, ...], notes: tuple[str, ...]
) -> Contribution:
    """Say how two names compare, word by word.

    Args:
        listed: The listed name, `full` and `kind`; empty when none of them is alike.
        parts: How the words of the two pair off (see `explain.parts_of`).
        notes: What they were taken for (see `explain.notes_of`).
    """
    verdict, why = _name_verdict(asked, listed, parts, notes)
    return Contribution(
        "name", asked, listed.get("full", ""), verdict, points / MILLION, why, parts
    )


def _name_verdict(
    asked: str, listed: Facts, parts: tuple[Facts, ...], notes: tuple[str, ...]
) -> tuple[str, str]:
    if not asked.strip():
        return "no data", "no name was asked for"
    if not listed:
        return "contradicts", "no listed name is alike"
    every = {part["verdict"] for part in parts} == {"equal"}
    verdict = "equal" if every and not notes else "close"
    why = "; ".join(["every word" if every else "not every word", *notes])
    return verdict, why + _KINDS.get(listed.get("kind", ""), "")
