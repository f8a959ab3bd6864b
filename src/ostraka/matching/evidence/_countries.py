"""Which countries an entity is linked to, and which are parts of one another."""

from collections.abc import Iterable

from ostraka.model import Address, Entity, Identifier

COUNTRY_PROPERTIES = (
    "nationality", "citizenship", "country", "jurisdiction", "birthCountry", "flag",
    "mainCountry", "registrationCountry",
)  # fmt: skip
_PROPERTIES = frozenset(COUNTRY_PROPERTIES)
# A state, and what was or is part of it: papers name now the one and now the other. Two
# parts of one whole are two countries.
_PARTS: dict[str, frozenset[str]] = {
    whole: frozenset(parts.split())
    for whole, parts in {
        "suhh": "am az by ee ge kg kz lt lv md ru tj tm ua uz",
        "yucs": "ba csxx hr me mk rs si xk",
        "csxx": "me rs xk",
        "rs": "xk",
        "cshh": "cz sk",
        "dd": "de",
        "sd": "ss",
        "cn": "hk mo tw",
        "an": "aw bq cw sx",
        "nl": "an aw bq cw sx",
        "us": "as gu mp pr vi",
        "gb": "gg gi im je",
    }.items()
}


def linked_countries(entity: Entity) -> tuple[str, ...]:
    """Return every country that an entity's facts name, in whatever role, sorted."""
    codes = {code for code in entity.texts("pastFlags") if len(code) == 2}
    for name in entity.properties.keys() & _PROPERTIES:
        codes.update(entity.properties[name])
    held: tuple[Address | Identifier, ...] = (*entity.addresses, *entity.identifiers)
    codes.update([each.country for each in held if each.country])
    return tuple(sorted(codes))


def are_akin(left: Iterable[str], right: Iterable[str]) -> bool:
    """True when a country of one side is or was part of one of the other.

    >>> are_akin(["suhh"], ["ua"]), are_akin(["ru"], ["ua"]), are_akin(["ua-cri"], ["ua"])
    (True, False, True)
    """
    right = tuple(right)
    return any(_is_part(a, b) or _is_part(b, a) for a in left for b in right)


def _is_part(part: str, whole: str) -> bool:
    return part.partition("-")[0] == whole or part in _PARTS.get(whole, ())
