"""Subjects: grown from the surest link down, never over a contradiction, judged by people."""

from datetime import UTC, datetime
from itertools import combinations
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from support.entries import ENTRIES, profile

from ostraka.model import Entity, Judgement, Ruling
from ostraka.subjects import (
    LEAST_SURE,
    Clusters,
    Profile,
    clusters,
    contradictions,
    link,
    profile_of,
)

NOW = datetime(2024, 1, 6, tzinfo=UTC)
DAY = ("1971-03-09",)
PASSPORT = (("passportNumber", "LV1234567", "lv"),)


def judged(
    number: int, left: str, right: str, ruling: Ruling, undoes: int | None = None
) -> Judgement:
    left, right = sorted((left, right))
    return Judgement(number, left, right, ruling, "A. Reader", NOW, "read it", {}, undoes)


def person(entity_id: str, *names: str, **rest: Any) -> Profile:  # noqa: ANN401
    return profile(entity_id, *(names or ("Orban Vexelid",)), **rest)


def found(
    *profiles: Profile,
    judgements: tuple[Judgement, ...] = (),
    least_sure: float = LEAST_SURE,
) -> Clusters:
    return clusters(profiles, link(profiles), judgements, least_sure)


def groups(
    *profiles: Profile, judgements: tuple[Judgement, ...] = ()
) -> list[tuple[str, ...]]:
    return [each.ids for each in found(*profiles, judgements=judgements).clusters]


def test_entries_are_joined_step_by_step() -> None:
    first = person("us-1", born=DAY, numbers=PASSPORT)
    second = person("gb-1", "Urban Vexelid", numbers=PASSPORT)
    third = person("eu-1", born=DAY)
    (subject,) = found(first, second, third).clusters
    assert subject.ids == ("eu-1", "gb-1", "us-1")
    assert subject.sure == 0.97
    assert [each.sure for each in subject.links] == [0.98, 0.97]


def test_a_link_is_refused_where_any_two_members_contradict() -> None:
    us, gb = person("us-1", born=DAY), person("gb-1", country="lv")
    eu = person("eu-1", born=("1984-01-02",), country="lv")
    result = found(us, gb, eu)
    assert [each.ids for each in result.clusters] == [("eu-1", "gb-1")]
    (refusal,) = [each for each in result.refused if each.link.pair == ("gb-1", "us-1")]
    assert refusal.members == ("eu-1", "us-1")
    assert refusal.why == "birth date: 1984-01-02 against 1971-03-09"


def test_no_person_meets_a_company_through_an_entry_that_may_be_either() -> None:
    name = "Vexelid Quondar"
    us = profile("us-1", name, schema="Person", address="lv")
    gb = profile("gb-1", name, schema="LegalEntity", address="lv")
    eu = profile("eu-1", name, schema="Company", address="lv")
    result = found(us, gb, eu)
    assert [each.ids for each in result.clusters] == [("eu-1", "gb-1")]
    assert {each.why for each in result.refused} == {"kind: body against person"}


def test_links_that_are_not_sure_enough_are_left_out() -> None:
    us, gb = person("us-1"), person("gb-1")
    assert len(found(us, gb).clusters) == 1
    assert found(us, gb, least_sure=0.81).clusters == ()


def test_a_person_can_join_what_no_rule_joins_and_what_the_rules_forbid() -> None:
    us, gb = person("us-1", born=DAY), person("gb-1", "Ulla Brazmoth", born=("1984-01-02",))
    same = judged(1, "us-1", "gb-1", Ruling.SAME)
    (subject,) = found(us, gb, judgements=(same,)).clusters
    assert (subject.ids, subject.sure, subject.judgements) == (
        ("gb-1", "us-1"),
        1.0,
        (same,),
    )
    assert subject.why == "A. Reader: read it"


def test_a_person_can_hold_two_apart_anywhere_in_a_subject() -> None:
    us, gb, eu = (person(f"{each}-1", born=DAY) for each in ("us", "gb", "eu"))
    assert groups(us, gb, eu) == [("eu-1", "gb-1", "us-1")]
    apart = judged(4, "us-1", "gb-1", Ruling.DIFFERENT)
    result = found(us, gb, eu, judgements=(apart,))
    assert [each.ids for each in result.clusters] == [("eu-1", "gb-1")]
    assert {each.members for each in result.refused} == {("gb-1", "us-1")}
    assert all("(judgement 4)" in each.why for each in result.refused)


