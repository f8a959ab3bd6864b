"""SDN.XML and CONSOLIDATED.XML."""

from collections import Counter
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from ostraka.errors import SourceError
from ostraka.model import Entity, Identifier, Name, NameKind, ParsedList
from ostraka.sources._ofac import basic_xml

SPACE = "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/XML"
ROE = """
<uid>101</uid><firstName>Jane</firstName><lastName>ROE</lastName><title>Minister; General</title>
<sdnType>Individual</sdnType><remarks>(Linked To: ACME (HOLDING) S.A.); Chair.</remarks>
<programList><program>SDGT</program><program>GLOMAG</program></programList>
<idList>
 <id><uid>1</uid><idType>Passport</idType><idNumber>A123</idNumber><idCountry>Egypt</idCountry>
  <issueDate>04 Mar 2010</issueDate><expirationDate>03 Mar 2020</expirationDate></id>
 <id><uid>2</uid><idType>Gender</idType><idNumber>Female</idNumber></id>
 <id><uid>3</uid><idType>Digital Currency Address - XBT</idType><idNumber>1Roe</idNumber></id>
</idList>
<akaList>
 <aka><uid>4</uid><type>a.k.a.</type><category>weak</category><lastName>ROE, Janie</lastName></aka>
 <aka><uid>5</uid><type>f.k.a.</type><category>strong</category>
  <lastName>DOE</lastName><firstName>Jane</firstName></aka>
</akaList>
<addressList>
 <address><uid>6</uid><address1>1 Main St.</address1><address2>Flat 2</address2>
  <city>Springfield</city><stateOrProvince>IL</stateOrProvince>
  <postalCode>62701</postalCode><country>United States</country></address>
 <address><uid>7</uid><country>Region: Gaza</country></address>
 <address><uid>8</uid><country>undetermined</country></address>
</addressList>
<nationalityList><nationality><uid>9</uid><country>Egypt</country><mainEntry>true</mainEntry>
</nationality></nationalityList>
<citizenshipList><citizenship><uid>10</uid><country>Syria</country><mainEntry>true</mainEntry>
</citizenship></citizenshipList>
<dateOfBirthList>
 <dateOfBirthItem><uid>11</uid><dateOfBirth>circa 1962</dateOfBirth><mainEntry>true</mainEntry>
 </dateOfBirthItem>
 <dateOfBirthItem><uid>12</uid><dateOfBirth>09 Mar 1963</dateOfBirth><mainEntry>false</mainEntry>
 </dateOfBirthItem></dateOfBirthList>
<placeOfBirthList><placeOfBirthItem><uid>13</uid><placeOfBirth>Aleppo, Syria</placeOfBirth>
 <mainEntry>true</mainEntry></placeOfBirthItem></placeOfBirthList>
"""
ACME = "<uid>102</uid><lastName>ACME (HOLDING) S.A.</lastName><sdnType>Entity</sdnType>"
SHIP = """
<uid>103</uid><lastName>SEA ROE</lastName><sdnType>Vessel</sdnType>
<programList><program>SDGT</program></programList>
<idList><id><uid>1</uid><idType>Vessel Registration Identification</idType>
 <idNumber>IMO 9187629</idNumber></id></idList>
<vesselInfo><callSign>CL2192</callSign><vesselType>General Cargo</vesselType>
 <vesselFlag>Panama</vesselFlag><vesselOwner>ACME (HOLDING) S.A.</vesselOwner>
 <tonnage>318,000</tonnage><grossRegisteredTonnage>163,660</grossRegisteredTonnage></vesselInfo>
"""
PROGRAMME = "<programList><program>SDGT</program></programList>"


def edition(*entries: str, count: int | None = None, day: str = "03/28/2025") -> bytes:
    body = "".join(f"<sdnEntry>{entry}</sdnEntry>" for entry in entries)
    count = len(entries) if count is None else count
    head = (
        f"<publshInformation><Publish_Date>{day}</Publish_Date>"
        f"<Record_Count>{count}</Record_Count></publshInformation>"
    )
    return f'<sdnList xmlns="{SPACE}">{head}{body}</sdnList>'.encode()


def parse(*entries: str) -> ParsedList:
    return basic_xml.parse("us_ofac_sdn", "SDN.XML", edition(*entries))


@pytest.fixture(scope="module")
def people() -> ParsedList:
    return parse(ROE, ACME + PROGRAMME, SHIP)


@pytest.fixture(scope="module")
def roe(people: ParsedList) -> Entity:
    return people.entities[0]


def test_every_field_is_read_and_nothing_is_odd(people: ParsedList) -> None:
    assert people.issues == []
    assert people.records == len(people.entities) == 3
    assert people.published == datetime(2025, 3, 28, tzinfo=UTC)


def test_the_uid_makes_the_id(people: ParsedList) -> None:
    ids = [entity.id for entity in people.entities]
    assert ids == ["us_ofac_sdn-101", "us_ofac_sdn-102", "us_ofac_sdn-103"]
    assert [e.schema for e in people.entities] == ["Person", "Organization", "Vessel"]


def test_a_person_is_named_as_one_reads_it_out(roe: Entity) -> None:
    assert roe.names[0] == Name(
        "Jane ROE", parts=(("lastName", "ROE"), ("firstName", "Jane"))
    )
    assert [(name.full, name.kind) for name in roe.names[1:]] == [
        ("Janie ROE", NameKind.WEAK),
        ("Jane DOE", NameKind.FORMER),
    ]


def test_a_passport_keeps_issuer_and_dates(roe: Entity) -> None:
    note = "issued 04 Mar 2010 expires 03 Mar 2020"
    assert Identifier("passportNumber", "A123", "eg", note) in roe.identifiers
    assert Identifier("publicKey", "1Roe", note="XBT") in roe.identifiers


