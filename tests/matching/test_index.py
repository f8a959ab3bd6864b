"""The index file: the same from the same entities, and refused when it is anything else."""

import os
import random
import struct
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from support import damage
from support.kernel import build
from support.names import make_entity

from ostraka._kernel import FormatError, Matcher
from ostraka.errors import IndexFileError, QueryError
from ostraka.matching import DEFAULT, Index, NameSettings, Query, build_bytes
from ostraka.matching.evidence import Asked
from ostraka.matching.score import least_points
from ostraka.model import Name, NameKind

BASE = list(NameSettings.__annotations__).index("base")
TESTS = Path(__file__).resolve().parents[1]
ENTITIES = [
    make_entity("b", "Orban Vexelid", "Орбан Векселид", numbers=("LV 1234567",)),
    make_entity("a", "Quondar Primel Trading S.A.", schema="Company"),
    make_entity("c", "Orban Vexelid", Name.of("The Clerk", NameKind.WEAK)),
    make_entity("d"),
]


@pytest.fixture(scope="module")
def raw() -> bytes:
    return damage.small_index()


def test_the_same_entities_in_any_order_give_the_same_bytes() -> None:
    expected = build_bytes(ENTITIES)
    chance = random.Random(1)  # noqa: S311 - a sample, not a secret
    for _ in range(5):
        assert build_bytes(chance.sample(ENTITIES, len(ENTITIES))) == expected
    assert build_bytes(iter(ENTITIES)) == expected


def test_the_bytes_do_not_depend_on_the_process(raw: bytes) -> None:
    program = (
        "import sys; from support.damage import *; sys.stdout.buffer.write(small_index())"
    )
    for seed in ("1", "2"):
        environment = os.environ | {"PYTHONHASHSEED": seed}
        made = subprocess.run(  # noqa: S603 - our own program
            [sys.executable, "-c", program], cwd=TESTS, env=environment, check=True,
            capture_output=True,
        )  # fmt: skip
        assert made.stdout == raw


def test_what_was_built_is_what_is_found(tmp_path: Path) -> None:
    path = tmp_path / "index.ostraka"
    path.write_bytes(build_bytes(ENTITIES))
    for index in (Index.open(path), Index.build(ENTITIES)):
        assert len(index) == 4
        assert [each["id"] for each in index.entities()] == ["a", "b", "c", "d"]
        assert [match.id for match in index.match(Query("Orban Vexelid"))] == ["b", "c"]
        assert index.match(Query("", identifiers=("LV-1234567",)))[0].id == "b"


def test_an_empty_list_finds_nothing() -> None:
    index = Index.build([])
    assert (len(index), index.match(Query("Orban"), 0.0)) == (0, [])
    assert list(index.match_many([Query("Orban")])) == [[]]


def test_two_entities_of_one_id_are_refused() -> None:
    with pytest.raises(IndexFileError, match="two entities have the id 'a'"):
        build_bytes([make_entity("a", "Orban"), make_entity("a", "Prangle")])


def test_a_limit_keeps_the_best_and_ties_go_by_id() -> None:
    entities = [make_entity(each, "Orban Vexelid") for each in ("b", "a", "c")]
    index = Index.build([*entities, make_entity("0", "Orban Vexalid")])
    found = index.match(Query("Orban Vexelid"), 0.0)
    assert [match.id for match in found] == ["a", "b", "c", "0"]
    assert index.match(Query("Orban Vexelid"), 0.0, limit=2) == found[:2]
    assert [each[:2] for each in index.match_many([Query("Orban Vexelid")], 0.0, 2)] == [
        [replace(match, explanation=()) for match in found[:2]]
    ]


def test_an_identifier_finds_its_bearer_and_counts_its_name_too() -> None:
    index = Index.build(ENTITIES)
    query = Query("Orban Prangle Quondar", identifiers=("LV-1234567", "LV 1234567", "X1"))
    everyone = index.match(query, 0.0)
    named = next(match for match in everyone if match.id == "b")
    assert named.score > index.match(Query("", identifiers=query.identifiers))[0].score
    assert {step.feature for step in named.explanation} == {"name", "identifier"}
    for bar in (0.001, 0.1, 0.3, 0.5, 0.66, named.score, 0.99):
        expected = [match for match in everyone if match.score >= bar]
        assert index.match(query, bar) == expected
        (plain,) = index.match_many([query], bar)
        assert plain == [replace(match, explanation=()) for match in expected]


