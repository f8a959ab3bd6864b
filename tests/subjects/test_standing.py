"""The last word on each pair, after what was undone."""

from datetime import UTC, datetime

from ostraka.model import Judgement, Ruling
from ostraka.subjects import standing

NOW = datetime(2024, 1, 6, tzinfo=UTC)


def row(number: int, ruling: str = "same", undoes: int | None = None) -> Judgement:
    return Judgement(number, "gb-1", "us-1", Ruling(ruling), "A", NOW, "why", {}, undoes)


def numbers(*rows: Judgement) -> list[int]:
    return [each.id for each in standing(rows)]


def test_the_latest_word_stands() -> None:
    assert numbers(row(1), row(2, "different")) == [2]
    assert numbers(row(2, "different"), row(1)) == [2]


def test_undoing_lets_the_word_before_stand_again() -> None:
    assert numbers(row(1), row(2, "different"), row(3, "different", undoes=2)) == [1]
    assert numbers(row(1), row(2, undoes=1)) == []


def test_what_undoes_can_be_undone() -> None:
    assert numbers(row(1), row(2, undoes=1), row(3, undoes=2)) == [1]
    assert numbers(row(1), row(2, undoes=1), row(3, undoes=2), row(4, undoes=3)) == []


def test_each_pair_has_its_own_word() -> None:
    other = Judgement(5, "eu-1", "us-1", Ruling.SAME, "A", NOW, "why")
    assert numbers(row(1), other) == [5, 1]


def test_a_judgement_is_read_back_as_it_was_written() -> None:
    assert Judgement.from_json(row(3, "unsure", undoes=2).to_json()) == row(
        3, "unsure", undoes=2
    )
