"""The grounds of an answer: what each measure of each listing does, and what that rests on."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import Any

from ostraka.effects.dealing import Dealing, DealingKind
from ostraka.effects.nexus import FOLLOWS_GOODS, Nexus, is_bound, law_of
from ostraka.effects.verdict import Verdict
from ostraka.effects.weigh import Finding, weigh
from ostraka.model import Designation
from ostraka.model.measures import Measure
from ostraka.model.regime import REVIEW, Binding, DesignationEffect, Regime, Regimes


@dataclass(frozen=True, slots=True)
class Ground:
    """One reason for an answer.

    Attributes:
        verdict: What it alone would come to.
        why: One or two sentences.
        law: Whose law it is; None for a list that is no state's.
        binds: Whether that law binds the one who asks.
        act: The listing, without its reason and remarks.
        regime: The regime, where one is known.
        measure: The measure, where there is one.
        since: The day from which it binds this listing, where known.
        limit, warning: See `weigh.Finding`.
        unknown: Something about the listing is not known.
    """

    verdict: Verdict
    why: str
    law: Nexus | None
    binds: bool
    act: Designation
    regime: Regime | None = None
    measure: Measure | None = None
    since: date | None = None
    limit: str | None = None
    warning: str | None = None
    unknown: bool = False

    @property
    def authority(self) -> str:
        """Who listed: the regime's authority, else the one that the list names."""
        return self.regime.authority if self.regime else self.act.authority

    def to_json(self) -> dict[str, Any]:
        """Return all of it, with the law it rests on and whether that was read there."""
        act, regime = self.act, self.regime
        return {
            "verdict": self.verdict.value,
            "why": self.why,
            "law": self.law.value if self.law else None,
            "binds": self.binds,
            "unknown": self.unknown,
            "regime": regime.key if regime else None,
            "title": regime.title if regime else None,
            "authority": self.authority,
            "list_name": act.list_name,
            "programme": act.programme,
            "directive": act.directive,
            "measure": self.measure.value if self.measure else None,
            "limit": self.limit,
            "warning": self.warning,
            "listed_on": _day(act.listed_on),
            "binds_from": _day(self.since),
            "instruments": [
                {"instrument": each.name, "url": each.url}
                for each in (regime.legal_basis if regime else ())
            ],
            "sources": [
                {
                    "fact": each.text,
                    "url": each.url,
                    "verified": each.verified,
                    "as_of": each.as_of.isoformat(),
                }
                for each in (regime.facts if regime else ())
            ],
        }


@lru_cache(maxsize=16_384)
def deciding(act: Designation) -> Designation:
    """Return a listing with what decides its effect, and without what only describes it."""
    return replace(act, reason=None, remarks=None, source_url=None, legal_basis=None)


def grounds_of(
    regimes: Regimes,
    source: str,
    act: Designation,
    schema: str,
    dealing: Dealing,
    on: date,
    nexus: frozenset[Nexus],
) -> Iterator[Ground]:
    """Yield what one listing gives for or against a dealing: one ground at least."""
    law = law_of(source)
    effect, findings = _findings(regimes, source, act, schema, dealing, on)
    if effect.unknown:
        why = "; ".join(note for note in effect.notes if REVIEW in note) or REVIEW
        regime = regimes[effect.regimes[0]] if effect.regimes else None
        yield Ground(Verdict.BLOCK, why, law, True, act, regime, unknown=True)
    for binding, found in findings:
        yield _ground(regimes, binding, found, law, act, dealing, nexus)
    if not effect.unknown and not findings:
        regime = regimes[effect.regimes[0]] if effect.regimes else None
        why = "; ".join(effect.notes) or "nothing of the regime reaches such a subject"
        binds = law is None or law in nexus
        yield Ground(Verdict.NONE, _sentence(why), law, binds, act, regime)


@lru_cache(maxsize=16_384)
def _findings(
    regimes: Regimes,
    source: str,
    act: Designation,
    schema: str,
    dealing: Dealing,
    on: date,
) -> tuple[DesignationEffect, tuple[tuple[Binding, Finding], ...]]:
    """What the measures of a listing do, whoever asks. Kept: many subjects share a listing."""
    effect = regimes.effect(source, act, on, schema)
    return effect, tuple((each, weigh(each, dealing, on)) for each in effect.bindings)


def _ground(
    regimes: Regimes,
    binding: Binding,
    found: Finding,
    law: Nexus | None,
    act: Designation,
    dealing: Dealing,
    nexus: frozenset[Nexus],
) -> Ground:
    measure = binding.measure
    binds = is_bound(law, measure, dealing, nexus)
    verdict, why, limit, warning = found.verdict, found.why, found.limit, found.warning
    if measure is Measure.EXPORT_LICENCE and act.measures:
        why = f"{why} The entry says: {act.measures[0]}"
    if verdict is not Verdict.NONE:
        if not binds:
            why = f"{_elsewhere(law, measure, dealing)} Where it binds: {verdict.value}. {why}"
            verdict, limit, warning = Verdict.REVIEW, None, None
        elif law is Nexus.UN:
            why = f"{why} Binds through the law of the member state, not by itself."
        elif law is Nexus.US and Nexus.US not in nexus and measure not in FOLLOWS_GOODS:
            why = f"{why} Binds the US banks through which the dollars pass."
    regime = regimes[binding.regime]
    return Ground(
        verdict, why, law, binds, act, regime, measure, binding.since, limit, warning
    )


def _elsewhere(law: Nexus | None, measure: Measure, dealing: Dealing) -> str:
    if law is Nexus.UN:
        return "UN listings bind through national law; ask for the list of the country too."
    if measure in FOLLOWS_GOODS and dealing.kind is DealingKind.EXPORT:
        return "Binds whoever sends goods that are subject to the US export rules."
    return "The law of this listing does not bind under the ties named."


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:].rstrip(".") + "."


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
