"""The candidate stage alone."""

from ostraka.evaluation import Bench, Evaluation
from ostraka.evaluation.suites.candidates import LOW, sampled_queries


def test_nothing_is_lost_by_the_index_that_brute_force_finds(run_made: Evaluation) -> None:
    rows = {row.what: row for row in run_made.found["candidates"].rows}
    lost = rows["not found at all, nor by brute force"]
    assert (lost.measured, lost.bar) == (1.0, 1.0)


def test_found_at_all_is_never_less_than_found_at_the_threshold(
    run_made: Evaluation,
) -> None:
    rows = {row.what: row for row in run_made.found["candidates"].rows}
    reached = rows["found at all, people, two variations at once"]
    found = run_made.found["compound"].rows[0]
    assert reached.count == found.count
    assert reached.measured >= found.measured
    assert run_made.threshold_in_use > LOW


def test_the_index_finds_what_brute_force_finds(run_made: Evaluation) -> None:
    (row,) = run_made.found["lossless"].rows
    assert (row.measured, row.bar) == (1.0, 1.0)
    assert row.count > 100
    assert run_made.found["lossless"].misses == {}


def test_the_same_questions_are_drawn_every_time(bench: Bench) -> None:
    queries = sampled_queries(bench, 30)
    assert queries == sampled_queries(bench, 30)
    assert len(queries) == 30
