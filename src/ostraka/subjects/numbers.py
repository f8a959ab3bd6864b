"""Which numbers identify a subject, and how surely.

Source: IMO Resolution A.1117(30) (a ship keeps its number whatever its flag),
    http://rise.odessa.ua/texts/A1117_30e.php3; ISO 17442 (20 characters, one for a legal
    entity), https://gs1ca.org/legal-entity-identifiers/; Russian Tax Code, article 84(7),
    and order MMV-7-6/435@ of the Federal Tax Service (one INN for all taxes, 10 digits for
    an organisation, 12 for a person), https://www.viacademia.ru/library/nalog/440-mmv-7-6-435
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
