"""What speaks against two entries being one subject."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ostraka.model import Verdict, compare_any
from ostraka.subjects.numbers import LASTING
from ostraka.subjects.profile import Profile


@dataclass(frozen=True, slots=True)
class Contradiction:
    """One fact that differs.

    Attributes:
        feature: "kind", "birth date", "gender", "country", "name", an FtM identifier
            property, "list" for two entries of one list.
        left, right: What either side says.
        bars: True when no rule may join the two; False when it was only weighed.
    """

    feature: str
    left: str
    right: str
    bars: bool

    def to_json(self) -> dict[str, Any]:
        """Return it with the attributes' names as keys."""
        return {name: getattr(self, name) for name in self.__slots__}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Contradiction":
        """Read what `to_json` wrote."""
        return cls(**data)

    def __str__(self) -> str:
        return f"{self.feature}: {self.left} against {self.right}"


def contradictions(left: Profile, right: Profile) -> tuple[Contradiction, ...]:
    """Return everything that speaks against two entries being one, in a fixed order.

    Bars: a person and a company or ship; two entries of one list, unless it says that one
    repeats the other; different birth days; different numbers of a lasting kind; different
    genders. Weighed: births less exact than a day, countries without one in common.
    """
    return (*bars(left, right), *_weighed(left, right))


def bars(left: Profile, right: Profile) -> Iterator[Contradiction]:
    """Yield what forbids to join two entries."""
    if not left.kinds & right.kinds:
        yield _of("kind", left.kinds, right.kinds, bars=True)
    if left.roll == right.roll and not _names_it(left, right):
        yield Contradiction("list", left.id, right.id, bars=True)
    if days_differ(left, right):
        yield _of("birth date", left.births, right.births, bars=True)
    if left.genders and right.genders and not left.genders & right.genders:
        yield _of("gender", left.genders, right.genders, bars=True)
    for kind in LASTING:
        ours, theirs = left.lasting(kind), right.lasting(kind)
        if ours and theirs and not ours & theirs:
            yield _of(kind, ours, theirs, bars=True)


def days_differ(left: Profile, right: Profile) -> bool:
    """True when both sides name a day of birth, and no birth of one agrees with the other's."""
    if not (any(left.birth_days) and any(right.birth_days)):
        return False
    return compare_any(left.births, right.births) is Verdict.CONTRADICT


def _weighed(left: Profile, right: Profile) -> Iterator[Contradiction]:
    differ = compare_any(left.births, right.births) is Verdict.CONTRADICT
    if differ and not days_differ(left, right):
        yield _of("birth date", left.births, right.births, bars=False)
    if left.states and right.states and not left.states & right.states:
        yield _of("country", left.states, right.states, bars=False)


def _names_it(left: Profile, right: Profile) -> bool:
    return left.id in right.entries or right.id in left.entries


def _of(
    feature: str, left: Iterable[object], right: Iterable[object], *, bars: bool
) -> Contradiction:
    return Contradiction(feature, _said(left), _said(right), bars)


def _said(values: Iterable[object]) -> str:
    return "; ".join(sorted(map(str, values)))
