"""Check digits, on numbers that the sources of the rules give as examples."""

import pytest

from ostraka.matching.checksums import fault_of, is_checked

VALID = [
    ("imoNumber", "9074729"),  # a ship
    ("imoNumber", "2041999"),  # a company
    ("leiCode", "5493001KJTIIGC8Y1R12"),
    ("innCode", "7707083893"),
    ("innCode", "500100732259"),
    ("ogrnCode", "1027700132195"),
    ("ogrnCode", "1037739010891"),
    ("ogrnCode", "304500116000157"),  # who trades alone
    ("iban", "GB82WEST12345698765432"),
    ("swiftBic", "HAVIGB2L"),
    ("swiftBic", "DEUTDEFF500"),
]


@pytest.mark.parametrize(("kind", "number"), VALID)
def test_a_true_number_has_no_fault(kind: str, number: str) -> None:
    assert fault_of(kind, number) == ""


@pytest.mark.parametrize(("kind", "number"), VALID)
def test_a_number_cut_short_has_one(kind: str, number: str) -> None:
    assert fault_of(kind, number[:-1]).startswith("no valid ")
    assert fault_of(kind, "").startswith("no valid ")
    assert fault_of(kind, "٣" * len(number)).startswith("no valid ")


@pytest.mark.parametrize(("kind", "number"), [v for v in VALID if v[0] != "swiftBic"])
def test_a_wrong_last_digit_is_noticed(kind: str, number: str) -> None:
    others = [number[:-1] + digit for digit in "0123456789" if digit != number[-1]]
    passing = [other for other in others if not fault_of(kind, other)]
    assert len(passing) <= (kind == "imoNumber")  # ships and companies count differently


def test_only_some_kinds_have_a_check_digit() -> None:
    assert is_checked("imoNumber")
    assert not is_checked("swiftBic")
    assert not is_checked("passportNumber")
    assert fault_of("passportNumber", "anything") == ""
