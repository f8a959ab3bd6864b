"""From the store to the index that serves: built beside the old one, proved, swapped in."""

import hashlib
import json
import os
from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import Any

from ostraka import __version__
from ostraka.errors import IndexFileError
from ostraka.home import Home
from ostraka.matching import DEFAULT, Config, Index, Query, build_bytes
from ostraka.store import EditionRow, Store

KEPT_INDEXES = 5  # files that stay beside the current one, for past days and a way back
PROVED_ENTITIES = 200  # entities that a new index must find before it serves
Progress = Callable[[str], None]


def publish(
    home: Home,
    store: Store,
    config: Config = DEFAULT,
    progress: Progress = lambda step: None,
) -> Path:
    """Build the index of the newest editions and let it serve; return its file.

    Requests in flight keep the old file. Nothing is built when the index of these very
    editions and this config is there already.

    Raises:
        IndexFileError: The new index does not find what was put into it; the old one
            goes on serving.
    """
    path = index_at(home, store, None, config, progress)
    _replace(home.current, json.dumps({"file": path.name}).encode())
    _forget_old(home, path)
    return path


def index_at(
    home: Home,
    store: Store,
    as_of: date | None,
    config: Config = DEFAULT,
    progress: Progress = lambda step: None,
) -> Path:
    """Return the index file of the editions that stood on a day; build it when it is new.

    Args:
        as_of: The day, all of it included; None for the newest editions.
    """
    standing = _standing(store, as_of)
    path = home.indexes / f"index-{_name(standing, config)}.ostraka"
    if not path.exists():
        progress("reading entities")
        entities = [
            entity
            for each in standing
            for entity in store.entities(each.source, each.published)
        ]
        progress(f"building the index of {len(entities):,} entities")
        raw = build_bytes(entities, config, _manifest(standing))
        _prove(raw, config)
        home.indexes.mkdir(parents=True, exist_ok=True)
        _replace(path, raw)
    return path


def _standing(store: Store, as_of: date | None) -> list[EditionRow]:
    """The edition of each source that stood on a day, by source."""
    return list({each.source: each for each in store.editions(None, as_of)}.values())


def _name(standing: list[EditionRow], config: Config) -> str:
    content = [[each.source, each.sha256, each.published.isoformat()] for each in standing]
    text = json.dumps([content, config.hash, __version__])
    return hashlib.sha256(text.encode()).hexdigest()[:24]


def _manifest(standing: list[EditionRow]) -> dict[str, Any]:
    editions = {
        each.source: {
            "published": _day_or_time(each.published),
            "sha256": each.sha256,
            "entities": each.entities,
        }
        for each in standing
    }
    return {"editions": editions, "engine": __version__}


def _day_or_time(moment: datetime) -> str:
    midnight = (moment.hour, moment.minute, moment.second) == (0, 0, 0)
    return moment.date().isoformat() if midnight else moment.isoformat()


def _prove(raw: bytes, config: Config) -> None:
    """Refuse an index that does not find entities, taken evenly, by their own captions."""
    index = Index.from_bytes(raw, config)
    step = max(1, len(index) // PROVED_ENTITIES)
    for number in range(0, len(index), step):
        facts = index.entity(number)
        if not facts["names"] or not any(map(str.isalnum, facts["caption"])):
            continue
        found = index.match(Query(facts["caption"]), explain=False)
        if facts["id"] not in {match.id for match in found}:
            raise IndexFileError(
                f"new index: {facts['id']} is not found by its own name, not published"
            )


def _replace(path: Path, content: bytes) -> None:
    """Write a file whole or not at all."""
    partial = path.with_name(f".{path.name}.{os.getpid()}")
    with partial.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    partial.replace(path)


def _forget_old(home: Home, current: Path) -> None:
    files = sorted(
        home.indexes.glob("index-*.ostraka"), key=lambda file: file.stat().st_mtime
    )
    for old in [file for file in files if file != current][:-KEPT_INDEXES]:
        with suppress(FileNotFoundError):  # another process may have forgotten it first
            old.unlink()
