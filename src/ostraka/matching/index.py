"""The published index: one immutable file that answers who a name may be.

It is a pure function of the entities and the config that it is built from, holds both
beside its tables, and answers without any database.
"""

import os
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

import orjson

from ostraka._kernel import FormatError, Matcher
from ostraka.errors import IndexFileError
from ostraka.matching.build import build_bytes
from ostraka.matching.candidates import Hit, best_row, hits_by_query, hits_by_row
from ostraka.matching.config import DEFAULT, Config
from ostraka.matching.evidence import Asked, Listed, normal_identifier
from ostraka.matching.explain import notes_of, parts_of
from ostraka.matching.forms import Form, forms_of
from ostraka.matching.names import Names
from ostraka.matching.query import Contribution, Facts, Match, Query
from ostraka.matching.score import (
    MILLION,
    Step,
    contributions,
    least_points,
    name_contribution,
    score,
)
from ostraka.matching.stored import Records
from ostraka.model import Entity, NameKind

if TYPE_CHECKING:
    import pyarrow as pa

# What a name asks for that comes without facts; its text is needed for explanations alone.
_ANY_NAME = Asked.of(Query("any"))


class Index:
    """Open one with `Index.open` or make one in memory with `Index.build`.

    Attributes:
        manifest: What it was built from: `editions`, `config`, `engine`, `as_of`, counts.
    """

    def __init__(self, matcher: Matcher, config: Config = DEFAULT) -> None:
        self._matcher = matcher
        self.config = config
        self.manifest = _read_manifest(matcher)
        self._entities = Records(matcher, "ents", "ent_at")
        self._facts = Records(matcher, "facts", "fact_at")
        matcher.section_part("idents", 0, 0)  # read when asked for
        self._row_names = _read_row_names(matcher)
        if self.manifest["config"] != config.hash:
            found = f"made with config {self.manifest['config']}"
            hint = "run `ostraka doctor --rebuild`"
            raise IndexFileError(f"index: {found}, expected {config.hash}", hint=hint)

    @classmethod
    def build(
        cls,
        entities: Iterable[Entity],
        config: Config = DEFAULT,
        manifest: Facts | None = None,
    ) -> "Index":
        """Build an index in memory; see `build_bytes`."""
        return cls.from_bytes(build_bytes(entities, config, manifest), config)

    @classmethod
    def from_bytes(cls, raw: bytes, config: Config = DEFAULT) -> "Index":
        """Use the bytes of an index file that are in memory.

        Raises:
            IndexFileError: They are damaged, or of another format or config.
        """
        try:
            return cls(Matcher.hold(raw), config)
        except FormatError as error:
            raise IndexFileError(f"index: {error}") from error

    @classmethod
    def open(cls, path: str | os.PathLike[str], config: Config = DEFAULT) -> "Index":
        """Map an index file.

        Raises:
            IndexFileError: It is missing, damaged, or of another format or config.
        """
        try:
            return cls(Matcher.map(os.fspath(path)), config)
        except FormatError as error:
            hint = "run `ostraka doctor --rebuild` to make it again from the database"
            raise IndexFileError(f"{os.fspath(path)}: {error}", hint=hint) from error
        except OSError as error:
            raise IndexFileError(
                f"{os.fspath(path)}: {error.strerror}, expected an index"
            ) from error

    def __len__(self) -> int:
        return len(self._entities)

    def match(
        self,
        query: Query,
        threshold: float | None = None,
        limit: int | None = None,
        *,
        explain: bool = True,
    ) -> list[Match]:
        """Find every listed entity that the query may be.

        Args:
            threshold: Least score to return, 0 to 1; the config's by default. What alerts
                is the config's to say.
            limit: At most so many; None returns all.
            explain: Also say how each score came about.

        Returns:
            Matches by falling score, then id. Empty means: nothing reaches the threshold.
        """
        bar = self.config.threshold if threshold is None else threshold
        asked, forms = Asked.of(query), self._forms(query)
        floor = least_points(asked, bar, self.config.evidence)
        found = self._matcher.match(forms, floor) if forms else []
        hits = {entity: Hit(row, form, points) for entity, row, form, points in found}
        return self._rank(asked, forms, hits, bar, limit, explain=explain)

    def match_many(
        self,
        queries: Sequence[Query],
        threshold: float | None = None,
        limit: int | None = None,
        *,
        explain: bool = False,
        threads: int = 1,
    ) -> Iterator[list[Match]]:
        """Yield the matches of each query, exactly as `match` gives them one by one.

        All names go through the kernel in one call, without the interpreter lock.
        """
        if not queries:
            return
        bar = self.config.threshold if threshold is None else threshold
        sides = [Asked.of(query) for query in queries]
        forms = [self._forms(query) for query in queries]
        floors = [least_points(asked, bar, self.config.evidence) for asked in sides]
        found = hits_by_query(
            self._matcher.match_batch(forms, min(floors), threads), floors
        )
        for asked, each, hits in zip(sides, forms, found, strict=True):
            yield self._rank(asked, each, hits, bar, limit, explain=explain)

    def match_names(
        self, names: Names, threshold: float | None = None, limit: int | None = None,
        *, threads: int = 1,
    ) -> Iterator[tuple[int, list[Match]]]:  # fmt: skip
        """Yield the row and the matches of each name that has any, as `match` gives them.

        Raises:
            QueryError: A name cannot be asked; names its row.
        """
        bar = self.config.threshold if threshold is None else threshold
        floor = least_points(_ANY_NAME, bar, self.config.evidence)
        plain = names.plain(threads)
        read = [
            forms_of(names.name(row), self.config)
            for row, is_plain in enumerate(plain)
            if not is_plain
        ]
        columns = self._matcher.match_names(
            names.offsets, names.data, plain, read, floor, threads
        )
        for row, hits in hits_by_row(columns):
            yield row, self._rank(_ANY_NAME, [], hits, bar, limit, explain=False)

    def match_batch(
        self, table: "pa.Table", threshold: float | None = None, limit: int | None = None
    ) -> "pa.Table":
        """Match every row of a table on all cores; see `matching.batch.match_batch`."""
        from ostraka.matching.batch import match_batch

        return match_batch(self, table, threshold, limit)

    def entity(self, number: int) -> Facts:
        """Return what the index keeps of an entity."""
        return self._entities[number]

    def entities(self) -> Iterator[Facts]:
        """Every entity that the index keeps, in the order of their ids."""
        return (self.entity(number) for number in range(len(self)))

    @cached_property
    def identifiers(self) -> dict[str, list[int]]:
        """Normal form of each listed identifier, and the entities that bear it."""
        found: dict[str, list[int]] = orjson.loads(self._matcher.section("idents"))
        return found

    def _forms(self, query: Query) -> list[Form]:
        return forms_of(query.name, self.config, query.schema) if query.name.strip() else []

    def _rank(
        self, asked: Asked, forms: list[Form], hits: dict[int, Hit], bar: float,
        limit: int | None, *, explain: bool,
    ) -> list[Match]:  # fmt: skip
        for number in self._bearers(asked):
            if number not in hits:
                hits[number] = best_row(self._matcher, forms, number)
        kept = []
        for number, hit in hits.items():
            total, steps = self._score(asked, number, hit)
            if total > 0 and total / MILLION >= bar:
                kept.append((total, self.entity(number), hit, steps))
        kept.sort(key=lambda each: (-each[0], each[1]["id"]))
        return [self._match(asked, forms, *each, explain=explain) for each in kept[:limit]]

    def _bearers(self, asked: Asked) -> Iterator[int]:
        """Entities that bear a number that is asked for."""
        for number in asked.numbers:
            yield from self.identifiers.get(normal_identifier(number.value), ())

    def _score(self, asked: Asked, number: int, hit: Hit) -> tuple[int, list[Step]]:
        if asked.is_name_only:
            return hit.points, []
        listed = Listed(self._facts[number])
        return score(asked, listed, hit.points, self.config.evidence)

    def _match(
        self, asked: Asked, forms: list[Form], total: int, facts: Facts, hit: Hit,
        steps: list[Step], *, explain: bool,
    ) -> Match:  # fmt: skip
        name = self._name(facts, hit)
        weak = name.get("kind") == NameKind.WEAK and all(step <= 0 for _, step in steps)
        return Match(
            id=facts["id"],
            schema=facts["schema"],
            caption=facts["caption"],
            score=total / MILLION,
            alert=total >= self.config.threshold * MILLION and not weak,
            source=facts["source"],
            edition=self.manifest["editions"].get(facts["source"], {}).get("sha256", ""),
            name=name.get("full", ""),
            kind=name.get("kind", ""),
            designations=tuple(facts["designations"]),
            explanation=self._explain(asked, forms, name, hit, steps) if explain else (),
            entity=facts,
        )

    def _name(self, facts: Facts, hit: Hit) -> Facts:
        """The name of an entity that a hit's row is a reading of; empty without a row."""
        if hit.row is None:
            return {}
        try:
            name: Facts = facts["names"][self._row_names[hit.row]]
        except IndexError as error:
            found = f"name {self._row_names[hit.row] + 1} of {len(facts['names'])}"
            raise IndexFileError(
                f"index: row {hit.row}: {found} of {facts['id']}"
            ) from error
        return name

    def _explain(
        self, asked: Asked, forms: list[Form], name: Facts, hit: Hit, steps: list[Step]
    ) -> tuple[Contribution, ...]:
        parts: tuple[Facts, ...] = ()
        notes: tuple[str, ...] = ()
        if hit.row is not None:
            explained = self._matcher.explain(forms[hit.form], hit.row)
            parts = parts_of(explained)
            notes = notes_of(explained, asked.text.name, name["full"])
        by_name = name_contribution(asked.text.name, name, hit.points, parts, notes)
        return by_name, *contributions(steps)


def _read_manifest(matcher: Matcher) -> Facts:
    try:
        manifest = orjson.loads(matcher.section("manifest"))
    except orjson.JSONDecodeError as error:
        raise FormatError(f"damaged manifest: {error}") from error
    if not isinstance(manifest, dict) or "config" not in manifest:
        raise FormatError("damaged manifest: it names no config")
    return manifest


def _read_row_names(matcher: Matcher) -> memoryview:
    """For each row, which of its entity's names it is a reading of."""
    raw = matcher.section("row_name")
    if len(raw) != 4 * matcher.rows:
        raise FormatError(f"damaged: the names of {len(raw) // 4} of {matcher.rows} rows")
    return memoryview(raw).cast("I")
