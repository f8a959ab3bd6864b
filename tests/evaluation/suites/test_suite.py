"""How outcomes become rows and findings."""

from support.outcomes import innocent, outcome

from ostraka.evaluation.suites import SUITES, Suite
from ostraka.evaluation.suites._suite import (
    alert_row,
    found,
    only,
    place_rows,
    recall_row,
)


def test_the_method_is_the_docstring_on_one_line() -> None:
    suite = Suite("x", "X", SUITES["repeat"].run)
    assert "\n" not in suite.method
    assert suite.method.startswith("The same questions one by one, in one call")


def test_a_row_counts_what_it_rests_on() -> None:
    row = recall_row("recall", [outcome(0.7), outcome(0.5)], 0.66, 0.9, peer=".8")
    assert (row.measured, row.count, row.met, row.peer) == (0.5, 2, False, ".8")
    alerts = alert_row("alerts", [innocent(0.7), innocent(0.1)], 0.66)
    assert (alerts.measured, alerts.count, alerts.most) == (0.5, 2, True)


def test_a_tie_counts_as_unbeaten_and_not_as_first() -> None:
    first, tied = place_rows([outcome(0.9), outcome(0.5, 0.8)])
    assert (first.measured, tied.measured) == (0.5, 0.5)


def test_outcomes_are_chosen_by_a_property_of_their_case() -> None:
    asked = [outcome(0.9, variation=label) for label in ("typo", "ocr", "split")]
    chosen = only(asked, "variation", "typo", "split")
    assert [each.case.variation for each in chosen] == ["typo", "split"]


def test_findings_hold_the_rows_the_classes_and_the_missed() -> None:
    asked = [outcome(0.9), outcome(0.1)]
    findings = found([recall_row("recall", asked, 0.66)], asked, 0.66)
    assert findings.missed == {"typo": 1}
    assert findings.figures["variation"][0].recall == 0.5
    assert findings.tuning is None
