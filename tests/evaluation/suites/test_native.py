"""The suite of native names against a list in Latin letters."""

from ostraka.evaluation import Bench, evaluate, made
from ostraka.evaluation.suites.native import LISTS, latin_only, native_cases
from ostraka.model import Entity, Name, NameKind

BOTH = Entity("a", "Person", "un_sc", (Name.of("Orban Vexelid"), Name.of("Орбан Векселид")))


def test_native_names_are_taken_off_the_list() -> None:
    bare = latin_only(BOTH)
    assert bare is not None
    assert [name.full for name in bare.names] == ["Orban Vexelid"]
    assert latin_only(made.named("b", "Орбан")) is None


def test_each_native_name_asks_for_its_entity() -> None:
    (case,) = native_cases([BOTH], [BOTH])
    assert (case.query.name, case.right, case.script) == ("Орбан Векселид", {"a"}, "Cyrl")


def test_an_entry_of_another_list_with_the_same_latin_name_is_right_too() -> None:
    twin = made.named("b", "Vexelid-Orban")
    (case,) = native_cases([BOTH], [BOTH, twin])
    assert case.right == {"a", "b"}


def test_weak_aliases_and_entities_without_a_latin_name_are_not_asked() -> None:
    weak = Name.of("Орбан", NameKind.WEAK)
    entity = Entity("a", "Person", "un_sc", (Name.of("Orban Vexelid"), weak))
    assert list(native_cases([entity], [entity])) == []
    alone = made.named("b", "Орбан")
    assert list(native_cases([alone], [alone])) == []


def test_every_list_has_its_rows(full_bench: Bench) -> None:
    found = evaluate(full_bench, ["native"]).found["native"]
    rows = {row.what: row for row in found.rows}
    assert rows["first place"].bar == 0.93
    assert rows["above the alert threshold"].bar == 0.88
    assert {f"first place, {source}" for source, _ in LISTS} <= rows.keys()
    assert rows["first place"].count == sum(
        rows[f"first place, {source}"].count for source, _ in LISTS
    )
