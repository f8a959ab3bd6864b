"""How two names pair off, as it is read aloud: whole, in full words, and adding up."""

import re
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from support.kernel import build
from support.names import lists_of_names, make_entity, make_list, names, variations
from support.party import PARTY

from ostraka._kernel import Matcher, tokenize
from ostraka.errors import QueryError
from ostraka.matching import DEFAULT, Contribution, Index, Match, Query
from ostraka.matching.explain import WHY, parts_of
from ostraka.matching.forms import forms_of, rows_of
from ostraka.matching.words import CLASS_WEIGHTS, SPELLING
from ostraka.model import Name

Part = dict[str, str]
VERDICTS = {"equal", "close", "missing", "extra"}

# What is listed, what is asked, and the words of each that pair off by the rule.
PAIRS = {
    1: ("Orban Vexelid", "Orban Zarnik", "orban", "orban"),
    2: ("Khosha Vexelid", "Hosa Vexelid", "khosha", "hosa"),
    3: ("Orban Vexelid", "Orban Vexelit", "vexelid", "vexelit"),
    4: ("Orban Vexelid", "Orban Vaxolud", "vexelid", "vaxolud"),
    5: ("Brandelmothid Orban", "Brandelmot Orban", "brandelmothid", "brandelmot"),
    6: ("Orban Vexelid", "O Vexelid", "orban", "o"),
    7: ("Vex Elid Orban", "Vexelid Orban", "vex elid", "vexelid"),
    8: ("Orban Brandelmoth", "Orban Bra", "brandelmoth", "bra"),
    9: ("Vex Elid Orban", "Vexelit Orban", "vex elid", "vexelit"),
}


def ask(listed: str, asked: str) -> Match:
    return Index.build([make_entity("x-1", listed)]).match(Query(asked), 0.0)[0]


def parts(listed: str, asked: str) -> list[Part]:
    return list(ask(listed, asked).explanation[0].parts)


@pytest.mark.parametrize("rule", WHY)
def test_every_reason_is_reached_by_two_names(rule: int) -> None:
    listed, asked, candidate, query = PAIRS[rule]
    verdict, why = WHY[rule]
    expected = {"query": query, "candidate": candidate, "verdict": verdict, "why": why}
    assert expected in parts(listed, asked)


def test_words_joined_in_the_query_are_shown_as_they_stand_there() -> None:
    (part,) = parts("Vexelid", "Vex Elid")
    assert (part["query"], part["candidate"]) == ("vex elid", "vexelid")
    assert part["why"] == "written as one word"


def test_a_letter_in_the_listed_name_is_an_initial_too() -> None:
    assert [part["why"] for part in parts("O Vexelid", "Orban Vexelid")] == ["initial", ""]


def test_reasons_are_full_words_that_are_read_aloud() -> None:
    for verdict, why in WHY.values():
        assert verdict in VERDICTS
        assert bool(why) == (verdict != "equal")
        assert re.fullmatch(r"[a-z]{2,}(,? [a-z]{2,})*", why) or not why
    assert len(set(WHY.values())) == len(WHY)


def test_parts_go_by_the_listed_name_and_then_what_it_lacks() -> None:
    found = parts("Orban Vexelid Zarnik", "Tumbrel Zarnik Vexelit")
    shown = [(part["candidate"], part["query"], part["verdict"]) for part in found]
    assert shown == [
        ("orban", "", "missing"),
        ("vexelid", "vexelit", "close"),
        ("zarnik", "zarnik", "equal"),
        ("", "tumbrel", "extra"),
    ]


def words_of(found: tuple[Part, ...], side: str) -> list[str]:
    return [word for part in found for word in part[side].split()]


@settings(max_examples=60, deadline=None)
@given(lists_of_names, st.data())
def test_parts_cover_every_word_of_both_names_once(
    full: list[list[str]], data: st.DataObject
) -> None:
    listed = [name for each in full for name in each]
    rows = [(0, *form) for name in listed for form in forms_of(name, DEFAULT)]
    setting, spelling = DEFAULT.kernel_settings(), sorted(SPELLING.items())
    matcher = Matcher.hold(build(rows, 1000, setting, spelling, CLASS_WEIGHTS, {}))
    known = st.sampled_from(listed).flatmap(variations)
    for form in forms_of(data.draw(st.one_of(known, names)), DEFAULT):
        for at, row in enumerate(rows):
            found = parts_of(matcher.explain(form, at))
            assert words_of(found, "candidate") == tokenize(row[2])[0]
            assert sorted(words_of(found, "query")) == sorted(tokenize(form[1])[0])
            assert all(is_whole(part) for part in found)


