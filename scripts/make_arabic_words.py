"""Write matching/readings/_arabic_learned.py: how Arabic name words are spelled in Latin.

Counted over full names beside their bearers' own spelling. A Latin word is held for the
spelling of an Arabic one when it stands at the same place or the next, and the two have the
same consonants but for one in four. Of spellings with one key the most usual stands. Words
of `_arabic_words` and `_arabic_terms` keep the spellings given there.

    python scripts/make_arabic_words.py arabic_latin_fullnames.csv arabic_80.csv

Source: ../shared/benchmarks/arabic_latin_fullnames.csv (columns arabic, latin_variants) and
../shared/benchmarks/transliteration/arabic_80.csv (latin, native, count)
"""

import csv
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from functools import cache
from pathlib import Path

from ostraka._kernel import spelling_key, tokenize
from ostraka.matching.readings._arabic_spell import spell
from ostraka.matching.readings._arabic_terms import TERMS
from ostraka.matching.readings._arabic_words import WORDS
from ostraka.matching.readings.native import unify
from ostraka.matching.words import SPELLING

OUT = Path(__file__).parents[1] / "src/ostraka/matching/readings/_arabic_learned.py"
LEAST_NAMES = 3  # that a word stands in
LEAST_SHARE = 0.12  # of a word's names that a spelling has
MOST_SPELLINGS = 3
LIKE = 0.75
LETTERS = re.compile("[\u0621-\u064a\u0671-\u06d3]{3,}")
KNOWN = frozenset(WORDS) | frozenset(TERMS)
RULES = sorted(SPELLING.items())
HEADER = '''"""How Arabic name words are spelled in Latin letters, the usual first: learned.

Written by scripts/make_arabic_words.py: do not edit. Same form as `_arabic_words`.
"""

_LINES = """
'''
FOOTER = '''"""

LEARNED = {
    fields[-1]: fields[:-1] for fields in map(str.split, _LINES.strip().splitlines())
}
'''


def main() -> None:
    seen: dict[str, Counter[str]] = defaultdict(Counter)
    for path in map(Path, sys.argv[1:]):
        for native, latin, weight in _names(path):
            for word, spelling in _pairs(native.split(), tokenize(latin)[0]):
                seen[word][spelling] += weight
    lines = [line for word in sorted(seen) if (line := _line(word, seen[word]))]
    OUT.write_text(HEADER + "\n".join(lines) + "\n" + FOOTER, "utf-8")
    sys.stderr.write(f"{len(lines)} words\n")


def _names(path: Path) -> Iterator[tuple[str, str, int]]:
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if "native" in row:
                yield row["native"].replace(" ", ""), row["latin"], int(row["count"])
            else:
                for latin in row["latin_variants"].split("|"):
                    yield row["arabic"], latin, 1


def _pairs(native: list[str], latin: list[str]) -> Iterator[tuple[str, str]]:
    latin = [word for word in latin if word not in ("al", "el")]
    for at, written in enumerate(native):
        word = _bare(unify(written))
        if not LETTERS.fullmatch(word) or word in KNOWN or _is_two(word):
            continue
        near = {_without_article(each) for each in latin[max(0, at - 1) : at + 2]}
        alike = sorted(((_alike(word, each), each) for each in near), reverse=True)
        if alike and alike[0][0] >= LIKE:
            yield word, alike[0][1]


def _is_two(word: str) -> bool:
    """Say whether it is two words written together, which `arabic` takes apart by rule."""
    if word.endswith(("الله", "الدين")) or word.startswith("عبد"):
        return True
    return any(
        word[:cut] in KNOWN and word[cut:] in KNOWN for cut in range(3, len(word) - 2)
    )


def _bare(word: str) -> str:
    return word[2:] if word.startswith("ال") and len(word) > 4 else word


def _without_article(word: str) -> str:
    return word[2:] if word.startswith(("al", "el")) and len(word) > 7 else word


@cache
def _alike(word: str, latin: str) -> float:
    """How alike the consonants are, 0 to 1."""
    if not latin.isascii() or not latin.isalpha() or len(latin) < 3:
        return 0
    return max(
        SequenceMatcher(None, _consonants(each), _consonants(latin)).ratio()
        for each in spell(word, persian=False) + spell(word, persian=True)
    )


@cache
def _consonants(latin: str) -> str:
    return re.sub("(?<!^)[aiu]", "", _key(latin))


@cache
def _key(latin: str) -> str:
    return spelling_key(RULES, latin)


def _line(word: str, found: Counter[str]) -> str:
    total = found.total()
    usual = _apart(
        spelling
        for spelling, count in sorted(found.items(), key=lambda each: (-each[1], each[0]))
        if count >= max(2, total * LEAST_SHARE)
    )
    return (
        " ".join([*usual[:MOST_SPELLINGS], word]) if total >= LEAST_NAMES and usual else ""
    )


def _apart(spellings: Iterable[str]) -> list[str]:
    """Leave out what the kernel holds for a spelling before it."""
    found: dict[str, str] = {}
    for each in spellings:
        found.setdefault(_key(each), each)
    return list(found.values())


if __name__ == "__main__":
    main()
