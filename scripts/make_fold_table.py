"""Write kernel/fold_table.inc: what each character becomes before names are compared.

Sources: the Unicode character database of this Python, and `anyascii` for Latin letters
that do not decompose (ß, ø, ł, ð). Run again only to take up a newer Unicode; the result
is committed and CI compares it with a fresh run on the same Unicode version.
"""

import re
import sys
import unicodedata
from pathlib import Path

from anyascii import anyascii

OUT = Path(__file__).parents[1] / "kernel" / "fold_table.inc"
KEEP, DROP, SPLIT, FIRST_TEXT = 0, 1, 2, 3
APOSTROPHES = set("'`´ʹʻʼʽʾʿˈˊˋ‘’‛′＇ʿʾ՚׳")
DIACRITICS = [
    (0x300, 0x36F),
    (0x1AB0, 0x1AFF),
    (0x1DC0, 0x1DFF),
    (0x20D0, 0x20FF),
    (0xFE20, 0xFE2F),
]


def fold(code: int) -> int | str:
    """Say what becomes of one character: KEEP, DROP, SPLIT or an ASCII text."""
    char = chr(code)
    category = unicodedata.category(char)
    if char in APOSTROPHES or (
        category in ("Cf", "Cc", "Cs", "Co", "Cn") and char not in "\t\n\r\v\f\x85"
    ):
        return DROP
    if any(first <= code <= last for first, last in DIACRITICS) or 0xFE00 <= code <= 0xFE0F:
        return DROP
    if char == "&":
        return " and "
    if category == "Nd":
        return str(unicodedata.decimal(char))
    plain = unicodedata.normalize("NFKC", char)
    if category[0] in "LNS" and all(_is_latin(each) for each in plain):
        return re.sub(r"[^a-z0-9]", "", anyascii(plain).lower()) or SPLIT
    return KEEP if category[0] in "LMN" else SPLIT


def _is_latin(char: str) -> bool:
    return (
        unicodedata.name(char, "").startswith(("LATIN", "FEMININE ORD", "MASCULINE ORD"))
        or char in "0123456789"
    )


def main() -> None:
    texts: dict[str, int] = {}
    pages: dict[tuple[int, ...], int] = {(KEEP,) * 256: 0}
    index = []
    for page in range(0x200):
        row = []
        for code in range(page * 256, page * 256 + 256):
            found = fold(code)
            row.append(
                found
                if isinstance(found, int)
                else texts.setdefault(found, len(texts) + FIRST_TEXT)
            )
        index.append(pages.setdefault(tuple(row), len(pages)))
    lines = [
        "// Written by scripts/make_fold_table.py: do not edit.",
        f"// Unicode {unicodedata.unidata_version}.",
        "static constexpr const char* kFoldTexts[] = {",
        *(f'    "{text}",' for text in texts),
        "};",
        f"static constexpr uint16_t kFoldPageOf[{len(index)}] = {{",
        *_wrapped(index),
        "};",
        f"static constexpr uint16_t kFoldPages[{len(pages)}][256] = {{",
    ]
    for row in pages:
        lines += ["    {", *_wrapped(row, "     "), "    },"]
    OUT.write_text("\n".join([*lines, "};", ""]))
    sys.stderr.write(f"{OUT.name}: {len(texts)} texts, {len(pages)} pages\n")


def _wrapped(numbers, indent="    "):  # noqa: ANN001, ANN202
    numbers = list(numbers)
    return [
        indent + ",".join(map(str, numbers[i : i + 32])) + ","
        for i in range(0, len(numbers), 32)
    ]


if __name__ == "__main__":
    main()
