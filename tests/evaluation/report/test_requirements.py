"""What supervisors ask, and where the report answers it."""

from dataclasses import replace

from ostraka.evaluation import SUITES, Evaluation
from ostraka.evaluation.report._requirements import REQUIREMENTS, requirements, state


def test_the_requirements_on_matching_and_tuning_are_all_there() -> None:
    assert [each.number for each in REQUIREMENTS] == [*range(11, 20), 37, 41]


def test_the_evidence_is_of_suites_that_there_are() -> None:
    assert [
        name for each in REQUIREMENTS for name in each.suites if name not in SUITES
    ] == []


def test_what_did_not_run_is_no_evidence(run_made: Evaluation) -> None:
    by_number = {each.number: each for each in REQUIREMENTS}
    assert state(by_number[19], run_made) == "shown"
    assert state(by_number[13], run_made) == "in part"
    assert state(by_number[17], run_made) == "not shown"
    empty = replace(run_made, found={})
    assert {state(each, empty) for each in REQUIREMENTS} == {"not shown"}


def test_missing_suites_are_named(run_made: Evaluation) -> None:
    assert "Suites that did not run: varied, facts." in requirements(run_made)
