"""SDN_ADVANCED.XML and CONS_ADVANCED.XML, on a small file of invented parties."""

from datetime import UTC, date, datetime

import pytest

from ostraka.errors import SourceError
from ostraka.model import Entity, Identifier, Name, NameKind, ParsedList, Relation
from ostraka.sources._ofac import advanced_xml

SPACE = "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ADVANCED_XML"


def values(kind: str, texts: dict[str, str], **attributes: str) -> str:
    extra = "".join(f' {name}="{text}"' for name, text in attributes.items())
    each = "".join(f'<{kind} ID="{n}"{extra}>{text}</{kind}>' for n, text in texts.items())
    return f"<{kind}Values>{each}</{kind}Values>"


REFERENCES = "".join(
    (
        values("AliasType", {"1400": "A.K.A.", "1401": "F.K.A.", "1403": "Name"}),
        '<AreaCodeValues><AreaCode ID="12" CountryID="12" Description="Syria" '
        'AreaCodeTypeID="1">SY</AreaCode></AreaCodeValues>',
        values("CalendarType", {"1": "Gregorian", "2": "Islamic"}),
        values("Country", {"11": "Russia", "12": "Syria", "13": "undetermined"}),
        values("DetailReference", {"91526": "Female", "705": "General Cargo"}),
        values("EntryEventType", {"1": "Created"}),
        values(
            "FeatureType",
            {
                "1": "Vessel Call Sign", "2": "VESSEL TYPE", "3": "Vessel Flag",
                "4": "Vessel Owner", "8": "Birthdate", "9": "Place of Birth",
                "10": "Nationality Country", "25": "Location", "26": "Title", "44":
                "Aircraft Model", "64": "Aircraft Tail Number", "224": "Gender",
                "344": "Digital Currency Address - XBT", "504": "Secondary sanctions risk:",
            },
            FeatureTypeGroupID="1",
        ),
        values("IDRegDocDateType", {"1480": "Issue Date", "1481": "Expiration Date"}),
        values("IDRegDocType", {"1571": "Passport", "1626": "Vessel Registration Identification"}),
        '<LegalBasisValues><LegalBasis ID="1828" LegalBasisShortRef="EO 13224" '
        'LegalBasisTypeID="1" SanctionsProgramID="5">Executive Order 13224 (Terrorism)'
        "</LegalBasis></LegalBasisValues>",
        values("List", {"1550": "SDN List"}),
        values(
            "LocPartType",
            {"1": "Unknown", "1451": "ADDRESS1", "1454": "CITY", "1456": "POSTAL CODE"},
        ),
        values(
            "NamePartType",
            {
                "1520": "Last Name", "1521": "First Name", "1522": "Middle Name",
                "1525": "Entity Name", "1526": "Vessel Name", "1524": "Aircraft Name",
                "91708": "Patronymic",
            },
        ),
        '<PartySubTypeValues><PartySubType ID="1" PartyTypeID="4">Vessel</PartySubType>'
        '<PartySubType ID="2" PartyTypeID="4">Aircraft</PartySubType>'
        '<PartySubType ID="3" PartyTypeID="2">Unknown</PartySubType>'
        '<PartySubType ID="4" PartyTypeID="1">Unknown</PartySubType></PartySubTypeValues>',
        values("PartyType", {"1": "Individual", "2": "Entity", "4": "Transport"}),
        values("RelationQuality", {"1": "Unknown", "1540": "High", "1541": "Low"}),
        values("RelationType", {"15003": "Owned or Controlled By"}, Symmetrical="false"),
        values("Reliability", {"1": "Unknown", "1560": "Confirmed", "1561": "False"}),
        values("SanctionsProgram", {"5": "SDGT"}, SubsidiaryBodyID="1"),
        values("SanctionsType", {"1": "Program", "1705": "Block"}),
        values("Validity", {"1": "Valid", "2": "Fraudulent"}),
    )
)  # fmt: skip


