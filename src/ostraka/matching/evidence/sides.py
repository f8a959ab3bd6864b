"""The two sides of a comparison, read once: what is asked, and what a list says.

`listed_facts` writes down what `Listed` reads back: the index keeps it apart from what an
answer shows, so that a candidate costs no more than it takes to weigh it.
"""

from dataclasses import dataclass
from functools import lru_cache

from ostraka.matching.evidence._countries import linked_countries
from ostraka.matching.evidence._places import Place, read_place
from ostraka.matching.query import Facts, Query
from ostraka.model import Address, Entity, Identifier, ImpreciseDate, parse_date

read_date = lru_cache(maxsize=16_384)(parse_date)


# The fields of a query that evidence compares.
_FACTS = (
    "schema", "birth_date", "countries", "gender", "identifiers", "birth_place", "address",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Asked:
    """The facts of a query.

    Attributes:
        text: The query itself, for what an explanation shows.
        birth: Its birth date, `countries` its codes, `numbers` its identifiers.
        birth_place, address: Their words and countries.
        is_name_only: It says nothing beside the name.
    """

    text: Query
    birth: ImpreciseDate | None
    birth_place: Place | None
    countries: frozenset[str]
    address: Place | None
    numbers: tuple[Identifier, ...]
    is_name_only: bool

    @classmethod
    def of(cls, query: Query) -> "Asked":
        """Read a query's facts."""
        return cls(
            query,
            query.birth,
            read_place(query.birth_place) if query.birth_place else None,
            query.country_codes,
            read_place(query.address) if query.address else None,
            query.numbers,
            not any(getattr(query, name) for name in _FACTS),
        )


class Listed:
    """The facts of a listed entity; each is read only when something asks for it.

    Args:
        facts: What `listed_facts` wrote.
    """

    __slots__ = ("_facts",)

    def __init__(self, facts: Facts) -> None:
        self._facts = facts

    @property
    def schema(self) -> str:
        """Its FtM schema."""
        return str(self._facts["schema"])

    @property
    def births(self) -> list[str]:
        """Its birth dates, as the list writes them."""
        return self._texts("births")

    @property
    def birth_places(self) -> list[str]:
        """Its birth places, as the list writes them."""
        return self._texts("birth_places")

    @property
    def birth_countries(self) -> list[str]:
        """Codes of the countries of birth that stand beside the places."""
        return self._texts("birth_countries")

    @property
    def countries(self) -> list[str]:
        """Codes of every country that it is linked to, sorted."""
        return self._texts("countries")

    @property
    def genders(self) -> list[str]:
        """Its genders."""
        return self._texts("genders")

    @property
    def addresses(self) -> list[Address]:
        """Full text, city and country of each address."""
        found = self._facts.get("addresses", ())
        return [Address(full, city, country=country) for full, city, country in found]

    @property
    def numbers(self) -> list[Identifier]:
        """Kind, value and issuer of each number."""
        return [Identifier(*each) for each in self._facts.get("numbers", ())]

    def _texts(self, name: str) -> list[str]:
        found: list[str] = self._facts.get(name, [])
        return found


def listed_facts(entity: Entity) -> Facts:
    """Return what evidence needs of an entity, as JSON; what it lacks is left out."""
    texts = entity.properties.get
    facts = {
        "schema": entity.schema,
        "births": texts("birthDate"),
        "birth_places": texts("birthPlace"),
        "birth_countries": texts("birthCountry"),
        "countries": linked_countries(entity),
        "genders": texts("gender"),
        "addresses": [(each.full, each.city, each.country) for each in entity.addresses],
        "numbers": [(each.kind, each.value, each.country) for each in entity.identifiers],
    }
    return {name: value for name, value in facts.items() if value}
