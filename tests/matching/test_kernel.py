"""Raw names to words, and the distance and the key by which words compare."""

import random
from array import array
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.kernel import build, columns
from support.names import names, words

from ostraka._kernel import (
    Builder,
    FormatError,
    Matcher,
    osa_distance,
    spelling_key,
    tokenize,
)
from ostraka.matching import DEFAULT
from ostraka.matching._reference_words import edits, key
from ostraka.matching.words import SPELLING

REWRITES = sorted(SPELLING.items())


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("O'Neil", "oneil"),
        ("O’Neil", "oneil"),
        ("Qur'an ʿAli", "quran ali"),
        ("al-Bakr Al/Bakr", "al bakr al bakr"),
        ("A&B", "a and b"),
        ("Müller Straße Øre Łódź Æsir", "muller strasse ore lodz aesir"),
        ("al-Ḥusaynī İstanbul Nguyễn", "al husayni istanbul nguyen"),
        ("Jose\u0301 \u0301Ana", "jose ana"),
        ("No. 5 Plant № ②", "no 5 plant no 2"),
    ],
)
def test_case_accents_and_marks_fold_away(written: str, expected: str) -> None:
    assert " ".join(tokenize(written)[0]) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("S.A.R.L.", "sarl"),
        ("Quondar S.A.", "quondar sa"),
        ("J.Smith", "j smith"),
        ("J.R.Smith", "jr smith"),
        ("J.R.R. Tolkien", "jrr tolkien"),
        ("Smith.J", "smith j"),
        ("Dr.Smith", "dr smith"),
        ("A..B", "a b"),
        (".A.", "a"),
        ("И.Иванов", "И Иванов"),
        ("И.И.Иванов", "ИИ Иванов"),
        ("S.A.ÉIRE", "sa eire"),
    ],
)
def test_a_full_stop_joins_single_letters_and_parts_words(
    written: str, expected: str
) -> None:
    assert " ".join(tokenize(written)[0]) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("рutin", "putin"),
        ("Соmраny", "company"),
        ("Vеxеlid", "vexelid"),
        ("СО Brandel", "co brandel"),
        ("Οrban Vexelid", "orban vexelid"),
    ],
)
def test_look_alike_letters_among_latin_ones_are_latin(written: str, expected: str) -> None:
    assert tokenize(written)[:2] == (expected.split(), False)


@pytest.mark.parametrize(
    "written", ["Пutin", "Путин", "СО", "АО 5", "ΑΒΓ", "习近平", "김정은"]
)
def test_other_letters_are_left_as_they_are(written: str) -> None:
    found, has_native, _ = tokenize(written)
    assert has_native
    assert "".join(found) == written.replace(" ", "")


@pytest.mark.parametrize(
    "invisible",
    ["\u200b", "\u200d", "\u00ad", "\u2060", "\ufeff", "\u200e", "\u202e", "\u2066", "\0"],
)
def test_invisible_characters_vanish(invisible: str) -> None:
    assert tokenize(f"Vex{invisible}elid")[0] == ["vexelid"]


def test_full_width_letters_are_ordinary_ones() -> None:
    assert tokenize("ＡＬＩ\u3000ＨＡＳＳＡＮ１２")[0] == ["ali", "hassan12"]


def test_mixed_directions_keep_the_order_of_writing() -> None:
    written = "\u202eNassah\u202c \u2066محمد\u2069 Ali"
    assert tokenize(written) == (["nassah", "محمد", "ali"], True, False)


def test_names_of_only_marks_have_no_word() -> None:
    for written in ("", "   ", "...", "--", "'", "\u200b", "\n\t\0", "ʿ"):
        assert tokenize(written) == ([], False, False)


def test_words_are_kept_up_to_48_and_what_is_left_out_is_said() -> None:
    assert tokenize(" ".join(["ab"] * 48)) == (["ab"] * 48, False, False)
    assert tokenize(" ".join(["ab"] * 60)) == (["ab"] * 48, False, True)


def test_letters_of_a_word_are_kept_up_to_64_bytes_and_never_cut_in_two() -> None:
    assert tokenize("x" * 64) == (["x" * 64], False, False)
    assert tokenize("x" * 10_000) == (["x" * 64], False, True)
    assert tokenize("ж" * 32) == (["ж" * 32], True, False)
    assert tokenize("x" + "ж" * 32) == (["x" + "ж" * 31], True, True)


def test_half_a_surrogate_pair_is_refused() -> None:
    with pytest.raises(TypeError, match="tokenize"):
        tokenize("Ali \ud800")


@given(st.text())
def test_words_are_clean_whatever_the_text(text: str) -> None:
    found, has_native, _ = tokenize(text.encode(errors="replace").decode())
    assert len(found) <= 48
    for word in found:
        assert 1 <= len(word.encode()) <= 64
        plain = "".join(char for char in word if char.isascii())
        assert plain == "" or (plain.isalnum() and plain == plain.lower())
    assert has_native == any(not word.isascii() for word in found)


@given(names)
def test_words_of_words_are_themselves(name: str) -> None:
    found = tokenize(name)[0]
    assert tokenize(" ".join(found))[0] == found


@given(st.text("abc", max_size=12), st.text("abc", max_size=12))
def test_the_distance_is_the_textbook_one(left: str, right: str) -> None:
    assert osa_distance(left, right) == edits(left, right) == osa_distance(right, left)


@given(
    st.text("abcdefgh", min_size=40, max_size=64),
    st.text("abcdefgh", min_size=40, max_size=64),
)
def test_the_distance_is_right_up_to_64_letters(left: str, right: str) -> None:
    assert osa_distance(left, right) == edits(left, right)


