"""Ways in which one name comes to be written otherwise."""

import inspect

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ostraka.evaluation import spelling
from ostraka.evaluation.spelling import Variation, seeded

VARIATIONS: dict[str, Variation] = {
    name: function
    for name, function in vars(spelling).items()
    if inspect.isfunction(function) and not name.startswith("_") and name != "seeded"
}
word = st.text("abcdeimnorstvwxzABCDEOSTХи-'.éß", min_size=1, max_size=9)
names = st.lists(word, min_size=1, max_size=5)


def test_there_are_as_many_as_the_labelled_set_tells_apart() -> None:
    assert len(VARIATIONS) == 16


@pytest.mark.parametrize("label", VARIATIONS)
@given(words=names, seed=st.text(max_size=4))
def test_the_same_seed_gives_the_same_name(label: str, words: list[str], seed: str) -> None:
    made = [VARIATIONS[label](list(words), seeded(seed)) for _ in range(2)]
    assert made[0] == made[1]


@pytest.mark.parametrize("label", VARIATIONS)
@given(words=names, seed=st.text(max_size=4))
def test_each_variation_changes_the_name_or_gives_none(
    label: str, words: list[str], seed: str
) -> None:
    before = list(words)
    made = VARIATIONS[label](words, seeded(seed))
    assert words == before
    assert made != before
    assert made is None or "".join(made) != ""


@pytest.mark.parametrize(
    ("label", "words", "room"),
    [
        ("token_drop", ["Orban", "Vexelid"], False),
        ("token_drop", ["Orban", "de", "Vexelid"], True),
        ("initials", ["Orban", "Vexelid"], False),
        ("initials", ["Orban", "de", "Vexelid"], True),
        ("name_order", ["Vexelid"], False),
        ("split", ["Orban"], False),
        ("joined", ["Vexelid"], False),
        ("homoglyph", ["Zrw"], False),
        ("vowel_drop", ["Brzmt"], False),
    ],
)
def test_a_variation_comes_only_to_names_with_room_for_it(
    label: str, words: list[str], room: bool
) -> None:
    assert (VARIATIONS[label](words, seeded("1")) is not None) is room


@pytest.mark.parametrize(
    ("label", "words", "made"),
    [
        ("vowel_drop", ["Vexelid"], ["Vxld"]),
        ("joined", ["Orban", "Vexelid"], ["Orbanvexelid"]),
        ("joined", ["ORBAN", "VEXELID"], ["ORBANVEXELID"]),
        ("punctuation", ["Al-Vexelid", "O'Ban"], ["AlVexelid", "OBan"]),
        ("punctuation", ["Orban", "Vexelid"], ["Orban-Vexelid"]),
        ("name_order", ["Orban", "Vexelid"], ["Vexelid", "Orban"]),
    ],
)
def test_what_some_of_them_do(label: str, words: list[str], made: list[str]) -> None:
    assert VARIATIONS[label](words, seeded("1")) == made


def test_a_look_alike_letter_is_of_another_script() -> None:
    (made,) = spelling.homoglyph(["Orban"], seeded("1")) or [""]
    assert made != "Orban"
    assert not made.isascii()
    assert len(made) == 5


def test_a_character_that_nobody_sees_adds_nothing_to_see() -> None:
    (made,) = spelling.invisible_char(["Orban"], seeded("1")) or [""]
    assert (
        made.translate(dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\u00ad"))) == "Orban"
    )
