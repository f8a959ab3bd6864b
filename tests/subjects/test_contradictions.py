"""What bars two entries from being one, and what is only weighed."""

from typing import Any

import pytest
from support.entries import profile

from ostraka.subjects import Profile, contradictions

INN = "innCode"


def features(left: Profile, right: Profile, *, bars: bool = True) -> list[str]:
    return [each.feature for each in contradictions(left, right) if each.bars == bars]


@pytest.mark.parametrize(
    ("ours", "theirs", "feature"),
    [
        ({"schema": "Person"}, {"schema": "Company"}, "kind"),
        ({"schema": "Person"}, {"schema": "Vessel"}, "kind"),
        ({"schema": "Organization"}, {"schema": "Vessel"}, "kind"),
        ({"schema": "Airplane"}, {"schema": "Vessel"}, "kind"),
        ({"schema": "LegalEntity"}, {"schema": "Vessel"}, "kind"),
        ({"born": ("1971-03-09",)}, {"born": ("1971-03-10",)}, "birth date"),
        ({"gender": "male"}, {"gender": "female"}, "gender"),
        ({"numbers": ((INN, "7702077840"),)}, {"numbers": ((INN, "7702077841"),)}, INN),
        (
            {"numbers": (("imoNumber", "9296822"),)},
            {"numbers": (("imoNumber", "9296823"),)},
            "imoNumber",
        ),
        (
            {"numbers": (("leiCode", "5299008ONRYZRO61SY92"),)},
            {"numbers": (("leiCode", "5299008ONRYZRO61SY93"),)},
            "leiCode",
        ),
    ],
)
def test_what_bars(ours: dict[str, Any], theirs: dict[str, Any], feature: str) -> None:
    left, right = profile("us-1", "A", **ours), profile("gb-1", "A", **theirs)
    assert features(left, right) == features(right, left) == [feature]


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ({}, {}),
        ({"schema": "LegalEntity"}, {"schema": "Company"}),
        ({"schema": "LegalEntity"}, {"schema": "Person"}),
        ({"schema": "Company"}, {"schema": "PublicBody"}),
        ({"born": ("1971-03-09", "1984-01-02")}, {"born": ("1984-01-02",)}),
        ({"born": ("1971-03-09", "1984")}, {"born": ("1984-01-02",)}),
        ({"born": ("1971",)}, {"born": ("1971-03-10",)}),
        ({"gender": "male"}, {}),
        ({"numbers": ((INN, "7702077840"),)}, {"numbers": (("imoNumber", "9296823"),)}),
        ({"numbers": ((INN, "77"),)}, {"numbers": ((INN, "7702077841"),)}),  # a slip
        (
            {"numbers": ((INN, "7702077840"), (INN, "7702077841"))},
            {"numbers": ((INN, "7702077841"),)},
        ),
        (
            {"numbers": (("passportNumber", "A12345"),)},
            {"numbers": (("passportNumber", "B12345"),)},
        ),
    ],
)
def test_what_does_not_bar(ours: dict[str, Any], theirs: dict[str, Any]) -> None:
    assert features(profile("us-1", "A", **ours), profile("gb-1", "A", **theirs)) == []


def test_two_entries_of_one_list_are_one_only_where_the_list_says_so() -> None:
    first, second = profile("us-1", "A"), profile("us-2", "A")
    assert features(first, second) == ["list"]
    assert features(first, profile("us-2", "A", same_as="us-1")) == []
    both = {"notes": ("UN Ref: XDi.001",)}  # both may be parts of what the UN lists
    assert features(profile("gb_ofsi-1", **both), profile("gb_ofsi-2", **both)) == ["list"]


def test_the_lists_that_the_csl_gathers_are_different_lists() -> None:
    ofac, export = profile("us_trade_csl-77", "A"), profile("us_trade_csl-el-0a1b", "A")
    assert (ofac.roll, export.roll) == ("us_trade_csl", "us_trade_csl/el")
    assert features(ofac, export) == []
    assert features(export, profile("us_trade_csl-el-0a1c", "A")) == ["list"]


def test_vague_births_and_other_countries_are_weighed() -> None:
    left = profile("us-1", "A", born=("1971",), country="lv")
    right = profile("gb-1", "A", born=("1984-01-02",), country="ee")
    assert features(left, right) == []
    assert features(left, right, bars=False) == ["birth date", "country"]


def test_a_date_that_a_list_fills_up_contradicts_no_other() -> None:
    padded = profile("us_trade_csl-1", "A", born=("1953-08-01", "1984-01-01"))
    assert [str(each) for each in padded.births] == ["1953-08", "1984~"]
    assert features(padded, profile("gb-1", "A", born=("1953-08-17",))) == []
    assert features(padded, profile("gb-1", "A", born=("1985-05-05",))) == []
    plain = profile("eu-1", "A", born=("1953-08-01",))
    assert features(plain, profile("gb-1", "A", born=("1953-08-17",))) == ["birth date"]


def test_a_contradiction_reads_as_a_sentence() -> None:
    left, right = profile("us-1", gender="male"), profile("gb-1", gender="female")
    (found,) = contradictions(left, right)
    assert str(found) == "gender: male against female"
    assert type(found).from_json(found.to_json()) == found
