"""Two entities side by side, without any index."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from ostraka.errors import QueryError
from ostraka.matching.beside import Asking, Beside, Compared
from ostraka.matching.build import shown
from ostraka.matching.candidates import Hit
from ostraka.matching.config import DEFAULT, Config
from ostraka.matching.evidence import Asked, Listed, linked_countries, listed_facts
from ostraka.matching.kinds import Kinds
from ostraka.matching.query import MAX_NAME, Match, Query
from ostraka.matching.score import MILLION, Step, contributions, score
from ostraka.model import Address, Entity, NameKind
from ostraka.model.countries import country_name

_NO_ROW = Hit(None)


class _Scored(NamedTuple):
    """Names and facts together: the score in millionths, and what made it."""

    total: int
    names: Compared
    steps: list[Step]


def compare(left: Entity, right: Entity, config: Config = DEFAULT) -> Match:
    """Score how likely two entities are one, with the explanation.

    Every name of `left` is asked for, with its other facts; the best answer counts. A search
    must miss nobody; this decides about two. So words weigh by how many bear them anywhere,
    what contradicts counts (`contradictions/`), and a name is read in the light of the
    other (`meant.py`): the score is not that of a search.

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
    best = _best(left, right, config)
    name, kind = best.names.name.get("full", ""), best.names.name.get("kind", "")
    weak = kind == NameKind.WEAK and all(step <= 0 for _, step in best.steps)
    return Match(
        right.id, right.schema, right.caption, best.total / MILLION,
        alert=best.total >= config.threshold * MILLION and not weak,
        source=right.source, edition="", name=name, kind=kind,
        designations=tuple(act.to_json() for act in right.designations) if best.total else (),
        explanation=(*best.names.explanation, *contributions(best.steps)) if best.total else (),
        entity=shown(right) if best.total else {},
    )  # fmt: skip


def _best(left: Entity, right: Entity, config: Config) -> _Scored:
    """Weigh readings by falling likeness, while one can still be better than the best."""
    others = [name.full for name in left.names]
    beside = Beside(right, others, Kinds.of(left.schema, right.schema), config)
    listed = Listed(listed_facts(right))
    best = _Scored(0, Compared(0, {}, ()), [])
    for asked, asking in _askings(left, beside):
        for hit in (*beside.hits(asking), _NO_ROW):
            most, _ = score(asked, listed, hit.points, config.evidence)
            # What contradicts only lowers, and the hits that follow are less alike.
            if most <= best.total:
                break
            names = beside.compared(asking, hit)
            total, steps = score(asked, listed, names.points, config.evidence)
            best = max(best, _Scored(total, names, steps), key=lambda each: each.total)
    return best


def _askings(left: Entity, beside: Beside) -> Iterator[tuple[Asked, Asking]]:
    for query in _queries(left):
        asked = Asked.of(query)
        for asking in beside.askings(query):
            yield asked, asking


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
