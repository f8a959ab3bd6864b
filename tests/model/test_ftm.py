"""The table of FollowTheMoney schemata, and what our entities may hold."""

import pytest

from ostraka.model import Entity, Identifier, Name, Relation
from ostraka.model.ftm import (
    ENDS,
    SCHEMATA,
    ancestors,
    is_a,
    properties,
    valid_property,
    violations,
)


def test_every_schema_extends_only_schemata_of_the_table() -> None:
    assert {parent for parents, _ in SCHEMATA.values() for parent in parents} <= set(
        SCHEMATA
    )


def test_a_schema_has_the_properties_of_all_it_extends() -> None:
    assert {"name", "innCode", "cageCode", "isinCode", "amount"} <= properties("Company")
    assert "birthDate" not in properties("Company")


def test_an_unknown_schema_has_no_property_and_no_ancestors() -> None:
    assert ancestors("Spaceship") == ()
    assert not valid_property("Spaceship", "name")
    assert not is_a("Spaceship", "Thing")


def test_the_ends_of_a_relation_are_properties_of_it() -> None:
    for schema, ends in ENDS.items():
        assert is_a(schema, "Interval")
        assert set(ends) <= properties(schema)


def test_an_entity_within_its_schema_has_no_violation() -> None:
    entity = Entity(
        id="x-1",
        schema="Person",
        source="x",
        names=(Name.of("Jane Roe", parts=(("firstName", "Jane"), ("lastName", "Roe"))),),
        properties={"birthDate": ("1971",)},
        identifiers=(
            Identifier("passportNumber", "X1"),
            Identifier("publicKey", "1A", note="XBT"),
        ),
        relations=(Relation("UnknownLink", "Acme"),),
    )
    assert violations(entity) == []


def test_a_violation_names_the_schema_and_the_property() -> None:
    entity = Entity(
        id="x-1",
        schema="Vessel",
        source="x",
        names=(Name.of("Roe", parts=(("lastName", "Roe"),)),),
        properties={"email": ("roe@example.org",)},
        identifiers=(Identifier("passportNumber", "X1"),),
        relations=(Relation("Friendship", "Acme"),),
    )
    assert violations(entity) == [
        "Friendship",
        "Vessel.email",
        "Vessel.lastName",
        "Vessel.passportNumber",
    ]
    assert violations(Entity("x-2", "Spaceship", "x")) == ["Spaceship"]


def test_the_table_says_what_the_package_says() -> None:
    package = pytest.importorskip(
        "followthemoney",
        reason="the followthemoney package is not installed: table not compared",
    )
    for schema in SCHEMATA:
        theirs = package.model.get(schema)
        assert theirs is not None, schema
        stored = {name for name, prop in theirs.properties.items() if not prop.stub}
        assert properties(schema) == stored, schema
        if schema in ENDS:
            assert ENDS[schema] == (theirs.edge_source, theirs.edge_target), schema
