from dataclasses import replace

from ostraka.model import Entity, Identifier, Name, ParsedList
from ostraka.refresh.repeats import merge_repeated

FIRST = Entity("xx_list-1", "Person", "xx_list", (Name.of("Ada Example"),))
OTHER = Entity("xx_list-2", "Person", "xx_list", (Name.of("Bob Example"),))


def test_ids_of_their_own_are_left_alone() -> None:
    parsed = ParsedList("xx_list", [FIRST, OTHER])
    merge_repeated(parsed)
    assert (parsed.entities, parsed.issues) == ([FIRST, OTHER], [])


def test_nothing_that_either_record_says_is_lost() -> None:
    again = replace(
        FIRST,
        names=(Name.of("Ada Example"), Name.of("A. Example")),
        properties={"country": ("xx",)},
        identifiers=(Identifier("idNumber", "7"),),
    )
    parsed = ParsedList("xx_list", [FIRST, OTHER, again])
    merge_repeated(parsed)
    assert parsed.entities == [again, OTHER]
    (issue,) = parsed.issues
    assert issue.record == "1"
