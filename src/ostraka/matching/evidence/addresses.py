"""Where a party lives or has its seat."""

from ostraka.matching.config import EvidenceSettings
from ostraka.matching.evidence._finding import Finding
from ostraka.matching.evidence._places import Place, read_place
from ostraka.matching.evidence.sides import Asked, Listed
from ostraka.model import Address

_GENERIC_WORDS = """
    apartment apt av ave avenida avenue bldg block blvd boulevard box building calle carrera
    center centre colonia crescent drive flat floor house lane limited ltd number office piso
    plaza po post road room rue sector square street suite tower ulitsa unit
"""
_GENERIC = frozenset(_GENERIC_WORDS.split())
_WORDS = 2  # that two addresses share beside the city, such as street and number
_WORDS_WITH_CITY = 3  # the same where the list does not say which word is the city
_TELLING = 4  # letters of a word that is no number: two numbers alone are not enough

Compared = tuple[float, str, str, str]  # share, verdict, why, the listed address


def compare(asked: Asked, listed: Listed, settings: EvidenceSettings) -> Finding | None:
    """The same street agrees, the same city or country a little; nothing contradicts.

    People move and firms have several seats, so another address is no evidence.
    """
    if asked.address is None:
        return None
    nothing: Compared = (0.0, "no data", "nothing in common, which says nothing", "")
    compared = [_compare(asked.address, each, settings) for each in listed.addresses]
    share, verdict, why, shown = max([nothing, *compared], key=lambda each: each[0])
    return Finding("address", asked.text.address or "", shown, verdict, share, why)


def most(asked: Asked, settings: EvidenceSettings) -> float:
    """Return the greatest share by which the address asked for can raise a score."""
    if asked.address is None:
        return 0.0
    shares = (settings.address_agrees, settings.city_agrees, settings.place_country_agrees)
    return max(shares)


def _compare(asked: Place, listed: Address, settings: EvidenceSettings) -> Compared:
    shown = listed.full or listed.country or ""
    city = _city(listed.city or "")
    shared = (asked.words & read_place(listed.full).words) - city - _GENERIC
    least = _WORDS if city else _WORDS_WITH_CITY
    if len(shared) >= least and any(map(_is_telling, shared)):
        why = f"both have {' '.join(sorted(shared))}"
        return settings.address_agrees, "equal", why, shown
    if city and city <= asked.words:
        return settings.city_agrees, "close", "the same city", shown
    if listed.country in asked.countries:
        return settings.place_country_agrees, "close", "the same country", shown
    return 0.0, "no data", "nothing in common, which says nothing", ""


def _city(text: str) -> frozenset[str]:
    """The words of a city, without its postal code."""
    return frozenset(filter(_is_telling, read_place(text).words))


def _is_telling(word: str) -> bool:
    return len(word) >= _TELLING and not word.isdigit()
