"""The suite of labelled pairs."""

from ostraka.evaluation import Bench, evaluate


def test_a_wrong_label_costs_f1_and_is_shown(full_bench: Bench) -> None:
    found = evaluate(full_bench, ["pairs"]).found["pairs"]
    rows = {row.what: row for row in found.rows}
    assert rows["name_pairs.csv, F1"].bar == 0.93
    assert rows["entity_checks.yml, F1"].bar == 0.95
    assert 0 < rows["name_pairs.csv, F1"].measured < 1
    (miss,) = found.misses["name_pairs.csv, two, found"]
    assert (miss.query, miss.listed) == ("Orban Vexelid", "Vexelid, Orban")
    assert found.missed["name_pairs.csv, two, found"] == 1


def test_one_threshold_serves_both_sets(full_bench: Bench) -> None:
    found = evaluate(full_bench, ["pairs"]).found["pairs"]
    rows = {row.what: row for row in found.rows}
    assert 0.3 <= rows["threshold of both"].measured <= 0.95
    assert rows["cross_script_pairs.csv, above the threshold in use"].count == 1
