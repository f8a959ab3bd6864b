"""The record of judgements: it only grows, and what was said can be taken back."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from ostraka.errors import QueryError
from ostraka.model import Ruling
from ostraka.store import Added, Store
from ostraka.subjects import standing

NOW = datetime(2026, 1, 1, tzinfo=UTC)
PAIR = ("xx_list-2", "xx_list-1")
Add = Callable[..., Added]


def say(store: Store, ruling: Ruling = Ruling.SAME, evidence: object = None) -> int:
    pairs = [(*PAIR, {"link": evidence})]
    (made,) = store.judge(pairs, ruling, by="A. Reader", why="read it", now=NOW)
    return made.id


def test_a_judgement_is_kept_with_who_when_why_and_evidence(store: Store, add: Add) -> None:
    add(5, {1: "a", 2: "b"})
    number = say(store, Ruling.UNSURE, {"sure": 0.9})
    (kept,) = store.judgements()
    assert kept.pair == ("xx_list-1", "xx_list-2")  # sorted, however it was said
    assert (kept.id, kept.ruling, kept.by, kept.at) == (number, "unsure", "A. Reader", NOW)
    assert (kept.why, kept.evidence, kept.undoes) == (
        "read it",
        {"link": {"sure": 0.9}},
        None,
    )


def test_undoing_adds_a_row_and_restores_what_stood(store: Store, add: Add) -> None:
    add(5, {1: "a", 2: "b"})
    first = say(store)
    before = standing(store.judgements())
    second = say(store, Ruling.DIFFERENT)
    (undone,) = store.undo([second], by="B. Reader", why="wrong file", now=NOW)
    assert (undone.undoes, undone.by, undone.why) == (second, "B. Reader", "wrong file")
    assert standing(store.judgements()) == before
    assert [each.id for each in store.judgements()] == [first, second, undone.id]


def test_a_judgement_is_undone_once_and_its_undoing_can_be_undone(
    store: Store, add: Add
) -> None:
    add(5, {1: "a", 2: "b"})
    number = say(store)
    (undone,) = store.undo([number], by="A", why="x", now=NOW)
    with pytest.raises(QueryError, match=f"judgement {undone.id} undid it") as caught:
        store.undo([number], by="A", why="x", now=NOW)
    assert caught.value.hint == f"to let it stand again, undo judgement {undone.id}"
    store.undo([undone.id], by="A", why="right after all", now=NOW)
    assert [each.id for each in standing(store.judgements())] == [number]


def test_what_is_not_there_cannot_be_judged_or_undone(store: Store, add: Add) -> None:
    add(5, {1: "a"})
    with pytest.raises(QueryError, match="xx_list-2: no edition lists it"):
        say(store)
    with pytest.raises(QueryError, match="found one entity twice"):
        store.judge([("xx_list-1", "xx_list-1", {})], Ruling.SAME, by="A", why="x", now=NOW)
    with pytest.raises(QueryError, match="judgement 9: there is none"):
        store.undo([9], by="A", why="x", now=NOW)
    assert store.judgements() == []


def test_many_are_recorded_all_or_none(store: Store, add: Add) -> None:
    add(5, {1: "a", 2: "b", 3: "c"})
    pairs = [("xx_list-1", "xx_list-2", {}), ("xx_list-1", "xx_list-9", {})]
    with pytest.raises(QueryError):
        store.judge(pairs, Ruling.SAME, by="A", why="x", now=NOW)
    assert store.judgements() == []
    pairs[1] = ("xx_list-1", "xx_list-3", {})
    assert len(store.judge(pairs, Ruling.SAME, by="A", why="x", now=NOW)) == 2


def test_many_are_undone_all_or_none(store: Store, add: Add) -> None:
    add(5, {1: "a", 2: "b"})
    first, second = say(store), say(store)
    with pytest.raises(QueryError, match="judgement 9: there is none"):
        store.undo([first, second, 9], by="A", why="x", now=NOW)
    assert len(store.judgements()) == 2
    assert len(store.undo([first, second], by="A", why="x", now=NOW)) == 2
    assert standing(store.judgements()) == ()


def test_the_record_is_read_whole_by_entity_and_by_pair(store: Store, add: Add) -> None:
    add(5, {1: "a", 2: "b", 3: "c"})
    say(store)
    pairs = [("xx_list-1", "xx_list-3", {})]
    store.judge(pairs, Ruling.SAME, by="A", why="x", now=NOW)
    assert [each.id for each in store.judgements()] == [1, 2]
    assert [each.id for each in store.judgements("xx_list-1")] == [1, 2]
    assert [each.id for each in store.judgements("xx_list-3")] == [2]
    assert [each.id for each in store.judgements("xx_list-3", "xx_list-1")] == [2]
    assert store.judgements("xx_list-2", "xx_list-3") == []


def test_judgements_outlive_an_entity_that_is_delisted(store: Store, add: Add) -> None:
    add(5, {1: "a", 2: "b"})
    number = say(store)
    add(6, {1: "a"})
    assert [each.id for each in store.judgements("xx_list-2")] == [number]
