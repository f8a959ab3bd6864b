"""People of a list with their own name and another birth date, close or far."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from ostraka.evaluation.cases import Case
from ostraka.evaluation.spelling import seeded
from ostraka.matching import Query
from ostraka.matching.evidence import COUNTRY_PROPERTIES
from ostraka.model import Entity, ImpreciseDate, Verdict, compare_any, parse_date

CLOSE = ("birth_year_off", "birth_swapped")
DIGIT = "birth_digit_off"
FAR = "other_birth_and_country"
# Countries for those who are someone else: none borders on another.
_ELSEWHERE = (
    "Brazil", "Norway", "Japan", "Canada", "Ghana", "New Zealand", "Portugal", "Chile",
)  # fmt: skip


def birth_cases(entities: Iterable[Entity]) -> Iterator[Case]:
    """Yield each person who has one full birth date and a country, with other dates."""
    for entity in entities:
        dates = [found for text in entity.texts("birthDate") if (found := parse_date(text))]
        known = countries_of(entity)
        if len(dates) != 1 or not dates[0].is_day or not known:
            continue
        day = dates[0].earliest
        random = seeded(f"{entity.id} birth")
        yield from _close(entity, day, known, random)
        yield _case(entity, FAR, _far(dates[0], random), _elsewhere(known, random))


def countries_of(entity: Entity) -> tuple[str, ...]:
    """Return every country code that an entity's facts name."""
    found = (code for name in COUNTRY_PROPERTIES for code in entity.texts(name))
    return tuple(dict.fromkeys(found))


def with_facts(case: Case, entity: Entity) -> Case:
    """Return a case that also gives the listed birth date and country.

    Where the list gives several birth dates the first is the customer's.
    """
    births = [text for text in entity.texts("birthDate") if parse_date(text)]
    birth = births[0] if births else None
    query = Query(case.query.name, entity.schema, birth, countries_of(entity)[:1])
    return replace(case, query=query)


def _close(
    entity: Entity, day: date, known: tuple[str, ...], random: Random
) -> Iterator[Case]:
    year = day.year + random.choice((-1, 1))
    yield _case(entity, "birth_year_off", _day(year, day.month, day.day), known)
    if day.day <= 12 and day.day != day.month:
        yield _case(entity, "birth_swapped", date(day.year, day.day, day.month), known)
    digit = day.year + random.choice((-1, 1)) * 10
    yield _case(entity, DIGIT, _day(digit, day.month, day.day), known)


def _case(entity: Entity, label: str, day: date, known: tuple[str, ...]) -> Case:
    name = entity.caption
    query = Query(name, entity.schema, day.isoformat(), known[:1])
    return Case(query, frozenset({entity.id}), label, "birth", entity.schema, listed=name)


def _far(listed: ImpreciseDate, random: Random) -> date:
    """A day of another year, month and day, 4 to 30 years off."""
    while True:
        off = random.choice((-1, 1)) * random.randrange(4 * 365, 30 * 365)
        other = listed.earliest + timedelta(days=off)
        written = ImpreciseDate(other, other)
        same = other.month == listed.earliest.month or other.day == listed.earliest.day
        if not same and compare_any([written], [listed]) is Verdict.CONTRADICT:
            return other


def _elsewhere(known: tuple[str, ...], random: Random) -> tuple[str, ...]:
    codes = {Query("x", countries=(name,)).country_codes: name for name in _ELSEWHERE}
    others = [name for code, name in codes.items() if not code & set(known)]
    return (random.choice(others),)


def _day(year: int, month: int, day: int) -> date:
    """The day, the 28th where that year has no 29 February."""
    return date(year, month, 28 if (month, day) == (2, 29) else day)
