"""Countries as lists write them."""

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ostraka.model._country_table import TABLE
from ostraka.model.countries import FORMER, country_code, country_codes, country_name, fold

WRITTEN = {
    "CN": "cn",
    "prk": "kp",
    "Korea, North": "kp",
    "DPRK": "kp",
    "Democratic People's Republic of Korea": "kp",
    "Democratic People\ufffds Republic of Korea": "kp",
    "Congo, Democratic Republic of the": "cd",
    "CONGO, Democratic Republic of (was Zaire)": "cd",
    "Burma": "mm",
    "Myanmar (Burma) / Myanmar (Birmanie)": "mm",
    "Belarus / Bélarus": "by",
    "Cote d Ivoire": "ci",
    "West Bank": "ps",
    "Occupied Palestinian Territories": "ps",
    "Region: Gaza": "ps",
    "Region: Crimea": "ua-cri",
    "Macau": "mo",
    "Hong Kong": "hk",
    "UAE": "ae",
    "Türkiye": "tr",
    "TURKEY": "tr",
    "Republic of Moldova": "md",
    "Libyan Arab Jamahiriya": "ly",
    "Man, Isle of": "im",
    "XK": "xk",
    "Kosovo": "xk",
    "Serbia and Montenegro": "csxx",
    "Egyptian": "eg",
    "Afghan": "af",
    "possibly Palestinian": "ps",
    "Kuwaiti citizenship": "kw",
    "Iraq (previous address)": "iq",
    "In Syria as at June 2013": "sy",
    "Latakia Province, Syria": "sy",
    "Iran / unknown": "ir",
}


@pytest.mark.parametrize(("text", "code"), WRITTEN.items())
def test_a_country_is_read_however_a_list_writes_it(text: str, code: str) -> None:
    assert country_code(text) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("USSR", "suhh"),
        ("(former USSR)", "suhh"),
        ("Former USSR Currently Ukraine", "ua"),
        ("USSR (now Russian Federation)", "ru"),
        ("Georgia (former USSR)", "ge"),
        ("Ukrainian SSR now Ukraine", "ua"),
        ("(now Belarus)", "by"),
        ("ex-Yugoslavia", "yucs"),
    ],
)
def test_a_former_state_gives_way_to_the_present_one_beside_it(
    text: str, code: str
) -> None:
    assert country_code(text) == code


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("(1) Afghanistan (2) Afghanistan (3) Pakistan", ("af", "pk")),
        ("(1)-(5) Tunisia (6)-(7) Algeria", ("tn", "dz")),
        ("(1) to (6) Algeria (7) Morocco", ("dz", "ma")),
        ("a) French, b) Tunisian", ("fr", "tn")),
        ("(1) Tunisia (2) former Yugoslavia", ("tn", "yucs")),
        ("(1) USSR (now Russian Federation) (2) Belarus", ("ru", "by")),
        ("Somalia;Sweden", ("so", "se")),
        ("Sudan/or South Sudan", ("sd", "ss")),
        ("Syrian, Turkish", ("sy", "tr")),
        ("DRC and Belgian nationalities", ("cd", "be")),
        ("Iranian national and US national/citizen", ("ir", "us")),
        ("Trinidad and Tobago", ("tt",)),
    ],
)
def test_a_field_may_name_several_countries(text: str, codes: tuple[str, ...]) -> None:
    assert country_codes(text) == codes


def test_one_demonym_of_two_countries_means_both_and_neither_alone() -> None:
    assert country_codes("Congolese") == ("cd", "cg")
    assert country_code("Congolese") is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "00",
        "unknown",
        "Moscow",
        "Africa",
        "Korea",
        "Atlanta, Georgia",
        "Springfield, IL",
        "Region: Kafia Kingi",
        "Afghanistan/Pakistan border region",
    ],
)
def test_what_is_no_country_is_not_made_one(text: str) -> None:
    assert country_codes(text) == ()


def test_every_row_of_the_table_answers_for_all_its_names() -> None:
    for code, row in TABLE.items():
        for name in filter(None, row.split("|")):
            assert code in country_codes(name), name


def test_no_two_rows_have_the_same_name_or_code() -> None:
    names = [country_name(code) for code in TABLE]
    alpha3 = [row.split("|")[1] for row in TABLE.values() if row.split("|")[1]]
    assert len(set(names)) == len(names)
    assert len(set(alpha3)) == len(alpha3)
    assert set(TABLE) >= FORMER


def test_only_demonyms_of_two_countries_stand_in_two_rows() -> None:
    rows: dict[str, set[str]] = {}
    for code, row in TABLE.items():
        for name in row.split("|"):
            rows.setdefault(fold(name), set()).add(code)
    shared = {name for name, codes in rows.items() if name and len(codes) > 1}
    assert shared == {"congolese", "dominican"}


def test_a_name_leads_back_to_its_code() -> None:
    assert [code for code in TABLE if country_code(country_name(code)) != code] == []
    assert country_name("qq") == "qq"


@given(st.text(max_size=80))
def test_any_text_is_answered_with_known_codes(text: str) -> None:
    assert set(country_codes(text)) <= set(TABLE)


def test_the_countries_of_an_ofac_edition_are_all_read(lists: Path) -> None:
    raw = (lists / "us_ofac_sdn/2024-01-11/add.csv").read_bytes().decode("cp1252")
    texts = {row[4].strip() for row in csv.reader(io.StringIO(raw)) if len(row) > 4} - {
        "-0-"
    }
    assert len(texts) > 150
    assert {text for text in texts if not country_codes(text)} <= {
        "undetermined",
        "Region: Kafia Kingi",
        "Region: Commonwealth of Independent States",
        "Africa",
    }
