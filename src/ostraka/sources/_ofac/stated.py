"""What the enhanced and advanced forms state of a listing, and the flat files do not.

They name the lists an entry stands on and since when, the kinds of sanction ("Block"), and
the legal authorities; but not which of them goes with which programme. `Listings` finds the
designations as it does for the flat files; here they are completed with what is stated.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from ostraka.model import Designation, parse_iso
from ostraka.sources._ofac.entry import Entry
from ostraka.sources._ofac.listings import CMIC, FULL_NAMES, LIST_OF_TAG, SDN

# The file's own name among the lists of each entry: no list of its own.
ALL_OF_THEM = "Consolidated List"

_ORDER = re.compile(r"\b(?:EO ?)?(\d{5})\b")
_DIRECTIVE_TYPE = re.compile(
    r"^(?:Executive Order )?(\d{5}) (?:Sectoral )?(Directive \w+)$"
)
# Tags that name no order, and how the authority that stands behind each begins.
# Source: https://ofac.treasury.gov/specially-designated-nationals-list-sdn-list/
#         program-tag-definitions-for-ofac-sanctions-lists
_AUTHORITY_OF_TAG = {
    "561-Related": ("CISADA",),
    "CMIC-EO13959": ("Executive Order 14032", "Executive Order 13959"),
    "DPRK": ("Executive Order 13551",),
    "DPRK2": ("Executive Order 13687",),
    "DPRK3": ("Executive Order 13722",),
    "DPRK4": ("Executive Order 13810",),
    "FSE-IR": ("Executive Order 13608",),
    "FSE-SY": ("Executive Order 13608",),
    "GLOMAG": ("Executive Order 13818",),
    "NPWMD": ("Executive Order 13382",),
    "NS-PLC": ("General License 4",),
    "SDGT": ("Executive Order 13224",),
    "SDNT": ("Executive Order 12978",),
    "SDNTK": ("Foreign Narcotics Kingpin",),
    "TCO": ("Executive Order 13581",),
}
_CMIC_TYPES = frozenset(("CMIC Executive Order", "Executive Order 13959 Sanctions"))
_BLOCK = "Block"


@dataclass(slots=True)
class Stated:
    """What one entry states of its listing.

    Attributes:
        lists: OFAC's full names of the lists, with the day of publication.
        types: The kinds of sanction, as written: "Block", "13662 Sectoral Directive 1".
        authorities: The legal authorities, as written: "Executive Order 14024 (Russia)".
        programme_of: The programme of an authority, where the form knows it.
    """

    lists: dict[str, date | None] = field(default_factory=dict)
    types: list[str] = field(default_factory=list)
    authorities: list[str] = field(default_factory=list)
    programme_of: Mapping[str, str] = field(default_factory=dict)


def finish_stated(entry: Entry, stated: Stated) -> None:
    """Make the designations, complete them with what is stated, and freeze the entity."""
    listings = entry.listings
    lists = _short_lists(entry, stated)
    listings.stated.update(lists)
    for kind in stated.types:
        if found := _DIRECTIVE_TYPE.match(kind):
            listings.directive(found[1], found[2])
    unplaced: list[str] = []
    acts = _place_acts(listings.designations(unplaced.append), lists)
    acts += _missing_acts(entry, acts, lists)
    if any(act.list_name is None for act in acts):
        for message in unplaced:
            entry.draft.issue(message)
    acts = _with_authorities(acts, stated)
    entry.draft.designations.extend(_with_types(entry, acts, stated.types))
    entry.draft.finish()


def read_day(text: str | None) -> date | None:
    """Read ``2021-12-10``, with or without a time behind it; None when it is no day."""
    return parse_iso(text) if text else None


def _short_lists(entry: Entry, stated: Stated) -> dict[str, date | None]:
    lists: dict[str, date | None] = {}
    for name, day in stated.lists.items():
        if name == ALL_OF_THEM:
            continue
        if name not in FULL_NAMES:
            entry.draft.issue(f"list {name!r} is none that we know")
        lists[FULL_NAMES.get(name, name)] = day
    return lists


def _place_acts(
    acts: Iterable[Designation], lists: Mapping[str, date | None]
) -> list[Designation]:
    """Put the acts whose list the programme does not give away on the list that is left."""
    placed = list(acts)
    free = [name for name in lists if name not in {act.list_name for act in placed}]
    name = SDN if SDN in free else free[0] if len(free) == 1 else None
    if name is None:
        return placed
    return [
        act if act.list_name else replace(act, list_name=name, listed_on=lists[name])
        for act in placed
    ]


def _missing_acts(
    entry: Entry, acts: list[Designation], lists: Mapping[str, date | None]
) -> list[Designation]:
    """Return an act for each list that is stated but follows from nothing else.

    The directives of that list are the reason where the entry prints any. Otherwise it is
    put under every programme that may be the reason: not one bound to another list, and not
    the sectoral order, unless there is no other.
    """
    missing = [name for name in lists if name not in {act.list_name for act in acts}]
    tags = entry.listings.programmes
    free = [tag for tag in tags if tag not in LIST_OF_TAG]
    free = [tag for tag in free if "13662" not in tag] or free or tags
    model = {act.programme: act for act in acts}
    found = []
    for name in missing:
        if directed := entry.listings.acts_of_directives(name):
            found += directed
            continue
        if not free:
            entry.draft.issue(f"list {name!r}: no programme")
        for tag in free:
            bare = replace(model[tag], directive=None, measures=(), effective_on=None)
            found.append(
                replace(bare, list_name=name, listed_on=lists[name], divest_by=None)
            )
    return found


def _with_authorities(acts: list[Designation], stated: Stated) -> list[Designation]:
    """Cite each authority with its programme; one that fits none, with all without one."""
    tags = list(dict.fromkeys(act.programme for act in acts))
    cited: dict[str, list[str]] = {tag: [] for tag in tags}
    homeless = []
    for authority in dict.fromkeys(stated.authorities):
        fitting = _fitting_tags(tags, authority, stated.programme_of)
        for tag in fitting:
            cited[tag].append(authority)
        if not fitting:
            homeless.append(authority)
    without = [tag for tag in tags if not cited[tag]] or tags
    for tag in without:
        cited[tag].extend(homeless)
    return [
        replace(act, legal_basis="; ".join(cited[act.programme]) or None) for act in acts
    ]


def _fitting_tags(tags: list[str], authority: str, known: Mapping[str, str]) -> list[str]:
    """Return the tags that an authority stands behind, by the surest sign there is."""
    signs = (
        lambda tag: known.get(authority) == tag,
        lambda tag: authority.startswith(_AUTHORITY_OF_TAG.get(tag, ("\0",))),
        lambda tag: bool(_order_in(tag)) and _order_in(tag) == _order_in(authority),
        lambda tag: f"({tag.split('-', 1)[0].rstrip('234')})".lower() in authority.lower(),
    )
    for sign in signs:
        if fitting := [tag for tag in tags if sign(tag)]:
            return fitting
    return []


def _with_types(
    entry: Entry, acts: list[Designation], types: Iterable[str]
) -> list[Designation]:
    """State each kind of sanction as a measure of the acts that it describes."""
    stated: list[list[str]] = [[] for _ in acts]
    for kind in dict.fromkeys(types):
        places = [place for place, act in enumerate(acts) if _is_of(kind, act)]
        if not places:
            places = [place for place, act in enumerate(acts) if _may_be_of(kind, act)]
        for place in places:
            stated[place].append(kind)
        if not places and not _is_superseded(kind, acts):
            entry.draft.issue(f"sanction of type {kind!r} goes with none of the programmes")
    return [
        replace(act, measures=(*kinds, *act.measures))
        for act, kinds in zip(acts, stated, strict=True)
    ]


def _is_of(kind: str, act: Designation) -> bool:
    """True when the kind of sanction names this very act."""
    if found := _DIRECTIVE_TYPE.match(kind):
        return act.directive == found[2] and _order_in(act.programme) == found[1]
    if act.directive is not None:
        return False
    if kind == _BLOCK:
        return act.list_name == SDN
    if kind in _CMIC_TYPES:
        return act.list_name == CMIC
    return _order_in(kind) is not None and _order_in(kind) == _order_in(act.programme)


def _may_be_of(kind: str, act: Designation) -> bool:
    """True when the kind of sanction may describe this act, none being named by it."""
    if _DIRECTIVE_TYPE.match(kind) or kind == _BLOCK:
        return False
    return act.directive is None and act.list_name != SDN


def _is_superseded(kind: str, acts: Iterable[Designation]) -> bool:
    """True for a directive under an order that now blocks; `Listings` remarks on it."""
    found = _DIRECTIVE_TYPE.match(kind)
    return found is not None and any(_order_in(act.programme) == found[1] for act in acts)


def _order_in(text: str) -> str | None:
    found = _ORDER.search(text.replace("EO", "EO "))
    return found[1] if found else None
