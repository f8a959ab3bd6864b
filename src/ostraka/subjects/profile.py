"""What the rules look at in an entry: its names, births, countries, numbers, references."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from ostraka.matching import name_key
from ostraka.matching.readings import native
from ostraka.model import Entity, ImpreciseDate, Name, NameKind, parse_date
from ostraka.model.countries import country_code
from ostraka.subjects.numbers import Number, numbers_of

SAME_ENTRY = "same entry"  # role of a relation to the same record on another list

PERSON, BODY, VESSEL, AIRCRAFT = "person", "body", "vessel", "aircraft"
_KINDS = {
    "Person": {PERSON},
    "Organization": {BODY},
    "Company": {BODY},
    "PublicBody": {BODY},
    "LegalEntity": {PERSON, BODY},  # the list does not say which
    "Vessel": {VESSEL},
    "Airplane": {AIRCRAFT},
}
_ANY = frozenset({PERSON, BODY, VESSEL, AIRCRAFT})
_STATES = ("nationality", "citizenship", "country", "jurisdiction", "mainCountry", "flag")
_PLACES = ("birthCountry", "registrationCountry", "pastFlags")
# The CSL writes a month as its first day and a year, or a span of years, as 1 January.
_PADS_DATES = frozenset({"us_trade_csl"})
# What an entry calls the entry of another list that it repeats, and whose number it is.
_REFERENCES = {
    "UN Ref": "un_sc",
    "UK Sanctions List Ref": "gb_fcdo",
    "OFSI Group ID": "gb_ofsi",
}
_NOTE = re.compile(rf"^({'|'.join(_REFERENCES)}): (\S+)$")
_OFAC = re.compile(r"^us_ofac_(?:sdn|cons)-(\d+)$")
# The CSL gathers thirteen lists; an entry that is not OFAC's has its list in its id.
_CSL = re.compile(r"^us_trade_csl-([a-z]+)-")
_BRACKETS = re.compile(r"[()]")


@dataclass(frozen=True, slots=True)
class Profile:
    """One entry, as the rules see it.

    Attributes:
        id, source, caption: The entry's.
        roll: The list that it stands on: the source, or one of those that the source gathers.
        kinds: What it may be: "person", "body", "vessel", "aircraft".
        names: `name_key` of each name that is not weak, in its comparison form, sorted.
        births: Birth dates, as precise as the list truly is.
        genders: "male", "female".
        states: Countries it belongs to: nationality, registration, flag.
        places: `states`, and the countries of its birth, addresses and programmes.
        numbers: Its identifiers, sorted.
        entries: Ids and official references of the entries that it is or says it repeats.
    """

    id: str
    source: str
    roll: str
    caption: str
    kinds: frozenset[str]
    names: tuple[str, ...]
    births: tuple[ImpreciseDate, ...]
    genders: frozenset[str]
    states: frozenset[str]
    places: frozenset[str]
    numbers: tuple[Number, ...]
    entries: frozenset[str]

    @property
    def birth_days(self) -> Iterator[ImpreciseDate]:
        """The births that name one day."""
        return (each for each in self.births if each.is_day)

    def lasting(self, kind: str) -> frozenset[str]:
        """Its numbers of a kind of which a subject bears one for life."""
        return frozenset(each.value for each in self.numbers if each.lasting == kind)


def profile_of(entity: Entity) -> Profile:
    """Read what the rules need out of an entity."""
    states = frozenset(code for name in _STATES for code in entity.texts(name))
    strong = (name for name in entity.names if name.kind is not NameKind.WEAK)
    return Profile(
        id=entity.id,
        source=entity.source,
        roll=_roll_of(entity),
        caption=entity.caption,
        kinds=frozenset(_KINDS.get(entity.schema, _ANY)),
        names=tuple(sorted({key for name in strong if (key := _key_of(name))})),
        births=tuple(_births(entity)),
        genders=frozenset(entity.texts("gender")),
        states=states,
        places=states | frozenset(_places(entity)),
        numbers=numbers_of(entity.identifiers),
        entries=frozenset({entity.id, *_entries(entity)}),
    )


def profile_of_facts(facts: Mapping[str, Any]) -> Profile:
    """Read the same out of what a published index keeps of an entity.

    The index keeps no notes and no addresses, so references and their countries are missing.
    """
    same = [
        {"schema": "UnknownLink", "object_name": "", "object": each, "role": SAME_ENTRY}
        for each in facts["same_as"]
    ]
    return profile_of(Entity.from_json({**facts, "addresses": [], "relations": same}))


def _key_of(name: Name) -> str:
    return name_key(native(name.full) if name.script else name.full)


def _roll_of(entity: Entity) -> str:
    found = _CSL.match(entity.id)
    return f"{entity.source}/{found[1]}" if found else entity.source


def _births(entity: Entity) -> Iterator[ImpreciseDate]:
    for text in entity.texts("birthDate"):
        found = parse_date(text)
        if found is not None:
            yield _unpadded(found) if entity.source in _PADS_DATES else found


def _unpadded(found: ImpreciseDate) -> ImpreciseDate:
    """What a date may stand for on a list that fills up what it does not know.

    >>> str(_unpadded(ImpreciseDate.of(1953, 8, 1))), str(_unpadded(ImpreciseDate.of(1957, 1, 1)))
    ('1953-08', '1957~')
    """
    first = found.earliest
    if not found.is_day or first.day != 1:
        return found
    if first.month == 1:
        return ImpreciseDate.of(first.year, about=True)
    return ImpreciseDate.of(first.year, first.month)


def _places(entity: Entity) -> Iterator[str]:
    yield from (code for name in _PLACES for code in entity.texts(name))
    yield from (each.country for each in entity.addresses if each.country)
    for act in entity.designations:
        yield from _country_of(act.programme)


@lru_cache(maxsize=1024)
def _country_of(programme: str) -> tuple[str, ...]:
    """The country that a programme is named for: "China", "Autonomous (Russia)".

    >>> _country_of("Autonomous (Russia)"), _country_of("GLOMAG")
    (('ru',), ())
    """
    if len(programme) < 4 or programme.isupper():  # OFAC's tags are no country codes
        return ()
    codes = (country_code(part.strip()) for part in _BRACKETS.split(programme))
    return tuple(code for code in codes if code)


def _entries(entity: Entity) -> Iterator[str]:
    for each in entity.relations:
        if each.role == SAME_ENTRY and each.object:
            yield each.object
    if found := _OFAC.match(entity.id):  # one number for a subject on all lists of OFAC
        yield f"OFAC {found[1]}"
    for note in entity.texts("notes"):
        if found := _NOTE.match(note):
            source = _REFERENCES[found[1]]
            yield f"UN {found[2].upper()}" if source == "un_sc" else f"{source}-{found[2]}"
