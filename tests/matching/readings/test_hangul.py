"""Korean names in the four systems that lists use; the names are invented."""

import pytest

from ostraka.matching.readings import readings

KNOWN = [
    ("박철준", "bak cheoljun"),
    ("박철준", "pak chol jun"),
    ("정태주", "chong tae ju"),
    ("조근태", "cho kun tae"),
    ("조근태", "jo kun thae"),
    ("이경수", "yi kyong su"),
    ("허순희", "heo soon hee"),
    ("허순희", "huh soonhee"),
    ("한규연", "han kyu yeon"),
]


@pytest.mark.parametrize(("name", "latin"), KNOWN)
def test_each_system_is_among_the_readings(name: str, latin: str) -> None:
    assert latin in readings(name)


def test_the_north_does_not_voice_the_stops_between_syllables() -> None:
    assert "o un kyong" in readings("오은경")
