"""From files to an edition in the store: parse, check, gate, store."""

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from importlib import import_module
from pathlib import Path, PurePath
from typing import Any

from ostraka.errors import QueryError, SourceError
from ostraka.model import Issue, ParsedList
from ostraka.refresh import gate
from ostraka.refresh.admitting import ImportReport, admit
from ostraka.refresh.dating import Published, find_published
from ostraka.refresh.progress import Progress, silent
from ostraka.refresh.repeats import merge_repeated
from ostraka.sources import OFFICIAL, OWN, load
from ostraka.store import Store

_DAY = timedelta(days=1)
_NAME = re.compile(r"^[a-z][a-z0-9_]{0,39}$")  # no "-": it ends the source in an id


def import_paths(
    store: Store,
    source: str,
    paths: Sequence[Path],
    *,
    now: datetime,
    **rest: Any,  # noqa: ANN401 - passed on
) -> ImportReport:
    """Import an edition from files on disk; see `import_files` for the rest.

    Raises:
        SourceError: A file cannot be read, or two share a name.
    """
    files = read_files(source, paths)
    return import_files(store, source, files, now=now, paths=paths, **rest)


def import_files(
    store: Store,
    source: str,
    files: Mapping[str, bytes],
    *,
    now: datetime,
    published: date | None = None,
    paths: Sequence[PurePath] = (),
    force: str | None = None,
    source_name: str | None = None,
    mapping: Mapping[str, Any] | None = None,
    limits: gate.Limits | None = None,
    progress: Progress = silent,
) -> ImportReport:
    """Import one edition, in its place in time; the store changes wholly or not at all.

    Args:
        source: An official source, or "csv" or "ftm" for a list of your own.
        files: File name to content; all files of one edition.
        now: When this happens.
        published: When it was published; else the file says it, else a name in `paths`.
        paths: Where the files lay, for the date in their names.
        force: Why the gate's reasons do not count this time.
        source_name: What to call a list of your own.
        mapping: Which column means what, for "csv".

    Raises:
        QueryError: No such source.
        SourceError: The files are not such a list, or nothing says when it was published.
        GateError: It looks wrong beside the last edition; names every reason.
        StoreError: The database cannot be used.
    """
    progress("parse", 0, None)
    parsed = parse_files(source, files, source_name, mapping)
    dated = find_published(parsed.source, published, parsed.published, paths)
    warnings = _warn_of_dates(parsed, dated)
    return admit(
        store, parsed, source_name or source, files, dated,
        now=now, force=force, limits=limits, progress=progress, warnings=warnings,
        reader=source, mapping=mapping,
    )  # fmt: skip


def read_files(source: str, paths: Sequence[Path]) -> dict[str, bytes]:
    """Read the files of one edition.

    Raises:
        SourceError: One cannot be read, or two share a name.
    """
    files: dict[str, bytes] = {}
    for path in paths:
        if path.name in files:
            raise SourceError(source, path.name, "two files of this name", "one")
        try:
            files[path.name] = path.read_bytes()
        except OSError as error:
            raise SourceError(source, str(path), str(error.strerror), "a file") from error
    return files


def parse_files(
    source: str,
    files: Mapping[str, bytes],
    source_name: str | None = None,
    mapping: Mapping[str, Any] | None = None,
) -> ParsedList:
    """Parse one edition, and report what is odd about it as a whole.

    Raises:
        QueryError: No such source, or a list of one's own without a name.
        SourceError: The files are not such a list.
    """
    own = source in OWN
    parsed = (
        _parse_own(source, files, source_name, mapping)
        if own
        else load(source).parse(files)
    )
    merge_repeated(parsed)
    parsed.issues.extend(unknown_tags(parsed))
    return parsed


def unknown_tags(parsed: ParsedList) -> list[Issue]:
    """Report the programmes whose legal effect nobody has written down yet."""
    # Here, not above: reading every regime file takes a moment that only imports need.
    from ostraka.model.regime import Regimes

    return Regimes.load().unknown_tags(parsed)


def _parse_own(
    kind: str,
    files: Mapping[str, bytes],
    name: str | None,
    mapping: Mapping[str, Any] | None,
) -> ParsedList:
    """Parse a list of one's own, under its own name."""
    name = name or kind
    if name in OFFICIAL or not _NAME.match(name):
        hint = "small letters, digits and _, not the name of an official source"
        raise QueryError(f"source name {name!r}: cannot be used", hint=hint)
    options = {"mapping": mapping} if kind == "csv" else {}
    parsed: ParsedList = import_module(f"ostraka.sources.{kind}").parse(
        files, source=name, **options
    )
    return parsed


def _warn_of_dates(parsed: ParsedList, dated: Published) -> list[str]:
    if parsed.published is None or dated.source != "argument":
        return []
    stated = parsed.published.date()
    if abs(dated.at.date() - stated) <= _DAY:
        return []
    return [f"published {dated.at:%Y-%m-%d} as you say; the file itself says {stated}"]
