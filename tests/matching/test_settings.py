"""Every number of `NameSettings` and `Config` shows: moved alone, the score moves its way.

No case rests on the numbers in use. A likeness, a share or a cost goes from nothing to all;
a count of letters from what the words of the case just have to one more.
"""

from dataclasses import fields, replace
from typing import Any, NamedTuple

import pytest
from support.names import make_entity

from ostraka.errors import ConfigError
from ostraka.matching import DEFAULT, Config, Index, NameSettings, Query
from ostraka.model import Entity, Name, NameKind

ALL = 1000
ADDED = ("base", "rarity", "same_words", "same_text")  # within one together


class Case(NamedTuple):
    """Two names, and what the score does as the setting goes from `less` to `more`."""

    listed: str
    asked: str
    rises: bool = True
    less: int = 0
    more: int = ALL


def just(letters: int, listed: str, asked: str) -> Case:
    """The rule holds for these words, and no more once it takes a letter more."""
    return Case(listed, asked, rises=False, less=letters, more=letters + 1)


def room(name: str) -> int:
    """The most that a setting may be when the others that are added up stay."""
    others: list[int] = [getattr(DEFAULT.names, each) for each in ADDED if each != name]
    return ALL - sum(others)


EQUAL = "Orban Vexelid", "Orban Vexelid"
TYPO = "Orban Vexelid", "Orban Vexelit"
READ = "Orban Vexelid", "Орбан Векселид"
FRONT = "Brandelmothid Orban", "Brandelmot Orban"  # 10 of 13 letters
NAMES: dict[str, Case] = {
    "spelling": Case("Khosha Vexelid", "Hosa Vexelid"),
    "vowels": Case("Orban Vexelid", "Orban Vaxolud"),
    "dropped": Case("Brandel Orban", "Brndl Orban"),
    "dropped_short": Case("Ruzo Vexelid", "Rz Vexelid"),
    "edit_cost": Case(*TYPO, rises=False),
    "second_edit_cost": Case("Brandelmothid", "Prandelmothit", rises=False),
    "one_edit_from": just(3, "Ban Vexelid", "Bam Vexelid"),
    "two_edits_from": just(13, "Brandelmothid", "Prandelmothit"),
    "prefix": Case(*FRONT),
    "prefix_from": just(10, *FRONT),
    "prefix_share": Case(*FRONT, rises=False, less=769, more=770),
    "cut": Case("Orban Brandelmoth", "Orban Bra"),
    "cut_from": just(3, "Orban Brandelmoth", "Orban Bra"),
    "initial": Case("Orban Vexelid", "O Vexelid"),
    "joined": Case("Vex Elid", "Vexelid"),
    "joined_spelling": Case("Khosh Arban", "Hosarban"),
    "joined_vowels": Case("Vex Brandel", "Vaxbrundil"),
    "joined_from": just(7, "Vex Elid", "Vaxulid"),
    "joined_edit_from": just(7, "Vex Elid", "Vexelit"),
    "curve": Case("Orban Vexelid Brandel", "Orban Vexelid", rises=False),
    "extra_candidate": Case("Orban Vexelid Brandel", "Orban Vexelid", rises=False),
    "extra_query": Case("Orban Vexelid", "Orban Vexelid Brandel", rises=False),
    "conflict": Case("Orban Vexelid Brandel", "Orban Vexelid Prangle", rises=False),
    "order": Case("Orban Vexelid", "Vexelid Orban"),
    "single": Case("Orban", "Orban Vexelid Brandel"),
    # Two words more, of one weight with the word that pairs: twice what pairs, no more.
    "single_from": Case("Orban", "Orban Vexelid Brandel", less=1999, more=2000),
    "base": Case(*EQUAL, more=room("base")),
    "rarity": Case(*EQUAL, more=room("rarity")),
    "partial_base": Case(*TYPO),
    "partial_rarity": Case(*TYPO),
    "rarity_half": Case(*EQUAL, rises=False, less=1, more=1_000_000),
    "derived_base": Case(*READ),
    "derived_rarity": Case(*READ),
    "derived_half": Case(*READ, rises=False, less=1, more=1_000_000),
    "derived_spelling": Case("Khosha Vexelid", "Хоса Векселид"),
    "derived_vowels": Case("Orban Vaxolud", "Орбан Векселид"),
    "same_words": Case("Orban Vexelid", "Orban-Vexelid", more=room("same_words")),
    "same_text": Case(*EQUAL, more=room("same_text")),
    "weight_scale": Case(*EQUAL, less=1000, more=100_000),
}

