"""The tables for names side by side hold together."""

import pytest

from ostraka.matching import Config
from ostraka.matching.pair_words import BODY_WEIGHTS, GENERIC, LINES, SMALL, TITLES
from ostraka.matching.words import CLASS_WEIGHTS


def test_a_word_weighs_less_the_more_bodies_bear_it() -> None:
    weights = [BODY_WEIGHTS[word] for word in ("research", "bank", "systems", "cement")]
    assert weights == sorted(weights)
    assert len(set(weights)) == 4


def test_no_word_weighs_more_beside_a_body_than_elsewhere() -> None:
    assert all(BODY_WEIGHTS[word] <= weight for word, weight in CLASS_WEIGHTS.items())


def test_what_is_no_part_of_a_name_proper() -> None:
    assert {"gmbh", "bin", "and", "president", "mr"} <= SMALL
    assert SMALL.isdisjoint({"orban", "g", "john", "li", "bank"})


def test_what_names_no_body() -> None:
    assert {"bank", "trading", "institute"} <= GENERIC
    assert "vexelid" not in GENERIC


def test_the_tables_are_written_as_words_are_compared() -> None:
    assert all(word.isascii() and word.islower() for word in TITLES | LINES)


def test_the_tables_are_part_of_the_config_hash(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("pair_words", "nicknames"):
        before = Config().hash
        monkeypatch.setattr(f"ostraka.matching.{module}.RULES", ["another table"])
        assert Config().hash != before
