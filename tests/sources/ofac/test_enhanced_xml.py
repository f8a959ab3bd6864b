"""SDN_ENHANCED.XML and CONS_ENHANCED.XML."""

from collections import Counter
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from ostraka.errors import SourceError
from ostraka.model import Entity, Identifier, Name, NameKind, ParsedList, Relation
from ostraka.sources._files import unzip
from ostraka.sources._ofac import enhanced_xml

SPACE = "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ENHANCED_XML"
HEAD = """<publicationInfo><dataAsOf>2025-01-10T00:00:00</dataAsOf><filters><sanctionsLists>
<sanctionsList refId="1550">SDN List</sanctionsList></sanctionsLists></filters></publicationInfo>
<referenceValues><referenceValue refId="1"><type>SCRIPT</type><value>Latin</value>
</referenceValue></referenceValues>
<featureTypes><featureType featureTypeId="8"><type>Birthdate</type></featureType></featureTypes>"""


def translation(script: str, last: str, first: str = "", parts: str = "") -> str:
    given = f"<formattedFirstName>{first}</formattedFirstName>" if first else ""
    full = f"{last}, {first}" if first else last
    return (
        f'<translation id="1"><isPrimary>true</isPrimary><script refId="2">{script}</script>'
        f"{given}<formattedLastName>{last}</formattedLastName>"
        f"<formattedFullName>{full}</formattedFullName>"
        f"<nameParts>{parts}</nameParts></translation>"
    )


def part(label: str, text: str) -> str:
    return (
        f'<namePart id="3"><type refId="4">{label}</type><value>{text}</value></namePart>'
    )


def feature(label: str, text: str, more: str = "") -> str:
    return (
        f'<feature id="5"><type featureTypeId="6">{label}</type><versionId>7</versionId>'
        f"<value>{text}</value>{more}<isPrimary>true</isPrimary></feature>"
    )


def day(first: str, last: str, *, about: str = "false") -> str:
    return (
        f'<valueDate id="8"><fromDateBegin>{first}</fromDateBegin><fromDateEnd>{first}'
        f"</fromDateEnd><toDateBegin>{last}</toDateBegin><toDateEnd>{last}</toDateEnd>"
        f"<isApproximate>{about}</isApproximate><isDateRange>false</isDateRange></valueDate>"
    )


ROE = f"""<entity id="101"><generalInfo><identityId>9</identityId>
<entityType refId="600">Individual</entityType><title>Minister</title>
<remarks>Chair of the board.</remarks></generalInfo>
<sanctionsLists>
 <sanctionsList refId="1550" id="1" datePublished="2022-02-24">SDN List</sanctionsList>
 <sanctionsList refId="91507" id="2" datePublished="2014-07-29">Sectoral Sanctions
  Identifications List</sanctionsList></sanctionsLists>
<sanctionsPrograms><sanctionsProgram refId="1" id="1">UKRAINE-EO13662</sanctionsProgram>
 <sanctionsProgram refId="2" id="2">RUSSIA-EO14024</sanctionsProgram></sanctionsPrograms>
<sanctionsTypes><sanctionsType refId="1" id="1">13662 Sectoral Directive 2</sanctionsType>
 <sanctionsType refId="1705" id="2">Block</sanctionsType></sanctionsTypes>
<legalAuthorities><legalAuthority refId="1" id="1">Executive Order 14024 (Russia)</legalAuthority>
 <legalAuthority refId="2" id="2">Executive Order 13662 (Ukraine)</legalAuthority>
</legalAuthorities>
<names>
 <name id="1"><isPrimary>true</isPrimary><isLowQuality>false</isLowQuality><translations>
  {
    translation(
        "Latin",
        "ROE",
        "Jane Joan",
        part("Last Name", "Roe") + part("First Name", "Jane") + part("Middle Name", "Joan"),
    )
}
  {translation("Chinese Simplified", "王", "小明")}</translations></name>
 <name id="2"><isPrimary>false</isPrimary><aliasType refId="1400">A.K.A.</aliasType>
  <isLowQuality>true</isLowQuality><translations>
  {
    translation("Latin", "Jolly Jane", parts=part("Nickname", "Jolly Jane"))
}</translations></name>
 <name id="3"><isPrimary>false</isPrimary><aliasType refId="1401">F.K.A.</aliasType>
  <isLowQuality>false</isLowQuality><translations>
  {translation("Latin", "DOE", "Jane")}</translations></name></names>
<addresses><address id="1"><country refId="1">Russia</country><translations>
 <translation id="1"><isPrimary>true</isPrimary><script refId="2">Latin</script><addressParts>
  <addressPart id="1"><type refId="1451">ADDRESS1</type><value>1 Main St.</value></addressPart>
  <addressPart id="2"><type refId="1454">CITY</type><value>Moscow</value></addressPart>
  <addressPart id="3"><type refId="1456">POSTAL CODE</type><value>119121</value></addressPart>
 </addressParts></translation>
 <translation id="2"><isPrimary>false</isPrimary><script refId="3">Cyrillic</script><addressParts>
  <addressPart id="4"><type refId="1454">CITY</type><value>Москва</value></addressPart>
 </addressParts></translation></translations></address>
 <address id="2"><translations><translation id="3"><isPrimary>true</isPrimary>
  <script refId="2">Latin</script></translation></translations></address></addresses>
<features>
 {feature("Birthdate", "circa 1962", day("1962-01-01", "1962-12-31", about="true"))}
 {feature("Birthdate", "1963", day("1964-01-01", "1964-12-31"))}
 {feature("Place of Birth", "Aleppo, Syria")}
 {feature("Nationality Country", "Russia")}
 {feature("Gender", "Female", '<reliability refId="1560">Confirmed</reliability>')}
 {feature("Website", "roe.example", "<reliability refId='1'>False</reliability>")}
 {feature("Digital Currency Address - XBT", "1Roe", "<comments>old</comments>")}
 {feature("Executive Order 13662 Directive Determination -", "Subject to Directive 2")}
</features>
<identityDocuments><identityDocument id="1"><type refId="1571">Passport</type>
 <name nameId="3" nameTranslationId="1">DOE, Jane</name><documentNumber>A123</documentNumber>
 <isValid>false</isValid><issueDate>2010-03-04</issueDate>
 <expirationDate>2020-03-03T00:00:00</expirationDate><issuingLocation>Cairo</issuingLocation>
 <issuingAuthority>Ministry</issuingAuthority><issuingCountry refId="1">Egypt</issuingCountry>
 </identityDocument></identityDocuments>
<relationships>
 <relationship id="1"><type refId="15003">Owned or Controlled By</type>
  <relatedEntity entityId="102">ACME LTD</relatedEntity></relationship>
 <relationship id="2"><type refId="15004">Family member of</type>
  <relatedEntity entityId="999">ROE, Max</relatedEntity><quality refId="1">High</quality>
 </relationship></relationships></entity>"""
