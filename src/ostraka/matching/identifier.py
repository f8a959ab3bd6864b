"""Numbers that a query brings: what kind they are, who issued them, how they are written.

`passport:ir:A12345678` says kind and issuer, `imo:9187629` the kind alone; anything else is
a number of which nothing is known.
"""

import re
from functools import lru_cache

from ostraka.errors import QueryError
from ostraka.model import Identifier
from ostraka.model.countries import country_code
from ostraka.model.ftm import IDENTIFIERS

_LABELS = {
    "passport": "passportNumber", "id": "idNumber", "nationalid": "idNumber",
    "tax": "taxNumber", "tin": "taxNumber", "vat": "vatCode",
    "registration": "registrationNumber", "tail": "registrationNumber",
    "licence": "licenseNumber", "license": "licenseNumber", "serial": "serialNumber",
    "imo": "imoNumber", "inn": "innCode", "ogrn": "ogrnCode", "okpo": "okpoCode",
    "lei": "leiCode", "bic": "swiftBic", "swift": "swiftBic", "duns": "dunsCode",
    "usc": "uscCode", "ssn": "socialSecurityNumber", "wallet": "publicKey",
}  # fmt: skip
_KINDS = {name.casefold(): name for name in IDENTIFIERS} | _LABELS
_IMO = re.compile(r"^IMO\W*\d{7}$", re.I)
_HEAD_OFFICE = re.compile(r"^([A-Z]{6}[A-Z0-9]{2})XXX$")
_WORDS = re.compile(r"[A-Z]?[a-z]+")
_SPOKEN = {
    "": "number", "publicKey": "wallet address", "swiftBic": "BIC", "mmsi": "MMSI",
    "iban": "IBAN", "isin": "ISIN",
}  # fmt: skip
_SHORT_FORMS = frozenset(
    {"imo", "inn", "ogrn", "okpo", "lei", "duns", "usc", "vat", "isin"}
)


@lru_cache(maxsize=4096)
def parse_identifier(text: str) -> Identifier:
    """Read a number as a query writes it; kind "" when it does not say.

    Raises:
        QueryError: The issuer is no country, or nothing stands behind the label.

    >>> found = parse_identifier("passport:ir:A12345678")
    >>> found.kind, found.country, found.value
    ('passportNumber', 'ir', 'A12345678')
    >>> parse_identifier("LV-1234567").kind, parse_identifier("IMO 9187629").kind
    ('', 'imoNumber')
    """
    label, mark, rest = text.partition(":")
    kind = _KINDS.get(re.sub(r"[\W_]", "", label).casefold())
    if not mark or kind is None:
        return Identifier("imoNumber" if _IMO.match(text.strip()) else "", text.strip())
    issuer, mark, value = rest.partition(":") if ":" in rest else ("", "", rest)
    country = country_code(issuer) if issuer.strip() else None
    if issuer.strip() and country is None:
        hint = "write kind:issuer:number, as in passport:ir:A12345678"
        raise QueryError(f"query: identifier {text!r}: {issuer!r} is no country", hint=hint)
    if not any(map(str.isalnum, value)):
        raise QueryError(f"query: identifier {text!r}: no number behind its label")
    return Identifier(kind, value.strip(), country)


def written(identifier: Identifier) -> str:
    """Return an identifier as `parse_identifier` reads it.

    >>> written(parse_identifier("passport:ir:A12345678"))
    'passportNumber:ir:A12345678'
    """
    parts = (identifier.kind, identifier.country, identifier.value)
    return ":".join(filter(None, parts))


@lru_cache(maxsize=16_384)
def normal_identifier(text: str) -> str:
    """Return an identifier's letters and digits in upper case, without its label.

    A bank's BIC of eleven letters that ends in XXX is that of its head office (ISO 9362).

    >>> normal_identifier("IMO 9187-629"), normal_identifier("HAVIGB2LXXX")
    ('9187629', 'HAVIGB2L')
    """
    plain = "".join(filter(str.isalnum, text.upper()))
    bare = plain.removeprefix("IMO")
    return bare if bare.isdigit() else _HEAD_OFFICE.sub(r"\1", plain)


def kind_name(kind: str) -> str:
    """Return the name of a kind of number, to be read aloud.

    >>> kind_name("passportNumber"), kind_name("imoNumber"), kind_name("leiCode")
    ('passport number', 'IMO number', 'LEI code')
    """
    if kind in _SPOKEN:
        return _SPOKEN[kind]
    words = (word.lower() for word in _WORDS.findall(kind))
    return " ".join(word.upper() if word in _SHORT_FORMS else word for word in words)
