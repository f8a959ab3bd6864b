"""One service: many answers are the single ones, several names are one party."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from ostraka.errors import IndexFileError, QueryError
from ostraka.home import Home
from ostraka.matching import Query
from ostraka.model import Judgement, Ruling
from ostraka.screening import Screener, open

QUERIES = [
    Query("Orban Vexelid", birth_date="1971-03-09"),
    Query("Quondar Primel Trading"),
    Query("Somebody Else"),
    Query("", identifiers=("LV1234567",)),
]


def test_an_answer_says_what_was_searched_and_with_what(screener: Screener) -> None:
    answer = screener.check(QUERIES[0])
    assert sorted(answer.editions) == ["us_ofac_cons", "us_ofac_sdn"]
    assert answer.editions["us_ofac_sdn"]["published"] == "2024-01-05"
    assert answer.config == screener.index.config.hash
    assert answer.engine
    assert answer.on == screener.on


@pytest.mark.parametrize("threads", [1, 3])
def test_many_questions_get_the_answers_of_each(screener: Screener, threads: int) -> None:
    single = [screener.check(query).to_json() for query in QUERIES]
    many = [answer.to_json() for answer in screener.check_many(QUERIES, threads=threads)]
    assert many == single
    assert [bool(each["matches"]) for each in many] == [True, True, False, True]


def test_a_threshold_and_a_limit_narrow_the_matches(screener: Screener) -> None:
    query = Query("Orban Vexelid")
    wide = screener.check(query, threshold=0.1)
    assert [match.id for match in wide.matches] == ["us_ofac_cons-202", "us_ofac_sdn-101"]
    assert screener.check(query, threshold=0.1, limit=1).matches == wide.matches[:1]
    assert screener.check(query, threshold=0.99).matches == ()


def test_joined_answers_have_each_entity_once_with_its_best_name(
    screener: Screener,
) -> None:
    names = ("Urban Vexalidov", "Orban Vexelid", "Havo Tumbrel")
    answers = [screener.check(Query(name)) for name in names]
    joined = screener.join(answers)
    assert {match.id for match in joined.matches} == {
        match.id for answer in answers for match in answer.matches
    }
    assert len({match.id for match in joined.matches}) == len(joined.matches)
    scores = [(-match.score, match.id) for match in joined.matches]
    assert scores == sorted(scores)
    best = max(m.score for a in answers for m in a.matches if m.id == "us_ofac_sdn-101")
    assert {m.id: m.score for m in joined.matches}["us_ofac_sdn-101"] == best
    assert sorted(i for s in joined.subjects for i in s.ids) == sorted(
        m.id for m in joined.matches
    )


def test_a_question_without_anything_to_look_for_is_refused(screener: Screener) -> None:
    with pytest.raises(QueryError, match="no letter or digit"):
        screener.check(Query("..."))


def test_opening_a_home_without_an_index_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(IndexFileError, match="no published index") as caught:
        open(Home.at(tmp_path))
    assert "import a list first" in str(caught.value.hint)


def test_judgements_count_in_single_answers_and_in_many(screener: Screener) -> None:
    pair = ("us_ofac_cons-202", "us_ofac_sdn-101")
    query = Query("Orban Vexelid", birth_date="1971-03-09")
    (subject,) = screener.check(query).subjects
    assert sorted(subject.ids) == sorted(pair)
    now = datetime(2024, 1, 6, tzinfo=UTC)
    apart = Judgement(1, *pair, Ruling.DIFFERENT, "A. Reader", now, "two men")
    judged = Screener(screener.index, screener.on, [apart])
    assert len(judged.check(query).subjects) == 2
    (many,) = judged.check_many([query])
    assert many == judged.check(query)
    assert judged.join([many]).subjects == many.subjects
