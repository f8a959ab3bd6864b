"""FollowTheMoney's schemata and properties, as far as lists and their relations need them.

Ostraka writes FtM without the `followthemoney` package, so this table is what it may
write: every entity of every source is tested against it, and the table against the package
where that is installed.

Source: followthemoney 4.11, https://followthemoney.tech/explorer/
"""

from collections.abc import Iterator
from functools import cache

from ostraka.model.entity import Entity


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# schema -> (the schemata it extends, the properties it adds)
SCHEMATA: dict[str, tuple[tuple[str, ...], str]] = {
    "Thing": (
        (),
        "name alias previousName weakAlias country summary notes description sourceUrl "
        "publisher publisherUrl alephUrl wikipediaUrl wikidataId keywords topics "
        "address addressEntity program programId proof riskSource indexText createdAt "
        "modifiedAt retrievedAt",
    ),
    "LegalEntity": (
        ("Thing",),
        "abbreviation email phone website legalForm incorporationDate dissolutionDate "
        "taxStatus status sector classification registrationNumber idNumber taxNumber "
        "licenseNumber vatCode jurisdiction mainCountry opencorporatesUrl bvdId "
        "sayariId brightQueryId brightQueryOrgId uscCode icijId okpoCode innCode "
        "ogrnCode okvedCode leiCode dunsCode uniqueEntityId npiCode swiftBic parent",
    ),
    "Person": (
        ("LegalEntity",),
        "title firstName secondName middleName fatherName motherName lastName "
        "nameSuffix birthDate birthPlace birthCountry deathDate position biography "
        "nationality citizenship passportNumber socialSecurityNumber gender ethnicity "
        "height weight eyeColor hairColor appearance religion political profession "
        "education spokenLanguage",
    ),
    "Organization": (("LegalEntity",), "cageCode permId imoNumber giiNumber"),
    "Company": (
        ("Organization", "Asset"),
        "capital voenCode coatoCode irsCode ipoCode cikCode jibCode mbsCode caemCode "
        "kppCode okopfCode fnsCode fssCode bikCode pfrNumber oksmCode isinCode ticker "
        "ricCode",
    ),
    "PublicBody": (("Organization",), ""),
    "Value": ((), "amount currency amountUsd amountEur"),
    "Asset": (("Thing", "Value"), ""),
    "Vehicle": (
        ("Asset",),
        "registrationNumber type model owner operator buildDate registrationDate "
        "deregistrationDate",
    ),
    "Vessel": (
        ("Vehicle",),
        "imoNumber crsNumber flag registrationPort navigationArea tonnage "
        "grossRegisteredTonnage deadweightTonnage nameChangeDate callSign pastFlags "
        "pastTypes mmsi",
    ),
    "Airplane": (("Vehicle",), "serialNumber icaoCode manufacturer"),
    "Security": (
        ("Asset",),
        "isin registrationNumber ticker figiCode issuer issueDate maturityDate type "
        "classification collateral",
    ),
    "CryptoWallet": (
        ("Thing", "Value"),
        "publicKey cryptoAddress privateKey accountId creationDate currencySymbol "
        "blockchain managingExchange holder balance balanceDate custodyType",
    ),
    "BankAccount": (
        ("Asset",),
        "bankName accountNumber iban bic bank accountType openingDate closingDate "
        "balance balanceDate maxBalance maxBalanceDate bankAddress",
    ),
    "RealEstate": (
        ("Asset",),
        "latitude longitude censusBlock cadastralCode area registrationNumber "
        "titleNumber tenure encumbrance propertyType landType createDate parent",
    ),
    "Address": (
        ("Thing",),
        "full remarks postOfficeBox street street2 city postalCode region state "
        "latitude longitude osmId googlePlaceId",
    ),
    "Position": (
        ("Thing",),
        "organization inceptionDate dissolutionDate subnationalArea numberOfSeats",
    ),
    "Interval": (
        (),
        "startDate endDate date summary description recordId sourceUrl proof publisher "
        "publisherUrl alephUrl namesMentioned indexText modifiedAt retrievedAt",
    ),
    "Interest": (("Interval",), "role status"),
    "Associate": (("Interval",), "person associate relationship"),
    "Control": (("Interest",), "controller controlled controlType legalBasis"),
    "Debt": (("Interval", "Value"), "debtor creditor"),
    "Directorship": (("Interest",), "director organization secretary"),
    "Employment": (("Interest",), "employer employee"),
    "Family": (("Interval",), "person relative relationship"),
    "Membership": (("Interest",), "member organization"),
    "Occupancy": (
        ("Interval",),
        "holder post declarationDate electionDate periodStart periodEnd constituency "
        "politicalGroup status",
    ),
    "Ownership": (
        ("Interest",),
        "owner asset percentage sharesCount sharesValue sharesCurrency sharesType "
        "legalBasis ownershipType",
    ),
    "Representation": (("Interest",), "agent client"),
    "Succession": (("Interest",), "predecessor successor"),
    "UnknownLink": (("Interest",), "subject object"),
    "Sanction": (
        ("Interval",),
        "entity authority authorityId unscId program programId programUrl provisions "
        "status duration reason country listingDate",
    ),
    "Risk": (
        ("Interval",),
        "entity authority program programId programUrl topics status duration reason "
        "country listingDate",
    ),
    "Identification": (("Interval",), "holder type country number authority"),
    "Passport": (
        ("Identification",),
        "passportNumber surname givenName birthDate birthPlace gender personalNumber",
    ),
}

