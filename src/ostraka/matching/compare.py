"""Two entities side by side, without any index."""

from collections.abc import Iterable
from dataclasses import replace

from ostraka.errors import QueryError
from ostraka.matching.config import DEFAULT, Config
from ostraka.matching.evidence import linked_countries
from ostraka.matching.index import Index
from ostraka.matching.query import MAX_NAME, Match, Query
from ostraka.model import Address, Entity
from ostraka.model.countries import country_name


def compare(left: Entity, right: Entity, config: Config = DEFAULT) -> Match:
    """Score how likely two entities are one, with the explanation.

    Every name of `left` is asked for, with its other facts; the best answer counts. Words
    weigh the same here, since no list says how rare they are.

    Returns:
        `right` as a match of `left`; score 0 when nothing of the names is alike.

    Raises:
        QueryError: `left` has no name.

    >>> from ostraka.model import Name
    >>> asked = Entity("a", "Person", "own", (Name.of("Erkin Tuniyazov"),))
    >>> listed = Entity("b", "Person", "list", (Name.of("Erken TUNIYAZ"),))
    >>> compare(asked, listed).alert
    True
    """
    if not left.names:
        raise QueryError(f"{left.id}: no name, expected at least one to compare")
    index = Index.build([right], config)
    found = [
        match for query in _queries(left) for match in index.match(query, threshold=0.0)
    ]
    best = min(found, key=lambda match: (-match.score, match.name), default=None)
    return best or Match(
        right.id, right.schema, right.caption, 0.0, alert=False, source=right.source,
        edition="", name="", kind="",
    )  # fmt: skip


def _queries(entity: Entity) -> list[Query]:
    births = entity.texts("birthDate") or (None,)
    facts = Query(
        entity.names[0].full,
        entity.schema,
        None,
        linked_countries(entity),
        next(iter(entity.texts("gender")), None),
        entity.identifiers,
        _one_line(entity.texts("birthPlace")),
        _one_line(map(_address, entity.addresses)),
    )
    return [
        replace(facts, name=name.full, birth_date=birth)
        for name in entity.names
        for birth in births
    ]


def _address(address: Address) -> str:
    country = country_name(address.country) if address.country else ""
    return ", ".join(filter(None, (address.full, address.city, country)))


def _one_line(texts: Iterable[str]) -> str | None:
    """Several places as one: that one of them agrees is enough."""
    return "; ".join(filter(None, texts))[:MAX_NAME] or None
