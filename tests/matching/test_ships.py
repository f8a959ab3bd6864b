"""Prefixes of ships in the words of a name."""

import pytest

from ostraka.matching.ships import without_ship


@pytest.mark.parametrize("prefix", ["mv", "mt", "fv", "motor vessel", "oil tanker"])
def test_the_sort_of_ship_is_no_part_of_its_name(prefix: str) -> None:
    assert without_ship([*prefix.split(), "baikal", "star"]) == ["baikal", "star"]


def test_what_may_be_initials_stays_before_one_word() -> None:
    assert without_ship(["mt", "anderson"], is_ship=False) == ["mt", "anderson"]
    assert without_ship(["mt", "baikal", "star"], is_ship=False) == ["baikal", "star"]
