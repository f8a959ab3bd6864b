"""A column of names as it lies in memory, so that plain ones need not be read one by one."""

from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from ostraka._kernel import plain_names
from ostraka.errors import QueryError
from ostraka.matching.forms import plain_cues
from ostraka.matching.query import checked_name

if TYPE_CHECKING:
    import pyarrow as pa


@dataclass(frozen=True)
class Names:
    """Texts as Arrow lays them out; an absent one is empty.

    Attributes:
        offsets: Where each text begins, and the end of the last: 64-bit numbers.
        data: The bytes of all texts.
        start: Row number of the first in its table, for errors.
    """

    offsets: memoryview
    data: memoryview
    start: int = 0

    @classmethod
    def of(cls, chunk: "pa.LargeStringArray", start: int = 0) -> "Names":
        """Take up a chunk of a column without copying it."""
        _, offsets, data = chunk.buffers()
        if offsets is None:
            return cls(memoryview(bytes(8)), memoryview(b""), start)
        first, last = 8 * chunk.offset, 8 * (chunk.offset + len(chunk) + 1)
        return cls(memoryview(offsets)[first:last], memoryview(data or b""), start)

    def __len__(self) -> int:
        return len(self.offsets) // 8 - 1

    def plain(self, threads: int) -> bytes:
        """A byte for each name: 1 where it stands for itself and nothing need be known of it."""
        return plain_names(self.offsets, self.data, *_cues(), threads)

    def name(self, row: int) -> str:
        """Return a name that can be asked for.

        Raises:
            QueryError: It cannot be asked; names the row of the table.
        """
        start, end = self._offsets[row : row + 2]
        try:
            return checked_name(str(self.data[start:end], "utf-8"))
        except QueryError as error:
            said = f"row {self.start + row}: {error}"
            raise QueryError(said, hint=error.hint) from error

    @cached_property
    def _offsets(self) -> memoryview:
        return self.offsets.cast("B").cast("q")


@lru_cache(maxsize=1)
def _cues() -> tuple[list[str], list[str]]:
    return plain_cues()
