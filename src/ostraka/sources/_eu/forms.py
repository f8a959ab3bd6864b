"""The two forms of the EU file, XML and CSV, brought to one.

An entry is its sections, each a row of cells under the names of the XML's attributes. The
CSV repeats an entry's own cells on every row and says the same under other names.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

from lxml import etree

from ostraka.errors import SourceError
from ostraka.model import parse_date
from ostraka.sources._table import Row, read_csv, with_header
from ostraka.sources._xml import parse_xml

Section = tuple[str, dict[str, str]]
SUBJECT, REGULATION, NAME, BIRTH, CITIZENSHIP, IDENTIFICATION, ADDRESS = (
    "subject", "regulation", "nameAlias", "birthdate", "citizenship", "identification",
    "address",
)  # fmt: skip
SECTIONS = (SUBJECT, REGULATION, NAME, BIRTH, CITIZENSHIP, IDENTIFICATION, ADDRESS)
_SOURCE = "eu_fsf"
# Child elements we decided not to read, each with its reason.
_IGNORED = frozenset({
    "regulationSummary",  # says which regulation last wrote the line; `regulation` is the act
})  # fmt: skip
_PREFIXES = {
    "Entity_Regulation_": REGULATION,
    "Entity_": SUBJECT,
    "NameAlias_": NAME,
    "BirthDate_": BIRTH,
    "Citizenship_": CITIZENSHIP,
    "Identification_": IDENTIFICATION,
    "Address_": ADDRESS,
}
# Columns of the CSV whose name is not that of the XML's attribute.
_RENAMED = {
    "EU_ReferenceNumber": "euReferenceNumber",
    "SubjectType": "code",
    "SubjectType_ClassificationCode": "classificationCode",
    "Type": "regulationType",
    "BirthDate": "birthdate",
    "Day": "dayOfMonth",
    "Month": "monthOfYear",
    "IssuedDate": "issueDate",
    "TypeCode": "identificationTypeCode",
    "TypeDescription": "identificationTypeDescription",
}
_COLUMNS = ("fileGenerationDate", "Entity_LogicalId", "Entity_SubjectType",
            "Entity_Regulation_Programme", "Entity_Regulation_NumberTitle",
            "NameAlias_WholeName", "NameAlias_LogicalId", "Address_LogicalId",
            "BirthDate_LogicalId", "Identification_Number", "Identification_LogicalId",
            "Citizenship_LogicalId")  # fmt: skip


@dataclass(slots=True)
class Entry:
    """One subject, of all records of the file that carry its logical id.

    Attributes:
        sections: Section name -> its rows, in the order of the file, each once.
        records: How many records of an XML file it was read from; 1 in a CSV.
    """

    local_id: str
    sections: dict[str, list[Row]]
    records: int = 1


@dataclass(slots=True)
class Edition:
    """What both forms hold: when the file was made, its entries, how many records."""

    published: datetime | None
    records: int = 0
    entries: dict[str, Entry] = field(default_factory=dict)

    def add(self, place: str, local_id: str, sections: Iterator[Section]) -> bool:
        """Add sections to an entry; those it already has are passed over.

        Returns:
            Whether the entry was there before.
        """
        known = local_id in self.entries
        entry = self.entries.setdefault(
            local_id, Entry(local_id, {s: [] for s in SECTIONS})
        )
        for name, cells in sections:
            rows = entry.sections[name]
            if any(cells.values()) and all(row.cells != cells for row in rows):
                rows.append(Row(_SOURCE, place, cells))
        return known


def read_xml(name: str, raw: bytes) -> Edition:
    """Read XML 1.1: one `<sanctionEntity>` per subject and regulation.

    Raises:
        SourceError: Not this list, or not whole.
    """
    root = parse_xml(_SOURCE, name, raw)
    if root.tag != "export":
        raise SourceError(_SOURCE, name, f"<{root.tag}>", "<export>")
    edition = Edition(_moment(root.get("generationDate")))
    for element in root:
        place = f"{name} line {element.sourceline}"
        if element.tag != "sanctionEntity":
            raise SourceError(_SOURCE, place, f"<{element.tag}>", "<sanctionEntity>")
        local_id = str(element.attrib.pop("logicalId", "")).strip()
        if not local_id:
            raise SourceError(_SOURCE, place, "no `logicalId`", "one")
        edition.records += 1
        if edition.add(place, local_id, _sections(element)):
            edition.entries[local_id].records += 1
    return edition


def read_table(name: str, raw: bytes) -> Edition:
    """Read CSV 1.1: semicolons, 118 columns, one row per section of a subject.

    Raises:
        SourceError: Not this list, or a row is cut off.
    """
    lines = read_csv(_SOURCE, name, raw, delimiter=";")
    edition = Edition(None)
    for number, row in enumerate(with_header(_SOURCE, name, lines, _COLUMNS), start=1):
        if len(lines[number]) != len(lines[0]):
            found = f"{len(lines[number])} cells"
            raise SourceError(
                _SOURCE, row.place, found, f"{len(lines[0])} as in the header"
            )
        edition.published = edition.published or _day(row.take("fileGenerationDate"))
        row.take("fileGenerationDate")
        edition.records += 1
        edition.add(row.place, row.take_one("Entity_LogicalId"), _groups(row))
    return edition


def _sections(element: etree._Element) -> Iterator[Section]:
    """The sections of one element, its own attributes and remarks first."""
    own = _cells(element) | {"remark": _remarks(element)}
    for child in element:
        tag = str(child.tag)
        if tag == "subjectType":
            own |= _cells(child)
        elif tag not in (*SECTIONS, "remark"):  # left for the entry to report
            own[tag] = etree.tostring(child, encoding="unicode", method="text") or tag
    act = _take_act(own) if element.find(REGULATION) is not None else {}
    yield SUBJECT, own
    for child in element:
        if child.tag in SECTIONS:
            extra = act if child.tag == REGULATION else {}
            yield str(child.tag), _cells(child) | _nested(child) | extra


def _take_act(own: dict[str, str]) -> dict[str, str]:
    """Move what an entry says of its listing to the regulation that lists it."""
    return {
        key: own.pop(key) for key in ("designationDate", "designationDetails") if key in own
    }


def _cells(element: etree._Element) -> dict[str, str]:
    return {str(key): str(value) for key, value in element.attrib.items() if value.strip()}


def _remarks(element: etree._Element) -> str:
    return "\n".join((each.text or "").strip() for each in element.findall("remark"))


def _nested(element: etree._Element) -> dict[str, str]:
    """What a section holds in elements of its own."""
    cells = {"remark": _remarks(element)}
    contacts = (f"{c.get('key')}: {c.get('value')}" for c in element.findall("contactInfo"))
    cells["contactInfo"] = "\n".join(contacts)
    for child in element:
        if child.tag not in ("remark", "contactInfo", *_IGNORED):
            cells[str(child.tag)] = (child.text or "").strip()
    return {key: value for key, value in cells.items() if value}


def _groups(row: Row) -> Iterator[Section]:
    """The sections of one row of the CSV."""
    groups: dict[str, dict[str, str]] = {}
    for column, text in row.cells.items():
        prefix = next((p for p in _PREFIXES if column.startswith(p)), "")
        section, rest = _PREFIXES.get(prefix, SUBJECT), column.removeprefix(prefix)
        if rest.startswith("Regulation_"):
            continue  # as `_IGNORED`
        key = _RENAMED.get(rest, rest[:1].lower() + rest[1:])
        text = _unwrapped(text) if key == "remark" else text
        if text.strip():
            groups.setdefault(section, {})[key] = text
    row.cells = {}
    if REGULATION in groups:
        groups[REGULATION] |= _take_act(groups.get(SUBJECT, {}))
    yield from groups.items()


def _unwrapped(text: str) -> str:
    """Remarks as the CSV writes them, ``(one)\\\\n(another)``, one a line."""
    text = text.strip()
    if not (text.startswith("(") and text.endswith(")")):
        return text
    return "\n".join(part.strip() for part in text[1:-1].split(")\n("))


def _moment(text: str | None) -> datetime | None:
    try:
        moment = datetime.fromisoformat(str(text))
    except ValueError:
        return None
    return moment.replace(tzinfo=moment.tzinfo or UTC).astimezone(UTC)


def _day(text: str | None) -> datetime | None:
    day = parse_date(text) if text else None
    return datetime.combine(day.earliest, datetime.min.time(), UTC) if day else None
