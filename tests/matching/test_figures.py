"""Numbers in names under one way of writing them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ostraka.matching.figures import CUES, in_figures

SAME = (
    ("fifth plant", "5th plant"),
    ("plant no 5", "plant 5"),
    ("plant nr 05", "plant 5"),
    ("plant no5", "plant 5"),
    ("plant no v", "plant 5"),
    ("zavod number five", "zavod 5"),
    ("zavod nomer 5", "zavod 5"),
    ("first international bank", "1st international bank"),
    ("brigade forty four", "brigade 44"),
    ("brigade fourty 4", "brigade 44"),
    ("brigade 44th", "brigade 44"),
    ("twenty first bureau", "21st bureau"),
    ("ocean star ii", "ocean star 2"),
    ("fund i", "fund 1"),
    ("battalion x", "battalion 10"),
    ("three percenters", "3 percenters"),
)


@pytest.mark.parametrize(("left", "right"), SAME)
def test_one_number_is_written_in_many_ways(left: str, right: str) -> None:
    assert in_figures(left.split()) == in_figures(right.split())


@pytest.mark.parametrize(
    ("left", "right"),
    [("plant no 5", "plant no 6"), ("fifth plant", "sixth plant"), ("star ii", "star iii")],
)
def test_two_numbers_stay_two(left: str, right: str) -> None:
    assert in_figures(left.split()) != in_figures(right.split())


@pytest.mark.parametrize(
    "name", ["v i lenin", "malcolm x", "ten hag erik", "no mu hyon", "li xi", "ii naosuke"]
)
def test_initials_and_surnames_are_no_numbers(name: str) -> None:
    assert in_figures(name.split()) == name.split()


@given(
    st.lists(
        st.sampled_from([*sorted(CUES), "no", "nr", "i", "v", "5", "05", "5th", "plan"])
    )
)
def test_figures_of_figures_change_nothing(words: list[str]) -> None:
    once = in_figures(words)
    assert in_figures(once) == once
