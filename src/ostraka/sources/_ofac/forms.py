"""Which form a set of OFAC files has, and the reader for it."""

import re
from importlib import import_module

from ostraka.errors import SourceError
from ostraka.model import ParsedList
from ostraka.sources._files import Files, check, is_zip, unzip
from ostraka.sources._ofac import csv_set
from ostraka.sources._ofac.listings import SDN

# The root element of each XML form, and the module that reads it.
XML_FORMS = {
    "sdnList": "basic_xml",
    "sanctionsData": "enhanced_xml",
    "Sanctions": "advanced_xml",
}
_ROOT = re.compile(
    rb"^(?:\xef\xbb\xbf)?\s*(?:<\?.*?\?>\s*|<!--.*?-->\s*)*<(?:[\w.-]+:)?(?P<name>[\w.-]+)",
    re.S,
)
# Entries that may be on another list before the whole edition is one of another list.
MAX_STRANGERS, MAX_STRANGER_SHARE = 5, 0.1
_BLANK = b"\xef\xbb\xbf \r\n\t"
_EXPECTED = "SDN or CONS flat files (CSV), or one XML file (also zipped)"


def parse(source: str, files: Files) -> ParsedList:
    """Read one edition in whichever form it came.

    Args:
        source: "us_ofac_sdn" or "us_ofac_cons".
        files: The flat files, or one XML file, or a ZIP of either.

    Raises:
        SourceError: No form that we know, or the form's own complaint.
    """
    files = unpack(source, files)
    for name, raw in files.items():
        check(source, name, raw)
    xml = [name for name, raw in files.items() if raw.lstrip(_BLANK).startswith(b"<")]
    if not xml:
        parsed = csv_set.parse(source, files)
    elif len(files) == 1:
        parsed = _parse_xml(source, xml[0], files[xml[0]])
    else:
        raise SourceError(source, xml[0], f"{len(files) - 1} files with it", "it alone")
    check_list(parsed)
    return parsed


def check_list(parsed: ParsedList) -> None:
    """Refuse an edition of the other list: its entries are not on this one.

    Raises:
        SourceError: Too many entries of "us_ofac_sdn" are not on the SDN list, or too many
            of "us_ofac_cons" on no other.
    """
    lists = [{act.list_name for act in entity.designations} for entity in parsed.entities]
    if parsed.source == "us_ofac_sdn":
        strangers = sum(SDN not in found for found in lists)
    else:
        strangers = sum(not found - {SDN, None} for found in lists)
    if strangers > max(MAX_STRANGERS, MAX_STRANGER_SHARE * len(lists)):
        found = f"{strangers} of {len(lists)} entries that are not on this list"
        raise SourceError(parsed.source, "(files)", found, "this list and not the other")


def unpack(source: str, files: Files) -> dict[str, bytes]:
    """Return the files with archives unpacked.

    Raises:
        SourceError: No files, an archive that is damaged or too large, or one name twice.
    """
    found: dict[str, bytes] = {}
    for name, raw in files.items():
        members = unzip(source, name, raw) if is_zip(raw) else {name: raw}
        if twice := found.keys() & members:
            raise SourceError(source, name, f"a second {min(twice)}", "each file once")
        found |= members
    if not found:
        raise SourceError(source, "(files)", "no files", _EXPECTED)
    return found


def _parse_xml(source: str, name: str, raw: bytes) -> ParsedList:
    root = _ROOT.match(raw[:65536])
    tag = root["name"].decode("ascii", "replace") if root else "no element"
    if tag not in XML_FORMS:
        if b"<!DOCTYPE" in raw[:65536]:
            raise SourceError(source, name, "a DOCTYPE", "plain XML without one")
        raise SourceError(
            source, name, f"<{tag}>", " or ".join(f"<{each}>" for each in XML_FORMS)
        )
    module = import_module(f"ostraka.sources._ofac.{XML_FORMS[tag]}")
    parsed: ParsedList = module.parse(source, name, raw)
    return parsed
