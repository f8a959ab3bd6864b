"""What the index finds is what comparing every name finds: at every threshold, always.

A prototype whose index had its own idea of likeness missed one match in eight; here both
ways share one scorer, and these tests hold the index to it.
"""

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.kernel import build
from support.names import CHANGES, lists_of_names, make_entity, make_list, names, variations

from ostraka._kernel import Matcher
from ostraka.errors import QueryError
from ostraka.matching import DEFAULT, Config, Index, NameSettings, Query
from ostraka.matching.forms import Form, forms_of
from ostraka.matching.words import CLASS_WEIGHTS, SPELLING
from ostraka.model import Entity

ADDED = ("base", "rarity", "same_words", "same_text")
FLOORS = st.one_of(st.just(1), st.integers(1, 1_000_000))


def matcher_of(entities: list[Entity], config: Config = DEFAULT) -> Matcher:
    rows = [
        (number, *form)
        for number, entity in enumerate(entities)
        for name in entity.names
        for form in forms_of(name.full, config)
    ]
    spelling = sorted(SPELLING.items())
    setting = config.kernel_settings()
    return Matcher.hold(build(rows, 20_000, setting, spelling, CLASS_WEIGHTS, {}))


def columns(results: list[list[tuple[int, int, int, int]]]) -> list[tuple[int, ...]]:
    return [(at, *each) for at, result in enumerate(results) for each in result]


def in_batch(
    matcher: Matcher, queries: list[list[Form]], floor: int, threads: int
) -> list[tuple[int, ...]]:
    raw = matcher.match_batch(queries, floor, threads)
    kinds = ("I", "I", "I", "I", "i")
    cast = [memoryview(each).cast(kind) for each, kind in zip(raw, kinds, strict=True)]
    return list(zip(*cast, strict=True))


@settings(max_examples=250, deadline=None)
@given(lists_of_names, FLOORS, st.data())
def test_the_index_finds_what_brute_force_finds(
    full: list[list[str]], floor: int, data: st.DataObject
) -> None:
    matcher = matcher_of(make_list(full))
    known = st.sampled_from([name for each in full for name in each]).flatmap(variations)
    asked = data.draw(st.lists(st.one_of(known, names), min_size=1, max_size=6))
    queries = [forms_of(name, DEFAULT) for name in asked]
    expected = [matcher.brute(forms, floor) for forms in queries]
    assert [matcher.match(forms, floor) for forms in queries] == expected
    for threads in (0, 1, 2, 7):
        assert in_batch(matcher, queries, floor, threads) == columns(expected)


@st.composite
def tuned(draw: st.DrawFn) -> Config:
    """A config whose name settings are anything that the kernel takes."""
    shares = st.integers(0, 1000)
    letters = st.integers(2, 12)
    changed = {
        name: draw(letters if name.endswith("_from") else shares)
        for name in draw(st.sets(st.sampled_from(sorted(NameSettings.__annotations__))))
        if name not in ("rarity_half", "derived_half", "weight_scale")
    }
    if changed.keys() & ADDED:  # no more than one together
        cuts = sorted(draw(st.lists(shares, min_size=4, max_size=4)))
        changed |= {
            name: b - a for name, a, b in zip(ADDED, [0, *cuts], cuts, strict=False)
        }
    changed["joined_edit_from"] = draw(st.integers(4, 12))
    changed["weight_scale"] = draw(st.sampled_from([1, 1000, 100_000, 360_000]))
    changed["one_edit_from"] = draw(st.integers(2, 6))
    changed["two_edits_from"] = draw(st.integers(3, 8))
    return replace(DEFAULT, names=replace(DEFAULT.names, **changed))


@settings(max_examples=150, deadline=None)
@given(lists_of_names, tuned(), FLOORS, st.data())
def test_it_does_so_under_every_setting(
    full: list[list[str]], config: Config, floor: int, data: st.DataObject
) -> None:
    matcher = matcher_of(make_list(full), config)
    known = data.draw(st.sampled_from([name for each in full for name in each]))
    forms = forms_of(data.draw(variations(known)), config)
    assert matcher.match(forms, floor) == matcher.brute(forms, floor)


