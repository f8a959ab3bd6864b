"""Foreign names in Han characters: each character is a sound, a dot parts the names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ostraka.matching.readings import readings

KNOWN = [
    ("贝拉克·奥巴马", "berak obama"),
    ("尼古拉斯·马杜罗", "nigulas maduro"),
    ("谢尔盖·拉夫罗夫", "sherge lavrov"),
    ("拉姆赞·卡德罗夫", "ramzan kadrov"),
    ("萨达姆·侯赛因", "sadam hussein"),
    ("弗拉基米尔・普京", "vlakimir putin"),
]


@pytest.mark.parametrize(("name", "latin"), KNOWN)
def test_the_name_is_read_by_its_sounds(name: str, latin: str) -> None:
    assert latin in readings(name)


def test_the_traditional_characters_are_read_alike() -> None:
    assert readings("貝拉克·奧巴馬")[:2] == readings("贝拉克·奥巴马")[:2]


def test_the_name_is_read_as_chinese_too() -> None:
    assert "beilake aobama" in readings("贝拉克·奥巴马")


def test_a_name_without_a_dot_is_chinese_alone() -> None:
    assert "obama" not in readings("奥巴马")


def test_a_character_that_stands_for_no_sound_is_read_as_chinese() -> None:
    assert readings("贝拉克·鑫")[0].endswith(" xin")


@given(st.text(st.sampled_from("·贝拉克奥巴马弗尔西·鑫A "), max_size=14))
def test_readings_are_few_and_distinct(text: str) -> None:
    found = readings(text)
    assert len(set(found)) == len(found) <= 12
