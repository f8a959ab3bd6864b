"""The readable truth of how names compare; the kernel must say the same, always.

Nothing in use imports it: tests hold the kernel against it (`tests/matching/
test_reference.py`), and a reader finds here in one place what the kernel does quickly.
Sums are in whole numbers, as there: thousandths for likeness and factors, millionths for
scores. Names arrive as words; how text becomes words is `kernel/text.cpp`'s alone.
"""

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ostraka.matching._reference_words import Likeness
from ostraka.matching.config import NameSettings

MILLION = 1_000_000
Rule = Callable[[str, str], tuple[int, str]]  # two words to thousandths and a rule

MOST_LETTERS = 64  # bytes of one word; words written together are cut there too
HIGHEST_WEIGHT = 8_000


class Unit(NamedTuple):
    """One word of a name, or two or three adjacent ones written together."""

    first: int
    size: int


class Pair(NamedTuple):
    """A unit of the query that stands for a unit of the listed name."""

    query: Unit
    row: Unit
    value: int
    rule: str


@dataclass(frozen=True)
class Name:
    """A name as its words, and the text it was written as ("" for a derived reading)."""

    words: tuple[str, ...]
    text: str

    @property
    def units(self) -> list[Unit]:
        """All single words, then all pairs, then all triples."""
        size = len(self.words)
        return [Unit(at, n) for n in (1, 2, 3) for at in range(size - n + 1)]

    def joined(self, unit: Unit) -> str:
        """The unit's letters."""
        text = "".join(self.words[unit.first : unit.first + unit.size])
        return text.encode()[:MOST_LETTERS].decode(errors="surrogateescape")


@dataclass
class Alignment:
    """Which units pair off, and what that scores in millionths."""

    pairs: list[Pair]
    matched: int
    alike: int
    extra_row: int
    extra_query: int
    score: int = 0


