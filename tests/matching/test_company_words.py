"""Legal forms and initials in the words of a name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ostraka.matching.company_words import (
    CUES,
    bare,
    initials,
    proper,
    with_short_forms,
)
from ostraka.matching.legal_forms import FORMS

SAME = (
    ("baikal gmbh", "baikal gesellschaft mit beschrankter haftung"),
    ("baikal ag", "baikal aktiengesellschaft"),
    ("baikal gmbh and co kg", "baikal kommanditgesellschaft"),
    ("ooo baikal", "obshchestvo s ogranichennoi otvetstvennostyu baikal"),
    ("ooo baikal", "obschestvo s ogranichennoy otvetstvennostyu baikal"),
    ("oao baikal", "open joint stock company baikal"),
    ("oao baikal", "otkrytoe aktsionernoe obshchestvo baikal"),
    ("baikal pjsc", "baikal publichnoe aktsionernoe obshchestvo"),
    ("baikal sa de cv", "baikal sociedad anonima de capital variable"),
    ("baikal s de rl", "baikal sociedad de responsabilidad limitada"),
    ("baikal sarl", "baikal societe a responsabilite limitee"),
    ("baikal spa", "baikal societa per azioni"),
    ("srl baikal", "societatea cu raspundere limitata baikal"),
    ("baikal sp z oo", "baikal spolka z ograniczona odpowiedzialnoscia"),
    ("baikal as", "baikal anonim sirketi"),
    ("baikal ltd sti", "baikal limited sirketi"),
    ("baikal pvt ltd", "baikal private limited"),
    ("baikal sdn bhd", "baikal sendirian berhad"),
    ("baikal kk", "baikal kabushiki kaisha"),
    ("baikal fze", "baikal free zone establishment"),
    ("baikal inc", "baikal incorporated"),
    ("ооо байкал", "общество с ограниченной ответственностью байкал"),
)


@pytest.mark.parametrize(("left", "right"), SAME)
def test_a_form_written_out_is_the_form_cut_short(left: str, right: str) -> None:
    assert with_short_forms(left.split()) == with_short_forms(right.split())


@pytest.mark.parametrize(
    ("left", "right"), [("baikal llc", "baikal gmbh"), ("baikal jsc", "baikal ojsc")]
)
def test_two_forms_of_one_kind_are_not_one(left: str, right: str) -> None:
    assert with_short_forms(left.split()) != with_short_forms(right.split())


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("limited liabilty company baikal", "llc baikal"),
        ("limite liability company baikal", "llc baikal"),
        ("baikal joynt stock company", "baikal jsc"),
        ("baikal aktiengeselschaft", "baikal ag"),
        ("baikal incorporrated", "baikal incorporated"),
        ("baikal corproation", "baikal corporation"),
        ("baikal gesellshaft mit beschrankter haftung", "baikal gmbh"),
        ("baikal closed oint stock company", "baikal cjsc"),
        ("baikal lktd", "baikal limited"),
        ("baikal gbh", "baikal gmbh"),
    ],
)
def test_one_wrong_letter_in_a_form_is_looked_past(name: str, expected: str) -> None:
    assert with_short_forms(name.split()) == expected.split()


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("baikal coltd", "baikal company limited"),
        ("baikalltd", "baikal limited"),
        ("baikal limitedliability company", "baikal llc"),
        ("plantsociedad anonima", "plant sa"),
        ("joint stock companygegroun", "jsc gegroun"),
    ],
)
def test_a_form_written_onto_a_word_is_parted_off(name: str, expected: str) -> None:
    assert with_short_forms(name.split()) == expected.split()


@pytest.mark.parametrize(
    "name",
    [
        "mohamed sa",
        "kenneth co",
        "as said ahmed",
        "ad din salah",
        "ab rahman",
        "oo tin",
        "ltd",
    ],
)
def test_a_name_of_a_person_stays_as_it_is(name: str) -> None:
    expected = {"ltd": ["limited"]}.get(name, name.split())
    assert with_short_forms(name.split()) == expected


@given(
    st.lists(
        st.one_of(
            st.sampled_from(sorted({word for phrase in FORMS for word in phrase})),
            st.sampled_from(["baikal", "and", "limite", "companybaikal", "5", "lktd"]),
        ),
        max_size=7,
    )
)
def test_doing_it_twice_changes_nothing(words: list[str]) -> None:
    once = with_short_forms(words)
    assert with_short_forms(once) == once


@given(st.lists(st.text("bdfkmrvzaiu", min_size=1, max_size=6), max_size=5))
def test_words_without_a_form_are_unchanged(words: list[str]) -> None:
    if CUES.isdisjoint(words):
        assert with_short_forms(words) == words


def test_the_name_proper_is_found_between_forms() -> None:
    assert proper(["llc", "baikal", "bank", "company"]) == ["baikal", "bank"]
    assert bare(["baikal", "limited"]) == "baikal"
    assert bare(["x", "limited"]) == ""
    assert bare(["limited"]) == bare(["baikal"]) == bare(["baikal", "bank", "llc"]) == ""


def test_a_surname_beside_a_common_name_is_no_legal_form() -> None:
    assert bare(["mohamed", "sa"]) == ""
    assert bare(["baikal", "sa"]) == "baikal"


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("islamic republic of iran shipping lines", "irisl"),
        ("national iranian oil company", "nioc"),
        ("peoples liberation army", ""),
        ("baikal trading house llc", ""),
        ("plant 5 of the east works", ""),
    ],
)
def test_initials_need_four_words_and_no_figures(name: str, short: str) -> None:
    assert initials(name.split()) == short