PERSON = make_entity("x-1", "Orban Vexelid")
ONE_WORD = make_entity("x-1", "Quondar", schema="Company")
LONG = make_entity("x-1", "Prangle Brandel Vexel Union", schema="Organization")
# A listed party and a name that is alike, or far more so, through what the factor is for.
FACTORS: dict[str, tuple[Entity, str]] = {
    "weak_factor": (make_entity("x-1", Name.of("Orban", NameKind.WEAK)), "Orban"),
    "former_factor": (make_entity("x-1", Name.of("Orban", NameKind.FORMER)), "Orban"),
    "reading_factor": (PERSON, "Орбан Векселид"),
    "bare_factor": (ONE_WORD, "Quondar Private Limited"),
    "initials_factor": (LONG, "PBVU"),
}
OTHERS = {"threshold", "least_entities", "names", "evidence"}  # each with a test of its own


def with_names(**changed: int) -> Config:
    return replace(DEFAULT, names=replace(DEFAULT.names, **changed))


def score(
    entity: Entity, asked: str, config: Config, others: tuple[Entity, ...] = ()
) -> float:
    """The entity's score, 0 where nothing of the names is alike."""
    found = Index.build([entity, *others], config).match(Query(asked), 0.0)
    return next((match.score for match in found if match.id == entity.id), 0.0)


@pytest.mark.parametrize("name", NAMES)
def test_every_name_setting_moves_the_score_its_way(name: str) -> None:
    listed, asked, rises, less, more = NAMES[name]
    entity = make_entity("x-1", listed)
    low, high = (score(entity, asked, with_names(**{name: at})) for at in (less, more))
    assert high > low if rises else high < low


def test_an_equal_name_is_moved_by_the_settings_of_equal_names_alone() -> None:
    usual = score(PERSON, PERSON.caption, DEFAULT)
    moved = {
        name
        for name, case in NAMES.items()
        for at in (case.less, case.more)
        if score(PERSON, PERSON.caption, with_names(**{name: at})) != usual
    }
    assert moved == {*ADDED, "rarity_half", "weight_scale"}


def test_the_cost_of_an_edit_counts_in_words_written_as_one_too() -> None:
    entity = make_entity("x-1", "Vex Elid")
    low, high = (score(entity, "Vexelit", with_names(edit_cost=at)) for at in (0, ALL))
    assert high < low


def test_no_other_match_is_worth_more_than_the_base_of_equal_names() -> None:
    for listed, asked in (TYPO, READ):
        entity = make_entity("x-1", listed)
        settings = {"partial_base": ALL, "derived_base": ALL, "edit_cost": 0}
        low, high = (score(entity, asked, with_names(**settings, base=b)) for b in (0, 500))
        assert low < high <= 0.5 + DEFAULT.names.same_words / ALL


def test_words_written_as_one_that_pair_alone_are_single_too() -> None:
    entity = make_entity("x-1", "Vex Elid")
    asked = "Vexelid Orban Brandel Quondar"
    low, high = (score(entity, asked, with_names(single=at)) for at in (0, ALL))
    assert low < high


def by_factor(name: str, factor: int, asked: tuple[Entity, str]) -> float:
    changed: dict[str, Any] = {name: factor}
    return score(*asked, replace(DEFAULT, **changed))


@pytest.mark.parametrize("name", FACTORS)
def test_every_factor_raises_its_match(name: str) -> None:
    assert by_factor(name, 0, FACTORS[name]) < by_factor(name, ALL, FACTORS[name])


@pytest.mark.parametrize("name", sorted(set(FACTORS) - {"bare_factor"}))
def test_a_match_is_worth_its_factor(name: str) -> None:
    none, half, whole = (by_factor(name, each, FACTORS[name]) for each in (0, 500, ALL))
    assert none == 0
    assert half == pytest.approx(whole / 2, abs=2e-6)


