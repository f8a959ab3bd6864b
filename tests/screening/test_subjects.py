"""One subject on several lists: what joins entries, what keeps them apart."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ostraka.matching import Match
from ostraka.screening import group


def match(
    entity_id: str,
    name: str = "Orban Vexelid",
    *,
    schema: str = "Person",
    born: str | None = None,
    number: str | None = None,
    same_as: tuple[str, ...] = (),
    kind: str = "primary",
    score: float = 0.9,
) -> Match:
    entity: dict[str, Any] = {
        "names": [{"full": name, "kind": kind}],
        "properties": {"birthDate": [born]} if born else {},
        "identifiers": [{"value": number}] if number else [],
        "same_as": list(same_as),
    }
    source = entity_id.split("-", maxsplit=1)[0]
    return Match(
        entity_id, schema, name, score, True, source, "", name, kind, entity=entity
    )


def groups(*matches: Match) -> list[tuple[str, ...]]:
    return [subject.ids for subject in group(matches)]


def test_a_single_match_is_surely_itself() -> None:
    (subject,) = group((match("us-1"),))
    assert (subject.ids, subject.sure, subject.why) == (("us-1",), 1.0, "")


@pytest.mark.parametrize(
    ("other", "sure", "why"),
    [
        (match("gb-1", "Other", same_as=("us-1",)), 1.0, "repeats"),
        (match("gb-1", "Other", number="LV-123 4567"), 0.99, "identifier LV1234567"),
        (match("gb-1", "Vexelid, Orban".replace(",", ""), born="1971"), 0.97, "birth date"),
        (match("gb-1"), 0.80, "same name, nothing contradicts"),
    ],
)
def test_what_joins_two_lists_and_how_sure_it_is(
    other: Match, sure: float, why: str
) -> None:
    first = match("us-1", born="1971-03-09", number="LV1234567")
    (subject,) = group((first, other))
    assert subject.ids == ("us-1", "gb-1")
    assert subject.sure == sure
    assert why.casefold() in subject.why.casefold()


@pytest.mark.parametrize(
    "other",
    [
        match("us-2"),  # two entries of one list are two subjects
        match("gb-1", "Ulla Brazmoth"),
        match("gb-1", born="1984"),
        match("gb-1", schema="Vessel"),
        match("gb-1", kind="weak"),
        match("gb-1", "Other", number="12"),
    ],
)
def test_what_keeps_two_entries_apart(other: Match) -> None:
    first = match("us-1", born="1971-03-09", number="12")
    assert groups(first, other) == [("us-1",), (other.id,)]


def test_an_entry_that_says_it_repeats_another_of_its_list_is_one_with_it() -> None:
    assert groups(match("us-1"), match("us-2", same_as=("us-1",))) == [("us-1", "us-2")]


def test_one_that_contradicts_a_member_does_not_join_through_another() -> None:
    first = match("us-1", born="1971-03-09")
    unsure = match("gb-1")
    other = match("eu-1", born="1984")
    assert groups(first, unsure, other) == [("us-1", "gb-1"), ("eu-1",)]


def test_the_weakest_reason_says_how_sure_it_is() -> None:
    first = match("us-1", born="1971", number="LV1234567")
    sure, less = match("gb-1", number="LV1234567"), match("eu-1")
    (subject,) = group((first, sure, less))
    assert subject.sure == 0.80
    assert subject.to_json() == {
        "ids": ["us-1", "gb-1", "eu-1"],
        "sure": 0.80,
        "why": "same name, nothing contradicts",
    }


MATCHES = st.lists(
    st.builds(
        match,
        st.tuples(st.sampled_from(["us", "gb", "eu"]), st.integers(1, 4)).map(
            lambda pair: f"{pair[0]}-{pair[1]}"
        ),
        st.sampled_from(["Orban Vexelid", "Ulla Brazmoth"]),
        schema=st.sampled_from(["Person", "Vessel"]),
        born=st.sampled_from([None, "1971", "1984"]),
        number=st.sampled_from([None, "LV1234567"]),
    ),
    unique_by=lambda each: each.id,
)


@given(MATCHES)
def test_each_match_is_in_exactly_one_subject_in_the_order_of_the_best(
    matches: list[Match],
) -> None:
    subjects = group(tuple(matches))
    ids = [each for subject in subjects for each in subject.ids]
    assert sorted(ids) == sorted(each.id for each in matches)
    order = [each.id for each in matches]
    firsts = [order.index(subject.ids[0]) for subject in subjects]
    assert firsts == sorted(firsts)
    assert all(0 < subject.sure <= 1 for subject in subjects)
