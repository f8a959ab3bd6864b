"""Records that share one id: kept, as one entity that says everything they say."""

from dataclasses import replace

from ostraka.model import Entity, Issue, ParsedList, unique


def merge_repeated(parsed: ParsedList) -> None:
    """Merge the entities of an edition that share an id, each with an issue."""
    merged: dict[str, Entity] = {}
    for entity in parsed.entities:
        first = merged.get(entity.id)
        if first is not None:
            local_id = entity.id.removeprefix(f"{parsed.source}-")
            message = f"another record of this id ({entity.caption!r}), kept as one entity"
            parsed.issues.append(Issue(local_id, message))
        merged[entity.id] = entity if first is None else _merge(first, entity)
    if len(merged) < len(parsed.entities):
        parsed.entities = list(merged.values())


def _merge(first: Entity, other: Entity) -> Entity:
    properties = {
        name: unique((*first.texts(name), *other.texts(name)))
        for name in dict.fromkeys((*first.properties, *other.properties))
    }
    return replace(
        first,
        names=tuple(dict.fromkeys((*first.names, *other.names))),
        designations=tuple(dict.fromkeys((*first.designations, *other.designations))),
        properties=properties,
        identifiers=tuple(dict.fromkeys((*first.identifiers, *other.identifiers))),
        addresses=tuple(dict.fromkeys((*first.addresses, *other.addresses))),
        relations=tuple(dict.fromkeys((*first.relations, *other.relations))),
    )
