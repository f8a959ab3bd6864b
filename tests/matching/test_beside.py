"""One entity's names beside a name that is asked for: all are compared, the likest first."""

from support.names import make_entity

from ostraka.matching import DEFAULT, Query
from ostraka.matching.beside import Beside
from ostraka.matching.candidates import Hit
from ostraka.matching.kinds import Kinds
from ostraka.matching.meant import Meant

PEOPLE = Kinds.of("Person", "Person")
BODIES = Kinds.of("Company", "Company")


def beside(listed: str, asked: str, kinds: Kinds = PEOPLE) -> Beside:
    return Beside(make_entity("x-1", *listed.split("|")), [asked], kinds, DEFAULT)


def test_every_reading_that_is_alike_is_a_hit_and_the_likest_comes_first() -> None:
    names = beside("Orban Vexalid|Orban Vexelid|Lurian Moth", "Orban Vexelid")
    (asking,) = names.askings(Query("Orban Vexelid"))
    hits = names.hits(asking)
    assert [names.compared(asking, hit).name["full"] for hit in hits] == [
        "Orban Vexelid", "Orban Vexalid"
    ]  # fmt: skip
    assert hits[0].points > hits[1].points


def test_a_name_is_asked_for_as_written_and_then_as_it_may_be_meant() -> None:
    names = beside("Theodore Prangle", "Ted Prangle")
    written, meant = names.askings(Query("Ted Prangle"))
    assert written.meant == Meant("Ted Prangle")
    assert (meant.written, meant.meant.text) == ("Ted Prangle", "theodore prangle")


def test_a_listed_name_that_is_read_otherwise_is_shown_as_it_is_written() -> None:
    names = beside("VPL", "Velm People's League", BODIES)
    (asking,) = names.askings(Query("Velm People's League"))
    found = names.compared(asking, names.hits(asking)[0])
    assert found.name["full"] == "VPL"
    assert "VPL by initials" in {each.why for each in found.explanation}


def test_the_contributions_sum_to_the_points() -> None:
    names = beside("Orban Joachim Prangle", "Orban O Prangle")
    (asking,) = names.askings(Query("Orban O Prangle"))
    found = names.compared(asking, names.hits(asking)[0])
    assert [each.feature for each in found.explanation] == ["name", "initial"]
    assert sum(round(each.contribution * 1e6) for each in found.explanation) == found.points


def test_no_row_is_no_name_that_is_alike() -> None:
    names = beside("Lurian Moth", "Orban Vexelid")
    (asking,) = names.askings(Query("Orban Vexelid"))
    found = names.compared(asking, Hit(None))
    assert (found.points, found.name) == (0, {})
    assert found.explanation[0].why == "no listed name is alike"


def test_words_that_many_bodies_bear_weigh_little_among_bodies_alone() -> None:
    pair = "Vexelid International Institute", "Vexelid"
    scores = []
    for kinds in (PEOPLE, BODIES):
        names = beside(*pair, kinds)
        (asking,) = names.askings(Query("Vexelid"))
        scores.append(names.hits(asking)[0].points)
    assert scores[0] < scores[1]
