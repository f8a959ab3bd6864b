"""What moving the threshold does, and what lies just above it and just below it.

Above-the-line and below-the-line testing: whoever sets a threshold looks at what it lets
alert that need not, and at what it lets pass that must not.

Source: 3 NYCRR 504.3(b)(3) and (4): testing and ongoing analysis of threshold settings.
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from ostraka.evaluation.cases import Outcome
from ostraka.evaluation.measures import Band, Point, bands, curve

SAMPLED = 10  # of each kind on each side of the line
WIDTH = 0.02  # of a span of scores
NEAR = 5  # spans on each side of the line

Scored = tuple[float, str, str]  # score, what was asked, what answered


@dataclass(frozen=True, slots=True)
class Sample:
    """One question whose score lies near the threshold.

    Attributes:
        right: It asks for a listed party, who answered; else the asker is innocent.
        above: It alerts.
    """

    right: bool
    above: bool
    score: float
    query: str
    listed: str


@dataclass(frozen=True, slots=True)
class Tuning:
    """Recall and alerts over every threshold, and the questions near the one in use.

    Attributes:
        in_use: The config's threshold: the line.
        allowed: The threshold that the innocent customers allow.
        asked, innocent: How many questions there are of each kind.
        curve: At each hundredth from the floor to 1, and at the threshold in use.
        spread: Scores from the floor to 1, counted in spans of 0.02.
        near: The same on both sides of the line, which no span crosses.
        samples: What lies nearest to the line.
    """

    in_use: float
    allowed: float
    asked: int
    innocent: int
    curve: tuple[Point, ...]
    spread: tuple[Band, ...]
    near: tuple[Band, ...]
    samples: tuple[Sample, ...]

    def to_json(self) -> dict[str, Any]:
        """Return every field."""
        return asdict(self)


def tuning(
    asked: Sequence[Outcome],
    innocent: Sequence[Outcome],
    floor: float,
    in_use: float,
    allowed: float,
) -> Tuning:
    """Return what the answers say of the threshold.

    Args:
        asked: Questions that have a right answer.
        innocent: Questions that have none.
        floor: Least score that was asked for.
        in_use, allowed: See `Tuning`.
    """
    count = round((1 - floor) / WIDTH)
    whole = [round(floor + at * WIDTH, 6) for at in range(count + 1)]
    near = [round(in_use + at * WIDTH, 6) for at in range(-NEAR, NEAR + 1)]
    near = [edge for edge in near if floor <= edge <= 1]
    hundredths = {at / 100 for at in range(round(floor * 100), 101)}
    return Tuning(
        in_use,
        allowed,
        len(asked),
        len(innocent),
        tuple(curve(asked, innocent, sorted(hundredths | {in_use}))),
        tuple(bands(asked, innocent, whole)),
        tuple(bands(asked, innocent, near)),
        tuple(_samples(asked, innocent, in_use)),
    )


def _samples(
    asked: Sequence[Outcome], innocent: Sequence[Outcome], line: float
) -> list[Sample]:
    right = [(each.score, each.case.query.name, each.case.listed) for each in asked]
    wrong = [(each.top, each.case.query.name, each.found) for each in innocent]
    return [
        Sample(is_right, above, *scored)
        for above in (True, False)
        for is_right, every in ((True, right), (False, wrong))
        for scored in _nearest(every, line, above=above)
    ]


def _nearest(every: Sequence[Scored], line: float, *, above: bool) -> list[Scored]:
    """Return what lies nearest to the line on one side; what scores 0 was not found."""
    side = {each for each in every if each[0] and (each[0] >= line) is above}
    return sorted(side, key=lambda each: (abs(each[0] - line), *each))[:SAMPLED]
