"""Numbered lists inside one field."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ostraka.sources._numbered import items, split_numbered


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1) Saudi Arabia 2) Qatar", ("Saudi Arabia", "Qatar")),
        ("(a) Abeibara, Kidal (b) Bouressa", ("Abeibara, Kidal", "Bouressa")),
        ("(1) Germany (b) Algeria", ("Germany", "Algeria")),
        ("(1) 203 (2) 347(3) 434", ("203", "347", "434")),
        ("(1)-(2) Indonesia", ("", "Indonesia")),
        ("(1) to (6) Algeria (7) Morocco", ("", "Algeria", "Morocco")),
        ("(312)5224910 20", ("(312)5224910 20",)),
        ("Tank Unit (2) of 1999", ("Tank Unit (2) of 1999",)),
    ],
)
def test_a_numbered_list_is_split_at_its_numbers(text: str, found: tuple[str, ...]) -> None:
    assert split_numbered(text) == found


@given(st.lists(st.from_regex(r"[A-Z][a-z]{2,8}", fullmatch=True), min_size=1, max_size=12))
def test_every_item_that_is_numbered_is_found(words: list[str]) -> None:
    text = " ".join(f"({number}) {word}." for number, word in enumerate(words, start=1))
    nothing = {"Unknown", "None"}
    assert items(text) == tuple(dict.fromkeys(w for w in words if w not in nothing))


@given(st.text(max_size=60))
def test_any_text_has_at_least_one_item(text: str) -> None:
    assert len(split_numbered(text)) >= 1
