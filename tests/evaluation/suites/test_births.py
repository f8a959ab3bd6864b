"""The suites of birth dates and of namesakes."""

from ostraka.evaluation import Evaluation
from ostraka.evaluation.births import FAR


def test_slips_alert_and_other_people_do_not(run_made: Evaluation) -> None:
    close, far, _ = run_made.found["births"].rows
    assert (close.bar, close.most, close.met) == (0.95, False, True)
    assert (far.bar, far.most, far.met) == (0.02, True, True)


def test_what_does_not_alert_of_someone_else_is_not_missed(run_made: Evaluation) -> None:
    assert FAR not in run_made.found["births"].missed
    assert FAR not in {e.label for e in run_made.found["births"].figures["variation"]}


def test_a_namesake_with_other_facts_must_not_alert(run_made: Evaluation) -> None:
    rows = {row.what: row for row in run_made.found["namesakes"].rows}
    told = rows["same name, another date and country: alerts"]
    assert (told.bar, told.most, told.met) == (0.02, True, True)


def test_by_name_alone_a_namesake_has_no_bar(run_made: Evaluation) -> None:
    rows = {row.what: row for row in run_made.found["namesakes"].rows}
    assert rows["same name, name alone: alerts"].bar is None
    assert rows["same name, name alone: alerts"].measured == 1.0
