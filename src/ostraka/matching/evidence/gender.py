"""Male or female, where both sides say."""

from ostraka.matching.config import EvidenceSettings
from ostraka.matching.evidence._finding import Finding
from ostraka.matching.evidence.sides import Asked, Listed

_KNOWN = frozenset({"male", "female"})


def compare(asked: Asked, listed: Listed, settings: EvidenceSettings) -> Finding | None:
    """The other one contradicts; the same one adds nothing, half of all people share it."""
    said = asked.text.gender
    if not said:
        return None
    pair = (said, "; ".join(listed.genders))
    if said.lower() in listed.genders:
        return Finding("gender", *pair, "equal", 0.0, "the same")
    if said.lower() in _KNOWN and _KNOWN & set(listed.genders):
        return Finding(
            "gender", *pair, "contradicts", -settings.gender_contradicts, "another"
        )
    return Finding("gender", *pair, "no data", 0.0, "not known on both sides")