def point(year: int, month: int, day: int) -> str:
    return f"<Year>{year}</Year><Month>{month}</Month><Day>{day}</Day>"


def period(first: str, last: str, *, about: str = "false", calendar: str = "1") -> str:
    return (
        f'<DatePeriod CalendarTypeID="{calendar}" YearFixed="false" MonthFixed="false" '
        f'DayFixed="false"><Start Approximate="{about}" YearFixed="false"><From>{first}</From>'
        f'<To>{first}</To></Start><End Approximate="{about}"><From>{last}</From>'
        f"<To>{last}</To></End></DatePeriod>"
    )


def feature(kind: int, inner: str, reliability: int = 1) -> str:
    return (
        f'<Feature ID="7" FeatureTypeID="{kind}"><FeatureVersion ID="8" '
        f'ReliabilityID="{reliability}"><Comment />{inner}</FeatureVersion>'
        '<IdentityReference IdentityID="4420" IdentityFeatureLinkTypeID="1" /></Feature>'
    )


def text(detail: str) -> str:
    return f'<VersionDetail DetailTypeID="1432">{detail}</VersionDetail>'


def lookup(number: int) -> str:
    return f'<VersionDetail DetailTypeID="1431" DetailReferenceID="{number}" />'


def place(number: int) -> str:
    return f'<VersionDetail DetailTypeID="1433" /><VersionLocation LocationID="{number}" />'


def name(*parts: tuple[int, str], script: int = 215, status: int = 1) -> str:
    each = "".join(
        f'<DocumentedNamePart><NamePartValue NamePartGroupID="{group}" ScriptID="{script}" '
        f'ScriptStatusID="1" Acronym="false">{value}</NamePartValue></DocumentedNamePart>'
        for group, value in parts
    )
    return f'<DocumentedName ID="9" FixedRef="101" DocNameStatusID="{status}">{each}</DocumentedName>'


def alias(kind: int, names: str, *, primary: str = "false", weak: str = "false") -> str:
    return (
        f'<Alias FixedRef="101" AliasTypeID="{kind}" Primary="{primary}" LowQuality="{weak}">'
        f"{names}</Alias>"
    )


def groups(**types: int) -> str:
    each = "".join(
        f'<MasterNamePartGroup><NamePartGroup ID="{number.removeprefix("g")}" '
        f'NamePartTypeID="{kind}" /></MasterNamePartGroup>'
        for number, kind in types.items()
    )
    return f"<NamePartGroups>{each}</NamePartGroups>"


def party(uid: int, kind: int, identity: int, inner: str, features: str = "") -> str:
    return (
        f'<DistinctParty FixedRef="{uid}"><Comment /><Profile ID="{uid}" PartySubTypeID="{kind}">'
        f'<Identity ID="{identity}" FixedRef="{uid}" Primary="true" False="false">{inner}'
        f"</Identity>{features}</Profile></DistinctParty>"
    )


