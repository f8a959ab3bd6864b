"""What the advanced form keeps apart from a party: its listings and its relations."""

from datetime import date

from ostraka.model import Relation
from ostraka.sources._ofac.advanced_values import (
    References,
    ignore_report,
    take_period,
    take_point,
)
from ostraka.sources._ofac.entry import Entry
from ostraka.sources._ofac.relations import relation_schema
from ostraka.sources._ofac.stated import Stated
from ostraka.sources._xml import Record

_PROGRAMME = "Program"  # the type of a measure whose comment is a programme's tag
_CREATED = "Created"  # the type of the event that put an entry on a list

Bearers = dict[str, tuple[str, str]]  # profile -> entity id, name as the list writes it


def read_listing(
    record: Record, entry: Entry, stated: Stated, references: References
) -> None:
    """Read a `SanctionsEntry`: a list, since when, on what basis, to what effect."""
    report = entry.draft.issue
    name = references.text("List", record.take_attribute("ListID"), report)
    stated.lists.setdefault(name, None)
    for event in record.children("EntryEvent"):
        kind = references.text(
            "EntryEventType", event.take_attribute("EntryEventTypeID"), report
        )
        day = _take_day(event, "Date", entry)
        _read_basis(event.take_attribute("LegalBasisID"), stated, references, entry)
        if kind == _CREATED:
            stated.lists[name] = min(filter(None, (day, stated.lists[name])), default=None)
        else:
            report(f"event {kind!r} on {day} is none that we know, kept as a remark")
            entry.listings.remarks.append(f"{kind} {day}")
        entry.listings.remarks.extend(event.take("Comment"))
    for measure in record.children("SanctionsMeasure"):
        _read_measure(measure, entry, stated, references)


def _read_basis(
    number: str | None, stated: Stated, references: References, entry: Entry
) -> None:
    text = references.text("LegalBasis", number, entry.draft.issue)
    text = text or references.attribute("LegalBasis", number, "LegalBasisShortRef") or ""
    if not text or text == "Unknown":
        return
    stated.authorities.append(text)
    programme = references.attribute("LegalBasis", number, "SanctionsProgramID")
    tag = references.text("SanctionsProgram", programme, ignore_report)
    stated.programme_of = {**stated.programme_of, text: tag}


def _read_measure(
    measure: Record, entry: Entry, stated: Stated, references: References
) -> None:
    report = entry.draft.issue
    kind = references.text(
        "SanctionsType", measure.take_attribute("SanctionsTypeID"), report
    )
    comments = measure.take("Comment")
    periods = [
        take_period(each, references, report) for each in measure.children("DatePeriod")
    ]
    if kind == _PROGRAMME:
        new = (tag for tag in comments if tag not in entry.listings.programmes)
        entry.listings.programmes.extend(new)
    else:
        stated.types.append(kind)
        entry.listings.remarks.extend(f"{kind}: {comment}" for comment in comments)
    entry.listings.remarks.extend(f"{kind}: {period}" for period in periods if period)


def read_relation(
    record: Record, entry: Entry, bearers: Bearers, references: References
) -> None:
    """Read a `ProfileRelationship` from its first side."""
    report = entry.draft.issue
    role = references.text("RelationType", record.take_attribute("RelationTypeID"), report)
    number = record.take_attribute("To-ProfileID") or ""
    if number not in bearers:
        report(f"{role}: profile {number!r} is not in this file")
    target, name = bearers.get(number, (None, f"profile {number}"))
    schema = relation_schema(entry, role or "Linked To")
    former = record.take_attribute("Former") == "true"
    words = f"{role or 'Linked To'} (former)" if former else role or "Linked To"
    entry.draft.relations.append(Relation(schema, name, target, words))
    quality = record.take_attribute("RelationQualityID")
    if references.text("RelationQuality", quality, report) == "Low":
        entry.note(role, "of low quality, says OFAC")
    record.take_attribute("SanctionsEntryID")  # the listing that the relation is told with
    for comment in record.take("Comment"):
        entry.note(role, comment)


def _take_day(record: Record, path: str, entry: Entry) -> date | None:
    for each in record.children(path):
        each.take_attribute("CalendarTypeID")  # dates of this file's own making
        point = take_point(each, entry.draft.issue)
        if point is not None and point.is_day:
            return point.earliest
        entry.draft.issue(f"`{path}` {point} is no day")
    return None
