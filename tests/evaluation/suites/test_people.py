"""The suites that ask for people: `varied`, `facts`, `compound`."""

import pytest

from ostraka.evaluation import Bench, Evaluation, evaluate
from ostraka.evaluation.results import Findings, Row


@pytest.fixture(scope="module")
def run(full_bench: Bench) -> Evaluation:
    return evaluate(full_bench, ["varied", "facts"])


def rows(found: Findings) -> dict[str, Row]:
    return {row.what: row for row in found.rows}


def test_each_hard_class_has_a_bar_of_its_own(run: Evaluation) -> None:
    found = rows(run.found["varied"])
    for label in ("vowel_drop", "truncate", "initials", "homoglyph", "invisible_char"):
        assert found[f"recall, {label}"].bar == 0.90
    assert found["recall, all variations"].bar == 0.97
    assert found["recall, adversarial variations"].bar == 0.95


def test_recall_stands_beside_what_it_costs(run: Evaluation) -> None:
    moved = run.found["varied"].tuning
    assert moved is not None
    assert (moved.innocent, moved.allowed) == (400, run.threshold)
    assert moved.asked == rows(run.found["varied"])["recall, all variations"].count


def test_the_threshold_of_the_innocent_is_told(run: Evaluation) -> None:
    assert rows(run.found["varied"])["threshold"].measured == run.threshold


def test_facts_make_recall_no_worse(run: Evaluation) -> None:
    bare = rows(run.found["varied"])["recall at the threshold in use"]
    told = rows(run.found["facts"])["recall at the threshold in use"]
    assert told.measured >= bare.measured
    assert told.count == bare.count


def test_two_variations_at_once_are_told_by_compound(run_made: Evaluation) -> None:
    found = run_made.found["compound"]
    assert rows(found)["recall, two variations at once"].bar == 0.93
    labels = {each.label for each in found.figures["variation"]}
    assert {"typo+name_order", "vowel_drop+name_order"} <= labels
    assert sum(each.count for each in found.figures["variation"]) == found.rows[0].count
