"""The UK Sanctions List in all its forms."""

import csv
import io
import zipfile
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ostraka.errors import SourceError
from ostraka.model import Entity, Identifier, NameKind, ParsedList
from ostraka.model.countries import country_code
from ostraka.sources import gb_fcdo

LAW = "The Ruritania (Sanctions) (EU Exit) Regulations 2020"
XML = f"""<?xml version="1.0" encoding="utf-8"?>
<Designations>
 <DateGenerated>13/02/2026</DateGenerated>
 <Designation>
  <LastUpdated>26/01/2022</LastUpdated><DateDesignated>25/01/2001</DateDesignated>
  <UniqueID>XYZ0001</UniqueID><OFSIGroupID>77</OFSIGroupID>
  <UNReferenceNumber>QDi.999</UNReferenceNumber>
  <Names>
   <Name><Name1>Timur</Name1><Name6>Orel</Name6><NameType>Alias</NameType>
    <AliasStrength>Low quality a.k.a</AliasStrength></Name>
   <Name><Name1>Timur</Name1><Name2>Ilyich</Name2><Name6>ORLOV</Name6>
    <NameType>Primary Name</NameType></Name>
   <Name><Name1>Timour</Name1><Name6>ORLOFF</Name6>
    <NameType>Primary Name Variation</NameType></Name>
   <Name><NameType>Alias</NameType></Name>
  </Names>
  <NonLatinNames><NonLatinName><NameNonLatinScript>ОРЛОВ Тимур</NameNonLatinScript>
   <NonLatinScriptType>Cyrillic</NonLatinScriptType>
   <NonLatinScriptLanguage>Russian</NonLatinScriptLanguage></NonLatinName></NonLatinNames>
  <Titles><Title>General</Title></Titles>
  <RegimeName>{LAW}</RegimeName>
  <IndividualEntityShip>Individual</IndividualEntityShip>
  <DesignationSource>UN</DesignationSource>
  <SanctionsImposed>Asset freeze|Travel Ban</SanctionsImposed>
  <SanctionsImposedIndicators><AssetFreeze>true</AssetFreeze><Deflag>false</Deflag>
  </SanctionsImposedIndicators>
  <OtherInformation>A baker.</OtherInformation>
  <UKStatementofReasons>Bakes for others.</UKStatementofReasons>
  <Addresses><Address><AddressLine1>1 Mill Lane</AddressLine1>
   <AddressLine6>Doha</AddressLine6><AddressPostalCode>1234</AddressPostalCode><AddressCountry>Qatar</AddressCountry>
   </Address></Addresses>
  <PhoneNumbers><PhoneNumber>+974 000 0000</PhoneNumber></PhoneNumbers>
  <Websites><Website>www.orlov.example</Website></Websites>
  <EmailAddresses><EmailAddress>t@orlov.example; o@orlov.example</EmailAddress>
   </EmailAddresses>
  <IndividualDetails><Individual>
   <DOBs><DOB>dd/mm/1971</DOB><DOB>24/10/1972</DOB></DOBs>
   <Nationalities><Nationality>Qatar</Nationality></Nationalities>
   <Genders><Gender>Male</Gender></Genders>
   <Positions><Position>Chief baker</Position></Positions>
   <PassportDetails><Passport><PassportNumber>D0001</PassportNumber>
    <PassportAdditionalInformation>Qatar passport</PassportAdditionalInformation>
    </Passport></PassportDetails>
   <NationalIdentifierDetails><NationalIdentifier>
    <NationalIdentifierNumber>545167</NationalIdentifierNumber></NationalIdentifier>
    </NationalIdentifierDetails>
   <BirthDetails><Location><TownOfBirth>Oran</TownOfBirth>
    <CountryOfBirth>Algeria</CountryOfBirth></Location></BirthDetails>
  </Individual></IndividualDetails>
 </Designation>
 <Designation>
  <LastUpdated>31/07/2024</LastUpdated><DateDesignated>31/07/2024</DateDesignated>
  <UniqueID>XYZ0002</UniqueID>
  <Names><Name><Name6>GREY HARE</Name6><NameType>Primary name</NameType></Name></Names>
  <RegimeName>{LAW}</RegimeName><IndividualEntityShip>Ship</IndividualEntityShip>
  <SanctionsImposed></SanctionsImposed>
  <SanctionsImposedIndicators><Deflag>true</Deflag></SanctionsImposedIndicators>
  <ShipDetails><Ship>
   <IMONumbers><IMONumber>IMO9000001</IMONumber></IMONumbers>
   <CurrentOwnerOperators><CurrentOwnerOperator>Hare Co</CurrentOwnerOperator>
    </CurrentOwnerOperators>
   <PreviousOwnerOperators><PreviousOwnerOperator>Old Hare Co</PreviousOwnerOperator>
    </PreviousOwnerOperators>
   <CurrentBelievedFlagOfShips><CurrentBelievedFlagOfShip>Gabon</CurrentBelievedFlagOfShip>
    </CurrentBelievedFlagOfShips>
   <PreviousFlags><PreviousFlag>Panama</PreviousFlag></PreviousFlags>
   <TypeOfShipDetails><TypeOfShip>Oil Tanker</TypeOfShip></TypeOfShipDetails>
   <TonnageOfShipDetails><TonnageOfShip>5000</TonnageOfShip></TonnageOfShipDetails>
   <LengthOfShipDetails><LengthOfShip>100m</LengthOfShip></LengthOfShipDetails>
   <YearsBuilt><YearBuilt>2019</YearBuilt></YearsBuilt>
   <HullIdentificationNumbers><HullIdentificationNumber>H1</HullIdentificationNumber>
    </HullIdentificationNumbers>
  </Ship></ShipDetails>
 </Designation>
 <Designation>
  <DateDesignated>31/07/2024</DateDesignated><UniqueID>XYZ0003</UniqueID>
  <Names><Name><Name6>BLUE HARE LLC</Name6><NameType>Primary Name</NameType></Name></Names>
  <RegimeName>{LAW}</RegimeName><IndividualEntityShip>Entity</IndividualEntityShip>
  <SanctionsImposed>Asset freeze</SanctionsImposed>
  <EntityDetails><Entity>
   <TypeOfEntities><TypeOfEntity>LLC</TypeOfEntity></TypeOfEntities>
   <BusinessRegistrationNumbers>
    <BusinessRegistrationNumber>OGRN: 1247700291200&#10;KPP: 770701001&#10;INN: 9707028663
    </BusinessRegistrationNumber></BusinessRegistrationNumbers>
   <ParentCompanies><ParentCompany>Big Hare</ParentCompany></ParentCompanies>
   <Subsidiaries><Subsidiary>Small Hare</Subsidiary></Subsidiaries>
  </Entity></EntityDetails>
 </Designation>
</Designations>""".encode()

