"""From the store to the index that serves: built beside the old one, proved, swapped in."""

import hashlib
import json
import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from ostraka.errors import IndexFileError, QueryError
from ostraka.home import Home
from ostraka.matching import DEFAULT, Config, Index, IndexBuilder, Query
from ostraka.store import EditionRow, Store
from ostraka.subjects import standing
from ostraka.version import VERSION

KEPT_INDEXES = 5  # files that stay beside the current one, for past days and a way back
PROVED_ENTITIES = 200  # entities that a new index must find before it serves
_ABANDONED_S = 3600  # a partial file this much older than the last swap: its writer is dead
Progress = Callable[[str], None]


def publish(
    home: Home,
    store: Store,
    config: Config = DEFAULT,
    progress: Progress = lambda step: None,
    *,
    rebuild: bool = False,
) -> Path:
    """Build the index of the newest editions and let it serve; return its file.

    Requests in flight keep the old file. Nothing is built when the index of these very
    editions and this config is there already.

    Args:
        rebuild: Build it even so.

    Raises:
        IndexFileError: There is no edition, or the new index does not find what was put
            into it, or cannot be written; the old one goes on serving.
    """
    if not store.editions():
        hint = (
            "import a list first: ostraka lists update, or ostraka lists import SOURCE FILE"
        )
        raise IndexFileError(f"{home.folder}: no edition to build an index of", hint=hint)
    path = index_at(home, store, None, config, progress, rebuild=rebuild)
    publish_judgements(home, store)
    _replace(home.current, json.dumps({"file": path.name}).encode())
    _forget_old(home, path)
    return path


def publish_judgements(home: Home, store: Store) -> None:
    """Write the judgements that stand beside the index, whole or not at all.

    Their evidence stays in the store: an answer has no use for it.

    Raises:
        IndexFileError: The file cannot be written.
    """
    rows = [replace(each, evidence={}).to_json() for each in standing(store.judgements())]
    _replace(home.judgements, json.dumps(rows, ensure_ascii=True, indent=1).encode())


def index_at(
    home: Home,
    store: Store,
    as_of: date | None,
    config: Config = DEFAULT,
    progress: Progress = lambda step: None,
    *,
    rebuild: bool = False,
) -> Path:
    """Return the index file of the editions that stood on a day.

    It is built when it is new, and again when the file is damaged.

    Args:
        as_of: The day, all of it included; None for the newest editions.
        rebuild: Build it in any case.

    Raises:
        IndexFileError: It does not find what was put into it, or cannot be written.
    """
    editions = _standing(store, as_of)
    path = home.indexes / f"index-{_name(editions, config)}.ostraka"
    if rebuild or not _is_sound(path, config):
        builder = IndexBuilder(config)
        for each in editions:
            progress(f"reading {each.source}")
            for entity in store.entities(each.source, each.published):
                builder.add(entity)
        progress("building the index")
        raw = builder.finish(_manifest(editions))
        _prove(raw, config)
        _replace(path, raw)
    return path


def newest_path(home: Home, store: Store, config: Config = DEFAULT) -> Path:
    """Return where the index of the newest editions belongs, whether it is there or not."""
    return home.indexes / f"index-{_name(_standing(store, None), config)}.ostraka"


def unfound(index: Index, most: int) -> Iterator[str]:
    """Yield the entities that an index does not find by their own captions.

    Args:
        most: How many to ask for, taken evenly; a caption that nobody can ask for is left
            out: one without a letter, or longer than a query may be.
    """
    step = max(1, len(index) // most)
    for number in range(0, len(index), step):
        facts = index.entity(number)
        query = _query_of(facts["caption"]) if facts["names"] else None
        if query is None:
            continue
        found = index.match(query, explain=False)
        if facts["id"] not in {match.id for match in found}:
            yield facts["id"]


def _query_of(caption: str) -> Query | None:
    try:
        return Query(caption)
    except QueryError:
        return None


def _standing(store: Store, as_of: date | None) -> list[EditionRow]:
    """The edition of each source that stood on a day, by source."""
    return list({each.source: each for each in store.editions(None, as_of)}.values())


def _name(standing: list[EditionRow], config: Config) -> str:
    content = [
        [each.source, each.sha256, each.published.isoformat(), _reparsed(each)]
        for each in standing
    ]
    text = json.dumps([content, config.hash, VERSION])
    return hashlib.sha256(text.encode()).hexdigest()[:24]


def _manifest(standing: list[EditionRow]) -> dict[str, Any]:
    editions = {
        each.source: {
            "published": _day_or_time(each.published),
            "sha256": each.sha256,
            "entities": each.entities,
            "parts": list(each.parts),
            **({"reparsed": _reparsed(each)} if each.reparsed_at else {}),
        }
        for each in standing
    }
    return {"editions": editions, "engine": VERSION}


def _reparsed(edition: EditionRow) -> str | None:
    """When the same files were last made to say something else: another index then."""
    return None if edition.reparsed_at is None else edition.reparsed_at.isoformat()


def _day_or_time(moment: datetime) -> str:
    midnight = (moment.hour, moment.minute, moment.second) == (0, 0, 0)
    return moment.date().isoformat() if midnight else moment.isoformat()


def _is_sound(path: Path, config: Config) -> bool:
    """True when the file is there and opens, which proves its checksum."""
    if not path.exists():
        return False
    try:
        Index.open(path, config)
    except IndexFileError:
        return False
    return True


def _prove(raw: bytes, config: Config) -> None:
    """Refuse an index that does not find what was put into it."""
    missed = next(unfound(Index.from_bytes(raw, config), PROVED_ENTITIES), None)
    if missed is not None:
        raise IndexFileError(
            f"new index: {missed} is not found by its own name, not published"
        )


def _replace(path: Path, content: bytes) -> None:
    """Write a file whole or not at all.

    Raises:
        IndexFileError: It cannot be written.
    """
    partial = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with partial.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
    except OSError as error:
        with suppress(OSError):  # the first error is the one to tell
            partial.unlink(missing_ok=True)
        hint = (
            "make room on the disk, or set OSTRAKA_HOME to a folder that you may write to"
        )
        raise IndexFileError(
            f"{path}: {error.strerror}, expected to write it", hint=hint
        ) from error


def _forget_old(home: Home, current: Path) -> None:
    with suppress(FileNotFoundError):  # another process forgets too: the next one goes on
        kept = home.indexes.glob("index-*.ostraka")
        files = sorted(kept, key=lambda file: file.stat().st_mtime)
        before = home.current.stat().st_mtime - _ABANDONED_S
        partial = [
            each for each in home.indexes.glob(".*") if each.stat().st_mtime < before
        ]
        old = [file for file in files if file != current][:-KEPT_INDEXES]
        for each in [*old, *partial]:
            each.unlink()
