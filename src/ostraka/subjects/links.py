"""Which entries to compare: every pair that some rule could join, and no more than those."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence

from ostraka.model import Entity
from ostraka.subjects.evidence import Link
from ostraka.subjects.profile import Profile, profile_of
from ostraka.subjects.rules import link_of

Progress = Callable[[int, int], None]


def links(entities: Iterable[Entity]) -> Iterator[Link]:
    """Yield every link between entries of different lists, barred ones too; see `link`."""
    return link([profile_of(each) for each in entities])


def link(
    profiles: Sequence[Profile], progress: Progress = lambda done, total: None
) -> Iterator[Link]:
    """Yield the link of every pair that has one, by their ids.

    Each rule needs a fact that both sides share whole: an entry that both name, a number, a
    name, a day of birth. Pairs that share none of these have no link, so they are never
    looked at; `tests/subjects/test_links.py` compares with every pair.

    Args:
        profiles: One for each entry, no id twice.
        progress: Told how many entries of how many were compared with the others.
    """
    ordered = sorted(profiles, key=lambda each: each.id)
    blocks = _blocks(ordered)
    many = _names_of_many(ordered)
    for at, left in enumerate(ordered):
        beside = {other for key in _keys(left) for other in blocks[key] if other > at}
        for other in sorted(beside):
            right = ordered[other]
            if left.roll == right.roll and not _repeats(left, right):
                continue
            found = link_of(left, right, lambda name: name not in many)
            if found is not None:
                yield found
        progress(at + 1, len(ordered))


def _keys(profile: Profile) -> Iterator[tuple[str, str]]:
    """What a rule may find shared: each rule starts from one of these."""
    yield from (("entry", each) for each in profile.entries)
    yield from (("number", each.value) for each in profile.numbers)
    yield from (("name", each) for each in profile.names)
    yield from (("day", str(each)) for each in profile.birth_days)


def _blocks(ordered: Sequence[Profile]) -> dict[tuple[str, str], list[int]]:
    found: dict[tuple[str, str], list[int]] = defaultdict(list)
    for at, profile in enumerate(ordered):
        for key in set(_keys(profile)):
            found[key].append(at)
    return found


def _names_of_many(ordered: Sequence[Profile]) -> frozenset[str]:
    """Names that two entries of one list bear, unless the list says that they are one."""
    borne = Counter((each.roll, name) for each in ordered for name in each.names)
    return frozenset(name for (_, name), count in borne.items() if count > 1)


def _repeats(left: Profile, right: Profile) -> bool:
    return left.id in right.entries or right.id in left.entries
