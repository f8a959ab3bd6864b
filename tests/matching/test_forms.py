"""One name, and the ways to read it: asked for, and listed."""

import pytest

from ostraka.matching import DEFAULT, Index, Query, name_key
from ostraka.matching.forms import forms_of, rows_of
from ostraka.model import Entity, Name, NameKind


def listed(*names: str, schema: str = "Organization") -> Index:
    entities = [
        Entity(f"x-{n}", schema, "x", (Name.of(name),)) for n, name in enumerate(names)
    ]
    return Index.build(entities)


def found(index: Index, name: str, schema: str | None = None) -> list[str]:
    return [match.id for match in index.match(Query(name, schema=schema)) if match.alert]


@pytest.mark.parametrize(
    "name", ["Erkin Tuniyazov", "J.R. Ashdown", "Nguyen Van Dung", "Ten Hag", "O'Neill"]
)
def test_a_name_of_a_person_is_read_as_written(name: str) -> None:
    assert forms_of(name, DEFAULT) == [(1000, name, name)]
    assert rows_of(Name.of(name), DEFAULT, "Person") == [(1000, name, name)]


@pytest.mark.parametrize(
    "asked",
    [
        "VEXELID GmbH", "Vexelid S.A.", "OOO Vexelid", "VEXELIDS.A.", "Vexelid Co., Ltd.",
        "Vexelid", "Vexelid Aktiengesellschaft", "Vexelid LKTD",
    ],
)  # fmt: skip
def test_a_company_of_one_word_is_found_under_any_form(asked: str) -> None:
    assert found(listed("Vexelid A.S."), asked) == ["x-0"]
    assert found(listed("Vexelid Limited"), asked) == ["x-0"]


def test_a_percent_sign_behind_a_figure_is_read_as_it_is_spoken() -> None:
    assert found(listed("Seven Percenters of Velm"), "7%ers of Velm") == ["x-0"]
    assert found(listed("7 %ers of Velm"), "7 Percenters of Velm") == ["x-0"]


def test_the_same_form_scores_above_another() -> None:
    index = listed("Vexelid Trading GmbH")
    same, other = (
        index.match(Query(f"Vexelid Trading {form}"))[0].score
        for form in ("Gesellschaft mit beschränkter Haftung", "LLC")
    )
    assert same > other


@pytest.mark.parametrize(
    "prefix", ["M/V", "MT", "MV", "M.T.", "F/V", "m/t", "Motor Vessel"]
)
def test_a_ship_is_found_with_any_prefix(prefix: str) -> None:
    index = listed("VAIGIM", "NAISTOUST SPIRIT", schema="Vessel")
    assert found(index, f"{prefix} VAIGIM") == ["x-0"]
    assert found(index, f"{prefix} NAISTOUST SPIRIT") == ["x-1"]


def test_a_person_keeps_initials_that_look_like_a_prefix() -> None:
    assert forms_of("MT Anderson", DEFAULT, "Person") == [
        (1000, "mt anderson", "MT Anderson")
    ]
    assert forms_of("M T Anderson", DEFAULT)[0][1] == "M T Anderson"


def test_initials_find_an_organisation_and_no_customer_of_more_words() -> None:
    index = listed("Islamic Republic of Vexel Shipping Lines")
    assert found(index, "IRVSL") == ["x-0"]
    assert found(index, "Irvsl Ashdown") == []


def test_initials_stand_for_a_primary_name_of_a_body_alone() -> None:
    name = Name.of("Vexel Abad Rural Oil Works", kind=NameKind.ALIAS)
    assert len(rows_of(name, DEFAULT, "Organization")) == 1
    assert len(rows_of(Name.of("Vexel Abad Rural Oil Works"), DEFAULT, "Person")) == 1


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        ("First Vexelid Bank", "1st Vexelid Bank"),
        ("First Vexelid Bank", "FirstVexelid Bank"),
        ("Vexelid Plant No. 5", "Vexelid Plant 5"),
        ("Vexelid Brigade 44", "Vexelid Brigade Forty-Four"),
        ("OOO Вексель Траст", "Общество с ограниченной ответственностью Вексель Траст"),
    ],
)
def test_one_name_under_two_ways_of_writing_is_found(name: str, asked: str) -> None:
    assert found(listed(name), asked) == ["x-0"]


def test_another_number_scores_below_the_same() -> None:
    index = listed("Vexelid Plant No. 5", "Vexelid Plant No. 6")
    best, other = index.match(Query("Vexelid Fifth Plant"), threshold=0.1)
    assert best.id == "x-0"
    assert best.score > other.score + 0.1


def test_the_key_of_a_body_knows_its_legal_form() -> None:
    assert name_key("Vexelid Ltd.") == name_key("VEXELID LIMITED")
    assert name_key("Vexelid GmbH") != name_key("Vexelid LLC")
