"""What a name may mean in the light of another, and what it never means."""

import pytest
from hypothesis import given
from support.names import names
from support.pairs import side_by_side

from ostraka.matching import DEFAULT
from ostraka.matching.kinds import Kinds
from ostraka.matching.meant import meanings

ANY = Kinds(may_be_person=True, may_be_body=True)
BODY = Kinds(may_be_person=False, may_be_body=True)
PERSON = Kinds(may_be_person=True, may_be_body=False)


def read(name: str, other: str, kinds: Kinds = ANY) -> list[str]:
    """The readings beside the name as it is written."""
    first, *more = meanings(name, [other], kinds, DEFAULT.pair)
    assert first == (name, 0.0, "")
    return [each.text for each in more]


@pytest.mark.parametrize(
    ("name", "other", "meant"),
    [
        ("JC Prangle", "Jean-Claude Prangle", "j c prangle"),
        ("Ted Prangle", "Theodore Prangle", "theodore prangle"),
        ("Theodore Prangle", "Ted Prangle", "ted prangle"),
        ("Juan Prangle", "John Prangle", "john prangle"),
        ("Orban diLexev", "Orban Vexelid", "orban vexelid"),
        ("President Vexelid", "Orban Vexelid", "vexelid"),
        ("Supreme Leader Vexelid", "Orban Vexelid", "vexelid"),
        ("Orb@n Vexelid", "Orban Vexelid", "Orban Vexelid"),
    ],
)
def test_a_persons_name_is_read_as_it_is_meant(name: str, other: str, meant: str) -> None:
    assert meant in read(name, other, PERSON)
    assert side_by_side(name, other).alert


@pytest.mark.parametrize(
    ("name", "other", "meant"),
    [
        ("VPL", "Velm People's League", "velm peoples league"),
        ("VPL Ardesh", "Velm People’s League", "velm peoples league ardesh"),
        ("VLA", "Velm Liberation of the Army", "velm liberation of the army"),
    ],
)
def test_a_bodys_name_is_read_as_it_is_meant(name: str, other: str, meant: str) -> None:
    assert meant in read(name, other, BODY)
    assert side_by_side(name, other, "Organization").alert
    assert side_by_side(other, name, "Organization").alert


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Ted Prangle", "Jonas Prangle"),
        ("Li Prangle", "Lena Ilona Prangle"),  # a name of its own
        ("Jo Prangle", "Jens Orban Prangle"),
        ("Iran Prangle", "Rain Prangle"),  # too short: another word by chance
        ("President", "Orban Vexelid"),  # a title alone stays
        ("M/V Vexelid", "Vexelid"),
    ],
)
def test_a_name_is_not_read_as_what_it_is_not(name: str, other: str) -> None:
    assert read(name, other) == []


def test_a_body_has_no_nickname_and_a_person_no_acronym() -> None:
    assert read("Ted Prangle", "Theodore Prangle", BODY) == []
    assert "velm prangle lurian" not in read("VPL", "Velm Prangle Lurian", PERSON)


def test_each_half_of_a_slashed_name_stands_for_it() -> None:
    assert read("Vexelid/Brandel Army", "Orban") == ["Vexelid", "Brandel Army"]
    assert side_by_side("Al Vexelid", "Al-Vexelid/Brandel Army", "Organization").alert
    assert read("Vexelid A/S", "Orban") == []


def test_the_reading_costs_and_says_why() -> None:
    plain = side_by_side("Theodore Prangle", "Theodore Prangle")
    short = side_by_side("Ted Prangle", "Theodore Prangle")
    assert short.score < plain.score
    why = {each.feature: each.why for each in short.explanation}
    assert why["reading"] == "another form of the given name"
    jumbled = side_by_side("Orban diLexev", "Orban Vexelid")
    assert jumbled.score < short.score


@given(names, names)
def test_a_name_as_it_is_written_comes_first_and_each_text_once(
    name: str, other: str
) -> None:
    found = meanings(name, [other, name], ANY, DEFAULT.pair)
    assert found[0].text == name
    assert len({each.text for each in found}) == len(found)
    assert all(0 <= each.share < 1 for each in found)
