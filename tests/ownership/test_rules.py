"""The laws, by the authorities' own examples and by their lines."""

from datetime import date

import pytest
from support.stakes import DAY, has, owns

from ostraka.model import Issue
from ostraka.ownership import (
    RULES,
    Register,
    Stake,
    StakeKind,
    Status,
    assess,
    bis_affiliates,
    canada_deemed_owned,
    eu_owned_or_controlled,
    ofac_50_percent,
    uk_owned_or_controlled,
)

K = StakeKind


# OFAC FAQ 401: X is blocked throughout.

FAQ_401 = [
    pytest.param([owns("X", 50, "A"), owns("A", 50, "B")], {"A", "B"}, id="example 1"),
    pytest.param(
        [owns("X", 50, "A"), owns("X", 50, "B"), owns("A", 25, "C"), owns("B", 25, "C")],
        {"A", "B", "C"},
        id="example 2",
    ),
    pytest.param(
        [owns("X", 50, "A"), owns("X", 10, "B"), owns("A", 40, "B")],
        {"A", "B"},
        id="example 3",
    ),
    pytest.param(
        [owns("X", 50, "A"), owns("X", 25, "B"), owns("A", 25, "C"), owns("B", 25, "C")],
        {"A"},
        id="example 4",
    ),
    pytest.param(
        [owns("X", 25, "A"), owns("X", 25, "B"), owns("A", 50, "C"), owns("B", 50, "C")],
        set(),
        id="example 5",
    ),
]


@pytest.mark.parametrize(("stakes", "blocked"), FAQ_401)
def test_faq_401_decides_indirect_ownership(stakes: list[Stake], blocked: set[str]) -> None:
    outcome = ofac_50_percent(Register(stakes), ["X"], DAY)
    assert set(outcome.caught) == blocked
    assert outcome.may_be == ()


def test_faq_398_control_without_ownership_is_a_caution_and_no_block() -> None:
    stakes = [owns("X", 30, "A"), has("X", K.CONTROL, "A"), has("Y", K.BOARD, "A")]
    verdict = ofac_50_percent(Register(stakes), ["X", "Y"], DAY).verdict("A")
    assert verdict.status is Status.NOT_CAUGHT
    assert verdict.share == "30 %"
    assert verdict.cautions == (
        "X holds 30 %: take care, more may follow.",
        "X is said to control it.",
        "Y can appoint or remove most of the board.",
    )


def test_faq_399_persons_of_all_programmes_are_added_up() -> None:
    stakes = [owns("SDGT person", 25, "A"), owns("GLOMAG person", 25, "A")]
    verdict = ofac_50_percent(
        Register(stakes), ["SDGT person", "GLOMAG person"], DAY
    ).verdict("A")
    assert (verdict.status, verdict.share) == (Status.CAUGHT, "50 %")


def test_faq_400_a_blocked_person_who_signs_is_a_caution() -> None:
    stakes = [has("X", K.LEAD, "A", role="director general")]
    verdict = ofac_50_percent(Register(stakes), ["X"], DAY).verdict("A")
    assert verdict.status is Status.NOT_CAUGHT
    (caution,) = verdict.cautions
    assert caution == "X leads it (director general): it may not sign or act for it."


def test_faq_402_a_stake_that_was_sold_no_longer_blocks_and_is_told() -> None:
    sold = date(2023, 6, 30)
    register = Register([owns("X", 60, "A", until=sold), owns("X", 20, "A")])
    before = ofac_50_percent(register, ["X"], sold).verdict("A")
    after = ofac_50_percent(register, ["X"], date(2023, 7, 1)).verdict("A")
    assert before.status is Status.CAUGHT
    assert after.status is Status.NOT_CAUGHT
    assert any("until 2023-06-30" in note and "FAQ 402" in note for note in after.notes)


def test_before_august_2014_ofac_looked_at_each_owner_alone() -> None:
    register = Register([owns("X", 25, "A"), owns("Y", 25, "A"), owns("X", 50, "B")])
    early = ofac_50_percent(register, ["X", "Y"], date(2014, 8, 12))
    assert early.caught == ("B",)
    assert ofac_50_percent(register, ["X", "Y"], date(2014, 8, 13)).caught == ("A", "B")


# BIS


@pytest.mark.parametrize(
    ("on", "caught"),
    [
        (date(2025, 9, 28), ()),
        (date(2025, 9, 29), ("A", "B")),
        (date(2025, 11, 9), ("A", "B")),
        (date(2025, 11, 10), ()),
        (date(2026, 11, 9), ()),
        (date(2026, 11, 10), ("A", "B")),
    ],
)
def test_the_affiliates_rule_binds_on_its_days(on: date, caught: tuple[str, ...]) -> None:
    stakes = [owns("Entity List", 30, "A"), owns("MEU List", 20, "A"), owns("A", 50, "B")]
    outcome = bis_affiliates(Register(stakes), ["Entity List", "MEU List"], on)
    assert outcome.caught == caught
    assert (outcome.verdict("B").status is Status.CAUGHT) == bool(caught)


