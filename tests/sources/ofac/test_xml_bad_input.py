"""What is no edition of any XML form is refused with one clear error."""

from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ostraka.errors import SourceError
from ostraka.model import ParsedList
from ostraka.sources._ofac import advanced_xml, basic_xml, enhanced_xml

BASIC = b"""<?xml version="1.0" encoding="utf-8"?><sdnList><publshInformation>
<Publish_Date>03/28/2025</Publish_Date><Record_Count>1</Record_Count></publshInformation>
<sdnEntry><uid>1</uid><firstName>Jane</firstName><lastName>ROE</lastName>
<sdnType>Individual</sdnType><programList><program>SDGT</program></programList>
<idList><id><idType>Passport</idType><idNumber>A1</idNumber></id></idList>
<dateOfBirthList><dateOfBirthItem><dateOfBirth>1962</dateOfBirth></dateOfBirthItem>
</dateOfBirthList></sdnEntry></sdnList>"""
ENHANCED = b"""<?xml version="1.0" encoding="utf-8"?><sanctionsData><publicationInfo>
<dataAsOf>2025-01-10T00:00:00</dataAsOf></publicationInfo><entities><entity id="1">
<generalInfo><entityType>Individual</entityType></generalInfo>
<sanctionsLists><sanctionsList datePublished="2020-01-01">SDN List</sanctionsList></sanctionsLists>
<sanctionsPrograms><sanctionsProgram>SDGT</sanctionsProgram></sanctionsPrograms>
<names><name><isPrimary>true</isPrimary><translations><translation><script>Latin</script>
<formattedLastName>ROE</formattedLastName></translation></translations></name></names>
<features><feature><type>Birthdate</type><value>1962</value><valueDate>
<fromDateBegin>1962-01-01</fromDateBegin><toDateEnd>1962-12-31</toDateEnd></valueDate>
</feature></features></entity></entities></sanctionsData>"""
ADVANCED = b"""<?xml version="1.0" encoding="utf-8"?><Sanctions><DateOfIssue><Year>2025</Year>
<Month>1</Month><Day>10</Day></DateOfIssue><ReferenceValueSets><AliasTypeValues>
<AliasType ID="1403">Name</AliasType></AliasTypeValues><PartySubTypeValues>
<PartySubType ID="1">Vessel</PartySubType></PartySubTypeValues><FeatureTypeValues>
<FeatureType ID="8">Birthdate</FeatureType></FeatureTypeValues></ReferenceValueSets>
<DistinctParties><DistinctParty FixedRef="1"><Profile ID="1" PartySubTypeID="1"><Identity ID="2">
<Alias AliasTypeID="1403" Primary="true"><DocumentedName><DocumentedNamePart><NamePartValue>ROE
</NamePartValue></DocumentedNamePart></DocumentedName></Alias></Identity>
<Feature FeatureTypeID="8"><FeatureVersion><DatePeriod><Start><From><Year>1962</Year></From>
</Start></DatePeriod></FeatureVersion></Feature></Profile></DistinctParty></DistinctParties>
</Sanctions>"""
FORMS = [
    pytest.param(basic_xml, BASIC, id="basic"),
    pytest.param(enhanced_xml, ENHANCED, id="enhanced"),
    pytest.param(advanced_xml, ADVANCED, id="advanced"),
]
LAUGHS = (
    b"""<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;">]>"""
)
OUTSIDE = b"""<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>"""


def parse(module: ModuleType, raw: bytes) -> ParsedList:
    parsed: ParsedList = module.parse("us_ofac_sdn", "list.xml", raw)
    return parsed


@pytest.mark.parametrize(("module", "valid"), FORMS)
def test_the_small_editions_are_editions(module: ModuleType, valid: bytes) -> None:
    (entity,) = parse(module, valid).entities
    assert entity.id == "us_ofac_sdn-1"
    assert entity.names[0].full.endswith("ROE")


@pytest.mark.parametrize(("module", "valid"), FORMS)
@pytest.mark.parametrize(
    ("spoil", "found"),
    [
        (lambda raw: b"", "an empty file"),
        (lambda raw: b" \n", "an empty file"),
        (lambda raw: raw[: len(raw) // 2], "expected well-formed XML"),
        (lambda raw: b"<!DOCTYPE html><html><body>Sorry</body></html>", "an HTML page"),
        (lambda raw: raw.replace(b"ROE", b"RO\xc9"), "expected well-formed XML"),
        (lambda raw: LAUGHS + raw.partition(b"?>")[2], "a DOCTYPE"),
        (lambda raw: OUTSIDE + raw.partition(b"?>")[2], "a DOCTYPE"),
        (lambda raw: b"<CONSOLIDATED_LIST/>", "the root `CONSOLIDATED_LIST`"),
        (lambda raw: b"uid,name\n1,ROE\n", "expected well-formed XML"),
        (lambda raw: b"PK\x03\x04" + raw, "expected well-formed XML"),
    ],
)
def test_what_is_no_edition_is_refused_by_name(
    module: ModuleType, valid: bytes, spoil: object, found: str
) -> None:
    with pytest.raises(SourceError, match=r"us_ofac_sdn: list\.xml") as caught:
        parse(module, spoil(valid))  # type: ignore[operator]
    assert found in str(caught.value)


@pytest.mark.parametrize(("module", "valid"), FORMS)
@given(data=st.data())
def test_a_spoilt_edition_is_read_or_refused(
    module: ModuleType, valid: bytes, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(valid)))
    end = data.draw(st.integers(start, min(len(valid), start + 40)))
    raw = valid[:start] + data.draw(st.binary(max_size=8)) + valid[end:]
    try:
        parsed = parse(module, raw)
    except SourceError:
        return
    assert len(parsed.entities) == parsed.records


@pytest.mark.parametrize(("module", "valid"), FORMS)
@given(data=st.data())
def test_any_text_may_stand_in_any_field(
    module: ModuleType, valid: bytes, data: st.DataObject
) -> None:
    wild = st.text(st.characters(codec="utf-8", exclude_characters="<&\0"), max_size=12)
    fields = [b"ROE", b"1962", b"SDGT", b"Individual", b"Passport", b"Birthdate", b"1403"]
    field = data.draw(st.sampled_from([each for each in fields if each in valid]))
    try:
        parsed = parse(module, valid.replace(field, data.draw(wild).encode()))
    except SourceError:
        return
    assert len(parsed.entities) == 1
