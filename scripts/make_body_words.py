"""Write src/ostraka/matching/_body_words.py: words that many organisations bear.

Counted are the names of organisations on the newest editions of the official lists, each
name once. Source: the lists themselves, see `evaluation/shared.py`.

    python scripts/make_body_words.py
"""

import math
import sys
from collections import Counter
from pathlib import Path

from ostraka._kernel import tokenize
from ostraka.evaluation.shared import NEWEST, Shared
from ostraka.matching.company_words import with_short_forms

OUT = Path(__file__).parents[1] / "src" / "ostraka" / "matching" / "_body_words.py"
KINDS = frozenset({"Organization", "Company", "PublicBody", "LegalEntity"})
LEAST = 20  # names in 20,000: fewer may be one group's
NAMES = 20_000
STEP = 50  # thousandths


def main() -> None:
    shared = Shared.find()
    if shared is None:
        raise SystemExit("no folder `shared` beside the repository")
    names = {
        frozenset(with_short_forms(words))
        for edition in NEWEST
        for entity in shared.edition(*edition).entities
        if entity.schema in KINDS
        for name in entity.names
        for words, has_native, _ in [tokenize(name.full)]
        if words and not has_native
    }
    bearers = Counter(word for name in names for word in name)
    levels: dict[int, list[str]] = {}
    for word, count in sorted(bearers.items()):
        share = count * NAMES / len(names)
        if share >= LEAST and word.isalpha() and len(word) > 1:
            weight = 1000 * math.log1p(NAMES / share) / math.log1p(NAMES)
            levels.setdefault(round(weight / STEP) * STEP, []).append(word)
    OUT.write_text(_module(levels))
    sys.stderr.write(f"{len(names)} names, {sum(map(len, levels.values()))} words\n")


def _module(levels: dict[int, list[str]]) -> str:
    lines = [
        '"""Words that many organisations bear. Written by scripts/make_body_words.py: do not edit."""',
        "",
        "# What a word weighs, in thousandths of one that nobody bears.",
        "BODY_WORDS = {",
    ]
    for weight, words in sorted(levels.items()):
        lines += [f'    {weight}: """', *_block(words), '    """,']
    return "\n".join([*lines, "}", ""])


def _block(words: list[str]) -> list[str]:
    lines, line = [], "       "
    for word in words:
        if len(line) + len(word) > 90:
            lines.append(line)
            line = "       "
        line += f" {word}"
    return [*lines, line]


if __name__ == "__main__":
    main()
