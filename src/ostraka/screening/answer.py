"""An answer: the matches of one query, what their listings do, and what proves it."""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from ostraka.matching import Match, Query
from ostraka.model import Designation
from ostraka.model.regime import Regimes
from ostraka.screening.subjects import Subject

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Answer:
    """What one query gave.

    Attributes:
        query: What was asked.
        matches: By falling score, then id; empty when nothing reached the threshold.
        subjects: The same matches, those of one subject together.
        editions: By source: `published` and `sha256` of the edition that was searched.
        on: The day for which the effects are stated.
    """

    query: Query
    matches: tuple[Match, ...]
    subjects: tuple[Subject, ...]
    editions: Json
    config: str
    engine: str
    on: date

    @property
    def alerts(self) -> int:
        """How many matches reach the threshold."""
        return sum(match.alert for match in self.matches)

    def to_json(self) -> Json:
        """Return the match JSON of the command line and the API."""
        return {
            "query": self.query.to_json(),
            "matches": [match_json(match, self.on) for match in self.matches],
            "subjects": [subject.to_json() for subject in self.subjects],
            "editions": self.editions,
            "config": self.config,
            "engine": self.engine,
            "on": self.on.isoformat(),
        }


def match_json(match: Match, on: date) -> Json:
    """Return a match with the measures of its designations on a day."""
    data = match.to_json()
    data["designations"] = [
        designation_json(match.source, each, on, match.schema)
        for each in data["designations"]
    ]
    return data


def designation_json(
    source: str, stated: Json, on: date, schema: str | None = None
) -> Json:
    """Return a designation with the effect that its regime gives it on a day.

    `legal_basis` is what the list cites, `law` the instruments of the regime. `measures`
    holds what is in force; `unknown` is true where no regime is known, which is to be
    treated as blocked until reviewed. It never means that there is no effect.
    """
    act = Designation.from_json(stated)
    effect = regimes().effect(source, act, on, schema)
    return {
        "authority": act.authority,
        "programme": act.programme,
        "legal_basis": act.legal_basis or "; ".join(effect.legal_basis) or None,
        "law": list(effect.legal_basis),
        "measures": [measure.label for measure in effect.measures],
        "listed_on": stated.get("listed_on"),
        "ended_on": stated.get("ended_on"),
        "list_name": act.list_name,
        "directive": act.directive,
        "regime": list(effect.regimes),
        "unknown": effect.unknown,
        "notes": list(effect.notes),
        "reason": act.reason,
        "remarks": act.remarks,
        "source_url": act.source_url,
    }


@lru_cache(maxsize=1)
def regimes() -> Regimes:
    """The regimes that ship with this engine, read once."""
    return Regimes.load()
