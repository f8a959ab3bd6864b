"""Dealings: what somebody is about to do with a listed subject, and the facts that decide.

A fact that is not stated is None. It never counts as the harmless answer: an account may be
a correspondent account, and a loan may be long, until somebody says that it is not.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from ostraka.effects.words import Word
from ostraka.errors import QueryError


class DealingKind(Word):
    """What is done.

    >>> DealingKind.read("dealing", "buy security").meaning
    'Buy a security that the subject issued, or one built on such a security.'
    """

    ACCOUNT = "account", "Open or keep an account for the subject."
    PAYMENT = "payment", "Make, receive or pass on a payment to, from or for the subject."
    HOLD_PROPERTY = "hold-property", "Hold or manage property of the subject."
    BUY_SECURITY = (
        "buy-security",
        "Buy a security that the subject issued, or one built on such a security.",
    )
    SELL_SECURITY = (
        "sell-security",
        "Sell a security that the subject issued, or one built on such a security.",
    )
    LEND = "lend", "Lend to the subject, give it credit or stand guarantee for it."
    EXPORT = "export", "Send goods, software or technology to the subject."
    SERVICES = "services", "Provide services to the subject or for its benefit."
    CHARTER = "charter", "Charter, hire or operate a ship or aircraft of the subject."
    VISA = "visa", "Issue a visa to the subject or let it enter the country."
    INSURE = "insure", "Insure the subject or its property."
    PROCURE = "procure", "Buy goods or services from the subject."
    IMPORT = "import", "Bring goods of the subject into the country."


class Purpose(Word):
    """What the dealing is for, where that decides."""

    DIVEST = "divest", "It does nothing but end a holding."


class Goods(Word):
    """What is sent, as the export laws class it."""

    EAR99 = "ear99", "Subject to the US export rules (EAR), on no control list."
    CONTROLLED = "controlled", "On the US Commerce Control List, with a number (ECCN)."
    CHIPS = "chips", "Advanced chips, and what makes them; on the Commerce Control List."
    ARMS = "arms", "Arms and defence articles, with parts and technical data."
    OIL_PROJECT = "oil-project", "For deepwater, Arctic offshore or shale oil projects."
    FOREIGN = "foreign", "Not subject to the US export rules."


class Security(Word):
    """What kind of security is bought or sold."""

    DEBT = "debt", "Bonds, notes, loans and other debt."
    EQUITY = "equity", "Shares, depositary receipts and other title."


@dataclass(frozen=True, slots=True)
class Dealing:
    """One dealing, with those of its facts that are known.

    Args:
        kind: What is done.
        tenor_days: How long the debt or the payment terms run, in days, 0 or more.
        issued_on: When the security or debt was issued. A loan that is given now is of now.
        amount: How much, more than 0, in `currency`.
        currency: ISO 4217, upper case: "USD".
        purpose: What it is for.
        goods: What is sent.
        security: What kind of security it is.
        correspondent: Whether the account is a correspondent or payable-through account.

    Raises:
        QueryError: A fact cannot be: a word that is none, a negative tenor, no currency.

    >>> Dealing("lend", tenor_days=30).kind
    <DealingKind.LEND: 'lend'>
    """

    kind: DealingKind
    tenor_days: int | None = None
    issued_on: date | None = None
    amount: Decimal | None = None
    currency: str | None = None
    purpose: Purpose | None = None
    goods: Goods | None = None
    security: Security | None = None
    correspondent: bool | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "kind", DealingKind.read("dealing", self.kind))
        for name, vocabulary in _WORDS.items():
            if (value := getattr(self, name)) is not None:
                object.__setattr__(self, name, vocabulary.read(name, value))
        if self.tenor_days is not None and self.tenor_days < 0:
            raise QueryError(f"tenor: found {self.tenor_days} days, expected 0 or more")
        if self.amount is not None and not (self.amount.is_finite() and self.amount > 0):
            raise QueryError(f"amount: found {self.amount}, expected more than 0")
        code = self.currency
        if code is not None and not (len(code) == 3 and code.isascii() and code.isupper()):
            raise QueryError(f"currency: found {code!r}, expected a code as 'USD'")

    def to_json(self) -> dict[str, str | int | bool]:
        """Return every fact that is known, in the order above."""
        pairs = ((name, getattr(self, name)) for name in self.__slots__)
        return {name: _plain(value) for name, value in pairs if value is not None}


_WORDS: dict[str, type[Word]] = {"purpose": Purpose, "goods": Goods, "security": Security}


def _plain(value: object) -> str | int | bool:
    return value if isinstance(value, bool | int) else str(value)
