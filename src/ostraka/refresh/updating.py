"""Bringing an official list up to date from its own address."""

import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

import httpx

from ostraka.errors import FetchError
from ostraka.model import ParsedList
from ostraka.refresh import gate
from ostraka.refresh.admitting import ImportReport, admit, report
from ostraka.refresh.dating import Published, to_instant
from ostraka.refresh.fetch import Fetched, Patience, fetch, make_client, published_of
from ostraka.refresh.importing import parse_files
from ostraka.refresh.progress import Progress, silent
from ostraka.sources import load
from ostraka.store import Added, EditionRow, Origin, Store


def update(
    store: Store,
    source: str,
    *,
    now: datetime,
    client: httpx.Client | None = None,
    force: str | None = None,
    limits: gate.Limits | None = None,
    patience: Patience | None = None,
    progress: Progress = silent,
    sleep: Callable[[float], None] = time.sleep,
) -> ImportReport:
    """Fetch every file of a list and import them as one edition.

    Servers are asked only for what is newer than the last edition. Where they say that
    nothing is, the last edition is confirmed and nothing else changes.

    Args:
        source: An official source.
        now: When this happens.
        client: From `make_client`; one is made and closed when none is given.
        force: Why the gate's reasons do not count this time.
        patience: Bounds on size and time of each download.
        sleep: Waits between attempts.

    Raises:
        QueryError: No such source.
        FetchError: An address did not give a list.
        SourceError: What it gave is not this list.
        GateError: It looks wrong beside the last edition, or is only a part of it.
        StoreError: The database cannot be used.
    """
    addresses = load(source).ADDRESSES
    last = store.latest(source)
    if client is None:
        with make_client() as made:
            return update(
                store, source, now=now, client=made, force=force, limits=limits,
                patience=patience, progress=progress, sleep=sleep,
            )  # fmt: skip
    known = _known_origins(store, last)
    found = {
        address: fetch(
            client, address, known=known.get(address, ("", None))[1],
            patience=patience, progress=progress, sleep=sleep,
        )
        for address in addresses
    }  # fmt: skip
    if last is not None and not any(found.values()):
        return _confirm(store, last, now)
    files, origins = _assemble(store, source, last, known, found)
    return _import(
        store, source, files, origins, last,
        now=now, force=force, limits=limits, progress=progress,
    )  # fmt: skip


def _known_origins(store: Store, last: EditionRow | None) -> dict[str, tuple[str, Origin]]:
    """Address to file name and origin of the last edition's files."""
    if last is None:
        return {}
    origins = store.origins(last.id).items()
    return {origin.address: (name, origin) for name, origin in origins}


def _confirm(store: Store, last: EditionRow, now: datetime) -> ImportReport:
    confirmed = store.confirm(last.id, now)
    return report(
        store, Added(confirmed, is_new=False), Published(last.published, "fetched")
    )


def _assemble(
    store: Store,
    source: str,
    last: EditionRow | None,
    known: Mapping[str, tuple[str, Origin]],
    found: Mapping[str, Fetched | None],
) -> tuple[dict[str, bytes], dict[str, Origin]]:
    """Put new files together with those that have not changed since the last edition."""
    files: dict[str, bytes] = {}
    origins: dict[str, Origin] = {}
    old = store.files(last.id) if last is not None and None in found.values() else {}
    for address, fetched in found.items():
        name, origin = known[address] if fetched is None else (fetched.name, fetched.origin)
        if name in files:
            raise FetchError(
                f"{source}: found two files {name!r}, expected one of this name"
            )
        files[name] = old[name] if fetched is None else fetched.content
        origins[name] = origin
    return files, origins


def _import(
    store: Store,
    source: str,
    files: Mapping[str, bytes],
    origins: Mapping[str, Origin],
    last: EditionRow | None,
    *,
    now: datetime,
    force: str | None,
    limits: gate.Limits | None,
    progress: Progress,
) -> ImportReport:
    progress("parse", 0, None)
    parsed = parse_files(source, files)
    dated = _date_of(parsed, origins, now)
    done = admit(
        store, parsed, source, files, dated,
        now=now, origins=origins, force=force, limits=limits, progress=progress,
        warnings=_warn_of_age(dated, last),
    )  # fmt: skip
    if done.is_new:
        return done
    return replace(done, edition=store.confirm(done.edition.id, now))


def _date_of(parsed: ParsedList, origins: Mapping[str, Origin], now: datetime) -> Published:
    """When a fetched edition was published: stated, else the newest header, else now."""
    if parsed.published is not None:
        return Published(to_instant(parsed.published), "file")
    dates = [published_of(origin) for origin in origins.values()]
    known = [found for found in dates if found is not None and found <= now]
    return Published(max(known), "last-modified") if known else Published(now, "fetched")


def _warn_of_age(dated: Published, last: EditionRow | None) -> list[str]:
    if last is None or dated.at >= last.published:
        return []
    days = f"{dated.at:%Y-%m-%d}, the store holds one of {last.published:%Y-%m-%d}"
    return [f"the address gave an edition of {days}, which stays the latest"]
