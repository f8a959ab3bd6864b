"""EU Financial Sanctions Files, XML and CSV. All subjects in the fixtures are invented."""

import csv
import io
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ostraka.errors import SourceError
from ostraka.model import Address, Entity, Identifier, NameKind, ParsedList
from ostraka.model.ftm import violations
from ostraka.sources import eu_fsf

PERSON = """
<sanctionEntity designationDetails="on the Roe list" unitedNationId="TAi.999"
    euReferenceNumber="EU.1.1" logicalId="11" designationDate="2001-02-23">
  <remark>Sister of John Doe.</remark>
  <remark>In exile.</remark>
  <regulation regulationType="amendment" organisationType="council"
      publicationDate="2017-03-09" entryIntoForceDate="2017-03-10"
      numberTitle="2017/404 (OJ L63)" programme="AFG" logicalId="7">
    <publicationUrl>http://eur-lex.europa.eu/1</publicationUrl>
  </regulation>
  <subjectType code="person" classificationCode="P"/>
  <nameAlias firstName="Jane" middleName="M." lastName="Roe" wholeName="Jane M. Roe"
      function="(a) Head of Roe Trading, (b) Minister" gender="F" title="Dr." nameLanguage=""
      strong="true" regulationLanguage="en" logicalId="21">
    <regulationSummary regulationType="amendment" publicationDate="2017-03-09"
        numberTitle="2017/404 (OJ L63)" publicationUrl="http://eur-lex.europa.eu/1"/>
  </nameAlias>
  <nameAlias firstName="" middleName="" lastName="" wholeName="Джейн Роу" function=""
      title="" nameLanguage="BG" strong="true" regulationLanguage="en" logicalId="22"/>
  <nameAlias firstName="" middleName="" lastName="" wholeName="Umm Roe" function=""
      title="" nameLanguage="" strong="true" regulationLanguage="en" logicalId="23">
    <remark>low quality alias</remark>
  </nameAlias>
  <citizenship region="" countryIso2Code="YE" countryDescription="YEMEN"
      regulationLanguage="en" logicalId="31"/>
  <birthdate circa="false" calendarType="GREGORIAN" city="Aden" zipCode=""
      birthdate="1961-02-03" dayOfMonth="3" monthOfYear="2" year="1961" region="" place=""
      countryIso2Code="YE" countryDescription="YEMEN" regulationLanguage="en" logicalId="41"/>
  <birthdate circa="true" calendarType="GREGORIAN" city="-" zipCode="" yearRangeFrom="1962"
      yearRangeTo="1964" region="" place="" countryIso2Code="00"
      countryDescription="UNKNOWN" regulationLanguage="en" logicalId="42"/>
  <identification diplomatic="true" knownExpired="false" knownFalse="true"
      reportedLost="false" revokedByIssuer="true" issuedBy="Aden office" issueDate="2001-02-03"
      validFrom="2001-02-04" validTo="2006-02-03" latinNumber="" nameOnDocument="J. Roe"
      number="AB 00123" region="" identificationTypeCode="passport"
      identificationTypeDescription="National passport" countryIso2Code="YE"
      countryDescription="YEMEN" regulationLanguage="en" logicalId="51">
    <remark>see file</remark>
  </identification>
</sanctionEntity>
"""
BODY = """
<sanctionEntity designationDetails="" unitedNationId="" euReferenceNumber="EU.2.2"
    logicalId="12">
  <regulation regulationType="regulation" organisationType="commission"
      publicationDate="2012-01-18" entryIntoForceDate="2012-01-17"
      numberTitle="36/2012 (OJ L16)" programme="SYR" logicalId="8">
    <publicationUrl>http://eur-lex.europa.eu/2</publicationUrl>
  </regulation>
  <subjectType code="enterprise" classificationCode="E"/>
  <nameAlias firstName="" middleName="" lastName="" wholeName="Roe Bank (RB)"
      function="A bank of Roe." title="" nameLanguage="" strong="true"
      regulationLanguage="en" logicalId="24"/>
  <identification diplomatic="false" knownExpired="false" knownFalse="false"
      reportedLost="false" revokedByIssuer="false" issuedBy="" latinNumber=""
      nameOnDocument="" number="ROEBYE22" region="" identificationTypeCode="swiftbic"
      identificationTypeDescription="SWIFT BIC" countryIso2Code="00"
      countryDescription="UNKNOWN" regulationLanguage="en" logicalId="52"/>
  <address city="Aden" street="1 Main Street" poBox="3162" zipCode="1000" region="" place=""
      asAtListingTime="true" countryIso2Code="YE" countryDescription="YEMEN"
      regulationLanguage="en" logicalId="61">
    <remark>former location</remark>
    <contactInfo key="PHONE" value="+967 1 234; and +967 1 235"/>
    <contactInfo key="EMAIL" value="info@ roe.example; roe@roe. com and x@roe.example"/>
    <contactInfo key="WEB" value="http://www.roe.example or www.roe.example"/>
  </address>
</sanctionEntity>
"""

