"""UN Security Council Consolidated List. All people and bodies in the fixtures are invented."""

from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ostraka.errors import SourceError
from ostraka.model import Address, Entity, Identifier, NameKind, ParsedList
from ostraka.model.ftm import violations
from ostraka.sources import un_sc

PERSON = """
<INDIVIDUAL>
  <DATAID>101</DATAID><VERSIONNUM>1</VERSIONNUM>
  <FIRST_NAME>JANE</FIRST_NAME><SECOND_NAME>ROE</SECOND_NAME><FOURTH_NAME>na</FOURTH_NAME>
  <UN_LIST_TYPE>Taliban</UN_LIST_TYPE><REFERENCE_NUMBER>TAi.999</REFERENCE_NUMBER>
  <LISTED_ON>2001-02-23</LISTED_ON><SUBMITTED_BY>Atlantis</SUBMITTED_BY>
  <NAME_ORIGINAL_SCRIPT>Джейн Роу (Russian)</NAME_ORIGINAL_SCRIPT>
  <COMMENTS1>Sister of John Doe. Gender: female. INTERPOL-UN Security Council Special Notice
    web link: https://www.interpol.int/en/notice/search/un/1</COMMENTS1>
  <TITLE><VALUE>Dr.</VALUE></TITLE>
  <DESIGNATION><VALUE>a) Head of Roe Trading</VALUE></DESIGNATION>
  <NATIONALITY><VALUE>Yemen</VALUE><VALUE> na</VALUE></NATIONALITY>
  <LIST_TYPE><VALUE>UN List</VALUE></LIST_TYPE>
  <LAST_DAY_UPDATED><VALUE>2012-03-04</VALUE><VALUE/></LAST_DAY_UPDATED>
  <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Janet Roe</ALIAS_NAME>
    <DATE_OF_BIRTH>1962-05-06</DATE_OF_BIRTH><CITY_OF_BIRTH>Aden</CITY_OF_BIRTH>
    <COUNTRY_OF_BIRTH>Yemen</COUNTRY_OF_BIRTH></INDIVIDUAL_ALIAS>
  <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Umm Roe</ALIAS_NAME>
    <NOTE>original script: Умм Роу</NOTE></INDIVIDUAL_ALIAS>
  <INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
  <INDIVIDUAL_ADDRESS><STREET>1 Main Street</STREET><CITY>Aden</CITY>
    <COUNTRY>Yemen</COUNTRY><NOTE>previous address</NOTE></INDIVIDUAL_ADDRESS>
  <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE>
    <DATE>1961-01-02-05:00</DATE></INDIVIDUAL_DATE_OF_BIRTH>
  <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE>
    <YEAR>1963</YEAR></INDIVIDUAL_DATE_OF_BIRTH>
  <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE>
    <FROM_YEAR>1964</FROM_YEAR><TO_YEAR>1966</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH>
  <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE>
    <YEAR>1967</YEAR><NOTE>Sep.</NOTE></INDIVIDUAL_DATE_OF_BIRTH>
  <INDIVIDUAL_PLACE_OF_BIRTH><CITY>Taizz</CITY><COUNTRY>Yemen</COUNTRY></INDIVIDUAL_PLACE_OF_BIRTH>
  <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT>
    <NUMBER>Yemeni passport number AB 00123</NUMBER>
    <DATE_OF_ISSUE>2001-02-03</DATE_OF_ISSUE></INDIVIDUAL_DOCUMENT>
  <SORT_KEY/><SORT_KEY_LAST_MOD/>
</INDIVIDUAL>
"""
BODY = """
<ENTITY>
  <DATAID>202</DATAID><VERSIONNUM>1</VERSIONNUM>
  <FIRST_NAME>ROE GROUP (RG)</FIRST_NAME>
  <UN_LIST_TYPE>Al-Qaida</UN_LIST_TYPE><REFERENCE_NUMBER>QDe.999</REFERENCE_NUMBER>
  <LISTED_ON>2010-01-02</LISTED_ON>
  <ENTITY_ALIAS><QUALITY>a.k.a.</QUALITY><ALIAS_NAME>Roe Brigade</ALIAS_NAME></ENTITY_ALIAS>
  <ENTITY_ALIAS><QUALITY>f.k.a.</QUALITY><ALIAS_NAME>Doe Brigade</ALIAS_NAME></ENTITY_ALIAS>
  <ENTITY_ADDRESS><NOTE>Telephone: 0271-216728, Email: info@roe.example</NOTE></ENTITY_ADDRESS>
</ENTITY>
"""