ROE = party(
    101,
    4,
    4420,
    alias(
        1403,
        name((1, "Roe"), (2, "Jane"), (3, "Joan"))
        + name((4, "王"), (5, "小明"), script=220, status=2),
        primary="true",
    )
    + alias(1400, name((6, "ROE")), weak="true")
    + alias(1401, name((7, "DOE"), (8, "PEREZ"), (9, "Jane")))
    + groups(
        g1=1520, g2=1521, g3=1522, g4=1520, g5=1521, g6=1520, g7=1520, g8=91708, g9=1521
    ),
    feature(8, period(point(1962, 1, 1), point(1962, 12, 31), about="true"))
    + feature(8, period(point(1963, 3, 9), point(1963, 3, 9)))
    + feature(8, period(point(1958, 1, 1), point(1960, 12, 31)))
    + feature(9, text("Aleppo, Syria"))
    + feature(10, place(501))
    + feature(224, lookup(91526))
    + feature(26, text("Minister"))
    + feature(25, place(500))
    + feature(344, text("1Roe"), 1560)
    + feature(504, text("section 1(b)")),
)
ACME = party(
    102, 3, 4421, alias(1403, name((1, "Acme Ltd")), primary="true") + groups(g1=1525)
)
SHIP = party(
    103,
    1,
    4422,
    alias(1403, name((1, "SEA ROE")), primary="true") + groups(g1=1526),
    feature(1, text("CL2192"))
    + feature(2, lookup(705))
    + feature(3, place(501))
    + feature(4, text("ACME LTD")),
)
PLANE = party(
    104,
    2,
    4423,
    alias(1403, name((1, "EP-ROE")), primary="true") + groups(g1=1524),
    feature(64, text("EP-ROE")) + feature(44, text("A320")),
)
LOCATIONS = """
<Location ID="500"><LocationAreaCode AreaCodeID="12" />
 <LocationCountry CountryID="12" CountryRelevanceID="1413" />
 <LocationPart LocPartTypeID="1451"><LocationPartValue Primary="true" LocPartValueTypeID="1"
  LocPartValueStatusID="1"><Comment /><Value>1 Main St.</Value></LocationPartValue></LocationPart>
 <LocationPart LocPartTypeID="1454">
  <LocationPartValue Primary="true"><Comment /><Value>Aleppo</Value></LocationPartValue>
  <LocationPartValue Primary="false"><Comment>Arabic</Comment><Value>حلب</Value>
  </LocationPartValue></LocationPart>
 <FeatureVersionReference FeatureVersionID="8" /></Location>
<Location ID="501"><LocationPart LocPartTypeID="1"><LocationPartValue Primary="true">
 <Comment /><Value>Russia</Value></LocationPartValue></LocationPart></Location>
"""
DOCUMENTS = f"""
<IDRegDocument ID="700" IDRegDocTypeID="1571" IdentityID="4420" IssuedBy-CountryID="11"
 ValidityID="2"><Comment>seen once</Comment><IDRegistrationNo>A123</IDRegistrationNo>
 <IssuingAuthority>Ministry</IssuingAuthority>
 <DocumentDate IDRegDocDateTypeID="1480">{period(point(2010, 3, 4), point(2010, 3, 4))}
 </DocumentDate><DocumentDate IDRegDocDateTypeID="1481">
 {period(point(2020, 3, 3), point(2020, 3, 3))}</DocumentDate>
 <DocumentedNameReference DocumentedNameID="9" /></IDRegDocument>
<IDRegDocument ID="701" IDRegDocTypeID="1626" IdentityID="4422" ValidityID="1"><Comment />
 <IDRegistrationNo>IMO 9187629</IDRegistrationNo><IssuingAuthority /></IDRegDocument>
"""


def listing(uid: int, *programmes: str) -> str:
    tags = "".join(
        f'<SanctionsMeasure ID="1" SanctionsTypeID="1"><Comment>{tag}</Comment>'
        '<DatePeriod CalendarTypeID="1" /></SanctionsMeasure>'
        for tag in programmes
    )
    return (
        f'<SanctionsEntry ID="{uid}" ProfileID="{uid}" ListID="1550"><EntryEvent ID="1" '
        'EntryEventTypeID="1" LegalBasisID="1828"><Comment /><Date CalendarTypeID="1">'
        f"{point(2021, 12, 10)}</Date></EntryEvent>"
        '<SanctionsMeasure ID="2" SanctionsTypeID="1705"><DatePeriod CalendarTypeID="1" />'
        f"</SanctionsMeasure>{tags}</SanctionsEntry>"
    )


ENTRIES = "".join(
    (listing(101, "SDGT", "IFSR"), *(listing(n, "SDGT") for n in (102, 103, 104)))
)
RELATIONS = (
    '<ProfileRelationship ID="1" From-ProfileID="101" To-ProfileID="102" RelationTypeID="15003" '
    'RelationQualityID="1541" Former="true" SanctionsEntryID="101"><Comment />'
    "</ProfileRelationship>"
)
ISSUED = f'<DateOfIssue CalendarTypeID="1">{point(2025, 1, 10)}</DateOfIssue>'


