"""Short ways to write stakes in tests."""

from datetime import date
from typing import Any

from ostraka.ownership import Stake, StakeKind
from ostraka.ownership.shares import PERCENT

DAY = date(2026, 11, 27)


def owns(owner: str, percent: float, owned: str, **rest: Any) -> Stake:  # noqa: ANN401
    """A direct holding of so many percent."""
    return has(owner, StakeKind.SHARES, owned, percent, **rest)


def has(
    owner: str,
    kind: StakeKind,
    owned: str,
    percent: float | tuple[float, float] = (0, 100),
    **rest: Any,  # noqa: ANN401
) -> Stake:
    """A stake of some kind; its share a percentage, or a range of two."""
    low, high = percent if isinstance(percent, tuple) else (percent, percent)
    return Stake(owner, owned, kind, round(low * PERCENT), round(high * PERCENT), **rest)
