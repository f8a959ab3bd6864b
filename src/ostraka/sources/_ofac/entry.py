"""One OFAC entry in the making, whichever form it is read from."""

import re
from collections import defaultdict
from collections.abc import Iterable

from ostraka.model import Name, NameKind, ParsedList, Relation
from ostraka.model.ftm import valid_property
from ostraka.sources._draft import Draft
from ostraka.sources._ofac.listings import Listings

# `SDN_Type` of the flat files and `sdnType` of the XML forms, in lower case. A legal entity
# has no type in the flat files; OFAC does not say which of them are companies.
SCHEMAS = {
    "individual": "Person",
    "": "Organization",
    "entity": "Organization",
    "vessel": "Vessel",
    "aircraft": "Airplane",
}
ALIAS_KINDS = {
    "aka": NameKind.ALIAS,
    "fka": NameKind.FORMER,
    "nka": NameKind.ALIAS,  # now known as: as good as the name itself
}

_ABBREVIATED = re.compile(
    r"(?:\.\w{1,2}|\b(?:inc|ltd|co|corp|jr|sr|ltda|cia|bros|est|mfg))\.$", re.I
)
_COMPANY_ONLY = frozenset(("isinCode", "ticker", "bikCode"))


class NameIndex:
    """Which entity bears a primary name, for the relations that name the other side.

    Args:
        pairs: The primary name as the list writes it, and the entity's id.

    >>> index = NameIndex([("ACME LTD", "x-1"), ("ROE, Jane", "x-2"), ("ROE, Jane", "x-3")])
    >>> index.find("ACME LTD"), index.find("ROE, Jane"), index.find("OTHER")
    ('x-1', None, None)
    """

    def __init__(self, pairs: Iterable[tuple[str, str]] = ()) -> None:
        self._ids: defaultdict[str, set[str]] = defaultdict(set)
        for name, entity_id in pairs:
            self._ids[" ".join(name.split())].add(entity_id)

    def find(self, name: str) -> str | None:
        """Return the id of the only entity of exactly that name, else None."""
        found = self._ids.get(" ".join(name.split()), set())
        return next(iter(found)) if len(found) == 1 else None


class Entry:
    """One entry while it is read: a draft, its listings, and where its relations point.

    Args:
        parsed: Where the finished entity and its issues go.
        uid: OFAC's number of the entry (`ent_num`, `uid`): the same in every form.
        schema: One of `SCHEMAS`' values.
        index: The primary names of the whole edition.

    Attributes:
        draft: The entity in the making.
        listings: Its programmes and what the entry says of them.
    """

    def __init__(self, parsed: ParsedList, uid: str, schema: str, index: NameIndex) -> None:
        self.draft = Draft(parsed, uid, schema)
        self.listings = Listings(parsed.source, uid)
        self._index = index

    def fits(self, name: str) -> bool:
        """True when the entity's schema has that property.

        An organization with shares or a Russian bank code is a company, so these turn it
        into one.
        """
        if name in _COMPANY_ONLY and self.draft.schema == "Organization":
            self.draft.schema = "Company"
        return valid_property(self.draft.schema, name)

    def add(self, name: str, value: str, label: str) -> None:
        """Add a property; keep ``label: value`` as a note where the schema has no such."""
        if self.fits(name):
            self.draft.add(name, value)
        else:
            self.note(label, value)

    def note(self, label: str, value: str) -> None:
        """Keep a labelled text that FtM has no property for."""
        self.draft.add("notes", f"{label.rstrip(':')}: {value}")

    def name(self, written: str, kind: NameKind = NameKind.PRIMARY) -> None:
        """Add a name as the flat files write it; see `natural_name`."""
        self.draft.names.append(natural_name(written, kind, self.draft.schema))

    def link(self, schema: str, other: str, role: str) -> None:
        """Add a relation to somebody named as the list writes names.

        A full stop that ends `other` belongs to the name only if somebody bears it so, or
        it looks like an abbreviation: remarks end with a full stop of their own.
        """
        other = " ".join(other.split())
        bare = other.removesuffix(".")
        if self._index.find(other) is None and (
            self._index.find(bare) is not None or not _ABBREVIATED.search(other)
        ):
            other = bare
        self.draft.relations.append(Relation(schema, other, self._index.find(other), role))

    def finish(self) -> None:
        """Turn the listings into designations and freeze the entity."""
        self.draft.designations.extend(self.listings.designations(self.draft.issue))
        self.draft.finish()


def natural_name(written: str, kind: NameKind, schema: str) -> Name:
    """Make a name from the way OFAC writes it: a person as ``LAST, First``.

    >>> roe = natural_name("ROE, Jane", NameKind.PRIMARY, "Person")
    >>> roe.full, roe.parts
    ('Jane ROE', (('lastName', 'ROE'), ('firstName', 'Jane')))
    >>> natural_name("ROE, INC.", NameKind.PRIMARY, "Organization").full
    'ROE, INC.'
    """
    written = " ".join(written.split())
    last, comma, first = written.partition(", ")
    if schema != "Person" or not comma or not first:
        return Name.of(written, kind)
    parts = (("lastName", last), ("firstName", first))
    return Name.of(f"{first} {last}", kind, parts=parts)
