"""Two people side by side: what tells them apart, and what does not."""

import pytest
from support.pairs import features, side_by_side


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Prangle, Orban G.", "Orban W Prangle"),
        ("Orban O Prangle", "Orban Joachim Prangle"),
        ("Orban Joachim Prangle", "Orban O Prangle"),
    ],
)
def test_an_initial_for_which_there_is_no_name_contradicts(left: str, right: str) -> None:
    assert features(left, right) == {"initial"}
    assert not side_by_side(left, right).alert


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Orban J Prangle", "Orban Joachim Prangle"),
        ("Orban C Prangle", "Orban Prangle"),  # the other has no name in its place
        ("Orban C Prangle", "Dr. Orban Prangle"),
    ],
)
def test_an_initial_that_may_fit_does_not(left: str, right: str) -> None:
    assert features(left, right) == set()
    assert side_by_side(left, right).alert


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Oleksandr Prangle", "Volodymyr Oleksandrovych Prangle"),
        ("Volodymyr Oleksandrovych Prangle", "Oleksandr Prangle"),
        ("Stanislav Vexelov", "Orban Stanislavovich Vexelov"),
    ],
)
def test_the_own_name_is_not_the_fathers(left: str, right: str) -> None:
    assert features(left, right) == {"father's name"}
    assert not side_by_side(left, right).alert


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Orban Stepan Vexelov", "Orban Stepanovich Vexelov"),
        ("Orban Stepanuvich", "Orban Stepanovich Vexelov"),
        ("Orban Vexelov", "Orban Stepanovich Vexelov"),
    ],
)
def test_a_fathers_name_left_out_or_misspelled_contradicts_nothing(
    left: str, right: str
) -> None:
    assert "father's name" not in features(left, right)


def test_a_womans_surname_is_not_a_mans() -> None:
    assert features("Olga Vexelova", "Oleg Vexelov") == {"gender"}
    assert features("Orbana Vexelova", "Orban Vexelov") == {"gender"}
    assert features("Olga Brandelskaya", "Oleg Brandelsky") == {"gender"}
    assert not side_by_side("Olga Vexelova", "Oleg Vexelov").alert


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Olga Vexelova", "Olga Vexelov"),  # as an office abroad may write her
        ("Mariya Vexelova", "Maria Vexelov"),
        ("Vexelova", "Vexelov"),
    ],
)
def test_one_given_name_speaks_for_one_person(left: str, right: str) -> None:
    assert "gender" not in features(left, right)


def test_the_end_of_a_short_name_is_not_cut_off() -> None:
    assert features("Orban Bran", "Orban Brandelmoth") == {"ending"}
    assert "ending" not in features(
        "Orban Vexelid Prangle Brandelmoth Bra", "Orban Vexelid Prangle Brandelmoth Brasen"
    )


def test_no_rule_on_people_is_applied_to_bodies() -> None:
    assert features("Orban O Prangle", "Orban Joachim Prangle", "Company") == set()
