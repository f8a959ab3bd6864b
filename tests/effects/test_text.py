"""The answer as text, for people."""

from collections.abc import Callable
from datetime import date

from support.verdicts import DAY, US

from ostraka.effects import (
    ANYWHERE,
    DealingKind,
    assess,
)
from ostraka.model import Entity

Make = Callable[..., Entity]
KIND = DealingKind


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