def test_an_identifier_that_nobody_bears_makes_no_name_be_looked_at() -> None:
    settings = DEFAULT.evidence
    bare, numbered = (Asked.of(Query("Orban", identifiers=n)) for n in ((), ("X1",)))
    assert least_points(numbered, 0.66, settings) == least_points(bare, 0.66, settings)


def test_names_that_hold_no_letter_are_refused_with_the_reason() -> None:
    index = Index.build(ENTITIES)
    for name in ("...", "-", "ʔ", "\u0301", "🙂"):
        with pytest.raises(QueryError, match="no letter or digit"):
            index.match(Query(name))
        assert index.match(Query(name, identifiers=("LV1234567",)))


def test_one_changed_byte_anywhere_is_noticed(raw: bytes) -> None:
    first = min(offset for _, offset, _ in damage.sections(raw).values())
    for at in [*range(first), *range(first, len(raw), 127), len(raw) - 1]:
        changed = bytearray(raw)
        changed[at] ^= 1 << at % 8
        with pytest.raises(IndexFileError):
            Index.from_bytes(bytes(changed))


def test_a_file_cut_off_anywhere_is_refused(raw: bytes, tmp_path: Path) -> None:
    path = tmp_path / "cut.ostraka"
    for size in [*range(0, len(raw), 331), len(raw) - 1]:
        with pytest.raises(IndexFileError):
            Index.from_bytes(raw[:size])
        if size % 5 == 0:
            path.write_bytes(raw[:size])
            with pytest.raises(IndexFileError, match=r"cut\.ostraka"):
                Index.open(path)
    with pytest.raises(IndexFileError, match="cut off or damaged"):
        Index.from_bytes(raw + b"\0")


@pytest.mark.parametrize(
    "foreign",
    [b"", b"OSTRAKA\n", b"PK\x03\x04" * 50, b"<html>" * 50, bytes(1000), b"\xff" * 1000],
)
def test_a_foreign_file_is_refused(foreign: bytes, tmp_path: Path) -> None:
    path = tmp_path / "foreign"
    path.write_bytes(foreign)
    with pytest.raises(IndexFileError, match=r"too short|not an index") as caught:
        Index.open(path)
    assert "doctor --rebuild" in str(caught.value.hint)
    with pytest.raises(IndexFileError):
        Index.from_bytes(foreign)


def test_another_format_version_is_refused_by_its_number(raw: bytes) -> None:
    changed = bytearray(raw)
    struct.pack_into("<I", changed, 8, 99)
    with pytest.raises(IndexFileError, match="index format 99, this engine reads"):
        Index.from_bytes(bytes(changed))


def test_another_config_is_refused_with_both_hashes(raw: bytes) -> None:
    other = replace(DEFAULT, threshold=0.5)
    with pytest.raises(IndexFileError, match=f"{DEFAULT.hash}, expected {other.hash}"):
        Index.from_bytes(raw, other)


def test_a_missing_file_and_a_folder_are_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(IndexFileError, match="nowhere: No such file"):
        Index.open(tmp_path / "nowhere")
    with pytest.raises(IndexFileError, match=tmp_path.name):
        Index.open(tmp_path)


@pytest.mark.parametrize("tag", sorted(damage.sections(damage.small_index())))
def test_an_index_without_one_of_its_sections_is_refused(raw: bytes, tag: str) -> None:
    changed = bytearray(raw)
    place, _, _ = damage.sections(raw)[tag]
    changed[place] ^= 0x20
    with pytest.raises(IndexFileError, match=f"no section {tag}"):
        Index.from_bytes(damage.seal(changed))


