"""What in two names says that they are not one, however alike their words are.

A search must miss nobody, and lets such names through. `compare` decides about two that lie
side by side: there each of these takes its share of the score away.
"""

from collections.abc import Iterator

from ostraka.matching.config import PairSettings
from ostraka.matching.contradictions import bodies, people
from ostraka.matching.contradictions.sides import Sides
from ostraka.matching.evidence import Finding

__all__ = ["Sides", "contradictions"]

_OF_BODIES = (bodies.number, bodies.legal_form, bodies.line, bodies.generic)
_OF_PEOPLE = (people.initial, people.father, people.gender)
_OF_ALL = (people.cut,)


def contradictions(sides: Sides, settings: PairSettings) -> Iterator[Finding]:
    """Yield what contradicts, in a fixed order; no share is above 0."""
    rules = (
        *(_OF_BODIES if sides.kinds.may_be_body else ()),
        *(_OF_PEOPLE if sides.kinds.may_be_person else ()),
        *_OF_ALL,
    )
    for rule in rules:
        found = rule(sides, settings)
        if found is not None:
            yield found
