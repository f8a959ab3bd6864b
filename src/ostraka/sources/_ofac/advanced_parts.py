"""The parts of an advanced entry: names, features, and the numbers of its documents."""

from dataclasses import dataclass

from ostraka.model import NameKind
from ostraka.sources._ofac.advanced_values import Location, References, take_period
from ostraka.sources._ofac.entry import ALIAS_KINDS, Entry
from ostraka.sources._ofac.xml_parts import (
    NAME_PARTS,
    compose_name,
    fold_parts,
    read_fact,
)
from ostraka.sources._ofac.xml_values import (
    Document,
    read_document,
    read_place,
    remark_numbers,
)
from ostraka.sources._xml import Record

_GIVEN = frozenset(("First Name", "Middle Name"))
_AS_WRITTEN = frozenset((*_GIVEN, "Nickname"))  # all others OFAC prints in capitals
_ADDRESS = "Location"  # the feature that is an address
_FALSE = "False"  # the reliability of what OFAC holds to be untrue
_VALID = "Valid"


@dataclass(frozen=True, slots=True)
class Values:
    """What the entries of one file refer to."""

    references: References
    locations: dict[str, Location]


def read_names(identity: Record, entry: Entry, values: Values) -> None:
    """Read every name of an identity in every script."""
    types = _take_part_types(identity, entry, values)
    for alias in identity.children("Alias"):
        kind = _take_kind(alias, entry, values)
        for name in alias.children("DocumentedName"):
            written = take_name(name, types)
            for label in {label for label, _ in written if label not in NAME_PARTS}:
                entry.draft.issue(f"name part of unknown type {label!r}, kept in the name")
            if written:
                family, given = halves(written)
                parts = fold_parts(entry, written)
                entry.draft.names.append(compose_name(family, given, kind, parts))


def _take_part_types(identity: Record, entry: Entry, values: Values) -> dict[str, str]:
    types = {}
    for group in identity.children("NamePartGroups/MasterNamePartGroup/NamePartGroup"):
        number = group.take_attribute("NamePartTypeID")
        label = values.references.text("NamePartType", number, entry.draft.issue)
        types[group.take_attribute("ID") or ""] = label
    return types


def _take_kind(alias: Record, entry: Entry, values: Values) -> NameKind:
    number = alias.take_attribute("AliasTypeID")
    label = values.references.text("AliasType", number, entry.draft.issue)
    weak = alias.take_attribute("LowQuality") == "true"
    if alias.take_attribute("Primary") == "true" or label == "Name":
        return NameKind.PRIMARY
    kind = ALIAS_KINDS.get(label.replace(".", "").lower())
    if kind is None:
        entry.draft.issue(f"alias of unknown type {label!r}, kept as an alias")
    return NameKind.WEAK if weak and kind is not NameKind.FORMER else kind or NameKind.ALIAS


def take_name(name: Record, types: dict[str, str]) -> list[tuple[str, str]]:
    """Take the parts of one written name: OFAC's label of each, and its text."""
    return [
        (types.get(value.take_attribute("NamePartGroupID") or "", ""), text)
        for value in name.children("DocumentedNamePart/NamePartValue")
        if (text := value.take_first("."))
    ]


def halves(written: list[tuple[str, str]]) -> tuple[str, str]:
    """Return the family and the given half of a name, as the other forms print them.

    >>> halves([("Last Name", "Roe"), ("First Name", "Jane")])
    ('ROE', 'Jane')
    """
    printed = [
        (label, text if label in _AS_WRITTEN else text.upper()) for label, text in written
    ]
    family = " ".join(text for label, text in printed if label not in _GIVEN)
    return family, " ".join(text for label, text in printed if label in _GIVEN)


def read_features(profile: Record, entry: Entry, values: Values) -> None:
    """Read every labelled fact, addresses among them."""
    for feature in profile.children("Feature"):
        number = feature.take_attribute("FeatureTypeID")
        label = values.references.text("FeatureType", number, entry.draft.issue)
        for reference in feature.children("IdentityReference"):
            reference.take_attribute("IdentityID")  # OFAC gives each party one identity
        for version in feature.children("FeatureVersion"):
            _read_version(version, entry, values, label)


def _read_version(version: Record, entry: Entry, values: Values, label: str) -> None:
    reliability = values.references.text(
        "Reliability", version.take_attribute("ReliabilityID"), entry.draft.issue
    )
    before = len(entry.draft.identifiers)
    for text in _take_texts(version, entry, values, label):
        if reliability == _FALSE:
            entry.note(label, f"{text} (false, says OFAC)")
        else:
            read_fact(entry, label, text)
    comments = version.take("Comment")
    if len(entry.draft.identifiers) > before:
        remark_numbers(entry, before, comments)
    else:
        for comment in comments:
            entry.note(label, comment)


def _take_texts(version: Record, entry: Entry, values: Values, label: str) -> list[str]:
    """Take what a version says: dates, texts, dictionary values, and places."""
    report = entry.draft.issue
    texts = []
    for period in version.children("DatePeriod"):
        texts.append(take_period(period, values.references, report))
    for detail in version.children("VersionDetail"):
        number = detail.take_attribute("DetailReferenceID")
        texts.append(detail.take_first("."))
        texts.append(values.references.text("DetailReference", number, report))
    for each in version.children("VersionLocation"):
        location = _find_location(each.take_attribute("LocationID"), entry, values)
        if label == _ADDRESS:
            for place in location.copies():
                read_place(entry, place)
        else:
            texts.append(location.line())
    return [text for text in texts if text]


def _find_location(number: str | None, entry: Entry, values: Values) -> Location:
    if number not in values.locations:
        entry.draft.issue(f"location {number!r} is not among the locations")
    return values.locations.get(number or "", Location())


def read_number(document: Record, entry: Entry, values: Values) -> None:
    """Read one `IDRegDocument`."""
    report, text = entry.draft.issue, values.references.text
    label = text("IDRegDocType", document.take_attribute("IDRegDocTypeID"), report)
    country = text("Country", document.take_attribute("IssuedBy-CountryID"), report) or None
    validity = text("Validity", document.take_attribute("ValidityID"), report)
    location = document.take_attribute("IssuedIn-LocationID")
    city = _find_location(location, entry, values).line() if location else ""
    authority = document.take_first("IssuingAuthority")
    number = document.take_first("IDRegistrationNo") or ""
    comments = [text for text in document.take("Comment") if text != number]
    dates, others = _take_dates(document, entry, values)
    for reference in document.children("DocumentedNameReference"):
        reference.take_attribute("DocumentedNameID")  # which of the entry's names it bears
    remarks = (
        *([f"issued by {authority}"] if authority else []),
        *([f"issued in {city}"] if city and city != country else []),
        *([validity.lower()] if validity not in ("", _VALID) else []),
        *others,
        *comments,
    )
    issued, expires = dates.get("Issue Date"), dates.get("Expiration Date")
    read_document(entry, Document(label, number, country, issued, expires, remarks))


def _take_dates(
    document: Record, entry: Entry, values: Values
) -> tuple[dict[str, str], list[str]]:
    """Take the dates of issue and expiry by their label, and any others as remarks."""
    dates: dict[str, str] = {}
    others = []
    for each in document.children("DocumentDate"):
        number = each.take_attribute("IDRegDocDateTypeID")
        label = values.references.text("IDRegDocDateType", number, entry.draft.issue)
        for period in each.children("DatePeriod"):
            found = take_period(period, values.references, entry.draft.issue)
            if found and label in ("Issue Date", "Expiration Date") and label not in dates:
                dates[label] = found
            elif found:
                others.append(f"{label} {found}")
    return dates, others
