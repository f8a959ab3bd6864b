"""Questions with their right answers, put to an index."""

import pytest

from ostraka.evaluation import cases
from ostraka.evaluation.cases import Case, Outcome, ask, script_of
from ostraka.evaluation.made import named
from ostraka.matching import Index, Query


@pytest.fixture(scope="module")
def index() -> Index:
    people = {"a": "Orban Vexelid", "b": "Ulla Brazmoth", "c": "Orban Vexelid"}
    return Index.build(named(key, name) for key, name in people.items())


def asked(index: Index, name: str, *right: str, floor: float = 0.5) -> Outcome:
    (found,) = ask(index, [Case(Query(name), frozenset(right))], floor)
    return found


def test_the_right_entity_is_scored_and_placed(index: Index) -> None:
    found = asked(index, "Ulla Brazmot", "b")
    assert found.first
    assert found.tied
    assert found.score == found.top > 0.6
    assert found.found == "Ulla Brazmoth"


def test_one_of_several_right_entities_is_enough(index: Index) -> None:
    assert asked(index, "Orban Vexelid", "c", "x").is_found(0.9)


def test_the_second_of_two_of_one_name_is_tied_and_not_first(index: Index) -> None:
    second = asked(index, "Orban Vexelid", "c")
    assert (second.first, second.tied) == (False, True)


def test_what_scores_below_the_floor_is_not_found(index: Index) -> None:
    assert asked(index, "Ulla Brazmot", "b", floor=1.0).score == 0.0


def test_an_innocent_question_alerts_with_the_best_of_anybody(index: Index) -> None:
    found = asked(index, "Ulla Brazmoth")
    assert (found.score, found.first) == (0.0, False)
    assert found.alerts(found.top)
    assert not found.alerts(found.top + 1e-6)


def test_nothing_found_is_tied_with_nobody(index: Index) -> None:
    found = asked(index, "Wenzel Quondar", "a")
    assert (found.top, found.found, found.tied) == (0.0, "", False)


def test_chunks_change_no_answer_and_no_order(
    index: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = ["Orban Vexelid", "Ulla Brazmoth", "Ulla Brazmoth", "Orban Vexalid"]
    questions = [Case(Query(name), frozenset({"b"})) for name in names]
    whole = ask(index, questions, 0.5)
    monkeypatch.setattr(cases, "CHUNK", 2)
    assert ask(index, iter(questions), 0.5) == whole
    assert [each.case for each in whole] == questions


@pytest.mark.parametrize(
    ("name", "script"),
    [
        ("Orban", "Latn"),
        ("Müller", "Latn"),
        ("Орбан", "Cyrl"),
        ("商汤", "Hani"),
        ("", "Latn"),
    ],
)
def test_a_name_has_the_script_of_its_first_letter_that_is_not_latin(
    name: str, script: str
) -> None:
    assert script_of(name) == script
