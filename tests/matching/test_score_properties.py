"""The shape of a name's score: within 0 and 1, graded, and monotone where it can be.

Words pair off greedily, the likest first, and a typing error may make a word more like
another one. So two properties hold for words that are unlike each other, and not for all:
each says so where it is tested.
"""

import json
from dataclasses import replace
from functools import lru_cache

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from support.names import (
    EDITS,
    WORDS,
    lists_of_names,
    make_entity,
    make_list,
    names,
    variations,
)

from ostraka.errors import QueryError
from ostraka.matching import DEFAULT, Index, Query, build_bytes
from ostraka.matching.forms import forms_of
from ostraka.model import Name, NameKind

ALL = 1000
UNLIKE = ("orban", "vexelid", "quondar", "tumbrel", "zarnik", "mohamed", "ivanov", "khalid")
STRANGE = ("feffiwuff", "fiff", "wufwaff")  # like no word of the others
plain = st.one_of(
    st.sampled_from([word for word in WORDS if word.isascii() and word.isalpha()]),
    st.text("abdeghiklmnoprstuvz", min_size=1, max_size=9),
)
near_words = st.lists(plain, min_size=2, max_size=5, unique=True)
unlike_words = st.lists(st.sampled_from(UNLIKE), min_size=2, max_size=5, unique=True)
checked = settings(max_examples=60, deadline=None)


def can_be_asked(name: str) -> bool:
    try:
        Query(name)
    except QueryError:
        return False
    return True


def is_plain(name: str) -> bool:
    return forms_of(name, DEFAULT) == [(ALL, name, name)]


def score(listed: str, asked: str) -> float:
    """The score of a list of one name, 0 where nothing is alike."""
    return score_in(index_of(listed), asked)


def score_in(index: Index, asked: str) -> float:
    """The score of the entity "x-1"."""
    found = index.match(Query(asked), 0.0, explain=False)
    return next((match.score for match in found if match.id == "x-1"), 0.0)


@lru_cache(64)
def index_of(*listed: str) -> Index:
    """A list of so many entities, "x-1" and on."""
    return Index.build(make_entity(f"x-{at}", name) for at, name in enumerate(listed, 1))


def plain_score(listed: str, asked: str) -> float:
    """The same, where no rule on bodies reads either name otherwise than it is written."""
    assume(can_be_asked(asked) and is_plain(listed) and is_plain(asked))
    return score(listed, asked)


def kept(words: list[str], data: st.DataObject) -> list[int]:
    """Places of some of the words, at least one, in their order."""
    places = st.sets(st.sampled_from(range(len(words))), min_size=1)
    return sorted(data.draw(places))


def misspelled(words: list[str], at: int, data: st.DataObject) -> list[str]:
    letter = data.draw(st.integers(0, len(words[at]) - 1))
    return data.draw(st.sampled_from(EDITS))(words, at, letter)


@checked
@given(lists_of_names, names)
def test_every_score_is_within_0_and_1(full: list[list[str]], asked: str) -> None:
    assume(can_be_asked(asked))
    for match in Index.build(make_list(full)).match(Query(asked), 0.0, explain=False):
        assert 0 < match.score <= 1


@checked
@given(near_words, st.data())
def test_no_variation_of_a_name_scores_above_the_name(
    words: list[str], data: st.DataObject
) -> None:
    name = " ".join(words)
    assert plain_score(name, data.draw(variations(name))) <= plain_score(name, name)


@checked
@given(names, names)
def test_no_other_name_scores_above_it_either(listed: str, asked: str) -> None:
    assume(can_be_asked(listed) and can_be_asked(asked))
    assert score(listed, asked) <= score(listed, listed)


@checked
@given(unlike_words, st.data())
def test_the_text_scores_above_its_words_and_these_above_a_typing_error(
    words: list[str], data: st.DataObject
) -> None:
    name = " ".join(words)
    typo = misspelled(words, data.draw(st.integers(0, len(words) - 1)), data)
    assume(typo != words)
    hyphened, swapped = "-".join(words), " ".join(reversed(words))
    same_words = score(name, hyphened)
    assert score(name, name) > same_words > score(name, swapped)
    assert same_words > plain_score(name, " ".join(typo))


@checked
@given(st.integers(1, 30), st.integers(1, 30))
def test_an_exact_name_scores_higher_the_fewer_bear_its_words(one: int, other: int) -> None:
    def borne(bearers: int) -> float:
        index = index_of("Orban Vexelid", *["Vexelid Orban"] * (bearers - 1))
        return score_in(index, "Orban Vexelid")

    few, many = sorted((one, other))
    assert borne(few) > borne(many) if few < many else borne(few) == borne(many)


def test_an_exact_name_of_rare_words_scores_above_one_of_common_words() -> None:
    rare, common, titles = ("Orban Vexelid", "Mohammed Ali", "Mr General")
    found = [score(name, name) for name in (rare, common, titles)]
    assert found == sorted(found, reverse=True)
    assert len(set(found)) == 3


@checked
@given(near_words, st.data())
def test_a_word_that_agrees_never_lowers_the_score(
    words: list[str], data: st.DataObject
) -> None:
    name = " ".join(words)
    some = kept(words, data)
    more = sorted({*some, data.draw(st.sampled_from(range(len(words))))})
    fewer, greater = (" ".join(words[at] for at in each) for each in (some, more))
    assert plain_score(name, greater) >= plain_score(name, fewer)


