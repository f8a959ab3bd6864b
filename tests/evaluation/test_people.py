"""People of a list under two variations at once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ostraka.evaluation import made, spelling
from ostraka.evaluation.people import COMPOUNDS, compound_cases, vary
from ostraka.evaluation.spelling import seeded

words = st.lists(st.text("abeimnorstVX-'", min_size=1, max_size=8), min_size=1, max_size=4)


@pytest.mark.parametrize("pair", COMPOUNDS, ids="+".join)
@given(name=words, seed=st.text(max_size=4))
def test_a_compound_is_repeatable(
    pair: tuple[str, str], name: list[str], seed: str
) -> None:
    varied = vary(name, pair, seeded(seed))
    assert varied == vary(name, pair, seeded(seed))
    assert varied != ""


def test_a_step_without_room_leaves_no_name() -> None:
    assert vary(["Vexelid"], ("name_order", "typo"), seeded("1")) is None
    assert vary(["Vexelid"], ("typo", "name_order"), seeded("1")) is None


def test_each_step_works_on_what_the_one_before_made() -> None:
    assert (
        vary(["Orban", "Vexelid"], ("name_order", "joined"), seeded("1")) == "Vexelidorban"
    )


def test_every_step_is_a_variation() -> None:
    assert all(callable(getattr(spelling, step)) for pair in COMPOUNDS for step in pair)


def test_questions_ask_for_the_person_they_are_made_of() -> None:
    people = {person.id: person.caption for person in made.people()[:20]}
    cases = list(compound_cases(made.people()[:20]))
    assert {case.listed for case in cases} == set(people.values())
    assert all(people[key] == case.listed for case in cases for key in case.right)
    assert len({case.variation for case in cases}) == len(COMPOUNDS)
