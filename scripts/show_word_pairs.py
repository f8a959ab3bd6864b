"""Show which English words stand beside which native words in the names of listed bodies.

A list often gives a body's name twice, in its own script and in English. For each native
word the English words are counted that stand in a Latin name of the same entity, and ranked
by Dice's coefficient. The output is read by a person, who takes true translations into
`matching/readings/_translate_*.py`; nothing is copied from here unread.

    python scripts/show_word_pairs.py EDITION_FOLDER SOURCE [LEAST]

EDITION_FOLDER holds one edition's files, SOURCE is the source's key (`gb_ofsi`), LEAST is
how many names a word must stand in (3).
"""

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from ostraka._kernel import tokenize
from ostraka.model import Entity
from ostraka.sources import load

SHOWN = 6  # English words beside each native one


def main() -> None:
    folder, source = Path(sys.argv[1]), sys.argv[2]
    least = int(sys.argv[3]) if len(sys.argv) > 3 else 3
    files = {path.name: path.read_bytes() for path in sorted(folder.iterdir())}
    for word, count, beside in ranked(load(source).parse(files).entities, least):
        sys.stdout.write(f"{word}\t{count}\t{' '.join(beside)}\n")


def ranked(entities: list[Entity], least: int) -> Iterator[tuple[str, int, list[str]]]:
    """Yield native words, how many names have them, and the likeliest English words."""
    native: Counter[str] = Counter()
    english: Counter[str] = Counter()
    both: Counter[tuple[str, str]] = Counter()
    for entity in entities:
        if entity.schema == "Person":
            continue
        latin = _words(entity, native=False)
        english.update(latin)
        for word in _words(entity, native=True):
            native[word] += 1
            both.update((word, other) for other in latin)
    for word, count in native.most_common():
        if count >= least:
            beside = [other for one, other in both if one == word]
            beside.sort(key=lambda each: -2 * both[word, each] / (count + english[each]))
            yield word, count, beside[:SHOWN]


def _words(entity: Entity, *, native: bool) -> set[str]:
    names = [name.full for name in entity.names if bool(name.script) is native]
    words = (word.casefold() for name in names for word in tokenize(name)[0])
    return {word for word in words if len(word) > 1}


if __name__ == "__main__":
    main()