def edition(individuals: str = PERSON, entities: str = BODY) -> bytes:
    return (
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<CONSOLIDATED_LIST dateGenerated="2022-09-15T18:59:59-04:00">'
        f"<INDIVIDUALS>{individuals}</INDIVIDUALS><ENTITIES>{entities}</ENTITIES>"
        "</CONSOLIDATED_LIST>"
    ).encode()


def parse(raw: bytes) -> ParsedList:
    return un_sc.parse({"consolidated.xml": raw})


def only_person(xml: str) -> tuple[Entity, list[str]]:
    parsed = parse(edition(xml, ""))
    (entity,) = parsed.entities
    return entity, [issue.message for issue in parsed.issues]


def person_with(element: str) -> tuple[Entity, list[str]]:
    return only_person(PERSON.replace("<SORT_KEY/>", element))


def names(entity: Entity, kind: NameKind) -> list[str]:
    return [name.full for name in entity.names if name.kind is kind]


@pytest.fixture(scope="module")
def jane() -> Entity:
    entity, issues = only_person(PERSON)
    assert issues == []
    return entity


def test_an_edition_says_when_it_was_made() -> None:
    assert parse(edition()).published == datetime(2022, 9, 15, 22, 59, 59, tzinfo=UTC)


def test_the_id_is_the_data_id(jane: Entity) -> None:
    assert (jane.id, jane.schema) == ("un_sc-101", "Person")


def test_name_parts_are_joined_and_the_word_for_none_is_left_out(jane: Entity) -> None:
    assert jane.caption == "JANE ROE"
    assert jane.names[0].parts == (("firstName", "JANE"), ("secondName", "ROE"))


def test_the_original_script_is_a_primary_name_without_its_language(jane: Entity) -> None:
    assert names(jane, NameKind.PRIMARY) == ["JANE ROE", "Джейн Роу"]
    assert jane.names[1].script == "Cyrl"


def test_alias_quality_decides_the_kind_and_notes_give_names(jane: Entity) -> None:
    assert names(jane, NameKind.ALIAS) == ["Janet Roe"]
    assert names(jane, NameKind.WEAK) == ["Umm Roe", "Умм Роу"]


def test_every_birth_date_is_an_alternative(jane: Entity) -> None:
    expected = ("1962-05-06", "1961-01-02", "1963~", "1964/1966", "1967-09")
    assert jane.texts("birthDate") == expected


def test_birth_places_of_the_person_and_of_an_alias_are_kept(jane: Entity) -> None:
    assert jane.texts("birthPlace") == ("Aden, Yemen", "Taizz, Yemen")
    assert jane.texts("birthCountry") == ("ye",)


def test_a_document_gives_its_number_its_issuer_and_its_story(jane: Entity) -> None:
    note = "Yemeni passport number; issued 2001-02-03"
    assert jane.identifiers == (Identifier("passportNumber", "AB 00123", "ye", note),)


def test_person_facts_are_read(jane: Entity) -> None:
    assert jane.texts("gender") == ("female",)
    assert jane.texts("title") == ("Dr.",)
    assert jane.texts("position") == ("Head of Roe Trading",)
    assert jane.texts("nationality") == ("ye",)
    assert jane.texts("modifiedAt") == ("2012-03-04",)
    assert jane.texts("sourceUrl") == ("https://www.interpol.int/en/notice/search/un/1",)
    assert "UN Ref: TAi.999" in jane.texts("notes")


def test_an_address_keeps_its_parts_and_note(jane: Entity) -> None:
    full = "1 Main Street, Aden"
    assert jane.addresses == (Address(full, "Aden", country="ye", note="previous address"),)


def test_the_designation_names_the_committees_list(jane: Entity) -> None:
    (act,) = jane.designations
    assert (act.programme, act.listed_on) == ("Taliban", date(2001, 2, 23))
    assert act.remarks == "reference TAi.999; submitted by Atlantis"


def test_an_entity_has_former_names_an_acronym_and_contacts() -> None:
    parsed = parse(edition("", BODY))
    (body,) = parsed.entities
    assert (body.schema, parsed.issues) == ("Organization", [])
    assert names(body, NameKind.PRIMARY) == ["ROE GROUP (RG)"]
    assert names(body, NameKind.ALIAS) == ["ROE GROUP", "Roe Brigade"]
    assert names(body, NameKind.FORMER) == ["Doe Brigade"]
    assert names(body, NameKind.WEAK) == ["RG"]
    assert body.texts("email") == ("info@roe.example",)
    assert body.texts("phone") == ("0271-216728",)


