"""An index of rows alone, as tests of the kernel need it."""

from array import array
from collections.abc import Mapping, Sequence

from ostraka._kernel import Builder

Row = tuple[int, int, str, str]


def build(
    rows: Sequence[Row],
    entities: int,
    settings: list[int],
    rewrites: list[tuple[str, str]],
    classes: dict[str, int],
    keep: Mapping[str, bytes],
    threads: int = 2,
) -> bytes:
    """The bytes of an index; see `Builder`."""
    builder = Builder(settings, rewrites, classes)
    builder.add(*columns(rows))
    return builder.finish(entities, dict(keep), threads)


def columns(rows: Sequence[Row]) -> tuple["array[int]", "array[int]", list[str], list[str]]:
    """Rows as `Builder.add` takes them."""
    return (
        array("I", [row[0] for row in rows]), array("I", [row[1] for row in rows]),
        [row[2] for row in rows], [row[3] for row in rows],
    )  # fmt: skip
