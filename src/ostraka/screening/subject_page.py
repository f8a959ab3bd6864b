"""A subject's page: who its entries are, who acted when, and what each law forbids on a day."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from ostraka.model import Entity
from ostraka.screening.answer import designation_json
from ostraka.screening.known_subjects import KnownSubject
from ostraka.store import EditionRow, Standing, Store

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Member:
    """One entry of a subject.

    Attributes:
        entity: As its list has it now.
        then: As it stood on the day; None when its list did not list it then. A day before
            the first edition at hand is answered from that first edition.
        standings: Every way it ever stood, oldest first.
        first: The first edition of its list that is held.
    """

    entity: Entity
    then: Entity | None
    standings: Sequence[Standing]
    first: EditionRow


def members_of(store: Store, ids: Iterable[str], on: date) -> list[Member]:
    """Read the entries of a subject, as they stand now and on a day."""
    found = []
    for each in ids:
        standings = store.history(each)
        if not standings:
            continue
        entity = standings[-1].entity
        first = store.editions(entity.source)[0]
        then = store.entity(each, on)
        if then is None and on < first.published.date():
            then = standings[0].entity if standings[0].edition.id == first.id else None
        found.append(Member(entity, then, standings, first))
    return found


def page_json(subject: KnownSubject, members: Sequence[Member], on: date) -> Json:
    """Return the whole page.

    Returns:
        ``members``, what holds them together (``links``, ``judgements``, ``sure``, ``why``),
        ``refused``, the ``timeline``, and for the day ``laws`` (each act with its measures)
        and ``differ``: by measure, which sources carry it and which do not.
    """
    laws = [_law(each, on) for each in members]
    return {
        **subject.cluster.to_json(),
        "on": on.isoformat(),
        "members": [_member(each) for each in members],
        "refused": [each.to_json() for each in subject.refused],
        "record": [each.to_json() for each in subject.judgements],
        "timeline": timeline(members),
        "laws": laws,
        "differ": differences(laws),
    }


def timeline(members: Iterable[Member]) -> list[Json]:
    """Return who acted when, oldest first.

    Each event has ``on``, ``what`` ("listed", "ended", "delisted"), ``by``, ``source``,
    ``id``, ``programme`` and ``dated_by``: "the list" where the list states the day, "an
    edition" where it is that of the first edition that holds the entry, and "the first
    edition" where that is the first at hand, so that it was listed on that day or before.
    """
    events = [event for each in members for event in _events(each)]
    return sorted(events, key=lambda each: (each["on"], each["source"], each["id"]))


def differences(laws: Iterable[Json]) -> list[Json]:
    """Return the measures that some of the sources carry and others do not.

    A source that did not list the subject on the day, or whose effect is not known, is
    counted on neither side.
    """
    carried: dict[str, set[str]] = {}
    for law in laws:
        if law["listed"] and not law["unknown"]:
            carried.setdefault(law["source"], set()).update(law["measures"])
    labels = sorted(set().union(*carried.values()))
    rows = [
        {
            "measure": label,
            "carried_by": sorted(each for each in carried if label in carried[each]),
            "not_by": sorted(each for each in carried if label not in carried[each]),
        }
        for label in labels
    ]
    return [row for row in rows if row["not_by"]]


def _member(member: Member) -> Json:
    entity = member.entity
    last = member.standings[-1]
    return {
        "id": entity.id,
        "source": entity.source,
        "caption": entity.caption,
        "schema": entity.schema,
        "birth_dates": list(entity.texts("birthDate")),
        "edition": last.edition.published.date().isoformat(),
        "listed": last.valid_to is None,
    }


def _events(member: Member) -> Iterable[Json]:
    entity = member.entity
    for act in dict.fromkeys(entity.designations):
        base = {
            "by": act.authority,
            "source": entity.source,
            "id": entity.id,
            "programme": act.programme,
            "list_name": act.list_name,
        }
        on, dated_by = _listed(member, act.listed_on)
        yield {"on": on, "what": "listed", **base, "dated_by": dated_by}
        if act.ended_on is not None:
            ended = act.ended_on.isoformat()
            yield {"on": ended, "what": "ended", **base, "dated_by": "the list"}
    yield from _delistings(member)


def _listed(member: Member, stated: date | None) -> tuple[str, str]:
    if stated is not None:
        return stated.isoformat(), "the list"
    start = member.standings[0]
    is_first = start.edition.id == member.first.id
    day = start.valid_from.date().isoformat()
    return day, "the first edition" if is_first else "an edition"


def _delistings(member: Member) -> Iterable[Json]:
    last = member.standings[-1]
    if last.valid_to is not None:
        yield {
            "on": last.valid_to.date().isoformat(),
            "what": "delisted",
            "by": last.entity.designations[0].authority if last.entity.designations else "",
            "source": last.entity.source,
            "id": last.entity.id,
            "programme": None,
            "list_name": None,
            "dated_by": "an edition",
        }


def _law(member: Member, on: date) -> Json:
    """What one list's law does on the day."""
    entity = member.then
    acts = (
        []
        if entity is None
        else [_act(entity, each.to_json(), on) for each in entity.designations]
    )
    return {
        "source": member.entity.source,
        "id": member.entity.id,
        "listed": entity is not None,
        "acts": acts,
        "measures": sorted({label for act in acts for label in act["measures"]}),
        "unknown": any(act["unknown"] for act in acts),
    }


def _act(entity: Entity, stated: Json, on: date) -> Json:
    return designation_json(entity.source, stated, on, entity.schema)
