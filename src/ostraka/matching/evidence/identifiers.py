"""Numbers that somebody issued: the same one settles who a party is."""

from collections.abc import Iterator, Sequence
from itertools import product

from ostraka._kernel import osa_distance
from ostraka.matching.checksums import fault_of, is_checked
from ostraka.matching.config import EvidenceSettings
from ostraka.matching.evidence._finding import Finding
from ostraka.matching.evidence.sides import Asked, Listed
from ostraka.matching.identifier import kind_name, normal_identifier
from ostraka.model import Identifier

# Kinds of which a party has one, for life. Others are renewed or held side by side.
LASTING = frozenset({
    "imoNumber", "leiCode", "innCode", "ogrnCode", "okpoCode", "uscCode", "dunsCode",
    "socialSecurityNumber",
})  # fmt: skip
# Of which a party may have many at once, or which change hands: another says nothing.
_MANY = frozenset({
    "", "publicKey", "swiftBic", "bic", "iban", "accountNumber", "isin", "isinCode", "ticker",
    "callSign", "mmsi",
})  # fmt: skip
# What a ship or aircraft bears, and what a person does: equal digits there say nothing.
_CRAFT = frozenset({"imoNumber", "mmsi", "callSign", "icaoCode", "serialNumber"})
_PERSONAL = frozenset({"passportNumber", "idNumber", "socialSecurityNumber"})
_SHORT = 5  # letters and digits; a shorter number identifies nobody without its kind
_LONGEST = 64  # letters that the kernel compares

Pair = tuple[Identifier, Identifier]


def compare(asked: Asked, listed: Listed, settings: EvidenceSettings) -> Finding | None:
    """The same number settles it; another of the same kind and issuer counts against.

    A slip of the pen, and a number whose check digit is wrong, count against nobody.
    """
    if not asked.numbers:
        return None
    there = listed.numbers
    pairs = list(product(asked.numbers, there))
    return (
        _agreement(pairs, settings)
        or _contradiction(pairs, settings)
        or next(_slips(pairs), None)
        or next(_faults(asked.numbers), None)
        or _silence(asked.numbers, there)
    )


def _agreement(pairs: list[Pair], settings: EvidenceSettings) -> Finding | None:
    same = [pair for pair in pairs if _are_same(*pair)]
    for number, other in same:
        if not _is_short(number) or number.kind == other.kind:
            why = f"the same {kind_name(number.kind or other.kind)}, which settles it"
            share = settings.identifier_agrees
            return _found(number, other, "equal", share, why, settles=True)
    for number, other in same:
        why = "the same, but too short to settle it without its kind"
        return _found(number, other, "equal", settings.short_identifier_agrees, why)
    return None


def _contradiction(pairs: list[Pair], settings: EvidenceSettings) -> Finding | None:
    """The strongest of the numbers that are others."""
    against = [
        (_weight(number.kind, settings), number, other)
        for number, other in pairs
        if _are_others(number, other)
    ]
    if not against:
        return None
    share, number, other = max(against, key=lambda each: each[0])
    only = "of which a party has one" if number.kind in LASTING else "of the same country"
    why = f"another {kind_name(number.kind)}, {only}"
    return _found(number, other, "contradicts", -share, why)


def _slips(pairs: list[Pair]) -> Iterator[Finding]:
    for number, other in pairs:
        if _is_slip(number, other):
            why = f"one character off: likely a slip in the {kind_name(number.kind)}"
            yield _found(number, other, "close", 0.0, why)


def _faults(numbers: Sequence[Identifier]) -> Iterator[Finding]:
    for number in numbers:
        if fault := fault_of(number.kind, normal_identifier(number.value)):
            yield Finding("identifier", number.value, "", "no data", 0.0, fault)


def _silence(asked: Sequence[Identifier], listed: Sequence[Identifier]) -> Finding:
    pair = (
        "; ".join(each.value for each in asked),
        "; ".join(each.value for each in listed),
    )
    why = "none of one kind and issuer" if listed else "the list gives none"
    return Finding("identifier", *pair, "no data", 0.0, why)


def _found(
    number: Identifier, other: Identifier, verdict: str, share: float, why: str,
    *, settles: bool = False,
) -> Finding:  # fmt: skip
    return Finding("identifier", number.value, other.value, verdict, share, why, settles)


def _weight(kind: str, settings: EvidenceSettings) -> float:
    lasting = kind in LASTING
    return settings.identifier_contradicts if lasting else settings.document_contradicts


def _are_same(asked: Identifier, listed: Identifier) -> bool:
    key = normal_identifier(asked.value)
    if not key or key != normal_identifier(listed.value):
        return False
    kinds = {asked.kind, listed.kind}
    return not _are_issued_apart(asked, listed) and not (
        kinds & _CRAFT and kinds & _PERSONAL
    )


def _are_others(asked: Identifier, listed: Identifier) -> bool:
    """True when both are of one kind and issuer, and neither can be a slip of the pen."""
    if asked.kind != listed.kind or asked.kind in _MANY:
        return False
    if _are_issued_apart(asked, listed):
        return False
    one_issuer = asked.kind in LASTING or None not in (asked.country, listed.country)
    left, right = normal_identifier(asked.value), normal_identifier(listed.value)
    sound = not (fault_of(asked.kind, left) or fault_of(listed.kind, right))
    return one_issuer and left != right and sound and not _is_slip(asked, listed)


def _is_slip(asked: Identifier, listed: Identifier) -> bool:
    """True when one character was mistyped; two numbers whose check digits are right, no."""
    if asked.kind != listed.kind or _is_short(asked) or _are_issued_apart(asked, listed):
        return False
    left, right = normal_identifier(asked.value), normal_identifier(listed.value)
    if max(len(left), len(right)) > _LONGEST or osa_distance(left, right) != 1:
        return False
    faulty = fault_of(asked.kind, left) or fault_of(listed.kind, right)
    return bool(faulty) or not is_checked(asked.kind)


def _are_issued_apart(asked: Identifier, listed: Identifier) -> bool:
    return None not in (asked.country, listed.country) and asked.country != listed.country


def _is_short(number: Identifier) -> bool:
    return len(normal_identifier(number.value)) < _SHORT
