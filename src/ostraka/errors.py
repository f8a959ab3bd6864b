"""Every error that Ostraka raises on purpose.

* OstrakaError
  - SourceError          a file is not the list it is said to be; nothing was stored
  - GateError            an edition looks wrong beside the last good one; it was refused
  - FetchError           an official address did not give a list
  - StoreError           the database cannot be used as it is
  - RegimeError          a regime file breaks its own rules
  - IndexFileError       a published index is damaged, foreign or missing
  - ConfigError          a setting is outside its range
  - QueryError           a question cannot be asked as it was put
  - ScreeningError       a screening could not be completed
  - EvaluationError      an evaluation lacks what it needs, or is compared with no such run

Each message reads ``where: what was found, what was expected``. ``hint`` holds the
cure when there is one; the command line prints it on a line of its own.
"""


class OstrakaError(Exception):
    """Base class: catch this to catch every deliberate failure."""

    def __init__(self, message: str, *, hint: str | None = None) -> None:
        self.hint = hint
        super().__init__(message)


class SourceError(OstrakaError):
    """A file does not have the shape its parser was written for.

    >>> raise SourceError("un_sc", "line 3", "a DOCTYPE", "plain XML")
    Traceback (most recent call last):
    ostraka.errors.SourceError: un_sc: line 3: found a DOCTYPE, expected plain XML
    """

    def __init__(
        self, source: str, place: str, found: str, expected: str, *, hint: str | None = None
    ) -> None:
        self.source, self.place, self.found, self.expected = source, place, found, expected
        super().__init__(
            f"{source}: {place}: found {found}, expected {expected}", hint=hint
        )


class GateError(OstrakaError):
    """An edition was read, but something about it says it must not replace the last one."""


class FetchError(OstrakaError):
    """An official address could not be reached, or answered with something else."""


class StoreError(OstrakaError):
    """The database is missing, older or newer than this engine, or locked."""


class RegimeError(OstrakaError):
    """A regime file breaks its own rules; names the file and the place in it."""


class IndexFileError(OstrakaError):
    """A published index is missing, damaged, or made by another format version."""


class ConfigError(OstrakaError):
    """A config holds a setting outside its range; names the setting."""


class QueryError(OstrakaError):
    """A query cannot be asked as it was put."""


class ScreeningError(OstrakaError):
    """A screening could not be completed. It is never answered as 'nothing found'."""


class EvaluationError(OstrakaError):
    """An evaluation lacks what it needs, or a file is no run to compare with."""
