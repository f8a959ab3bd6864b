"""What the compiled kernel offers. It has no defaults and no policy."""

from collections.abc import Sequence

from typing_extensions import Buffer

Row = tuple[
    int, int, str, str
]  # entity, factor (thousandths), words, text as written or ""
Form = tuple[int, str, str]  # factor (thousandths), words, text as written or ""
Found = tuple[int, int, int, int]  # entity, row, form, score (millionths)

class FormatError(ValueError):
    """The file is damaged, foreign, or of another format version."""

class Matcher:
    """A searchable list; safe to use from several threads."""

    @staticmethod
    def map(path: str) -> Matcher:
        """Map an index file; raises FormatError or OSError."""
    @staticmethod
    def hold(data: bytes) -> Matcher:
        """Use an index held in memory; raises FormatError."""
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

def build(
    rows: Sequence[Row],
    entities: int,
    settings: list[int],
    rewrites: list[tuple[str, str]],
    classes: dict[str, int],
    keep: dict[str, bytes],
) -> bytes:
    """Make the bytes of an index; `keep` are further sections, stored as they are."""

def plain_names(
    offsets: Buffer, data: Buffer, words: list[str], endings: list[str], threads: int
) -> bytes:
    """A byte for each text: 1 where it is of Latin letters alone and holds no cue."""

def tokenize(name: str) -> tuple[list[str], bool, bool]:
    """Words, whether some are not in Latin letters, whether any were left out."""

def spelling_key(rewrites: list[tuple[str, str]], token: str) -> str: ...
def osa_distance(left: str, right: str) -> int: ...
def settings_count() -> int: ...