COLUMNS = next(csv.reader([
    "Last Updated,Unique ID,OFSI Group ID,UN Reference Number,Name 6,Name 1,Name "
    "2,Name 3,Name 4,Name 5,Name type,Alias strength,Title,Name non-latin "
    "script,Non-latin script type,Non-latin script language,Regime Name,Designation "
    "Type,Designation source,Sanctions Imposed,Other Information,UK Statement of "
    "Reasons,Address Line 1,Address Line 2,Address Line 3,Address Line 4,Address Line"
    " 5,Address Line 6,Address Postal Code,Address Country,Phone number,Website,Email"
    " address,Date Designated,D.O.B,Nationality(/ies),National Identifier "
    "number,National Identifier additional information,Passport number,Passport "
    "additional information,Position,Gender,Town of birth,Country of birth,Type of "
    "entity,Subsidiaries,Parent company,Business registration number (s),IMO "
    "number,Current owner/operator (s),Previous owner/operator (s),Current believed "
    "flag of ship,Previous flags,Type of ship,Tonnage of ship,Length of ship,Year "
    "Built,Hull identification number (HIN)"
]))  # fmt: skip
SHARED = {
    "Last Updated": "26/01/2022",
    "Unique ID": "XYZ0001",
    "OFSI Group ID": "77",
    "UN Reference Number": "QDi.999",
    "Title": "General",
    "Regime Name": LAW,
    "Designation Type": "Individual",
    "Designation source": "UN",
    "Sanctions Imposed": "Asset freeze|Travel Ban",
    "Other Information": "A baker.",
    "UK Statement of Reasons": "Bakes for others.",
    "Address Line 1": "1 Mill Lane",
    "Address Line 6": "Doha",
    "Address Postal Code": "1234",
    "Address Country": "Qatar",
    "Phone number": "+974 000 0000",
    "Website": "www.orlov.example",
    "Email address": "t@orlov.example; o@orlov.example",
    "Date Designated": "25/01/2001",
    "D.O.B": "dd/mm/1971",
    "Nationality(/ies)": "Qatar",
    "Gender": "Male",
    "National Identifier number": "545167",
    "Passport number": "D0001",
    "Passport additional information": "Qatar passport",
    "Position": "Chief baker",
    "Town of birth": "Oran",
    "Country of birth": "Algeria",
}
ROWS = (
    {**SHARED, "Name 1": "Timur", "Name 6": "Orel", "Name type": "Alias",
     "Alias strength": "Low quality a.k.a"},
    {**SHARED, "Name 1": "Timur", "Name 2": "Ilyich", "Name 6": "ORLOV",
     "Name type": "Primary Name", "Name non-latin script": "ОРЛОВ Тимур",
     "Non-latin script type": "Cyrillic", "Non-latin script language": "Russian"},
    {**SHARED, "Name 1": "Timour", "Name 6": "ORLOFF", "D.O.B": "24/10/1972",
     "Name type": "Primary Name Variation"},
)  # fmt: skip
SHORT = ["Unique ID", "OFSI Group ID", "Name", "Regime Name", "Type", "Designation source",
         "Date Designated", "Sanctions Imposed"]  # fmt: skip


