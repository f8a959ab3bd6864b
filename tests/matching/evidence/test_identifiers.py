"""Numbers: the same one settles it, another one counts against."""

from dataclasses import replace

import pytest
from support.party import PARTY, ask

from ostraka.matching import Index, Query
from ostraka.model import Entity, Identifier, Name

VESSEL = Entity(
    "v-1",
    "Vessel",
    "x",
    (Name.of("Sea Prangle"),),
    properties={"flag": ("pa",)},
    identifiers=(
        Identifier("imoNumber", "9074729"),
        Identifier("mmsi", "256843000"),
        Identifier("callSign", "T2EU4"),
    ),
)
AIRCRAFT = Entity(
    "a-1", "Airplane", "x", (Name.of("EP-ABC"),),
    identifiers=(Identifier("registrationNumber", "EP-ABC"), Identifier("serialNumber", "838")),
)  # fmt: skip


@pytest.mark.parametrize(
    ("asked", "verdict"),
    [
        ("LV-123 4567", "equal"),
        ("passport:lv:LV1234567", "equal"),
        ("id:LV1234567", "equal"),  # lists and customers mix papers
        ("imo:9074729", "equal"),
        ("passport:ee:LV1234567", "no data"),
        ("passport:lv:LV7654321", "contradicts"),
        ("passport:ee:LV7654321", "no data"),
        ("passport:LV7654321", "no data"),
        ("inn:500100732259", "contradicts"),
        ("imo:9176187", "contradicts"),
        ("LV7654321", "no data"),
    ],
)
def test_a_number_is_the_same_another_or_says_nothing(asked: str, verdict: str) -> None:
    assert ask("identifier", identifiers=(asked,)).verdict == verdict


@pytest.mark.parametrize("number", ["imo:9074729", "mmsi:256843000", "callsign:T2EU4"])
def test_a_ship_s_number_settles_it(number: str) -> None:
    told = ask("identifier", VESSEL, identifiers=(number,))
    assert told.settles
    assert told.why.endswith("which settles it")


@pytest.mark.parametrize("number", ["tail:EP-ABC", "tail:EPABC", "serial:838"])
def test_an_aircraft_s_number_settles_it(number: str) -> None:
    assert ask("identifier", AIRCRAFT, identifiers=(number,)).settles


def test_another_imo_number_contradicts_and_another_call_sign_does_not() -> None:
    told = ask("identifier", VESSEL, identifiers=("imo:9176187",))
    assert told.verdict == "contradicts"
    assert told.why == "another IMO number, of which a party has one"
    assert ask("identifier", VESSEL, identifiers=("callsign:9HDS9",)).share == 0


def test_a_ship_of_the_same_name_with_another_imo_number_stays_in_sight() -> None:
    index = Index.build([VESSEL])
    asked = Query("Sea Prangle", "Vessel", countries=("pa",), identifiers=("imo:9176187",))
    (match,) = index.match(asked, 0.5)
    without = index.match(replace(asked, identifiers=()), 0.5)[0].score
    assert 0.5 < match.score < without
    (told,) = (each for each in match.explanation if each.feature == "identifier")
    assert told.contribution < 0


def test_a_persons_number_is_no_ships() -> None:
    person = replace(PARTY, identifiers=(Identifier("idNumber", "9074729"),))
    assert ask("identifier", person, identifiers=("imo:9074729",)).verdict == "no data"
    assert ask("identifier", person, identifiers=("9074729",)).verdict == "equal"


@pytest.mark.parametrize("number", ["LV1234568", "LV123467", "LV12345677", "LV1234657"])
def test_one_character_off_is_a_slip_and_counts_against_nobody(number: str) -> None:
    told = ask("identifier", identifiers=(f"passport:lv:{number}",))
    assert (told.verdict, told.share) == ("close", 0.0)
    assert told.why == "one character off: likely a slip in the passport number"


def test_one_digit_off_is_a_slip_only_where_a_check_digit_is_wrong() -> None:
    company = replace(PARTY, identifiers=(Identifier("innCode", "7707083893"),))
    slip = ask("identifier", company, identifiers=("inn:7707083894",))
    assert (slip.verdict, slip.share) == ("close", 0.0)
    ship = replace(PARTY, identifiers=(Identifier("imoNumber", "9074729"),))
    neighbour = ask("identifier", ship, identifiers=("imo:9574729",))  # both are right
    assert neighbour.verdict == "contradicts"


def test_a_number_with_a_wrong_check_digit_is_reported_and_counts_against_nobody() -> None:
    told = ask("identifier", VESSEL, identifiers=("imo:1234560",))
    assert (told.verdict, told.share) == ("no data", 0.0)
    assert told.why.startswith("no valid IMO number")


def test_a_lasting_number_counts_more_than_one_that_is_renewed() -> None:
    inn = ask("identifier", identifiers=("inn:500100732259",))
    passport = ask("identifier", identifiers=("passport:lv:LV7654321",))
    assert inn.share < passport.share < 0
    both = ask("identifier", identifiers=("passport:lv:LV7654321", "inn:500100732259"))
    assert both.share == inn.share


def test_one_number_that_is_the_same_outdoes_another_that_is_not() -> None:
    assert ask("identifier", identifiers=("inn:500100732259", "LV1234567")).settles


def test_a_short_number_settles_nothing_without_its_kind() -> None:
    assert ask("identifier", identifiers=("serial:750",)).settles
    told = ask("identifier", identifiers=("750",))
    assert (told.verdict, told.settles) == ("equal", False)
    assert "too short" in told.why


def test_a_number_finds_its_bearer_whatever_the_name_and_says_so() -> None:
    index = Index.build([PARTY])
    (alone,) = index.match(Query("", identifiers=("inn:7707083893",)))
    (other,) = index.match(Query("Zebulon Quarn", identifiers=("inn:7707083893",)))
    (named,) = index.match(Query("Orban Vexelit", identifiers=("inn:7707083893",)))
    assert alone.alert
    assert other.alert
    assert named.score > alone.score
    name, number = other.explanation
    assert (name.verdict, name.why) == ("contradicts", "no listed name is alike")
    assert number.why == "the same INN code, which settles it"


def test_a_number_outweighs_every_contradiction() -> None:
    asked = Query(
        "Zebulon Quarn", "Vessel", "1999-01-01", ("br",), "female", ("inn:7707083893",),
        "Recife, Brazil",
    )  # fmt: skip
    (match,) = Index.build([PARTY]).match(asked)
    assert match.alert