# schema of a relation -> (property of its one end, property of its other end)
ENDS: dict[str, tuple[str, str]] = {
    "Associate": ("person", "associate"),
    "Control": ("controller", "controlled"),
    "Debt": ("debtor", "creditor"),
    "Directorship": ("director", "organization"),
    "Employment": ("employee", "employer"),
    "Family": ("person", "relative"),
    "Membership": ("member", "organization"),
    "Occupancy": ("holder", "post"),
    "Ownership": ("owner", "asset"),
    "Representation": ("agent", "client"),
    "Succession": ("predecessor", "successor"),
    "UnknownLink": ("subject", "object"),
}

# Properties that hold a number somebody issued.
IDENTIFIERS = _words(
    """
    accountId accountNumber bic bikCode brightQueryId brightQueryOrgId bvdId
    cadastralCode cageCode callSign cikCode coatoCode crsNumber cryptoAddress dunsCode
    figiCode fnsCode giiNumber googlePlaceId iban icaoCode idNumber imoNumber innCode
    ipoCode irsCode isin isinCode jibCode kppCode leiCode licenseNumber mbsCode mmsi
    npiCode number ogrnCode okpoCode okvedCode osmId passportNumber permId
    personalNumber pfrNumber publicKey registrationNumber ricCode sayariId serialNumber
    socialSecurityNumber swiftBic taxNumber ticker titleNumber uniqueEntityId unscId
    uscCode vatCode voenCode wikidataId
    """
)

# Properties that hold a date.
DATES = _words(
    """
    balanceDate birthDate buildDate closingDate createDate createdAt creationDate date
    deathDate declarationDate deregistrationDate dissolutionDate electionDate endDate
    inceptionDate incorporationDate issueDate listingDate maturityDate maxBalanceDate
    modifiedAt nameChangeDate openingDate periodEnd periodStart registrationDate
    retrievedAt startDate
    """
)

# Properties that hold a country.
COUNTRIES = _words(
    """
    birthCountry citizenship country flag jurisdiction mainCountry nationality pastFlags
    """
)


@cache
def ancestors(schema: str) -> tuple[str, ...]:
    """Return a schema and everything it extends, itself first; empty when it is unknown.

    >>> ancestors("Company")
    ('Company', 'Organization', 'LegalEntity', 'Thing', 'Asset', 'Value')
    """
    if schema not in SCHEMATA:
        return ()
    above = (each for parent in SCHEMATA[schema][0] for each in ancestors(parent))
    return tuple(dict.fromkeys((schema, *above)))


@cache
def properties(schema: str) -> frozenset[str]:
    """Return every property that a schema has, inherited ones included."""
    return frozenset(
        name for each in ancestors(schema) for name in SCHEMATA[each][1].split()
    )


def is_a(schema: str, other: str) -> bool:
    """True when a schema is `other` or extends it.

    >>> is_a("Person", "LegalEntity"), is_a("Vessel", "LegalEntity")
    (True, False)
    """
    return other in ancestors(schema)


def valid_property(schema: str, name: str) -> bool:
    """True when FtM knows the schema and it has that property.

    >>> valid_property("Person", "birthDate"), valid_property("Company", "birthDate")
    (True, False)
    """
    return name in properties(schema)


def violations(entity: Entity) -> list[str]:
    """Return what an entity holds that its FtM schema has no place for, sorted.

    Looks at everything `Entity.to_ftm` writes, and at the schemata of the relations. A
    wallet (`publicKey`) stands apart: FtM holds it on a CryptoWallet of its own.

    >>> violations(Entity("x-1", "Company", "x", properties={"birthDate": ("1971",)}))
    ['Company.birthDate']
    """
    if entity.schema not in SCHEMATA:
        return [entity.schema]
    written = {name for name in _written(entity) if not valid_property(entity.schema, name)}
    links = {
        relation.schema for relation in entity.relations if relation.schema not in ENDS
    }
    return sorted({f"{entity.schema}.{name}" for name in written} | links)


def _written(entity: Entity) -> Iterator[str]:
    """Names of the FtM properties that an entity fills."""
    yield from entity.properties
    yield from (each.kind for each in entity.identifiers if each.kind != "publicKey")
    yield from (part for name in entity.names for part, _ in name.parts)
