"""Numbers that prove themselves: a wrong check digit shows a slip of the pen.

Sources:
    IMO ship number: the last digit of the sum of the first six by 7 6 5 4 3 2; IMO company
    number: weights 8 6 4 2 9 7, modulo 11. The scheme is IMO resolution A.1117(30); both
    sums with examples: https://tickerdossier.com/wiki/imo-ship-identification-number
    LEI: ISO 17442-1, modulo 97-10 of ISO/IEC 7064, the steps of which stand in
    https://www.consumerfinance.gov/rules-policy/regulations/1003/2020-01-01/c
    INN: order of the Federal Tax Service MMV-7-6/435@ of 29 June 2012; OGRN: order of the
    Ministry of Finance 165n of 30 October 2017; both spelled out with examples at
    https://dev.to/kontragentpro/validating-russian-tax-ids-inn-ogrn-snils-the-checksum-algorithms-with-python-d64
    IBAN: ISO 13616, https://www.swift.com/standards/data-standards/iban; BIC: ISO 9362.
"""

import re
from collections.abc import Callable

_SHIP = (7, 6, 5, 4, 3, 2)
_SHIP_COMPANY = (8, 6, 4, 2, 9, 7)
_INN_10 = (2, 4, 10, 3, 5, 9, 4, 6, 8)
_INN_11 = (7, 2, 4, 10, 3, 5, 9, 4, 6, 8)
_INN_12 = (3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8)
_LEI = re.compile(r"[A-Z0-9]{18}[0-9]{2}", re.A)
_IBAN = re.compile(r"[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}", re.A)
_BIC = re.compile(r"[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?", re.A)


def fault_of(kind: str, number: str) -> str:
    """Say that a number of a kind that can be checked is wrong; "" when it may be right.

    Args:
        kind: FtM property.
        number: In normal form: letters in upper case and digits only.

    >>> fault_of("imoNumber", "9074729"), fault_of("imoNumber", "9074728")
    ('', 'no valid IMO number: its check digit or its length is wrong')
    >>> fault_of("passportNumber", "anything")
    ''
    """
    check = _CHECKS.get(kind)
    if check is None or check[1](number):
        return ""
    return f"no valid {check[0]}: its {check[2]} is wrong"


def is_checked(kind: str) -> bool:
    """True when numbers of this kind have a check digit.

    >>> is_checked("leiCode"), is_checked("swiftBic")
    (True, False)
    """
    return kind in _CHECKS and _CHECKS[kind][2] == _DIGIT


def _is_imo(number: str) -> bool:
    if not _has_digits(number, 7):
        return False
    ship = _sum(number, _SHIP) % 10
    company = (11 - _sum(number, _SHIP_COMPANY) % 11) % 10
    return int(number[6]) in (ship, company)


def _is_inn(number: str) -> bool:
    if _has_digits(number, 10):
        return _sum(number, _INN_10) % 11 % 10 == int(number[9])
    return (
        _has_digits(number, 12)
        and _sum(number, _INN_11) % 11 % 10 == int(number[10])
        and _sum(number, _INN_12) % 11 % 10 == int(number[11])
    )


def _is_ogrn(number: str) -> bool:
    """Thirteen digits, or fifteen for one who trades alone; the last is the check digit."""
    if not (_has_digits(number, 13) or _has_digits(number, 15)):
        return False
    return int(number[:-1]) % (len(number) - 2) % 10 == int(number[-1])


def _is_lei(number: str) -> bool:
    return bool(_LEI.fullmatch(number)) and _mod_97(number) == 1


def _is_iban(number: str) -> bool:
    return bool(_IBAN.fullmatch(number)) and _mod_97(number[4:] + number[:4]) == 1


def _is_bic(number: str) -> bool:
    return bool(_BIC.fullmatch(number))


def _has_digits(number: str, count: int) -> bool:
    return len(number) == count and number.isascii() and number.isdigit()


def _sum(number: str, weights: tuple[int, ...]) -> int:
    return sum(int(digit) * weight for digit, weight in zip(number, weights, strict=False))


def _mod_97(number: str) -> int:
    """Letters count 10 to 35, as ISO/IEC 7064 has it."""
    return int("".join(str(int(char, 36)) for char in number)) % 97


# What it is called, whether it is right, and what is wrong with it if it is not.
_DIGIT, _FORM = "check digit or its length", "form"
_CHECKS: dict[str, tuple[str, Callable[[str], bool], str]] = {
    "imoNumber": ("IMO number", _is_imo, _DIGIT),
    "innCode": ("INN", _is_inn, _DIGIT),
    "ogrnCode": ("OGRN", _is_ogrn, _DIGIT),
    "leiCode": ("LEI", _is_lei, _DIGIT),
    "iban": ("IBAN", _is_iban, _DIGIT),
    "swiftBic": ("BIC", _is_bic, _FORM),
    "bic": ("BIC", _is_bic, _FORM),
}
