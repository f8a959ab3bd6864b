"""The values that the advanced form keeps apart: dictionaries, dates, locations."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from lxml import etree

from ostraka.model import ImpreciseDate, Issue, ParsedList
from ostraka.model.countries import country_code
from ostraka.sources._ofac.xml_parts import drop_attributes, print_date
from ostraka.sources._ofac.xml_values import Place
from ostraka.sources._xml import Record

Report = Callable[[str], None]

# Attributes that say nothing of anybody, each with its reason.
IGNORED_ATTRIBUTES = (
    "ID",  # row numbers; those that others refer to are taken first
    "FixedRef",  # the party's number, repeated on everything below it
    "DeltaAction",  # what changed since the last file: we compare editions ourselves
    "YearFixed", "MonthFixed", "DayFixed",  # likewise said by the ends of the date
    "ScriptID", "ScriptStatusID",  # the script is found again from the letters
    "Acronym", "DocNameStatusID",  # how a name is printed
    "DetailTypeID",  # whether a text or a reference follows: what follows says so
    "CountryRelevanceID", "LocPartValueTypeID", "LocPartValueStatusID",  # always the same
    "IdentityFeatureLinkTypeID",  # likewise
)  # fmt: skip
_GREGORIAN = "Gregorian"
_UNKNOWN_PART = "Unknown"  # a location that is one text, most often a country's name


class References:
    """The dictionaries of `ReferenceValueSets`, by the name of the value: "AliasType".

    Args:
        root: The file's root.
    """

    def __init__(self, root: etree._Element) -> None:
        self._values = {
            (str(value.tag), value.get("ID", "")): value
            for value in root.iterfind("ReferenceValueSets/*/*")
        }

    def text(self, kind: str, number: str | None, report: Report) -> str:
        """Return what a number stands for, "" for none; an unknown one is reported."""
        if not number:
            return ""
        value = self._values.get((kind, number))
        if value is None:
            report(f"`{kind}` {number}: not among the reference values")
            return f"{kind} {number}"
        return " ".join((value.text or value.get("Description") or "").split())

    def attribute(self, kind: str, number: str | None, name: str) -> str | None:
        """Return an attribute of a value: the "PartyTypeID" of a "PartySubType"."""
        value = self._values.get((kind, number or ""))
        return value.get(name) if value is not None else None


def take_period(period: Record, references: References, report: Report) -> str | None:
    """Take a `DatePeriod` as the flat files print it; None when it holds no date.

    A year is given as its first and last day; an uncertain span as four days, of which the
    outermost count.
    """
    calendar = references.text(
        "CalendarType", period.take_attribute("CalendarTypeID"), report
    )
    if calendar not in ("", _GREGORIAN):
        report(f"a date in the {calendar!r} calendar, read as Gregorian")
    points = [
        point
        for path in ("Start/From", "Start/To", "End/From", "End/To")
        for each in period.children(path)
        if (point := take_point(each, report)) is not None
    ]
    about = False
    for end in (*period.children("Start"), *period.children("End")):
        about = end.take_attribute("Approximate") == "true" or about
    if not points:
        return None
    first = min(point.earliest for point in points)
    return print_date(ImpreciseDate(first, max(point.latest for point in points), about))


def take_point(point: Record, report: Report) -> ImpreciseDate | None:
    """Take a date given as `Year`, `Month` and `Day`, the last two not always."""
    texts = [point.take_first(name) for name in ("Year", "Month", "Day")]
    if not any(texts):
        return None
    try:
        return ImpreciseDate.of(*(int(text or 0) for text in texts))
    except ValueError:
        report(f"`{'-'.join(text or '' for text in texts)}` is no date")
        return None


@dataclass(slots=True)
class Location:
    """A place, once for each script it is written in.

    Attributes:
        places: The Latin one first.
    """

    places: list[Place] = field(default_factory=list)

    def copies(self) -> Iterator[Place]:
        """Yield the places, to be kept by whoever asks."""
        for place in self.places:
            yield replace(place, streets=list(place.streets))

    def line(self) -> str:
        """Return it on one line, the country last: "Aleppo, Syria"."""
        if not self.places:
            return ""
        place = self.places[0]
        texts = (*place.streets, place.city, place.region, place.postal_code, place.country)
        return ", ".join(text for text in texts if text)


def read_locations(
    root: etree._Element, references: References, parsed: ParsedList
) -> dict[str, Location]:
    """Read every `Location`, by its ID: entries and documents refer to them."""
    locations = {}
    for element in root.iterfind("Locations/Location"):
        record = Record(parsed.source, element, f"Location {element.get('ID')}")
        number = record.take_attribute("ID") or ""
        report = _reporter(parsed, record)
        locations[number] = _read_location(record, references, report)
    return locations


def _reporter(parsed: ParsedList, record: Record) -> Report:
    return lambda message: parsed.issues.append(Issue(record.place, message))


def _read_location(record: Record, references: References, report: Report) -> Location:
    country = _take_country(record, references, report)
    by_script: dict[str, Place] = {}
    for part in record.children("LocationPart"):
        label = references.text("LocPartType", part.take_attribute("LocPartTypeID"), report)
        for value in part.children("LocationPartValue"):
            text, script = value.take_first("Value"), value.take_first("Comment") or ""
            if value.take_attribute("Primary") == "true":
                script = ""
            place = by_script.setdefault(
                script, Place(country=country, note=script or None)
            )
            if text and label == _UNKNOWN_PART and not place.country and country_code(text):
                place.country = text
            elif text and label == _UNKNOWN_PART:
                place.streets.append(text)
            elif text:
                place.take(report, label, text)
    for path in ("FeatureVersionReference", "IDRegDocumentReference"):
        for reference in record.children(path):
            reference.element.attrib.clear()  # back to the features and documents
    drop(record)
    for path in record.leftovers():
        report(f"`{path}` was not read")
    if country and not by_script:
        by_script[""] = Place(country=country)
    return Location([by_script[script] for script in sorted(by_script)])


def _take_country(record: Record, references: References, report: Report) -> str | None:
    found = [
        references.text("Country", each.take_attribute("CountryID"), report)
        for each in record.children("LocationCountry")
    ]
    found += [
        references.attribute("AreaCode", number, "Description")
        or references.text("AreaCode", number, report)
        for each in record.children("LocationAreaCode")
        if (number := each.take_attribute("AreaCodeID"))
    ]
    names = list(dict.fromkeys(name for name in found if name))
    if len(names) > 1:
        report(f"countries {names} for one place, the first kept")
    return names[0] if names else None


def drop(record: Record) -> None:
    """Pass over `IGNORED_ATTRIBUTES` in a whole record."""
    drop_attributes(record, IGNORED_ATTRIBUTES)


def ignore_report(message: str) -> None:
    """Take a report that is made again where the value is read for good."""
