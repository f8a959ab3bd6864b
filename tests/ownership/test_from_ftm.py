"""Stakes out of FollowTheMoney: each relation, each nature, and what cannot be read."""

import json
from contextlib import suppress
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ostraka.errors import SourceError
from ostraka.model import Issue
from ostraka.ownership import Stake, StakeKind, records_of, stakes_of
from ostraka.ownership.shares import HALF, PERCENT, UNKNOWN, WHOLE

K = StakeKind


def relation(schema: str, **said: Any) -> dict[str, Any]:  # noqa: ANN401
    texts = {
        key: value if isinstance(value, list) else [value] for key, value in said.items()
    }
    return {"id": "r-1", "schema": schema, "properties": texts, "datasets": ["reg"]}


def one(schema: str, **said: Any) -> Stake:  # noqa: ANN401
    (stake,) = stakes_of([relation(schema, **said)])
    return stake


def test_an_ownership_is_read_completely() -> None:
    stake = one(
        "Ownership", owner="P", asset="C", percentage="60", startDate="2020-02",
        endDate="2021", role="shareholder",
    )  # fmt: skip
    assert stake == Stake(
        "P", "C", K.SHARES, 60 * PERCENT, 60 * PERCENT, date(2020, 2, 1), date(2021, 12, 31),
        "reg r-1", "shareholder",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("schema", "said", "kind"),
    [
        (
            "Ownership",
            {"owner": "P", "asset": "C", "ownershipType": "indirect"},
            K.INDIRECT,
        ),
        ("Ownership", {"owner": "P", "asset": "C", "sharesType": "voting shares"}, K.VOTES),
        ("Control", {"controller": "P", "controlled": "C"}, K.CONTROL),
        ("Directorship", {"director": "P", "organization": "C"}, K.ROLE),
        (
            "Directorship",
            {"director": "P", "organization": "C", "role": "Chairman"},
            K.LEAD,
        ),
        (
            "Directorship",
            {"director": "P", "organization": "C", "role": "Vice President"},
            K.ROLE,
        ),
        ("Employment", {"employee": "P", "employer": "C", "role": "CEO"}, K.LEAD),
        ("Membership", {"member": "P", "organization": "C"}, K.ROLE),
        ("Representation", {"agent": "P", "client": "C"}, K.ROLE),
    ],
)
def test_each_relation_is_a_stake_of_its_kind(
    schema: str, said: dict[str, str], kind: StakeKind
) -> None:
    stake = one(schema, **said)
    assert (stake.owner, stake.owned, stake.kind) == ("P", "C", kind)


@pytest.mark.parametrize(
    ("schema", "ends", "kind"),
    [
        ("Family", ("person", "relative"), K.FAMILY),
        ("Associate", ("person", "associate"), K.ASSOCIATE),
        ("UnknownLink", ("subject", "object"), K.LINK),
    ],
)
def test_what_has_no_direction_goes_both_ways(
    schema: str, ends: tuple[str, str], kind: StakeKind
) -> None:
    stakes = list(stakes_of([relation(schema, **dict(zip(ends, "PQ", strict=True)))]))
    assert [(s.owner, s.owned, s.kind) for s in stakes] == [
        ("P", "Q", kind),
        ("Q", "P", kind),
    ]


@pytest.mark.parametrize(
    ("nature", "kind", "low", "high"),
    [
        ("ownership-of-shares-25-to-50-percent", K.SHARES, 25 * PERCENT + 1, HALF),
        ("ownership-of-shares-50-to-75-percent", K.SHARES, HALF + 1, 75 * PERCENT - 1),
        ("ownership-of-shares-75-to-100-percent-as-trust", K.SHARES, 75 * PERCENT, WHOLE),
        ("voting-rights-50-to-75-percent", K.VOTES, HALF + 1, 75 * PERCENT - 1),
        ("right-to-appoint-and-remove-directors", K.BOARD, *UNKNOWN),
        ("significant-influence-or-control", K.CONTROL, *UNKNOWN),
    ],
)
def test_the_natures_of_the_uk_register_are_understood(
    nature: str, kind: StakeKind, low: int, high: int
) -> None:
    stake = one("Ownership", owner="P", asset="C", role=nature)
    assert (stake.kind, stake.low, stake.high) == (kind, low, high)


def test_several_natures_are_several_stakes_and_bands_narrow_the_percentage() -> None:
    natures = [
        "ownership-of-shares-50-to-75-percent",
        "right-to-appoint-and-remove-directors",
    ]
    record = relation("Ownership", owner="P", asset="C", role=natures, percentage="50-75")
    shares, board = stakes_of([record])
    assert (shares.kind, shares.low, shares.high) == (K.SHARES, HALF + 1, 75 * PERCENT - 1)
    assert board.kind is K.BOARD


