"""Where a person was born."""

from collections.abc import Iterable

from ostraka.matching.config import EvidenceSettings
from ostraka.matching.evidence._countries import are_akin
from ostraka.matching.evidence._finding import Finding
from ostraka.matching.evidence._places import Place, read_place, shared_word
from ostraka.matching.evidence.sides import Asked, Listed


def compare(asked: Asked, listed: Listed, settings: EvidenceSettings) -> Finding | None:
    """The same town agrees, the same country a little; another country contradicts.

    Two towns of one country contradict nothing: lists name village, district or province.
    """
    place = asked.birth_place
    if place is None:
        return None
    there = [read_place(text) for text in listed.birth_places]
    countries = frozenset(listed.birth_countries).union(*(each.countries for each in there))
    verdict, share, why = _judge(place, there, countries, settings)
    shown = "; ".join((*listed.birth_places, *listed.birth_countries))
    return Finding("birth place", asked.text.birth_place or "", shown, verdict, share, why)


def most(asked: Asked, settings: EvidenceSettings) -> float:
    """Return the greatest share by which the birth place asked for can raise a score."""
    if asked.birth_place is None:
        return 0.0
    return max(settings.birth_place_agrees, settings.place_country_agrees)


def _judge(
    asked: Place,
    listed: Iterable[Place],
    countries: frozenset[str],
    settings: EvidenceSettings,
) -> tuple[str, float, str]:
    for each in listed:
        if word := shared_word(asked.words, each.words):
            return "equal", settings.birth_place_agrees, f"both name {word}"
    if asked.countries & countries:
        return "close", settings.place_country_agrees, "the same country"
    if not (asked.countries and countries):
        return "no data", 0.0, "nothing to compare with"
    if are_akin(asked.countries, countries):
        return "close", 0.0, "one country is or was part of the other"
    return "contradicts", -settings.birth_place_contradicts, "another country"
