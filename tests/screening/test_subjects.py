"""One subject on several lists: how an answer puts its matches together."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ostraka.errors import IndexFileError
from ostraka.home import Home
from ostraka.matching import Match
from ostraka.model import Judgement, Ruling
from ostraka.screening import group, load_judgements

NOW = datetime(2024, 1, 6, tzinfo=UTC)


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
    source = entity_id.split("-", maxsplit=1)[0]
    passport = {"kind": "passportNumber", "value": number, "country": "lv"}
    entity: dict[str, Any] = {
        "id": entity_id,
        "schema": schema,
        "caption": name,
        "source": source,
        "names": [{"full": name, "kind": kind}],
        "properties": {"birthDate": [born]} if born else {},
        "identifiers": [passport] if number else [],
        "designations": [],
        "same_as": list(same_as),
    }
    return Match(
        entity_id, schema, name, score, True, source, "", name, kind, entity=entity
    )


def judged(left: str, right: str, ruling: Ruling, number: int = 1) -> Judgement:
    return Judgement(number, left, right, ruling, "A. Reader", NOW, "read both files")


def groups(
    *matches: Match, judgements: tuple[Judgement, ...] = ()
) -> list[tuple[str, ...]]:
    return [subject.ids for subject in group(matches, judgements)]


def test_a_single_match_is_surely_itself() -> None:
    (subject,) = group((match("us-1"),))
    assert (subject.ids, subject.sure, subject.why) == (("us-1",), 1.0, "")
    assert group(()) == ()


@pytest.mark.parametrize(
    ("other", "sure", "why"),
    [
        (match("gb-1", "Vexelid", same_as=("us-1",)), 1.0, "entry us-1"),
        (match("gb-1", "Urban Vexelid", number="LV-123 4567"), 0.98, "LV1234567 (lv)"),
        (match("gb-1", "Vexelid Orban", born="1971-03-09"), 0.97, "birth date 1971-03-09"),
        (match("gb-1", "Vexelid Orban", born="1971"), 0.88, "birth year"),
        (match("gb-1"), 0.80, "name orban vexelid"),
    ],
)
def test_what_joins_two_lists_and_how_sure_it_is(
    other: Match, sure: float, why: str
) -> None:
    first = match("us-1", born="1971-03-09", number="LV1234567")
    (subject,) = group((first, other))
    assert subject.ids == ("us-1", "gb-1")
    assert subject.sure == sure
    assert why in subject.why


@pytest.mark.parametrize(
    "other",
    [
        match("us-2"),  # two entries of one list are two subjects
        match("gb-1", "Ulla Brazmoth"),
        match("gb-1", born="1984"),
        match("gb-1", schema="Vessel"),
        match("gb-1", kind="weak"),
        match("gb-1", "Ulla Brazmoth", number="12"),
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
    other = match("eu-1", born="1984-03-09")
    assert groups(first, unsure, other) == [("us-1",), ("gb-1", "eu-1")]


def test_the_weakest_reason_says_how_sure_it_is() -> None:
    first = match("us-1", born="1971-03-09", number="LV1234567")
    sure, less = match("gb-1", number="LV1234567"), match("eu-1")
    (subject,) = group((first, sure, less))
    assert subject.to_json() == {
        "ids": ["us-1", "gb-1", "eu-1"],
        "sure": 0.80,
        "why": "name orban vexelid",
    }


def test_a_person_has_the_last_word() -> None:
    matches = match("gb-1", born="1971-03-09"), match("us-1", born="1971-03-09")
    apart = judged("gb-1", "us-1", Ruling.DIFFERENT)
    assert groups(*matches, judgements=(apart,)) == [("gb-1",), ("us-1",)]
    again = judged("gb-1", "us-1", Ruling.SAME, 2)
    (subject,) = group(matches, (apart, again))
    assert (subject.sure, subject.why) == (1.0, "A. Reader: read both files")


def test_judgements_are_read_from_the_file_beside_the_index(tmp_path: Path) -> None:
    home = Home.at(tmp_path)
    assert load_judgements(home) == ()
    home.judgements.write_text("[{}]")
    with pytest.raises(IndexFileError, match="expected the judgements that stand"):
        load_judgements(home)


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
