"""The parts of an enhanced entry: names, addresses, numbers and features."""

from ostraka.model import ImpreciseDate, NameKind, parse_date
from ostraka.sources._ofac.entry import ALIAS_KINDS, Entry
from ostraka.sources._ofac.stated import read_day
from ostraka.sources._ofac.xml_parts import (
    NAME_PARTS,
    compose_name,
    fold_parts,
    print_date,
    read_fact,
)
from ostraka.sources._ofac.xml_values import (
    Document,
    Place,
    read_document,
    read_place,
    remark_numbers,
)
from ostraka.sources._xml import Record

_LATIN = "Latin"
_FALSE = "False"  # the reliability of what OFAC holds to be untrue
# Fields of a feature that say nothing of the subject, each with its reason.
_FEATURE_IGNORED = (
    "versionId",  # a row number
    "valueRefId",  # where the dictionary holds the value that stands beside it
    "isPrimary",  # which of several comes first: their order says so
)


def read_names(record: Record, entry: Entry) -> None:
    """Read every name in every script."""
    for name in record.children("names/name"):
        kind = _take_kind(name, entry)
        for translation in name.children("translations/translation"):
            _read_translation(translation, entry, kind)


def _take_kind(name: Record, entry: Entry) -> NameKind:
    alias = name.take_first("aliasType")
    weak = name.take_first("isLowQuality") == "true"
    if name.take_first("isPrimary") == "true":
        return NameKind.PRIMARY
    kind = ALIAS_KINDS.get((alias or "").replace(".", "").lower())
    if kind is None:
        entry.draft.issue(f"alias of unknown type {alias!r}, kept as an alias")
    return NameKind.WEAK if weak and kind is not NameKind.FORMER else kind or NameKind.ALIAS


def _read_translation(translation: Record, entry: Entry, kind: NameKind) -> None:
    translation.take("isPrimary")
    translation.take("script")  # found again from the letters, where it is not Latin
    last = translation.take_first("formattedLastName")
    first = translation.take_first("formattedFirstName")
    full = translation.take_first("formattedFullName")
    written = [
        (part.take_first("type") or "", part.take_first("value") or "")
        for part in translation.children("nameParts/namePart")
    ]
    for label in {label for label, _ in written if label not in NAME_PARTS}:
        entry.draft.issue(f"name part of unknown type {label!r}, kept in the name only")
    if last or first or full:
        parts = fold_parts(entry, written)
        entry.draft.names.append(
            compose_name(last or full, first if last else None, kind, parts)
        )


def read_places(record: Record, entry: Entry) -> None:
    """Read every address in every script."""
    for address in record.children("addresses/address"):
        country = address.take_first("country")
        remarks = address.take("comments")
        for translation in address.children("translations/translation"):
            translation.take("isPrimary")
            script = translation.take_first("script")
            notes = (*remarks, *([script] if script and script != _LATIN else []))
            place = Place(country=country, note="; ".join(notes) or None)
            for part in translation.children("addressParts/addressPart"):
                label, text = part.take_first("type") or "", part.take_first("value")
                if text:
                    place.take(entry.draft.issue, label, text)
            read_place(entry, place)


def read_documents(record: Record, entry: Entry) -> None:
    """Read every number of a document."""
    for document in record.children("identityDocuments/identityDocument"):
        bearer = document.take_first("name")
        label = document.take_first("type") or ""
        number = document.take_first("documentNumber") or ""
        country = document.take_first("issuingCountry")
        remarks = _document_remarks(document, country)
        issued = _take_date(document, "issueDate")
        expires = _take_date(document, "expirationDate")
        if bearer and not _is_bearer(entry, bearer):
            remarks = (f"in the name of {bearer}", *remarks)
        for name in document.element.findall("name"):
            name.attrib.clear()  # the row numbers of the name that is written out
        read_document(entry, Document(label, number, country, issued, expires, remarks))


def _document_remarks(document: Record, country: str | None) -> tuple[str, ...]:
    authority = document.take_first("issuingAuthority")
    city = document.take_first("issuingLocation")
    valid = document.take_first("isValid")
    return (
        *([f"issued by {authority}"] if authority else []),
        *([f"issued in {city}"] if city and city != country else []),
        *(["not valid"] if valid == "false" else []),
        *document.take("comments"),
    )


def _is_bearer(entry: Entry, name: str) -> bool:
    """True when the document bears the entry's first name, as it most often does."""
    last, _, first = name.partition(", ")
    return bool(entry.draft.names) and entry.draft.names[0].full in (
        name,
        f"{first} {last}",
    )


def _take_date(record: Record, field: str) -> str | None:
    """Take a date as flat files print it: given as a text, or as the ends of a span."""
    for child in record.children(field):
        span = _take_span(child)
        text = child.take_first(".")
        day = read_day(text)
        return print_date(span) if span else f"{day:%d %b %Y}" if day else text
    return None


def read_features(record: Record, entry: Entry) -> None:
    """Read every labelled fact."""
    for feature in record.children("features/feature"):
        for path in _FEATURE_IGNORED:
            feature.take(path)
        label = feature.take_first("type") or ""
        text = _take_value(feature, entry, label)
        reliability = feature.take_first("reliability")
        before = len(entry.draft.identifiers)
        if reliability == _FALSE:
            entry.note(label, f"{text} (false, says OFAC)")
        elif text:
            read_fact(entry, label, text)
        _read_comments(feature, entry, label, before)


def _take_value(feature: Record, entry: Entry, label: str) -> str:
    """Take a feature's text; where it is a date, check it against the date in parts."""
    text = feature.take_first("value") or ""
    for each in feature.children("valueDate"):
        span = _take_span(each)
        found = parse_date(text)
        if found is None and span is not None:
            return print_date(span)
        if found is not None and span is not None and found != span:
            entry.draft.issue(f"{label}: {text!r} is written, {span} is said in parts")
    return text


def _take_span(date: Record) -> ImpreciseDate | None:
    """Take a date in parts: from the first day it may begin to the last it may end."""
    first, last = (read_day(date.take_first(f)) for f in ("fromDateBegin", "toDateEnd"))
    date.take("fromDateEnd")  # the inner ends of an uncertain span: the outer ones hold all
    date.take("toDateBegin")
    date.take("isDateRange")  # the ends say so
    about = date.take_first("isApproximate") == "true"
    if first is None or last is None or first > last:
        return None
    return ImpreciseDate(first, last, about)


def _read_comments(feature: Record, entry: Entry, label: str, before: int) -> None:
    """Keep a feature's comment with the number it belongs to, else as a note."""
    comments = feature.take("comments")
    if len(entry.draft.identifiers) > before:
        remark_numbers(entry, before, comments)
    else:
        for comment in comments:
            entry.note(label, comment)
