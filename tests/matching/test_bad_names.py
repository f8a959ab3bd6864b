"""Names that are no names: each gets its answer or a clear refusal, and in no time."""

import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.names import make_entity

from ostraka.errors import QueryError
from ostraka.matching import Index, Query
from ostraka.sources import us_ofac_sdn

MOST = 0.05  # seconds of the processor for one answer
SCRIPTS = (
    "محمد علي",
    "Владимир Путин",
    "习近平",
    "김정은",
    "נתניהו",
    "ดาวเรือง",
    "ナカムラ",
    "नरेन्द्र",
)
COMMON = (
    "co company trading general limited ltd al bin abu ali mohammed ahmad hassan ibrahim "
    "international group shipping bank of the and de la el maria jose carlos garcia lopez"
)

ANSWERED = {
    "one letter": "a",
    "one letter of another script": "习",
    "one digit": "7",
    "48 letters": " ".join("abcdefghijklmnopqrstuvwxyz"[at % 26] for at in range(48)),
    "48 times one letter": " ".join("a" * 48),
    "48 times one word": " ".join(["ali"] * 48),
    "40 times two words": " ".join(["mohammed ali"] * 20),
    "33 common words": COMMON,
    "digits": " ".join(map(str, range(48))),
    "long digits": "1234567890" * 6,
    "a word of 64 letters": "x" * 64,
    "31 words of 63 letters": " ".join(["abcdefghi" * 7] * 31),
    "all accents": "a" + "\u0301" * 1_900,
    "emoji beside a name": "🙂 ali " * 30,
    "mixed direction": "\u202eNassah\u202c \u2066محمد\u2069 Ali",
    "control characters": "Ali\0\x01\x07\x1b[31m\r\nHassan\x7f",
    "zero width within": "\u200b".join("Mohammed Ali"),
    "a script without spaces": "中" * 600,
    "another": "ดาวเรือง" * 60,
    "names of bodies": "中国集团" * 20,
    "letters that are sentences": "ﷺ" * 12,
    "every script": " ".join(SCRIPTS * 4),
    **{f"{name} again and again": " ".join([name] * 24) for name in SCRIPTS},
}
REFUSED = {
    "nothing": ("", "no name and no identifier"),
    "spaces": (" \t\n\u3000", "no name and no identifier"),
    "punctuation": ("-./,;:!?()[]{}'\"" * 20, "no letter or digit"),
    "control characters alone": ("\0\x01\x1b", "no letter or digit"),
    "zero width alone": ("\u200b\u200d\ufeff", "no letter or digit"),
    "accents alone": ("\u0301" * 40, "no letter or digit"),
    "emoji alone": ("🙂🙂", "no letter or digit"),
    "a letter that sounds like nothing": ("ʔ", "no letter or digit"),
    "half a pair": ("Ali \ud800", "character 4 is half a pair"),
    "the other half": ("\udfffAli", "character 0 is half a pair"),
    "10,000 letters": ("x" * 10_000, "10000 characters, expected at most 2000"),
    "one word of 2,000 letters": ("x" * 2_000, "at most 48 of 64 letters"),
    "a word of 65 letters": ("Ali " + "x" * 65, "at most 48 of 64 letters"),
    "49 words": (" ".join(["ali"] * 49), "at most 48 of 64 letters"),
    "60 words": (" ".join(["ab"] * 60), "at most 48 of 64 letters"),
    "49 words in another script": (" ".join(["محمد"] * 49), "at most 48 of 64 letters"),
    "words that only part in native form": (
        "集团有限公司 " * 30,
        "at most 48 of 64 letters",
    ),
    "1,000 letters with full stops": ("a." * 1_000, "at most 48 of 64 letters"),
}


@pytest.fixture(scope="module")
def index(lists: Path) -> Index:
    """The real SDN list, as it was published in January 2024."""
    folder = lists / "us_ofac_sdn" / "2024-01-11"
    files = {path.name: path.read_bytes() for path in folder.glob("*.csv")}
    return Index.build(us_ofac_sdn.parse(files).entities)


@pytest.fixture(scope="module")
def small() -> Index:
    return Index.build(
        [make_entity("a", "Mohammed Ali"), make_entity("b", "习近平", "J. Prangle")]
    )


def seconds(index: Index, query: Query) -> float:
    """The least of some runs: what else the machine does is not the name's fault."""
    return min(_runs(index, query))


def _runs(index: Index, query: Query) -> Iterator[float]:
    for _ in range(5):
        start = time.process_time()
        index.match(query)
        yield time.process_time() - start


@pytest.mark.slow
@pytest.mark.parametrize("name", ANSWERED.values(), ids=ANSWERED)
def test_a_strange_name_is_answered_in_no_time(index: Index, name: str) -> None:
    assert seconds(index, Query(name)) < MOST
    assert seconds(index, Query(name, identifiers=("AB-1234567",))) < MOST


@pytest.mark.parametrize(("name", "message"), REFUSED.values(), ids=REFUSED)
def test_a_name_that_cannot_be_screened_whole_is_refused_and_says_why(
    name: str, message: str
) -> None:
    start = time.process_time()
    with pytest.raises(QueryError, match=message):
        Query(name)
    assert time.process_time() - start < MOST


def test_a_name_without_a_letter_is_asked_for_by_its_identifiers(small: Index) -> None:
    assert small.match(Query("...", identifiers=("AB1",))) == []
    with pytest.raises(QueryError, match="no letter or digit"):
        Query("...", identifiers=("--",))


def test_the_longest_names_find_themselves() -> None:
    names = {
        "words": " ".join(f"vexelid{at}" for at in range(48)),
        "letters": "vexelid" * 9,
        "han": "商汤科技" * 30,
        "thai": "ดาวเรือง" * 9,
    }
    index = Index.build([make_entity(each, name) for each, name in names.items()])
    for each, name in names.items():
        assert [match.id for match in index.match(Query(name), 0.9)] == [each]


def test_long_words_that_differ_at_their_end_are_not_the_same() -> None:
    index = Index.build(
        [make_entity("a", "商汤" * 20 + "北京"), make_entity("b", "商汤" * 20 + "上海")]
    )
    (first, second) = index.match(Query("商汤" * 20 + "北京"), 0.0)
    assert (first.id, second.id) == ("a", "b")
    assert first.score > second.score


def test_an_entity_of_500_names_is_found_by_each_and_once() -> None:
    names = [f"Orban Vexelid{at}" for at in range(500)]
    index = Index.build([make_entity("a", *names), make_entity("b", "Quondar Primel")])
    for name in names[::50]:
        (match,) = index.match(Query(name))
        assert (match.id, match.name) == ("a", name)


def test_a_customer_of_500_names_is_answered_for_each(small: Index) -> None:
    names = ("Mohammed Ali", "Quondar", "Ali Muhammad", "J Prangle")
    queries = [Query(names[at % 4], id=str(at)) for at in range(500)]
    start = time.process_time()
    found = list(small.match_many(queries))
    assert time.process_time() - start < 500 * MOST
    assert found == [small.match(query, explain=False) for query in queries]
    assert [len(matches) for matches in found[:4]] == [1, 0, 1, 1]


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(st.characters(), max_size=120), st.integers(1, 20))
def test_any_text_is_answered_or_refused(small: Index, text: str, times: int) -> None:
    start = time.process_time()
    with suppress(QueryError):
        small.match(Query((text * times)[:2_500]))
    assert time.process_time() - start < 10 * MOST


def test_a_name_that_is_too_long_when_read_out_is_refused() -> None:
    with pytest.raises(QueryError, match="48 words or more"):
        Query("3% " * 30)  # three percent, three percent, ...