def is_whole(part: Part) -> bool:
    """The verdict says which sides there are, and a reason why words are only close."""
    sides = {"missing": (False, True), "extra": (True, False)}
    expected = sides.get(part["verdict"], (True, True))
    close = part["verdict"] == "close"
    return (bool(part["query"]), bool(part["candidate"])) == expected and bool(
        part["why"]
    ) == close


@settings(max_examples=60, deadline=None)
@given(lists_of_names, st.data())
def test_an_answer_shows_one_reading_of_each_name(
    full: list[list[str]], data: st.DataObject
) -> None:
    known = st.sampled_from([name for each in full for name in each]).flatmap(variations)
    asked = data.draw(st.one_of(known, names))
    for match in matches_of(Index.build(make_list(full)), asked):
        shown = match.explanation[0]
        readings = [tokenize(words)[0] for _, words, _ in forms_of(asked, DEFAULT)]
        listed = rows_of(Name.of(match.name), DEFAULT, match.schema)
        assert sorted(words_of(shown.parts, "query")) in map(sorted, readings)
        assert words_of(shown.parts, "candidate") in [tokenize(row[1])[0] for row in listed]
        assert (shown.query, shown.candidate) == (asked, match.name)


def matches_of(index: Index, asked: str, **facts: Any) -> list[Match]:  # noqa: ANN401
    try:
        return index.match(replace(Query(asked), **facts), 0.0)
    except QueryError:  # a name without any letter
        assume(False)
        return []


FACTS = st.fixed_dictionaries(
    {},
    optional={
        "schema": st.sampled_from(["Person", "Vessel"]),
        "birth_date": st.sampled_from(["1961-03-09", "1961", "1961-09-03", "1999-01-01"]),
        "birth_place": st.sampled_from(["Zarnik", "Recife, Brazil"]),
        "countries": st.sampled_from([("lv",), ("br",)]),
        "gender": st.sampled_from(["male", "female"]),
        "address": st.sampled_from(["12 Brandel Street, Vexholm", "Recife"]),
        "identifiers": st.sampled_from([("LV1234567",), ("inn:500100732259",), ("750",)]),
    },
)
INDEX = Index.build([PARTY, make_entity("y-1", "Vexelit", "Орбан Векселид", "O. Vex Elid")])


@settings(max_examples=150, deadline=None)
@given(st.one_of(variations("Orban Vexelid"), names), FACTS)
def test_contributions_sum_to_the_score_to_six_decimals(
    asked: str, facts: dict[str, Any]
) -> None:
    for match in matches_of(INDEX, asked, **facts):
        assert round(total(match.explanation), 6) == match.score
        assert match.explanation[0].feature == "name"
        assert all(each.why for each in match.explanation)


def total(explanation: tuple[Contribution, ...]) -> float:
    return sum(each.contribution for each in explanation)


def test_every_reason_has_its_pair() -> None:
    assert set(PAIRS) == set(WHY)


@pytest.mark.parametrize(
    ("asked", "listed", "why"),
    [
        ("Quondar Private Limited", "Quondar GmbH", "legal forms and numbers read alike"),
        ("PBVU", "Prangle Brandel Vexel Union", "by initials"),
        ("Орбан Векселид", "Orban Vexelid", "a Latin reading of a name"),
        ("Vexelid Orban", "Orban Vexelid", "in another order"),
    ],
)
def test_a_name_that_was_taken_for_another_is_not_called_equal(
    asked: str, listed: str, why: str
) -> None:
    index = Index.build([make_entity("a", listed, schema="Organization")])
    (match,) = index.match(Query(asked), 0.0)
    name = match.explanation[0]
    assert (name.verdict, why in name.why) == ("close", True)


def test_a_name_that_stands_as_it_is_listed_is_equal() -> None:
    index = Index.build([make_entity("a", "Orban Vexelid")])
    name = index.match(Query("Orban Vexelid"))[0].explanation[0]
    assert (name.verdict, name.why) == ("equal", "every word")
