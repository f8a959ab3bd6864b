"""Tables in, tables out."""

import pyarrow as pa
import pytest
from support.party import PARTY

from ostraka.errors import QueryError
from ostraka.matching import Index, Query

INDEX = Index.build([PARTY])
ROW = {
    "name": "Orban Vexelit", "schema": "Person", "birth_date": "1961-03-09",
    "birth_place": "Zarnik", "gender": "male", "address": "12 Brandel Street, Vexholm",
    "country": "lv", "identifier": "passport:lv:LV1234567",
}  # fmt: skip
FACTS = [column for column in ROW if column not in ("name", "schema", "gender")]


def score(row: dict[str, object]) -> float:
    found: list[float] = INDEX.match_batch(pa.Table.from_pylist([row]), 0.0)[
        "score"
    ].to_pylist()
    return found[0]


def test_every_column_is_asked() -> None:
    query = Query(
        ROW["name"], ROW["schema"], ROW["birth_date"], (ROW["country"],), ROW["gender"],
        (ROW["identifier"],), ROW["birth_place"], ROW["address"],
    )  # fmt: skip
    assert score(ROW) == INDEX.match(query, 0.0)[0].score
    for column in FACTS:
        assert score(ROW) > score({**ROW, column: None})
    assert score({**ROW, "gender": "female"}) < score(ROW)


def test_countries_and_numbers_may_be_lists() -> None:
    several = {**ROW, "country": ["br", "lv"], "identifier": ["X9", "LV1234567"]}
    assert score(several) == score(ROW)


def test_a_row_that_cannot_be_asked_is_named() -> None:
    table = pa.table({"name": ["Orban", "Urban"], "identifier": ["A1", "passport:xx:A1"]})
    with pytest.raises(QueryError, match="row 1: query: identifier 'passport:xx:A1'"):
        INDEX.match_batch(table)
