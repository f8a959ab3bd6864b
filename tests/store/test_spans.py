from datetime import UTC, datetime, timedelta
from itertools import pairwise
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from ostraka.store.spans import Span, splice

START = datetime(2024, 1, 1, tzinfo=UTC)
States = dict[int, dict[str, int]]

states = st.dictionaries(st.sampled_from("abc"), st.integers(1, 3))
timelines = st.dictionaries(st.integers(0, 9), states, min_size=1, max_size=7)


def day(number: int) -> datetime:
    return START + timedelta(days=number)


def put(
    spans: set[Span], state: dict[str, int], number: int, others: list[int]
) -> set[Span]:
    """Put one edition among the spans of others, as the store does."""
    at = day(number)
    until = min((day(other) for other in others if other > number), default=None)
    touched = [
        each for each in spans if each.covers(at) or each.end == at or each.start == until
    ]
    edit = splice(touched, state, at, until)
    assert set(edit.removed) <= spans
    return (spans - set(edit.removed)) | set(edit.added)


def build(editions: States, order: list[int]) -> set[Span]:
    """Import editions in an order."""
    spans: set[Span] = set()
    for count, number in enumerate(order):
        spans = put(spans, editions[number], number, order[:count])
    return spans


@given(timelines, st.randoms(use_true_random=False))
def test_any_import_order_gives_the_spans_of_chronological_import(
    editions: States, chance: Random
) -> None:
    order = list(editions)
    chance.shuffle(order)
    assert build(editions, order) == build(editions, sorted(editions))


@given(timelines, st.randoms(use_true_random=False), st.integers(0, 9))
def test_any_day_shows_the_last_edition_on_or_before_it(
    editions: States, chance: Random, asked: int
) -> None:
    order = list(editions)
    chance.shuffle(order)
    standing = {
        s.entity_id: s.version for s in build(editions, order) if s.covers(day(asked))
    }
    past = [number for number in editions if number <= asked]
    assert standing == (editions[max(past)] if past else {})


@given(timelines, st.randoms(use_true_random=False))
def test_spans_never_overlap_and_equal_ones_never_touch(
    editions: States, chance: Random
) -> None:
    order = list(editions)
    chance.shuffle(order)
    spans = sorted(build(editions, order), key=lambda s: (s.entity_id, s.start))
    for left, right in pairwise(spans):
        if left.entity_id == right.entity_id:
            assert left.end is not None
            assert left.end <= right.start
            assert left.end < right.start or left.version != right.version


@given(st.data(), timelines, st.randoms(use_true_random=False))
def test_an_edition_read_anew_gives_the_spans_of_a_fresh_import(
    data: st.DataObject, editions: States, chance: Random
) -> None:
    order = list(editions)
    chance.shuffle(order)
    spans = build(editions, order)
    anew = {number: data.draw(states) for number in editions}
    chance.shuffle(order)
    for number in order:
        spans = put(spans, anew[number], number, order)
    assert spans == build(anew, sorted(anew))


def test_the_same_state_changes_nothing() -> None:
    standing = Span("a", 1, day(0), None)
    edit = splice([standing], {"a": 1}, day(1), None)
    assert (edit.removed, edit.added) == ((), ())


def test_an_older_edition_takes_only_the_time_until_the_next_one() -> None:
    standing = Span("a", 1, day(0), None)
    edit = splice([standing], {"a": 2}, day(1), day(3))
    assert edit.removed == (standing,)
    assert edit.added == (
        Span("a", 1, day(0), day(1)),
        Span("a", 1, day(3), None),
        Span("a", 2, day(1), day(3)),
    )


def test_an_older_edition_moves_the_beginning_of_an_equal_span() -> None:
    following = Span("a", 1, day(3), day(5))
    edit = splice([following], {"a": 1}, day(1), day(3))
    assert (edit.removed, edit.added) == ((following,), (Span("a", 1, day(1), day(5)),))
