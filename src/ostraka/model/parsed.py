"""What a parser returns: the whole edition, and what it could not place."""

from dataclasses import dataclass, field
from datetime import datetime

from ostraka.model.entity import Entity

_COUNTRY_PROPERTIES = (
    "country", "nationality", "citizenship", "jurisdiction", "mainCountry", "flag"
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Issue:
    """Something in an edition that was kept but could not be placed.

    Attributes:
        record: The list's own id of the record, or "(file)".
        message: What was found, in one line, values in `repr`.
    """

    record: str
    message: str


@dataclass(slots=True)
class ParsedList:
    """One edition, read completely.

    Attributes:
        source: The source it belongs to.
        entities: Every entry of the edition, in the list's order.
        issues: What could not be placed; the entry is kept all the same.
        published: When the file says it was published (UTC), where it says so.
        parts: The pieces a set of files gave, sorted: ("alias", "primary"). A smaller set
            is a partial edition and is only compared with others of the same parts.
        records: How many records the file holds, counted or stated by the file itself.
    """

    source: str
    entities: list[Entity] = field(default_factory=list)
    issues: list[Issue] = field(default_factory=list)
    published: datetime | None = None
    parts: tuple[str, ...] = ("whole",)
    records: int = 0

    @property
    def names(self) -> int:
        """How many names the entities bear."""
        return sum(len(entity.names) for entity in self.entities)

    @property
    def designations(self) -> int:
        """How many designations the entities bear."""
        return sum(len(entity.designations) for entity in self.entities)

    @property
    def fill_rates(self) -> dict[str, float]:
        """Share of the entities that bear a fact, fractions of 1, by fact.

        "birthDate" is the share of the persons, and absent where the list has none. A
        rate that falls between two editions betrays a column that was lost or renamed.
        """
        persons = [entity for entity in self.entities if entity.schema == "Person"]
        return {
            **_share("birthDate", [bool(each.texts("birthDate")) for each in persons]),
            **_share("country", [_has_country(each) for each in self.entities]),
            **_share("identifiers", [bool(each.identifiers) for each in self.entities]),
            **_share("aliases", [len(each.names) > 1 for each in self.entities]),
        }


def _share(fact: str, found: list[bool]) -> dict[str, float]:
    return {fact: round(sum(found) / len(found), 4)} if found else {}


def _has_country(entity: Entity) -> bool:
    stated = any(entity.texts(name) for name in _COUNTRY_PROPERTIES)
    return stated or any(address.country for address in entity.addresses)
