"""Facts beside the name: each raises or lowers the score by its share, and says why.

A fact that agrees moves the score towards 1 by a share of what is missing; one that
contradicts takes a share of it away. A fact that one side lacks does nothing. So no fact
pushes a score out of 0 to 1, and one that agrees never lowers it.
"""

from collections.abc import Iterator

from ostraka.matching.config import EvidenceSettings
from ostraka.matching.evidence import (
    addresses,
    birth_places,
    births,
    countries,
    gender,
    identifiers,
    schema,
)
from ostraka.matching.evidence._countries import COUNTRY_PROPERTIES, linked_countries
from ostraka.matching.evidence._finding import Finding
from ostraka.matching.evidence.schema import GROUPS
from ostraka.matching.evidence.sides import Asked, Listed, listed_facts
from ostraka.matching.identifier import normal_identifier

__all__ = [
    "COUNTRY_PROPERTIES",
    "GROUPS",
    "Asked",
    "Finding",
    "Listed",
    "findings",
    "greatest_raises",
    "linked_countries",
    "listed_facts",
    "normal_identifier",
]

# The numbers come last: one that is the same raises whatever the others left.
_FACTS = (schema, births, birth_places, countries, gender, addresses, identifiers)
_RAISING = (births, birth_places, countries, addresses)


def findings(asked: Asked, listed: Listed, settings: EvidenceSettings) -> Iterator[Finding]:
    """Yield what each fact that is asked for says, in a fixed order."""
    for fact in _FACTS:
        found = fact.compare(asked, listed, settings)
        if found is not None:
            yield found


def greatest_raises(asked: Asked, settings: EvidenceSettings) -> tuple[float, ...]:
    """Return the shares by which the facts asked for raise a score if all of them agree.

    In the order of `findings`, which no entity can exceed. Numbers are left out: who bears
    one is looked up, and does not have to be found by name.
    """
    shares = (fact.most(asked, settings) for fact in _RAISING)
    return tuple(share for share in shares if share)