def test_a_suspended_rule_says_what_it_would_do() -> None:
    outcome = bis_affiliates(Register([owns("X", 50, "A")]), ["X"], date(2026, 1, 1))
    verdict = outcome.verdict("A")
    assert verdict.status is Status.NOT_CAUGHT
    assert verdict.notes[0] == "While the law is in force this is: caught."
    assert "does not bind on 2026-01-01" in verdict.notes[-1]


def test_that_the_rule_is_back_is_said_not_to_be_verified() -> None:
    outcome = bis_affiliates(Register([owns("X", 50, "A")]), ["X"], DAY)
    assert any("not verified" in note for note in outcome.verdict("A").notes)


# EU


def test_eu_adds_up_thirty_and_twenty_five_percent() -> None:
    register = Register([owns("X", 30, "A"), owns("Y", 25, "A"), owns("A", 50, "B")])
    outcome = eu_owned_or_controlled(register, ["X", "Y"], DAY)
    assert outcome.caught == ("A", "B")
    assert any("rebut" in note for note in outcome.verdict("A").notes)


@pytest.mark.parametrize(
    ("on", "status"),
    [(date(2024, 7, 2), Status.MAY_BE), (date(2024, 7, 3), Status.CAUGHT)],
)
def test_eu_line_moved_to_half_in_july_2024(on: date, status: Status) -> None:
    outcome = eu_owned_or_controlled(Register([owns("X", 50, "A")]), ["X"], on)
    assert outcome.verdict("A").status is status


@pytest.mark.parametrize("kind", [K.BOARD, K.CONTROL, K.LEAD, K.OWNED_OR_CONTROLLED])
def test_eu_control_has_to_be_judged(kind: StakeKind) -> None:
    outcome = eu_owned_or_controlled(Register([has("X", kind, "A")]), ["X"], DAY)
    assert outcome.may_be == ("A",)
    assert "judged" in outcome.verdict("A").notes[0]


# UK


def test_uk_does_not_add_up_holdings_of_two_persons() -> None:
    outcome = uk_owned_or_controlled(
        Register([owns("X", 30, "A"), owns("Y", 30, "A")]), ["X", "Y"], DAY
    )
    verdict = outcome.verdict("A")
    assert verdict.status is Status.NOT_CAUGHT
    assert (
        "Together listed persons hold 60 %: a joint arrangement counts." in verdict.cautions
    )


def test_uk_adds_up_the_chains_of_one_person() -> None:
    stakes = [owns("X", 60, "A"), owns("A", 30, "B"), owns("X", 21, "B")]
    assert uk_owned_or_controlled(Register(stakes), ["X"], DAY).caught == ("A", "B")


def test_uk_half_is_not_enough() -> None:
    register = Register([owns("X", 50, "A"), owns("X", 50.0000001, "B")])
    assert uk_owned_or_controlled(register, ["X"], DAY).caught == ("B",)
    assert uk_owned_or_controlled(register, ["X"], DAY).may_be == ()


@pytest.mark.parametrize(
    ("stake", "status"),
    [
        (has("X", K.VOTES, "A", 51), Status.CAUGHT),
        (has("X", K.BOARD, "A"), Status.CAUGHT),
        (has("X", K.CONTROL, "A"), Status.MAY_BE),
        (has("X", K.LEAD, "A"), Status.MAY_BE),
        (has("X", K.ROLE, "A"), Status.NOT_CAUGHT),
    ],
)
def test_uk_votes_and_board_catch_and_control_is_judged(
    stake: Stake, status: Status
) -> None:
    assert (
        uk_owned_or_controlled(Register([stake]), ["X"], DAY).verdict("A").status is status
    )


# Canada


def test_canada_power_over_the_board_is_enough() -> None:
    register = Register([has("X", K.BOARD, "A"), owns("A", 50, "B")])
    assert canada_deemed_owned(register, ["X"], DAY).caught == ("A", "B")


@pytest.mark.parametrize("kind", [K.SHARES, K.VOTES])
def test_canada_half_of_the_shares_or_of_the_votes_is_enough(kind: StakeKind) -> None:
    register = Register([has("X", kind, "A", 50), has("X", kind, "B", 49.9)])
    outcome = canada_deemed_owned(register, ["X"], DAY)
    assert (outcome.caught, outcome.may_be) == (("A",), ())


def test_canada_direction_of_the_activities_is_judged() -> None:
    outcome = canada_deemed_owned(Register([has("X", K.CONTROL, "A")]), ["X"], DAY)
    assert outcome.may_be == ("A",)