@pytest.mark.parametrize(
    ("listed", "asked"),
    [
        ("Brando 12abcdef", "Brando 12"),  # a number begins the last word
        ("Al Bakr Orban", "Albaker Orban"),  # joined and respelled
        ("Mohamed Ali", "M Ali"),
        ("Delarosa", "De La Rosa"),
        ("De La Rosa", "Delarosa"),
        ("Ali Ali Ali", "Ali Aliali"),
        ("Orban", "O"),
    ],
)
def test_cases_that_an_index_may_overlook(listed: str, asked: str) -> None:
    matcher = matcher_of([make_entity("a", listed), make_entity("b", "Prangle 7")])
    forms = forms_of(asked, DEFAULT)
    expected = matcher.brute(forms, 1)
    assert matcher.match(forms, 1) == expected
    for _, _, _, score in expected:
        assert matcher.match(forms, score) == matcher.brute(forms, score)
        assert matcher.match(forms, score + 1) == matcher.brute(forms, score + 1)


def test_names_of_frequent_words_are_found_at_the_highest_floors() -> None:
    matcher = matcher_of([make_entity(f"e-{at:04}", "Mohammed Ali") for at in range(2_100)])
    forms = forms_of("Mohammed Ali", DEFAULT)
    everyone = matcher.brute(forms, 1)
    (score,) = {score for *_, score in everyone}
    assert len(everyone) == 2_100
    for floor in (1, score - 10_000, score):
        assert matcher.match(forms, floor) == everyone
    assert matcher.match(forms, score + 1) == []


@settings(max_examples=100, deadline=None)
@given(lists_of_names, st.floats(0, 1), st.data())
def test_whole_matches_are_the_same_one_by_one_and_together(
    full: list[list[str]], threshold: float, data: st.DataObject
) -> None:
    index = Index.build(make_list(full))
    known = st.sampled_from([name for each in full for name in each]).flatmap(variations)
    dates = st.sampled_from([None, "1961", "1961-12-24"])
    asked = st.builds(Query, known.filter(is_askable), birth_date=dates)
    queries = data.draw(st.lists(asked, max_size=5))
    alone = [index.match(query, threshold, explain=False) for query in queries]
    for threads in (1, 3):
        assert list(index.match_many(queries, threshold, threads=threads)) == alone


def is_askable(name: str) -> bool:
    try:
        return bool(Query(name))
    except QueryError:
        return False


@settings(deadline=None)
@given(lists_of_names, st.floats(0, 1), names, st.data())
def test_facts_beside_the_name_lose_no_match(
    full: list[list[str]], threshold: float, asked: str, data: st.DataObject
) -> None:
    """Candidates are cut by their names; what facts can lift must not be among those cut."""
    facts = {"birthDate": ("1961-12-24",), "nationality": ("lv",)}
    entities = [replace(each, properties=facts) for each in make_list(full)]
    index = Index.build(entities)
    query = Query(
        asked if is_askable(asked) else "Orban",
        birth_date=data.draw(st.sampled_from([None, "1961", "1961-12-24", "1999"])),
        countries=data.draw(st.sampled_from([(), ("lv",), ("fr",)])),
    )
    everything = index.match(query, 0.0, explain=False)
    expected = [match for match in everything if match.score >= threshold]
    assert index.match(query, threshold, explain=False) == expected


def varied(chance: random.Random, name: str) -> str:
    """The name with two or three things done to it."""
    for change in chance.choices(CHANGES, k=chance.randint(2, 3)):
        parts = name.split(" ")
        at = chance.randrange(len(parts))
        name = (
            " ".join(change(parts, at, chance.randrange(min(30, len(parts[at]) + 1))))
            or name
        )
    return name


@pytest.fixture(scope="module")
def real(lists: Path) -> list[Entity]:
    from ostraka.sources import load

    folder = lists / "un_sc" / "2024-11-30"
    files = {path.name: path.read_bytes() for path in folder.iterdir()}
    return load("un_sc").parse(files).entities


def floors(chance: random.Random, scores: list[int]) -> Iterator[int]:
    """Thresholds where it matters: at a score, just above one, and anywhere."""
    for score in chance.sample(scores, min(2, len(scores))):
        yield from (score, score + 1)
    yield from (1, chance.randint(1, 1_000_000))


@pytest.mark.parametrize("seed", range(4))
def test_the_index_finds_what_brute_force_finds_on_real_names(
    real: list[Entity], seed: int
) -> None:
    chance = random.Random(seed)  # noqa: S311 - a sample, not a secret
    matcher = matcher_of(chance.sample(real, 150))
    full = [name.full for entity in real for name in entity.names]
    queries = [forms_of(varied(chance, name), DEFAULT) for name in chance.sample(full, 25)]
    for forms in queries:
        everything = matcher.brute(forms, 1)
        for floor in floors(chance, [score for *_, score in everything]):
            expected = [each for each in everything if each[3] >= floor]
            assert matcher.match(forms, floor) == expected
    expected_all = columns([matcher.brute(forms, 500_000) for forms in queries])
    assert in_batch(matcher, queries, 500_000, 3) == expected_all
