"""Reports and records: to whom, and by when."""

from collections.abc import Callable
from datetime import date

import pytest

from ostraka.effects import Duty, Nexus, assess
from ostraka.model import Entity

Make = Callable[..., Entity]
OFAC = "US Treasury, Office of Foreign Assets Control"


def duties(entity: Entity, kind: str, on: date, *nexus: Nexus) -> tuple[Duty, ...]:
    return assess(kind, entity, on, nexus or (Nexus.US,)).duties


def due(found: tuple[Duty, ...]) -> dict[str, date | None]:
    return {duty.instrument: duty.due for duty in found}


def test_blocked_property_is_reported_kept_and_reported_every_year(listed: Make) -> None:
    firm = listed("us_ofac_sdn", "GLOMAG", "SDN List")
    assert due(duties(firm, "account", date(2026, 11, 27))) == {
        "31 CFR 501.603(b)(1)": date(2026, 12, 11),
        "31 CFR 501.603(b)(2)": date(2027, 9, 30),
        "31 CFR 501.601": date(2036, 11, 27),
    }


@pytest.mark.parametrize(
    ("on", "yearly"),
    [
        (date(2026, 6, 30), date(2026, 9, 30)),
        (date(2026, 7, 1), date(2027, 9, 30)),
        (date(2027, 1, 4), date(2027, 9, 30)),
    ],
)
def test_what_is_held_on_30_june_is_reported_by_30_september(
    listed: Make, on: date, yearly: date
) -> None:
    firm = listed("us_ofac_sdn", "GLOMAG", "SDN List")
    assert due(duties(firm, "account", on))["31 CFR 501.603(b)(2)"] == yearly


@pytest.mark.parametrize(
    ("on", "until"),
    [
        (date(2025, 3, 11), date(2030, 3, 11)),
        (date(2025, 3, 12), date(2035, 3, 12)),
        (date(2028, 2, 29), date(2038, 3, 1)),
    ],
)
def test_records_are_kept_ten_years_since_12_march_2025_and_five_before(
    listed: Make, on: date, until: date
) -> None:
    firm = listed("us_ofac_sdn", "GLOMAG", "SDN List")
    assert due(duties(firm, "account", on))["31 CFR 501.601"] == until


def test_a_forbidden_purchase_is_rejected_and_reported_and_not_blocked(
    listed: Make,
) -> None:
    firm = listed(
        "us_ofac_cons", "CMIC-EO13959", "NS-CMIC List", listed_on=date(2021, 12, 10)
    )
    found = duties(firm, "buy-security", date(2022, 2, 8))
    assert due(found) == {
        "31 CFR 501.604": date(2022, 2, 23),
        "31 CFR 501.601": date(2027, 2, 8),
    }
    assert duties(firm, "account", date(2022, 2, 8)) == ()
    assert duties(firm, "buy-security", date(2022, 2, 7)) == ()


def test_a_blocked_payment_is_reported_as_blocked_and_not_as_rejected_too(
    listed: Make,
) -> None:
    firm = listed("us_ofac_sdn", "GLOMAG", "SDN List")
    assert "31 CFR 501.604" not in due(duties(firm, "payment", date(2026, 11, 27)))


def test_where_only_the_dollars_are_american_the_us_bank_reports(listed: Make) -> None:
    firm = listed("us_ofac_sdn", "GLOMAG", "SDN List")
    found = duties(firm, "payment", date(2026, 11, 27), Nexus.EU, Nexus.USD)
    assert {duty.text.split(":")[0] for duty in found} == {"the US bank"}
    assert duties(firm, "payment", date(2026, 11, 27), Nexus.EU) == ()


def test_before_june_2019_only_financial_institutions_report_what_they_reject(
    listed: Make,
) -> None:
    firm = listed("us_ofac_cons", "NS-PLC", "NS-PLC List")
    early, late = (duties(firm, "payment", date(2019, 6, day))[0].text for day in (20, 21))
    assert early.endswith("(financial institutions only)")
    assert not late.endswith("(financial institutions only)")


def test_what_is_not_known_is_treated_as_blocked_with_its_duties(listed: Make) -> None:
    firm = listed("us_ofac_sdn", "NEW-EO1", "SDN List", authority=OFAC)
    assert "31 CFR 501.603(b)(1)" in due(duties(firm, "account", date(2026, 11, 27)))


@pytest.mark.parametrize(
    ("source", "tag", "nexus", "words"),
    [
        ("gb_fcdo", "Russia", Nexus.UK, ["OFSI", "30 September 2026"]),
        ("eu_fsf", "UKR", Nexus.EU, ["national authority"]),
        ("ca_sema", "Russia / Russie", Nexus.CA, ["RCMP or CSIS", "determine"]),
        ("au_dfat", "Autonomous (Russia)", Nexus.AU, ["Australian Federal Police"]),
    ],
)
def test_every_law_has_its_own_reports(
    listed: Make, source: str, tag: str, nexus: Nexus, words: list[str]
) -> None:
    found = duties(listed(source, tag), "account", date(2026, 4, 1), nexus)
    said = " ".join(f"{duty.text} {duty.when}" for duty in found)
    assert all(word in said for word in words)
    assert {duty.law for duty in found} == {nexus}
    assert duties(listed(source, tag), "account", date(2026, 4, 1), Nexus.UN) == ()


def test_only_what_was_read_counts_as_verified(listed: Make) -> None:
    (duty,) = duties(listed("eu_fsf", "UKR"), "account", date(2026, 4, 1), Nexus.EU)
    assert (duty.verified, duty.due) == (False, date(2026, 4, 15))


def test_a_visa_that_is_refused_is_no_rejected_transaction(listed: Make) -> None:
    person = listed("us_ofac_sdn", "GLOMAG", "SDN List", schema="Person")
    assert duties(person, "visa", date(2026, 4, 1)) == ()


def test_an_export_listing_asks_for_no_report_to_the_treasury(listed: Make) -> None:
    firm = listed("us_trade_csl", "DPL", "Denied Persons List")
    assert duties(firm, "export", date(2026, 4, 1)) == ()
