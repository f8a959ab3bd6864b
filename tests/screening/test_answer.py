"""The match JSON that outside checks rely on."""

import json
from datetime import date
from itertools import pairwise
from typing import Any

import pytest

from ostraka.matching import Query
from ostraka.screening import Screener, designation_json

MATCH = {"id", "schema", "caption", "score", "alert", "source", "edition", "designations",
         "explanation"}  # fmt: skip
DESIGNATION = {"authority", "programme", "legal_basis", "measures", "listed_on", "ended_on"}
CONTRIBUTION = {"feature", "query", "candidate", "verdict", "contribution"}
QUERIES = [
    Query("Orban Vexelid", "Person", "1971-03-09", ("lv",), "male", ("LV1234567",)),
    Query("Orban Vexelid", "Vessel", "1984-05-06", ("cn",), "female"),
    Query("Urban Vexalidov"),
    Query("Grimble Vision"),
    Query("Orban Vexelidov"),
]


@pytest.fixture(params=QUERIES, ids=lambda query: query.name)
def data(request: pytest.FixtureRequest, screener: Screener) -> Any:  # noqa: ANN401 - JSON
    answer = screener.check(request.param, threshold=0.2)
    assert answer.matches
    return answer.to_json()


def test_an_answer_has_the_keys_of_the_contract(data: Any) -> None:  # noqa: ANN401
    assert {"query", "matches", "editions", "config", "engine"} <= data.keys()
    for edition in data["editions"].values():
        assert {"published", "sha256"} <= edition.keys()
    for match in data["matches"]:
        assert match.keys() >= MATCH
        assert isinstance(match["alert"], bool)
        assert match["edition"] == data["editions"][match["source"]]["sha256"]
        assert all(each.keys() >= DESIGNATION for each in match["designations"])
        assert all(each.keys() >= CONTRIBUTION for each in match["explanation"])


def test_contributions_sum_to_the_score(data: Any) -> None:  # noqa: ANN401
    for match in data["matches"]:
        total = sum(each["contribution"] for each in match["explanation"])
        assert total == pytest.approx(match["score"], abs=1e-6)
        assert 0 <= match["score"] <= 1


def test_verdicts_are_the_four_words(data: Any) -> None:  # noqa: ANN401
    verdicts = {
        each["verdict"] for match in data["matches"] for each in match["explanation"]
    }
    assert verdicts <= {"equal", "close", "contradicts", "no data"}


def test_matches_fall_by_score_then_id(data: Any) -> None:  # noqa: ANN401
    keys = [(-match["score"], match["id"]) for match in data["matches"]]
    assert all(left < right for left, right in pairwise(keys))


def test_alerts_are_the_matches_that_reach_the_threshold(
    data: Any, screener: Screener  # noqa: ANN401
) -> None:  # fmt: skip
    bar = screener.index.config.threshold
    assert all(match["alert"] == (match["score"] >= bar) for match in data["matches"])


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: query.name)
def test_the_same_question_gives_the_same_bytes(screener: Screener, query: Query) -> None:
    first, second = (json.dumps(screener.check(query).to_json()) for _ in range(2))
    assert first == second


def test_a_freeze_and_an_investment_ban_are_told_apart(screener: Screener) -> None:
    (blocked,) = screener.check(Query("Quondar Primel Trading")).to_json()["matches"]
    (barred,) = screener.check(Query("Grimble Vision Group")).to_json()["matches"]
    assert "Asset freeze" in blocked["designations"][0]["measures"]
    measures = barred["designations"][0]["measures"]
    assert measures
    assert "Asset freeze" not in measures
    assert any("nvest" in measure or "ecurit" in measure for measure in measures)


def test_an_unknown_programme_is_never_no_effect() -> None:
    stated = {"authority": "Ministry of Examples", "programme": "NO-SUCH-TAG"}
    found = designation_json("us_ofac_sdn", stated, date(2024, 1, 6))
    assert found["unknown"] is True
    assert found["notes"]
