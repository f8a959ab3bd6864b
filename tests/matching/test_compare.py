"""Two entities side by side: the best of their names counts, and the score adds up."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.names import names, variations
from support.pairs import features, side_by_side
from support.party import PARTY

from ostraka.errors import QueryError
from ostraka.matching import DEFAULT, compare
from ostraka.model import Entity, Identifier, Name, NameKind

SCHEMAS = st.sampled_from(["Person", "Organization", "Vessel", "LegalEntity"])


def test_an_entity_is_one_with_itself() -> None:
    match = compare(PARTY, PARTY)
    assert match.alert
    assert match.id == PARTY.id
    assert match.entity["caption"] == PARTY.caption


@pytest.mark.parametrize(
    ("left", "right", "schema"),
    [
        ("Vexelid", "Orban Vexelid", "Person"),
        ("President Vexelid", "Orban Vexelid", "Person"),
        ("Orban Prangle", "Orban Lurian Vexelid Prangle", "Person"),
        ("Vexelid", "Vexelid Europe Sp. z o.o.", "Company"),
        ("Vexelid 3", "Vexelid", "Vessel"),
        ("General Trading", "Vexelid General Trading", "Company"),
        ("Orban O Prangle", "Orban Joachim Prangle", "Person"),
    ],
)
def test_neither_side_is_the_one_that_asks(left: str, right: str, schema: str) -> None:
    one, other = (side_by_side(*each, schema) for each in ((left, right), (right, left)))
    assert one.alert == other.alert
    assert abs(one.score - other.score) < 0.05


def test_the_best_of_all_names_counts() -> None:
    match = side_by_side("Zebulon Quarn|Orban Vexelid", "Lurian Moth|Orban Vexelit")
    assert match.name == "Orban Vexelit"
    assert match.explanation[0].query == "Orban Vexelid"


def test_a_name_that_nothing_contradicts_counts_before_a_likelier_one() -> None:
    match = side_by_side("Orban Vexelid 3", "Orban Vexelid 4|Orban Vexalid 3", "Vessel")
    assert match.name == "Orban Vexalid 3"
    assert "number" not in {each.feature for each in match.explanation}


def test_names_that_have_nothing_in_common_score_nothing() -> None:
    match = side_by_side("Orban Vexelid", "Lurian Moth")
    assert (match.score, match.alert, match.explanation) == (0.0, False, ())


def test_an_entity_without_a_name_is_like_nothing_and_cannot_be_asked_for() -> None:
    nameless = Entity("b", "Person", "list", ())
    assert compare(PARTY, nameless).score == 0.0
    with pytest.raises(QueryError, match="b: no name, expected at least one"):
        compare(nameless, PARTY)


def test_a_number_of_their_own_joins_two_that_no_name_joins() -> None:
    imo = (Identifier("imoNumber", "9187629"),)
    left = Entity("a", "Vessel", "own", (Name.of("Vexelid 3"),), identifiers=imo)
    right = Entity("b", "Vessel", "list", (Name.of("Vexelid 4"),), identifiers=imo)
    assert compare(left, right).alert
    assert "number" in {each.feature for each in compare(left, right).explanation}
    assert compare(left, replace(right, names=(Name.of("Lurian"),))).alert
    assert not compare(left, replace(right, identifiers=())).alert


def test_a_weak_alias_alone_never_alerts() -> None:
    asked = Entity("a", "Person", "own", (Name.of("Orban Vexelid"),))
    weak = Name.of("Orban Vexelid", NameKind.WEAK)
    assert not compare(asked, Entity("b", "Person", "list", (weak,))).alert


def test_what_contradicts_is_said_and_is_part_of_the_sum() -> None:
    match = side_by_side("Vexelid Orban AG", "Vexelid Orban GmbH", "Company")
    said = {each.feature: (each.verdict, each.why) for each in match.explanation}
    assert said["legal form"] == ("contradicts", "a legal form of another kind")
    assert features("Vexelid Orban AG", "Vexelid Orban GmbH", "Company") == {"legal form"}


@settings(deadline=None, max_examples=60)
@given(st.lists(names, min_size=1, max_size=3), SCHEMAS, SCHEMAS, st.data())
def test_a_score_is_within_0_and_1_and_the_sum_of_its_contributions(
    full: list[str], left: str, right: str, data: st.DataObject
) -> None:
    asked = data.draw(st.one_of(names, variations(full[0])))
    if not any(map(str.isalnum, asked)):
        return
    entity = Entity("b", right, "list", tuple(map(Name.of, full)))
    match = compare(Entity("a", left, "own", (Name.of(asked),)), entity)
    assert 0 <= match.score <= 1
    assert round(sum(each.contribution for each in match.explanation), 6) == match.score
    assert match == compare(Entity("a", left, "own", (Name.of(asked),)), entity)


@settings(deadline=None, max_examples=60)
@given(names, names)
def test_what_contradicts_never_raises_the_score(name: str, other: str) -> None:
    if not any(map(str.isalnum, name)):
        return
    shares = {
        each: 0.0
        for each in DEFAULT.pair.__dataclass_fields__
        if each not in ("names", "cut_from")
    }
    lenient = replace(DEFAULT, pair=replace(DEFAULT.pair, **shares))
    left, right = (
        Entity(each, "LegalEntity", "x", (Name.of(full),))
        for each, full in (("a", name), ("b", other))
    )
    assert compare(left, right).score <= compare(left, right, lenient).score


@settings(deadline=None, max_examples=60)
@given(st.lists(names, min_size=2, max_size=4), st.lists(names, min_size=1, max_size=3))
def test_more_names_never_lower_the_score(full: list[str], other: list[str]) -> None:
    asked = [Name.of(each) for each in full if any(map(str.isalnum, each))]
    listed = [Name.of(each) for each in other]
    if not asked:
        return
    whole = Entity("a", "LegalEntity", "own", tuple(asked))
    party = Entity("b", "LegalEntity", "list", tuple(listed))
    alone = [
        compare(replace(whole, names=(one,)), replace(party, names=(two,))).score
        for one in asked
        for two in listed
    ]
    assert compare(whole, party).score >= max(alone)
