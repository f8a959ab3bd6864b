"""What a suite found."""

import json
from dataclasses import replace

import pytest
from support.outcomes import innocent, outcome

from ostraka.evaluation.results import (
    MISSES_SHOWN,
    Findings,
    Row,
    breakdowns,
    missed_of,
)
from ostraka.evaluation.tuning import tuning


@pytest.mark.parametrize(
    ("measured", "bar", "most", "verdict", "text"),
    [
        (0.97, 0.97, False, "met", ">= 0.97"),
        (0.969999, 0.97, False, "MISSED", ">= 0.97"),
        (0.02, 0.02, True, "met", "<= 0.02"),
        (0.020001, 0.02, True, "MISSED", "<= 0.02"),
        (0.5, None, False, "", ""),
    ],
)
def test_a_bar_is_met_by_what_equals_it(
    measured: float, bar: float | None, most: bool, verdict: str, text: str
) -> None:
    row = Row("recall", measured, bar, most)
    assert (row.verdict, row.bar_text) == (verdict, text)
    assert row.met is {"met": True, "MISSED": False, "": None}[verdict]


def test_a_figure_is_rounded_only_when_it_is_written() -> None:
    row = Row("recall", 2 / 3, 2 / 3)
    assert row.met
    assert row.to_json()["measured"] == 0.666667


def test_recall_is_broken_down_where_there_is_more_than_one_class() -> None:
    asked = [outcome(0.9, variation="typo"), outcome(0.5, variation="ocr")]
    found = breakdowns(asked, 0.66)
    assert list(found) == ["variation"]
    assert [(each.label, each.count, each.recall) for each in found["variation"]] == [
        ("ocr", 1, 0.0), ("typo", 1, 1.0)
    ]  # fmt: skip


def test_one_class_of_variation_is_shown_all_the_same() -> None:
    assert list(breakdowns([outcome(0.9)], 0.66)) == ["variation"]


def test_classes_that_are_scripts_are_shown_once() -> None:
    cases = [
        replace(outcome(0.9).case, variation=script, script=script)
        for script in ("Cyrl", "Hani")
    ]
    asked = [replace(outcome(0.9), case=case) for case in cases]
    assert list(breakdowns(asked, 0.66)) == ["script"]


def test_what_is_missed_is_counted_whole_and_shown_in_part() -> None:
    asked = [outcome(0.1, name=f"Orban {n}") for n in range(MISSES_SHOWN + 5)]
    shown, counts = missed_of([*asked, outcome(0.9)], 0.66)
    assert counts == {"typo": MISSES_SHOWN + 5}
    assert len(shown["typo"]) == MISSES_SHOWN
    assert shown["typo"][0].query == "Orban 0"


def test_findings_are_json_to_the_last_field() -> None:
    asked = [outcome(0.9), outcome(0.1)]
    shown, counts = missed_of(asked, 0.66)
    moved = tuning(asked, [innocent(0.7)], 0.5, 0.66, 0.7)
    found = Findings(
        (Row("recall", 0.5, 0.9),), breakdowns(asked, 0.66), shown, counts, moved
    )
    document = json.loads(json.dumps(found.to_json()))
    assert document["rows"][0]["met"] is False
    assert document["missed"] == {"typo": 1}
    assert document["tuning"]["asked"] == 2
    assert document["figures"]["variation"][0]["low"] < 0.5
