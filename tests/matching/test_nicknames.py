"""The tables of given names hold together."""

import pytest

from ostraka.matching.nicknames import RULES, are_one


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("ted", "theodore"),
        ("ted", "edward"),
        ("bibi", "benjamin"),
        ("slava", "vyacheslav"),
        ("pancho", "francisco"),
        ("juan", "john"),
        ("pedro", "pyotr"),
    ],
)
def test_a_short_form_or_one_abroad_may_be_the_same_person(left: str, right: str) -> None:
    assert are_one(left, right)
    assert are_one(right, left)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("edward", "theodore"),  # both are called ted
        ("albert", "robert"),
        ("francis", "franklin"),
        ("maria", "mario"),
        ("orban", "orban"),  # no name of the tables
    ],
)
def test_two_names_with_one_short_form_are_two(left: str, right: str) -> None:
    assert not are_one(left, right)


def test_the_words_are_written_as_they_are_compared() -> None:
    words = " ".join(RULES).replace(":", "").split()
    assert all(word.isascii() and word.isalpha() and word.islower() for word in words)