def test_a_listed_name_without_its_legal_form_is_worth_the_whole_name() -> None:
    listed = make_entity("x-1", "Quondar Private Limited", schema="Company")
    low, high = (by_factor("bare_factor", at, (listed, "Quondar")) for at in (0, ALL))
    whole = score(ONE_WORD, "Quondar", DEFAULT) - DEFAULT.names.same_text / ALL
    assert low == high == pytest.approx(whole)


@pytest.mark.parametrize("name", FACTORS)
def test_no_factor_touches_a_name_as_it_is_listed(name: str) -> None:
    found = {by_factor(name, at, (PERSON, PERSON.caption)) for at in (0, ALL)}
    assert found == {score(PERSON, PERSON.caption, DEFAULT)}


def test_the_threshold_is_the_least_score_that_alerts() -> None:
    points = score(PERSON, "Orban Vexelit", DEFAULT)
    for threshold, alerts in ((points, True), (points + 1e-6, False)):
        index = Index.build([PERSON], replace(DEFAULT, threshold=threshold))
        (match,) = index.match(Query("Orban Vexelit"), 0.0)
        assert match.alert is alerts
        assert len(index.match(Query("Orban Vexelit"))) == alerts


def test_a_short_list_is_weighed_as_though_it_had_the_least_entities() -> None:
    few, many = (replace(DEFAULT, least_entities=least) for least in (1, 1000))
    assert score(PERSON, PERSON.caption, few) < score(PERSON, PERSON.caption, many)
    others = tuple(make_entity(f"y-{at}", f"Prangle {at}") for at in range(9))
    of_ten = [replace(DEFAULT, least_entities=least) for least in (1, 10, 11)]
    one, ten, more = (score(PERSON, PERSON.caption, each, others) for each in of_ten)
    assert one == ten < more


def test_the_evidence_settings_of_the_config_are_those_in_use() -> None:
    without = replace(DEFAULT.evidence, gender_contradicts=0.0)
    entity = make_entity("x-1", "Orban Vexelid", gender=("male",))
    query = Query("Orban Vexelid", gender="female")
    usual, raised = (
        Index.build([entity], config).match(query, 0.0)[0].score
        for config in (DEFAULT, replace(DEFAULT, evidence=without))
    )
    assert usual < raised


def test_every_setting_has_a_case() -> None:
    assert list(NAMES) == [each.name for each in fields(NameSettings)]
    assert {*FACTORS, *OTHERS, "pair"} == {each.name for each in fields(Config)}


@pytest.mark.parametrize("name", [*NAMES, *FACTORS, "threshold", "least_entities"])
def test_every_setting_is_part_of_the_hash(name: str) -> None:
    if name in NAMES:
        other = with_names(**{name: getattr(DEFAULT.names, name) + 1})
    else:
        changed: dict[str, Any] = {name: getattr(DEFAULT, name) / 2}
        other = replace(DEFAULT, **changed)
    assert other.hash != DEFAULT.hash


def test_an_edit_in_joined_words_needs_the_letters_of_joined_words_too() -> None:
    entity = make_entity("x-1", "Vex Elid")
    below = with_names(joined_from=8, joined_edit_from=7)
    assert score(entity, "Vexelit", below) == 0
    assert score(entity, "Vexelit", with_names(joined_from=7, joined_edit_from=7)) > 0


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"weak_factor": -1}, "weak_factor: -1, expected 0 to 1000"),
        ({"bare_factor": 1001}, "bare_factor: 1001, expected 0 to 1000"),
        ({"threshold": 1.5}, "threshold: 1.5, expected 0 to 1"),
        ({"names": replace(DEFAULT.names, curve=2000)}, "curve: 2000, expected 0 to 1000"),
    ],
)
def test_a_setting_outside_its_range_is_refused_by_name(
    changed: dict[str, Any], said: str
) -> None:
    with pytest.raises(ConfigError, match=f"config: {said}"):
        Index.build([make_entity("a", "Orban Vexelid")], replace(DEFAULT, **changed))
