"""Shares as exact ranges: whole numbers of billionths, never floats.

A register says "50", "25-50", "more than 50 %" or nothing. Each is a range from `low` to
`high`, both included, in billionths of the whole. What a billionth cannot hold is rounded
outwards, so that the true share always lies in the range.

>>> parse_share("50"), parse_share("25-50"), parse_share("> 50 %")
((500000000, 500000000), (250000000, 500000000), (500000001, 1000000000))
>>> parse_share("33.3333333333")
(333333333, 333333334)
"""

import re
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

WHOLE = 1_000_000_000
HALF = WHOLE // 2
PERCENT = WHOLE // 100
UNKNOWN = (0, WHOLE)
"""The range of a share that nobody states."""

Range = tuple[int, int]

_NUMBER = r"(\d{1,3}(?:[.,]\d+)?)"
_PLAIN = re.compile(rf"^{_NUMBER}$")
_FRACTION = re.compile(r"^(\d{1,9})\s*/\s*(\d{1,9})$")
_BETWEEN = re.compile(rf"^(?:between |from )?{_NUMBER}\s*(?:-|–|to|and)\s*{_NUMBER}$")
_MORE = re.compile(rf"^(?:>|more than|over|above)\s*{_NUMBER}$")
_LEAST = re.compile(
    rf"^(?:(?:>=|≥|at least|min\.?)\s*{_NUMBER}|{_NUMBER}\s*(?:\+|or more))$"
)
_LESS = re.compile(rf"^(?:<|less than|under|below)\s*{_NUMBER}$")
_MOST = re.compile(rf"^(?:<=|≤|up to|at most|max\.?)\s*{_NUMBER}$")


@lru_cache(maxsize=65_536)
def parse_share(text: str) -> Range | None:
    """Read a percentage as registers write it; None when it is none, or above 100.

    >>> parse_share("1/3"), parse_share("at least 75"), parse_share("12,5 %")
    ((333333333, 333333334), (750000000, 1000000000), (125000000, 125000000))
    >>> parse_share("a majority"), parse_share("140")
    (None, None)
    """
    text = " ".join(text.lower().replace("per cent", "%").replace("percent", "%").split())
    text = text.replace("%", "").strip()
    found = _read(text)
    return found if found and 0 <= found[0] <= found[1] <= WHOLE else None


def share_text(low: int, high: int) -> str:
    """Write a range for people and for JSON.

    >>> share_text(HALF, HALF), share_text(*UNKNOWN), share_text(HALF + 1, WHOLE)
    ('50 %', 'not stated', 'more than 50 %')
    >>> share_text(250_000_000, HALF), share_text(333_333_333, 333_333_334)
    ('25 to 50 %', '33.3333333 to 33.3333334 %')
    """
    if low == high:
        return f"{_percent(low)} %"
    if (low, high) == UNKNOWN:
        return "not stated"
    if high == WHOLE:
        above = low % PERCENT == 1
        return (
            f"more than {_percent(low - 1)} %" if above else f"at least {_percent(low)} %"
        )
    return f"{_percent(low)} to {_percent(high)} %"


def _read(text: str) -> Range | None:
    if found := _PLAIN.match(text):
        return _around(found[1])
    if found := _BETWEEN.match(text):
        return _around(found[1])[0], _around(found[2])[1]
    if found := _MORE.match(text):
        return _around(found[1])[0] + 1, WHOLE
    if found := _LEAST.match(text):
        return _around(found[1] or found[2])[0], WHOLE
    if found := _LESS.match(text):
        return 0, _around(found[1])[1] - 1
    if found := _MOST.match(text):
        return 0, _around(found[1])[1]
    if (found := _FRACTION.match(text)) and int(found[2]):
        return _rounded(Fraction(int(found[1]), int(found[2])) * WHOLE)
    return None


def _around(number: str) -> Range:
    return _rounded(Fraction(Decimal(number.replace(",", "."))) * PERCENT)


def _rounded(exact: Fraction) -> Range:
    down = exact.numerator // exact.denominator
    return down, down if exact == down else down + 1


def _percent(share: int) -> str:
    return f"{(Decimal(share) / PERCENT).normalize():f}"
