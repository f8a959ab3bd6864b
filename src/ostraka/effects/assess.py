"""`assess`: what the law makes of one dealing with one listed subject on one day."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from ostraka.effects.dealing import Dealing, DealingKind
from ostraka.effects.duties import Duty, duties_of
from ostraka.effects.grounds import Ground, deciding, grounds_of
from ostraka.effects.nexus import ANYWHERE, Nexus, law_of
from ostraka.effects.verdict import Verdict
from ostraka.errors import QueryError
from ostraka.model import Designation, Entity
from ostraka.model.regime import REVIEW, Regimes

_LAST_YEAR = 9900  # due dates lie up to ten years ahead, and dates end in 9999


@dataclass(frozen=True, slots=True)
class Effect:
    """The answer to one question.

    Attributes:
        verdict: The strictest that any ground gives.
        unknown: Something is not known: treated as blocked until a person has reviewed it.
        limits: What a restriction forbids or leaves, where the verdict is "restricted".
        warnings: What changes on a later day, or is allowed for a time only.
        grounds: Every reason, the strictest first; never empty.
        duties: What is to be reported and kept, the first due first.
        does_not: What the listings do not do, though people expect it.
        entity, caption: Who was asked about.
        dealing, on, nexus: What was asked.
    """

    verdict: Verdict
    unknown: bool
    limits: tuple[str, ...]
    warnings: tuple[str, ...]
    grounds: tuple[Ground, ...]
    duties: tuple[Duty, ...]
    does_not: tuple[str, ...]
    entity: str
    caption: str
    dealing: Dealing
    on: date
    nexus: tuple[Nexus, ...]

    def to_json(self) -> dict[str, Any]:
        """Return the whole answer; the same question gives the same bytes."""
        return {
            "verdict": self.verdict.value,
            "meaning": self.verdict.meaning,
            "unknown": self.unknown,
            "limits": list(self.limits),
            "warnings": list(self.warnings),
            "entity": {"id": self.entity, "caption": self.caption},
            "dealing": self.dealing.to_json(),
            "on": self.on.isoformat(),
            "nexus": [each.value for each in self.nexus],
            "grounds": [ground.to_json() for ground in self.grounds],
            "duties": [duty.to_json() for duty in self.duties],
            "does_not": list(self.does_not),
        }

    def to_text(self) -> str:
        """Return the answer for people; the verdict comes first."""
        from ostraka.effects.text import write  # which knows this class

        return write(self)


def assess(
    dealing: Dealing | str,
    entity: Entity,
    on: date,
    nexus: Iterable[Nexus] = ANYWHERE,
    *,
    regimes: Regimes | None = None,
) -> Effect:
    """Say what the law makes of a dealing with a listed subject.

    Looks at the subject's own listings; companies that it owns are the matter of `ownership`.
    Licences and exemptions are not looked at: the answer is what holds without one.

    Args:
        dealing: What is about to be done; a bare kind has no facts.
        entity: The subject, as its list has it.
        on: The day of the dealing.
        nexus: Whose law binds the one who asks: one tie at least.
        regimes: The regimes to apply; those that the package carries by default.

    Raises:
        QueryError: The question cannot be asked as it was put.

    >>> act = Designation("OFAC", "GLOMAG", "SDN List", listed_on=date(2021, 12, 10))
    >>> subject = Entity("us_ofac_sdn-1", "Person", "us_ofac_sdn", designations=(act,))
    >>> effect = assess("account", subject, date(2021, 12, 10), {Nexus.US})
    >>> effect.verdict.value, effect.duties[0].due.isoformat()
    ('block', '2021-12-27')
    """
    if not isinstance(dealing, Dealing):
        dealing = Dealing(DealingKind.read("dealing", dealing))
    ties = frozenset(nexus)
    if not ties:
        raise QueryError("nexus: found nothing, expected whose law binds")
    if on.year > _LAST_YEAR:
        raise QueryError(f"day: found {on}, expected one before {_LAST_YEAR}")
    found = _grounds(regimes or _shipped(), entity, dealing, on, ties)
    grounds = tuple(sorted(found, key=_order))
    verdict = grounds[0].verdict
    return Effect(
        verdict=verdict,
        unknown=any(ground.unknown for ground in grounds),
        limits=_unique(g.limit for g in grounds if g.verdict is Verdict.RESTRICTED),
        warnings=_unique(ground.warning for ground in grounds),
        grounds=grounds,
        duties=duties_of(grounds, on, ties),
        does_not=_unique(text for g in grounds if g.regime for text in g.regime.does_not),
        entity=entity.id,
        caption=entity.caption,
        dealing=dealing,
        on=on,
        nexus=_in_order(ties),
    )


def _grounds(
    regimes: Regimes, entity: Entity, dealing: Dealing, on: date, nexus: frozenset[Nexus]
) -> Iterator[Ground]:
    source, schema = entity.source, entity.schema
    for act in dict.fromkeys(map(deciding, entity.designations)):
        yield from grounds_of(regimes, source, act, schema, dealing, on, nexus)
    if not entity.designations:
        why = f"the entry of {source!r} states no listing: {REVIEW}"
        none = Designation("", "")
        yield Ground(Verdict.BLOCK, why, law_of(source), True, none, unknown=True)


def _order(ground: Ground) -> tuple[int, bool, bool]:
    return ground.verdict.rank, not ground.unknown, not ground.binds


def _unique(texts: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for text in texts if text))


@lru_cache(maxsize=128)
def _in_order(ties: frozenset[Nexus]) -> tuple[Nexus, ...]:
    return tuple(each for each in Nexus if each in ties)


@lru_cache(maxsize=1)
def _shipped() -> Regimes:
    return Regimes.load()