ACME = f"""<entity id="102"><generalInfo><entityType refId="601">Entity</entityType></generalInfo>
<sanctionsLists><sanctionsList refId="1550" id="1" datePublished="2022-02-24">SDN List
 </sanctionsList></sanctionsLists>
<sanctionsPrograms><sanctionsProgram refId="1" id="1">SDGT</sanctionsProgram></sanctionsPrograms>
<names><name id="1"><isPrimary>true</isPrimary><isLowQuality>false</isLowQuality><translations>
 {translation("Latin", "ACME LTD", parts=part("Entity Name", "Acme Ltd"))}
</translations></name></names></entity>"""


def edition(*entries: str, head: str = HEAD) -> bytes:
    body = f"{head}<entities>{''.join(entries)}</entities>"
    return f'<sanctionsData xmlns="{SPACE}">{body}</sanctionsData>'.encode()


@pytest.fixture(scope="module")
def small() -> ParsedList:
    return enhanced_xml.parse("us_ofac_sdn", "SDN_ENHANCED.XML", edition(ROE, ACME))


@pytest.fixture(scope="module")
def roe(small: ParsedList) -> Entity:
    return small.entities[0]


def test_every_field_is_read(small: ParsedList) -> None:
    contradiction = "Birthdate: '1963' is written, 1964 is said in parts"
    assert [(issue.record, issue.message) for issue in small.issues] == [
        ("101", contradiction)
    ]
    assert small.published == datetime(2025, 1, 10, tzinfo=UTC)
    assert small.records == len(small.entities) == 2


def test_the_entity_number_is_that_of_the_flat_files(small: ParsedList) -> None:
    assert [entity.id for entity in small.entities] == [
        "us_ofac_sdn-101",
        "us_ofac_sdn-102",
    ]


def test_names_keep_kind_script_and_parts(roe: Entity) -> None:
    parts = (("lastName", "Roe"), ("firstName", "Jane"), ("middleName", "Joan"))
    assert roe.names == (
        Name("Jane Joan ROE", NameKind.PRIMARY, parts=parts),
        Name("王小明", NameKind.PRIMARY, "Hani"),
        Name("Jolly Jane", NameKind.WEAK),
        Name("Jane DOE", NameKind.FORMER),
    )


def test_dates_may_be_about_and_several(roe: Entity) -> None:
    assert roe.texts("birthDate") == ("1962~", "1963")


def test_a_fact_that_ofac_calls_false_is_only_a_note(roe: Entity) -> None:
    assert roe.texts("website") == ()
    assert "Website: roe.example (false, says OFAC)" in roe.texts("notes")


def test_a_document_keeps_all_that_is_said_of_it(roe: Entity) -> None:
    passport, wallet = roe.identifiers
    assert (passport.kind, passport.value, passport.country) == (
        "passportNumber",
        "A123",
        "eg",
    )
    assert passport.note == (
        "issued 04 Mar 2010 expires 03 Mar 2020; in the name of DOE, Jane; "
        "issued by Ministry; issued in Cairo; not valid"
    )
    assert wallet == Identifier("publicKey", "1Roe", note="XBT; old")


