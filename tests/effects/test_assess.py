"""What may be done with whom: the verdict, its reasons, and whose law it is."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ostraka.effects import (
    ANYWHERE,
    Dealing,
    DealingKind,
    Goods,
    Nexus,
    Purpose,
    Security,
    Verdict,
    assess,
)
from ostraka.errors import QueryError
from ostraka.model import Designation, Entity, Name
from ostraka.model.measures import Measure

Make = Callable[..., Entity]
US = {Nexus.US}
DAY = date(2022, 4, 1)
KIND = DealingKind


def verdict(
    kind: DealingKind,
    entity: Entity,
    on: date = DAY,
    nexus: set[Nexus] = US,
    **facts: object,
) -> Verdict:
    return assess(Dealing(kind, **facts), entity, on, nexus).verdict  # type: ignore[arg-type]


# --- blocks, visas and other whole effects ---------------------------------------------------


def test_a_blocked_person_is_blocked_for_everything_and_gets_no_visa(listed: Make) -> None:
    person = listed("us_ofac_sdn", "GLOMAG", "SDN List", schema="Person")
    found = {kind: verdict(kind, person) for kind in KIND}
    assert found.pop(KIND.VISA) is Verdict.PROHIBITED
    assert set(found.values()) == {Verdict.BLOCK}


def test_a_visa_listing_bars_entry_and_nothing_else(listed: Make) -> None:
    person = listed("us_state", "7031(c)", schema="Person")
    found = {kind: verdict(kind, person) for kind in KIND}
    assert found.pop(KIND.VISA) is Verdict.PROHIBITED
    assert set(found.values()) == {Verdict.NONE}


def test_a_rejecting_list_rejects_and_blocks_nothing(listed: Make) -> None:
    found = assess("payment", listed("us_ofac_cons", "NS-PLC", "NS-PLC List"), DAY, US)
    assert found.verdict is Verdict.REJECT
    assert any("does not block property" in text for text in found.does_not)


def test_a_ship_that_is_barred_from_ports_may_be_paid_for_after_review(
    listed: Make,
) -> None:
    ship = listed(
        "gb_fcdo", "Russia", schema="Vessel", measures=("Prohibition of port entry",)
    )
    assert verdict(KIND.CHARTER, ship, nexus={Nexus.UK}) is Verdict.RESTRICTED
    assert verdict(KIND.PAYMENT, ship, nexus={Nexus.UK}) is Verdict.REVIEW
    assert verdict(KIND.ACCOUNT, ship, nexus={Nexus.UK}) is Verdict.NONE


def test_every_reason_names_regime_law_and_whether_it_was_read(listed: Make) -> None:
    found = assess("account", listed("us_ofac_sdn", "GLOMAG", "SDN List"), DAY, US)
    ground = found.to_json()["grounds"][0]
    assert (ground["regime"], ground["measure"]) == ("us_glomag", "asset_freeze")
    assert {
        "instrument": "EO 13818",
        "url": "https://www.federalregister.gov/executive-order/13818",
    } in ground["instruments"]
    assert {fact["verified"] for fact in ground["sources"]} == {True, False}
    assert all(fact["url"].startswith("https://") for fact in ground["sources"])


# --- debt and equity -------------------------------------------------------------------------


@pytest.fixture
def bank(listed: Make) -> Entity:
    return listed("us_ofac_cons", "UKRAINE-EO13662", "SSI List", "Directive 1")


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


# --- Chinese military-industrial companies ---------------------------------------------------


@pytest.fixture
def cmic(listed: Make) -> Entity:
    return listed(
        "us_ofac_cons", "CMIC-EO13959", "NS-CMIC List", listed_on=date(2021, 12, 10)
    )


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


# --- correspondent accounts ------------------------------------------------------------------


def test_a_bank_on_the_capta_list_is_a_matter_of_correspondent_accounts(
    listed: Make,
) -> None:
    bank = listed("us_ofac_cons", "561-Related", "CAPTA List")
    assert verdict(KIND.ACCOUNT, bank, correspondent=True) is Verdict.PROHIBITED
    assert verdict(KIND.ACCOUNT, bank) is Verdict.RESTRICTED
    assert verdict(KIND.ACCOUNT, bank, correspondent=False) is Verdict.REVIEW
    assert verdict(KIND.BUY_SECURITY, bank) is Verdict.NONE


# --- goods -----------------------------------------------------------------------------------


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


# --- whose law -------------------------------------------------------------------------------


def test_a_listing_elsewhere_asks_for_a_review_and_is_never_forgotten(listed: Make) -> None:
    person = listed("us_ofac_sdn", "GLOMAG", "SDN List", schema="Person")
    found = assess("account", person, DAY, {Nexus.EU})
    assert found.verdict is Verdict.REVIEW
    assert found.grounds[0].binds is False
    assert "Where it binds: block." in found.grounds[0].why
    assert found.duties == ()


def test_dollars_carry_a_us_block_to_those_who_are_not_american(listed: Make) -> None:
    firm = listed("us_ofac_sdn", "GLOMAG", "SDN List")
    dollars = {Nexus.EU, Nexus.USD}
    assert verdict(KIND.PAYMENT, firm, nexus=dollars) is Verdict.BLOCK
    assert verdict(KIND.PAYMENT, firm, nexus=dollars, currency="USD") is Verdict.BLOCK
    assert verdict(KIND.PAYMENT, firm, nexus=dollars, currency="EUR") is Verdict.REVIEW
    assert verdict(KIND.ACCOUNT, firm, nexus=dollars) is Verdict.REVIEW


def test_dollars_do_not_carry_a_securities_ban(cmic: Entity) -> None:
    assert verdict(KIND.BUY_SECURITY, cmic, nexus={Nexus.USD}) is Verdict.REVIEW


def test_export_rules_follow_the_goods(listed: Make) -> None:
    firm = listed("us_trade_csl", "EL", "Entity List")
    assert verdict(KIND.EXPORT, firm, nexus={Nexus.UK}, goods="chips") is Verdict.LICENCE
    assert verdict(KIND.EXPORT, firm, nexus={Nexus.UK}, goods="foreign") is Verdict.REVIEW
    assert verdict(KIND.EXPORT, firm, nexus={Nexus.UK}) is Verdict.REVIEW


def test_the_un_binds_through_national_law_and_says_so(listed: Make) -> None:
    person = listed("un_sc", "DPRK", schema="Person")
    found = assess("account", person, DAY, {Nexus.UN})
    assert found.verdict is Verdict.BLOCK
    assert (
        "Binds through the law of the member state, not by itself." in found.grounds[0].why
    )
    elsewhere = assess("account", person, DAY, US)
    assert elsewhere.verdict is Verdict.REVIEW
    assert "UN listings bind through national law" in elsewhere.grounds[0].why


@pytest.mark.parametrize(
    ("source", "tag", "nexus"),
    [
        ("gb_fcdo", "Russia", Nexus.UK),
        ("eu_fsf", "UKR", Nexus.EU),
        ("ca_sema", "Russia / Russie", Nexus.CA),
        ("au_dfat", "Autonomous (Russia)", Nexus.AU),
    ],
)
def test_a_freeze_binds_under_its_own_law(
    listed: Make, source: str, tag: str, nexus: Nexus
) -> None:
    firm = listed(source, tag)
    assert verdict(KIND.PAYMENT, firm, nexus={nexus}) is Verdict.BLOCK
    assert verdict(KIND.PAYMENT, firm, nexus=US) is Verdict.REVIEW


def test_without_any_tie_the_question_is_refused(cmic: Entity) -> None:
    with pytest.raises(QueryError, match="expected whose law binds"):
        assess("account", cmic, DAY, set())


# --- what is not known -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "tag", "on_list", "directive", "stated"),
    [
        ("us_ofac_sdn", "ATLANTIS-EO99999", "SDN List", None, ()),
        ("us_ofac_cons", "UKRAINE-EO13662", "SSI List", "Directive 9", ()),
        ("us_ofac_cons", "GLOMAG", "NS-New List", None, ()),
        ("gb_fcdo", "Russia", None, None, ("Ostracism",)),
        ("us_ofac_cons", "CAATSA - RUSSIA", "NS-MBS List", None, ()),
        ("watch", "Shelf 7", None, None, ()),
    ],
)
@pytest.mark.parametrize("nexus", Nexus)
def test_what_is_not_known_blocks_everything_under_every_law(
    listed: Make,
    source: str,
    tag: str,
    on_list: str | None,
    directive: str | None,
    stated: tuple[str, ...],
    nexus: Nexus,
) -> None:
    firm = listed(source, tag, on_list, directive, measures=stated)
    for kind in KIND:
        found = assess(kind.value, firm, DAY, {nexus})
        assert (found.verdict, found.unknown) == (Verdict.BLOCK, True)
        assert "treat as blocked until reviewed" in found.grounds[0].why


def test_a_known_listing_beside_an_unknown_one_does_not_hide_it(listed: Make) -> None:
    known = listed("us_ofac_sdn", "GLOMAG", "SDN List")
    odd = replace(known.designations[0], programme="NEW-EO1")
    both = replace(known, designations=(*known.designations, odd))
    found = assess("visa", both, DAY, US)
    assert found.unknown
    assert found.grounds[0].unknown


def test_an_entry_without_a_listing_is_an_alarm() -> None:
    found = assess(
        "account", Entity("watch-1", "Person", "watch", (Name.of("Aya Example"),)), DAY
    )
    assert (found.verdict, found.unknown) == (Verdict.BLOCK, True)


# --- days ------------------------------------------------------------------------------------


def test_a_listing_does_nothing_before_it_begins_and_after_it_ends(listed: Make) -> None:
    begins, ends = date(2021, 12, 10), date(2023, 1, 1)
    firm = listed("us_ofac_sdn", "GLOMAG", "SDN List", listed_on=begins, ended_on=ends)
    days = (date(2021, 12, 9), begins, ends, date(2023, 1, 2))
    found = [verdict(KIND.ACCOUNT, firm, on) for on in days]
    assert found == [Verdict.NONE, Verdict.BLOCK, Verdict.BLOCK, Verdict.NONE]
    assert assess("account", firm, days[-1], US).grounds[0].why == (
        "The listing ended on 2023-01-01."
    )


def test_a_regime_that_has_ended_blocks_no_more_and_says_when(listed: Make) -> None:
    firm = listed("us_ofac_sdn", "SYRIA", "SDN List")
    assert verdict(KIND.ACCOUNT, firm, date(2025, 6, 30)) is Verdict.BLOCK
    later = assess("account", firm, date(2025, 7, 1), US)
    assert later.verdict is Verdict.NONE
    assert "2025-06-30" in later.grounds[0].why


def test_a_day_at_the_end_of_the_calendar_is_refused(cmic: Entity) -> None:
    with pytest.raises(QueryError, match="expected one before 9900"):
        assess("account", cmic, date(9999, 1, 1))


# --- the answer as a whole -------------------------------------------------------------------


def test_the_strictest_ground_is_the_verdict_and_comes_first(bank: Entity) -> None:
    block = Designation("Authority", "GLOMAG", "SDN List")
    both = replace(bank, designations=(*bank.designations, block))
    found = assess("lend", both, DAY, US)
    ranks = [ground.verdict.rank for ground in found.grounds]
    assert found.verdict is Verdict.BLOCK is found.grounds[0].verdict
    assert ranks == sorted(ranks)


def test_the_same_question_gives_the_same_bytes(bank: Entity) -> None:
    def ask(nexus: list[Nexus]) -> str:
        return json.dumps(assess("lend", bank, DAY, nexus).to_json(), ensure_ascii=False)

    assert ask([Nexus.US, Nexus.UK]) == ask([Nexus.UK, Nexus.US, Nexus.UK])


def test_what_only_describes_a_listing_changes_nothing(bank: Entity) -> None:
    told = replace(bank.designations[0], reason="a long story", remarks="and more")
    other = replace(bank, designations=(bank.designations[0], told))
    assert assess("lend", other, DAY).to_json() == assess("lend", bank, DAY).to_json()


@given(
    tag=st.text(max_size=8)
    | st.sampled_from(["GLOMAG", "UKRAINE-EO13662", "CMIC-EO13959"]),
    on_list=st.none() | st.sampled_from(["SDN List", "SSI List", "NS-CMIC List", "?"]),
    directive=st.none() | st.sampled_from(["Directive 1", "Directive 4", "x"]),
    on=st.dates(date(2000, 1, 1), date(2100, 1, 1)),
    listed_on=st.none() | st.dates(date(2000, 1, 1), date(2100, 1, 1)),
    kind=st.sampled_from(list(KIND)),
    tenor=st.none() | st.integers(0, 4_000),
    nexus=st.sets(st.sampled_from(list(Nexus)), min_size=1),
)
def test_any_question_gets_an_answer_with_a_reason(
    tag: str,
    on_list: str | None,
    directive: str | None,
    on: date,
    listed_on: date | None,
    kind: DealingKind,
    tenor: int | None,
    nexus: set[Nexus],
) -> None:
    act = Designation("Authority", tag, on_list, directive, listed_on=listed_on)
    entity = Entity("us_ofac_cons-1", "Company", "us_ofac_cons", designations=(act,))
    found = assess(Dealing(kind, tenor_days=tenor), entity, on, nexus)
    assert found.grounds
    assert found.verdict is Verdict.strictest(ground.verdict for ground in found.grounds)
    assert not found.unknown or found.verdict is Verdict.BLOCK
    assert (found.verdict is not Verdict.RESTRICTED) or found.limits
    json.dumps(found.to_json())
    assert found.to_text()


def test_text_says_the_verdict_first_then_why_law_dates_and_duties(listed: Make) -> None:
    firm = listed("us_ofac_sdn", "GLOMAG", "SDN List", listed_on=date(2021, 12, 10))
    text = assess("account", firm, date(2021, 12, 10), US).to_text()
    assert text.startswith("BLOCK: ")
    parts = [line for line in text.splitlines() if not line.startswith(" ")][2:]
    assert parts == ["why:", "law:", "dates:", "duties:"]
    assert "due 2021-12-27: report property that is blocked to OFAC" in text


def test_text_names_an_unknown_effect_at_once(listed: Make) -> None:
    text = assess(
        "account", listed("us_ofac_sdn", "NEW", "SDN List"), DAY, ANYWHERE
    ).to_text()
    assert text.startswith("BLOCK: effect unknown, treat as blocked until reviewed.")
