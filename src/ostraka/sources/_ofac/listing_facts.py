"""What an entry says of its own listing: directives, menu items, dates, further sanctions.

The same sentences stand in the flat files' remarks and in the XML forms' features.
"""

import re
from collections.abc import Callable
from datetime import date

from ostraka.model import parse_date
from ostraka.sources._ofac.entry import Entry

Found = re.Match[str]

# A pointer to a web page: the same for everybody under the order, no fact of the entry.
POINTER = re.compile(
    r"[\s-]*for more information(?: on directives)?, please (?:visit|reference) "
    r"the following link:?\s*[^\s;]*",
    re.I,
)
_DIRECTIVE = re.compile(r"Subject to (?P<name>Directive \w+)(?: - (?P<text>.+))?$")


def place_listing(entry: Entry, fact: str) -> bool:
    """Read one fact about the listing itself; False when it is about something else."""
    if fact[:1] not in _INITIALS:
        return False
    for pattern, reader in _RULES:
        if found := pattern.match(fact):
            reader(entry, found)
            return True
    return False


def read_directive(entry: Entry, found: Found) -> None:
    """Keep a directive with its text; other text under an order is what it forbids."""
    text = found["text"].strip()
    if said := _DIRECTIVE.match(text):
        directive = entry.listings.directive(found["order"], said["name"])
        directive.text = said["text"] or directive.text
    elif text := POINTER.sub("", text):
        entry.listings.forbid(found["order"], text)


def read_directive_date(entry: Entry, found: Found) -> None:
    """Keep the day on which a directive was put on the entry, or began to bind."""
    if (day := _day(entry, found)) is None:
        return
    directive = entry.listings.directive(found["order"], found["name"])
    if found["what"] == "Listing":
        directive.listed_on = day
    else:
        directive.effective_on = day


def read_cmic_date(entry: Entry, found: Found) -> None:
    """Keep one of the three dates of a CMIC listing."""
    if (day := _day(entry, found)) is None:
        return
    if found["what"] == "Listing":
        entry.listings.listed_on = day
    elif found["what"] == "Effective":
        entry.listings.effective_on = day
    else:
        entry.listings.divest_by = day


def read_menu(entry: Entry, found: Found) -> None:
    """Keep an item of a statute's or order's menu of sanctions."""
    entry.listings.forbid(found["key"], found["text"].strip())


def read_part_561(entry: Entry, found: Found) -> None:
    """Keep the sentence that forbids correspondent accounts."""
    entry.listings.forbid("561", found[0])


def read_remark(entry: Entry, found: Found) -> None:
    """Keep a sentence about further sanctions with the listing."""
    entry.listings.remarks.append(found[0])


def read_nothing(entry: Entry, found: Found) -> None:
    """Pass over what `POINTER` names."""


def _day(entry: Entry, found: Found) -> date | None:
    day = parse_date(found["day"])
    if day is None or not day.is_day:
        entry.draft.issue(f"{found[0]!r} holds no day, kept as a note")
        entry.draft.add("notes", found[0])
        return None
    return day.earliest


_RULES: tuple[tuple[re.Pattern[str], Callable[[Entry, Found], None]], ...] = (
    (
        re.compile(
            r"Executive Order (?P<order>\d+) Directive (?:Determination|Information)"
            r"[\s:-]*(?P<text>.*)"
        ),
        read_directive,
    ),
    (
        re.compile(
            r"(?P<what>Listing|Effective) Date "
            r"\(EO (?P<order>\d+) (?P<name>Directive \w+)\)[:\s]*(?P<day>.+)"
        ),
        read_directive_date,
    ),
    (
        re.compile(
            r"(?P<what>Listing|Effective|Purchase/Sales For Divestment) Date \(CMIC\)"
            r"[:\s]*(?P<day>.+)"
        ),
        read_cmic_date,
    ),
    (re.compile(r"Executive Order (?P<key>\d+) information:?\s*(?P<text>.+)"), read_menu),
    (re.compile(r"(?P<key>CAATSA) Section 235 Information:\s*(?P<text>.+)"), read_menu),
    (re.compile(r"(?P<key>PEESA) Information:\s*(?P<text>.+)"), read_menu),
    (re.compile(r"United States financial institutions are prohibited .+"), read_part_561),
    (
        re.compile(
            r"(?:Secondary sanctions risk:|Additional Sanctions Information -"
            r"|IFCA Determination -|Transactions Prohibited For Persons Owned or Controlled"
            r" By U\.S\. Financial Institutions:) ?.*"
        ),
        read_remark,
    ),
    (POINTER, read_nothing),
)
# The first letters of the rules above: most facts are about something else.
_INITIALS = frozenset("ACEFILPSTUf")
