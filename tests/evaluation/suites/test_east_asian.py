"""The suite of Han and Hangul against Latin."""

from ostraka.evaluation import Evaluation, made


def test_both_ways_count_towards_the_bar(run_made: Evaluation) -> None:
    rows = {row.what: row for row in run_made.found["east_asian"].rows}
    across = rows["Han and Hangul against Latin, both ways"]
    ways = ("Latin asked, native listed", "native asked, Latin listed")
    assert (
        across.count == sum(rows[way].count for way in ways) == 2 * len(made.east_asian())
    )
    assert across.bar == 0.85


def test_the_other_form_of_han_is_told_and_has_no_bar(run_made: Evaluation) -> None:
    rows = {row.what: row for row in run_made.found["east_asian"].rows}
    assert rows["other form of Han asked"].bar is None
    assert rows["other form of Han asked"].count > 0


def test_every_system_of_romanisation_is_a_class(run_made: Evaluation) -> None:
    labels = {each.label for each in run_made.found["east_asian"].figures["variation"]}
    assert {"pinyin", "wade_giles", "cantonese", "revised", "mccune_reischauer"} <= labels
