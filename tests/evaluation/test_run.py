"""One evaluation."""

import json
from dataclasses import replace

import pytest

from ostraka.errors import EvaluationError
from ostraka.evaluation import SUITES, Bench, Evaluation, evaluate, made
from ostraka.evaluation.results import Findings, Row
from ostraka.matching import DEFAULT


def test_without_lists_every_other_suite_runs_and_the_rest_is_named(
    run_made: Evaluation,
) -> None:
    needing = {suite.name for suite in SUITES.values() if suite.needs_lists}
    assert set(run_made.found) == SUITES.keys() - needing
    assert set(run_made.left_out) == needing
    assert list(run_made.found) == [name for name in SUITES if name not in needing]


def test_a_run_names_all_that_it_stood_on(run_made: Evaluation) -> None:
    assert run_made.config == DEFAULT.hash
    assert run_made.threshold_in_use == DEFAULT.threshold
    assert run_made.entities == len(made.people()) + len(made.bodies())
    assert "listed_people.csv" in run_made.data


def test_the_same_run_gives_the_same_bytes(
    run_made: Evaluation, run_again: Evaluation
) -> None:
    first, second = (json.dumps(each.to_json()) for each in (run_made, run_again))
    assert first == second


def test_every_row_of_a_suite_has_a_name_of_its_own(run_made: Evaluation) -> None:
    names = [(suite.name, row.what) for suite, row in run_made.rows]
    assert len(names) == len(set(names))


def test_the_missed_are_the_rows_whose_bar_is_not_met(run_made: Evaluation) -> None:
    rows = (
        Row("a", 0.5, 0.9),
        Row("b", 0.9, 0.9),
        Row("c", 0.5),
        Row("d", 0.5, 0.1, most=True),
    )
    run = replace(run_made, found={"repeat": Findings(rows)})
    assert [(suite.name, row.what) for suite, row in run.missed] == [
        ("repeat", "a"), ("repeat", "d")
    ]  # fmt: skip


def test_suites_run_in_the_order_asked_for_and_each_once(bench: Bench) -> None:
    told: list[tuple[str, int, int]] = []
    run = evaluate(bench, ["repeat", "births", "repeat"], lambda *each: told.append(each))
    assert list(run.found) == ["repeat", "births"]
    assert told == [("repeat", 0, 2), ("births", 1, 2)]
    assert run.left_out == ()


def test_an_unknown_suite_is_refused_with_those_that_there_are(bench: Bench) -> None:
    with pytest.raises(EvaluationError, match="suite 'nope': unknown") as raised:
        evaluate(bench, ["repeat", "nope"])
    assert "compound" in str(raised.value.hint)


def test_a_suite_that_needs_lists_is_refused_before_anything_runs(bench: Bench) -> None:
    told: list[str] = []
    with pytest.raises(EvaluationError, match="needs `lists`"):
        evaluate(bench, ["repeat", "varied"], lambda name, *_: told.append(name))
    assert told == []


def test_every_suite_says_how_it_asks() -> None:
    assert [suite.name for suite in SUITES.values() if len(suite.method) < 60] == []
