"""What a score means."""

from ostraka.evaluation import Bench, Evaluation
from ostraka.evaluation.suites.calibration import calibration


def test_every_answer_is_in_a_bin(run_made: Evaluation, bench: Bench) -> None:
    found = run_made.found["calibration"]
    answered = [*bench.compound, *bench.bodies]
    assert sum(each.count for each in found.bins) >= sum(each.top > 0 for each in answered)
    assert found.bins[0].low == 0.5


def test_the_customers_on_no_list_count_where_there_are_any(full_bench: Bench) -> None:
    found = calibration(full_bench)
    assert sum(each.count for each in found.bins) > 0
    assert len(found.rows) == 2