def test_canada_leaves_open_whether_two_persons_are_added_up() -> None:
    register = Register([owns("X", 25, "A"), owns("Y", 25, "A")])
    outcome = canada_deemed_owned(register, ["X", "Y"], DAY)
    assert outcome.may_be == ("A",)
    assert "added up" in outcome.verdict("A").notes[0]


def test_what_is_open_is_told_of_the_step_that_is_open() -> None:
    register = Register(
        [has("X", K.SHARES, "A"), owns("A", 60, "B"), has("B", K.VOTES, "C", 60)]
    )
    verdict = canada_deemed_owned(register, ["X"], DAY).verdict("C")
    assert verdict.status is Status.MAY_BE
    assert [note for note in verdict.notes if note.startswith(("B", "C"))] == []
    assert any(
        note.startswith("A: 1 of its 1 stakes state no share") for note in verdict.notes
    )


def test_canada_before_deemed_ownership_nothing_is_certain() -> None:
    outcome = canada_deemed_owned(Register([owns("X", 80, "A")]), ["X"], date(2023, 6, 21))
    assert (outcome.caught, outcome.may_be) == ((), ("A",))


# All of them


@pytest.mark.parametrize("law", RULES)
def test_a_range_over_the_line_and_an_unknown_share_may_be_caught(law: str) -> None:
    stakes = [
        has("X", K.SHARES, "A", (25, 75)),
        has("X", K.SHARES, "B"),
        owns("B", 60, "C"),
    ]
    outcome = RULES[law](Register(stakes), ["X"], DAY)
    assert (outcome.caught, outcome.may_be) == ((), ("A", "B", "C"))
    assert "leave it open: 25 to 75 %" in outcome.verdict("A").notes[0]
    assert "state no share" in outcome.verdict("C").notes[0]


@pytest.mark.parametrize("law", RULES)
def test_indirect_shares_that_a_source_states_may_catch(law: str) -> None:
    outcome = RULES[law](Register([has("X", K.INDIRECT, "A", 80)]), ["X"], DAY)
    assert (outcome.caught, outcome.may_be) == ((), ("A",))


@pytest.mark.parametrize("law", RULES)
def test_a_cycle_that_nobody_listed_holds_catches_nobody(law: str) -> None:
    stakes = [owns("A", 100, "B"), owns("B", 100, "A"), owns("X", 10, "A")]
    outcome = RULES[law](Register(stakes), ["X"], DAY)
    assert (outcome.caught, outcome.may_be) == ((), ())


@pytest.mark.parametrize("law", RULES)
def test_a_party_that_holds_itself_is_not_its_own_owner(law: str) -> None:
    stakes = [owns("A", 60, "A"), owns("X", 40, "A")]
    assert RULES[law](Register(stakes), ["X"], DAY).caught == ()


@pytest.mark.parametrize("law", RULES)
def test_the_listed_are_listed_and_strangers_are_not_caught(law: str) -> None:
    outcome = RULES[law](Register([owns("X", 100, "Y")]), ["X", "Y"], DAY)
    assert outcome.verdict("Y").status is Status.LISTED
    stranger = outcome.verdict("nobody")
    assert stranger.status is Status.NOT_CAUGHT
    assert stranger.notes[0] == "The register knows no stake in it."


def test_a_holding_that_stands_there_twice_counts_once() -> None:
    twice = [owns("X", 30, "A", source="one"), owns("X", 30, "A", source="two")]
    outcome = ofac_50_percent(Register(twice), ["X"], DAY)
    assert (outcome.caught, outcome.may_be) == ((), ("A",))


def test_two_shares_for_one_holding_are_reported() -> None:
    stakes = [owns("X", 60, "A"), owns("X", 30, "A")]
    verdict = ofac_50_percent(Register(stakes), ["X"], DAY).verdict("A")
    assert verdict.status is Status.CAUGHT
    assert verdict.issues == (
        Issue(
            "A",
            "X is recorded with '30 %', '60 %': counted as at least 60 % and at most 90 %",
        ),
    )


def test_shares_over_a_hundred_percent_are_reported_along_the_proof() -> None:
    stakes = [owns("X", 60, "A"), owns("W", 70, "A"), owns("A", 50, "B")]
    verdict = ofac_50_percent(Register(stakes), ["X"], DAY).verdict("B")
    assert verdict.status is Status.CAUGHT
    (issue,) = verdict.issues
    assert issue == Issue("A", "recorded shares come to 130 %, expected 100 % at most")


def test_one_party_is_assessed_by_every_law() -> None:
    register = Register([owns("X", 30, "A"), owns("Y", 30, "A"), owns("Z", 90, "Q")])
    verdicts = assess(register, "A", {key: ["X", "Y"] for key in RULES}, DAY)
    assert {key: each.status.value for key, each in verdicts.items()} == {
        "ofac": "caught",
        "bis": "caught",
        "eu": "caught",
        "uk": "not caught",
        "ca": "may be caught",
    }
