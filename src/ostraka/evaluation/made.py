"""The data that comes with the package: invented people, companies, ships, names.

Each file is written by a script of `scripts/`; nobody in it is meant to be anyone.
"""

import csv
import hashlib
from collections.abc import Iterator, Mapping
from importlib.resources import files

from ostraka.evaluation.cases import Case
from ostraka.matching import Query
from ostraka.model import Entity, Name, NameKind
from ostraka.model.entity import Identifier

SOURCE = "made"
_DATA = files("ostraka.evaluation").joinpath("data")

Record = dict[str, str]


def records(name: str) -> Iterator[Record]:
    """Yield the rows of one of the package's files."""
    yield from csv.DictReader(_DATA.joinpath(name).read_text("utf-8").splitlines())


def hashes() -> dict[str, str]:
    """Return SHA-256 of each of the package's files, by its name."""
    found = (each for each in _DATA.iterdir() if each.name.endswith(".csv"))
    return {each.name: hashlib.sha256(each.read_bytes()).hexdigest() for each in found}


def people() -> list[Entity]:
    """Invented listed people, with birth date, nationality and some aliases."""
    return [person(row) for row in records("listed_people.csv")]


def bodies() -> list[Entity]:
    """Invented listed organisations and vessels."""
    return [body(row) for row in records("listed_bodies.csv")]


def varied_bodies() -> list[Case]:
    """Their names under variation."""
    schemas = {entity.id: entity.schema for entity in bodies()}
    return [
        Case(
            Query(row["query"]), frozenset({row["id"]}), row["variation"], row["family"],
            schemas[row["id"]], listed=row["source_name"],
        )
        for row in records("varied_bodies.csv")
    ]  # fmt: skip


def innocent_organisations() -> list[Case]:
    """Invented companies on no list, by name."""
    return [
        Case(Query(row["name"]), schema="Organization", variation="innocent")
        for row in records("innocent_organisations.csv")
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
        for row in records("innocent_namesakes.csv")
    ]


def east_asian() -> list[Record]:
    """Invented Chinese and Korean names: native, in the other form of Han, and in Latin."""
    return list(records("east_asian_names.csv"))


def person(row: Record) -> Entity:
    """Make a listed person of a row of `listed_people.csv`."""
    names = [Name.of(row["name"])]
    if row["alias"]:
        names.append(Name.of(row["alias"], NameKind.ALIAS))
    facts = {"birthDate": (row["birth_date"],), "nationality": (row["country"],)}
    return _entity(row["id"], "Person", tuple(names), facts)


def body(row: Record) -> Entity:
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


def _entity(
    key: str, schema: str, names: tuple[Name, ...], facts: Mapping[str, tuple[str, ...]],
    identifiers: tuple[Identifier, ...] = (),
) -> Entity:  # fmt: skip
    return Entity(key, schema, SOURCE, names, properties=facts, identifiers=identifiers)
