"""What a verdict says, in full."""

import json

from support.stakes import DAY, has, owns

from ostraka.ownership import Register, StakeKind, holdings_of, ofac_50_percent, owners_of
from ostraka.ownership.tree import WIDTH
from ostraka.ownership.verdict import MOST_PATHS


def test_the_json_has_the_status_the_proof_and_the_law() -> None:
    stakes = [owns("X", 50, "A", source="reg 1"), owns("Y", 10, "A"), owns("A", 60, "B")]
    data = ofac_50_percent(Register(stakes), ["X", "Y"], DAY).verdict("B").to_json()
    assert json.loads(json.dumps(data)) == data
    assert (data["party"], data["law"], data["status"]) == ("B", "ofac", "caught")
    assert (data["on"], data["share"]) == ("2026-11-27", "60 %")
    assert [(step["party"], step["sum"]) for step in data["steps"]] == [
        ("A", "60 %"), ("B", "60 %"),
    ]  # fmt: skip
    assert data["steps"][0]["stakes"][0] == {
        "owner": "X", "owned": "A", "kind": "shares", "share": "50 %", "since": None,
        "until": None, "role": None, "source": "reg 1",
    }  # fmt: skip
    ways = [[stake["owner"] for stake in path] for path in data["paths"]]
    assert ways == [["X", "A"], ["Y", "A"]]
    assert data["sources"][0] == "https://ofac.treasury.gov/faqs/398"


def test_more_ways_than_can_be_told_are_cut_and_the_steps_stay_whole() -> None:
    levels = [
        owns(f"{level}{a}", 50, f"{level + 1}{b}")
        for level in range(8)
        for a in "ab"
        for b in "ab"
    ]
    stakes = [owns("X", 60, "0a"), owns("X", 60, "0b"), *levels]
    verdict = ofac_50_percent(Register(stakes), ["X"], DAY).verdict("8a")
    assert len(verdict.paths) == MOST_PATHS
    assert len(verdict.steps) == 17


def test_a_tree_has_both_directions_the_largest_first() -> None:
    register = Register([owns("X", 10, "A"), owns("Y", 60, "A"), owns("A", 5, "B")])
    assert [each.party for each in owners_of(register, "A", DAY).branches] == ["Y", "X"]
    assert [each.party for each in holdings_of(register, "A", DAY).branches] == ["B"]
    assert owners_of(register, "nobody", DAY).branches == ()


def test_a_tree_marks_a_cycle_and_counts_what_it_leaves_out() -> None:
    cycle = Register([owns("A", 60, "B"), owns("B", 60, "A")])
    (child,) = owners_of(cycle, "A", DAY).branches
    assert child.branches[0].again
    wide = Register([has(f"P{n}", StakeKind.ROLE, "A") for n in range(WIDTH + 3)])
    root = owners_of(wide, "A", DAY)
    assert (len(root.branches), root.left_out) == (WIDTH, 3)
    json.dumps(root.to_json())
