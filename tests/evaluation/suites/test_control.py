"""The control test."""

from ostraka.evaluation import Evaluation, made
from ostraka.evaluation.suites.control import control_cases
from ostraka.model import Entity, Name, NameKind


def test_every_listed_name_finds_its_entry(run_made: Evaluation) -> None:
    (row,) = run_made.found["control"].rows
    assert (row.measured, row.bar) == (1.0, 1.0)
    names = sum(len(each.names) for each in [*made.people(), *made.bodies()])
    assert row.count == names == run_made.names


def test_weak_aliases_and_names_without_a_letter_are_not_asked() -> None:
    names = (Name.of("Orban"), Name.of("Orb", NameKind.WEAK), Name.of("..."))
    (case,) = control_cases([Entity("a", "Person", "made", names)])
    assert case.query.name == "Orban"


def test_names_that_are_equal_stand_side_by_side() -> None:
    people = [
        made.named(key, name) for key, name in zip("abc", ("B", "A", "B"), strict=True)
    ]
    assert [case.query.name for case in control_cases(people)] == ["A", "B", "B"]
