"""Percentages as registers write them, and the ranges they are."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ostraka.ownership import parse_share, share_text
from ostraka.ownership.shares import HALF, PERCENT, WHOLE


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("50", HALF, HALF),
        ("50.00%", HALF, HALF),
        ("12,5 %", 125_000_000, 125_000_000),
        ("100 percent", WHOLE, WHOLE),
        ("0", 0, 0),
        ("25-50", 250_000_000, HALF),
        ("25 to 50 per cent", 250_000_000, HALF),
        ("between 25 and 50", 250_000_000, HALF),
        (">50", HALF + 1, WHOLE),
        ("more than 50 %", HALF + 1, WHOLE),
        (">= 50", HALF, WHOLE),
        ("75+", 750_000_000, WHOLE),
        ("50 or more", HALF, WHOLE),
        ("<25", 0, 249_999_999),
        ("up to 25", 0, 250_000_000),
        ("1/2", HALF, HALF),
        ("2/3", 666_666_666, 666_666_667),
        ("16.66666666666", 166_666_666, 166_666_667),
    ],
)
def test_what_registers_write_is_a_range(text: str, low: int, high: int) -> None:
    assert parse_share(text) == (low, high)


@pytest.mark.parametrize(
    "text", ["", "half", "140", "-5", "50-25", "1/0", "3/2", "5 shares"]
)
def test_what_is_no_share_is_none(text: str) -> None:
    assert parse_share(text) is None


@given(st.fractions(0, 100))
def test_the_true_share_lies_in_the_range(percent: Fraction) -> None:
    text = f"{percent.numerator / percent.denominator:.12f}"
    found = parse_share(text)
    assert found is not None
    low, high = found
    assert low <= Fraction(text) * PERCENT <= high
    assert high - low <= 1


@given(st.integers(0, WHOLE))
def test_an_exact_share_is_read_back_from_its_text(share: int) -> None:
    assert parse_share(share_text(share, share)) == (share, share)
