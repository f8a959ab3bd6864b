"""The entity: what a list says of one person, company, ship or body.

The shape is FollowTheMoney's (FtM): a schema and named properties. Where FtM flattens
(every identifier a bare string, every alias alike) the typed fields here keep what the
list knew, and `to_ftm` flattens them on the way out.

Source: https://followthemoney.tech/explorer/
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ostraka.model.designation import Designation
from ostraka.model.names import Name, NameKind

_NAME_PROPERTY = {
    NameKind.PRIMARY: "name",
    NameKind.ALIAS: "alias",
    NameKind.WEAK: "weakAlias",
    NameKind.FORMER: "previousName",
}


@dataclass(frozen=True, slots=True)
class Identifier:
    """A number that an issuer gave to one subject.

    Attributes:
        kind: FtM property that holds it: "passportNumber", "idNumber", "taxNumber",
            "registrationNumber", "imoNumber", "mmsi", "callSign", "swiftBic", "leiCode",
            "innCode", "ogrnCode", "publicKey" (a wallet address), ...
        value: The number as the list writes it, white space trimmed.
        country: ISO 3166 alpha-2 code of the issuer, lower case.
        note: What else the list says: "expires 3 Sep 2012", "XBT".
    """

    kind: str
    value: str
    country: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Address:
    """A place, in the parts the list gives.

    Attributes:
        full: The whole address on one line, without the country.
        city, region, postal_code: Parts, where given.
        country: ISO 3166 alpha-2 code, lower case.
        note: What else the list says of it: "since 2009".
    """

    full: str = ""
    city: str | None = None
    region: str | None = None
    postal_code: str | None = None
    country: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Relation:
    """What an entry says of another subject: an FtM interval entity in the making.

    Attributes:
        schema: FtM schema: UnknownLink, Ownership, Directorship, Family, Associate, ...
        object_name: The other side's name, as written.
        object: Its id, where the same edition lists exactly one entity under that name.
        role: The list's words: "Linked To", "owned or controlled by".
    """

    schema: str
    object_name: str
    object: str | None = None
    role: str | None = None


@dataclass(frozen=True, slots=True)
class Entity:
    """One listed subject as it stood in one edition.

    Attributes:
        id: ``<source>-<the list's own id>``; never changes with the edition.
        schema: FtM schema: Person, Organization, Company, LegalEntity, Vessel, Airplane,
            PublicBody, Thing when the list does not say.
        source: The source whose edition it stands in.
        names: Every name, the caption's first.
        designations: Every listing of it by this source.
        properties: The remaining FtM properties, each a tuple of texts. Dates are in EDTF
            (`model.dates`), countries in lower-case ISO 3166 alpha-2.
        identifiers, addresses, relations: As above.
    """

    id: str
    schema: str
    source: str
    names: tuple[Name, ...] = ()
    designations: tuple[Designation, ...] = ()
    properties: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    identifiers: tuple[Identifier, ...] = ()
    addresses: tuple[Address, ...] = ()
    relations: tuple[Relation, ...] = ()

    @property
    def caption(self) -> str:
        """The name to show: the first primary name in Latin letters, else the first."""
        latin = (n.full for n in self.names if n.kind is NameKind.PRIMARY and not n.script)
        return next(latin, self.names[0].full if self.names else self.id)

    def texts(self, name: str) -> tuple[str, ...]:
        """Return the values of an FtM property, empty when there is none."""
        return self.properties.get(name, ())

    def to_json(self) -> dict[str, Any]:
        """Return everything, in the form that the store keeps; `from_json` reads it back."""
        data: dict[str, Any] = {"id": self.id, "schema": self.schema, "source": self.source}
        data["names"] = [name.to_json() for name in self.names]
        data["designations"] = [act.to_json() for act in self.designations]
        data["properties"] = {k: list(v) for k, v in sorted(self.properties.items()) if v}
        data["identifiers"] = [_filled(each) for each in self.identifiers]
        data["addresses"] = [_filled(each) for each in self.addresses]
        data["relations"] = [_filled(each) for each in self.relations]
        return data

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Entity":
        """Read what `to_json` wrote."""
        return cls(
            id=data["id"],
            schema=data["schema"],
            source=data["source"],
            names=tuple(Name.from_json(each) for each in data["names"]),
            designations=tuple(
                Designation.from_json(each) for each in data["designations"]
            ),
            properties={k: tuple(v) for k, v in data["properties"].items()},
            identifiers=tuple(Identifier(**each) for each in data["identifiers"]),
            addresses=tuple(Address(**each) for each in data["addresses"]),
            relations=tuple(Relation(**each) for each in data["relations"]),
        )

    def to_ftm(self) -> dict[str, Any]:
        """Flatten to an FtM entity: ``{id, schema, caption, properties, datasets}``."""
        found = {key: list(values) for key, values in self.properties.items()}
        for name in self.names:
            found.setdefault(_NAME_PROPERTY[name.kind], []).append(name.full)
            for part, text in name.parts:
                found.setdefault(part, []).append(text)
        for identifier in self.identifiers:
            if identifier.kind != "publicKey":  # FtM holds it on a CryptoWallet of its own
                found.setdefault(identifier.kind, []).append(identifier.value)
        for address in self.addresses:
            if address.full:
                found.setdefault("address", []).append(address.full)
            if address.country:
                found.setdefault("country", []).append(address.country)
        properties = {
            key: unique(values) for key, values in sorted(found.items()) if values
        }
        return {
            "id": self.id,
            "schema": self.schema,
            "caption": self.caption,
            "properties": {key: list(values) for key, values in properties.items()},
            "datasets": [self.source],
        }


def unique(values: Iterable[str]) -> tuple[str, ...]:
    """Drop empty and repeated texts, keep the order.

    >>> unique(["b", "", "a", "b"])
    ('b', 'a')
    """
    return tuple(dict.fromkeys(value for value in values if value))


def _filled(record: Identifier | Address | Relation) -> dict[str, str]:
    pairs = ((name, getattr(record, name)) for name in record.__slots__)
    return {name: value for name, value in pairs if value}
