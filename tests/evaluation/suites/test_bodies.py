"""The suite of organisations and vessels."""

from ostraka.evaluation import Bench, Evaluation, evaluate


def test_every_variation_is_a_class(run_made: Evaluation) -> None:
    labels = {each.label for each in run_made.found["bodies"].figures["variation"]}
    assert {"legal_form_changed", "legal_form_dropped", "typo", "prefix"} <= labels


def test_the_bar_leaves_out_what_it_does_not_name(run_made: Evaluation) -> None:
    found = run_made.found["bodies"]
    prefixed = next(each for each in found.figures["variation"] if each.label == "prefix")
    everything = sum(each.count for each in found.figures["variation"])
    assert found.rows[0].what == "recall, invented organisations and vessels"
    assert found.rows[0].count == everything - prefixed.count


def test_innocent_companies_show_what_it_costs(run_made: Evaluation) -> None:
    found = run_made.found["bodies"]
    row = next(row for row in found.rows if row.what == "innocent companies that alert")
    assert row.count == 2_000
    assert found.tuning is not None
    assert found.tuning.innocent == 2_000


def test_real_ones_have_a_row_where_there_are_any(full_bench: Bench) -> None:
    found = evaluate(full_bench, ["bodies"]).found["bodies"]
    assert not [row for row in found.rows if "listed organisations" in row.what]