def test_a_field_nobody_reads_is_reported_and_the_entry_kept() -> None:
    entity, issues = person_with("<SHOE_SIZE>44</SHOE_SIZE>")
    assert entity.id == "un_sc-101"
    assert issues == ["`SHOE_SIZE` was not read"]


@pytest.mark.parametrize(
    ("element", "said"),
    [
        (
            "<INDIVIDUAL_ALIAS><QUALITY>Fair</QUALITY><ALIAS_NAME>J</ALIAS_NAME></INDIVIDUAL_ALIAS>",
            "alias quality 'Fair' is unknown",
        ),
        ("<GENDER>Robot</GENDER>", "`GENDER` 'Robot' is unknown"),
        ("<DELISTED_ON>soon</DELISTED_ON>", "`DELISTED_ON` 'soon' is no day"),
        (
            "<INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT>"
            "<NOTE>issued in 1993</NOTE></INDIVIDUAL_DOCUMENT>",
            "Passport without a number",
        ),
        (
            "<INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE>"
            "<NOTE>24/06/1402 (Hijri Calendar)</NOTE></INDIVIDUAL_DATE_OF_BIRTH>",
            "`birthDate` '24/06/1402 (Hijri Calendar)' is no date",
        ),
        ("<NATIONALITY><VALUE>Atlantis</VALUE></NATIONALITY>", "'Atlantis' is no country"),
    ],
)
def test_an_odd_value_is_kept_and_reported(element: str, said: str) -> None:
    entity, issues = person_with(element)
    assert entity.names
    assert len(issues) == 1
    assert said in issues[0]


@pytest.mark.parametrize(
    ("raw", "found"),
    [
        (b"", "an empty file"),
        (b"<!DOCTYPE html><html><body>Moved</body></html>", "an HTML page"),
        (b'<!DOCTYPE a [<!ENTITY b "c">]><CONSOLIDATED_LIST/>', "a DOCTYPE"),
        (edition()[:1500], "consolidated.xml line 22"),
        (edition().decode().encode("utf-16")[:-3], "consolidated.xml line"),
        (b"<export/>", "<export>"),
        (edition("", ""), "no entry"),
        (edition(PERSON + PERSON), "a second entry"),
        (edition(PERSON.replace("<DATAID>101</DATAID>", "")), "0 values for `DATAID`"),
        (edition(BODY), "<ENTITY>"),
        (edition().replace(b"ENTITIES>", b"SHIPS>"), "<SHIPS>"),
    ],
)
def test_what_is_not_the_list_is_refused(raw: bytes, found: str) -> None:
    with pytest.raises(SourceError) as caught:
        parse(raw)
    assert "un_sc: " in str(caught.value)
    assert found in str(caught.value)


def test_more_than_one_file_is_refused() -> None:
    with pytest.raises(SourceError, match="2 files"):
        un_sc.parse({"a.xml": edition(), "b.xml": edition()})


@given(st.integers(0, len(edition())), st.binary(max_size=4))
def test_a_damaged_edition_raises_nothing_but_a_source_error(at: int, junk: bytes) -> None:
    whole = edition()
    for raw in (whole[:at], whole[:at] + junk + whole[at + len(junk) :]):
        with suppress(SourceError):
            assert parse(raw).entities


@pytest.fixture(scope="module", params=["2022-09-15", "2024-11-30"])
def real(request: pytest.FixtureRequest, lists: Path) -> ParsedList:
    return parse((lists / "un_sc" / request.param / "consolidated.xml").read_bytes())


def test_no_entry_of_a_real_edition_is_left_out(real: ParsedList) -> None:
    counts = {2022: (699, 253), 2024: (686, 193)}
    assert real.published is not None
    persons = sum(entity.schema == "Person" for entity in real.entities)
    assert (persons, len(real.entities) - persons) == counts[real.published.year]
    assert real.records == len({entity.id for entity in real.entities})


def test_no_field_of_a_real_edition_is_left_over(real: ParsedList) -> None:
    assert [issue for issue in real.issues if "was not read" in issue.message] == []
    assert len(real.issues) <= 6


def test_every_entity_of_a_real_edition_is_named_designated_and_valid(
    real: ParsedList,
) -> None:
    for entity in real.entities:
        assert entity.names
        assert entity.designations[0].listed_on is not None
        assert violations(entity) == []
