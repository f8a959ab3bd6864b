"""Programmes, directives and dates of an OFAC entry, and the designations they make.

One entry can stand on several lists at once (blocked under one order, sectoral under
another), and the flat files do not say which programme belongs to which list. What they do
say is enough for most: an order's directives and "menu" items are printed with the entry.

Source: https://ofac.treasury.gov/consolidated-sanctions-list-non-sdn-lists
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date

from ostraka.model import Designation

AUTHORITY = "US Treasury, Office of Foreign Assets Control"
ENTRY_PAGE = "https://sanctionssearch.ofac.treas.gov/Details.aspx?id={uid}"

SDN = "SDN List"
CMIC = "NS-CMIC List"
SSI = "SSI List"
PLC = "NS-PLC List"
FSE = "FSE List"
CAPTA = "CAPTA List"
MENU = "NS-MBS List"

# The lists' names in SDN_ENHANCED and SDN_ADVANCED; "Consolidated List" is the file itself.
FULL_NAMES = {
    "SDN List": SDN,
    "Non-SDN CMIC List": CMIC,
    "Sectoral Sanctions Identifications List": SSI,
    "Non-SDN Palestinian Legislative Council List": PLC,
    "FSE List": FSE,
    "CAPTA List": CAPTA,
    "Non-SDN Menu-Based Sanctions List": MENU,
}
# Tags that stand on one list alone, whatever the entry says.
# Source: https://ofac.treasury.gov/specially-designated-nationals-list-sdn-list/program-tag-definitions-for-ofac-sanctions-lists
LIST_OF_TAG = {
    "CMIC-EO13959": CMIC,
    "NS-PLC": PLC,
    "FSE-IR": FSE,
    "FSE-SY": FSE,
    "561-Related": CAPTA,  # part 561 of 31 CFR: correspondent accounts
    "561List": CAPTA,
}
# Which list an order's directive puts an entry on.
# Source: the pages that the lists themselves point to,
# http://www.treasury.gov/resource-center/sanctions/Programs/Pages/ukraine.aspx#directives
# https://home.treasury.gov/policy-issues/financial-sanctions/sanctions-programs-and-country-information/russian-harmful-foreign-activities-sanctions#directives
# https://ofac.treasury.gov/sanctions-programs-and-country-information/burma#directives
LIST_OF_DIRECTIVE = {
    ("13662", "Directive 1"): SSI,
    ("13662", "Directive 2"): SSI,
    ("13662", "Directive 3"): SSI,
    ("13662", "Directive 4"): SSI,
    ("14024", "Directive 1"): MENU,
    ("14024", "Directive 1a"): MENU,
    ("14024", "Directive 2"): CAPTA,
    ("14024", "Directive 3"): MENU,
    ("14024", "Directive 4"): MENU,
    ("14014", "Directive 1"): MENU,
}
_SECTION_11 = re.compile(r"Section 11 of Executive Order (\d{5})")
_ORDER = re.compile(r"EO ?(\d{5})$")


@dataclass(slots=True)
class Directive:
    """What an entry says of one directive under one order."""

    text: str | None = None
    listed_on: date | None = None
    effective_on: date | None = None

    def dates(self) -> str:
        """Return the dates in words, with a comma before each."""
        pairs = (("listed", self.listed_on), ("effective", self.effective_on))
        return "".join(f", {what} {day}" for what, day in pairs if day)


@dataclass(slots=True)
class Listings:
    """What an entry says of its own listing, gathered until the entry is read.

    Attributes:
        source, uid: "us_ofac_sdn" or "us_ofac_cons", and the entry's number.
        programmes: The tags, as written, in order.
        directives: By order number and name, ``("14024", "Directive 3")``.
        menu: What the entry itself says is forbidden, by the tag or order it belongs to:
            an order's number, or "CAATSA", "PEESA", "561".
        remarks: What is said of the listing as a whole: secondary sanctions and the like.
        listed_on, effective_on, divest_by: The dates of a CMIC listing.
        stated: The lists the entry stands on and since when, where the form says so.
    """

    source: str
    uid: str
    programmes: list[str] = field(default_factory=list)
    directives: dict[tuple[str, str], Directive] = field(default_factory=dict)
    menu: dict[str, list[str]] = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)
    listed_on: date | None = None
    effective_on: date | None = None
    divest_by: date | None = None
    stated: dict[str, date | None] = field(default_factory=dict)

    def directive(self, order: str, name: str) -> Directive:
        """Return the directive of that name under that order, made on first use."""
        return self.directives.setdefault((order, name), Directive())

    def forbid(self, key: str, text: str) -> None:
        """Keep what the entry says is forbidden."""
        self.menu.setdefault(key, []).append(text)

    def designations(self, report: Callable[[str], None]) -> list[Designation]:
        """Return a designation for each programme, and for each directive within one.

        Args:
            report: Told of each programme whose list the entry does not give away.
        """
        named = {tag for tag in self.programmes if self._directives_of(tag)}
        blocking = self._blocking(named)
        acts = list(self._by_directive(blocking, report))
        for tag in self.programmes:
            if tag in LIST_OF_TAG:
                acts.append(self._act(tag, LIST_OF_TAG[tag]))
            elif tag in blocking:
                acts.append(self._act(tag, SDN))
            elif self._menu_of(tag):
                acts.append(self._act(tag, MENU))
            elif tag not in named:
                acts.append(self._act(tag, None))
                report(f"programme {tag!r}: the entry does not say which list it is on")
        order = {tag: place for place, tag in enumerate(self.programmes)}
        return sorted(acts, key=lambda act: order.get(act.programme, len(order)))

    def acts_of_directives(self, on: str) -> list[Designation]:
        """Return an act for each directive of a list that the entry is said to stand on.

        For who is blocked too and was left on that list all the same.
        """
        return [
            self._act(tag, on, name, said)
            for tag in self.programmes
            for (order, name), said in self.directives.items()
            if order == _order_of(tag) and LIST_OF_DIRECTIVE.get((order, name)) == on
        ]

    def _directives_of(self, tag: str) -> list[str]:
        return [name for order, name in self.directives if order == _order_of(tag)]

    def _by_directive(
        self, blocking: set[str], report: Callable[[str], None]
    ) -> Iterator[Designation]:
        """Yield an act for each directive that still stands by itself.

        Who is blocked under a programme leaves its directives' list, though they go on
        being printed (CONS_ENHANCED of 2025-01-10: 16 of 16). They then become remarks.
        """
        for (order, name), said in self.directives.items():
            tag = next((tag for tag in self.programmes if _order_of(tag) == order), None)
            if tag in blocking:
                self.remarks.append(f"EO {order} {name}{said.dates()}")
                continue
            on = LIST_OF_DIRECTIVE.get((order, name))
            if tag is None:
                report(f"{name} under EO {order}: no programme of that order")
            elif on is None:
                report(f"{name} under EO {order}: no directive that we know")
            yield self._act(tag or f"EO {order}", on, name, said)

    def _blocking(self, named: set[str]) -> set[str]:
        """Return the programmes under which the entry is on the SDN list.

        "Secondary sanctions risk: See Section 11 of Executive Order 14024" is printed with
        all that are blocked under that order and with nobody else (same edition). In the
        SDN file there is always a blocking programme: failing others one whose directive is
        printed, a sectoral one (EO 13662) last, so that a block is never lost. In the other
        file, a programme that says nothing of its own, beside one that does, is that of a
        subject on both lists.
        """
        free = [tag for tag in self.programmes if tag not in LIST_OF_TAG]
        warned = {order for text in self.remarks for order in _SECTION_11.findall(text)}
        certain = {tag for tag in free if _order_of(tag) in warned}
        plain = {tag for tag in free if tag not in named}
        if self.source == "us_ofac_sdn":
            last = [tag for tag in free if _order_of(tag) != "13662"] or free
            return plain | certain or set(last)
        silent = {tag for tag in plain if not self._menu_of(tag)}
        return certain | (silent if len(silent) < len(self.programmes) else set())

    def _act(
        self,
        tag: str,
        on: str | None,
        name: str | None = None,
        said: Directive | None = None,
    ) -> Designation:
        said = said or Directive()
        is_cmic = on == CMIC
        measures = [said.text] if said.text else [] if name else self._menu_of(tag)
        return Designation(
            authority=AUTHORITY,
            programme=tag,
            list_name=on,
            directive=name,
            measures=tuple(measures),
            listed_on=said.listed_on
            or (self.listed_on if is_cmic else None)
            or self._since(on),
            effective_on=said.effective_on or (self.effective_on if is_cmic else None),
            divest_by=self.divest_by if is_cmic else None,
            remarks="; ".join(self.remarks) or None,
            source_url=ENTRY_PAGE.format(uid=self.uid),
        )

    def _since(self, on: str | None) -> date | None:
        return self.stated.get(on) if on else None

    def _menu_of(self, tag: str) -> list[str]:
        keys = (_order_of(tag), tag.split(" ", 1)[0].split("-", 1)[0])
        return [text for key in keys if key for text in self.menu.get(key, ())]


def _order_of(tag: str) -> str | None:
    """Return the number of the order that a tag names.

    >>> _order_of("UKRAINE-EO13662"), _order_of("GLOMAG")
    ('13662', None)
    """
    found = _ORDER.search(tag)
    return found[1] if found else None
