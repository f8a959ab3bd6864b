"""Facts beside the name: each raises or lowers the score by its share, and says so.

A fact that agrees moves the score towards 1 by a share of what is missing; one that
contradicts takes a share of it away. A fact that one side lacks does nothing.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from ostraka.matching.config import EvidenceSettings
from ostraka.matching.query import Facts, Query
from ostraka.model import ImpreciseDate, Verdict, compare_any, parse_date

PEOPLE = frozenset({"Person"})
VESSELS = frozenset({"Vessel"})
AIRCRAFT = frozenset({"Airplane"})
BODIES = frozenset({"Organization", "Company", "PublicBody"})
GROUPS = (PEOPLE, VESSELS, AIRCRAFT, BODIES)
COUNTRY_PROPERTIES = (
    "nationality", "citizenship", "country", "jurisdiction", "birthCountry", "flag",
    "mainCountry", "registrationCountry",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Finding:
    """What one fact says.

    Attributes:
        verdict: "equal", "close", "contradicts" or "no data".
        share: Share of 1 by which it raises (above 0) or lowers (below 0) the score.
    """

    feature: str
    query: str
    candidate: str
    verdict: str
    share: float


def findings(query: Query, facts: Facts, settings: EvidenceSettings) -> Iterator[Finding]:
    """Compare every fact of the query with an entity's, in a fixed order.

    Args:
        facts: The entity's facts as the index keeps them: `schema`, `properties`,
            `identifiers`.
    """
    yield from _schema(query, facts, settings)
    yield from _birth(query, facts, settings)
    yield from _country(query, facts, settings)
    yield from _gender(query, facts, settings)
    yield from _identifiers(query, facts, settings)


def greatest_raise(query: Query, settings: EvidenceSettings) -> float:
    """Return the share that can be left missing when every fact asked for agrees.

    The candidates of a name are cut at no higher a score than one that this much evidence
    can lift to the threshold. Identifiers do not count here: who bears one is found by it.
    """
    left = 1.0
    if query.birth_date:
        left *= 1 - max(settings.birth_day_agrees, settings.birth_year_agrees)
    if query.countries:
        left *= 1 - settings.country_agrees
    return left


def normal_identifier(text: str) -> str:
    """Return an identifier's letters and digits in upper case, without its label.

    >>> normal_identifier("IMO 9187-629")
    '9187629'
    """
    plain = "".join(char for char in text.upper() if char.isalnum())
    bare = plain.removeprefix("IMO")
    return bare if bare.isdigit() else plain


def _schema(query: Query, facts: Facts, settings: EvidenceSettings) -> Iterator[Finding]:
    if not query.schema:
        return
    left = next((group for group in GROUPS if query.schema in group), None)
    right = next((group for group in GROUPS if facts["schema"] in group), None)
    pair = (query.schema, facts["schema"])
    if left is None or right is None:
        yield Finding("schema", *pair, "no data", 0.0)
    elif left is right:
        yield Finding("schema", *pair, "equal", 0.0)
    else:
        yield Finding("schema", *pair, "contradicts", -settings.schema_contradicts)


def _birth(query: Query, facts: Facts, settings: EvidenceSettings) -> Iterator[Finding]:
    asked = query.birth
    if asked is None:
        return
    texts = facts["properties"].get("birthDate", ())
    known = [each for each in map(parse_date, texts) if each is not None]
    pair = (str(asked), "; ".join(texts))
    verdict = compare_any([asked], known)
    if verdict is Verdict.UNKNOWN:
        yield Finding("birth date", *pair, "no data", 0.0)
    elif verdict is Verdict.AGREE:
        same_day = any(asked.is_day and each == asked for each in known)
        share = settings.birth_day_agrees if same_day else settings.birth_year_agrees
        yield Finding("birth date", *pair, "equal", share)
    elif any(_is_slip(asked, each) for each in known):
        yield Finding("birth date", *pair, "close", -settings.birth_date_close)
    else:
        yield Finding("birth date", *pair, "contradicts", -settings.birth_date_contradicts)


def _is_slip(left: ImpreciseDate, right: ImpreciseDate) -> bool:
    """True when a slip of the pen turns one date into the other."""
    a, b = left.earliest, right.earliest
    if abs(a.year - b.year) == 1:
        whole_years = not (left.is_day and right.is_day)
        return whole_years or (a.month, a.day) == (b.month, b.day)
    if not (left.is_day and right.is_day):
        return False
    if a.year == b.year and (a.month, a.day) == (b.day, b.month):
        return True
    return sum(x != y for x, y in zip(a.isoformat(), b.isoformat(), strict=True)) == 1


def _country(query: Query, facts: Facts, settings: EvidenceSettings) -> Iterator[Finding]:
    asked = query.country_codes
    if not asked:
        return
    known = {
        code for name in COUNTRY_PROPERTIES for code in facts["properties"].get(name, ())
    }
    pair = ("; ".join(sorted(asked)), "; ".join(sorted(known)))
    if not known:
        yield Finding("country", *pair, "no data", 0.0)
    elif asked & known:
        yield Finding("country", *pair, "equal", settings.country_agrees)
    else:
        yield Finding("country", *pair, "contradicts", -settings.country_contradicts)


def _gender(query: Query, facts: Facts, settings: EvidenceSettings) -> Iterator[Finding]:
    if not query.gender:
        return
    known = facts["properties"].get("gender", ())
    pair = (query.gender, "; ".join(known))
    if not known:
        yield Finding("gender", *pair, "no data", 0.0)
    elif query.gender.lower() in known:
        yield Finding("gender", *pair, "equal", 0.0)
    else:
        yield Finding("gender", *pair, "contradicts", -settings.gender_contradicts)


def _identifiers(
    query: Query, facts: Facts, settings: EvidenceSettings
) -> Iterator[Finding]:
    if not query.identifiers:
        return
    asked = {normal_identifier(text): text for text in query.identifiers}
    known = {
        normal_identifier(each["value"]): each["value"] for each in facts["identifiers"]
    }
    shared = sorted(asked.keys() & known.keys() - {""})
    pair = ("; ".join(sorted(asked.values())), "; ".join(sorted(known.values())))
    if shared:
        yield Finding(
            "identifier",
            asked[shared[0]],
            known[shared[0]],
            "equal",
            settings.identifier_agrees,
        )
    else:
        yield Finding("identifier", *pair, "no data", 0.0)
