from datetime import date

from ostraka.model import (
    Address,
    Designation,
    Entity,
    Identifier,
    Name,
    NameKind,
    Relation,
    find_script,
)

ENTITY = Entity(
    id="own-1",
    schema="Person",
    source="own",
    names=(
        Name.of("Тест Примеров", NameKind.PRIMARY, lang="ru"),
        Name.of("Test  PRIMEROV", parts=(("firstName", "Test"), ("lastName", "PRIMEROV"))),
        Name.of("Primer", NameKind.WEAK),
    ),
    designations=(
        Designation("Somebody", "TAG", listed_on=date(2021, 12, 10), measures=("a",)),
    ),
    properties={"birthDate": ("1961-12",), "nationality": ("cn", "ru")},
    identifiers=(
        Identifier("passportNumber", "A 1", "cn"),
        Identifier("publicKey", "1abc"),
    ),
    addresses=(Address("1 Road", city="Town", country="cn"),),
    relations=(Relation("UnknownLink", "Other", "own-2", "Linked To"),),
)


def test_an_entity_survives_json() -> None:
    assert Entity.from_json(ENTITY.to_json()) == ENTITY


def test_the_caption_is_the_first_primary_name_in_latin_letters() -> None:
    assert ENTITY.caption == "Test PRIMEROV"


def test_ftm_keeps_kinds_of_names_apart() -> None:
    properties = ENTITY.to_ftm()["properties"]
    assert properties["name"] == ["Тест Примеров", "Test PRIMEROV"]
    assert properties["weakAlias"] == ["Primer"]
    assert properties["lastName"] == ["PRIMEROV"]
    assert properties["passportNumber"] == ["A 1"]
    assert "publicKey" not in properties
    assert properties["country"] == ["cn"]


def test_a_script_is_found_from_the_first_letter_that_is_not_latin() -> None:
    found = [find_script(text) for text in ("Müller", "Путин", "习近平", "محمد", "김", "Ω")]
    assert found == [None, "Cyrl", "Hani", "Arab", "Hang", "Grek"]
