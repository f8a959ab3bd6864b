"""Organisations and vessels whose names are written otherwise."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ostraka.evaluation import made
from ostraka.evaluation.bodies import (
    LEGAL_FORMS,
    ORGANISATION_VARIATIONS,
    VESSEL_VARIATIONS,
    body_cases,
    split_form,
    vary_body,
)
from ostraka.evaluation.spelling import seeded

LABELS = sorted({*ORGANISATION_VARIATIONS, *VESSEL_VARIATIONS})
words = st.one_of(
    st.text("ABEIOUKMRTX.-'", min_size=1, max_size=8),
    st.sampled_from(
        ["OOO", "LLC", "L.L.C.", "GMBH", "CO.,", "LTD", "JOINT", "STOCK", "COMPANY"]
    ),
)
names = st.lists(words, min_size=1, max_size=6).map(" ".join)


@pytest.mark.parametrize("label", LABELS)
@given(name=names, seed=st.text(max_size=4))
def test_each_variation_is_repeatable_and_changes_the_name_or_gives_none(
    label: str, name: str, seed: str
) -> None:
    varied = vary_body(name, label, seeded(seed))
    assert varied == vary_body(name, label, seeded(seed))
    assert varied is None or varied.split() != name.split()


@given(name=names)
def test_splitting_off_a_legal_form_loses_no_word(name: str) -> None:
    rest, form, leads = split_form(name.split())
    assert ([*form, *rest] if leads else [*rest, *form]) == name.split()
    assert rest


@pytest.mark.parametrize(("long", "short"), LEGAL_FORMS)
def test_every_legal_form_is_abbreviated_and_dropped(long: str, short: str) -> None:
    name = f"VEXELID {long}"
    assert vary_body(name, "legal_form_abbreviated", seeded("1")) == f"VEXELID {short}"
    assert vary_body(name, "legal_form_dropped", seeded("1")) == "VEXELID"


@pytest.mark.parametrize("name", ["VEXELID GRUP", "LLC", "OOO"])
def test_what_bears_no_legal_form_beside_a_name_has_none_to_change(name: str) -> None:
    assert vary_body(name, "legal_form_changed", seeded("1")) is None


def test_the_first_word_is_never_left_out() -> None:
    for seed in map(str, range(30)):
        varied = vary_body("VEXELID GRUP TRADING LLC", "token_drop", seeded(seed)) or ""
        assert varied.split()[0] == "VEXELID"
        assert varied.split()[-1] == "LLC"


def test_a_legal_form_goes_to_the_other_end() -> None:
    assert vary_body("OOO VEXELID", "name_order", seeded("1")) == "VEXELID OOO"
    assert vary_body("VEXELID LLC", "name_order", seeded("1")) == "LLC VEXELID"
    assert vary_body("SEA PRANGLE", "name_order", seeded("1")) == "PRANGLE SEA"


def test_the_committed_questions_are_what_the_rules_make_of_the_list() -> None:
    fresh = {
        (case.query.name, *case.right, case.variation) for case in body_cases(made.bodies())
    }
    committed = {
        (case.query.name, *case.right, case.variation) for case in made.varied_bodies()
    }
    assert fresh == committed
