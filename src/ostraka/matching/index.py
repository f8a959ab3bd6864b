"""The published index: one immutable file that answers who a name may be.

It is a pure function of the entities and the config that it is built from, holds both
beside its tables, and answers without any database.
"""

import json
import os
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from ostraka._kernel import FormatError, Matcher
from ostraka.errors import IndexFileError
from ostraka.matching.build import build_bytes
from ostraka.matching.config import DEFAULT, Config
from ostraka.matching.evidence import greatest_raise, normal_identifier
from ostraka.matching.explain import parts_of
from ostraka.matching.forms import Form, forms_of
from ostraka.matching.query import Facts, Match, Query
from ostraka.matching.score import MILLION, Hit, name_contribution, score
from ostraka.model import Entity

if TYPE_CHECKING:
    import pyarrow as pa


class Index:
    """Open one with `Index.open` or make one in memory with `Index.build`.

    Attributes:
        manifest: What it was built from: `editions`, `config`, `engine`, `as_of`, counts.
    """

    def __init__(self, matcher: Matcher, config: Config = DEFAULT) -> None:
        self._matcher = matcher
        self.config = config
        self.manifest = _read_manifest(matcher)
        self._starts = _read_starts(matcher)
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
        return len(self._starts) - 1

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
        forms = self._forms(query)
        found = self._matcher.match(forms, self.floor(query, bar)) if forms else []
        hits = {entity: Hit(row, form, points) for entity, row, form, points in found}
        return self._rank(query, forms, hits, bar, limit, explain=explain)

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
        forms = [self._forms(query) for query in queries]
        floor = min(self.floor(query, bar) for query in queries)
        columns = self._matcher.match_batch(forms, floor, threads)
        numbers, entities, rows, which = (memoryview(raw).cast("I") for raw in columns[:4])
        points = memoryview(columns[4]).cast("i")
        at = 0
        for number, query in enumerate(queries):
            hits: dict[int, Hit] = {}
            while at < len(numbers) and numbers[at] == number:
                hits[entities[at]] = Hit(rows[at], which[at], points[at])
                at += 1
            yield self._rank(query, forms[number], hits, bar, limit, explain=explain)

    def match_batch(
        self, table: "pa.Table", threshold: float | None = None, limit: int | None = None
    ) -> "pa.Table":
        """Match every row of a table on all cores; see `matching.batch.match_batch`."""
        from ostraka.matching.batch import match_batch

        return match_batch(self, table, threshold, limit)

    def entity(self, number: int) -> Facts:
        """Return what the index keeps of an entity."""
        start, end = self._starts[number], self._starts[number + 1]
        try:
            facts: Facts = json.loads(self._matcher.section_part("ents", start, end))
        except (IndexError, ValueError) as error:
            found = f"bytes {start} to {end} are no facts"
            raise IndexFileError(f"index: entity {number}: {found}") from error
        return facts

    def entities(self) -> Iterator[Facts]:
        """Every entity that the index keeps, in the order of their ids."""
        return (self.entity(number) for number in range(len(self)))

    def floor(self, query: Query, bar: float) -> int:
        """Least name score, in millionths, that the query's other facts can lift to `bar`.

        Identifiers aside: who bears one is found by it.
        """
        left = greatest_raise(query, self.config.evidence)
        return max(1, int((1 - (1 - bar) / left) * MILLION) - 1)

    @cached_property
    def identifiers(self) -> dict[str, list[int]]:
        """Normal form of each listed identifier, and the entities that bear it."""
        found: dict[str, list[int]] = json.loads(self._matcher.section("idents"))
        return found

    def _forms(self, query: Query) -> list[Form]:
        return forms_of(query.name, self.config) if query.name.strip() else []

    def _rank(
        self, query: Query, forms: list[Form], hits: dict[int, Hit], bar: float,
        limit: int | None, *, explain: bool,
    ) -> list[Match]:  # fmt: skip
        hits = self._bearers(query, forms) | hits
        scored = (
            self._scored(query, forms, *each, bar, explain=explain) for each in hits.items()
        )
        kept = [match for match in scored if match is not None]
        kept.sort(key=lambda match: (-match.score, match.id))
        return kept[:limit]

    def _bearers(self, query: Query, forms: list[Form]) -> dict[int, Hit]:
        """Who bears an identifier that was asked for, however little the names are alike."""
        keys = map(normal_identifier, query.identifiers)
        bearers = {entity for key in keys for entity in self.identifiers.get(key, ())}
        named = self._matcher.match(forms, 1) if bearers and forms else []
        alike = {entity: Hit(*hit) for entity, *hit in named if entity in bearers}
        return dict.fromkeys(sorted(bearers), Hit(None)) | alike

    def _scored(
        self, query: Query, forms: list[Form], number: int, hit: Hit, bar: float,
        *, explain: bool,
    ) -> Match | None:  # fmt: skip
        facts = self.entity(number)
        total, steps = score(query, facts, hit.points, self.config.evidence)
        if total / MILLION < bar:
            return None
        name = self._name(facts, hit.row)
        if explain:
            parts = (
                ()
                if hit.row is None
                else parts_of(self._matcher.explain(forms[hit.form], hit.row))
            )
            steps.insert(
                0, name_contribution(query.name, name.get("full", ""), hit.points, parts)
            )
        return Match(
            id=facts["id"],
            schema=facts["schema"],
            caption=facts["caption"],
            score=total / MILLION,
            alert=total >= self.config.threshold * MILLION,
            source=facts["source"],
            edition=self.manifest["editions"].get(facts["source"], {}).get("sha256", ""),
            name=name.get("full", ""),
            kind=name.get("kind", ""),
            designations=tuple(facts["designations"]),
            explanation=tuple(steps) if explain else (),
            entity=facts,
        )

    def _name(self, facts: Facts, row: int | None) -> Facts:
        """The listed name that a row reads, empty without a row."""
        if row is None:
            return {}
        try:
            name: Facts = facts["names"][self._row_names[row]]
        except IndexError as error:
            found = f"row {row} is of a name that {facts['id']} does not bear"
            raise IndexFileError(f"index: {found}") from error
        return name


def _read_manifest(matcher: Matcher) -> Facts:
    try:
        manifest = json.loads(matcher.section("manifest"))
    except (json.JSONDecodeError, UnicodeDecodeError) as error:
        raise FormatError(f"damaged manifest: {error}") from error
    if not isinstance(manifest, dict) or "config" not in manifest:
        raise FormatError("damaged manifest: it names no config")
    return manifest


def _read_starts(matcher: Matcher) -> memoryview:
    """Where each entity's facts start, and the end of the last."""
    raw = matcher.section("ent_at")
    starts = memoryview(raw[: len(raw) // 8 * 8]).cast("Q")
    if len(raw) % 8 or len(starts) < matcher.entities + 1:
        raise FormatError(f"damaged: {len(starts) - 1} of {matcher.entities} entities")
    for tag in ("ents", "idents"):  # read when asked for
        matcher.section_part(tag, 0, 0)
    return starts


def _read_row_names(matcher: Matcher) -> memoryview:
    """For each row, which of its entity's names it is a reading of."""
    raw = matcher.section("row_name")
    if len(raw) != 4 * matcher.rows:
        raise FormatError(f"damaged: the names of {len(raw) // 4} of {matcher.rows} rows")
    return memoryview(raw).cast("I")