def lines(*rows: dict[str, str]) -> list[list[str]]:
    table = [[row.get(column, "") for column in COLUMNS] for row in rows]
    return [["Report Date: 13-Feb-2026"], COLUMNS, *table]


def as_csv(*rows: dict[str, str]) -> bytes:
    text = io.StringIO()
    csv.writer(text).writerows(lines(*rows))
    return text.getvalue().encode()


def as_ods(table: list[list[str]]) -> bytes:
    cells = "".join(
        "<table:table-row>\n"
        + "".join(
            f"<table:table-cell><text:p>{text}</text:p></table:table-cell>\n"
            for text in row
        )
        + '<table:table-cell table:number-columns-repeated="16376"/></table:table-row>'
        for row in table
    )
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "table", "text")
    )
    content = f"<office:document-content {spaces}><table:table>{cells}</table:table>"
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w") as archive:
        archive.writestr("content.xml", content + "</office:document-content>")
    return raw.getvalue()


def parse(raw: bytes) -> ParsedList:
    return gb_fcdo.parse({"UK-Sanctions-List": raw})


@pytest.fixture(params=["xml", "csv", "ods"])
def person(request: pytest.FixtureRequest) -> Entity:
    raw = {"xml": XML, "csv": as_csv(*ROWS), "ods": as_ods(lines(*ROWS))}[request.param]
    parsed = parse(raw)
    assert parsed.issues == []
    assert parsed.published == datetime(2026, 2, 13, tzinfo=UTC)
    assert parsed.parts == ("whole",)
    return parsed.entities[0]


def test_a_person_is_read_completely_in_every_form(person: Entity) -> None:
    assert (person.id, person.schema) == ("gb_fcdo-XYZ0001", "Person")
    assert person.texts("title") == ("General",)
    assert person.texts("birthDate") == ("1971", "1972-10-24")
    assert person.texts("nationality") == ("qa",)
    assert (person.texts("birthPlace"), person.texts("birthCountry")) == (
        ("Oran, Algeria",), ("dz",),
    )  # fmt: skip
    assert person.texts("gender") == ("male",)
    assert person.texts("position") == ("Chief baker",)
    assert person.texts("phone") == ("+974 000 0000",)
    assert person.texts("website") == ("www.orlov.example",)
    assert person.texts("email") == ("t@orlov.example", "o@orlov.example")
    assert person.texts("modifiedAt") == ("2022-01-26",)
    assert person.texts("notes") == ("OFSI Group ID: 77", "UN Ref: QDi.999")
    assert person.identifiers == (
        Identifier("passportNumber", "D0001", "qa", "Qatar passport"),
        Identifier("idNumber", "545167"),
    )
    (address,) = person.addresses
    assert (address.full, address.country) == ("1 Mill Lane, Doha, 1234", "qa")


