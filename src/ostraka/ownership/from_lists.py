"""Stakes out of the lists: "linked to", "owned or controlled by", "parent company".

A list says of an entry what it has in another or the other in it; only its own words tell
which. Words that we do not know make a link, and an issue.
"""

import re
from collections.abc import Callable, Iterable, Iterator

from ostraka.model import Entity, Issue, Relation
from ostraka.ownership.from_ftm import LEADS
from ostraka.ownership.stakes import UNDIRECTED, Stake, StakeKind

K = StakeKind
NAMED_ONLY = "name:"
"""What the ids of parties begin with of whom a list says no more than the name."""

# What the other side is to the entry: the words, the kind, and True where the other owns.
_WORDS: dict[str, tuple[StakeKind, bool]] = {
    "owned or controlled by": (K.OWNED_OR_CONTROLLED, True),
    "owned by": (K.SHARES, True),
    "owns": (K.SHARES, False),
    "owns, controls, or operates": (K.OWNED_OR_CONTROLLED, False),
    "controlled by": (K.CONTROL, True),
    "controls": (K.CONTROL, False),
    "owner": (K.SHARES, True),
    "vessel owner": (K.SHARES, True),
    "current owner or operator": (K.OWNED_OR_CONTROLLED, True),
    "parent": (K.OWNED_OR_CONTROLLED, True),
    "parent company": (K.OWNED_OR_CONTROLLED, True),
    "parent organization": (K.OWNED_OR_CONTROLLED, True),
    "subordinate institution": (K.OWNED_OR_CONTROLLED, True),
    "and subordinate entity": (K.OWNED_OR_CONTROLLED, True),
    "subsidiary": (K.OWNED_OR_CONTROLLED, False),
    "leader or official of": (K.LEAD, False),
    "principal executive officer": (K.LEAD, False),
    "directed by": (K.ROLE, True),
    "directs": (K.ROLE, False),
    "employs": (K.ROLE, True),
    "works for": (K.ROLE, False),
    "has as member": (K.ROLE, True),
    "member of": (K.ROLE, False),
    "represented by": (K.ROLE, True),
    "represents": (K.ROLE, False),
    "acting for or on behalf of": (K.ROLE, False),
    "playing a significant role in": (K.ROLE, False),
}
_LINKS = frozenset({
    "affiliated entity", "associate of", "family member of", "linked to",
    "previous owner or operator", "property in the interest of", "providing support to",
    "owed by", "owes", "succeeded by", "succeeds",
})  # fmt: skip
IGNORED = {"same entry": "another listing of the same party, no other party"}
_KIN = {"Family": K.FAMILY, "Associate": K.ASSOCIATE}
_FORMER = re.compile(r"\s*\((?:former|past)\)$", re.I)


def stakes_of_list(
    entities: Iterable[Entity], issues: list[Issue] | None = None
) -> Iterator[Stake]:
    """Yield the stakes that list entries state, in their order.

    No list states a share, so every share is unknown. The other side is an entry's id where
    the list has exactly one of that name, else ``name:`` and the name.

    Args:
        entities: Entries of one list or of several.
        issues: Where words that are not known are reported.
    """
    for entity in entities:
        for relation in entity.relations:
            if relation.role not in IGNORED:
                yield from _of_relation(entity, relation, issues)


def _of_relation(
    entity: Entity, relation: Relation, issues: list[Issue] | None
) -> Iterator[Stake]:
    other = relation.object or NAMED_ONLY + relation.object_name
    role = relation.role or relation.schema
    kind, other_owns = _kind_of(relation, _unknown_to(issues, entity))
    owner, owned = (other, entity.id) if other_owns else (entity.id, other)
    yield Stake(owner, owned, kind, source=entity.source, role=role)
    if kind in UNDIRECTED:
        yield Stake(owned, owner, kind, source=entity.source, role=role)


def _kind_of(relation: Relation, report: Callable[[str], None]) -> tuple[StakeKind, bool]:
    role = (relation.role or "").lower()
    words, _, rest = role.partition(": ")
    if _FORMER.search(role):
        return K.LINK, True
    if relation.schema in _KIN:
        return _KIN[relation.schema], True
    if words in _WORDS:
        kind, other_owns = _WORDS[words]
        return K.LEAD if kind is K.ROLE and LEADS.search(rest) else kind, other_owns
    if role and words not in _LINKS:
        report(f"relation {relation.role!r} is none that we know, taken as a link")
    return K.LINK, True


def _unknown_to(issues: list[Issue] | None, entity: Entity) -> Callable[[str], None]:
    def report(message: str) -> None:
        if issues is not None:
            issues.append(Issue(entity.id, message))

    return report
