"""Files that a command writes for a person: whole, or not at all."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from ostraka.errors import QueryError


@contextmanager
def whole_file(path: Path) -> Iterator[TextIO]:
    """Yield a text file that takes its place only when all of it is written.

    A list's text may hold half a character, which no UTF-8 can: it is shown escaped.

    Raises:
        QueryError: The file cannot be written.
    """
    partial = path.with_name(f".{path.name}.partial")
    try:
        with partial.open(
            "w", encoding="utf-8", errors="backslashreplace", newline=""
        ) as file:
            yield file
        partial.replace(path)
    except OSError as error:
        hint = "choose a folder that you may write to, with room on its disk"
        said = f"{path}: {error.strerror}, expected to write it"
        raise QueryError(said, hint=hint) from error
    finally:
        partial.unlink(missing_ok=True)
