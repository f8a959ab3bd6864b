"""Turns whatever a database says into `StoreError`, with the cure where there is one."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import exc

from ostraka.errors import StoreError

# What the drivers say, in small letters, and what to do about it.
_CURES = (
    ("locked", "another import holds the database: try again when it is done"),
    ("unable to open database file", "the folder must exist and be writable"),
    ("readonly database", "the file and its folder must be writable"),
    ("not a database", "the file is damaged or something else: move it away or restore it"),
    ("malformed", "the file is damaged: restore it from a backup"),
    ("disk is full", "make room on the disk, then import again"),
    ("could not translate host name", "is the host in OSTRAKA_DATABASE_URL right?"),
    ("connection refused", "is PostgreSQL running at this address?"),
    ("connection failed", "is PostgreSQL running at this address?"),
)


@contextmanager
def mapped(place: str) -> Iterator[None]:
    """Raise `StoreError` for anything that the database layer raises inside.

    Args:
        place: What to name in the message: the database, without its password.
    """
    try:
        yield
    except ModuleNotFoundError as error:
        hint = "pip install 'ostraka[postgres]'" if error.name == "psycopg" else None
        raise StoreError(f"{place}: found no driver ({error})", hint=hint) from error
    except (
        exc.StatementError
    ) as error:  # before its base class: it carries the driver's words
        said = _one_line(error.orig or error)
        raise StoreError(
            f"{place}: the database said {said!r}", hint=_cure(said)
        ) from error
    except (exc.SQLAlchemyError, UnicodeError) as error:
        said = _one_line(error)
        raise StoreError(f"{place}: found {said!r}, expected a usable database") from error


def _one_line(error: BaseException) -> str:
    return " ".join(str(error).split())[:300]


def _cure(said: str) -> str | None:
    low = said.lower()
    return next((cure for sign, cure in _CURES if sign in low), None)
