"""What a set of outcomes amounts to: thresholds, recall, precision, calibration, F1.

Scores have six decimals; a threshold is met by a score that equals it.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import sqrt

from ostraka.evaluation.cases import Outcome

STEP = 1e-6  # the least difference of two scores
BINS = 10


def threshold_for(files: Iterable[Sequence[Outcome]], share: float, floor: float) -> float:
    """Return the least threshold at which at most `share` of each file alerts.

    Args:
        files: Outcomes of customers who are on no list, one sequence per file.
        share: Of a file's customers, 0 to 1.
        floor: Least score that was asked for: no threshold can be below it.

    >>> threshold_for([], 0.001, 0.5)
    0.5
    """
    return max([floor, *(_threshold(outcomes, share) for outcomes in files)])


def _threshold(outcomes: Sequence[Outcome], share: float) -> float:
    allowed = int(len(outcomes) * share)
    tops = sorted((each.top for each in outcomes), reverse=True)
    return round(tops[allowed] + STEP, 6) if allowed < len(tops) else 0.0


def alert_rate(outcomes: Sequence[Outcome], threshold: float) -> float:
    """Return the share of questions that raise any alert."""
    return _share([each.alerts(threshold) for each in outcomes])


def recall(outcomes: Sequence[Outcome], threshold: float) -> float:
    """Return the share of questions whose right entity reaches the threshold."""
    return _share([each.is_found(threshold) for each in outcomes])


def first_place(outcomes: Sequence[Outcome]) -> float:
    """Return the share of questions that the right entity answers first."""
    return _share([each.first for each in outcomes])


def unbeaten(outcomes: Sequence[Outcome]) -> float:
    """Return the share of questions whose right entity no other scores higher than."""
    return _share([each.tied for each in outcomes])


def precision(
    asked: Sequence[Outcome], innocent: Sequence[Outcome], threshold: float
) -> float:
    """Return the share of alerted questions whose first answer is right.

    It depends on how many innocent questions stand beside the others: state both counts.
    """
    alerted = [each for each in (*asked, *innocent) if each.alerts(threshold)]
    return _share([each.first for each in alerted])


def by_class(
    outcomes: Iterable[Outcome], key: Callable[[Outcome], str]
) -> dict[str, list[Outcome]]:
    """Group outcomes, the classes in the order of their names."""
    found: dict[str, list[Outcome]] = {}
    for each in outcomes:
        found.setdefault(key(each), []).append(each)
    return dict(sorted(found.items()))


def interval(share: float, count: int) -> tuple[float, float]:
    """Return the 95 % interval of a share that was seen in `count` independent cases.

    Source: Wilson, Probable Inference, the Law of Succession, and Statistical Inference,
    JASA 22 (1927), https://doi.org/10.1080/01621459.1927.10502953

    >>> tuple(round(end, 3) for end in interval(0.95, 100))
    (0.888, 0.978)
    """
    if not count:
        return 0.0, 1.0
    z = 1.959964
    middle = (share + z * z / (2 * count)) / (1 + z * z / count)
    reach = z * sqrt(share * (1 - share) / count + z * z / (4 * count**2))
    reach /= 1 + z * z / count
    return max(0.0, middle - reach), min(1.0, middle + reach)


@dataclass(frozen=True, slots=True)
class Bin:
    """Answers whose scores lie in one span, and the share of them that is right."""

    low: float
    high: float
    count: int
    right: float


def reliability(outcomes: Iterable[Outcome], floor: float) -> list[Bin]:
    """Return how often the first answer is right, by its score, from `floor` to 1."""
    width = (1 - floor) / BINS
    seen: list[list[bool]] = [[] for _ in range(BINS)]
    for each in outcomes:
        if each.top >= floor:
            seen[min(BINS - 1, int((each.top - floor) / width))].append(each.first)
    edges = [round(floor + at * width, 6) for at in range(BINS + 1)]
    spans = zip(pairwise(edges), seen, strict=True)
    return [Bin(low, high, len(span), _share(span)) for (low, high), span in spans]


@dataclass(frozen=True, slots=True)
class Band:
    """How many right answers and how many innocent questions score in one span.

    `high` is outside the span, but for a span that ends at 1.
    """

    low: float
    high: float
    right: int
    innocent: int


def bands(
    asked: Sequence[Outcome], innocent: Sequence[Outcome], edges: Sequence[float]
) -> list[Band]:
    """Count right entities by their own scores, innocent questions by their best score."""
    right = sorted(each.score for each in asked)
    wrong = sorted(each.top for each in innocent)
    return [
        Band(low, high, _between(right, low, high), _between(wrong, low, high))
        for low, high in pairwise(edges)
    ]


def _between(scores: Sequence[float], low: float, high: float) -> int:
    """Count what lies from `low` to below `high`, 1 itself with the last span."""
    end = len(scores) if high >= 1 else bisect_left(scores, high)
    return end - bisect_left(scores, low)


@dataclass(frozen=True, slots=True)
class Point:
    """What one threshold gives: recall, and the share of innocent questions that alert."""

    threshold: float
    recall: float
    alerts: float


def curve(
    asked: Sequence[Outcome], innocent: Sequence[Outcome], thresholds: Iterable[float]
) -> list[Point]:
    """Return recall and alerts at each of some thresholds."""
    return [
        Point(at, round(recall(asked, at), 6), round(alert_rate(innocent, at), 6))
        for at in thresholds
    ]


def f1(scored: Iterable[tuple[float, bool]], threshold: float) -> float:
    """Return F1 of "reaches the threshold" against the labels.

    >>> f1([(0.9, True), (0.8, False), (0.1, True)], 0.5)
    0.5
    """
    right = wrong = missed = 0
    for score, is_match in scored:
        right += score >= threshold and is_match
        wrong += score >= threshold and not is_match
        missed += score < threshold and is_match
    return 2 * right / (2 * right + wrong + missed) if right else 0.0


def _share(flags: Sequence[bool]) -> float:
    return sum(flags) / len(flags) if flags else 0.0
