"""Records of JSON in a section of the index file, read one by one."""

import orjson

from ostraka._kernel import FormatError, Matcher
from ostraka.errors import IndexFileError
from ostraka.matching.query import Facts


class Records:
    """One record for each entity.

    Args:
        section: Holds the records, one behind the other.
        starts: Holds where each of them starts, and the end of the last (uint64).

    Raises:
        FormatError: A section is missing, or too short.
    """

    def __init__(self, matcher: Matcher, section: str, starts: str) -> None:
        self._matcher, self._section = matcher, section
        raw = matcher.section(starts)
        count = len(raw) // 8 - 1
        if len(raw) % 8 or count < matcher.entities:
            raise FormatError(f"damaged: {count} of {matcher.entities} entities")
        self._starts = memoryview(raw).cast("Q")
        matcher.section_part(section, 0, 0)

    def __len__(self) -> int:
        return len(self._starts) - 1

    def __getitem__(self, number: int) -> Facts:
        """Return an entity's record.

        Raises:
            IndexFileError: It cannot be read.
        """
        start, end = self._starts[number], self._starts[number + 1]
        try:
            record: Facts = orjson.loads(
                self._matcher.section_part(self._section, start, end)
            )
        except (IndexError, ValueError) as error:
            found = f"bytes {start} to {end} are no facts"
            raise IndexFileError(f"index: entity {number}: {found}") from error
        return record
