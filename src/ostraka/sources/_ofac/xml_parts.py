"""What the three XML forms share: opening a file, names, dates, labelled facts."""

from collections.abc import Iterable

from lxml import etree

from ostraka.errors import SourceError
from ostraka.model import (
    ImpreciseDate,
    Name,
    NameKind,
    ParsedList,
    find_script,
)
from ostraka.sources._ofac.csv_set import read_ship
from ostraka.sources._ofac.entry import SCHEMAS, Entry, NameIndex
from ostraka.sources._ofac.facts import FACTS, place
from ostraka.sources._ofac.identifiers import PROPERTY_OF
from ostraka.sources._ofac.listing_facts import place_listing
from ostraka.sources._ofac.remarks import read_title, split_clauses
from ostraka.sources._xml import Record, parse_xml

# Labels of the enhanced and advanced forms that the flat files print in other words.
# Source: `publishDescription` of the enhanced form's `featureTypes`.
LABELS = {
    "Birthdate": "DOB",
    "Citizenship Country": "citizen",
    "Nationality Country": "nationality",
    "Place of Birth": "POB",
    "VESSEL TYPE": "Vessel Type",
}
# The columns of the flat files that hold a ship, in their order.
SHIP_LABELS = (
    "Vessel Call Sign", "Vessel Type", "Vessel Tonnage", "Vessel Gross Registered Tonnage",
    "Vessel Flag", "Vessel Owner",
)  # fmt: skip
# OFAC's parts of a name; None where FtM has no such part and the whole name must do.
NAME_PARTS = {
    "Last Name": "lastName",
    "First Name": "firstName",
    "Middle Name": "middleName",
    "Maiden Name": "lastName",
    "Patronymic": "fatherName",
    "Matronymic": "motherName",
    "Nickname": None,
    "Entity Name": None,
    "Vessel Name": None,
    "Aircraft Name": None,
}
_OPEN_LABEL = "Digital Currency Address -"  # the currency's code follows
# Scripts in which a person's family name comes first and no space parts the two.
_FAMILY_FIRST = frozenset(("Hani", "Hang", "Kana"))


def open_form(source: str, name: str, raw: bytes, tag: str) -> etree._Element:
    """Parse a file and check that it is the form whose root is `tag`.

    Raises:
        SourceError: It is no XML, or another form or list.
    """
    root = parse_xml(source, name, raw)
    if root.tag != tag:
        raise SourceError(source, name, f"the root `{root.tag}`", f"`{tag}`")
    return root


def check_uids(source: str, name: str, uids: Iterable[str]) -> None:
    """Refuse a file without entries, or with an entry that stands in it twice.

    Raises:
        SourceError: So it is.
    """
    seen: set[str] = set()
    for uid in uids:
        if uid in seen:
            raise SourceError(
                source, f"{name} entry {uid}", "the same number twice", "one entry"
            )
        seen.add(uid)
    if not seen:
        raise SourceError(source, name, "no entry", "at least one")


def start_entry(parsed: ParsedList, uid: str, kind: str, index: NameIndex) -> Entry:
    """Begin an entry of OFAC's kind: "Individual", "Entity", "Vessel" or "Aircraft"."""
    schema = SCHEMAS.get(kind.lower())
    entry = Entry(parsed, uid, schema or "LegalEntity", index)
    if schema is None:
        entry.draft.issue(f"type {kind!r} is none that we know, kept as LegalEntity")
    return entry


def compose_name(
    family: str | None,
    given: str | None,
    kind: NameKind,
    parts: tuple[tuple[str, str], ...] = (),
) -> Name:
    """Make a name as one would read it out from the two halves that OFAC gives.

    >>> compose_name("ROE", "Jane", NameKind.PRIMARY).full
    'Jane ROE'
    >>> compose_name("王", "小明", NameKind.PRIMARY).full
    '王小明'
    """
    halves = [half for half in (given, family) if half]
    if len(halves) == 2 and find_script("".join(halves)) in _FAMILY_FIRST:
        return Name.of("".join(reversed(halves)), kind, parts=parts)
    return Name.of(" ".join(halves), kind, parts=parts)


def fold_parts(
    entry: Entry, written: Iterable[tuple[str, str]]
) -> tuple[tuple[str, str], ...]:
    """Return the FtM parts of a person's name from OFAC's, in the form's order."""
    if entry.draft.schema != "Person":
        return ()
    named = ((NAME_PARTS.get(label), " ".join(text.split())) for label, text in written)
    return tuple((part, text) for part, text in named if part and text)


def print_date(date: ImpreciseDate) -> str:
    """Print a date as the flat files do.

    >>> from ostraka.model import parse_date
    >>> [print_date(parse_date(t)) for t in ("1971-03-09", "1962~", "1958/1962", "1961-09")]
    ['09 Mar 1971', 'circa 1962', '1958 to 1962', 'Sep 1961']
    """
    about = "circa " if date.about else ""
    first, last = date.earliest, date.latest
    for point in (ImpreciseDate(first, first), ImpreciseDate.of(first.year, first.month)):
        if point.latest == last:
            return (
                about + f"{first:%d %b %Y}" if first == last else about + f"{first:%b %Y}"
            )
    whole_years = (first.month, first.day, last.month, last.day) == (1, 1, 12, 31)
    if whole_years and first.year == last.year:
        return f"{about}{first:%Y}"
    pattern = "%Y" if whole_years else "%d %b %Y"
    return f"{about}{first:{pattern}} to {last:{pattern}}"


def read_titles(entry: Entry, titles: str) -> None:
    """Read the forms of address and the offices of a person, parted by ``;``."""
    for title in split_clauses(titles):
        read_title(entry, title)


def read_fact(entry: Entry, label: str, text: str) -> None:
    """Put a fact under its label; one that nobody knows becomes a note and an issue.

    Args:
        label: OFAC's label, as the form gives it: "Gender", "Secondary sanctions risk:".
        text: What it says.
    """
    label = LABELS.get(label, label)
    if label in SHIP_LABELS:
        read_ship(entry, [text if label == each else "" for each in SHIP_LABELS])
        return
    if label == "Title":
        read_titles(entry, text)
        return
    bare = label.rstrip(" :")
    fact = f"{label} {text}"
    if place_listing(entry, fact):
        return
    if bare in FACTS or bare in PROPERTY_OF or bare.startswith(_OPEN_LABEL):
        place(entry, fact)
        return
    entry.note(label, text)
    entry.draft.issue(f"label {label!r} is not known, kept as a note")


def drop_attributes(record: Record, names: Iterable[str]) -> None:
    """Pass over attributes that say nothing of anybody, in the whole record."""
    unwanted = frozenset(names)
    for node in record.element.iter("*"):
        for name in unwanted.intersection(node.keys()):
            del node.attrib[name]
