"""The rules, one function per law: a register and the listed in, an outcome out."""

from collections.abc import Collection, Mapping
from datetime import date

from ostraka.ownership import laws
from ostraka.ownership.outcome import Outcome
from ostraka.ownership.register import Register
from ostraka.ownership.verdict import Verdict

FOLLOWED = frozenset(laws.MAYBE_CONTROLLED)
"""The kinds of stake by which any law goes on from one party to the next."""


def ofac_50_percent(register: Register, listed: Collection[str], on: date) -> Outcome:
    """Who is blocked because blocked persons own it; see `laws.ofac`.

    Args:
        register: The stakes.
        listed: Ids of the blocked persons, under whatever programmes.
        on: The day that is asked about.

    Source: OFAC FAQ 401, https://ofac.treasury.gov/faqs/401 (examples 1 and 4 below).

    >>> from ostraka.ownership import Register, Stake, StakeKind
    >>> def owns(owner, percent, owned):
    ...     share = percent * 10_000_000
    ...     return Stake(owner, owned, StakeKind.SHARES, share, share)
    >>> day = date(2024, 1, 1)
    >>> chain = Register([owns("X", 50, "A"), owns("A", 50, "B")])
    >>> ofac_50_percent(chain, ["X"], day).caught
    ('A', 'B')
    >>> stakes = [owns("X", 50, "A"), owns("X", 25, "B"), owns("A", 25, "C"), owns("B", 25, "C")]
    >>> ofac_50_percent(Register(stakes), ["X"], day).verdict("C").status.value
    'not caught'
    """
    return Outcome(laws.ofac(on), register, listed, on)


def bis_affiliates(register: Register, listed: Collection[str], on: date) -> Outcome:
    """Who needs an export licence because listed parties own it; see `laws.bis`.

    Args:
        register: The stakes.
        listed: Ids on the Entity List, the Military End-User List, and SDNs of the
            programmes named in 15 CFR 744.8(a)(1).
        on: The day that is asked about.
    """
    return Outcome(laws.bis(on), register, listed, on)


def eu_owned_or_controlled(
    register: Register, listed: Collection[str], on: date
) -> Outcome:
    """Who is presumed frozen because listed persons own or control it; see `laws.eu`.

    Args:
        register: The stakes.
        listed: Ids of the persons under an asset freeze.
        on: The day that is asked about.
    """
    return Outcome(laws.eu(on), register, listed, on)


def uk_owned_or_controlled(
    register: Register, listed: Collection[str], on: date
) -> Outcome:
    """Who is frozen because a designated person owns or controls it; see `laws.uk`.

    Args:
        register: The stakes.
        listed: Ids of the persons under an asset freeze.
        on: The day that is asked about.
    """
    return Outcome(laws.uk(on), register, listed, on)


def canada_deemed_owned(register: Register, listed: Collection[str], on: date) -> Outcome:
    """Whose property is deemed a listed person's; see `laws.canada`.

    Args:
        register: The stakes.
        listed: Ids of the persons listed in a schedule.
        on: The day that is asked about.
    """
    return Outcome(laws.canada(on), register, listed, on)


RULES = {
    "ofac": ofac_50_percent,
    "bis": bis_affiliates,
    "eu": eu_owned_or_controlled,
    "uk": uk_owned_or_controlled,
    "ca": canada_deemed_owned,
}
"""Every rule, by the key of its law."""


def assess(
    register: Register, party: str, listed: Mapping[str, Collection[str]], on: date
) -> dict[str, Verdict]:
    """Ask every law about one party: quick, since only what lies above it is read.

    Args:
        register: The stakes, of any size.
        party: Its id.
        listed: Ids of the listed, by the key of the law.
        on: The day that is asked about.

    Returns:
        The verdict of each law in `listed`, in its order.
    """
    part = register.above(party, FOLLOWED)
    return {key: RULES[key](part, ids, on).verdict(party) for key, ids in listed.items()}
