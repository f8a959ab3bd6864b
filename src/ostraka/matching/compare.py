"""Two entities side by side, without any index."""

from ostraka.errors import QueryError
from ostraka.matching.config import DEFAULT, Config
from ostraka.matching.evidence import COUNTRY_PROPERTIES
from ostraka.matching.index import Index
from ostraka.matching.query import Match, Query
from ostraka.model import Entity


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
    countries = tuple(code for name in COUNTRY_PROPERTIES for code in entity.texts(name))
    gender = next(iter(entity.texts("gender")), None)
    identifiers = tuple(each.value for each in entity.identifiers)
    return [
        Query(name.full, entity.schema, birth, countries, gender, identifiers)
        for name in entity.names
        for birth in births
    ]
