"""The rows of listed names, those of many entities at once.

Most names are plain: they stand for themselves, which the kernel sees quicker than the rules
on names do. Only the others are read one by one.
"""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from ostraka.matching.config import Config
from ostraka.matching.forms import BODIES, Form, factor_of, rows_of
from ostraka.matching.names import Names
from ostraka.model import Entity, Name, NameKind


@dataclass
class Rows:
    """Rows in columns, which the garbage collector has no reason to look into.

    Attributes:
        entities: Number of each row's entity.
        names: Which of its entity's names it reads.
        shares: What a match of it is worth, in thousandths.
        words: What is compared.
        texts: The name as written, empty for a derived reading.
    """

    entities: "array[int]" = field(default_factory=lambda: array("I"))
    names: "array[int]" = field(default_factory=lambda: array("I"))
    shares: "array[int]" = field(default_factory=lambda: array("I"))
    words: list[str] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)


def rows_of_entities(first: int, entities: Sequence[Entity], config: Config) -> Rows:
    """Return every way to read each name of entities that follow one another.

    A reading that an earlier name of its entity gives, and that is worth no more, is left
    out. A weak or former name is worth less.

    Args:
        first: Number of the first entity.

    >>> from ostraka.matching.config import DEFAULT
    >>> entity = Entity("x-1", "Person", "x", (Name.of("Orban Vexelid"),) * 2)
    >>> rows_of_entities(7, [entity], DEFAULT).entities
    array('I', [7])
    """
    rows = Rows()
    is_plain = iter(_plain([name.full for entity in entities for name in entity.names]))
    worths = {kind: factor_of(kind, config) for kind in NameKind}
    for number, entity in enumerate(entities, first):
        seen: dict[tuple[str, str], int] = {}
        for at, name in enumerate(entity.names):
            worth = worths[name.kind]
            for factor, words, text in _forms(name, entity.schema, config, next(is_plain)):
                share = factor * worth // 1000
                if seen.get((words, text), -1) < share:
                    seen[words, text] = share
                    rows.names.append(at)
                    rows.shares.append(share)
                    rows.words.append(words)
                    rows.texts.append(text)
        rows.entities.extend([number] * (len(rows.names) - len(rows.entities)))
    return rows


def _forms(name: Name, schema: str, config: Config, is_plain: int) -> Sequence[Form]:
    """As `rows_of`; a plain name has no row but itself, unless it may have initials."""
    if is_plain and not (schema in BODIES and name.kind is NameKind.PRIMARY):
        return ((1000, name.full, name.full),)
    return rows_of(name, config, schema)


def _plain(names: list[str]) -> bytes:
    """A byte for each name: 1 where it stands for itself alone."""
    texts = [name.encode() for name in names]
    offsets = array("q", accumulate(map(len, texts), initial=0))
    return Names(memoryview(offsets).cast("B"), memoryview(b"".join(texts))).plain(1)
