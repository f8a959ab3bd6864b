"""Every number of `EvidenceSettings` shows: moved, the score moves its way."""

from dataclasses import astuple, fields, replace
from typing import Any

import pytest
from support.party import listed

from ostraka.matching import DEFAULT, EvidenceSettings, Query
from ostraka.matching.evidence import Asked
from ostraka.matching.score import MILLION, score

SHOWN: dict[str, dict[str, Any]] = {
    "birth_day_agrees": {"birth_date": "1961-03-09"},
    "birth_year_agrees": {"birth_date": "1961"},
    "birth_span_agrees": {"birth_date": "circa 1961"},
    "birth_date_close": {"birth_date": "1961-09-03"},
    "birth_date_contradicts": {"birth_date": "1961-06-21"},
    "birth_date_far": {"birth_date": "1999-06-21"},
    "birth_far_years": {"birth_date": "1964-06-21"},
    "birth_place_agrees": {"birth_place": "Zarnik"},
    "birth_place_contradicts": {"birth_place": "Recife, Brazil"},
    "country_agrees": {"countries": ("lv",)},
    "country_contradicts": {"countries": ("br",)},
    "address_agrees": {"address": "Brandel Street 12, Vexholm"},
    "city_agrees": {"address": "Other Road 7, Vexholm"},
    "place_country_agrees": {"address": "Malmo, Sweden"},
    "gender_contradicts": {"gender": "female"},
    "schema_contradicts": {"schema": "Vessel"},
    "identifier_agrees": {"identifiers": ("LV1234567",)},
    "short_identifier_agrees": {"identifiers": ("750",)},
    "identifier_contradicts": {"identifiers": ("inn:500100732259",)},
    "document_contradicts": {"identifiers": ("passport:lv:LV7654321",)},
    "least_name": {"birth_date": "1961-03-09"},
}


def total(name: str, points: int, settings: EvidenceSettings = DEFAULT.evidence) -> int:
    query = Query("Orban", **SHOWN[name])
    return score(Asked.of(query), listed(), points, settings)[0]


@pytest.mark.parametrize("name", sorted(set(SHOWN) - {"least_name"}))
def test_every_setting_shows_its_effect(name: str) -> None:
    default: float = getattr(DEFAULT.evidence, name)
    more = replace(DEFAULT.evidence, **{name: default * 1.02})
    usual, moved = total(name, 700_000), total(name, 700_000, more)
    raises = name.endswith("_agrees") or name == "birth_far_years"
    assert moved > usual if raises else moved < usual


def test_a_name_less_alike_than_the_least_is_not_raised_and_that_is_said() -> None:
    least = round(DEFAULT.evidence.least_name * MILLION)
    assert total("least_name", least) > least
    assert total("least_name", least - 1) == least - 1
    asked = Asked.of(Query("Orban", birth_date="1961-03-09"))
    ((found, step),) = score(asked, listed(), least - 1, DEFAULT.evidence)[1]
    assert step == 0
    assert found.why == "the same day; the names are too unlike for it to count"


def test_every_setting_has_a_case_and_no_share_leaves_0_to_1() -> None:
    assert set(SHOWN) == {each.name for each in fields(EvidenceSettings)}
    shares = replace(DEFAULT.evidence, birth_far_years=1.0)
    assert all(0 < share <= 1 for share in astuple(shares))
