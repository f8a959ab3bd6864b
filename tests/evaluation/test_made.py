"""The data that comes with the package."""

import pytest

from ostraka.evaluation import made
from ostraka.model import Entity


@pytest.fixture(scope="module")
def listed() -> dict[str, Entity]:
    return {each.id: each for each in [*made.people(), *made.bodies()]}


def test_ids_are_unique(listed: dict[str, Entity]) -> None:
    assert len(listed) == len(made.people()) + len(made.bodies())


def test_everybody_has_what_the_suites_ask_with(listed: dict[str, Entity]) -> None:
    for entity in listed.values():
        assert entity.names
        if entity.schema == "Person":
            assert entity.texts("birthDate")
            assert entity.texts("nationality")
        if entity.schema == "Vessel":
            assert [each.kind for each in entity.identifiers] == ["imoNumber"]
            assert entity.texts("flag")


def test_every_question_asks_for_somebody_who_is_listed(listed: dict[str, Entity]) -> None:
    for case in [*made.varied_bodies(), *made.namesakes(facts=True)]:
        (key,) = case.right
        assert case.listed in [name.full for name in listed[key].names]


def test_innocent_companies_are_not_listed(listed: dict[str, Entity]) -> None:
    names = {name.full.casefold() for each in listed.values() for name in each.names}
    innocent = made.innocent_organisations()
    assert not any(case.query.name.casefold() in names for case in innocent)
    assert not any(case.right for case in innocent)


def test_namesakes_differ_in_birth_date_and_country(listed: dict[str, Entity]) -> None:
    for case in made.namesakes(facts=True):
        (key,) = case.right
        assert case.query.birth_date not in listed[key].texts("birthDate")
        assert not case.query.country_codes & set(listed[key].texts("nationality"))


def test_namesakes_without_facts_give_the_name_alone() -> None:
    for case in made.namesakes(facts=False):
        query = case.query
        assert (query.schema, query.birth_date, query.countries) == (None, None, ())


def test_east_asian_names_have_both_sides() -> None:
    rows = made.east_asian()
    assert {row["script"] for row in rows} == {"Hani", "Hang"}
    assert all(row["native"] and row["latin"] for row in rows)


def test_the_files_are_named_by_their_content() -> None:
    hashes = made.hashes()
    assert "listed_people.csv" in hashes
    assert all(name.endswith(".csv") and len(sha) == 64 for name, sha in hashes.items())