@pytest.mark.parametrize("tag", sorted(damage.sections(damage.small_index())))
def test_a_section_outside_the_file_is_refused(raw: bytes, tag: str) -> None:
    place, offset, length = damage.sections(raw)[tag]
    for field, number in (
        (8, len(raw) + 8), (8, 2**64 - 8), (8, offset + 4),
        (16, len(raw)), (16, 2**64 - 1), (16, 2**63), (8, len(raw) - length + 8),
    ):  # fmt: skip
        changed = bytearray(raw)
        struct.pack_into("<Q", changed, place + field, number)
        with pytest.raises(IndexFileError, match="outside the file"):
            Index.from_bytes(damage.seal(changed))


@pytest.mark.parametrize(
    ("tag", "at", "number", "message"),
    [
        ("settings", 0, 2**31, "damaged settings"),
        ("settings", 0, 1001, "damaged settings"),
        ("tok_at", 0, 1, "offsets of tokens"),
        ("tok_at", 4, 2**32 - 1, "offsets of tokens"),
        ("tok_at", 4, 0, "word of odd length"),
        ("post_at", 4, 2**31, "offsets of postings"),
        ("post", 0, 2**20, "references of postings"),
        ("unit", 0, 2**20, "references of rows"),
        ("unit_at", 4, 2, "name of odd length"),
        ("exa_e", 4, 2**20, "references of table exa"),
        ("key_e", 4, 2**20, "references of table key"),
        ("ske_e", 4, 2**20, "references of table ske"),
        ("con_e", 4, 2**20, "references of table con"),
        ("del_e", 4, 2**20, "references of table del"),
        ("haj_e", 4, 2**20, "references of table haj"),
        ("del_b", 0, 1, "offsets of table del"),
        ("haj_b", 4, 2**31, "offsets of table haj"),
        ("row_ent", 0, 2**20, "of 1048577 entities"),
        ("row_ent", 0, 2**32 - 1, "of 4294967296 entities"),
        ("rewrite", 0, 0x0A0A0A0A, "spelling table"),
    ],
)
def test_each_table_is_checked_before_it_is_used(
    raw: bytes, tag: str, at: int, number: int, message: str
) -> None:
    changed = bytearray(raw)
    struct.pack_into("<I", changed, damage.sections(raw)[tag][1] + at, number)
    with pytest.raises(IndexFileError, match=message):
        Index.from_bytes(damage.seal(changed))


def entry(raw: bytes, tag: str, at: int, kind: str) -> int:
    """Where a number of a section lies; from the end when `at` is negative."""
    _, offset, length = damage.sections(raw)[tag]
    return offset + at * struct.calcsize(kind) + (length if at < 0 else 0)


@pytest.mark.parametrize(
    ("tag", "at", "kind", "number", "message"),
    [
        ("row", 2, "<H", 1001, "name of odd worth"),
        ("row", -2, "<H", 2**16 - 1, "name of odd worth"),
        ("row", 6, "<B", 1, "name of odd weight"),
        ("row", 0, "<I", 2**32 - 1, "name of odd weight"),
        ("tok_w", 0, "<H", 8001, "damaged weights"),
        ("tok_jw", 0, "<H", 24_001, "damaged weights"),
        ("unseen", 0, "<I", 8001, "damaged weights"),
        ("unseen", 0, "<I", 2**16, "damaged weights"),
        ("unseen", 0, "<I", 2**32 - 1, "damaged weights"),
        ("tok", 0, "<B", 255, "order of words"),
        ("settings", BASE, "<i", 1000, "damaged settings"),  # with what is added to it
    ],
)
def test_what_the_search_relies_on_is_checked(
    raw: bytes, tag: str, at: int, kind: str, number: int, message: str
) -> None:
    changed = bytearray(raw)
    struct.pack_into(kind, changed, entry(raw, tag, at, kind), number)
    with pytest.raises(IndexFileError, match=message):
        Index.from_bytes(damage.seal(changed))


def test_a_row_that_a_word_names_twice_or_out_of_order_is_refused() -> None:
    raw = build_bytes([make_entity(each, "Orban") for each in "abc"])
    _, start, length = damage.sections(raw)["post"]
    rows = list(struct.unpack_from(f"<{length // 4}I", raw, start))
    at = rows.index(2) - 2
    assert rows[at : at + 3] == [0, 1, 2]
    for wrong in ([0, 1, 1], [2, 1, 0], [1, 0, 2]):
        changed = bytearray(raw)
        struct.pack_into("<3I", changed, start + 4 * at, *wrong)
        with pytest.raises(IndexFileError, match="order of postings"):
            Index.from_bytes(damage.seal(changed))


