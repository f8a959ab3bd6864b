"""Numbers as a query writes them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ostraka.errors import QueryError
from ostraka.matching import Query
from ostraka.matching.identifier import (
    kind_name,
    normal_identifier,
    parse_identifier,
    written,
)
from ostraka.model import Identifier


@pytest.mark.parametrize(
    ("text", "kind", "country", "value"),
    [
        ("passport:ir:A12345678", "passportNumber", "ir", "A12345678"),
        ("Passport Number: Iran: A 123", "passportNumber", "ir", "A 123"),
        ("imo:9074729", "imoNumber", None, "9074729"),
        ("IMO 9074729", "imoNumber", None, "9074729"),
        ("IMO: 9074729", "imoNumber", None, "9074729"),
        ("leiCode:5493001KJTIIGC8Y1R12", "leiCode", None, "5493001KJTIIGC8Y1R12"),
        ("national-id:lv:1-2", "idNumber", "lv", "1-2"),
        ("LV-1234567", "", None, "LV-1234567"),
        ("HRB:1234", "", None, "HRB:1234"),
    ],
)
def test_a_number_may_say_its_kind_and_issuer(
    text: str, kind: str, country: str | None, value: str
) -> None:
    found = parse_identifier(text)
    shown = found.value.removeprefix("IMO ")
    assert (found.kind, found.country, shown) == (kind, country, value)


@pytest.mark.parametrize("text", ["passport:xx:A123", "passport:", "imo: - "])
def test_a_label_that_cannot_be_read_is_refused_by_name(text: str) -> None:
    with pytest.raises(QueryError, match="identifier"):
        Query("Orban Vexelid", identifiers=(text,))


@given(st.text(max_size=30))
def test_any_text_is_a_number_or_refused(text: str) -> None:
    try:
        found = parse_identifier(text)
    except QueryError:
        return
    assert normal_identifier(found.value) == normal_identifier(
        parse_identifier(written(found)).value
    )


def test_a_number_with_its_kind_goes_out_as_text() -> None:
    query = Query("Orban", identifiers=(Identifier("passportNumber", "A1", "ir"), "B2"))
    assert query.to_json()["identifiers"] == ["passportNumber:ir:A1", "B2"]


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("", "number"),
        ("registrationNumber", "registration number"),
        ("socialSecurityNumber", "social security number"),
        ("innCode", "INN code"),
        ("mmsi", "MMSI"),
        ("callSign", "call sign"),
    ],
)
def test_a_kind_can_be_read_aloud(kind: str, name: str) -> None:
    assert kind_name(kind) == name