# The CSV's header, whole: 118 columns, as published in 2021 to 2026.
_REGULATION = ("Regulation_Type", "Regulation_OrganisationType", "Regulation_PublicationDate",
               "Regulation_EntryIntoForceDate", "Regulation_NumberTitle",
               "Regulation_Programme", "Regulation_PublicationUrl")  # fmt: skip
_SECTIONS = {
    "Entity": "LogicalId EU_ReferenceNumber UnitedNationId DesignationDate "
    "DesignationDetails Remark SubjectType SubjectType_ClassificationCode",
    "NameAlias": "LastName FirstName MiddleName WholeName NameLanguage Gender Title Function "
    "LogicalId RegulationLanguage Remark",
    "Address": "City Street PoBox ZipCode Region Place AsAtListingTime ContactInfo "
    "CountryIso2Code CountryDescription LogicalId RegulationLanguage Remark",
    "BirthDate": "BirthDate Day Month Year YearRangeFrom YearRangeTo Circa CalendarType "
    "ZipCode Region Place City CountryIso2Code CountryDescription LogicalId "
    "RegulationLanguage Remark",
    "Identification": "Number Diplomatic KnownExpired KnownFalse ReportedLost "
    "RevokedByIssuer IssuedBy IssuedDate ValidFrom ValidTo LatinNumber NameOnDocument "
    "TypeCode TypeDescription Region CountryIso2Code CountryDescription LogicalId "
    "RegulationLanguage Remark",
    "Citizenship": "Region CountryIso2Code CountryDescription LogicalId RegulationLanguage "
    "Remark",
}
HEADER = ["fileGenerationDate"] + [
    f"{section}_{column}"
    for section, columns in _SECTIONS.items()
    for column in (*columns.split(), *_REGULATION)
]
_JANE = {
    "Entity_LogicalId": "11", "Entity_EU_ReferenceNumber": "EU.1.1",
    "Entity_UnitedNationId": "TAi.999", "Entity_DesignationDate": "2001-02-23",
    "Entity_DesignationDetails": "on the Roe list",
    "Entity_Remark": "(Sister of John Doe.)\n(In exile.)", "Entity_SubjectType": "P",
    "Entity_SubjectType_ClassificationCode": "person",
    "Entity_Regulation_Type": "amendment", "Entity_Regulation_OrganisationType": "council",
    "Entity_Regulation_PublicationDate": "2017-03-09",
    "Entity_Regulation_EntryIntoForceDate": "2017-03-10",
    "Entity_Regulation_NumberTitle": "2017/404 (OJ L63)",
    "Entity_Regulation_Programme": "AFG",
    "Entity_Regulation_PublicationUrl": "http://eur-lex.europa.eu/1",
}  # fmt: skip
_BANK = {
    "Entity_LogicalId": "12", "Entity_EU_ReferenceNumber": "EU.2.2",
    "Entity_SubjectType": "E", "Entity_SubjectType_ClassificationCode": "enterprise",
    "Entity_Regulation_Type": "regulation",
    "Entity_Regulation_OrganisationType": "commission",
    "Entity_Regulation_PublicationDate": "2012-01-18",
    "Entity_Regulation_EntryIntoForceDate": "2012-01-17",
    "Entity_Regulation_NumberTitle": "36/2012 (OJ L16)",
    "Entity_Regulation_Programme": "SYR",
    "Entity_Regulation_PublicationUrl": "http://eur-lex.europa.eu/2",
}  # fmt: skip
ROWS = [
    _JANE | {"NameAlias_FirstName": "Jane", "NameAlias_MiddleName": "M.",
             "NameAlias_LastName": "Roe", "NameAlias_WholeName": "Jane M. Roe",
             "NameAlias_Function": "(a) Head of Roe Trading, (b) Minister",
             "NameAlias_Gender": "F", "NameAlias_Title": "Dr.", "NameAlias_LogicalId": "21",
             "NameAlias_RegulationLanguage": "en",
             "NameAlias_Regulation_Programme": "AFG"},
    _JANE | {"NameAlias_WholeName": "Джейн Роу", "NameAlias_NameLanguage": "BG",
             "NameAlias_LogicalId": "22"},
    _JANE | {"NameAlias_WholeName": "Umm Roe", "NameAlias_LogicalId": "23",
             "NameAlias_Remark": "(low quality alias)"},
    _JANE | {"Citizenship_CountryIso2Code": "YE", "Citizenship_CountryDescription": "YEMEN",
             "Citizenship_LogicalId": "31"},
    _JANE | {"BirthDate_BirthDate": "1961-02-03", "BirthDate_Day": "3",
             "BirthDate_Month": "2", "BirthDate_Year": "1961", "BirthDate_Circa": "false",
             "BirthDate_CalendarType": "GREGORIAN", "BirthDate_City": "Aden",
             "BirthDate_CountryIso2Code": "YE", "BirthDate_CountryDescription": "YEMEN",
             "BirthDate_LogicalId": "41"},
    _JANE | {"BirthDate_YearRangeFrom": "1962", "BirthDate_YearRangeTo": "1964",
             "BirthDate_Circa": "true", "BirthDate_CalendarType": "GREGORIAN",
             "BirthDate_City": "-", "BirthDate_CountryIso2Code": "00",
             "BirthDate_CountryDescription": "UNKNOWN", "BirthDate_LogicalId": "42"},
    _JANE | {"Identification_Number": "AB 00123", "Identification_Diplomatic": "true",
             "Identification_KnownExpired": "false", "Identification_KnownFalse": "true",
             "Identification_RevokedByIssuer": "true",
             "Identification_IssuedBy": "Aden office",
             "Identification_IssuedDate": "2001-02-03",
             "Identification_ValidFrom": "2001-02-04",
             "Identification_ValidTo": "2006-02-03",
             "Identification_NameOnDocument": "J. Roe",
             "Identification_TypeCode": "passport",
             "Identification_TypeDescription": "National passport",
             "Identification_CountryIso2Code": "YE", "Identification_LogicalId": "51",
             "Identification_Remark": "(see file)"},
    _BANK | {"NameAlias_WholeName": "Roe Bank (RB)", "NameAlias_Function": "A bank of Roe.",
             "NameAlias_LogicalId": "24"},
    _BANK | {"Identification_Number": "ROEBYE22", "Identification_TypeCode": "swiftbic",
             "Identification_TypeDescription": "SWIFT BIC",
             "Identification_CountryIso2Code": "00", "Identification_LogicalId": "52"},
    _BANK | {"Address_City": "Aden", "Address_Street": "1 Main Street",
             "Address_PoBox": "3162", "Address_ZipCode": "1000",
             "Address_AsAtListingTime": "true", "Address_CountryIso2Code": "YE",
             "Address_CountryDescription": "YEMEN", "Address_LogicalId": "61",
             "Address_Remark": "(former location)",
             "Address_ContactInfo": "PHONE[+967 1 234; and +967 1 235]\n"
             "EMAIL[info@ roe.example; roe@roe. com and x@roe.example]\n"
             "WEB[http://www.roe.example or www.roe.example]"},
]  # fmt: skip


