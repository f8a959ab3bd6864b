"""Countries that a party is linked to, in any role."""

from ostraka.matching.config import EvidenceSettings
from ostraka.matching.evidence._countries import are_akin
from ostraka.matching.evidence._finding import Finding
from ostraka.matching.evidence.sides import Asked, Listed
from ostraka.model.countries import country_name


def compare(asked: Asked, listed: Listed, settings: EvidenceSettings) -> Finding | None:
    """One shared country agrees, whatever else either side names; none contradicts."""
    if not asked.countries:
        return None
    there = listed.countries
    verdict, share, why = _judge(asked.countries, there, settings)
    pair = ("; ".join(sorted(asked.countries)), "; ".join(there))
    return Finding("country", *pair, verdict, share, why)


def most(asked: Asked, settings: EvidenceSettings) -> float:
    """Return the greatest share by which the countries asked for can raise a score."""
    return settings.country_agrees if asked.countries else 0.0


def _judge(
    asked: frozenset[str], listed: list[str], settings: EvidenceSettings
) -> tuple[str, float, str]:
    if not listed:
        return "no data", 0.0, "the list gives none"
    if both := asked.intersection(listed):
        return "equal", settings.country_agrees, f"both name {country_name(min(both))}"
    if are_akin(asked, listed):
        return "close", 0.0, "one is or was part of the other"
    return "contradicts", -settings.country_contradicts, "none in common"
