from dataclasses import replace

from ostraka.model import Designation, Entity, Identifier, Name
from ostraka.store import FieldChange, field_changes
from ostraka.store._content import freeze, thaw
from ostraka.store._diffing import compare_contents

PERSON = Entity(
    id="xx_list-1",
    schema="Person",
    source="xx_list",
    names=(Name.of("Ada Example"), Name.of("A. Example")),
    designations=(Designation("Ministry of Examples", "XX", measures=("freeze",)),),
    properties={"birthDate": ("1971",), "country": ("xx", "yy")},
)


def compare(before: Entity, after: Entity) -> tuple[FieldChange, ...]:
    return compare_contents("xx_list-1", freeze(before), freeze(after)).fields


def test_only_what_went_and_what_came_is_shown() -> None:
    after = replace(
        PERSON,
        names=(*PERSON.names, Name.of("Ada Exemplar")),
        properties={"birthDate": ("1971-03",), "country": ("yy",), "gender": ("female",)},
    )
    assert compare(PERSON, after) == (
        FieldChange("names", (), ({"full": "Ada Exemplar", "kind": "primary"},), (), (2,)),
        FieldChange("properties.birthDate", ("1971",), ("1971-03",), (0,), (0,)),
        FieldChange("properties.country", ("xx",), (), (0,), ()),
        FieldChange("properties.gender", (), ("female",), (), (0,)),
    )


def test_every_field_of_an_entity_is_compared() -> None:
    after = replace(
        PERSON,
        schema="Organization",
        designations=(),
        identifiers=(Identifier("idNumber", "7"),),
    )
    (schema, designations, identifiers) = compare(PERSON, after)
    assert schema == FieldChange("schema", ("Person",), ("Organization",), (0,), (0,))
    assert designations.before[0]["measures"] == ["freeze"]
    assert identifiers.after == ({"kind": "idNumber", "value": "7"},)


def test_a_new_order_shows_both_lists() -> None:
    (change,) = compare(PERSON, replace(PERSON, names=PERSON.names[::-1]))
    assert change.field == "names"
    assert change.before == change.after[::-1]


def test_what_stays_in_another_order_shows_both_lists_whole() -> None:
    after = replace(PERSON, names=(*PERSON.names[::-1], Name.of("Ada Exemplar")))
    (change,) = compare(PERSON, after)
    assert (change.before_at, change.after_at) == ((0, 1), (0, 1, 2))
    assert [name["full"] for name in change.after] == [name.full for name in after.names]


def test_two_entities_compare_as_their_stored_contents_do() -> None:
    after = replace(PERSON, schema="Organization")
    assert field_changes(PERSON, after) == compare(PERSON, after)


def test_a_repeated_value_that_goes_once_is_seen() -> None:
    before = replace(PERSON, properties={"notes": ("a", "a", "b")})
    after = replace(PERSON, properties={"notes": ("a", "b")})
    assert compare(before, after) == (
        FieldChange("properties.notes", ("a",), (), (1,), ()),
    )


def test_equal_entities_give_equal_bytes_and_come_back_equal() -> None:
    other = replace(PERSON, properties=dict(reversed(PERSON.properties.items())))
    assert freeze(other) == freeze(PERSON)
    assert thaw(freeze(PERSON)) == PERSON
