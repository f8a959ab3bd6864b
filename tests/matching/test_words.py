"""Which spellings fall together, and which do not."""

import pytest

from ostraka.matching._reference_words import key
from ostraka.matching.words import SPELLING


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("xi", "hsi"),  # Pinyin and Wade-Giles, and how the press writes the sound
        ("xi", "shi"),
        ("xiao", "hsiao"),
        ("xu", "hsu"),
        ("sergejs", "sergey"),  # Latvian, Lithuanian
        ("sergejus", "sergei"),
        ("dmitrijs", "dmitry"),
        ("nikolajs", "nikolay"),
        ("i9or", "igor"),  # figures for letters
        ("v1adimir", "vladimir"),
        ("m4xim", "maxim"),
        ("7araz", "taraz"),
    ],
)
def test_two_spellings_of_one_sound_have_one_key(left: str, right: str) -> None:
    assert key(left, SPELLING) == key(right, SPELLING)


@pytest.mark.parametrize(
    ("left", "right"), [("maxim", "masim"), ("xi", "qi"), ("alexis", "alesis")]
)
def test_an_x_within_a_word_keeps_its_sound(left: str, right: str) -> None:
    assert key(left, SPELLING) != key(right, SPELLING)
