"""Which numbers identify a subject, and how surely.

Source: IMO Resolution A.1117(30), https://www.imo.org/en/OurWork/IIIS/Pages/IMO-Identification-Number-Schemes.aspx
    (one number for the life of a ship); ISO 17442, https://www.gleif.org/en/about-lei/introducing-the-legal-entity-identifier-lei
    (one number for a legal entity); article 84 of the Russian Tax Code (one INN).
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from ostraka.matching.evidence import normal_identifier
from ostraka.model import Identifier

# Kinds of which a subject bears one for life, and how they are written. Two different ones
# are two subjects; a number in another form is a slip and contradicts nothing.
LASTING = {
    "imoNumber": re.compile(r"[0-9]{7}"),
    "leiCode": re.compile(r"[0-9A-Z]{18}[0-9]{2}"),
    "innCode": re.compile(r"[0-9]{10}(?:[0-9]{2})?"),
}
# Of a security, a price list or a radio, not of a subject; a call sign is given again.
IGNORED = frozenset({"ticker", "isinCode", "callSign", "licenseNumber"})
LEAST = 5  # letters and digits; "1234" on two lists proves nothing
_LONG_DIGITS = 10  # so many digits in a register's number fall together only by design
_PAPERS = frozenset({"passportNumber", "publicKey"})  # long ones are no register's


@dataclass(frozen=True, slots=True, order=True)
class Number:
    """One identifier of an entry.

    Attributes:
        value: Its letters and digits in upper case.
        kind: The FtM property that holds it.
        issuer: ISO 3166 alpha-2 code, "" where the list does not say.
    """

    value: str
    kind: str
    issuer: str = ""

    @property
    def lasting(self) -> str | None:
        """Its kind, where a subject bears one for life and this is written like one."""
        form = LASTING.get(self.kind)
        return self.kind if form is not None and form.fullmatch(self.value) else None

    @property
    def is_long(self) -> bool:
        """True for a register's number too long to be met twice by chance."""
        return (
            self.kind not in _PAPERS and sum(map(str.isdigit, self.value)) >= _LONG_DIGITS
        )


def numbers_of(identifiers: Iterable[Identifier]) -> tuple[Number, ...]:
    """Return the numbers that may tell who an entry is, each once, sorted."""
    found = {
        Number(normal_identifier(each.value), each.kind, each.country or "")
        for each in identifiers
        if each.kind not in IGNORED
    }
    return tuple(sorted(each for each in found if _counts(each)))


def _counts(number: Number) -> bool:
    return (len(number.value) >= LEAST and any(map(str.isdigit, number.value))) or bool(
        number.kind == "swiftBic" and len(number.value) >= 8
    )
