"""The timeline of entities: who stood with which content from when to when.

A span is half-open, ``[start, end)``; an open end is None. Spans of one entity never
overlap, and two that touch never hold the same version: so one set of editions has
exactly one set of spans, in whatever order the editions were imported.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Span:
    """One entity holding one version over ``[start, end)``."""

    entity_id: str
    version: int
    start: datetime
    end: datetime | None

    def covers(self, at: datetime) -> bool:
        """True when the instant lies in the span."""
        return self.start <= at and (self.end is None or at < self.end)


@dataclass(frozen=True, slots=True)
class Splice:
    """The spans that an edition removes and those that it puts in their place."""

    removed: tuple[Span, ...]
    added: tuple[Span, ...]


def splice(
    touched: Iterable[Span],
    state: Mapping[str, int],
    at: datetime,
    until: datetime | None,
) -> Splice:
    """Put one edition into its place in time, over whatever stands there.

    Args:
        touched: Every span of the source that covers `at`, ends there or starts at `until`.
        state: Version of each entity that the edition holds.
        at: When the edition was published; if it stands there already, its new state
            takes the place of the old.
        until: When the next edition was published; None when there is none.

    Returns:
        The edit to make, ordered by entity id; empty when nothing changed.
    """
    touched = tuple(touched)
    covering = {span.entity_id: span for span in touched if span.covers(at)}
    leading = {span.entity_id: span for span in touched if span.end == at}
    following = {span.entity_id: span for span in touched if span.start == until}
    removed: list[Span] = []
    added: list[Span] = []
    for entity_id in sorted(covering.keys() | state.keys()):
        old, version = covering.get(entity_id), state.get(entity_id)
        if old is not None and old.version == version:
            continue
        if old is not None:
            removed.append(old)
            added.extend(_cut(old, at, until))
        if version is not None:
            lead = _if_equal(leading.get(entity_id), version)
            follow = _if_equal(following.get(entity_id), version)
            removed.extend(span for span in (lead, follow) if span)
            start = lead.start if lead else at
            end = follow.end if follow else until
            added.append(Span(entity_id, version, start, end))
    return Splice(tuple(removed), tuple(added))


def _cut(old: Span, at: datetime, until: datetime | None) -> list[Span]:
    """What is left of a span once ``[at, until)`` is taken out of it."""
    rest = [replace(old, end=at)] if old.start < at else []
    if until is not None and (old.end is None or old.end > until):
        rest.append(replace(old, start=until))
    return rest


def _if_equal(near: Span | None, version: int) -> Span | None:
    """A span that the new one touches, where both hold the same version."""
    return near if near is not None and near.version == version else None