def edition(parties: str, issued: str = ISSUED, entries: str = ENTRIES) -> bytes:
    return (
        f'<Sanctions xmlns="{SPACE}" Version="3">{issued}'
        f"<ReferenceValueSets>{REFERENCES}</ReferenceValueSets>"
        f"<Locations>{LOCATIONS}</Locations><IDRegDocuments>{DOCUMENTS}</IDRegDocuments>"
        f"<DistinctParties>{parties}</DistinctParties>"
        f"<ProfileRelationships>{RELATIONS}</ProfileRelationships>"
        f"<SanctionsEntries>{entries}</SanctionsEntries></Sanctions>"
    ).encode()


WHOLE = ROE + ACME + SHIP + PLANE


def parse(raw: bytes) -> ParsedList:
    return advanced_xml.parse("us_ofac_sdn", "SDN_ADVANCED.XML", raw)


@pytest.fixture(scope="module")
def small() -> ParsedList:
    return parse(edition(WHOLE))


@pytest.fixture(scope="module")
def roe(small: ParsedList) -> Entity:
    return small.entities[0]


def test_every_field_is_read_and_nothing_is_odd(small: ParsedList) -> None:
    assert small.issues == []
    assert small.records == len(small.entities) == 4
    assert small.published == datetime(2025, 1, 10, tzinfo=UTC)


def test_the_fixed_reference_makes_the_id(small: ParsedList) -> None:
    assert [(entity.id, entity.schema) for entity in small.entities] == [
        ("us_ofac_sdn-101", "Person"),
        ("us_ofac_sdn-102", "Organization"),
        ("us_ofac_sdn-103", "Vessel"),
        ("us_ofac_sdn-104", "Airplane"),
    ]


def test_names_are_put_together_from_their_groups(roe: Entity) -> None:
    first, native, weak, former = roe.names
    parts = (("lastName", "Roe"), ("firstName", "Jane"), ("middleName", "Joan"))
    assert first == Name("Jane Joan ROE", NameKind.PRIMARY, parts=parts)
    assert (native.full, native.script, native.kind) == ("王小明", "Hani", NameKind.PRIMARY)
    assert (weak.full, weak.kind) == ("ROE", NameKind.WEAK)
    assert (former.full, former.kind) == ("Jane DOE PEREZ", NameKind.FORMER)
    assert ("fatherName", "PEREZ") in former.parts


def test_an_organization_is_named_as_in_the_other_forms(small: ParsedList) -> None:
    assert small.entities[1].names == (Name("ACME LTD"),)


def test_a_date_may_be_about_exact_or_a_span(roe: Entity) -> None:
    assert roe.texts("birthDate") == ("1962~", "1963-03-09", "1958/1960")


def test_facts_of_a_person_come_from_text_dictionary_or_place(roe: Entity) -> None:
    assert roe.texts("birthPlace") == ("Aleppo, Syria",)
    assert roe.texts("nationality") == ("ru",)
    assert roe.texts("gender") == ("female",)
    assert roe.texts("position") == ("Minister",)
    assert Identifier("publicKey", "1Roe", note="XBT") in roe.identifiers


def test_a_passport_keeps_issuer_dates_and_doubt(roe: Entity) -> None:
    note = (
        "issued 04 Mar 2010 expires 03 Mar 2020; issued by Ministry; fraudulent; seen once"
    )
    assert Identifier("passportNumber", "A123", "ru", note) in roe.identifiers


def test_an_address_is_kept_in_each_script(roe: Entity) -> None:
    assert [(a.full, a.country, a.note) for a in roe.addresses] == [
        ("1 Main St., Aleppo", "sy", None),
        ("حلب", "sy", "Arabic"),
    ]


def test_a_relation_names_its_other_side(roe: Entity) -> None:
    role = "Owned or Controlled By (former)"
    assert roe.relations == (Relation("Ownership", "ACME LTD", "us_ofac_sdn-102", role),)


