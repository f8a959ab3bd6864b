"""From links and judgements to subjects: which entries are held to be one."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from typing import Any, TypeVar

from ostraka.model import Judgement
from ostraka.model.judgement import Ruling
from ostraka.subjects.contradictions import bars
from ostraka.subjects.evidence import Link
from ostraka.subjects.profile import Profile
from ostraka.subjects.standing import standing

LEAST_SURE = 0.8  # a link below it is shown in no subject
Pair = tuple[str, str]
_Paired = TypeVar("_Paired", Link, Judgement)


@dataclass(frozen=True, slots=True)
class Cluster:
    """Entries that are held to be one subject.

    Attributes:
        ids: Their entity ids, sorted; at least two.
        links: The links that joined them, the surest first.
        judgements: The judgements that joined them or say the same, the latest first.
        more: Further links between members, which the others made needless.
    """

    ids: tuple[str, ...]
    links: tuple[Link, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    more: tuple[Link, ...] = ()

    @property
    def sure(self) -> float:
        """How sure the weakest link is that was needed, 0 to 1; 1 where people judged."""
        return min((link.sure for link in self.links), default=1.0)

    @property
    def why(self) -> str:
        """The weakest reason that holds them together, in words."""
        if self.links:
            return self.links[-1].why
        return "; ".join(f"{each.by}: {each.why}" for each in self.judgements)

    def to_json(self) -> dict[str, Any]:
        """Return everything."""
        return {
            "ids": list(self.ids),
            "sure": self.sure,
            "why": self.why,
            "links": [each.to_json() for each in self.links],
            "judgements": [each.to_json() for each in self.judgements],
            "more": [each.to_json() for each in self.more],
        }


@dataclass(frozen=True, slots=True)
class Refusal:
    """A link that joins nobody.

    Attributes:
        link: The link.
        why: What forbids it, in words.
        members: The two entries that cannot be one; they may be others of the two subjects
            than those of the link.
    """

    link: Link
    why: str
    members: Pair

    def to_json(self) -> dict[str, Any]:
        """Return everything."""
        return {**self.link.to_json(), "refused": self.why, "members": list(self.members)}


@dataclass(frozen=True, slots=True)
class Clusters:
    """All subjects of more than one entry, and what was refused.

    Attributes:
        clusters: By their first id.
        refused: By the link's ids.
        overruled: Judgements that a later one contradicts, by id.
    """

    clusters: tuple[Cluster, ...]
    refused: tuple[Refusal, ...]
    overruled: tuple[Judgement, ...] = ()

    def of(self, entity_id: str) -> Cluster | None:
        """Return the subject that an entry is part of; None when it stands alone."""
        return next((each for each in self.clusters if entity_id in each.ids), None)


def clusters(
    profiles: Iterable[Profile],
    links: Iterable[Link],
    judgements: Iterable[Judgement] = (),
    least_sure: float = LEAST_SURE,
) -> Clusters:
    """Group entries into subjects, whatever the order of the arguments.

    Judgements come first, the latest before the earlier. Then the links, from the surest
    down; one that would put two entries into one subject that contradict each other, or that
    a person holds for different, is refused. Links of a pair that a person is unsure of are
    left out.

    Args:
        profiles: Every entry that a link or judgement may name. What names another, which no
            edition at hand holds, is left out.
        links: Candidates, barred ones too.
        judgements: The whole record.
        least_sure: Links below this are left out.
    """
    grown = _Growing({each.id: each for each in profiles})
    for each in standing(judgements):
        grown.judge(each)
    for link in sorted(links, key=lambda each: (-each.sure, each.pair)):
        if link.sure >= least_sure:
            grown.join(link)
    return grown.result()


class _Growing:
    """Subjects while they grow; each entry begins as one of its own."""

    def __init__(self, profiles: Mapping[str, Profile]) -> None:
        self._profiles = profiles
        self._members: dict[str, list[str]] = {}  # shared by all members of a subject
        self._joined: list[Link] = []
        self._more: list[Link] = []
        self._same: list[Judgement] = []
        self._apart: dict[Pair, Judgement] = {}
        self._unsure: set[Pair] = set()
        self._refused: list[Refusal] = []
        self._overruled: list[Judgement] = []

    def judge(self, judgement: Judgement) -> None:
        if not all(each in self._profiles for each in judgement.pair):
            return
        left, right = (self._of(each) for each in judgement.pair)
        if judgement.ruling is Ruling.UNSURE:
            self._unsure.add(judgement.pair)
        elif judgement.ruling is Ruling.DIFFERENT:
            if left is right:
                self._overruled.append(judgement)
            else:
                self._apart[judgement.pair] = judgement
        elif left is not right and self._parted(left, right) is not None:
            self._overruled.append(judgement)
        else:
            self._same.append(judgement)
            self._merge(left, right)

    def join(self, link: Link) -> None:
        if link.pair in self._unsure:
            return
        left, right = (self._of(each) for each in link.pair)
        if left is right:
            if not link.is_barred:  # a person may have joined two that contradict
                self._more.append(link)
            return
        refusal = self._refusal(link, left, right)
        if refusal is not None:
            self._refused.append(refusal)
        else:
            self._joined.append(link)
            self._merge(left, right)

    def result(self) -> Clusters:
        groups = {id(each): each for each in self._members.values() if len(each) > 1}
        joined, more = self._by_subject(self._joined), self._by_subject(self._more)
        same = self._by_subject(self._same)
        found = [
            Cluster(
                tuple(sorted(ids)),
                tuple(joined.get(key, ())),
                tuple(same.get(key, ())),
                tuple(more.get(key, ())),
            )
            for key, ids in groups.items()
        ]
        return Clusters(
            tuple(sorted(found, key=lambda each: each.ids)),
            tuple(sorted(self._refused, key=lambda each: each.link.pair)),
            tuple(sorted(self._overruled, key=lambda each: each.id)),
        )

    def _of(self, entity_id: str) -> list[str]:
        return self._members.setdefault(entity_id, [entity_id])

    def _merge(self, left: list[str], right: list[str]) -> None:
        left.extend(right)
        for each in right:
            self._members[each] = left

    def _refusal(self, link: Link, left: list[str], right: list[str]) -> Refusal | None:
        parted = self._parted(left, right)
        if parted is not None:
            why = f"{parted.by}: {parted.why} (judgement {parted.id})"
            return Refusal(link, f"held for different by {why}", parted.pair)
        for one, other in _link_first(link, left, right):
            against = next(bars(self._profiles[one], self._profiles[other]), None)
            if against is not None:
                return Refusal(link, str(against), (one, other))
        return None

    def _parted(self, left: list[str], right: list[str]) -> Judgement | None:
        """The judgement that holds a member of one for different from one of the other."""
        if not self._apart:
            return None
        pairs = (_sorted(one, other) for one, other in product(left, right))
        return next((self._apart[each] for each in pairs if each in self._apart), None)

    def _by_subject(self, found: Iterable[_Paired]) -> dict[int, list[_Paired]]:
        """Links or judgements by the subject that they are part of."""
        grouped: dict[int, list[_Paired]] = defaultdict(list)
        for each in found:
            grouped[id(self._of(each.pair[0]))].append(each)
        return grouped


def _link_first(link: Link, left: list[str], right: list[str]) -> Iterator[Pair]:
    """Every pair of members, the link's own first, then by their ids."""
    pairs = sorted(_sorted(one, other) for one, other in product(left, right))
    return iter(sorted(pairs, key=lambda each: each != link.pair))


def _sorted(one: str, other: str) -> Pair:
    return (one, other) if one < other else (other, one)
