"""What moving the threshold does, and what lies near it."""

from hypothesis import given
from hypothesis import strategies as st
from support.outcomes import innocent, innocents, outcome, outcomes

from ostraka.evaluation.cases import Outcome
from ostraka.evaluation.tuning import SAMPLED, tuning

lines = st.integers(500_000, 1_000_000).map(lambda points: points / 1_000_000)


@given(outcomes, innocents, lines)
def test_no_span_and_no_sample_lies_on_both_sides_of_the_line(
    asked: list[Outcome], innocent_ones: list[Outcome], line: float
) -> None:
    found = tuning(asked, innocent_ones, 0.5, line, line)
    assert line in [each.threshold for each in found.curve]
    assert not [each for each in found.near if each.low < line < each.high]
    for each in found.samples:
        assert (each.score >= line) is each.above
        assert each.score > 0


@given(outcomes, innocents)
def test_the_spread_counts_everybody_above_the_floor_once(
    asked: list[Outcome], innocent_ones: list[Outcome]
) -> None:
    found = tuning(asked, innocent_ones, 0.5, 0.66, 0.66)
    assert sum(each.right for each in found.spread) == sum(o.score >= 0.5 for o in asked)
    assert sum(each.innocent for each in found.spread) == sum(
        o.top >= 0.5 for o in innocent_ones
    )


@given(outcomes, innocents)
def test_the_order_of_the_questions_does_not_matter(
    asked: list[Outcome], innocent_ones: list[Outcome]
) -> None:
    turned = tuning(asked[::-1], innocent_ones[::-1], 0.5, 0.66, 0.7)
    assert turned == tuning(asked, innocent_ones, 0.5, 0.66, 0.7)


def test_samples_are_the_nearest_of_each_kind_on_each_side() -> None:
    asked = [outcome(score / 100, name=f"Orban {score}") for score in range(50, 100)]
    found = tuning(asked, [innocent(0.7)], 0.5, 0.66, 0.66)
    right = [each.score for each in found.samples if each.right and each.above]
    assert right == [(66 + n) / 100 for n in range(SAMPLED)]
    below = [each.score for each in found.samples if each.right and not each.above]
    assert below == [(65 - n) / 100 for n in range(SAMPLED)]
    (wrong,) = [each for each in found.samples if not each.right]
    assert (wrong.score, wrong.above, wrong.query) == (0.7, True, "Ulla Brazmoth")
