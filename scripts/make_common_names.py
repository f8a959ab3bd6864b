"""Write src/ostraka/matching/_common_names.py: names that many people bear.

Source: the lists of the most common forenames and surnames by country,
https://github.com/sigpwned/popular-names-by-country-dataset (CC0).

    python scripts/make_common_names.py FORENAMES.csv SURNAMES.csv
"""

import csv
import sys
from collections import Counter
from pathlib import Path

from ostraka._kernel import tokenize

OUT = Path(__file__).parents[1] / "src" / "ostraka" / "matching" / "_common_names.py"
WIDELY = 4  # countries from which on a name counts as common the world over


def main() -> None:
    countries: dict[str, set[str]] = {}
    for path in sys.argv[1:]:
        with Path(path).open(encoding="utf-8-sig", newline="") as file:
            for row in csv.DictReader(file):
                for word in tokenize(row["Romanized Name"])[0]:
                    if len(word) > 1 and word.isascii() and word.isalpha():
                        countries.setdefault(word, set()).add(row["Country"])
    many = sorted(word for word, where in countries.items() if len(where) >= WIDELY)
    some = sorted(word for word, where in countries.items() if len(where) < WIDELY)
    lines = [
        '"""Names that many people bear. Written by scripts/make_common_names.py: do not edit."""',
        "",
        "# Among the most common forenames or surnames of four countries or more.",
        *_block("WIDELY_COMMON", many),
        "",
        "# Among those of one to three countries.",
        *_block("COMMON", some),
        "",
    ]
    OUT.write_text("\n".join(lines))
    sys.stderr.write(
        f"{len(many)} and {len(some)} names, {Counter(map(len, countries.values()))}\n"
    )


def _block(name: str, words: list[str]) -> list[str]:
    lines, line = [f'{name} = """'], "   "
    for word in words:
        if len(line) + len(word) > 90:
            lines.append(line)
            line = "   "
        line += f" {word}"
    return [*lines, line, '"""']


if __name__ == "__main__":
    main()
