"""The subjects of the editions that a store holds: computed, with the judgements that stand.

Links follow from the editions alone, so they are kept in a file that is named by them, and
found again until an edition changes. Whether they hold is worked out each time, since
judgements come and go.
"""

import hashlib
import json
import os
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from ostraka.errors import IndexFileError
from ostraka.home import Home
from ostraka.model import Judgement
from ostraka.store import EditionRow, Store
from ostraka.subjects import (
    LEAST_SURE,
    VERSION,
    Cluster,
    Clusters,
    Link,
    Profile,
    Refusal,
    clusters,
    link,
    profile_of,
    standing,
)
from ostraka.version import VERSION as ENGINE

Progress = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class KnownSubjects:
    """Every subject of the newest editions.

    Attributes:
        found: Clusters, refused links and overruled judgements.
        captions: Caption of each entry, by id.
        sources: Source of each entry, by id.
        editions: Those that were looked at, by source.
    """

    found: Clusters
    captions: Mapping[str, str]
    sources: Mapping[str, str]
    editions: tuple[EditionRow, ...]


@dataclass(frozen=True, slots=True)
class KnownSubject:
    """The subject of one entry.

    Attributes:
        cluster: What the entry is part of; its id alone where it stands alone.
        refused: Links of its entries that were refused.
        judgements: The record of judgements on its entries, by id.
    """

    cluster: Cluster
    refused: tuple[Refusal, ...]
    judgements: tuple[Judgement, ...]


def all_subjects(
    home: Home,
    store: Store,
    least_sure: float = LEAST_SURE,
    progress: Progress = lambda step: None,
) -> KnownSubjects:
    """Find every subject of the newest editions.

    Raises:
        IndexFileError: The file of links is damaged or cannot be written.
    """
    editions = _newest(store)
    profiles = _profiles(store, editions, progress)
    found = _kept_links(home, editions) or _make_links(home, editions, profiles, progress)
    progress("weighing judgements")
    return KnownSubjects(
        clusters(profiles, found, store.judgements(), least_sure),
        {each.id: each.caption for each in profiles},
        {each.id: each.source for each in profiles},
        tuple(editions),
    )


def subject_of(
    home: Home,
    store: Store,
    entity_id: str,
    least_sure: float = LEAST_SURE,
    progress: Progress = lambda step: None,
) -> KnownSubject:
    """Find the subject of one entry, as `all_subjects` finds it.

    Only what links and judgements tie to the entry, near or far, is looked at: nothing else
    can change what it is part of.
    """
    editions = _newest(store)
    found = _kept_links(home, editions)
    if found is None:
        profiles = _profiles(store, editions, progress)
        found = _make_links(home, editions, profiles, progress)
    record = store.judgements()
    strong = [each for each in found if each.sure >= least_sure]
    pairs = [*(each.pair for each in strong), *(each.pair for each in standing(record))]
    tied = _tied(entity_id, pairs)
    entities = (store.entity(each) for each in sorted(tied))
    profiles = [profile_of(each) for each in entities if each is not None]
    near = [each for each in strong if each.left in tied]
    result = clusters(profiles, near, record, least_sure)
    cluster = result.of(entity_id) or Cluster((entity_id,))
    inside = frozenset(cluster.ids)
    return KnownSubject(
        cluster,
        tuple(each for each in result.refused if inside.intersection(each.link.pair)),
        tuple(each for each in record if inside.intersection(each.pair)),
    )


def _newest(store: Store) -> list[EditionRow]:
    return list({each.source: each for each in store.editions()}.values())


def _profiles(
    store: Store, editions: Iterable[EditionRow], progress: Progress
) -> list[Profile]:
    found: list[Profile] = []
    for each in editions:
        progress(f"reading {each.source}")
        found += map(profile_of, store.entities(each.source))
    return found


def _tied(entity_id: str, pairs: Iterable[tuple[str, str]]) -> set[str]:
    """Everything that pairs lead to, step by step, from one entry."""
    beside: dict[str, set[str]] = defaultdict(set)
    for left, right in pairs:
        beside[left].add(right)
        beside[right].add(left)
    found, new = {entity_id}, [entity_id]
    while new:
        more = beside[new.pop()] - found
        found |= more
        new += more
    return found


def _path(home: Home, editions: Iterable[EditionRow]) -> Path:
    content = [
        [each.source, each.sha256, str(each.published), str(each.reparsed_at)]
        for each in editions
    ]
    text = json.dumps([content, VERSION, ENGINE])
    return home.subjects / f"links-{hashlib.sha256(text.encode()).hexdigest()[:24]}.json"


def _kept_links(home: Home, editions: list[EditionRow]) -> list[Link] | None:
    path = _path(home, editions)
    try:
        rows = json.loads(path.read_text(encoding="ascii"))
        return [Link.from_json(each) for each in rows]
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError) as error:
        hint = "delete it: it is made again"
        raise IndexFileError(f"{path}: {error}, expected links", hint=hint) from error


def _make_links(
    home: Home, editions: list[EditionRow], profiles: list[Profile], progress: Progress
) -> list[Link]:
    def tell(done: int, total: int) -> None:
        if done % 5_000 == 0 or done == total:
            progress(f"comparing entries, {done:,} of {total:,}")

    found = list(link(profiles, tell))
    path = _path(home, editions)
    content = json.dumps([_row(each) for each in found], separators=(",", ":"))
    partial = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        partial.write_text(content, encoding="ascii")
        partial.replace(path)
        for old in path.parent.glob("links-*.json"):
            if old != path:
                with suppress(FileNotFoundError):  # another process forgets it too
                    old.unlink()
    except OSError as error:
        hint = (
            "make room on the disk, or set OSTRAKA_HOME to a folder that you may write to"
        )
        raise IndexFileError(
            f"{path}: {error.strerror}, expected to write it", hint=hint
        ) from error
    return found


def _row(each: Link) -> dict[str, object]:
    data = each.to_json()
    del data["why"]
    return data
