"""Whose law binds the one who asks, and whose law a listing belongs to.

A listing has force only where its law has: an EU freeze does not bind an American in Texas.
The UN's lists bind no bank or company by themselves: each member state brings them into its
own law, so `Nexus.UN` stands for the law of a member state that has done so.

Source: Charter of the United Nations, articles 25 and 41,
    https://www.un.org/en/about-us/un-charter/full-text
Source: who causes a violation by others is in violation too (payments that clear through
    US banks), 50 U.S.C. 1705(a), https://www.law.cornell.edu/uscode/text/50/1705
"""

from collections.abc import Iterable

from ostraka.effects.dealing import Dealing, DealingKind, Goods
from ostraka.effects.words import Word
from ostraka.errors import QueryError
from ostraka.model.measures import Measure


class Nexus(Word):
    """One tie to one law.

    >>> Nexus("us").meaning
    'A US person, a person in the United States, or their foreign branch.'
    """

    US = "us", "A US person, a person in the United States, or their foreign branch."
    USD = "usd", "A payment in US dollars, which clears through banks in the United States."
    UK = "uk", "A UK person anywhere, or anyone in the United Kingdom."
    EU = "eu", "An EU person anywhere, or anyone in the European Union."
    CA = "ca", "A person in Canada, or a Canadian abroad."
    AU = "au", "A person in Australia, or an Australian abroad."
    UN = (
        "un",
        "A person under the law of a UN member, which puts the UN's lists into force.",
    )


ANYWHERE = frozenset(Nexus)

# The law of a list, by the country that its source's name begins with.
_LAWS = {
    "us": Nexus.US,
    "gb": Nexus.UK,
    "eu": Nexus.EU,
    "ca": Nexus.CA,
    "au": Nexus.AU,
    "un": Nexus.UN,
}
# What a bank in the United States must do with dollars that pass through it, whoever sent them.
_FOLLOWS_DOLLARS = frozenset({
    Measure.ASSET_FREEZE, Measure.DEALINGS_BAN, Measure.REJECTION,
    Measure.FINANCIAL_SERVICES_BAN, Measure.FOREIGN_EXCHANGE_BAN,
    Measure.PAYMENT_PROCESSING_BAN, Measure.NEW_DEBT_LIMIT, Measure.NEW_EQUITY_LIMIT,
    Measure.SOVEREIGN_DEBT_BAN,
})  # fmt: skip
# Dealings in which money need not move through a bank in the United States.
_WITHOUT_MONEY = frozenset(
    {DealingKind.ACCOUNT, DealingKind.HOLD_PROPERTY, DealingKind.VISA}
)
# The export rules follow the goods, and bind whoever sends them on.
# Source: 15 CFR 734.3 (items subject to the EAR), https://www.law.cornell.edu/cfr/text/15/734.3
FOLLOWS_GOODS = frozenset({
    Measure.EXPORT_LICENCE, Measure.EXPORT_LICENCE_DENIAL, Measure.EXPORT_DEALING_BAN,
    Measure.LICENCE_EXCEPTIONS_REMOVED, Measure.END_USER_STATEMENT,
    Measure.MILITARY_END_USE,
})  # fmt: skip
_US_GOODS = frozenset({Goods.EAR99, Goods.CONTROLLED, Goods.CHIPS})


def read_nexus(words: Iterable[str]) -> frozenset[Nexus]:
    """Read the ties that a question names.

    Raises:
        QueryError: A word is none of ours, or there is none at all.
    """
    found = frozenset(Nexus.read("nexus", word) for word in words)
    if not found:
        known = ", ".join(Nexus)
        raise QueryError(f"nexus: found nothing, expected one or more of {known}")
    return found


def law_of(source: str) -> Nexus | None:
    """Return whose law a source's listings are; None for a list that is no state's."""
    return _LAWS.get(source.split("_")[0])


def is_bound(
    law: Nexus | None, measure: Measure, dealing: Dealing, nexus: frozenset[Nexus]
) -> bool:
    """True when the measure reaches who asks: by person, by dollar, or by goods."""
    if law is None or law in nexus:
        return True
    if law is not Nexus.US:
        return False
    if measure in FOLLOWS_GOODS and dealing.goods in _US_GOODS:
        return True
    in_dollars = Nexus.USD in nexus and dealing.currency in (None, "USD")
    return in_dollars and measure in _FOLLOWS_DOLLARS and dealing.kind not in _WITHOUT_MONEY
