"""Effects from the store: the entry and the edition of the day."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from ostraka.effects import Dealing, DealingKind, Nexus, Verdict
from ostraka.errors import QueryError
from ostraka.home import Home
from ostraka.screening.effects import assess_entity
from ostraka.store import Store

ACCOUNT = Dealing(DealingKind.ACCOUNT)
US = {Nexus.US}


@pytest.fixture
def store(made_home: Path) -> Iterator[Store]:
    with Store.open(Home.at(made_home).database_url) as opened:
        yield opened


def test_an_entity_is_assessed_as_its_list_had_it_on_the_day(store: Store) -> None:
    found = assess_entity(store, "us_ofac_sdn-101", ACCOUNT, date(2024, 1, 5), US)
    assert found.effect.verdict is Verdict.BLOCK
    assert found.edition.published.date() == date(2024, 1, 5)
    assert found.note is None
    data = found.to_json()
    assert data["edition"]["sha256"] == found.edition.sha256
    assert (
        found.to_text().splitlines()[-1].startswith("edition of us_ofac_sdn of 2024-01-05")
    )


def test_a_day_before_every_edition_is_answered_from_the_first_with_a_note(
    store: Store,
) -> None:
    found = assess_entity(store, "us_ofac_sdn-101", ACCOUNT, date(2023, 12, 31), US)
    assert found.edition.published.date() == date(2024, 1, 4)
    assert found.note == (
        "no edition of us_ofac_sdn of 2023-12-31 is held; answered from that of 2024-01-04"
    )
    assert found.to_text().endswith(f"note: {found.note}")


@pytest.mark.parametrize(
    ("entity_id", "on", "said"),
    [
        ("us_ofac_sdn-999", date(2024, 1, 5), "no edition lists it"),
        ("us_ofac_sdn-105", date(2024, 1, 4), "not listed on 2024-01-04"),
        ("us_ofac_sdn-105", date(2023, 1, 4), "not listed on 2023-01-04"),
        ("us_ofac_sdn-104", date(2024, 1, 6), "not listed on 2024-01-06"),
    ],
)
def test_who_was_not_listed_then_has_no_effect_to_assess(
    store: Store, entity_id: str, on: date, said: str
) -> None:
    with pytest.raises(QueryError, match=said) as caught:
        assess_entity(store, entity_id, ACCOUNT, on, US)
    assert caught.value.hint