def test_what_a_person_is_unsure_of_is_not_linked_by_rule() -> None:
    us, gb = person("us-1", born=DAY), person("gb-1", born=DAY)
    assert groups(us, gb, judgements=(judged(1, "us-1", "gb-1", Ruling.UNSURE),)) == []


def test_the_latest_word_on_a_pair_counts() -> None:
    us, gb = person("us-1", born=DAY), person("gb-1", born=DAY)
    first = judged(1, "us-1", "gb-1", Ruling.DIFFERENT)
    second = judged(2, "us-1", "gb-1", Ruling.SAME)
    assert groups(us, gb, judgements=(first,)) == []
    assert groups(us, gb, judgements=(second, first)) == [("gb-1", "us-1")]


def test_of_judgements_that_contradict_each_other_the_later_count() -> None:
    us, gb, eu = (person(f"{each}-1", each * 5) for each in ("us", "gb", "eu"))
    early = judged(1, "us-1", "gb-1", Ruling.SAME)
    apart = judged(2, "us-1", "eu-1", Ruling.DIFFERENT)
    late = judged(3, "gb-1", "eu-1", Ruling.SAME)
    result = found(us, gb, eu, judgements=(early, apart, late))
    assert [each.ids for each in result.clusters] == [("eu-1", "gb-1")]
    assert result.overruled == (early,)
    later = judged(4, "us-1", "gb-1", Ruling.SAME)
    result = found(us, gb, eu, judgements=(early, apart, late, later))
    assert [each.ids for each in result.clusters] == [("eu-1", "gb-1", "us-1")]
    assert result.overruled == (apart,)


def test_a_judgement_on_an_entry_that_is_not_at_hand_does_nothing() -> None:
    gone = judged(1, "us-1", "un-9", Ruling.SAME)
    assert groups(person("us-1"), judgements=(gone,)) == []


RULINGS = st.lists(
    st.tuples(
        st.sampled_from(["us-1", "us-2", "gb-1", "eu-1"]),
        st.sampled_from(["us-1", "gb-1", "gb-2", "eu-1"]),
        st.sampled_from(list(Ruling)),
    ).filter(lambda each: each[0] != each[1]),
    max_size=5,
)


def record(rulings: list[tuple[str, str, Ruling]]) -> list[Judgement]:
    return [judged(at, *each) for at, each in enumerate(rulings, 1)]


@given(ENTRIES)
def test_no_subject_ever_holds_a_contradiction(entries: list[Entity]) -> None:
    profiles = {each.id: profile_of(each) for each in entries}
    for subject in found(*profiles.values(), least_sure=0.0).clusters:
        for left, right in combinations(subject.ids, 2):
            against = contradictions(profiles[left], profiles[right])
            assert not any(each.bars for each in against)


@given(ENTRIES, RULINGS, st.randoms(use_true_random=False))
def test_the_order_does_not_matter(
    entries: list[Entity],
    rulings: list[tuple[str, str, Ruling]],
    random: Any,  # noqa: ANN401
) -> None:
    profiles, judgements = [profile_of(each) for each in entries], record(rulings)
    candidates = list(link(profiles))
    before = clusters(profiles, candidates, judgements)
    for each in (profiles, candidates, judgements):
        random.shuffle(each)
    assert clusters(profiles, candidates, judgements) == before


@given(ENTRIES, RULINGS, st.sampled_from(list(Ruling)))
def test_undoing_restores_the_state_before(
    entries: list[Entity], rulings: list[tuple[str, str, Ruling]], ruling: Ruling
) -> None:
    profiles, judgements = [profile_of(each) for each in entries], record(rulings)
    before = found(*profiles, judgements=tuple(judgements))
    said = judged(90, "us-1", "gb-1", ruling)
    undone = judged(91, "us-1", "gb-1", ruling, undoes=90)
    after = found(*profiles, judgements=(*judgements, said, undone))
    assert after == before


@given(ENTRIES, RULINGS)
def test_each_entry_is_in_one_subject_at_most(
    entries: list[Entity], rulings: list[tuple[str, str, Ruling]]
) -> None:
    profiles = [profile_of(each) for each in entries]
    result = found(*profiles, judgements=tuple(record(rulings)))
    ids = [each for subject in result.clusters for each in subject.ids]
    assert len(ids) == len(set(ids))
    assert all(result.of(each) is not None for each in ids)
    assert result.of("nobody") is None