def test_longer_words_have_no_distance() -> None:
    with pytest.raises(ValueError, match="64 letters"):
        osa_distance("x" * 65, "x")


@given(words.filter(str.isascii))
def test_the_key_rewrites_from_left_to_right_the_longest_first(word: str) -> None:
    assert spelling_key(REWRITES, word) == key(word, SPELLING)


def test_the_key_brings_spellings_together() -> None:
    assert spelling_key(REWRITES, "khaleed") == spelling_key(REWRITES, "halid")
    assert spelling_key([], "aabbc") == "abc"
    assert spelling_key([("a", "x"), ("ab", "y")], "aba") == "yx"
    assert spelling_key([("", "x")], "ab") == "ab"


@pytest.mark.parametrize("at", range(len(DEFAULT.kernel_settings())))
@pytest.mark.parametrize("value", [-1, 2**31 - 1])
def test_settings_that_could_overflow_are_refused(at: int, value: int) -> None:
    settings = DEFAULT.kernel_settings()
    settings[at] = value
    with pytest.raises(ValueError, match=f"setting {at}: {value}, expected"):
        build([], 1, settings, [], {}, {})


def test_settings_by_which_a_match_could_score_above_one_are_refused() -> None:
    names = replace(DEFAULT.names, base=951, rarity=43, same_words=3, same_text=4)
    with pytest.raises(ValueError, match="above 1000 together"):
        build([], 1, replace(DEFAULT, names=names).kernel_settings(), [], {}, {})


def test_a_weight_stays_within_its_limit_whatever_its_class() -> None:
    settings = DEFAULT.kernel_settings()
    rows = [(0, 1000, "orban", "orban")]
    raw = build(rows, 2**32 - 1, settings, [], {"orban": 2**32 - 1}, {})
    weights = memoryview(Matcher.hold(raw).section("tok_w")).cast("H").tolist()
    assert weights == [8000]


def test_more_threads_than_a_machine_has_answer_the_same() -> None:
    rows = [(0, 1000, "orban vexelid", "orban vexelid")]
    matcher = Matcher.hold(build(rows, 1, DEFAULT.kernel_settings(), [], {}, {}))
    queries = [[(1000, "orban vexelid", "orban vexelid")]] * 300
    assert matcher.match_batch(queries, 1, 2**32 - 1) == matcher.match_batch(queries, 1, 1)


def test_a_build_refuses_what_does_not_fit_together() -> None:
    settings = DEFAULT.kernel_settings()
    with pytest.raises(ValueError, match="entity that does not exist"):
        build([(1, 1000, "a", "a")], 1, settings, [], {}, {})
    with pytest.raises(ValueError, match="1001 thousandths"):
        build([(0, 1001, "a", "a")], 1, settings, [], {}, {})
    with pytest.raises(ValueError, match="settings: 1 values"):
        build([], 1, [1], [], {}, {})


def test_the_bytes_depend_neither_on_threads_nor_on_how_the_rows_were_handed_over() -> None:
    chance = random.Random(1)  # noqa: S311 - a sample, not a secret
    stock = [
        "".join(chance.choices("abdeilmnorstz", k=chance.randint(1, 9)))
        for _ in range(4000)
    ]
    rows = [
        (number // 2, 1000, name, name)
        for number in range(6000)
        for name in [" ".join(chance.choices(stock, k=chance.randint(0, 5)))]
    ]
    settings, classes = DEFAULT.kernel_settings(), {"da": 250, "neverborne": 300}
    expected = build(rows, 3000, settings, REWRITES, classes, {"own": b"1"}, 1)
    for threads in (2, 3, 8):
        assert (
            build(rows, 3000, settings, REWRITES, classes, {"own": b"1"}, threads)
            == expected
        )
    for size in (1, 7, 5999):
        builder = Builder(settings, REWRITES, classes)
        for at in range(0, len(rows), size):
            builder.add(*columns(rows[at : at + size]))
        assert builder.finish(3000, {"own": b"1"}, 2) == expected


def test_a_builder_builds_once_and_refuses_columns_that_do_not_fit() -> None:
    builder = Builder(DEFAULT.kernel_settings(), [], {})
    numbers, shares, names, texts = columns([(0, 1000, "orban", "orban")])
    for wrong in (
        (numbers, shares, names, []),
        (numbers, array("I"), names, texts),
        (bytes(3), shares, names, texts),
    ):
        with pytest.raises(ValueError, match="column"):
            builder.add(*wrong)
    builder.add(numbers, shares, names, texts)
    assert Matcher.hold(builder.finish(1, {}, 1)).rows == 1
    for again in (
        lambda: builder.add(numbers, shares, names, texts),
        lambda: builder.finish(1, {}, 1),
    ):
        with pytest.raises(RuntimeError, match="finished"):
            again()


def test_rows_and_sections_outside_the_index_are_refused() -> None:
    raw = build([(0, 1000, "a", "a")], 1, DEFAULT.kernel_settings(), [], {}, {"own": b"12"})
    matcher = Matcher.hold(raw)
    assert matcher.section("own") == b"12"
    assert matcher.section_part("own", 1, 2) == b"2"
    for start, end in ((1, 3), (2, 1)):
        with pytest.raises(IndexError):
            matcher.section_part("own", start, end)
    with pytest.raises(IndexError):
        matcher.explain((1000, "a", "a"), 1)
    with pytest.raises(IndexError, match="no such rows"):
        matcher.score_rows([(1000, "a", "a")], 0, 2)
    with pytest.raises(IndexError):
        matcher.row_entity(1)
    with pytest.raises(FormatError, match="no section"):
        matcher.section("other")
