"""Which entities of a list are asked for."""

from hypothesis import given
from hypothesis import strategies as st

from ostraka.evaluation import made
from ostraka.evaluation.sampling import latin_name, sample
from ostraka.model import Entity, Name, NameKind

PEOPLE = frozenset({"Person"})


@given(st.randoms(use_true_random=False), st.integers(0, 40))
def test_the_order_of_the_list_does_not_matter(random: object, count: int) -> None:
    people = made.people()[:30]
    mixed = list(people)
    random.shuffle(mixed)  # type: ignore[attr-defined]
    assert sample(mixed, PEOPLE, count) == sample(people, PEOPLE, count)
    assert len(sample(people, PEOPLE, count)) == min(count, 30)


def test_a_new_entry_pushes_out_at_most_one() -> None:
    people = made.people()
    few = {each.id for each in sample(people[:200], PEOPLE, 50)}
    more = {each.id for each in sample(people[:201], PEOPLE, 50)}
    assert len(few - more) <= 1


def test_only_the_schemas_asked_for_are_drawn() -> None:
    bodies = sample([*made.people(), *made.bodies()], frozenset({"Vessel"}), 500)
    assert {each.schema for each in bodies} == {"Vessel"}


def test_who_has_no_name_of_two_latin_words_is_left_out() -> None:
    names = {"a": "Орбан Векселид", "b": "Vexelid", "c": "Orban Vexelid"}
    people = [made.named(key, name) for key, name in names.items()]
    assert [each.id for each in sample(people, PEOPLE, 9)] == ["c"]


def test_a_name_is_the_first_primary_one_in_latin_letters() -> None:
    names = (
        Name.of("Vexa Orbanid", NameKind.ALIAS),
        Name.of("Орбан Векселид"),
        Name.of("Vexelid"),
        Name.of("Orban Vexelid"),
    )
    entity = Entity("a", "Person", "made", names)
    assert latin_name(entity) == "Vexelid"
    assert latin_name(entity, words=2) == "Orban Vexelid"
    assert latin_name(entity, words=3) == ""
