"""Letting a parsed edition through the gate and into the store, and saying what it did."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from ostraka.model import ParsedList
from ostraka.refresh import gate
from ostraka.refresh.dating import Published
from ostraka.refresh.progress import Progress, silent
from ostraka.store import Added, EditionRow, Origin, Store
from ostraka.version import VERSION


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did.

    Attributes:
        edition: The edition that now stands at its place.
        is_new: False when the store held it already: nothing was changed.
        previous: The edition before it in time; None when it is the first.
        published_from: Who says when it was published; see `dating.Published`.
        added, removed, changed: How many entities differ from `previous`.
        warnings: What a person should know, though it did not stop the import.
        overridden: The gate's reasons that `force` overrode.
    """

    edition: EditionRow
    is_new: bool
    previous: EditionRow | None
    published_from: str
    added: int = 0
    removed: int = 0
    changed: int = 0
    warnings: tuple[str, ...] = ()
    overridden: tuple[str, ...] = ()


def admit(
    store: Store,
    parsed: ParsedList,
    source: str,
    files: Mapping[str, bytes],
    dated: Published,
    *,
    now: datetime,
    origins: Mapping[str, Origin] | None = None,
    force: str | None = None,
    limits: gate.Limits | None = None,
    progress: Progress = silent,
    warnings: Sequence[str] = (),
    reader: str | None = None,
    mapping: Mapping[str, Any] | None = None,
) -> ImportReport:
    """Let a parsed edition through the gate and into the store.

    Args:
        reader, mapping: How to read its files again; the source itself reads an official list.
    """
    progress("check", 0, len(parsed.entities))
    last = _find_last(store, parsed, dated.at)
    reasons = gate.check(
        parsed,
        source,
        published=dated.at,
        now=now,
        last=last,
        limits=limits or gate.Limits(),
        fetched=origins is not None,
    )
    warnings = [*warnings, *_warn_of_parts(parsed, last)]
    if reasons and not force:
        raise gate.refuse(source, reasons, last.edition if last else None)
    progress("store", 0, len(parsed.entities))
    added = store.add_edition(
        parsed, files, published=dated.at, now=now, origins=origins,
        fetched_at=now if origins else None, engine=VERSION,
        forced_reason=force if reasons else None, reader=reader or source, mapping=mapping,
    )  # fmt: skip
    progress("store", len(parsed.entities), len(parsed.entities))
    return report(store, added, dated, warnings, reasons)


def report(
    store: Store,
    added: Added,
    dated: Published,
    warnings: Sequence[str] = (),
    overridden: Sequence[str] = (),
) -> ImportReport:
    """Say what became of an edition."""
    edition = added.edition
    before = store.latest(edition.source, edition.published - timedelta(microseconds=1))
    counts = _count_changes(store, edition, before) if added.is_new else (0, 0, 0)
    return ImportReport(
        edition,
        added.is_new,
        before,
        dated.source,
        *counts,
        tuple(warnings),
        tuple(overridden),
    )


def _count_changes(
    store: Store, edition: EditionRow, before: EditionRow | None
) -> tuple[int, int, int]:
    if before is None:
        return edition.entities, 0, 0
    ids = store.changed_ids(edition.source, before.published, edition.published)
    return len(ids.added), len(ids.removed), len(ids.changed)


def _find_last(store: Store, parsed: ParsedList, published: datetime) -> gate.Last | None:
    earlier = store.editions(parsed.source, published)
    if not earlier:
        return None
    alike = [edition for edition in earlier if edition.parts == parsed.parts]
    ids = store.entity_ids(parsed.source, earlier[-1].published)
    return gate.Last(earlier[-1], alike[-1] if alike else None, ids)


def _warn_of_parts(parsed: ParsedList, last: gate.Last | None) -> list[str]:
    if last is None or last.edition.parts == parsed.parts:
        return []
    here, before = " + ".join(parsed.parts), " + ".join(last.edition.parts)
    partial = "a partial edition: " if gate.is_partial(parsed, last.edition) else ""
    return [f"{partial}it has {here}, the edition before it {before}"]
