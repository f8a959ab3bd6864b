"""OFAC's words for relations, and the FollowTheMoney schema of each.

The words stay in the relation's role: only they say which side owns and which is owned.

Source: `RelationTypeValues` of the advanced form, https://ofac.treasury.gov/
        sdn-list-data-formats-data-schemas
"""

from ostraka.sources._ofac.entry import Entry

_SCHEMAS = {
    "acting for or on behalf of": "Representation",
    "associate of": "Associate",
    "family member of": "Family",
    "leader or official of": "Directorship",
    "linked to": "UnknownLink",
    "owned or controlled by": "Ownership",
    "owns, controls, or operates": "Ownership",
    "playing a significant role in": "UnknownLink",
    "principal executive officer": "Directorship",
    "property in the interest of": "UnknownLink",
    "providing support to": "UnknownLink",
}
_OF_PERSONS = frozenset(("Associate", "Family"))


def relation_schema(entry: Entry, words: str) -> str:
    """Return the FtM schema of a relation; words that are new make a link and an issue.

    >>> from ostraka.model import ParsedList
    >>> from ostraka.sources._ofac.entry import NameIndex
    >>> ship = Entry(ParsedList("us_ofac_sdn"), "1", "Vessel", NameIndex())
    >>> [relation_schema(ship, w) for w in ("Owned or Controlled By", "Associate Of")]
    ['Ownership', 'UnknownLink']
    """
    schema = _SCHEMAS.get(words.lower())
    if schema is None:
        entry.draft.issue(f"relation {words!r} is none that we know, kept as a link")
        return "UnknownLink"
    if schema in _OF_PERSONS and entry.draft.schema != "Person":
        return "UnknownLink"
    return schema