class Reference:
    """A list of rows, each compared with a query by the rules above and nothing else.

    Args:
        rows: Entity, factor in thousandths, name.
        entities: How many entities the list is weighed as.
        classes: Share of its weight, in thousandths, that a word of a class carries.
    """

    def __init__(
        self,
        rows: Sequence[tuple[int, int, Name]],
        entities: int,
        settings: NameSettings,
        spelling: Mapping[str, str],
        classes: Mapping[str, int],
    ) -> None:
        self.rows, self.entities, self.s, self.classes = rows, entities, settings, classes
        self.likeness = Likeness(settings, spelling)
        self.bearers: dict[str, set[int]] = {}
        for entity, _, name in rows:
            for word in name.words:
                self.bearers.setdefault(word, set()).add(entity)

    def match(
        self, forms: Sequence[tuple[int, Name]], floor: int
    ) -> list[tuple[int, int, int, int]]:
        """Entity, row, form and score of each entity's best row, as `Matcher.match` gives."""
        found: dict[int, tuple[int, int, int, int]] = {}
        for form, (factor, query) in enumerate(forms):
            for row, (entity, _, _) in enumerate(self.rows):
                aligned = self.align(query, row, factor)
                this = (-aligned.score, row, form, entity)
                if aligned.matched and aligned.score >= floor:
                    found[entity] = min(found.get(entity, this), this)
        best = sorted(found.values(), key=lambda each: (each[0], each[3]))
        return [(entity, row, form, -score) for score, row, form, entity in best]

    def weight(self, word: str) -> int:
        """The rarer a word among the list's entities, the more it weighs."""
        share = self.classes.get(word, 1000) / 1000
        rarity = math.log1p(self.entities / max(1, len(self.bearers.get(word, ()))))
        exact = self.s.weight_scale * rarity * share / 1000
        return min(max(math.floor(exact + 0.5), 1), HIGHEST_WEIGHT)

    def align(self, query: Name, row: int, factor: int) -> Alignment:
        """Pair the likest first, or joined words first where that scores more."""
        ways = (self._align(query, row, factor, joined_first=way) for way in (False, True))
        return max(ways, key=lambda aligned: aligned.score)

    def _align(
        self, query: Name, row: int, factor: int, *, joined_first: bool
    ) -> Alignment:
        """Pair unit by unit, each word once; then initials; then score."""
        _, row_factor, listed = self.rows[row]
        pairs: list[Pair] = []
        rank = self._rank(query, listed, joined_first=joined_first)
        for pair in sorted(self._options(query, listed), key=rank):
            if all(_apart(pair, taken) for taken in pairs):
                pairs.append(pair)
        if pairs:
            pairs += self._initials(query, listed, pairs)
        weights = [self._weigh(listed, pair.row) for pair in pairs]
        alike = sum(w * pair.value for w, pair in zip(weights, pairs, strict=True))
        extra_row = sum(map(self.weight, _free(listed, [pair.row for pair in pairs])))
        extra_query = sum(map(self.weight, _free(query, [pair.query for pair in pairs])))
        out = Alignment(pairs, sum(weights), alike, extra_row, extra_query)
        if out.matched:
            out.score = (
                self._score(query, listed, out) * row_factor // 1000 * factor // 1000
            )
        return out

    def _options(self, query: Name, listed: Name) -> Iterator[Pair]:
        for asked in query.units:
            for unit in listed.units:
                compare: Rule = self.likeness.words
                if asked.size > 1 or unit.size > 1:
                    compare = self.likeness.joined
                elif asked.first == len(query.words) - 1 > 0:
                    compare = self.likeness.last
                if asked.size == 1 or unit.size == 1:
                    value, rule = compare(query.joined(asked), listed.joined(unit))
                    if value > 0:
                        counted = self._as_derived(query, listed, value, rule)
                        yield Pair(asked, unit, counted, rule)

    def _as_derived(self, query: Name, listed: Name, value: int, rule: str) -> int:
        """A reading guesses at vowels, so that their differences say less."""
        if query.text and listed.text:
            return value
        least = {"spelling": self.s.derived_spelling, "vowels": self.s.derived_vowels}
        return max(value, least.get(rule, 0))

    def _rank(
        self, query: Name, listed: Name, *, joined_first: bool
    ) -> Callable[[Pair], tuple[int, ...]]:
        """The likest first; then the weightier, the nearer in place, the earlier."""
        order = {unit: at for at, unit in enumerate(query.units)}

        def rank(pair: Pair) -> tuple[int, ...]:
            distance = abs(pair.query.first - pair.row.first)
            weight = self._weigh(listed, pair.row)
            whole = pair.rule == "joined" and pair.value == self.s.joined
            first = joined_first and whole
            return (not first, -pair.value, -weight, distance, order[pair.query], *pair.row)

        return rank

    def _weigh(self, listed: Name, unit: Unit) -> int:
        return sum(map(self.weight, listed.words[unit.first : unit.first + unit.size]))

    def _initials(self, query: Name, listed: Name, taken: list[Pair]) -> list[Pair]:
        """A single letter and the first free word that it begins, on either side."""
        found: list[Pair] = []
        for q, word in enumerate(query.words):
            for r, other in enumerate(listed.words):
                pair = Pair(Unit(q, 1), Unit(r, 1), self.s.initial, "initial")
                one = (_bytes(word) == 1) != (_bytes(other) == 1)
                free = all(_apart(pair, each) for each in taken + found)
                if one and free and word.encode()[0] == other.encode()[0]:
                    found.append(pair)
        return found

    def _score(self, query: Name, listed: Name, aligned: Alignment) -> int:
        total = (
            aligned.matched * 1000
            + aligned.extra_row * self.s.extra_candidate
            + aligned.extra_query * self.s.extra_query
            + min(aligned.extra_row, aligned.extra_query) * self.s.conflict
        )
        share = aligned.alike * MILLION // total
        curved = (
            share * (1000 - self.s.curve) // 1000
            + share * share // MILLION * self.s.curve // 1000
        )
        score = curved * self._worth(query, listed, aligned) // MILLION
        much = aligned.extra_query * 1000 > aligned.matched * self.s.single_from
        if len(aligned.pairs) == 1 and much:
            score = score * self.s.single // 1000
        in_row_order = [pair.query.first for pair in sorted(aligned.pairs, key=_place)]
        if in_row_order != sorted(in_row_order):
            score = score * self.s.order // 1000
        score += self.s.same_words * 1000 if query.words == listed.words else 0
        return score + (self.s.same_text * 1000 if _is_same_text(query, listed) else 0)

    def _worth(self, query: Name, listed: Name, aligned: Alignment) -> int:
        """What the words are worth by their rarity, in millionths."""
        s, weight = self.s, aligned.alike // 1000
        extra = aligned.extra_row + aligned.extra_query
        base, rarity, half = s.partial_base, s.partial_rarity, s.rarity_half
        if not (query.text and listed.text):
            base, rarity, half = s.derived_base, s.derived_rarity, s.derived_half
        elif not extra and all(pair.rule == "equal" for pair in aligned.pairs):
            return s.base * 1000 + s.rarity * 1000 * weight // (weight + half)
        return min(base * 1000 + rarity * 1000 * weight // (weight + half), s.base * 1000)


def _bytes(word: str) -> int:
    return len(word.encode())


def _apart(left: Pair, right: Pair) -> bool:
    return _disjoint(left.query, right.query) and _disjoint(left.row, right.row)


def _disjoint(left: Unit, right: Unit) -> bool:
    return left.first + left.size <= right.first or right.first + right.size <= left.first


def _free(name: Name, used: list[Unit]) -> list[str]:
    return [
        word
        for at, word in enumerate(name.words)
        if all(_disjoint(Unit(at, 1), unit) for unit in used)
    ]


def _place(pair: Pair) -> int:
    return pair.row.first


def _is_same_text(query: Name, listed: Name) -> bool:
    left, right = (_folded(name.text) for name in (query, listed))
    return bool(query.text and listed.text) and left == right


def _folded(text: str) -> bytes:
    """Bytes with ASCII case and white space folded."""
    return b" ".join(text.encode(errors="surrogateescape").lower().split())