@checked
@given(near_words, st.sampled_from(STRANGE), st.data())
def test_nor_does_it_beside_a_word_that_is_strange_to_the_name(
    words: list[str], strange: str, data: st.DataObject
) -> None:
    name = " ".join(words)
    some = kept(words, data)
    more = sorted({*some, data.draw(st.sampled_from(range(len(words))))})
    fewer, greater = (
        " ".join([strange, *(words[at] for at in each)]) for each in (some, more)
    )
    assert plain_score(name, greater) >= plain_score(name, fewer)


@checked
@given(near_words, st.sampled_from(STRANGE), st.data())
def test_a_word_that_is_strange_to_the_name_never_raises_it(
    words: list[str], strange: str, data: st.DataObject
) -> None:
    some = [words[at] for at in kept(words, data)]
    with_it = [*some]
    with_it.insert(data.draw(st.integers(0, len(some))), strange)
    name = " ".join(words)
    assert plain_score(name, " ".join(with_it)) <= plain_score(name, " ".join(some))


@checked
@given(unlike_words, st.data())
def test_a_typing_error_in_a_word_that_agrees_never_raises_it(
    words: list[str], data: st.DataObject
) -> None:
    """Of words unlike each other: "mohamed" misspelled may be liker another listed word."""
    name = " ".join(words)
    some = [words[at] for at in kept(words, data)]
    typo = misspelled(some, data.draw(st.integers(0, len(some) - 1)), data)
    assert plain_score(name, " ".join(typo)) <= plain_score(name, " ".join(some))


@checked
@given(unlike_words, st.data())
def test_nor_does_one_more_in_another_word(words: list[str], data: st.DataObject) -> None:
    name = " ".join(words)
    first, second = data.draw(st.permutations(range(len(words))))[:2]
    once = misspelled(words, first, data)
    assume(len(once) == len(words))
    twice = misspelled(once, second, data)
    assert plain_score(name, " ".join(twice)) <= plain_score(name, " ".join(once))


@pytest.mark.parametrize(
    ("asked", "listed"),
    [
        ("Osama bin Vexel", "Osama bin Mohammed Binvexel"),
        ("Shafee El Sheikh", "El Shafee Elsheikh"),
        ("El Shafee Sheikh", "Elshafee El Sheikh"),
    ],
)
def test_a_particle_that_stands_elsewhere_too_breaks_up_no_joined_word(
    asked: str, listed: str
) -> None:
    assert score(asked, listed) > DEFAULT.threshold


@checked
@given(lists_of_names, st.integers(0, ALL), st.floats(0, 1), st.data())
def test_a_weak_alias_alone_never_alerts_whatever_the_name(
    full: list[list[str]], factor: int, threshold: float, data: st.DataObject
) -> None:
    weak = [
        make_entity(f"x-{at}", *(Name.of(name, NameKind.WEAK) for name in each))
        for at, each in enumerate(full)
    ]
    known = st.sampled_from([name for each in full for name in each])
    asked = data.draw(st.one_of(known, known.flatmap(variations), names))
    assume(can_be_asked(asked))
    config = replace(DEFAULT, threshold=threshold, weak_factor=factor)
    index = Index.build(weak, config)
    assert not any(match.alert for match in index.match(Query(asked), 0.0))
    assert not any(match.alert for match in next(index.match_many([Query(asked)], 0.0)))


@checked
@given(st.lists(st.sampled_from(UNLIKE[4:]), min_size=1, max_size=3), st.data())
def test_rows_that_share_no_word_leave_a_score_as_it_is(
    words: list[str], data: st.DataObject
) -> None:
    name, others = " ".join(words), st.sampled_from(UNLIKE[:4])
    rest = data.draw(st.lists(st.lists(others, min_size=1).map(" ".join), max_size=8))
    asked = data.draw(variations(name))
    assume(can_be_asked(asked) and not {*asked.lower().split()} & {*UNLIKE[:4]})
    assert score_in(index_of(name, *rest), asked) == score(name, asked)


@checked
@given(lists_of_names, st.data())
def test_order_threads_and_batches_do_not_change_a_byte(
    full: list[list[str]], data: st.DataObject
) -> None:
    entities = make_list(full)
    shuffled = data.draw(st.permutations(entities))
    assert build_bytes(shuffled) == build_bytes(entities)
    index = Index.build(entities)
    known = st.sampled_from([name for each in full for name in each]).flatmap(variations)
    asked = st.one_of(known, names).filter(can_be_asked)
    queries = [Query(name) for name in data.draw(st.lists(asked, min_size=1, max_size=9))]
    expected = shown(index, queries, len(queries), 1)
    for size, threads in ((1, 1), (2, 3), (len(queries), 7)):
        assert shown(index, queries, size, threads) == expected
    assert backwards(index, queries) == expected


def shown(index: Index, queries: list[Query], size: int, threads: int) -> list[str]:
    """Every answer as JSON, asked in batches of a size."""
    return [
        json.dumps([match.to_json() for match in matches])
        for at in range(0, len(queries), size)
        for matches in index.match_many(
            queries[at : at + size], 0.0, explain=True, threads=threads
        )
    ]


def backwards(index: Index, queries: list[Query]) -> list[str]:
    return shown(index, queries[::-1], len(queries), 2)[::-1]
