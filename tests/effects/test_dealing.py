"""Dealings: closed vocabularies, and facts that can be."""

from datetime import date
from decimal import Decimal

import pytest

from ostraka.effects import (
    ANYWHERE,
    Dealing,
    DealingKind,
    Goods,
    Nexus,
    Purpose,
    Security,
    Verdict,
    read_nexus,
)
from ostraka.effects.words import Word
from ostraka.errors import QueryError


@pytest.mark.parametrize(
    "vocabulary", [DealingKind, Goods, Nexus, Purpose, Security, Verdict]
)
def test_every_word_says_what_it_means(vocabulary: type[Word]) -> None:
    for word in vocabulary:
        assert word.meaning.endswith(".")
        assert vocabulary.read("word", word.value) is word


@pytest.mark.parametrize(
    "text", ["buy-security", "buy_security", "Buy security", " buy  security "]
)
def test_a_word_is_read_whatever_joins_its_parts(text: str) -> None:
    assert DealingKind.read("dealing", text) is DealingKind.BUY_SECURITY


def test_an_unknown_word_is_refused_with_those_that_are_known() -> None:
    with pytest.raises(
        QueryError, match=r"dealing: found 'barter', expected one of account, "
    ):
        DealingKind.read("dealing", "barter")


@pytest.mark.parametrize(
    ("facts", "message"),
    [
        ({"tenor_days": -1}, "tenor: found -1 days"),
        ({"amount": Decimal(0)}, "amount: found 0"),
        ({"amount": Decimal("NaN")}, "amount: found NaN"),
        ({"currency": "dollars"}, "currency: found 'dollars'"),
        ({"goods": "treasure"}, "goods: found 'treasure'"),
        ({"purpose": "fun"}, "purpose: found 'fun', expected one of divest"),
    ],
)
def test_a_fact_that_cannot_be_is_refused(facts: dict[str, object], message: str) -> None:
    with pytest.raises(QueryError, match=message):
        Dealing(DealingKind.LEND, **facts)  # type: ignore[arg-type]


def test_json_holds_every_fact_that_is_known_and_no_other() -> None:
    dealing = Dealing(
        DealingKind.BUY_SECURITY,
        tenor_days=30,
        issued_on=date(2022, 3, 1),
        amount=Decimal("2.50"),
        currency="USD",
        correspondent=False,
    )
    assert dealing.to_json() == {
        "kind": "buy-security",
        "tenor_days": 30,
        "issued_on": "2022-03-01",
        "amount": "2.50",
        "currency": "USD",
        "correspondent": False,
    }


def test_ties_are_read_and_none_at_all_is_refused() -> None:
    assert read_nexus(["us", "UK"]) == {Nexus.US, Nexus.UK}
    assert read_nexus(Nexus) == ANYWHERE
    with pytest.raises(QueryError, match="found nothing"):
        read_nexus([])
    with pytest.raises(QueryError, match="found 'mars'"):
        read_nexus(["mars"])
