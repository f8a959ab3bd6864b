"""The data that comes with the package: invented people, companies, ships, names.

Each file is written by a script of `scripts/`; nobody in it is meant to be anyone.
"""

import csv
from collections.abc import Iterator, Mapping
from importlib.resources import files

from ostraka.evaluation.cases import Case
from ostraka.matching import Query
from ostraka.model import Entity, Name, NameKind
from ostraka.model.entity import Identifier
from ostraka.model.names import find_script

SOURCE = "made"
Row = dict[str, str]


def rows(name: str) -> Iterator[Row]:
    """Yield the rows of one of the package's files."""
    text = files("ostraka.evaluation").joinpath("data", name).read_text("utf-8")
    yield from csv.DictReader(text.splitlines())


def people() -> list[Entity]:
    """Invented listed people, with birth date, nationality and some aliases."""
    return [person(row) for row in rows("listed_people.csv")]


def bodies() -> list[Entity]:
    """Invented listed organisations and vessels."""
    return [body(row) for row in rows("listed_bodies.csv")]


def varied_bodies() -> list[Case]:
    """Their names under variation."""
    schemas = {entity.id: entity.schema for entity in bodies()}
    return [
        Case(
            Query(row["query"]), frozenset({row["id"]}), row["variation"], row["family"],
            schemas[row["id"]], listed=row["source_name"],
        )
        for row in rows("varied_bodies.csv")
    ]  # fmt: skip


def innocent_organisations() -> list[Case]:
    """Invented companies on no list, by name."""
    return [
        Case(Query(row["name"]), schema="Organization", variation="innocent")
        for row in rows("innocent_organisations.csv")
    ]


def namesakes(*, facts: bool) -> list[Case]:
    """Other people who bear the name of someone listed, or one like it.

    `right` is the one who is listed, whom the question does not mean: to find it is wrong.
    """
    return [
        Case(
            Query(row["name"], "Person", row["birth_date"], (row["country"],))
            if facts
            else Query(row["name"]),
            frozenset({row["listed_id"]}),
            row["likeness"],
            "innocent",
            listed=row["listed_name"],
        )
        for row in rows("innocent_namesakes.csv")
    ]


def east_asian() -> list[Row]:
    """Invented Chinese and Korean names: native, in the other form of Han, and in Latin."""
    return list(rows("east_asian_names.csv"))


def person(row: Row) -> Entity:
    """Make a listed person of a row of `listed_people.csv`."""
    names = [Name.of(row["name"])]
    if row["alias"]:
        names.append(Name.of(row["alias"], NameKind.ALIAS))
    facts = {"birthDate": (row["birth_date"],), "nationality": (row["country"],)}
    return _entity(row["id"], "Person", tuple(names), facts)


def body(row: Row) -> Entity:
    """Make a listed organisation or vessel of a row of `listed_bodies.csv`."""
    vessel = row["schema"] == "Vessel"
    facts: Mapping[str, tuple[str, ...]] = {
        "flag" if vessel else "country": (row["country"],)
    }
    numbers = (Identifier("imoNumber", row["imo_number"]),) if vessel else ()
    names = (Name.of(row["name"]),)
    return _entity(row["id"], row["schema"], names, facts, numbers)


def named(key: str, name: str) -> Entity:
    """Make a listed person of whom no more than one name is known."""
    return _entity(key, "Person", (Name.of(name),), {})


def script_of(name: str) -> str:
    """Return the ISO 15924 code of a name, "Latn" for Latin letters."""
    return find_script(name) or "Latn"


def _entity(
    key: str, schema: str, names: tuple[Name, ...], facts: Mapping[str, tuple[str, ...]],
    identifiers: tuple[Identifier, ...] = (),
) -> Entity:  # fmt: skip
    return Entity(key, schema, SOURCE, names, properties=facts, identifiers=identifiers)