@pytest.mark.parametrize(
    ("tag", "kind", "number"), [("tok_f", "<B", 0), ("tok_jw", "<H", 1)]
)
def test_a_name_of_words_that_are_said_to_be_none_is_refused(
    raw: bytes, tag: str, kind: str, number: int
) -> None:
    size = struct.calcsize(kind)
    _, start, length = damage.sections(raw)[tag]
    at = next(
        at
        for at in range(start, start + length, size)
        if struct.unpack_from(kind, raw, at)[0] > number
    )
    changed = bytearray(raw)
    struct.pack_into(kind, changed, at, number)
    with pytest.raises(IndexFileError, match="words that are none"):
        Index.from_bytes(damage.seal(changed))


def test_a_spelling_rule_that_makes_words_endless_is_refused() -> None:
    rules = [("a", "b" * 65)]
    settings = DEFAULT.kernel_settings()
    with pytest.raises(FormatError, match="spelling table"):
        Matcher.hold(build([], 1, settings, rules, {}, {}))


def test_two_sections_of_one_name_are_refused(raw: bytes) -> None:
    first, second, *_ = (place for place, _, _ in damage.sections(raw).values())
    changed = bytearray(raw)
    changed[second : second + 8] = changed[first : first + 8]
    with pytest.raises(IndexFileError, match="two sections"):
        Index.from_bytes(damage.seal(changed))


def test_a_file_cut_at_the_border_of_any_section_is_refused(raw: bytes) -> None:
    places = damage.sections(raw).values()
    last = max(offset + length for _, offset, length in places)
    borders = {0, 8, 31, 32, last - 1}
    for place, offset, length in places:
        borders |= {place, offset, offset + length}
    for size in sorted(borders - {last}):
        with pytest.raises(IndexFileError):
            Index.from_bytes(raw[:size])
        if size >= damage.HEAD.size:  # and where the head says that it is whole
            with pytest.raises(IndexFileError, match=r"outside the file|cut off"):
                Index.from_bytes(damage.seal(bytearray(raw[:size])))


@pytest.mark.parametrize(
    ("at", "message"),
    [
        *((at, "not an index") for at in range(8)),
        *((at, "index format") for at in range(8, 12)),
        (12, r"cut off|no section|outside|checksum"),
        *((at, "cut off") for at in range(16, 24)),
        *((at, "checksum") for at in range(24, 32)),
    ],
)
def test_every_field_of_the_head_is_checked(raw: bytes, at: int, message: str) -> None:
    for bit in range(8):
        changed = bytearray(raw)
        changed[at] ^= 1 << bit
        with pytest.raises(IndexFileError, match=message):
            Index.from_bytes(bytes(changed))


@pytest.mark.parametrize("manifest", [b"{}", b"[]", b"nul", b"\xff\xfe", b"1"])
def test_a_manifest_that_says_nothing_is_refused(raw: bytes, manifest: bytes) -> None:
    changed = bytearray(raw)
    _, offset, length = damage.sections(raw)["manifest"]
    changed[offset : offset + length] = manifest.ljust(length)
    with pytest.raises(IndexFileError, match="damaged manifest"):
        Index.from_bytes(damage.seal(changed))


def test_facts_that_cannot_be_read_are_said_to_be_so(raw: bytes) -> None:
    changed = bytearray(raw)
    struct.pack_into("<Q", changed, damage.sections(raw)["ent_at"][1] + 8, 2**40)
    index = Index.from_bytes(damage.seal(changed))
    with pytest.raises(IndexFileError, match="entity 0: bytes 0 to 1099511627776"):
        index.entity(0)


@pytest.mark.parametrize("seed", range(2))
def test_damage_behind_a_right_checksum_never_ends_the_process(seed: int) -> None:
    made = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "support.damage", str(seed), "400"],
        cwd=TESTS, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (made.returncode, made.stderr) == (0, "")
    answered, count = map(int, made.stdout.split())
    assert 0 < answered < count == 400
