"""Which numbers identify, and how surely."""

import pytest

from ostraka.model import Identifier
from ostraka.subjects.numbers import Number, numbers_of


@pytest.mark.parametrize(
    ("kind", "value", "lasting"),
    [
        ("imoNumber", "9296822", "imoNumber"),
        ("imoNumber", "929682", None),
        ("innCode", "7702077840", "innCode"),
        ("innCode", "770207784012", "innCode"),
        ("innCode", "77020778401", None),
        ("leiCode", "5299008ONRYZRO61SY92", "leiCode"),
        ("passportNumber", "7702077840", None),
    ],
)
def test_a_lasting_number_is_one_that_is_written_like_one(
    kind: str, value: str, lasting: str | None
) -> None:
    assert Number(value, kind).lasting == lasting


def test_a_long_number_is_a_registers_and_no_passport() -> None:
    assert Number("1027700256297", "idNumber").is_long
    assert not Number("102770025", "idNumber").is_long
    assert not Number("1027700256297", "passportNumber").is_long


def test_labels_and_marks_are_no_part_of_a_number_and_each_counts_once() -> None:
    given = [
        Identifier("imoNumber", "IMO 9296822"),
        Identifier("imoNumber", "9296822"),
        Identifier("taxNumber", "805011494-2", "co"),
    ]
    assert numbers_of(given) == (
        Number("8050114942", "taxNumber", "co"), Number("9296822", "imoNumber")
    )  # fmt: skip
