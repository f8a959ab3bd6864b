"""A difference is complete: applied to what stood before, it gives what stood after."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ostraka.errors import QueryError
from ostraka.model import Address, Designation, Entity, Identifier, Name, NameKind, Relation
from ostraka.store import Added, Diff, Store, apply, apply_change
from ostraka.store._content import freeze
from ostraka.store._diffing import compare_contents

Add = Callable[..., Added]

texts = st.sampled_from(["a", "b", "c", "d"])
optional = st.none() | texts


def some(values: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(values, max_size=4).map(tuple)


entities = st.builds(
    Entity,
    id=st.just("xx_list-1"),
    schema=st.sampled_from(["Person", "Company"]),
    source=st.just("xx_list"),
    names=some(st.builds(Name, texts, st.sampled_from(NameKind), optional)),
    designations=some(
        st.builds(Designation, texts, texts, measures=some(texts), reason=optional)
    ),
    properties=st.dictionaries(texts, some(texts).filter(bool), max_size=3),
    identifiers=some(st.builds(Identifier, texts, texts, optional)),
    addresses=some(st.builds(Address, texts, optional)),
    relations=some(st.builds(Relation, texts, texts, optional)),
)


@given(entities, entities)
def test_a_change_applied_to_the_old_entity_gives_the_new_one(
    before: Entity, after: Entity
) -> None:
    change = compare_contents("xx_list-1", freeze(before), freeze(after))
    assert freeze(apply_change(change, before)) == freeze(after)


@pytest.fixture
def pair(store: Store, add: Add) -> tuple[list[Entity], Diff]:
    """The entities of one day, and what the next did to them."""
    add(5, {1: "a", 2: "b", 3: "c"})
    add(6, {1: "a", 2: "B", 4: "d"})
    diff = store.diff("xx_list", date(2024, 1, 5), date(2024, 1, 6))
    return list(store.entities("xx_list", date(2024, 1, 5))), diff


def test_a_diff_applied_to_one_day_gives_the_other(
    store: Store, pair: tuple[list[Entity], Diff]
) -> None:
    before, diff = pair
    after = list(store.entities("xx_list", date(2024, 1, 6)))
    assert apply(diff, reversed(before)) == after
    back = store.diff("xx_list", date(2024, 1, 6), date(2024, 1, 5))
    assert apply(back, after) == before


def test_a_diff_that_does_not_fit_is_refused(pair: tuple[list[Entity], Diff]) -> None:
    (first, second, third), diff = pair
    with pytest.raises(QueryError, match="found no 'xx_list-3'"):
        apply(diff, [first, second])
    (added,) = diff.added_entities
    with pytest.raises(QueryError, match="found 'xx_list-4' already"):
        apply(diff, [first, second, third, added])
    other = replace(second, properties={"notes": ("z",)})
    with pytest.raises(QueryError, match=r"xx_list-2 properties.notes: found \['z'\]"):
        apply(diff, [first, other, third])