def test_names_keep_their_kind_in_every_form(person: Entity) -> None:
    assert person.caption == "Timur Ilyich ORLOV"
    found = {name.full: (name.kind, name.script) for name in person.names}
    assert found == {
        "Timur Ilyich ORLOV": (NameKind.PRIMARY, None),
        "ОРЛОВ Тимур": (NameKind.PRIMARY, "Cyrl"),
        "Timur Orel": (NameKind.WEAK, None),
        "Timour ORLOFF": (NameKind.ALIAS, None),
    }


def test_the_designation_is_read_completely_in_every_form(person: Entity) -> None:
    (act,) = person.designations
    assert (act.programme, act.legal_basis) == (LAW, LAW)
    assert act.measures == ("Asset freeze", "Travel Ban")
    assert act.listed_on == date(2001, 1, 25)
    assert act.reason == "Bakes for others."
    assert act.remarks is not None
    assert "A baker." in act.remarks
    assert "Designation source: UN" in act.remarks


def test_a_ship_is_read_completely() -> None:
    ship = parse(XML).entities[1]
    assert ship.schema == "Vessel"
    assert ship.identifiers == (Identifier("imoNumber", "9000001"),)
    assert (ship.texts("flag"), ship.texts("pastFlags")) == (("ga",), ("pa",))
    assert (ship.texts("type"), ship.texts("tonnage")) == (("Oil Tanker",), ("5000",))
    assert ship.texts("buildDate") == ("2019",)
    assert ship.texts("notes") == ("Length of ship: 100m", "Hull identification number: H1")
    assert [each.role for each in ship.relations] == [
        "current owner or operator", "previous owner or operator",
    ]  # fmt: skip


def test_indicators_stand_in_for_measures_that_are_not_written_out() -> None:
    assert parse(XML).entities[1].designations[0].measures == ("Deflag",)


def test_a_company_is_read_completely() -> None:
    company = parse(XML).entities[2]
    assert company.schema == "Organization"
    assert company.texts("legalForm") == ("LLC",)
    assert [(each.kind, each.value) for each in company.identifiers] == [
        ("ogrnCode", "1247700291200"), ("registrationNumber", "770701001"),
        ("innCode", "9707028663"),
    ]  # fmt: skip
    assert [each.object_name for each in company.relations] == ["Big Hare", "Small Hare"]


def test_a_person_of_unknown_kind_keeps_birth_date_and_nationality() -> None:
    raw = XML.replace(b">Individual</IndividualEntityShip", b">Robot</IndividualEntityShip")
    parsed = parse(raw)
    entity = parsed.entities[0]
    assert entity.schema == "LegalEntity"
    assert "Date of birth: 00/00/1971" in entity.texts("notes")
    assert "Nationality: qa" in entity.texts("notes")
    assert any("kind 'Robot'" in issue.message for issue in parsed.issues)


def test_an_element_that_nobody_reads_is_reported() -> None:
    raw = XML.replace(b"<Titles>", b"<ShoeSizes><Size>44</Size></ShoeSizes><Titles>")
    assert [each.message for each in parse(raw).issues] == ["`ShoeSizes/Size` was not read"]


def test_a_date_that_is_half_known_is_kept_and_reported() -> None:
    parsed = parse(XML.replace(b"dd/mm/1971", b"15/08/19yy"))
    assert "birthDate: 15/08/19yy" in parsed.entities[0].texts("notes")
    assert len(parsed.issues) == 1


def test_the_short_form_is_a_partial_edition() -> None:
    row = ["XYZ0001", "77", "ORLOV Timur", "Ruritania", "Individual", "UN", "25-01-2001",
           "Asset freeze, Travel Ban"]  # fmt: skip
    parsed = parse(as_ods([SHORT, row]))
    assert parsed.issues == []
    assert parsed.parts == ("short",)
    (entity,) = parsed.entities
    assert (entity.id, entity.caption) == ("gb_fcdo-XYZ0001", "ORLOV Timur")
    assert entity.designations[0].measures == ("Asset freeze", "Travel Ban")
    assert entity.designations[0].listed_on == date(2001, 1, 25)


