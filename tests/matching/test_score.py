"""Name and facts together: monotone, within 0 and 1, and cut nowhere that matters."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.party import PARTY, listed

from ostraka.matching import DEFAULT, Index, Match, Query, compare
from ostraka.matching.evidence import Asked
from ostraka.matching.forms import forms_of
from ostraka.matching.score import MILLION, least_points, score
from ostraka.model import Entity, Name, NameKind

LISTED = listed()
SETTINGS = DEFAULT.evidence
asked = st.builds(
    Query,
    st.just("Orban"),
    st.sampled_from([None, "Person", "Vessel", "LegalEntity"]),
    st.sampled_from([None, "1961-03-09", "1961", "1961-09-03", "1999-01-01", "1340"]),
    st.sampled_from([(), ("lv",), ("br",), ("suhh",)]),
    st.sampled_from([None, "male", "female"]),
    st.sampled_from(
        [(), ("passport:lv:LV7654321",), ("inn:500100732259",), ("750",), ("LV1234567",)]
    ),
    st.sampled_from([None, "Zarnik", "Latvia", "Recife, Brazil"]),
    st.sampled_from([None, "12 Brandel, Vexholm", "Vexholm", "Sweden", "Recife"]),
)
points = st.integers(0, MILLION)
bars = st.one_of(st.floats(0, 1), st.sampled_from([0.6, DEFAULT.threshold]))
AGREEING: list[dict[str, Any]] = [
    {"schema": "Person"}, {"birth_date": "1961-03-09"}, {"birth_date": "1961"},
    {"countries": ("lv",)}, {"gender": "male"}, {"birth_place": "Zarnik, Latvia"},
    {"address": "12 Brandel Street, Vexholm"},
]  # fmt: skip
CONTRADICTING: list[dict[str, Any]] = [
    {"schema": "Vessel"}, {"birth_date": "1999-01-01"}, {"birth_date": "1961-09-03"},
    {"countries": ("br",)}, {"gender": "female"}, {"birth_place": "Recife, Brazil"},
    {"address": "Recife"},
]  # fmt: skip


def total(query: Query, name: int) -> int:
    return score(Asked.of(query), LISTED, name, SETTINGS)[0]


def without(query: Query, fact: dict[str, Any]) -> Query:
    return replace(query, **{key: () if key == "countries" else None for key in fact})


@given(asked, points, st.sampled_from(AGREEING))
def test_a_fact_that_agrees_never_lowers_the_score(
    query: Query, name: int, fact: dict[str, Any]
) -> None:
    assert total(replace(query, **fact), name) >= total(without(query, fact), name)


@given(asked, points, st.sampled_from(CONTRADICTING))
def test_a_fact_that_contradicts_never_raises_it(
    query: Query, name: int, fact: dict[str, Any]
) -> None:
    assert total(replace(query, **fact), name) <= total(without(query, fact), name)


@given(asked, points)
def test_a_number_that_agrees_never_lowers_it(query: Query, name: int) -> None:
    more = replace(query, identifiers=(*query.identifiers, "inn:7707083893"))
    assert total(more, name) >= total(query, name)


@given(asked, points)
def test_a_number_that_contradicts_never_raises_it(query: Query, name: int) -> None:
    more = replace(query, identifiers=(*query.identifiers, "inn:500100732259"))
    assert total(more, name) <= total(query, name)


@given(asked, points)
def test_contributions_sum_to_a_score_within_0_and_1(query: Query, name: int) -> None:
    found, steps = score(Asked.of(query), LISTED, name, SETTINGS)
    assert name + sum(step for _, step in steps) == found
    assert 0 <= found <= MILLION


@given(asked, points)
def test_whatever_lowers_says_what_it_is(query: Query, name: int) -> None:
    for found, step in score(Asked.of(query), LISTED, name, SETTINGS)[1]:
        assert found.why
        assert step >= 0 or found.verdict in ("contradicts", "close")
        assert step <= 0 or found.verdict in ("equal", "close")


@given(asked, points, points)
def test_a_better_name_never_scores_lower(query: Query, one: int, other: int) -> None:
    assert total(query, min(one, other)) <= total(query, max(one, other))


@given(asked, bars, points)
def test_no_name_under_the_floor_reaches_the_bar(
    query: Query, bar: float, name: int
) -> None:
    bare = replace(query, identifiers=())
    floor = least_points(Asked.of(bare), bar, SETTINGS)
    for under in {min(name, floor - 1), floor - 1} - {0, -1}:
        assert total(bare, under) / MILLION < bar


def test_the_floor_is_no_lower_than_it_must_be() -> None:
    best = replace(
        Query("Orban"), birth_date="1961-03-09", countries=("lv",), birth_place="Zarnik",
        address="12 Brandel Street, Vexholm",
    )  # fmt: skip
    for bar in (0.3, 0.66, 0.9, 0.99):
        floor = least_points(Asked.of(best), bar, SETTINGS)
        assert total(best, floor) / MILLION >= bar
    year = least_points(Asked.of(replace(best, birth_date="1961")), 0.9, SETTINGS)
    assert year > least_points(Asked.of(best), 0.9, SETTINGS)
    assert least_points(Asked.of(Query("Orban")), 0.66, SETTINGS) == 660_000


SPELLINGS = ("Orban Vexelid", "Orban Vexelit", "Urban Quarn", "Norban Li", "Orbano", "O V")


def brute(index: Index, query: Query, bar: float) -> Iterator[tuple[str, int]]:
    """Every entity, its best name found by comparing all, with the same scorer."""
    forms = forms_of(query.name, index.config)
    best = {entity: points for entity, _, _, points in index._matcher.brute(forms, 1)}
    for number in range(len(index)):
        found = total(query, best.get(number, 0))
        if found > 0 and found / MILLION >= bar:
            yield index.entity(number)["id"], found


@settings(max_examples=80, deadline=None)
@given(st.lists(asked, min_size=1, max_size=4), bars, st.sampled_from(SPELLINGS))
def test_the_index_finds_what_comparing_everybody_finds(
    queries: list[Query], bar: float, name: str
) -> None:
    entities = [
        replace(PARTY, id=f"x-{n}", names=(Name.of(s), Name.of("Vexel", NameKind.WEAK)))
        for n, s in enumerate(SPELLINGS)
    ]
    index = Index.build(entities)
    texts = [replace(query, name=name) for query in queries]
    alone = [index.match(query, bar, explain=False) for query in texts]
    for query, matches in zip(texts, alone, strict=True):
        expected = {key: found / MILLION for key, found in brute(index, query, bar)}
        assert {match.id: match.score for match in matches} == expected
    assert list(index.match_many(texts, bar)) == alone


def alias_match(name: str, **facts: Any) -> Match:  # noqa: ANN401 - any field of a query
    names = (Name.of("Orban Vexelid"), Name.of("The Clerk", NameKind.WEAK))
    index = Index.build([replace(PARTY, names=names)])
    return index.match(replace(Query(name), **facts), 0.0)[0]


def test_a_weak_alias_alone_never_alerts() -> None:
    alone = alias_match("The Clerk")
    assert not alone.alert
    assert alone.explanation[0].why == "every word; a weak alias, which alone never alerts"
    assert not alias_match("The Clerk", schema="Person", gender="male").alert
    assert not alias_match("The Clerk", birth_date="1999", countries=("br",)).alert
    lower = replace(DEFAULT, threshold=0.5)
    names = (Name.of("The Clerk", NameKind.WEAK),)
    (match,) = Index.build([replace(PARTY, names=names)], lower).match(Query("The Clerk"))
    assert match.score >= lower.threshold
    assert not match.alert


@pytest.mark.parametrize(
    "facts",
    [
        {"birth_date": "1961-03-09"},
        {"birth_date": "1961"},
        {"countries": ("lv",)},
        {"birth_date": "1961-03-09", "countries": ("lv",)},
        {"identifiers": ("LV1234567",)},
    ],
)
def test_a_weak_alias_confirms(facts: dict[str, Any]) -> None:
    assert alias_match("The Clerk", **facts).alert


def test_an_explanation_can_be_read_aloud() -> None:
    match = alias_match("Orban Vexelid", birth_date="1961-09-03", gender="male")
    said = [f"{each.feature}: {each.verdict}, {each.why}" for each in match.explanation]
    assert said == [
        "name: equal, every word",
        "birth date: close, day and month swapped",
        "gender: equal, the same",
    ]
    assert round(sum(each.contribution for each in match.explanation), 6) == match.score


def test_two_entities_compare_with_all_that_is_known_of_both() -> None:
    other: Entity = replace(PARTY, id="y-1", names=(Name.of("Zebulon Quarn"),))
    assert compare(other, PARTY).alert
    bare = replace(other, identifiers=())
    assert not compare(bare, PARTY).alert
    features = [each.feature for each in compare(PARTY, PARTY).explanation]
    assert {"birth place", "address", "country", "identifier"} <= set(features)