def test_several_owners_and_assets_each_have_their_stake() -> None:
    record = relation("Ownership", owner=["P", "Q"], asset=["C", "D"])
    assert [(s.owner, s.owned) for s in stakes_of([record])] == [
        ("P", "C"), ("P", "D"), ("Q", "C"), ("Q", "D"),
    ]  # fmt: skip


def test_a_ships_owner_and_a_companys_parent_are_stakes() -> None:
    ship = {"id": "S", "schema": "Vessel", "properties": {"owner": ["P"]}}
    company = {"id": "C", "schema": "Company", "properties": {"parent": ["D"]}}
    assert [(s.owner, s.owned, s.kind) for s in stakes_of([ship, company])] == [
        ("P", "S", K.SHARES), ("D", "C", K.OWNED_OR_CONTROLLED),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("said", "message"),
    [
        ({"percentage": "a majority"}, "`percentage` 'a majority', expected a percentage"),
        ({"percentage": "150"}, "`percentage` '150'"),
        ({"startDate": "spring"}, "date 'spring' cannot be read"),
        (
            {"startDate": "2020", "endDate": "2019"},
            "begins on 2020-01-01 and ends on 2019-12-31",
        ),
        ({"status": "ceased"}, "status 'ceased' and no `endDate`"),
    ],
)
def test_what_cannot_be_read_is_kept_and_reported(
    said: dict[str, str], message: str
) -> None:
    issues: list[Issue] = []
    (stake,) = stakes_of([relation("Ownership", owner="P", asset="C", **said)], issues)
    assert (stake.low, stake.high, stake.since, stake.until) == (*UNKNOWN, None, None)
    (issue,) = issues
    assert issue.record == "r-1"
    assert message in issue.message


def test_a_relation_with_one_end_is_reported() -> None:
    issues: list[Issue] = []
    assert list(stakes_of([relation("Ownership", owner="P")], issues)) == []
    assert issues == [Issue("r-1", "Ownership without `asset`")]


def test_what_says_nothing_of_stakes_is_passed_over() -> None:
    debt = relation("Debt", debtor="P", creditor="Q")
    assert list(stakes_of([debt, {"id": "P", "schema": "Person", "properties": {}}])) == []


def test_a_nested_relation_is_found_with_both_its_ends() -> None:
    line = (
        '{"id": "P", "schema": "Person", "properties": {"name": ["Orban Vexelid"], '
        '"ownershipOwner": [{"id": "r", "schema": "Ownership", "properties": '
        '{"asset": [{"id": "C", "schema": "Company", "properties": {}}], "percentage": ["51"]}}]}}'
    )
    records = list(records_of("nested.json", [line, "\n"]))
    assert [each["id"] for each in records] == ["C", "r", "P"]
    (stake,) = stakes_of(records)
    assert (stake.owner, stake.owned, stake.low) == ("P", "C", 51 * PERCENT)


@pytest.mark.parametrize(
    "line",
    [
        "<html>",
        "[]",
        "7",
        '{"id": "a", "schema": "Person"}',
        '{"id": 7, "schema": "Person", "properties": {}}',
        '{"id": "a", "schema": "Person", "properties": []}',
        '{"id": "a", "schema": "Person", "properties": {"x": [{"id": "b"}]}}',
        "[" * 100_000,
    ],
)
def test_a_line_that_is_no_entity_is_named(line: str) -> None:
    good = '{"id": "a", "schema": "Person", "properties": {}}'
    with pytest.raises(
        SourceError, match=r"reg\.json: line 2: found .*, expected an FtM entity"
    ):
        list(records_of("reg.json", [good, line]))


TEXTS = st.text(max_size=4) | st.sampled_from(
    ["50", "2020", "P", "Ownership", "owner", "id"]
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=8,
)
SAID = st.dictionaries(
    st.sampled_from(
        ["owner", "asset", "percentage", "startDate", "endDate", "role", "status"]
    ),
    VALUES,
)


@given(VALUES | st.fixed_dictionaries(
    {"id": VALUES | TEXTS, "schema": st.just("Ownership") | VALUES, "properties": SAID}
))  # fmt: skip
def test_whatever_a_line_holds_it_is_read_or_refused(data: Any) -> None:  # noqa: ANN401
    with suppress(SourceError):
        for stake in stakes_of(records_of("made.json", [json.dumps(data)]), []):
            assert 0 <= stake.low <= stake.high <= WHOLE
