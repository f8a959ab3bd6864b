"""Which parties of a register are listed: by id, by what they refer to, by number.

A party is tied to an entry when it bears the entry's own id, names it in `sameAs` or
`referents`, or bears a number that only one subject in the world can have. Names are not
compared: two of one name are not one party. To find listed owners by name, screen them.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ostraka.model import Entity

WORLDWIDE = frozenset({"imoNumber", "leiCode", "swiftBic", "uniqueEntityId", "uscCode"})
"""Numbers that name one subject in the world, whoever issued them."""

NATIONAL = frozenset({
    "idNumber", "innCode", "ogrnCode", "okpoCode", "passportNumber",
    "registrationNumber", "socialSecurityNumber", "taxNumber", "vatCode",
})  # fmt: skip
"""Numbers that name one subject in a country: both sides must name the same one."""

_RUSSIAN = frozenset({"innCode", "ogrnCode", "okpoCode"})
_COUNTRIES = ("country", "jurisdiction", "mainCountry", "nationality", "citizenship")
_LEAST = 6  # signs of a national number; shorter ones are too often the same

Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Tie:
    """A party of a register that is an entry of a list, and by what.

    Attributes:
        party: Its id in the register.
        entry: The id on the list.
        why: "the same id", "names it in referents", "the same imoNumber 1234567".
    """

    party: str
    entry: str
    why: str


class Ties:
    """Finds entries of lists among the entities of a register.

    Args:
        entries: The listed, of whatever lists.
    """

    def __init__(self, entries: Iterable[Entity]) -> None:
        self._ids: set[str] = set()
        self._by_number: dict[Key, dict[str, None]] = {}
        for entry in entries:
            self._ids.add(entry.id)
            for key in _numbers_of_entry(entry):
                self._by_number.setdefault(key, {})[entry.id] = None

    def find(self, record: Mapping[str, Any]) -> list[Tie]:
        """Return the entries that an FtM entity is, each once, the surest reason first."""
        found: dict[str, str] = {}
        if record["id"] in self._ids:
            found[record["id"]] = "the same id"
        for name, others in _references(record):
            for other in others:
                if other in self._ids:
                    found.setdefault(other, f"names it in {name}")
        for key, kind, number in _numbers_of_record(record):
            for entry in self._by_number.get(key, ()):
                found.setdefault(entry, f"the same {kind} {number}")
        return [Tie(record["id"], entry, why) for entry, why in found.items()]


def _references(record: Mapping[str, Any]) -> Iterator[tuple[str, Iterable[str]]]:
    yield "referents", record.get("referents") or ()
    yield "sameAs", record.get("sameAs") or record["properties"].get("sameAs", ())


def _numbers_of_entry(entry: Entity) -> Iterator[Key]:
    own = {code for name in _COUNTRIES for code in entry.texts(name)}
    own |= {address.country for address in entry.addresses if address.country}
    for each in entry.identifiers:
        countries = {each.country} if each.country else own
        yield from _keys(each.kind, each.value, countries)


def _numbers_of_record(record: Mapping[str, Any]) -> Iterator[tuple[Key, str, str]]:
    said = record["properties"]
    countries: set[str] | None = None
    for kind in said:
        if kind in WORLDWIDE or kind in NATIONAL:
            if countries is None:
                countries = {code for name in _COUNTRIES for code in said.get(name, ())}
            for number in said[kind]:
                for key in _keys(kind, number, countries):
                    yield key, kind, number


def _keys(kind: str, number: str, countries: Iterable[str]) -> Iterator[Key]:
    """What a number is found by: its kind, or the country where it is one of its own."""
    folded = re.sub(r"[^0-9A-Z]", "", number.upper())
    if kind in WORLDWIDE and folded:
        yield kind, folded.removeprefix("IMO")
    elif kind in NATIONAL and len(folded) >= _LEAST:
        for country in sorted({"ru", *countries} if kind in _RUSSIAN else countries):
            yield country, folded
