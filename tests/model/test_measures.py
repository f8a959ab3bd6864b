"""The vocabulary of measures, and the words in which lists state them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ostraka.model.measures import BY_VALUE, Measure
from ostraka.model.stated import VOCABULARIES, fold, read_stated

# "Sanctions Imposed" of the short UK list of 11 August 2025, every item of it.
UK_ITEMS = (
    "Asset freeze",
    "Director Disqualification Sanction",
    "Travel Ban",
    "Trust Services Sanctions",
    'Shipping sanctions: (see "Other information")',
    "Arms embargo",
    "Prohibition of port entry",
    'Transport sanctions: see "Other information"',
    "Prevention of business arrangements",
    "Chartering of Ships",
    "Crew servicing of ships and aircraft",
    "Closure of representative offices",
    "Technical assistance related to aircraft",
    "Prohibition on Correspondent banking relationships and processing payments",
    'Internet Services Sanctions: see "Other Information"',
    "Targeted arms embargo",
    "De-flag",
    "Prohibition on correspondent banking and clearing",
)


@pytest.mark.parametrize("measure", Measure)
def test_every_measure_says_what_it_is_and_where_it_ends(measure: Measure) -> None:
    assert measure.label
    assert measure.meaning.endswith(".")
    assert measure.limit.endswith(".")


def test_labels_are_told_apart() -> None:
    assert len({measure.label for measure in Measure}) == len(Measure)


def test_a_measure_is_stored_as_its_value() -> None:
    assert f"{Measure.ASSET_FREEZE}" == "asset_freeze"
    assert BY_VALUE["asset_freeze"] is Measure.ASSET_FREEZE


def test_a_freeze_a_securities_ban_and_an_export_licence_are_not_one_thing() -> None:
    labels = [Measure.ASSET_FREEZE.label, Measure.SECURITIES_BAN.label]
    assert [*labels, Measure.EXPORT_LICENCE.label] == [
        "Asset freeze",
        "Securities investment ban",
        "Export licence required",
    ]


@pytest.mark.parametrize("text", UK_ITEMS)
def test_every_item_of_the_uk_list_is_known(text: str) -> None:
    assert read_stated(text, "uk")


def test_banking_items_of_the_uk_forbid_accounts_and_payments() -> None:
    assert read_stated("Prohibition on correspondent banking and clearing", "uk") == (
        Measure.CORRESPONDENT_ACCOUNT_BAN,
        Measure.PAYMENT_PROCESSING_BAN,
    )


def test_a_ship_that_is_barred_from_ports_is_not_frozen() -> None:
    assert read_stated("Prohibition of port entry", "uk") == (Measure.PORT_ENTRY_BAN,)


def test_a_dash_states_nothing() -> None:
    assert read_stated("-", "uk") == ()


@pytest.mark.parametrize("words", VOCABULARIES)
def test_words_that_are_not_known_are_none_and_never_no_effect(words: str) -> None:
    assert read_stated("Ostracism for ten years", words) is None


@given(st.text(), st.sampled_from(sorted(VOCABULARIES)))
def test_any_text_is_known_or_none(text: str, words: str) -> None:
    found = read_stated(text, words)
    assert found is None or all(isinstance(each, Measure) for each in found)


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)
