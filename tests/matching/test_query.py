"""A query: what it takes, what it refuses, and what it gives back."""

from typing import Any

import pytest

from ostraka.errors import QueryError
from ostraka.matching import Query
from ostraka.model import Identifier


@pytest.mark.parametrize(
    ("facts", "message"),
    [
        ({"birth_date": "31.02.1971"}, "birth date '31.02.1971' is no date"),
        ({"countries": ("Atlantis",)}, "country 'Atlantis' is not known"),
        (
            {"birth_place": "x" * 2001},
            "a birth place of 2001 characters, expected at most 2000",
        ),
        ({"address": "\ud800"}, "address is not text"),
        ({"identifiers": ("imo:",)}, "identifier 'imo:': no number behind its label"),
    ],
)
def test_what_cannot_be_read_is_refused_by_name(
    facts: dict[str, Any], message: str
) -> None:
    with pytest.raises(QueryError, match=message):
        Query("Orban Vexelid", **facts)


@pytest.mark.parametrize("numbers", [(), ("-",), (Identifier("", "..."),)])
def test_nothing_to_ask_for_is_refused(numbers: tuple[str | Identifier, ...]) -> None:
    with pytest.raises(QueryError, match="no name and no identifier"):
        Query("  ", identifiers=numbers)


def test_what_is_given_back_can_be_asked_again() -> None:
    query = Query(
        "Orban", "Person", "1961", ("lv",), "male",
        (Identifier("passportNumber", "A1", "ir"), "imo:9074729", "B2"), "Zarnik", "Vexholm",
    )  # fmt: skip
    again = query.to_json()
    assert again["identifiers"] == ["passportNumber:ir:A1", "imo:9074729", "B2"]
    for field in ("countries", "identifiers"):
        again[field] = tuple(again[field])
    assert Query(**again).numbers == query.numbers
    assert Query(**again).to_json() == query.to_json()
