"""Khmer names, whose Latin spelling everyone knows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ostraka.matching.readings import readings

KNOWN = [
    ("ប៉ុល ពត", "pol pot"),
    ("ហ៊ុន សែន", "hun sen"),
    ("ហ៊ុន ម៉ាណែត", "hun manet"),
    ("ខៀវ សំផន", "khieu samphan"),
    ("នួន ជា", "nuon chea"),
    ("អៀង សារី", "ieng sari"),
    ("កម្ពុជា", "kampuchea"),
]


@pytest.mark.parametrize(("name", "latin"), KNOWN)
def test_the_customary_spelling_is_among_the_readings(name: str, latin: str) -> None:
    assert latin in readings(name)


def test_a_vowel_sounds_otherwise_behind_either_series() -> None:
    assert readings("កា") == ("ka",)
    assert readings("គា") == ("kea",)


def test_a_mark_moves_a_consonant_to_the_other_series() -> None:
    assert readings("ម៉ា") == ("ma",)
    assert readings("ស៊ី") == ("si",)


def test_the_sounds_that_khmer_lacks_are_written_with_two_letters() -> None:
    assert readings("ហ្វេសប៊ុក")[0] == "fesbuk"


def test_a_letter_that_is_silenced_is_not_read() -> None:
    assert readings("ពេទ្យ")[0].startswith("pet")
    assert readings("ប្រាសាទ៍") == ("brasa",)


@given(st.text(st.characters(min_codepoint=0x1780, max_codepoint=0x17FF), max_size=12))
def test_any_text_is_read_without_a_fault(text: str) -> None:
    assert all(each.isascii() for each in readings(text))