def test_every_birth_date_is_kept(roe: Entity) -> None:
    assert roe.texts("birthDate") == ("1962~", "1963-03-09")
    assert roe.texts("birthPlace") == ("Aleppo, Syria",)
    assert roe.texts("nationality") + roe.texts("citizenship") == ("eg", "sy")
    assert roe.texts("gender") == ("female",)
    assert roe.texts("position") == ("Minister", "General", "Chair")


def test_an_address_says_what_ofac_knows(roe: Entity) -> None:
    assert [(address.full, address.country) for address in roe.addresses] == [
        ("1 Main St., Flat 2, Springfield, IL 62701", "us"),
        ("Gaza", "ps"),
    ]


def test_a_relation_loses_its_brackets_and_finds_its_other_side(roe: Entity) -> None:
    (relation,) = roe.relations
    assert (relation.object_name, relation.object) == (
        "ACME (HOLDING) S.A.",
        "us_ofac_sdn-102",
    )


def test_each_programme_is_a_designation(roe: Entity) -> None:
    assert [act.programme for act in roe.designations] == ["SDGT", "GLOMAG"]


def test_a_ship_keeps_its_facts(people: ParsedList) -> None:
    ship = people.entities[2]
    assert {i.kind: i.value for i in ship.identifiers}["callSign"] == "CL2192"
    assert {i.kind: i.value.removeprefix("IMO ") for i in ship.identifiers}[
        "imoNumber"
    ] == "9187629"
    assert ship.texts("flag") == ("pa",)
    assert ship.texts("type") == ("General Cargo",)
    assert ship.texts("tonnage") == ("318,000",)
    assert ship.texts("grossRegisteredTonnage") == ("163,660",)
    assert ship.relations[0].object == "us_ofac_sdn-102"


@pytest.mark.parametrize(
    ("extra", "message"),
    [
        ("<colour>red</colour>", "`colour` was not read"),
        ("<sdnType>Robot</sdnType>", "type 'Robot' is none that we know"),
        (
            "<idList><id><idType>Shoe Size</idType><idNumber>44</idNumber></id></idList>",
            "label 'Shoe Size' is not known",
        ),
        (
            "<idList><id><idType>Club Card</idType><idNumber>44</idNumber>"
            "<idCountry>Egypt</idCountry></id></idList>",
            "number of unknown type 'Club Card'",
        ),
        (
            "<akaList><aka><type>b.k.a.</type><category>good</category>"
            "<lastName>R.</lastName></aka></akaList>",
            "alias of unknown type 'b.k.a.'",
        ),
    ],
)
def test_an_odd_entry_is_kept_and_reported(extra: str, message: str) -> None:
    parsed = parse("<uid>1</uid><lastName>ROE</lastName>" + PROGRAMME + extra)
    assert len(parsed.entities) == 1
    assert any(message in issue.message for issue in parsed.issues)


def test_a_number_of_an_unknown_type_stays_a_number() -> None:
    ids = "<id><idType>Club Card</idType><idNumber>44</idNumber><idCountry>Egypt</idCountry></id>"
    parsed = parse(f"<uid>1</uid><lastName>R</lastName>{PROGRAMME}<idList>{ids}</idList>")
    (number,) = parsed.entities[0].identifiers
    assert (number.value, number.country) == ("44", "eg")
    assert number.note is not None
    assert "Club Card" in number.note


@pytest.mark.parametrize(
    ("raw", "found"),
    [
        (edition(ROE, count=2), "found 1 entries, expected 2"),
        (edition(), "no entry"),
        (edition(ROE, ROE), "entry 101: found the same number twice"),
        (edition(ROE, day="28.03.2025"), "'28.03.2025'"),
        (edition("<lastName>ROE</lastName>"), "0 values for `uid`"),
        (b"<Sanctions/>", "the root `Sanctions`"),
    ],
)
def test_a_file_that_is_not_what_it_says_is_refused(raw: bytes, found: str) -> None:
    with pytest.raises(SourceError, match="us_ofac_sdn: ") as caught:
        basic_xml.parse("us_ofac_sdn", "SDN.XML", raw)
    assert found in str(caught.value)


@pytest.fixture(scope="module", params=[("2022-03-24", 462), ("2025-03-28", 443)])
def real(lists: Path, request: pytest.FixtureRequest) -> tuple[ParsedList, int]:
    day, count = request.param
    raw = (lists / "us_ofac_cons" / day / "consolidated.xml").read_bytes()
    return basic_xml.parse("us_ofac_cons", "consolidated.xml", raw), count


def test_no_entry_is_left_out(real: tuple[ParsedList, int]) -> None:
    parsed, count = real
    assert len(parsed.entities) == parsed.records == count


def test_real_editions_parse_with_nothing_odd_or_left_over(
    real: tuple[ParsedList, int],
) -> None:
    assert real[0].issues == []


def test_real_entries_say_which_list_they_are_on(real: tuple[ParsedList, int]) -> None:
    acts = [act for entity in real[0].entities for act in entity.designations]
    counts = Counter(act.list_name for act in acts)
    assert counts["NS-CMIC List"] == 68
    assert None not in counts


def test_sensetime_is_on_the_cmic_list(real: tuple[ParsedList, int]) -> None:
    found = {entity.id: entity for entity in real[0].entities}["us_ofac_cons-33114"]
    (act,) = found.designations
    assert (act.programme, act.list_name) == ("CMIC-EO13959", "NS-CMIC List")
    assert (act.listed_on, act.effective_on) == (date(2021, 12, 10), date(2022, 2, 8))
    assert act.divest_by == date(2022, 12, 10)
