"""What a set of outcomes amounts to."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.outcomes import innocent, innocents, outcome, outcomes, scores

from ostraka.evaluation.cases import Outcome
from ostraka.evaluation.measures import (
    alert_rate,
    bands,
    by_class,
    curve,
    f1,
    first_place,
    interval,
    precision,
    recall,
    reliability,
    threshold_for,
    unbeaten,
)

shares = st.integers(0, 100).map(lambda percent: percent / 100)


@given(st.lists(innocents, max_size=4), shares, scores)
def test_a_threshold_never_lets_more_than_the_share_of_any_file_alert(
    files: list[list[Outcome]], share: float, floor: float
) -> None:
    threshold = threshold_for(files, share, floor)
    assert threshold >= floor
    for file in files:
        assert sum(each.alerts(threshold) for each in file) <= len(file) * share


@given(innocents.filter(bool), shares)
def test_a_threshold_is_the_least_that_does(file: list[Outcome], share: float) -> None:
    threshold = threshold_for([file], share, 0.0)
    lower = round(threshold - 2e-6, 6)
    allowed = int(len(file) * share)
    assert threshold == 0 or sum(each.alerts(lower) for each in file) > allowed


def test_a_score_that_equals_the_threshold_alerts() -> None:
    assert alert_rate([innocent(0.66), innocent(0.659999)], 0.66) == 0.5
    assert recall([outcome(0.66), outcome(0.659999)], 0.66) == 0.5


@given(outcomes, scores, scores)
def test_a_higher_threshold_never_finds_more(
    asked: list[Outcome], one: float, other: float
) -> None:
    low, high = sorted((one, other))
    assert recall(asked, low) >= recall(asked, high)
    assert alert_rate(asked, low) >= alert_rate(asked, high)


def test_first_place_is_for_the_right_entity_and_unbeaten_allows_a_tie() -> None:
    tied = Outcome(outcome(0.9).case, 0.9, 0.9, first=False, found="other")
    asked = [outcome(0.9), outcome(0.7, 0.8), tied, outcome(0.0)]
    assert first_place(asked) == 0.25
    assert unbeaten(asked) == 0.5


def test_precision_counts_innocent_alerts_against_it() -> None:
    asked, innocent_ones = [outcome(0.9), outcome(0.7, 0.8)], [innocent(0.7), innocent(0.5)]
    assert precision(asked, innocent_ones, 0.66) == pytest.approx(1 / 3)


def test_nothing_asked_is_no_share_at_all() -> None:
    assert recall([], 0.5) == alert_rate([], 0.5) == first_place([]) == 0.0


def test_classes_stand_in_the_order_of_their_names() -> None:
    asked = [outcome(0.1, variation=label) for label in ("typo", "ocr", "typo")]
    groups = by_class(asked, lambda each: each.case.variation)
    assert [(label, len(group)) for label, group in groups.items()] == [
        ("ocr", 1),
        ("typo", 2),
    ]


@given(st.integers(0, 2_000), st.integers(0, 2_000))
def test_an_interval_holds_its_share_and_stays_within_0_and_1(one: int, two: int) -> None:
    right, count = sorted((one, two))
    share = right / count if count else 0.0
    low, high = interval(share, count)
    assert 0 <= low <= share + 1e-12
    assert share - 1e-12 <= high <= 1


def test_more_cases_make_an_interval_narrower() -> None:
    widths = [high - low for low, high in (interval(0.9, n) for n in (10, 100, 1_000))]
    assert widths == sorted(widths, reverse=True)


@given(outcomes, st.sampled_from([0.0, 0.5, 0.6]))
def test_every_answer_above_the_floor_is_in_one_bin(
    asked: list[Outcome], floor: float
) -> None:
    bins = reliability(asked, floor)
    assert sum(each.count for each in bins) == sum(each.top >= floor for each in asked)
    assert (bins[0].low, bins[-1].high) == (floor, 1.0)


def test_a_bin_says_how_often_its_answers_are_right() -> None:
    asked = [outcome(0.97), outcome(0.5, 0.98), outcome(0.52)]
    bins = reliability(asked, 0.5)
    assert [(each.count, each.right) for each in bins if each.count] == [(1, 1.0), (2, 0.5)]


@given(outcomes, innocents)
def test_bands_leave_out_nobody_and_count_nobody_twice(
    asked: list[Outcome], innocent_ones: list[Outcome]
) -> None:
    found = bands(asked, innocent_ones, [0.0, 0.25, 0.5, 1.0])
    assert sum(each.right for each in found) == len(asked)
    assert sum(each.innocent for each in found) == len(innocent_ones)


def test_a_score_at_an_edge_belongs_to_the_band_above_it() -> None:
    low, high = bands([outcome(0.66), outcome(1.0)], [innocent(0.659999)], [0.6, 0.66, 1.0])
    assert (low.right, low.innocent) == (0, 1)
    assert (high.right, high.innocent) == (2, 0)


@given(outcomes, innocents)
def test_a_curve_falls(asked: list[Outcome], innocent_ones: list[Outcome]) -> None:
    points = curve(asked, innocent_ones, [0.5, 0.66, 0.9, 1.0])
    assert [each.threshold for each in points] == [0.5, 0.66, 0.9, 1.0]
    assert [each.recall for each in points] == sorted(
        (each.recall for each in points), reverse=True
    )
    assert [each.alerts for each in points] == sorted(
        (each.alerts for each in points), reverse=True
    )


@given(st.lists(st.tuples(scores, st.booleans())), scores)
def test_f1_is_the_harmonic_mean_of_precision_and_recall(
    scored: list[tuple[float, bool]], at: float
) -> None:
    right = sum(is_match for score, is_match in scored if score >= at)
    alerted = sum(score >= at for score, _ in scored)
    matches = sum(is_match for _, is_match in scored)
    expected = Fraction(0)
    if right:
        precise, found = Fraction(right, alerted), Fraction(right, matches)
        expected = 2 * precise * found / (precise + found)
    assert f1(scored, at) == pytest.approx(float(expected))
