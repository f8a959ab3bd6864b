"""Frozen runs, and what differs from them."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from ostraka.errors import EvaluationError
from ostraka.evaluation import SUITES, Bench, Evaluation, Frozen, Shared, compare, evaluate
from ostraka.evaluation.frozen import Change

OLD = Frozen(
    "aa", {"x.csv": "1"}, {"varied | recall": 0.9, "varied | gone": 0.1, "pairs | f1": 0.8}
)
NEW = Frozen("bb", {"x.csv": "1"}, {"varied | recall": 0.95, "varied | new": 0.2})
# Suites that together ask in seconds what stands on real lists.
QUICK = ("varied", "compound", "bodies", "kinds", "pairs", "repeat")


def require_equal(run: Evaluation, *, lists: bool) -> None:
    """Fail with the figures that moved, and how to freeze them."""
    found = compare(Frozen.committed(lists=lists), Frozen.of(run.to_json()), "frozen")
    moved = [f"{each.figure}: {each.old} -> {each.new}" for each in found.changes]
    if found.old_config != found.new_config:
        moved.append(f"config: {found.old_config} -> {found.new_config}")
    moved += [f"other data: {name}" for name in found.other_data]
    if moved:
        pytest.fail(
            "the frozen run is not what the matcher does now; look at each figure, then run "
            "`make frozen` and commit what it writes:\n" + "\n".join(moved)
        )


def test_the_frozen_run_on_made_data_is_what_a_run_gives(run_made: Evaluation) -> None:
    require_equal(run_made, lists=False)


@pytest.mark.slow
def test_the_frozen_run_on_real_lists_is_what_a_run_gives(lists: Path) -> None:
    require_equal(evaluate(Bench(Shared(lists.parent)), QUICK), lists=True)


@pytest.mark.parametrize("lists", [True, False])
def test_a_frozen_run_has_one_figure_on_a_line_sorted(lists: bool) -> None:
    frozen = Frozen.committed(lists=lists)
    lines = frozen.to_text().splitlines()
    figures = [line for line in lines if " | " in line]
    assert len(figures) == len(frozen.figures)
    assert list(json.loads(frozen.to_text())["figures"]) == sorted(frozen.figures)


def test_a_frozen_run_on_real_lists_holds_every_suite() -> None:
    suites = {name.split(" | ")[0] for name in Frozen.committed(lists=True).figures}
    assert suites == set(SUITES)


def test_every_row_and_class_is_frozen_and_rounded(run_made: Evaluation) -> None:
    frozen = Frozen.of(run_made.to_json())
    assert all(
        f"{suite.name} | {row.what}" in frozen.figures for suite, row in run_made.rows
    )
    assert "bodies | variation | typo" in frozen.figures
    assert all(value == round(value, 4) for value in frozen.figures.values())


def test_what_json_printed_reads_as_the_same_run(run_made: Evaluation) -> None:
    document = run_made.to_json()
    frozen = Frozen.of(document)
    assert Frozen.read(json.dumps(document), "run.json") == frozen
    assert Frozen.read(frozen.to_text(), "frozen.json") == frozen


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", "{", "null", "7", '"a"', '{"figures": 1, "x": 2}',
     '{"config": "a", "data": {}, "figures": 1}', '{"editions": [], "data": [], "suites": 1}'],
)  # fmt: skip
def test_a_file_that_is_no_run_is_refused_by_name(text: str) -> None:
    with pytest.raises(
        EvaluationError, match=r"^x\.json: .*, expected (a run|JSON)"
    ) as raised:
        Frozen.read(text, "x.json")
    assert "ostraka evaluate --json" in str(raised.value.hint)


def test_a_comparison_tells_old_new_and_change() -> None:
    found = compare(OLD, NEW, "before.json")
    assert found.changes == (
        Change("varied | gone", 0.1, None),
        Change("varied | new", None, 0.2),
        Change("varied | recall", 0.9, 0.95),
    )
    assert [each.change for each in found.changes] == [None, None, 0.05]
    assert (found.old_config, found.new_config, found.same) == ("aa", "bb", 0)


def test_suites_that_ran_in_one_run_alone_are_not_compared() -> None:
    assert not [each for each in compare(OLD, NEW, "x").changes if "pairs" in each.figure]


@pytest.mark.parametrize(
    ("old", "new", "other"),
    [
        ({"x": "1"}, {"x": "1", "y": "2"}, ()),
        ({"x": "1", "y": "2"}, {"x": "1"}, ()),
        ({"x": "1"}, {"x": "2"}, ("x",)),
        ({"x": "1", "y": "2"}, {"x": "1", "z": "2"}, ()),
    ],
)
def test_other_data_are_named(
    old: dict[str, str], new: dict[str, str], other: Sequence[str]
) -> None:
    found = compare(Frozen("a", old, {}), Frozen("a", new, {}), "x")
    assert found.other_data == tuple(other)


def test_made_data_do_not_pass_for_real_lists() -> None:
    made, lists = (Frozen.committed(lists=each) for each in (False, True))
    assert compare(lists, made, "x").other_data == ("entities",)
