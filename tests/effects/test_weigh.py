"""The facts of a case beside a measure: tenors, days of issue, divestment, goods."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from support.verdicts import DAY, US, verdict

from ostraka.effects import (
    Dealing,
    DealingKind,
    Goods,
    Purpose,
    Security,
    Verdict,
    assess,
)
from ostraka.model import Entity
from ostraka.model.measures import Measure

Make = Callable[..., Entity]
KIND = DealingKind


# --- debt and equity -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("issued", "tenor", "expected"),
    [
        (date(2022, 3, 1), 15, Verdict.PROHIBITED),
        (date(2022, 3, 1), 14, Verdict.NONE),
        (date(2017, 11, 28), 15, Verdict.PROHIBITED),
        (date(2017, 11, 27), 30, Verdict.NONE),
        (date(2017, 11, 27), 31, Verdict.PROHIBITED),
        (date(2014, 9, 12), 31, Verdict.PROHIBITED),
        (date(2014, 9, 11), 90, Verdict.NONE),
        (date(2014, 9, 11), 91, Verdict.PROHIBITED),
    ],
)
def test_the_tenor_allowed_is_that_of_the_day_of_issue(
    bank: Entity, issued: date, tenor: int, expected: Verdict
) -> None:
    facts = {"issued_on": issued, "tenor_days": tenor, "security": Security.DEBT}
    found = assess(Dealing(KIND.BUY_SECURITY, **facts), bank, DAY, US)  # type: ignore[arg-type]
    by_debt = [g.verdict for g in found.grounds if g.measure is Measure.NEW_DEBT_LIMIT]
    assert by_debt == [expected]
    assert found.verdict is expected


def test_a_loan_is_of_the_day_it_is_given(bank: Entity) -> None:
    assert verdict(KIND.LEND, bank, tenor_days=30) is Verdict.PROHIBITED
    assert verdict(KIND.LEND, bank, date(2016, 5, 2), tenor_days=30) is Verdict.REVIEW


def test_an_unknown_tenor_is_restricted_and_says_the_limit(bank: Entity) -> None:
    found = assess("lend", bank, DAY, US)
    assert found.verdict is Verdict.RESTRICTED
    assert found.limits == ("new debt of more than 14 days is prohibited",)


def test_payment_terms_are_debt(listed: Make) -> None:
    producer = listed("us_ofac_cons", "UKRAINE-EO13662", "SSI List", "Directive 2")
    assert verdict(KIND.EXPORT, producer, tenor_days=60) is Verdict.NONE
    assert verdict(KIND.EXPORT, producer, tenor_days=61) is Verdict.PROHIBITED
    (limit,) = assess("services", producer, DAY, US).limits
    assert limit == "payment terms of more than 60 days are prohibited"


def test_a_directive_that_is_not_stated_has_the_strictest_tenor(listed: Make) -> None:
    found = assess("lend", listed("us_ofac_cons", "UKRAINE-EO13662", "SSI List"), DAY, US)
    assert "new debt of more than 14 days is prohibited" in found.limits


def test_debt_from_before_the_listing_is_not_new(listed: Make) -> None:
    act = {"listed_on": date(2022, 2, 24), "effective_on": date(2022, 3, 26)}
    firm = listed("us_ofac_cons", "RUSSIA-EO14024", "NS-MBS List", "Directive 3", **act)
    bond = {"tenor_days": 900, "security": "debt"}
    old, new = date(2022, 3, 25), date(2022, 3, 26)
    assert verdict(KIND.BUY_SECURITY, firm, issued_on=old, **bond) is Verdict.NONE
    assert verdict(KIND.BUY_SECURITY, firm, issued_on=new, **bond) is Verdict.PROHIBITED
    assert verdict(KIND.BUY_SECURITY, firm, **bond) is Verdict.RESTRICTED


def test_new_equity_is_equity_since_the_listing(listed: Make) -> None:
    since = date(2014, 7, 16)
    firm = listed(
        "us_ofac_cons", "UKRAINE-EO13662", "SSI List", "Directive 1", listed_on=since
    )
    share = {"security": Security.EQUITY}
    old, new = date(2014, 7, 15), since
    assert verdict(KIND.BUY_SECURITY, firm, issued_on=old, **share) is Verdict.NONE
    assert verdict(KIND.BUY_SECURITY, firm, issued_on=new, **share) is Verdict.PROHIBITED
    assert verdict(KIND.BUY_SECURITY, firm, **share) is Verdict.RESTRICTED


def test_sovereign_bonds_count_from_the_effective_day(listed: Make) -> None:
    act = {"listed_on": date(2022, 2, 22), "effective_on": date(2022, 3, 1)}
    state = listed("us_ofac_cons", "RUSSIA-EO14024", "NS-MBS List", "Directive 1a", **act)
    assert verdict(KIND.LEND, state) is Verdict.PROHIBITED
    assert verdict(KIND.BUY_SECURITY, state, issued_on=date(2022, 2, 28)) is Verdict.NONE
    assert (
        verdict(KIND.BUY_SECURITY, state, issued_on=date(2022, 3, 1)) is Verdict.PROHIBITED
    )


def test_a_loan_beyond_the_sum_is_prohibited_and_one_within_it_may_add_up(
    listed: Make,
) -> None:
    loans = "LOANS FROM UNITED STATES FINANCIAL INSTITUTIONS. Sec. 235(a)(3)"
    firm = listed("us_ofac_cons", "CAATSA - RUSSIA", "NS-MBS List", measures=(loans,))
    most = Decimal(10_000_000)
    assert verdict(KIND.LEND, firm, amount=most + 1, currency="USD") is Verdict.PROHIBITED
    assert verdict(KIND.LEND, firm, amount=most, currency="USD") is Verdict.RESTRICTED
    assert verdict(KIND.LEND, firm, amount=most + 1, currency="EUR") is Verdict.RESTRICTED


# --- Chinese military-industrial companies -------------------------------------------------


@pytest.mark.parametrize(
    ("on", "buy", "sell", "divest"),
    [
        (date(2021, 12, 10), Verdict.REVIEW, Verdict.REVIEW, Verdict.REVIEW),
        (date(2022, 2, 7), Verdict.REVIEW, Verdict.REVIEW, Verdict.REVIEW),
        (date(2022, 2, 8), Verdict.PROHIBITED, Verdict.RESTRICTED, Verdict.REVIEW),
        (date(2022, 12, 9), Verdict.PROHIBITED, Verdict.RESTRICTED, Verdict.REVIEW),
        (date(2022, 12, 10), Verdict.PROHIBITED, Verdict.RESTRICTED, Verdict.RESTRICTED),
        (date(2022, 12, 11), Verdict.PROHIBITED, Verdict.PROHIBITED, Verdict.PROHIBITED),
    ],
)
def test_securities_are_banned_from_day_60_and_sold_to_divest_until_day_365(
    cmic: Entity, on: date, buy: Verdict, sell: Verdict, divest: Verdict
) -> None:
    assert verdict(KIND.BUY_SECURITY, cmic, on) is buy
    assert verdict(KIND.SELL_SECURITY, cmic, on) is sell
    assert verdict(KIND.SELL_SECURITY, cmic, on, purpose=Purpose.DIVEST) is divest


def test_buying_before_day_60_is_allowed_with_a_warning(cmic: Entity) -> None:
    found = assess("buy-security", cmic, date(2022, 2, 1), US)
    assert found.warnings == (
        "Securities investment ban binds from 2022-02-08: this dealing is then prohibited",
    )


def test_on_the_last_day_of_divestment_only_its_first_minute_is_left(cmic: Entity) -> None:
    asked = Dealing(KIND.SELL_SECURITY, purpose=Purpose.DIVEST)
    found = assess(asked, cmic, date(2022, 12, 10), US)
    assert found.limits == (
        "only to end a holding, before 12:01 a.m. eastern time on 2022-12-10",
    )


@pytest.mark.parametrize(
    "kind", sorted(set(KIND) - {KIND.BUY_SECURITY, KIND.SELL_SECURITY, KIND.SERVICES})
)
def test_a_securities_ban_leaves_everything_else_alone(
    cmic: Entity, kind: DealingKind
) -> None:
    assert verdict(kind, cmic, date(2023, 6, 1)) is Verdict.NONE


def test_a_listing_without_its_day_still_bans_and_lets_holdings_end(listed: Make) -> None:
    firm = listed("us_ofac_cons", "CMIC-EO13959", "NS-CMIC List")
    assert verdict(KIND.BUY_SECURITY, firm) is Verdict.PROHIBITED
    assert verdict(KIND.SELL_SECURITY, firm) is Verdict.RESTRICTED


# --- correspondent accounts ----------------------------------------------------------------


def test_a_bank_on_the_capta_list_is_a_matter_of_correspondent_accounts(
    listed: Make,
) -> None:
    bank = listed("us_ofac_cons", "561-Related", "CAPTA List")
    assert verdict(KIND.ACCOUNT, bank, correspondent=True) is Verdict.PROHIBITED
    assert verdict(KIND.ACCOUNT, bank) is Verdict.RESTRICTED
    assert verdict(KIND.ACCOUNT, bank, correspondent=False) is Verdict.REVIEW
    assert verdict(KIND.BUY_SECURITY, bank) is Verdict.NONE


# --- goods ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("on_list", "goods", "expected"),
    [
        ("Entity List", Goods.CHIPS, Verdict.LICENCE),
        ("Entity List", Goods.EAR99, Verdict.LICENCE),
        ("Entity List", None, Verdict.LICENCE),
        ("Entity List", Goods.FOREIGN, Verdict.REVIEW),
        ("Denied Persons List", Goods.EAR99, Verdict.PROHIBITED),
        ("Military End User List", Goods.CONTROLLED, Verdict.LICENCE),
        ("Military End User List", Goods.EAR99, Verdict.RESTRICTED),
        ("Unverified List", None, Verdict.RESTRICTED),
        ("ITAR Debarred", Goods.ARMS, Verdict.PROHIBITED),
        ("ITAR Debarred", Goods.EAR99, Verdict.REVIEW),
        ("ITAR Debarred", None, Verdict.RESTRICTED),
    ],
)
def test_the_class_of_goods_decides_an_export(
    listed: Make, on_list: str, goods: Goods | None, expected: Verdict
) -> None:
    firm = listed("us_trade_csl", "X", on_list)
    assert verdict(KIND.EXPORT, firm, goods=goods) is expected


def test_an_export_listing_leaves_payments_to_a_review(listed: Make) -> None:
    found = assess("payment", listed("us_trade_csl", "EL", "Entity List"), DAY, US)
    assert found.verdict is Verdict.REVIEW
    assert "money and services stay allowed" in found.grounds[0].why


def test_oil_projects_are_what_directive_4_is_about(listed: Make) -> None:
    firm = listed("us_ofac_cons", "UKRAINE-EO13662", "SSI List", "Directive 4")
    assert verdict(KIND.EXPORT, firm, goods=Goods.OIL_PROJECT) is Verdict.PROHIBITED
    assert verdict(KIND.EXPORT, firm, goods=Goods.EAR99) is Verdict.REVIEW
    assert verdict(KIND.EXPORT, firm) is Verdict.RESTRICTED
    assert verdict(KIND.LEND, firm, tenor_days=900) is Verdict.REVIEW
