"""Write matching/readings/_simplified.py: traditional Han characters and their simplified forms.

Source: the CLDR transform Traditional-Simplified (Unicode licence), run by ICU's `uconv`
(Debian: icu-devtools), over the 5,401 frequent characters of Big5. Run again only to take
up a newer CLDR; the result is committed.
"""

import subprocess
import sys
from pathlib import Path

OUT = Path(__file__).parents[1] / "src/ostraka/matching/readings/_simplified.py"
# Characters that keep a reading or a family of their own.
DISTINCT = set("乾於瀋藉徵")
WIDTH = 40
HEAD = '''"""Traditional Han characters and their simplified forms, position by position.

Written by scripts/make_simplified_table.py: do not edit.

Source: CLDR, transform Traditional-Simplified, over the frequent characters of Big5
    https://cldr.unicode.org/index/cldr-spec/transliteration-guidelines
"""

'''


def frequent() -> list[str]:
    """The characters of Big5 level 1, in its order (by strokes)."""
    pairs = (
        (high, low)
        for high in range(0xA4, 0xC7)
        for low in (*range(0x40, 0x7F), *range(0xA1, 0xFF))
    )
    found = (bytes(pair).decode("big5", errors="ignore") for pair in pairs)
    return [char for char in found if len(char) == 1 and "\u4e00" <= char <= "\u9fff"]


def simplify(text: str) -> str:
    command = ["uconv", "-x", "Traditional-Simplified", "-f", "utf-8", "-t", "utf-8"]
    done = subprocess.run(command, input=text, text=True, capture_output=True, check=True)  # noqa: S603
    return done.stdout


def main() -> None:
    chars = frequent()
    pairs = [
        (old, new)
        for old, new in zip(chars, simplify("".join(chars)), strict=True)
        if old != new and old not in DISTINCT
    ]
    old, new = ("".join(side) for side in zip(*pairs, strict=True))
    tables = _constant("_TRADITIONAL", old) + _constant("_SIMPLE", new)
    OUT.write_text(
        f"{HEAD}{tables}\nSIMPLIFIED = dict(zip(_TRADITIONAL, _SIMPLE, strict=True))\n"
    )
    sys.stderr.write(f"{OUT.name}: {len(pairs)} pairs\n")


def _constant(name: str, text: str) -> str:
    lines = [f'    "{text[at : at + WIDTH]}"\n' for at in range(0, len(text), WIDTH)]
    return f"{name} = (\n{''.join(lines)})\n"


if __name__ == "__main__":
    main()
