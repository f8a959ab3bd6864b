"""Asking for a verdict in one line."""

from datetime import date

from ostraka.effects import Dealing, DealingKind, Nexus, Verdict, assess
from ostraka.model import Entity

DAY = date(2022, 4, 1)
US = frozenset({Nexus.US})


def verdict(
    kind: DealingKind,
    entity: Entity,
    on: date = DAY,
    nexus: frozenset[Nexus] | set[Nexus] = US,
    **facts: object,
) -> Verdict:
    """The verdict on a dealing with these facts."""
    return assess(Dealing(kind, **facts), entity, on, nexus).verdict  # type: ignore[arg-type]
