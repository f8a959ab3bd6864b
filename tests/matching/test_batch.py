"""Tables in, tables out."""

import pyarrow as pa
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from support.party import PARTY

from ostraka.errors import QueryError
from ostraka.matching import DEFAULT, Index, Query
from ostraka.matching.forms import forms_of
from ostraka.matching.names import Names

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


NAMES = st.one_of(
    st.sampled_from(
        ["Orban Vexelid", "Vexelid Orban", "Orban Vexelid Ltd.", "Орбан", "Urban"]
    ),
    st.text(max_size=12).filter(
        lambda text: any(map(str.isascii, text)) and is_askable(text)
    ),
)


def is_askable(name: str) -> bool:
    try:
        Query(name)
    except QueryError:
        return False
    return True


@given(st.lists(NAMES, max_size=8), st.floats(0, 1), st.integers(1, 4))
def test_names_alone_are_answered_as_one_by_one(
    asked: list[str], threshold: float, size: int
) -> None:
    chunks = [asked[at : at + size] for at in range(0, len(asked), size)]
    table = pa.table({"name": pa.chunked_array(chunks, pa.string()), "id": asked})
    expected = [
        (row, match.id, match.score, match.alert, name)
        for row, name in enumerate(asked)
        for match in INDEX.match(Query(name), threshold)
    ]
    found = INDEX.match_batch(table, threshold).to_pylist()
    assert [tuple(each.values()) for each in found] == expected
    part = INDEX.match_batch(table.slice(1), threshold)
    assert part["query"].to_pylist() == [row - 1 for row, *_ in expected if row]


@pytest.mark.parametrize("wrong", [None, "", "...", "a" * 2001])
def test_a_name_that_cannot_be_asked_is_named_by_its_row(wrong: str | None) -> None:
    table = pa.table({"name": pa.chunked_array([["Orban"], ["Urban", wrong]], pa.string())})
    with pytest.raises(QueryError, match="row 2: query: "):
        INDEX.match_batch(table)


@given(st.text(max_size=12))
def test_what_the_kernel_takes_for_plain_stands_for_itself(name: str) -> None:
    assume(is_askable(name))
    (is_plain,) = Names.of(pa.array([name], pa.large_string())).plain(1)
    if is_plain:
        assert forms_of(name, DEFAULT) == [(1000, name, name)]


def test_what_lies_in_memory_behind_a_null_is_never_asked_for() -> None:
    offsets, data = pa.py_buffer(b"\0\0\0\0\r\0\0\0"), pa.py_buffer(b"Orban Vexelid")
    masked = pa.StringArray.from_buffers(1, offsets, data, pa.py_buffer(b"\0"), 1)
    assert masked.to_pylist() == [None]
    with pytest.raises(QueryError, match="row 0: query: no name"):
        INDEX.match_batch(pa.table({"name": masked}))
