"""What an answer must not depend on, and that it adds up."""

import pytest

from ostraka.evaluation import Evaluation


def test_answers_do_not_depend_on_threads_order_or_batches(run_made: Evaluation) -> None:
    equal, _ = run_made.found["repeat"].rows
    assert (equal.measured, equal.bar, equal.count) == (1.0, 1.0, 1_600)


def test_explanations_sum_to_their_score(run_made: Evaluation) -> None:
    _, sums = run_made.found["repeat"].rows
    assert (sums.measured, sums.bar) == (1.0, 1.0)
    assert sums.count > 100


def test_one_answer_is_kept_in_full(run_made: Evaluation) -> None:
    example = run_made.found["repeat"].explained
    assert example is not None
    match = example["match"]
    total = sum(step["contribution"] for step in match["explanation"])
    assert total == pytest.approx(match["score"])
    assert example["query"]["name"]
