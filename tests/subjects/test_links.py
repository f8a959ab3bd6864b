"""Which pairs are compared: all that a rule could link, whatever the order."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st
from support.entries import ENTRIES, entry, profile

from ostraka.model import Entity
from ostraka.subjects import Link, Profile, link, link_of, links, profile_of

PASSPORT = ("passportNumber", "LV1234567", "lv")


def every_link(profiles: list[Profile]) -> list[Link]:
    """What comparing every pair finds: the readable truth."""
    borne = [(each.source, name) for each in profiles for name in each.names]
    many = {name for source, name in borne if borne.count((source, name)) > 1}
    pairs = combinations(sorted(profiles, key=lambda each: each.id), 2)
    found = [
        link_of(left, right, lambda name: name not in many)
        for left, right in pairs
        if left.source != right.source
    ]
    return [each for each in found if each is not None]


@given(ENTRIES)
def test_no_pair_that_a_rule_could_link_is_passed_over(entries: list[Entity]) -> None:
    profiles = [profile_of(each) for each in entries]
    assert list(link(profiles)) == every_link(profiles)


@given(ENTRIES, st.randoms(use_true_random=False))
def test_the_order_of_entries_does_not_matter(
    entries: list[Entity], random: object
) -> None:
    before = list(links(entries))
    random.shuffle(entries)  # type: ignore[attr-defined]
    assert list(links(entries)) == before


def test_two_entries_of_one_list_are_linked_where_the_list_says_so() -> None:
    first, second = profile("us-1", "Orban Vexelid"), profile("us-2", "Orban Vexelid")
    assert list(link([first, second])) == []
    repeat = profile("us-2", "Orban Vexelid", same_as="us-1")
    assert [each.pair for each in link([first, repeat])] == [("us-1", "us-2")]


def test_barred_pairs_are_told_too() -> None:
    found = list(
        links(
            [
                entry("us-1", "Orban Vexelid", born=("1971-03-09",), numbers=(PASSPORT,)),
                entry("gb-1", "Orban Vexelid", born=("1971-03-10",), numbers=(PASSPORT,)),
            ]
        )
    )
    assert [each.is_barred for each in found] == [True]


def test_progress_is_told() -> None:
    told: list[tuple[int, int]] = []
    profiles = [profile("us-1", "A"), profile("gb-1", "B")]
    assert list(link(profiles, lambda done, total: told.append((done, total)))) == []
    assert told == [(1, 2), (2, 2)]