def test_ships_and_aircraft_keep_their_facts(small: ParsedList) -> None:
    ship, plane = small.entities[2:]
    assert {i.kind for i in ship.identifiers} == {"callSign", "imoNumber"}
    assert (ship.texts("type"), ship.texts("flag")) == (("General Cargo",), ("ru",))
    assert ship.relations[0].object == "us_ofac_sdn-102"
    assert [(i.kind, i.value) for i in plane.identifiers] == [
        ("registrationNumber", "EP-ROE")
    ]
    assert plane.texts("model") == ("A320",)


def test_a_designation_states_list_day_kind_and_law(roe: Entity) -> None:
    terror, further = roe.designations
    assert (terror.programme, terror.list_name) == ("SDGT", "SDN List")
    assert (terror.measures, terror.listed_on) == (("Block",), date(2021, 12, 10))
    assert terror.legal_basis == "Executive Order 13224 (Terrorism)"
    assert terror.remarks == "Secondary sanctions risk: section 1(b)"
    assert (further.programme, further.legal_basis) == ("IFSR", None)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('FeatureTypeID="26"', 'FeatureTypeID="99"', "`FeatureType` 99: not among"),
        (
            'LocationID="500"',
            'LocationID="599"',
            "location '599' is not among the locations",
        ),
        ('AliasTypeID="1400"', 'AliasTypeID="1499"', "`AliasType` 1499: not among"),
        ("<Comment /><Profile", "<Mood>sad</Mood><Profile", "`Mood` was not read"),
        (
            "<Year>1963</Year><Month>3<",
            "<Year>1963</Year><Month>13<",
            "`1963-13-9` is no date",
        ),
        (
            period(point(1963, 3, 9), point(1963, 3, 9)),
            period(point(1383, 3, 9), point(1383, 3, 9), calendar="2"),
            "a date in the 'Islamic' calendar",
        ),
        ('PartySubTypeID="4"', 'PartySubTypeID="9"', "type 'PartySubType 9' is none"),
        (
            'IdentityID="4420" IssuedBy',
            'IdentityID="1" IssuedBy',
            "IdentityID '1' is no party's",
        ),
        ('To-ProfileID="102"', 'To-ProfileID="199"', "profile '199' is not in this file"),
        ('EntryEventTypeID="1"', 'EntryEventTypeID="2"', "`EntryEventType` 2: not among"),
        ("<Value>Russia<", "<Shade>dark</Shade><Value>Russia<", "Shade` was not read"),
    ],
)
def test_an_odd_entry_is_kept_and_reported(old: str, new: str, message: str) -> None:
    raw = edition(WHOLE).decode()
    assert old in raw
    parsed = parse(raw.replace(old, new).encode())
    assert len(parsed.entities) == 4
    assert any(message in issue.message for issue in parsed.issues)


def test_a_party_that_no_entry_lists_is_kept() -> None:
    parsed = parse(edition(WHOLE, entries=""))
    assert len(parsed.entities) == 4
    assert {issue.message for issue in parsed.issues} == {"no programme"}


@pytest.mark.parametrize(
    ("raw", "found"),
    [
        (edition(""), "no entry"),
        (edition(ACME + ACME), "entry 102: found the same number twice"),
        (edition(ACME, issued=""), "no `DateOfIssue`"),
        (
            edition(ACME, issued=f"<DateOfIssue>{point(2025, 13, 1)}</DateOfIssue>"),
            "no date",
        ),
        (edition(ACME.replace('FixedRef="102"', "")), "without `FixedRef`"),
        (b"<sdnList/>", "the root `sdnList`"),
    ],
)
def test_a_file_that_is_not_what_it_says_is_refused(raw: bytes, found: str) -> None:
    with pytest.raises(SourceError, match="us_ofac_sdn: ") as caught:
        parse(raw)
    assert found in str(caught.value)