def xml(*entries: str) -> bytes:
    return (
        '<?xml version="1.0" encoding="UTF-8"?><export '
        'xmlns="http://eu.europa.ec/fpi/fsd/export" '
        'generationDate="2022-03-18T00:00:00Z" globalFileId="1">'
        f"{''.join(entries)}</export>"
    ).encode()


def table(rows: list[dict[str, str]]) -> bytes:
    out = io.StringIO()
    writer = csv.DictWriter(out, HEADER, delimiter=";")
    writer.writeheader()
    writer.writerows({"fileGenerationDate": "18/03/2022"} | row for row in rows)
    return out.getvalue().encode("utf-8-sig")


def parse(raw: bytes) -> ParsedList:
    return eu_fsf.parse({"sanctions": raw})


def only_entity(entry: str) -> tuple[Entity, list[str]]:
    parsed = parse(xml(entry))
    (entity,) = parsed.entities
    return entity, [issue.message for issue in parsed.issues]


@pytest.fixture(scope="module")
def jane() -> Entity:
    entity, issues = only_entity(PERSON)
    assert issues == []
    return entity


@pytest.fixture(scope="module")
def bank() -> Entity:
    entity, issues = only_entity(BODY)
    assert issues == []
    return entity


def test_both_forms_give_the_same_entities() -> None:
    left, right = parse(xml(PERSON, BODY)), parse(table(ROWS))
    assert [e.to_json() for e in left.entities] == [e.to_json() for e in right.entities]
    assert left.issues == right.issues == []
    assert left.published == right.published == datetime(2022, 3, 18, tzinfo=UTC)
    assert (left.records, right.records) == (2, len(ROWS))


