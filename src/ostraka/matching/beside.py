"""One entity's names, each beside a name that is asked for: all compared, none looked up."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from ostraka._kernel import Matcher
from ostraka.matching.build import kernel_builder
from ostraka.matching.candidates import Hit, hits_of_rows
from ostraka.matching.config import Config
from ostraka.matching.contradictions import Sides, contradictions
from ostraka.matching.evidence import Finding
from ostraka.matching.explain import notes_of, parts_of
from ostraka.matching.forms import Form, forms_of
from ostraka.matching.kinds import Kinds
from ostraka.matching.meant import Meant, meanings
from ostraka.matching.pair_words import BODY_WEIGHTS
from ostraka.matching.query import Contribution, Facts, Query
from ostraka.matching.rows import Rows, rows_of_entities
from ostraka.matching.score import contributions, lower, name_contribution
from ostraka.matching.words import CLASS_WEIGHTS
from ostraka.model import Entity


class Compared(NamedTuple):
    """Two names beside each other.

    Attributes:
        points: What they score, in millionths.
        name: The listed name, `full` and `kind`; empty when none is alike.
        explanation: How it came about; the contributions sum to the points.
    """

    points: int
    name: Facts
    explanation: tuple[Contribution, ...]


class Asking(NamedTuple):
    """A name that is asked for, as it may be meant, with its readings."""

    written: str
    meant: Meant
    forms: list[Form]


class Beside:
    """The names of an entity, as they are written and as they may be meant.

    Args:
        others: The names beside which they stand.
    """

    def __init__(
        self, entity: Entity, others: Sequence[str], kinds: Kinds, config: Config
    ) -> None:
        self._kinds, self._config = kinds, config
        self._listed = [name.full for name in entity.names]
        meant = [
            (name, each)
            for name in entity.names
            for each in meanings(name.full, others, kinds, config.pair)
        ]
        self._names, self._meant = [name for name, _ in meant], [each for _, each in meant]
        names = tuple(replace(name, full=each.text) for name, each in meant)
        rows = rows_of_entities(0, [replace(entity, names=names)], config)
        self._name_of_row = rows.names
        self._matcher = _hold(rows, kinds, config)

    def askings(self, query: Query) -> list[Asking]:
        """Return the ways in which a name may be meant here; the first is as written."""
        meant = meanings(query.name, self._listed, self._kinds, self._config.pair)
        return [
            Asking(query.name, each, forms_of(each.text, self._config, query.schema))
            for each in meant
        ]

    def hits(self, asking: Asking) -> list[Hit]:
        """Return every row that is alike at all, by falling points."""
        return hits_of_rows(self._matcher, asking.forms)

    def compared(self, asking: Asking, hit: Hit) -> Compared:
        """Return what a hit comes to, once what contradicts has had its say."""
        if hit.row is None:
            return Compared(0, {}, (name_contribution(asking.written, {}, 0, (), ()),))
        at = self._name_of_row[hit.row]
        name, meant = self._names[at], self._meant[at]
        facts = {"full": name.full, "kind": name.kind.value}
        explained = self._matcher.explain(asking.forms[hit.form], hit.row)
        parts = parts_of(explained)
        notes = notes_of(explained, asking.meant.text, meant.text)
        sides = Sides(asking.meant.text, meant.text, parts, self._kinds)
        found = [
            *(
                _as_meant(each, asking, name.full)
                for each in (asking.meant, meant)
                if each.why
            ),
            *contradictions(sides, self._config.pair),
        ]
        points, steps = lower(hit.points, found)
        first = name_contribution(asking.written, facts, hit.points, parts, notes)
        return Compared(points, facts, (first, *contributions(steps)))


def _as_meant(meant: Meant, asking: Asking, listed: str) -> Finding:
    return Finding("reading", asking.written, listed, "close", -meant.share, meant.why)


def _hold(rows: Rows, kinds: Kinds, config: Config) -> Matcher:
    classes = BODY_WEIGHTS if kinds.may_be_body else CLASS_WEIGHTS
    builder = kernel_builder(replace(config, names=config.pair.names), classes)
    builder.add(rows.entities, rows.shares, rows.words, rows.texts)
    return Matcher.hold(builder.finish(config.least_entities, {}, 1))
