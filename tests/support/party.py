"""One invented party with every fact that evidence looks at, and what a query says of it."""

import json
from dataclasses import replace
from typing import Any

from ostraka.matching import DEFAULT, EvidenceSettings, Query
from ostraka.matching.evidence import Asked, Finding, Listed, findings, listed_facts
from ostraka.model import Address, Entity, Identifier, Name

PARTY = Entity(
    "x-1",
    "Person",
    "x",
    (Name.of("Orban Vexelid"),),
    properties={
        "birthDate": ("1961-03-09",),
        "birthPlace": ("Zarnik, Latvia",),
        "nationality": ("lv",),
        "gender": ("male",),
    },
    identifiers=(
        Identifier("passportNumber", "LV1234567", "lv"),
        Identifier("innCode", "7707083893", "ru"),
        Identifier("imoNumber", "IMO 9074729"),
        Identifier("serialNumber", "750"),
    ),
    addresses=(Address("12 Brandel Street, Vexholm", "Vexholm", country="se"),),
)


def listed(entity: Entity = PARTY) -> Listed:
    """What the index gives back of an entity."""
    return Listed(json.loads(json.dumps(listed_facts(entity))))


def found(
    entity: Entity = PARTY,
    settings: EvidenceSettings = DEFAULT.evidence,
    **facts: Any,  # noqa: ANN401 - any field of a query
) -> list[Finding]:
    """What each fact of a query says of an entity."""
    query = replace(Query("Orban Vexelid"), **facts)
    return list(findings(Asked.of(query), listed(entity), settings))


def ask(feature: str, entity: Entity = PARTY, **facts: Any) -> Finding:  # noqa: ANN401
    """What one fact says: ``ask("gender", gender="male")``."""
    return next(each for each in found(entity, **facts) if each.feature == feature)
