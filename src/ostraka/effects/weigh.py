"""One measure beside one dealing: the cell of the table, made narrower by what is known.

A fact that is missing leaves the cell as it is, with the limit in words. Debt and equity are
"new" when they were issued on or after the day the measure binds the subject.

Source: OFAC FAQs 370, 371, 404, 410, 411, 983 and 989 (debt and equity),
    https://ofac.treasury.gov/faqs/370
Source: EO 13959 section 1 as amended by EO 14032; OFAC FAQs 1046 and 1048 (securities),
    https://ofac.treasury.gov/faqs/1046
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from ostraka.effects.dealing import Dealing, DealingKind, Goods, Purpose, Security
from ostraka.effects.table import CELLS
from ostraka.effects.verdict import Verdict
from ostraka.model.measures import Measure
from ostraka.model.regime import Binding, Tenor

BLOCK, REJECT, PROHIBITED, LICENCE, RESTRICTED, REVIEW, NONE = Verdict

_SECURITIES = (DealingKind.BUY_SECURITY, DealingKind.SELL_SECURITY)
_MIDNIGHT = "12:01 a.m. eastern time"


@dataclass(frozen=True, slots=True)
class Finding:
    """What one measure does to one dealing.

    Attributes:
        verdict: What it comes to.
        why: One or two sentences.
        limit: Of a restriction, what stays forbidden or allowed.
        warning: What a person must know though the dealing is not forbidden.
    """

    verdict: Verdict
    why: str
    limit: str | None = None
    warning: str | None = None


def weigh(binding: Binding, dealing: Dealing, on: date) -> Finding:
    """Say what a measure does to a dealing on a day."""
    measure = binding.measure
    cell = CELLS[measure][dealing.kind]
    if cell is NONE:
        return Finding(
            NONE, f"{measure.label} does not reach this dealing. {measure.limit}"
        )
    if not binding.begun:
        begins = f"{measure.label} binds from {binding.since}"
        return Finding(
            REVIEW,
            f"{begins}; before that day it forbids nothing.",
            warning=f"{begins}: this dealing is then {cell.value}",
        )
    if cell is not REVIEW and (decide := _DECIDERS.get(measure)):
        return decide(binding, dealing, on)
    if cell is not REVIEW and dealing.goods and measure in _BY_GOODS:
        return _by_goods(binding, dealing.goods, cell)
    return _plain(binding, cell)


def _plain(binding: Binding, cell: Verdict) -> Finding:
    measure = binding.measure
    condition = binding.term.condition if binding.term else None
    said = f" Here: {condition}." if condition else ""
    if cell is REVIEW:
        why = f"{measure.label} does not forbid this by itself. {measure.limit}{said}"
        return Finding(REVIEW, why)
    limit = (
        f"{measure.label}: {condition or measure.meaning}" if cell is RESTRICTED else None
    )
    return Finding(cell, f"{measure.meaning}{said}", limit)


def _securities(binding: Binding, dealing: Dealing, on: date) -> Finding:
    """A ban on trade in securities, with a time in which holdings may be ended."""
    banned = _plain(binding, PROHIBITED)
    if binding.term is None or binding.term.wind_down_days is None:
        return banned
    ends = binding.divest_by
    to_divest = dealing.purpose is Purpose.DIVEST
    may_divest = to_divest or dealing.kind is DealingKind.SELL_SECURITY
    if not may_divest or (ends and on > ends):
        over = (
            f" The time to end a holding ended on {ends}; it may be kept." if ends else ""
        )
        return Finding(PROHIBITED, banned.why + (over if may_divest else ""))
    if ends is None:
        days = binding.term.wind_down_days
        limit = f"only to end a holding, before day {days} after the listing"
        return Finding(RESTRICTED, f"{banned.why} The list does not say that day.", limit)
    limit = f"only to end a holding, before {_MIDNIGHT} on {ends}"
    if not to_divest or on == ends:
        return Finding(RESTRICTED, banned.why, limit)
    why = f"Trade that does nothing but end a holding is allowed until {ends}."
    return Finding(REVIEW, why, warning=f"allowed {limit}; prohibited from then on")


def _new_debt(binding: Binding, dealing: Dealing, on: date) -> Finding:
    """A limit on the tenor of new debt; what is lent or owed now is issued now."""
    if dealing.security is Security.EQUITY and dealing.kind in _SECURITIES:
        return Finding(NONE, "A limit on debt does not reach equity.")
    traded = dealing.kind in _SECURITIES
    issued = dealing.issued_on or (None if traded else on)
    if issued and binding.since and issued < binding.since:
        why = (
            f"Debt issued before {binding.since} is not new debt, unless its terms change."
        )
        return Finding(NONE, why)
    tenors = _tenors(binding, issued)
    if not tenors:
        return _plain(binding, RESTRICTED)
    most = min(tenor.most_days for tenor in tenors)
    what = "new debt" if traded or dealing.kind is DealingKind.LEND else "payment terms"
    limit = f"{what} of more than {most} days {'is' if what == 'new debt' else 'are'} prohibited"
    days = dealing.tenor_days
    if days is None:
        return Finding(
            RESTRICTED, f"The tenor is not stated. {binding.measure.meaning}", limit
        )
    if days <= most:
        return Finding(NONE, f"{days} days are within the limit of {most} days.")
    if issued:
        return Finding(PROHIBITED, f"{days} days are more than the {most} days allowed.")
    limit = f"{limit}; older debt keeps the limit of the day it was issued"
    return Finding(RESTRICTED, "The day of issue is not stated.", limit)


def _tenors(binding: Binding, issued: date | None) -> tuple[Tenor, ...]:
    """The limits that may hold for debt issued on a day, or on any."""
    tenors = binding.term.tenors if binding.term else ()
    return tuple(each for each in tenors if issued is None or each.issued.holds(issued))


def _issued_since(binding: Binding, dealing: Dealing, what: str) -> Finding:
    """A ban on what was issued on or after the day it binds the subject."""
    since = binding.since
    if dealing.issued_on is None or since is None:
        return _plain(binding, RESTRICTED)
    if dealing.issued_on < since:
        return Finding(NONE, f"{what} issued before {since} is not reached.")
    return _plain(binding, PROHIBITED)


def _new_equity(binding: Binding, dealing: Dealing, on: date) -> Finding:
    if dealing.security is Security.DEBT:
        return Finding(NONE, "A limit on equity does not reach debt.")
    return _issued_since(binding, dealing, "Equity")


def _sovereign_debt(binding: Binding, dealing: Dealing, on: date) -> Finding:
    if dealing.kind is DealingKind.LEND:
        return _plain(binding, PROHIBITED)
    return _issued_since(binding, dealing, "A bond")


def _loan(binding: Binding, dealing: Dealing, on: date) -> Finding:
    """A limit on what is lent in twelve months: one loan within it may still add up."""
    limit = binding.term.sum if binding.term else None
    if limit is None or dealing.amount is None or dealing.currency != limit.currency:
        return _plain(binding, RESTRICTED)
    if dealing.amount > limit.most:
        why = f"{dealing.amount} is more than {limit.most} {limit.currency}."
        return Finding(PROHIBITED, f"{binding.measure.meaning} {why}")
    return _plain(binding, RESTRICTED)


def _correspondent(binding: Binding, dealing: Dealing, on: date) -> Finding:
    """A measure on correspondent accounts, which are most accounts that banks keep for banks."""
    if dealing.correspondent is False:
        why = (
            "Stated to be no correspondent or payable-through account. An account to take "
            "deposits from a foreign bank, or to pay on its behalf, is one."
        )
        return Finding(REVIEW, why)
    banned = binding.measure is Measure.CORRESPONDENT_ACCOUNT_BAN
    if dealing.correspondent and banned:
        return _plain(binding, PROHIBITED)
    limit = "no correspondent or payable-through account" if banned else None
    plain = _plain(binding, RESTRICTED)
    return Finding(RESTRICTED, plain.why, limit or plain.limit)


_Decider = Callable[[Binding, Dealing, date], Finding]
_DECIDERS: Mapping[Measure, _Decider] = {
    Measure.SECURITIES_BAN: _securities,
    Measure.NEW_DEBT_LIMIT: _new_debt,
    Measure.NEW_EQUITY_LIMIT: _new_equity,
    Measure.SOVEREIGN_DEBT_BAN: _sovereign_debt,
    Measure.LOAN_LIMIT: _loan,
    Measure.CORRESPONDENT_ACCOUNT_BAN: _correspondent,
    Measure.CORRESPONDENT_ACCOUNT_CONDITIONS: _correspondent,
}

# What the class of goods does to a cell; what is not named here leaves it as it is.
_US_EXPORT = {Goods.FOREIGN: REVIEW}
_ARMS_ONLY = dict.fromkeys(Goods, REVIEW) | {Goods.ARMS: PROHIBITED}
_BY_GOODS: Mapping[Measure, Mapping[Goods, Verdict]] = {
    Measure.EXPORT_LICENCE: _US_EXPORT,
    Measure.EXPORT_DEALING_BAN: _US_EXPORT,
    Measure.LICENCE_EXCEPTIONS_REMOVED: _US_EXPORT,
    Measure.END_USER_STATEMENT: _US_EXPORT,
    Measure.EXPORT_LICENCE_DENIAL: {
        **_US_EXPORT,
        Goods.EAR99: REVIEW,
        Goods.CONTROLLED: PROHIBITED,
        Goods.CHIPS: PROHIBITED,
        Goods.ARMS: PROHIBITED,
    },
    Measure.MILITARY_END_USE: {
        **_US_EXPORT,
        Goods.CONTROLLED: LICENCE,
        Goods.CHIPS: LICENCE,
    },
    Measure.PROJECT_SUPPLY_BAN: {
        **dict.fromkeys(Goods, REVIEW),
        Goods.OIL_PROJECT: PROHIBITED,
    },
    Measure.ARMS_EMBARGO: _ARMS_ONLY,
    Measure.DEFENCE_TRADE_DEBARMENT: _ARMS_ONLY,
}


def _by_goods(binding: Binding, goods: Goods, cell: Verdict) -> Finding:
    verdict = _BY_GOODS[binding.measure].get(goods, cell)
    found = _plain(binding, verdict)
    return Finding(
        verdict, f"{found.why} Stated of the goods: {goods.meaning}", found.limit
    )