def test_the_header_of_the_csv_is_the_published_one() -> None:
    assert len(HEADER) == 118


def test_the_id_is_the_logical_id(jane: Entity, bank: Entity) -> None:
    assert (jane.id, jane.schema) == ("eu_fsf-11", "Person")
    assert (bank.id, bank.schema) == ("eu_fsf-12", "Organization")


def test_the_first_name_is_primary_and_the_rest_are_aliases(jane: Entity) -> None:
    assert [(name.full, name.kind.value) for name in jane.names] == [
        ("Jane M. Roe", "primary"),
        ("Джейн Роу", "alias"),
        ("Umm Roe", "weak"),
    ]
    assert jane.names[0].parts == (
        ("firstName", "Jane"), ("middleName", "M."), ("lastName", "Roe"),
    )  # fmt: skip
    assert (jane.names[1].script, jane.names[1].lang) == ("Cyrl", "bg")


def test_a_name_that_is_not_strong_is_weak() -> None:
    weak = PERSON.replace('strong="true" regulationLanguage="en" logicalId="22"',
                          'strong="false" regulationLanguage="en" logicalId="22"')  # fmt: skip
    entity, _ = only_entity(weak)
    assert entity.names[1].kind is NameKind.WEAK


def test_functions_titles_and_gender_stand_beside_the_names(jane: Entity) -> None:
    assert jane.texts("position") == ("Head of Roe Trading", "Minister")
    assert jane.texts("title") == ("Dr.",)
    assert jane.texts("gender") == ("female",)


def test_birth_dates_may_be_about_and_between(jane: Entity) -> None:
    assert jane.texts("birthDate") == ("1961-02-03", "1962~/1964~")
    assert jane.texts("birthPlace") == ("Aden",)
    assert jane.texts("birthCountry") == jane.texts("citizenship") == ("ye",)


def test_a_document_keeps_what_is_known_of_its_worth(jane: Entity) -> None:
    note = (
        "diplomatic; known to be false; revoked by the issuer; issued by Aden office; "
        "issued 2001-02-03; valid from 2001-02-04; valid to 2006-02-03; "
        "name on document J. Roe; see file"
    )
    assert jane.identifiers == (Identifier("passportNumber", "AB 00123", "ye", note),)


def test_the_regulation_makes_the_designation(jane: Entity, bank: Entity) -> None:
    (act,) = jane.designations
    assert (act.programme, act.legal_basis) == ("AFG", "2017/404 (OJ L63)")
    assert (act.listed_on, act.effective_on) == (date(2001, 2, 23), date(2017, 3, 10))
    assert act.remarks == "council amendment; on the Roe list"
    assert act.source_url == "http://eur-lex.europa.eu/1"
    assert bank.designations[0].listed_on == date(2012, 1, 18)


def test_remarks_and_references_become_notes(jane: Entity) -> None:
    expected = {"Sister of John Doe.", "In exile.", "EU Ref: EU.1.1", "UN Ref: TAi.999"}
    assert expected <= set(jane.texts("notes"))


def test_an_enterprise_has_an_acronym_a_bic_an_address_and_contacts(bank: Entity) -> None:
    kinds = [(name.full, name.kind.value) for name in bank.names]
    assert kinds == [("Roe Bank (RB)", "primary"), ("Roe Bank", "alias"), ("RB", "weak")]
    assert bank.identifiers == (Identifier("swiftBic", "ROEBYE22", None, "SWIFT BIC"),)
    full, note = "1 Main Street, PO Box 3162, 1000, Aden", "at the time of listing"
    assert bank.addresses == (
        Address(full, "Aden", None, "1000", "ye", f"{note}; former location"),
    )
    assert bank.texts("phone") == ("+967 1 234", "+967 1 235")
    assert bank.texts("email") == ("info@roe.example", "roe@roe.com", "x@roe.example")
    assert bank.texts("website") == ("http://www.roe.example", "www.roe.example")
    assert "A bank of Roe." in bank.texts("notes")


