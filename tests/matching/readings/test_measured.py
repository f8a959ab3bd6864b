"""How often a reading comes near the Latin spelling that a list or a bearer uses.

Near: the Indel similarity of the sorted words is at least 0.80. The floors lie two or three
points under what was measured, so that a change for the worse shows.
"""

import csv
import re
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from anyascii import anyascii
from lxml import etree

from ostraka.matching.readings import readings

NEAR = 0.80
BENCHMARKS = Path(__file__).resolve().parents[4] / "shared" / "benchmarks"
EVERY = 4  # one row in four of the large files keeps the test quick


@pytest.fixture(scope="module")
def benchmarks() -> Path:
    if not BENCHMARKS.is_dir():
        pytest.skip("labelled names (../shared/benchmarks) are not on this machine")
    return BENCHMARKS


@pytest.mark.parametrize(
    ("name", "floor"),
    [
        ("arabic", 0.59),
        ("hebrew", 0.50),
        ("japanese", 0.57),
        ("korean", 0.45),
        ("russian", 0.77),
    ],
)
def test_single_foreign_names_are_read_near_their_spelling(
    benchmarks: Path, name: str, floor: float
) -> None:
    rows = _rows(benchmarks / "transliteration" / f"{name}_80.csv")
    pairs = [(row["native"].replace(" ", ""), [row["latin"]]) for row in rows]
    assert _share_near(pairs[::EVERY]) >= floor


def test_arabic_full_names_are_read_near_their_spelling(benchmarks: Path) -> None:
    rows = _rows(benchmarks / "arabic_latin_fullnames.csv")
    pairs = [(row["arabic"], row["latin_variants"].split("|")) for row in rows]
    # Their words are learned from this file; the lists below are the test of what was learned.
    assert _share_near(pairs[:: EVERY * 5]) >= 0.89


def test_every_cross_script_pair_is_read_near_its_spelling(benchmarks: Path) -> None:
    lines = (benchmarks / "cross_script_pairs.csv").read_text("utf-8").splitlines()
    rows = [row for row in csv.reader(lines) if row and not row[0].startswith("#")]
    assert _share_near((row[0], [row[1]]) for row in rows) == 1


def test_people_of_the_un_list_are_read_near_their_latin_names(lists: Path) -> None:
    tree = etree.parse(lists / "un_sc" / "2024-11-30" / "consolidated.xml")
    assert _share_near(_individuals(tree)) >= 0.92


def test_people_of_the_eu_list_are_read_near_their_latin_names(lists: Path) -> None:
    tree = etree.parse(lists / "eu_fsf" / "2022-03-18" / "sanctions.repaired.xml")
    assert _share_near(_eu_people(tree)) >= 0.92


def _individuals(tree: etree._ElementTree) -> Iterator[tuple[str, list[str]]]:
    parts = ("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME")
    for entry in tree.iter("INDIVIDUAL"):
        script = (entry.findtext("NAME_ORIGINAL_SCRIPT") or "").strip()
        name = " ".join((entry.findtext(part) or "").strip() for part in parts)
        aliases = [alias.text for alias in entry.iter("ALIAS_NAME") if alias.text]
        if script:
            yield script, [name, *filter(_is_latin, aliases)]


def _eu_people(tree: etree._ElementTree) -> Iterator[tuple[str, list[str]]]:
    for entry in tree.iter("{*}sanctionEntity"):
        kind = entry.find("{*}subjectType")
        if kind is None or kind.get("code") != "person":
            continue
        names = [alias.get("wholeName") or "" for alias in entry.iter("{*}nameAlias")]
        latin = list(filter(_is_latin, names))
        yield from (
            (name, latin) for name in names if readings(name) and not _is_latin(name)
        )


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _is_latin(name: str) -> bool:
    letters = [char for char in name if char.isalpha()]
    latin = sum(unicodedata.name(char, "").startswith("LATIN") for char in letters)
    return latin * 2 > len(letters)


def _share_near(pairs: Iterable[tuple[str, list[str]]]) -> float:
    near = [_is_near(readings(name), latin) for name, latin in pairs]
    return sum(near) / len(near)


def _is_near(found: tuple[str, ...], latin: list[str]) -> bool:
    spellings = [_sorted_words(name) for name in latin]
    return any(
        _similarity(_sorted_words(reading), spelling) >= NEAR
        for reading in found
        for spelling in spellings
    )


def _sorted_words(name: str) -> str:
    plain = re.sub(r"[-,./()]", " ", anyascii(name).lower())
    return " ".join(sorted(re.sub(r"[^a-z0-9 ]", "", plain).split()))


def _similarity(left: str, right: str) -> float:
    """Indel similarity: twice the longest common subsequence over both lengths (Hyyrö 2004)."""
    full = (1 << len(right)) - 1
    places: dict[str, int] = {}
    for at, char in enumerate(right):
        places[char] = places.get(char, 0) | 1 << at
    row = full
    for char in left:
        matched = row & places.get(char, 0)
        row = ((row + matched) | (row - matched)) & full
    common = len(right) - row.bit_count()
    return 2 * common / max(1, len(left) + len(right))
