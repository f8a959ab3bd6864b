"""Clauses of the remarks field: labels, aliases, relations, offices, and the rest."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ostraka.model import Entity, Identifier, NameKind, ParsedList
from ostraka.sources._ofac.entry import Entry, NameIndex
from ostraka.sources._ofac.remarks import read_remarks, split_clauses

TAX = "Tax ID No."
INDEX = NameIndex(
    [("ROE S.A.", "us_ofac_sdn-7"), ("DOE LTD", "us_ofac_sdn-8"), ("ROE, Jane", "x-1")]
)


def read(remarks: str, schema: str = "Person") -> Entity:
    return read_all(remarks, schema).entities[0]


def read_all(remarks: str, schema: str = "Person") -> ParsedList:
    parsed = ParsedList("us_ofac_sdn")
    entry = Entry(parsed, "1", schema, INDEX)
    entry.name("POE, Ann")
    entry.listings.programmes.append("SDGT")
    read_remarks(entry, remarks)
    entry.finish()
    return parsed


@pytest.mark.parametrize(
    ("clause", "name", "value"),
    [
        ("DOB 09 Mar 1971", "birthDate", "1971-03-09"),
        ("alt. DOB circa 1962", "birthDate", "1962~"),
        ("DOB 1970 to 1972", "birthDate", "1970/1972"),
        ("DOB Mar 1962 to Feb 1963", "birthDate", "1962-03-01/1963-02-28"),
        ("POB Umm Tuba", "birthPlace", "Umm Tuba"),
        ("alt. POB Tripoli", "birthPlace", "Tripoli"),
        ("nationality Korea, North", "nationality", "kp"),
        ("citizen Egypt", "citizenship", "eg"),
        ("Gender Female", "gender", "female"),
        ("Email Address a@example.org", "email", "a@example.org"),
        ("info@example.org", "email", "info@example.org"),
        ("www.example.org (website)", "website", "www.example.org"),
        ("alt. Phone Number 982188526301", "phone", "982188526301"),
        ("Minister of Finance", "position", "Minister of Finance"),
        ("Haji", "title", "Haji"),
        ("ethnicity Kurdish", "ethnicity", "Kurdish"),
        ("currently incarcerated abroad", "notes", "currently incarcerated abroad"),
        (
            "Chinese Commercial Code 1728 4320",
            "notes",
            "Chinese Commercial Code: 1728 4320",
        ),
    ],
)
def test_a_clause_goes_where_it_belongs(clause: str, name: str, value: str) -> None:
    assert read(f"{clause}.").properties == {name: (value,)}


@pytest.mark.parametrize(
    ("clause", "number"),
    [
        (
            "Passport 1084010 (Egypt) issued 04 Sep 2008 expires 03 Sep 2012",
            Identifier(
                "passportNumber", "1084010", "eg", "issued 04 Sep 2008 expires 03 Sep 2012"
            ),
        ),
        ("Cedula No. 16 (Colombia)", Identifier("idNumber", "16", "co", "Cedula No.")),
        ("Tax ID No. 7702070139 (Russia)", Identifier("innCode", "7702070139", "ru", TAX)),
        ("Tax ID No. 3187777 (Pakistan)", Identifier("taxNumber", "3187777", "pk", TAX)),
        ("SSN 523-33-0000", Identifier("socialSecurityNumber", "523-33-0000")),
        (
            "Military Registration Number 17 (Congo, Democratic Republic of the)",
            Identifier("idNumber", "17", "cd", "Military Registration Number"),
        ),
        (
            "alt. Digital Currency Address - XBT 1Kuf2Rd8",
            Identifier("publicKey", "1Kuf2Rd8", None, "XBT"),
        ),
        ("SWIFT/BIC ROEXXX22", Identifier("swiftBic", "ROEXXX22")),
    ],
)  # fmt: skip
def test_a_number_keeps_its_kind_its_issuer_and_its_dates(
    clause: str, number: Identifier
) -> None:
    assert read(f"{clause}.").identifiers == (number,)


def test_a_passport_that_is_a_sentence_is_a_note() -> None:
    found = read("Passport issued in Sarajevo, Bosnia-Herzegovina.")
    assert found.identifiers == ()
    assert found.texts("notes") == ("Passport: issued in Sarajevo, Bosnia-Herzegovina",)


@pytest.mark.parametrize(
    ("clause", "name", "kind"),
    [
        ("a.k.a. 'BLACK ROE'", "BLACK ROE", NameKind.WEAK),
        ("a.k.a. 'R.O.E.'", "R.O.E.", NameKind.WEAK),
        ("a.k.a. ''ABD-AL-'IZ'", "'ABD-AL-'IZ", NameKind.WEAK),
        ("a.k.a. ''FOOPIE''", "FOOPIE", NameKind.WEAK),
        ("a.k.a. 'ROE, Abu'", "Abu ROE", NameKind.WEAK),
        ("f.k.a. 'OLD ROE'", "OLD ROE", NameKind.FORMER),
        ("n.k.a. 'NEW ROE'", "NEW ROE", NameKind.ALIAS),
    ],
)
def test_a_quoted_alias_keeps_its_kind(clause: str, name: str, kind: NameKind) -> None:
    found = read(f"{clause}.").names[1]
    assert (found.full, found.kind) == (name, kind)


@pytest.mark.parametrize(
    ("clause", "schema", "other", "linked"),
    [
        ("Linked To: ROE S.A.", "UnknownLink", "ROE S.A.", "us_ofac_sdn-7"),
        ("Linked To: DOE LTD.", "UnknownLink", "DOE LTD", "us_ofac_sdn-8"),
        ("Linked To: NOBODY KNOWN.", "UnknownLink", "NOBODY KNOWN", None),
        ("Linked To: NOBODY INC.", "UnknownLink", "NOBODY INC.", None),
        ("wife of John ROE.", "Family", "John ROE", None),
        ("John ROE's eldest son.", "Family", "John ROE", None),
    ],
)
def test_a_relation_names_the_other_side_and_finds_it_by_its_exact_name(
    clause: str, schema: str, other: str, linked: str | None
) -> None:
    (relation,) = read(clause).relations
    assert (relation.schema, relation.object_name, relation.object) == (
        schema,
        other,
        linked,
    )


def test_further_sanctions_are_remarks_of_the_listing() -> None:
    said = "Secondary sanctions risk: section 1(b) of Executive Order 13224"
    (act,) = read(f"{said}.").designations
    assert act.remarks == said


def test_an_airplane_keeps_its_facts() -> None:
    plane = read(
        "Aircraft Model An-74T-200; Aircraft Operator YAS AIR; "
        "Aircraft Manufacture Date 1992; Aircraft Tail Number EP-ROE; "
        "Aircraft Manufacturer's Serial Number (MSN) 365470991032; "
        "Aircraft Mode S Transponder Code 140AE7.",
        "Airplane",
    )
    assert plane.properties == {
        "model": ("An-74T-200",),
        "operator": ("YAS AIR",),
        "buildDate": ("1992",),
    }
    assert [i.kind for i in plane.identifiers] == [
        "registrationNumber",
        "serialNumber",
        "icaoCode",
    ]


def test_a_fact_that_the_schema_has_no_place_for_is_a_note() -> None:
    assert read("DOB 1971.", "Vessel").properties == {"notes": ("DOB: 1971",)}


def test_a_date_that_is_none_is_kept_and_reported() -> None:
    parsed = read_all("DOB long ago.")
    assert parsed.entities[0].texts("notes") == ("DOB: long ago",)
    assert "no date" in parsed.issues[0].message


def test_a_labelled_number_under_an_unknown_label_is_kept_and_reported() -> None:
    parsed = read_all("Martian ID No. 12345678.")
    assert parsed.entities[0].texts("notes") == ("Martian ID No. 12345678",)
    assert "no label" in parsed.issues[0].message


def test_a_government_body_is_a_public_body() -> None:
    assert read("Target Type Government Entity.", "Organization").schema == "PublicBody"


@given(st.text(max_size=200))
def test_any_text_is_read_without_failing(remarks: str) -> None:
    assert read(remarks).names


@given(st.lists(st.from_regex(r"[A-Za-z][A-Za-z ]{0,20}[a-z]", fullmatch=True), max_size=6))
def test_no_clause_is_lost_in_splitting(clauses: list[str]) -> None:
    text = "; ".join(clauses) + "."
    assert split_clauses(text) == [" ".join(clause.split()) for clause in clauses]
