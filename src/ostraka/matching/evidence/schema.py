"""What kind of party each side is: a person is no vessel."""

from functools import cache

from ostraka.matching.config import EvidenceSettings
from ostraka.matching.evidence._finding import Finding
from ostraka.matching.evidence.sides import Asked, Listed
from ostraka.model.ftm import ancestors, is_a

PEOPLE = frozenset({"Person"})
VESSELS = frozenset({"Vessel"})
AIRCRAFT = frozenset({"Airplane"})
BODIES = frozenset({"Organization", "Company", "PublicBody"})
GROUPS = (PEOPLE, VESSELS, AIRCRAFT, BODIES)
_UNKNOWN = frozenset({"Thing"})


def compare(asked: Asked, listed: Listed, settings: EvidenceSettings) -> Finding | None:
    """Kinds that FollowTheMoney keeps apart contradict; one that holds the other agrees.

    A LegalEntity may be any person or body, and a Thing anything at all.
    """
    schema = asked.text.schema
    if not schema:
        return None
    pair = (schema, listed.schema)
    fits = are_compatible(*pair)
    if fits is None:
        return Finding("schema", *pair, "no data", 0.0, "one side does not say what it is")
    if fits:
        return Finding("schema", *pair, "equal", 0.0, "one party can be both")
    return Finding(
        "schema", *pair, "contradicts", -settings.schema_contradicts, "no party is both"
    )


@cache
def are_compatible(left: str, right: str) -> bool | None:
    """True when one party can be of both kinds; None when a side says nothing.

    >>> are_compatible("LegalEntity", "Person"), are_compatible("LegalEntity", "Vessel")
    (True, False)
    >>> are_compatible("PublicBody", "Company"), are_compatible("Thing", "Vessel")
    (True, None)
    """
    if {left, right} & _UNKNOWN or not (ancestors(left) and ancestors(right)):
        return None
    bodies = is_a(left, "Organization") and is_a(right, "Organization")
    return bodies or is_a(left, right) or is_a(right, left)
