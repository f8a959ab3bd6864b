"""Every number of `PairSettings` shows, in `compare` and nowhere else."""

from dataclasses import fields, replace
from typing import Any

import pytest
from support.names import make_entity

from ostraka.errors import ConfigError
from ostraka.matching import DEFAULT, Config, Index, Query, compare
from ostraka.matching.config import PairSettings
from ostraka.model import Entity, Name

SHOWN: dict[str, tuple[str, str, str]] = {
    "names": ("Orban Prangle", "Orban Vexelid Prangle", "Person"),
    "other_number": ("Vexelid 3", "Vexelid 4", "Vessel"),
    "number_missing": ("Vexelid", "Vexelid 4", "Vessel"),
    "other_form": ("Vexelid Orban AG", "Vexelid Orban GmbH", "Company"),
    "other_line": ("Orban Vexelid", "Orban Vexelid Trust", "Company"),
    "generic": ("General Trading", "Vexelid General Trading", "Company"),
    "other_initial": ("Orban O Prangle", "Orban Joachim Prangle", "Person"),
    "other_father": ("Oleksandr Prangle", "Orban Oleksandrovych Prangle", "Person"),
    "other_gender": ("Olga Vexelova", "Oleg Vexelov", "Person"),
    "not_cut": ("Orban Bran", "Orban Brandelmoth", "Person"),
    "cut_from": ("Orban Bran", "Orban Brandelmoth", "Person"),
    "part_of_name": ("Vexelid", "Vexelid/Brandel Army", "Organization"),
    "title": ("President Vexelid", "Orban Vexelid", "Person"),
    "signs": ("Orb@n Vexelid", "Orban Vexelid", "Person"),
    "nickname": ("Ted Prangle", "Theodore Prangle", "Person"),
    "initials": ("JC Prangle", "Jean-Claude Prangle", "Person"),
    "acronym": ("VPL", "Velm People's League", "Organization"),
    "letters": ("Orban diLexev", "Orban Vexelid", "Person"),
}
CHANGED: dict[str, Any] = {
    "names": replace(DEFAULT.pair.names, extra_candidate=1000),
    "cut_from": 0,
}


def changed(name: str) -> Config:
    return replace(DEFAULT, pair=replace(DEFAULT.pair, **{name: CHANGED.get(name, 0.0)}))


def score(name: str, config: Config) -> float:
    asked, listed, schema = SHOWN[name]
    left = Entity("a", schema, "own", (Name.of(asked),))
    return compare(left, Entity("b", schema, "list", (Name.of(listed),)), config).score


def test_every_setting_has_a_case() -> None:
    assert list(SHOWN) == [each.name for each in fields(PairSettings)]


@pytest.mark.parametrize("name", SHOWN)
def test_a_score_moves_with_the_setting(name: str) -> None:
    usual, other = score(name, DEFAULT), score(name, changed(name))
    assert usual > other if name == "names" else usual < other


@pytest.mark.parametrize("name", SHOWN)
def test_it_is_part_of_the_hash_and_no_search_knows_it(name: str) -> None:
    config = changed(name)
    assert config.hash != DEFAULT.hash
    asked, listed, _ = SHOWN[name]
    entity = make_entity("x-1", listed)
    usual, other = (
        [match.score for match in Index.build([entity], each).match(Query(asked), 0.0)]
        for each in (DEFAULT, config)
    )
    assert usual == other


@pytest.mark.parametrize("share", [-0.1, 1.1])
def test_a_share_outside_0_to_1_is_refused_by_name(share: float) -> None:
    with pytest.raises(ConfigError, match=f"pair: nickname: {share}, expected 0 to 1"):
        replace(DEFAULT, pair=replace(DEFAULT.pair, nickname=share))


def test_a_name_setting_outside_its_range_is_refused_by_name() -> None:
    names = replace(DEFAULT.pair.names, curve=2000)
    config = replace(DEFAULT, pair=replace(DEFAULT.pair, names=names))
    with pytest.raises(ConfigError, match="config: curve: 2000, expected 0 to 1000"):
        score("nickname", config)