def test_a_subject_under_two_regulations_is_one_entity() -> None:
    again = PERSON.replace('programme="AFG"', 'programme="TAQA"').replace("Umm", "Bint")
    parsed = parse(xml(PERSON, again))
    (entity,) = parsed.entities
    assert [act.programme for act in entity.designations] == ["AFG", "TAQA"]
    assert len(entity.names) == 4
    assert parsed.records == len(parsed.entities) + len(parsed.issues) == 2


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('code="person" classificationCode="P"', 'code="robot"', "subject type ['robot']"),
        ('gender="F"', 'gender="X"', "`gender` 'X' is unknown"),
        ('strong="true"', 'strong="perhaps"', "`strong` 'perhaps'"),
        ('TypeCode="passport"', 'TypeCode="shoe"', "identification type 'shoe' is unknown"),
        ('number="AB 00123"', "", "'National passport' without a number"),
        ('"GREGORIAN" city="Aden"', '"ISLAMIC" city="Aden"', "of the ISLAMIC calendar"),
        ('birthdate="1961-02-03"', 'birthdate="1962-02-03"', "both kept"),
        ('countryIso2Code="YE"', 'countryIso2Code="QQ"', "'QQ' is no country we know"),
        ('publicationDate="2017-03-09" e', 'publicationDate="soon" e', "'soon' is no day"),
        ("<subjectType", '<shoe size="44"/><subjectType', "`subject/shoe` was not read"),
        ("<remark>low", "<shoe>44</shoe><remark>low", "`nameAlias/shoe` was not read"),
        ('circa="true"', 'circa="true" shoe="44"', "`birthdate/shoe` was not read"),
    ],
)
def test_an_odd_entry_is_kept_and_reported(old: str, new: str, said: str) -> None:
    assert old in PERSON
    entity, issues = only_entity(PERSON.replace(old, new))
    assert entity.names
    assert any(said in issue for issue in issues)


@pytest.mark.parametrize(
    ("raw", "found"),
    [
        (b"", "an empty file"),
        (b"<!DOCTYPE html><html><body>Moved</body></html>", "an HTML page"),
        (b'<!DOCTYPE a [<!ENTITY b "c">]><export/>', "a DOCTYPE"),
        (xml(PERSON)[:2000], "sanctions line"),
        (xml(PERSON).decode().encode("utf-16")[:-3], "sanctions"),
        (b"<data-set/>", "<data-set>"),
        (xml(), "no entry"),
        (xml("<entry/>"), "<entry>"),
        (xml(PERSON.replace('logicalId="11"', "")), "no `logicalId`"),
        (xml(PERSON.replace('programme="AFG"', "")), "no `programme`"),
        (table(ROWS)[:-60], "cells"),
        (table([]), "no entry"),
        (b"name;programme\nJane Roe;AFG\n", "no column 'fileGenerationDate'"),
        (table(ROWS).replace("Джейн".encode(), b"\xff\xfe"), "0xff"),
    ],
)
def test_what_is_not_the_list_is_refused(raw: bytes, found: str) -> None:
    with pytest.raises(SourceError) as caught:
        parse(raw)
    assert "eu_fsf: " in str(caught.value)
    assert found in str(caught.value)


@pytest.mark.parametrize("whole", [xml(PERSON, BODY), table(ROWS)], ids=["xml", "csv"])
@given(data=st.data(), junk=st.binary(max_size=4))
def test_a_damaged_edition_raises_nothing_but_a_source_error(
    whole: bytes, data: st.DataObject, junk: bytes
) -> None:
    at = data.draw(st.integers(0, len(whole)))
    for raw in (whole[:at], whole[:at] + junk + whole[at + len(junk) :]):
        with suppress(SourceError):
            assert parse(raw).entities


@pytest.fixture(scope="module")
def real(lists: Path) -> ParsedList:
    return parse((lists / "eu_fsf" / "2022-03-18" / "sanctions.repaired.xml").read_bytes())


def test_no_entry_of_a_real_edition_is_left_out(real: ParsedList) -> None:
    repeated = [issue for issue in real.issues if "records of one subject" in issue.message]
    assert real.records == 1044
    assert len(real.entities) + len(repeated) == 1044
    assert len({entity.id for entity in real.entities}) == len(real.entities)
    assert real.designations == 1044


def test_no_field_of_a_real_edition_is_left_over(real: ParsedList) -> None:
    said = [issue.message for issue in real.issues]
    assert [message for message in said if "was not read" in message] == []
    assert len([message for message in said if "records of one" not in message]) <= 1


def test_every_entity_of_a_real_edition_is_named_and_valid(real: ParsedList) -> None:
    for entity in real.entities:
        assert entity.names
        assert violations(entity) == []


def test_an_edition_cut_off_mid_file_is_refused_with_its_line(lists: Path) -> None:
    path = lists / "eu_fsf" / "2022-03-18" / "sanctions.xml"
    with pytest.raises(SourceError, match=r"sanctions\.xml line 28198"):
        eu_fsf.parse({path.name: path.read_bytes()})