def test_an_address_is_kept_in_each_script(roe: Entity) -> None:
    assert [(a.full, a.country, a.note) for a in roe.addresses] == [
        ("1 Main St., Moscow 119121", "ru", None),
        ("Москва", "ru", "Cyrillic"),
    ]


def test_relations_keep_the_words_and_the_number(roe: Entity) -> None:
    assert roe.relations == (
        Relation("Ownership", "ACME LTD", "us_ofac_sdn-102", "Owned or Controlled By"),
        Relation("Family", "ROE, Max", None, "Family member of"),
    )


def test_a_designation_states_list_day_kind_and_law(roe: Entity) -> None:
    sectoral, block = roe.designations
    assert (sectoral.programme, sectoral.list_name) == ("UKRAINE-EO13662", "SSI List")
    assert (sectoral.directive, sectoral.listed_on) == ("Directive 2", date(2014, 7, 29))
    assert sectoral.measures[0] == "13662 Sectoral Directive 2"
    assert sectoral.legal_basis == "Executive Order 13662 (Ukraine)"
    assert (block.programme, block.list_name) == ("RUSSIA-EO14024", "SDN List")
    assert (block.measures, block.listed_on) == (("Block",), date(2022, 2, 24))
    assert block.legal_basis == "Executive Order 14024 (Russia)"


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            "<isValid>",
            "<colour>red</colour><isValid>",
            "identityDocument/colour` was not read",
        ),
        ("A.K.A.", "B.K.A.", "alias of unknown type 'B.K.A.'"),
        (">Nickname<", ">Battle Cry<", "name part of unknown type 'Battle Cry'"),
        (">POSTAL CODE<", ">PLANET<", "address part of unknown type 'PLANET'"),
        ("Family member of", "Pen pal of", "relation 'Pen pal of'"),
        (">SDN List<", ">Moon List<", "list 'Moon List' is none that we know"),
        (">Block<", ">Curse<", "sanction of type 'Curse' goes with none"),
    ],
)
def test_an_odd_entry_is_kept_and_reported(old: str, new: str, message: str) -> None:
    raw = edition(ROE.replace(old, new))
    parsed = enhanced_xml.parse("us_ofac_sdn", "SDN_ENHANCED.XML", raw)
    assert len(parsed.entities) == 1
    assert any(message in issue.message for issue in parsed.issues)


@pytest.mark.parametrize(
    ("raw", "found"),
    [
        (edition(), "no entry"),
        (edition(ACME, ACME), "entry 102: found the same number twice"),
        (edition(ACME, head=HEAD.replace("2025-01-10", "soon")), "`dataAsOf`"),
        (edition(ACME.replace(' id="102"', "")), "an `entity` without `id`"),
        (b"<sdnList/>", "the root `sdnList`"),
    ],
)
def test_a_file_that_is_not_what_it_says_is_refused(raw: bytes, found: str) -> None:
    with pytest.raises(SourceError, match="us_ofac_sdn: ") as caught:
        enhanced_xml.parse("us_ofac_sdn", "SDN_ENHANCED.XML", raw)
    assert found in str(caught.value)


@pytest.fixture(scope="module")
def real(lists: Path) -> ParsedList:
    raw = (
        lists / "us_ofac_cons" / "2025-01-10_enhanced" / "CONS_ENHANCED.ZIP"
    ).read_bytes()
    ((name, inner),) = unzip("us_ofac_cons", "CONS_ENHANCED.ZIP", raw).items()
    return enhanced_xml.parse("us_ofac_cons", name, inner)


def test_no_entry_is_left_out(real: ParsedList) -> None:
    assert len(real.entities) == real.records == 443
    assert real.published == datetime(2025, 1, 10, tzinfo=UTC)


def test_a_real_edition_parses_with_nothing_odd_or_left_over(real: ParsedList) -> None:
    assert real.issues == []


def test_every_name_of_a_real_edition_is_kept(real: ParsedList) -> None:
    scripts = Counter(name.script for entity in real.entities for name in entity.names)
    assert scripts["Cyrl"] + scripts["Hani"] == 45
    assert scripts[None] >= 1579  # and the names that shares are traded under


def test_every_real_act_has_list_day_and_law(real: ParsedList) -> None:
    acts = [act for entity in real.entities for act in entity.designations]
    assert all(act.list_name and act.listed_on and act.legal_basis for act in acts)


def test_every_real_relation_on_this_list_is_resolved(real: ParsedList) -> None:
    relations = [each for entity in real.entities for each in entity.relations]
    assert len(relations) == 283
    assert [each.object_name for each in relations if each.object is None] == ["HAMAS"]


def test_sensetime_is_under_an_investment_ban_and_no_block(real: ParsedList) -> None:
    found = {entity.id: entity for entity in real.entities}["us_ofac_cons-33114"]
    assert [name.full for name in found.names][:2] == [
        "SENSETIME GROUP LIMITED",
        "商湯集團有限公司",
    ]
    (act,) = found.designations
    assert act.measures == ("Executive Order 13959 Sanctions",)
    assert act.legal_basis == "Executive Order 14032 (CMIC)"
    assert act.divest_by == date(2022, 12, 10)
