"""What the compiled kernel offers. It has no defaults and no policy."""

from collections.abc import Mapping

from typing_extensions import Buffer

Form = tuple[int, str, str]  # factor (thousandths), words, text as written or ""
Found = tuple[int, int, int, int]  # entity, row, form, score (millionths)

class FormatError(ValueError):
    """The file is damaged, foreign, or of another format version."""

class Builder:
    """Makes an index of rows; raises ValueError for settings out of their ranges.

    The bytes depend on the rows and their order alone.
    """

    def __init__(
        self,
        settings: list[int],
        rewrites: list[tuple[str, str]],
        classes: dict[str, int],
    ) -> None: ...
    def add(
        self, entities: Buffer, shares: Buffer, words: list[str], texts: list[str]
    ) -> None:
        """Take rows in columns: entity and share in thousandths (uint32), what is compared,
        the text as written or "". A thread goes on with them when this returns. Raises
        ValueError where columns do not fit, or what went wrong with rows before."""
    def finish(self, entities: int, keep: Mapping[str, Buffer], threads: int) -> bytes:
        """The bytes of the index, once; `keep` are further sections, stored as they are.
        `entities` is what words are rare among. Raises ValueError where a row names one
        beyond it, RuntimeError the second time."""

class Matcher:
    """A searchable list; safe to use from several threads."""

    @staticmethod
    def map(path: str) -> Matcher:
        """Map an index file; raises FormatError or OSError."""
    @staticmethod
    def hold(data: bytes) -> Matcher:
        """Use an index held in memory, where it lies; raises FormatError."""
    @property
    def entities(self) -> int:
        """One above the greatest entity that a row names."""
    @property
    def rows(self) -> int: ...
    @property
    def tokens(self) -> int: ...
    def match(self, forms: list[Form], floor: int) -> list[Found]:
        """Each entity whose best row scores `floor` or more; best first, ties by entity."""
    def brute(self, forms: list[Form], floor: int) -> list[Found]:
        """The same, by comparing every row: slow, and the truth."""
    def score_rows(self, forms: list[Form], start: int, end: int) -> list[Found]:
        """Every row of a stretch that is alike at all under each form; forms and rows in
        their order. Raises IndexError where there are no such rows."""
    def match_batch(
        self, queries: list[list[Form]], floor: int, threads: int
    ) -> tuple[bytes, bytes, bytes, bytes, bytes]:
        """Columns query, entity, row, form (uint32) and score (int32), little-endian."""
    def match_names(
        self,
        offsets: Buffer,
        data: Buffer,
        plain: bytes,
        others: list[list[Form]],
        floor: int,
        threads: int,
    ) -> tuple[bytes, bytes, bytes, bytes, bytes]:
        """The same for texts as Arrow holds them (64-bit offsets, bytes); `others` gives the
        readings of those that are not plain, in their order."""
    def explain(self, form: Form, row: int) -> dict[str, object]:
        """How the words of one reading and one row pair off."""
    def section(self, tag: str) -> bytes: ...
    def section_part(self, tag: str, start: int, end: int) -> bytes: ...
    def row_entity(self, row: int) -> int: ...

def plain_names(
    offsets: Buffer, data: Buffer, words: list[str], endings: list[str], threads: int
) -> bytes:
    """A byte for each text: 1 where it is of Latin letters alone and holds no cue."""

def tokenize(name: str) -> tuple[list[str], bool, bool]:
    """Words, whether some are not in Latin letters, whether any were left out."""

def spelling_key(rewrites: list[tuple[str, str]], token: str) -> str: ...
def osa_distance(left: str, right: str) -> int: ...
def settings_count() -> int: ...
