"""Whose law binds: by person, by dollar, by goods, and the UN through national law."""

from collections.abc import Callable

import pytest
from support.verdicts import DAY, US, verdict

from ostraka.effects import (
    DealingKind,
    Nexus,
    Verdict,
    assess,
)
from ostraka.effects.nexus import law_of
from ostraka.errors import QueryError
from ostraka.model import Entity
from ostraka.sources import OFFICIAL

Make = Callable[..., Entity]
KIND = DealingKind


def test_the_law_of_a_list_is_that_of_its_publisher() -> None:
    sources = ("us_trade_csl", "gb_fcdo", "eu_fsf", "ca_sema", "au_dfat", "un_sc", "watch")
    laws = [Nexus.US, Nexus.UK, Nexus.EU, Nexus.CA, Nexus.AU, Nexus.UN, None]
    assert [law_of(source) for source in sources] == laws


def test_every_official_list_has_a_law() -> None:
    assert all(law_of(source) for source in OFFICIAL)


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
