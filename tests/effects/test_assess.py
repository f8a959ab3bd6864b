"""What may be done with whom: the verdict, its reasons, and what is not known."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.verdicts import DAY, US, verdict

from ostraka.effects import (
    Dealing,
    DealingKind,
    Nexus,
    Verdict,
    assess,
)
from ostraka.errors import QueryError
from ostraka.model import Designation, Entity, Name

Make = Callable[..., Entity]
KIND = DealingKind


# --- blocks, visas and other whole effects ------------------------------------------------


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
    assert all(isinstance(fact["verified"], bool) for fact in ground["sources"])
    assert all(fact["url"].startswith("https://") for fact in ground["sources"])


# --- what is not known --------------------------------------------------------------------


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


# --- days ---------------------------------------------------------------------------------


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


# --- the answer as a whole ----------------------------------------------------------------


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