LAUGHS = b"""<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;">]>
<Designations><Designation><UniqueID>&c;</UniqueID></Designation></Designations>"""


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"<html><body>Not found</body></html>",
        LAUGHS,
        XML[: len(XML) // 2],
        XML.replace(b"<UniqueID>XYZ0001</UniqueID>", b""),
        XML.replace(b"XYZ0002", b"XYZ0001"),
        b"<sdnList/>",
        b"<Designations/>",
        "Ä,Ö\n1,2".encode(),
        b"PK\x03\x04 and then nothing",
        as_csv(),
        as_csv(*ROWS).replace(b"Unique ID", b"ID"),
        as_ods([SHORT[:-1], ["x"] * 7]),
    ],
)
def test_what_is_not_this_list_is_refused(raw: bytes) -> None:
    with pytest.raises(SourceError, match="gb_fcdo: "):
        parse(raw)


def test_a_sheet_that_unpacks_to_too_much_is_refused() -> None:
    content = as_ods([SHORT, ["x"] * 8])
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        text = archive.read("content.xml").decode()
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w") as archive:
        many = '<table:table-row table:number-rows-repeated="99999999">'
        archive.writestr("content.xml", text.replace("<table:table-row>", many))
    with pytest.raises(SourceError, match="rows repeated"):
        parse(bomb.getvalue())


@pytest.mark.parametrize("whole", [XML, as_csv(*ROWS)], ids=["xml", "csv"])
@settings(deadline=None)
@given(data=st.data())
def test_damage_never_raises_anything_but_a_source_error(
    whole: bytes, data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(whole)))
    middle = data.draw(st.binary(max_size=4))
    skip = data.draw(st.integers(0, 40))
    with suppress(SourceError):
        parse(whole[:at] + middle + whole[at + skip :])


@pytest.fixture(scope="module")
def short(lists: Path) -> ParsedList:
    path = lists / "gb_fcdo" / "2025-08-11" / "UK_Sanctions_List_short.ods"
    return gb_fcdo.parse({path.name: path.read_bytes()})


def test_no_entry_is_left_out(short: ParsedList) -> None:
    assert (short.records, len(short.entities)) == (5302, 5302)
    # Two rows of the edition have no name; they are kept.
    assert [issue.record for issue in short.issues] == ["BEL0174", "RUS1467"]
    assert {issue.message for issue in short.issues} == {"no name"}


def derived(lists: Path, name: str) -> list[dict[str, str]]:
    path = lists / "gb_fcdo" / "2026-05_derived" / f"{name}.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_the_words_of_the_full_list_are_known(lists: Path) -> None:
    """As the derived tables give them, put back into the list's own words."""
    types = {
        "primary": "Primary Name",
        "primary_variation": "Primary Name Variation",
        "alias": "Alias",
    }
    strengths = {
        "": "",
        "good_quality_aka": "Good quality a.k.a",
        "low_quality_aka": "Low quality a.k.a",
    }
    kinds = {
        row["unique_id"]: row["subject_type"].title() for row in derived(lists, "subjects")
    }
    rows = [
        {"Unique ID": row["unique_id"], "Designation Type": kinds[row["unique_id"]],
         "Name type": types[row["name_type"]], "Regime Name": LAW,
         "Alias strength": strengths[row["alias_strength"]],
         "Sanctions Imposed": "Asset freeze",
         **{f"Name {part}": row[f"name_{part}"] for part in range(1, 7)}}
        for row in derived(lists, "subject_names")
    ]  # fmt: skip
    parsed = parse(as_csv(*rows))
    assert parsed.issues == []
    assert len(parsed.entities) == 6046
    assert parsed.names > 14_900


def test_the_countries_of_the_full_list_are_known(lists: Path) -> None:
    names = {row["raw_value"] for row in derived(lists, "subject_countries")}
    # No country: it is kept in the address, with an issue.
    assert {name for name in names if country_code(name) is None} <= {
        "Occupied Golan Heights"
    }
