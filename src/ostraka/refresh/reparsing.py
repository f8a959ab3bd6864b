"""Reading the kept files of an edition again, after its parser was mended."""

from datetime import datetime

from ostraka.errors import StoreError
from ostraka.model import ParsedList
from ostraka.refresh import gate
from ostraka.refresh.importing import parse_files
from ostraka.refresh.progress import Progress, silent
from ostraka.sources import OFFICIAL
from ostraka.store import EditionRow, Reparsed, Store
from ostraka.version import VERSION


def reparse(
    store: Store,
    edition: EditionRow,
    *,
    now: datetime,
    force: str | None = None,
    limits: gate.Limits | None = None,
    progress: Progress = silent,
) -> Reparsed:
    """Parse an edition's own files again, and keep what they say now, if it differs.

    The edition keeps its name, its files and its day. The gate compares it with what it
    said so far, so that a parser that lost half a list does not clear everybody on it.

    Args:
        now: When this happens.
        force: Why the gate's reasons do not count this time.

    Raises:
        SourceError: The parser does not read these files.
        GateError: It says much less than it did; names every reason.
        StoreError: Nothing says how it was read, a file is damaged, or the database cannot
            be used.
    """
    progress(f"parse {edition.published:%Y-%m-%d}", 0, None)
    parsed = _parse(store, edition)
    reasons = _check(store, edition, parsed, now, limits or gate.Limits())
    if reasons and not force:
        raise gate.refuse(edition.source, reasons, edition)
    progress(f"store {edition.published:%Y-%m-%d}", 0, len(parsed.entities))
    return store.replace_parsed(
        edition.id, parsed, now=now, engine=VERSION,
        forced_reason=force if reasons else None,
    )  # fmt: skip


def reader_of(edition: EditionRow) -> str:
    """Return who reads an edition: its own source, or the kind of a list of one's own.

    Raises:
        StoreError: It was stored before Ostraka kept how a list of one's own was read.
    """
    if edition.reader is not None:
        return edition.reader
    if edition.source in OFFICIAL:
        return edition.source
    found = "an edition of before this was kept"
    raise StoreError(
        f"{edition.source} of {edition.published:%Y-%m-%d}: found {found}, expected to "
        "know whether csv or ftm read it",
        hint="its entities stay as they are; newer editions of it can be read again",
    )


def _parse(store: Store, edition: EditionRow) -> ParsedList:
    reader, files = reader_of(edition), store.files(edition.id)
    return parse_files(reader, files, edition.source, edition.mapping)


def _check(
    store: Store,
    edition: EditionRow,
    parsed: ParsedList,
    now: datetime,
    limits: gate.Limits,
) -> list[str]:
    ids = store.entity_ids(edition.source, edition.published)
    return gate.check(
        parsed,
        edition.source,
        published=edition.published,
        now=now,
        last=gate.Last(edition, edition, ids),
        limits=limits,
    )
