"""Regimes: what a listing does, for every tag of every list, and on which days."""

import csv
import re
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ostraka.errors import RegimeError
from ostraka.model import Designation, Entity, Name, ParsedList
from ostraka.model import regime as regime_module
from ostraka.model._regime_file import read_files
from ostraka.model._regime_json import write_json
from ostraka.model.measures import Measure
from ostraka.model.regime import Regimes, Sum
from ostraka.sources import load as load_source

FOLDER = Path(regime_module.__file__).parent / "regimes"
REGIMES = Regimes.load()
DAY = date(2021, 12, 10)


def act(
    tag: str, on_list: str | None = None, directive: str | None = None, **more: object
) -> Designation:
    return Designation("Authority", tag, on_list, directive, **more)  # type: ignore[arg-type]


def measures(
    source: str, it: Designation, on: date = DAY, schema: str | None = None
) -> set[str]:
    return {each.value for each in REGIMES.effect(source, it, on, schema).measures}


# --- the files -----------------------------------------------------------------------------


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in FOLDER.glob("*.yml")}


def test_the_json_says_what_the_files_say(files: dict[str, bytes]) -> None:
    made = (FOLDER / "regimes.json").read_bytes()
    assert made == write_json(files, *read_files(files)), "run scripts/make_regimes.py"


def test_json_and_files_give_the_same_regimes(files: dict[str, bytes]) -> None:
    assert tuple(REGIMES) == tuple(Regimes.read(files))


def test_every_regime_rests_on_a_fact_of_its_own_and_names_its_law() -> None:
    assert len(REGIMES) > 200
    assert all(each.facts and each.legal_basis and each.terms for each in REGIMES)


def test_a_ended_regime_says_when_and_an_active_one_does_not() -> None:
    assert REGIMES["us_syria"].spans[-1].until == date(2025, 6, 30)
    assert REGIMES["us_glomag"].spans[-1].until is None


# --- what a file may not say ------------------------------------------------------------------

GOOD = """\
key: xx_islands
title: Islands of Nowhere
authority: Ministry of Nowhere
legal_basis:
  - {instrument: Act 1, url: "https://example.org/act-1"}
matches:
  - {source: xx_list, tag: ISLE}
status:
  - {state: active, from: 2020-01-01}
measures:
  - {measure: asset_freeze}
sources:
  - {fact: The act freezes, url: "https://example.org/act-1", verified: true, as_of: 2026-01-01}
"""
LISTS = b"any: [Whole List]\nA: [First List]\nB: [Second List]\n"


def read_one(text: str, **more: str) -> Regimes:
    others = {f"{name}.yml": body.encode() for name, body in more.items()}
    return Regimes.read({"_lists.yml": LISTS, "xx_islands.yml": text.encode(), **others})


def test_a_good_file_is_read() -> None:
    assert [each.key for each in read_one(GOOD)] == ["xx_islands"]


@pytest.mark.parametrize(
    ("wrong", "right", "line", "cause"),
    [
        ("measure: asset_freeze", "measure: ostracism", 11, "unknown measure 'ostracism'"),
        ("verified: true", "verified: perhaps", 13, "expected true or false"),
        ("as_of: 2026-01-01", "as_of: lately", 13, "'lately', expected a day"),
        ("https://example.org/act-1", "act-1", 5, "expected an address"),
        ("state: active", "state: sleeping", 9, "unknown state 'sleeping'"),
        ("state: active", "state: ended", 9, "expected the day it ended"),
        (
            "from: 2020-01-01",
            "from: 2020-01-01, until: 2019-01-01",
            9,
            "a span that does not end first",
        ),
        ("tag: ISLE", "list: C, tag: ISLE", 7, "unknown list 'C'"),
        (", tag: ISLE", "", 7, "neither 'list' nor 'tag'"),
        ("tag: ISLE", 'tag: ISLE, directive: "("', 7, "expected a regular expression"),
        ("title: Islands of Nowhere\n", "", 1, "no 'title'"),
        ("title:", "titel:", 1, "no 'title'"),
        ("key: xx_islands", "key: xx_isles", 1, "expected the file's name"),
        ("authority:", "colour: red\nauthority:", 3, "unknown key 'colour'"),
        ("authority:", "title: Again\nauthority:", 3, "'title' a second time"),
        ("title: Islands", "title: [Islands", 2, "expected YAML"),
        ("key:", "like: nothing\nkey:", 1, "pattern '_nothing.yml'"),
    ],
)
def test_a_wrong_file_is_refused_with_file_and_line(
    wrong: str, right: str, line: int, cause: str
) -> None:
    with pytest.raises(RegimeError) as caught:
        read_one(GOOD.replace(wrong, right, 1))
    file, found, message = str(caught.value).split(":", 2)
    assert file == "xx_islands.yml"
    assert cause in message
    assert int(found) == line or cause == "expected YAML"


@pytest.mark.parametrize(
    ("measure", "cause"),
    [
        ("new_debt_limit, tenor_days: {most: 0}", "found 0 days, expected 1 to 36500 days"),
        ("new_debt_limit, tenor_days: {most: 36501}", "found 36501 days, expected 1 to"),
        ("new_debt_limit, tenor_days: {most: soon}", "'soon', expected a whole number"),
        ("new_debt_limit, tenor_days: {from: 2020-01-01}", "no 'most'"),
        ("new_debt_limit, tenor_days: {most: 14, least: 1}", "unknown key 'least'"),
        ("new_debt_limit, tenor_days: []", "an empty list"),
        (
            "new_debt_limit, tenor_days: [{until: 2021-01-01, most: 30}, {from: 2021-01-01, most: 14}]",
            "spans that do not overlap",
        ),
        (
            "new_debt_limit, tenor_days: {from: 2021-01-02, until: 2021-01-01, most: 30}",
            "a span that does not end first",
        ),
        ("asset_freeze, tenor_days: {most: 14}", "it with 'new_debt_limit' alone"),
        ("loan_limit, amount: {most: 0, currency: USD}", "an amount of 1 or more"),
        ("loan_limit, amount: {most: 5, currency: dollars}", "a currency as USD"),
        ("loan_limit, amount: {most: 5}", "no 'currency'"),
        ("loan_limit, amount: {most: 5, currency: USD, each: day}", "unknown key 'each'"),
        ("asset_freeze, amount: {most: 5, currency: USD}", "it with 'loan_limit' alone"),
    ],
)
def test_a_wrong_limit_is_refused_with_file_and_line(measure: str, cause: str) -> None:
    text = GOOD.replace("{measure: asset_freeze}", f"{{measure: {measure}}}")
    with pytest.raises(RegimeError) as caught:
        read_one(text)
    assert str(caught.value).startswith("xx_islands.yml:11: ")
    assert cause in str(caught.value)


def test_limits_are_read_in_order_and_survive_json(files: dict[str, bytes]) -> None:
    term = REGIMES["us_ssi_directive_1"].terms[2]
    assert [(str(each.issued), each.most_days) for each in term.tenors] == [
        ("2014-07-16 to 2014-09-11", 90),
        ("2014-09-12 to 2017-11-27", 30),
        ("2017-11-28 to now", 14),
    ]
    sums = [each.sum for each in REGIMES["us_caatsa_235"].terms if each.sum]
    assert sums == [Sum(Decimal(10_000_000), "USD")]
    assert Regimes.read(files)["us_caatsa_235"] == REGIMES["us_caatsa_235"]


def test_every_limit_on_new_debt_has_a_tenor() -> None:
    limits = [
        term
        for regime in REGIMES
        for term in regime.terms
        if term.measure is Measure.NEW_DEBT_LIMIT
    ]
    assert limits
    assert all(term.tenors for term in limits)


def test_what_an_effect_rests_on_is_there_with_its_days() -> None:
    it = act("CMIC-EO13959", "NS-CMIC List", listed_on=DAY)
    (binding,) = REGIMES.effect("us_ofac_cons", it, date(2022, 2, 1)).bindings
    assert (binding.regime, binding.measure) == ("us_cmic", Measure.SECURITIES_BAN)
    assert (binding.since, binding.begun) == (date(2022, 2, 8), False)
    assert binding.divest_by == date(2022, 12, 10)


def test_a_file_without_a_source_is_refused() -> None:
    text = GOOD[: GOOD.index("sources:")]
    with pytest.raises(RegimeError, match=r"^xx_islands.yml:1: found no 'sources'"):
        read_one(text)
    with pytest.raises(RegimeError, match=r"^xx_islands.yml:12: found an empty list"):
        read_one(text + "sources: []\n")


def test_times_of_a_regime_that_overlap_are_refused() -> None:
    text = GOOD.replace(
        "measures:", "  - {state: ended, from: 2019-01-01, until: 2020-06-30}\nmeasures:"
    )
    with pytest.raises(RegimeError, match=r"^xx_islands.yml:10: .*overlaps"):
        read_one(text)


def test_times_of_a_measure_that_overlap_are_refused() -> None:
    twice = "  - {measure: asset_freeze, until: 2021-01-01}\n  - {measure: asset_freeze, from: 2021-01-01}\n"
    with pytest.raises(RegimeError, match=r"^xx_islands.yml:12: .*asset_freeze.*overlaps"):
        read_one(GOOD.replace("  - {measure: asset_freeze}\n", twice))


def test_two_regimes_that_claim_one_listing_are_refused() -> None:
    other = GOOD.replace("key: xx_islands", "key: xx_other")
    with pytest.raises(RegimeError, match=r"^xx_other.yml:1: .*'xx_islands'"):
        read_one(GOOD, xx_other=other)


def test_one_regime_may_follow_another() -> None:
    later = GOOD.replace("key: xx_islands", "key: xx_later").replace(
        "2020-01-01}", "2022-01-01}"
    )
    early = GOOD.replace(
        "state: active, from: 2020-01-01", "state: ended, until: 2021-12-31"
    )
    both = read_one(early, xx_later=later)
    keys = {
        day.year: both.effect("xx_list", act("ISLE"), day).regimes
        for day in (date(2021, 5, 1), date(2022, 5, 1))
    }
    assert keys == {2021: ("xx_islands",), 2022: ("xx_later",)}


@given(
    cut=st.integers(0, len(GOOD)),
    put=st.sampled_from(["", "\n", ":", "[", "- x\n", "\t", "é"]),
)
def test_a_damaged_file_is_read_or_refused_and_nothing_else(cut: int, put: str) -> None:
    try:
        read_one(GOOD[:cut] + put + GOOD[cut + 3 :])
    except RegimeError as error:
        message = str(error)
    else:
        message = "xx_islands.yml:"
    assert message.startswith("xx_islands.yml:")


# --- a tag alone is ambiguous ------------------------------------------------------------------


def test_one_tag_is_a_block_on_the_sdn_list_and_a_debt_limit_on_the_ssi_list() -> None:
    assert "asset_freeze" in measures("us_ofac_sdn", act("UKRAINE-EO13662", "SDN List"))
    assert measures("us_ofac_cons", act("UKRAINE-EO13662", "SSI List", "Directive 1")) == {
        "new_debt_limit",
        "new_equity_limit",
    }


@pytest.mark.parametrize(
    ("directive", "found"),
    [("Directive 2", {"new_debt_limit"}), ("Directive 4", {"project_supply_ban"})],
)
def test_a_directive_decides_the_measure(directive: str, found: set[str]) -> None:
    assert measures("us_ofac_cons", act("UKRAINE-EO13662", "SSI List", directive)) == found


@pytest.mark.parametrize(
    ("on", "tenor"),
    [
        (date(2014, 8, 1), "90 days"),
        (date(2015, 1, 1), "30 days"),
        (date(2018, 1, 1), "14 days"),
    ],
)
def test_the_tenor_of_directive_1_is_that_of_the_day(on: date, tenor: str) -> None:
    it = act("UKRAINE-EO13662", "SSI List", "Directive 1")
    assert tenor in REGIMES.effect("us_ofac_cons", it, on).notes[0]


def test_directive_1_is_not_directive_1a() -> None:
    it = act("RUSSIA-EO14024", "NS-MBS List", "Directive 1a")
    assert [each.key for each in REGIMES.find("us_ofac_cons", it)] == [
        "us_russia_directive_1a"
    ]


@pytest.mark.parametrize(
    "name", ["SDN List", "SDN", "sdn  list", None, "Consolidated List"]
)
def test_a_list_is_known_by_each_of_its_names_and_may_be_missing(name: str | None) -> None:
    assert [each.key for each in REGIMES.find("us_ofac_sdn", act("GLOMAG", name))] == [
        "us_glomag"
    ]


def test_a_listing_that_could_be_of_two_lists_is_unknown() -> None:
    claims = GOOD.replace("tag: ISLE", "list: A, tag: ISLE")
    others = GOOD.replace("key: xx_islands", "key: xx_b").replace(
        "tag: ISLE", "list: B, tag: ISLE"
    )
    both = read_one(claims, xx_b=others)
    assert both.find("xx_list", act("ISLE", "First List"))
    assert both.effect("xx_list", act("ISLE"), DAY).unknown


def test_quotes_and_dashes_do_not_make_another_tag() -> None:
    assert REGIMES.find("au_dfat", act("Autonomous (Thematic - Corruption)"))
    assert REGIMES.find("gb_fcdo", act("ISIL (Da’esh) and Al-Qaida"))


# --- the story, and other days ------------------------------------------------------------------


def test_the_story_blocks_and_bars_a_person_and_blocks_a_unit() -> None:
    it = act("GLOMAG", "SDN List", listed_on=DAY)
    assert measures("us_ofac_sdn", it, schema="Person") == {
        "asset_freeze",
        "dealings_ban",
        "entry_ban",
    }
    assert measures("us_ofac_sdn", it, schema="Organization") == {
        "asset_freeze",
        "dealings_ban",
    }


def test_a_subject_of_unknown_kind_may_be_a_person() -> None:
    assert "entry_ban" in measures(
        "us_ofac_sdn", act("GLOMAG", "SDN List"), schema="LegalEntity"
    )


def test_sensetime_has_an_investment_ban_from_day_60_and_no_freeze() -> None:
    it = act("CMIC-EO13959", "NS-CMIC List", listed_on=DAY)
    assert measures("us_ofac_cons", it, date(2022, 2, 1)) == set()
    early = REGIMES.effect("us_ofac_cons", it, date(2022, 2, 1))
    assert early.notes == ("Securities investment ban binds from 2022-02-08",)
    late = REGIMES.effect("us_ofac_cons", it, date(2022, 2, 8))
    assert late.measures == (Measure.SECURITIES_BAN,)
    assert any("2022-12-10" in note for note in late.notes)
    assert not late.blocks


def test_the_annex_of_the_cmic_order_binds_on_its_own_days() -> None:
    it = act("CMIC-EO13959", "NS-CMIC List", listed_on=date(2021, 6, 3))
    assert measures("us_ofac_cons", it, date(2021, 8, 1)) == set()
    effect = REGIMES.effect("us_ofac_cons", it, date(2021, 8, 2))
    assert effect.measures == (Measure.SECURITIES_BAN,)
    assert any("2022-06-03" in note for note in effect.notes)


def test_days_that_the_list_states_go_before_days_that_are_counted() -> None:
    it = act("RUSSIA-EO14024", "CAPTA List", "Directive 2", effective_on=date(2022, 3, 26))
    assert measures("us_ofac_cons", it, date(2022, 3, 25)) == set()
    assert "correspondent_account_ban" in measures("us_ofac_cons", it, date(2022, 3, 26))


def test_a_listing_does_nothing_before_it_begins_and_after_it_ends() -> None:
    it = act("GLOMAG", "SDN List", listed_on=DAY, ended_on=date(2023, 1, 1))
    days = {
        day: measures("us_ofac_sdn", it, day)
        for day in (date(2021, 12, 9), DAY, date(2023, 1, 2))
    }
    assert [bool(found) for found in days.values()] == [False, True, False]


def test_a_regime_that_has_ended_carries_no_measures_and_says_so() -> None:
    it = act("SYRIA", "SDN List")
    assert measures("us_ofac_sdn", it, date(2025, 6, 30))
    effect = REGIMES.effect("us_ofac_sdn", it, date(2025, 7, 1))
    assert (effect.measures, effect.unknown) == ((), False)
    assert "2025-06-30" in effect.notes[0]


def test_a_regime_that_came_back_binds_again() -> None:
    days = (date(2022, 9, 15), date(2024, 11, 30), date(2025, 10, 1))
    assert [bool(measures("un_sc", act("Iran"), day)) for day in days] == [
        True,
        False,
        True,
    ]


def test_a_visa_listing_freezes_nothing() -> None:
    effect = REGIMES.effect("us_state", act("7031(c)"), DAY, "Person")
    assert effect.measures == (Measure.ENTRY_BAN,)
    assert not effect.blocks


# --- what is not known ------------------------------------------------------------------


def test_an_unknown_tag_is_an_alarm_and_never_no_effect() -> None:
    effect = REGIMES.effect("us_ofac_sdn", act("ATLANTIS-EO99999", "SDN List"), DAY)
    assert effect.unknown
    assert effect.blocks
    assert effect.notes == (
        "programme 'ATLANTIS-EO99999' of list 'SDN List' has no regime: "
        "effect unknown, treat as blocked until reviewed",
    )


@pytest.mark.parametrize("directive", ["Directive 9", "Directive 11", "something"])
def test_an_unknown_directive_is_an_alarm(directive: str) -> None:
    it = act("UKRAINE-EO13662", "SSI List", directive)
    assert REGIMES.effect("us_ofac_cons", it, DAY).unknown


def test_an_unknown_list_is_an_alarm() -> None:
    assert REGIMES.effect("us_ofac_cons", act("GLOMAG", "NS-New List"), DAY).unknown


def test_a_measure_in_unknown_words_is_an_alarm_beside_those_that_are_known() -> None:
    it = act("Russia", measures=("Asset freeze", "Ostracism"))
    effect = REGIMES.effect("gb_fcdo", it, DAY)
    assert (effect.measures, effect.unknown) == ((Measure.ASSET_FREEZE,), True)


def test_a_uk_entry_does_what_it_states_and_a_silent_one_is_frozen() -> None:
    assert measures("gb_fcdo", act("Russia", measures=("Travel Ban",))) == {"entry_ban"}
    assert measures("gb_ofsi", act("Russia")) == {"asset_freeze"}


def test_a_menu_entry_carries_its_own_choice() -> None:
    loans = "LOANS FROM UNITED STATES FINANCIAL INSTITUTIONS. Sec. 235(a)(3)"
    it = act("CAATSA - RUSSIA", "NS-MBS List", measures=(loans,))
    assert measures("us_ofac_cons", it) == {"loan_limit"}


@pytest.mark.parametrize("said", [(), ("A NEW SANCTION. Sec. 235(b)",)])
def test_a_menu_entry_that_does_not_say_its_choice_is_an_alarm(
    said: tuple[str, ...],
) -> None:
    it = act("CAATSA - RUSSIA", "NS-MBS List", measures=said)
    assert REGIMES.effect("us_ofac_cons", it, DAY).unknown


@given(st.text(), st.none() | st.text(), st.none() | st.text(), st.dates())
def test_any_designation_has_measures_or_notes_or_is_unknown(
    tag: str, on_list: str | None, directive: str | None, on: date
) -> None:
    effect = REGIMES.effect("us_ofac_sdn", act(tag, on_list, directive), on)
    assert effect.unknown or effect.measures or effect.notes


def example(pattern: str | None) -> str | None:
    """A directive that a pattern of the data fits."""
    if pattern is None or pattern.startswith("^$"):
        return None
    return pattern.replace(r"\b", "").replace("[aA]", "a")


def test_every_rule_leads_to_its_regime_and_to_something_that_it_does() -> None:
    for regime in REGIMES:
        on = max(span.until or date(2026, 11, 24) for span in regime.spans)
        for rule in regime.rules:
            it = act(rule.tag or "", rule.list_key, example(rule.directive))
            assert regime in REGIMES.find(rule.source, it), (regime.key, rule)
            assert regime.is_menu or REGIMES.effect(rule.source, it, on).measures, (
                regime.key
            )


def test_unknown_tags_are_reported_once_per_list_and_tag() -> None:
    entities = [
        Entity(
            f"us_ofac_sdn-{n}",
            "Person",
            "us_ofac_sdn",
            (Name.of("Aya Example"),),
            designations=(act("NEW", "SDN List"),),
        )
        for n in range(3)
    ]
    issues = REGIMES.unknown_tags(ParsedList("us_ofac_sdn", entities))
    assert [(each.record, each.message) for each in issues] == [
        (
            "(file)",
            "programme 'NEW' of list 'SDN List' has no regime: "
            "effect unknown, treat as blocked until reviewed",
        )
    ]


# --- every tag of every real edition ------------------------------------------------------


def sdn_tags(lists: Path) -> Iterator[tuple[date, str]]:
    for file in sorted(lists.glob("us_ofac_sdn/*/sdn.csv")):
        day = file.parent.name
        on = date.fromisoformat(day if len(day) == 10 else f"{day}-31")
        with file.open(encoding="latin-1", newline="") as rows:
            tags = {
                tag
                for row in csv.reader(rows)
                if len(row) > 3
                for tag in row[3].split("] [")
            }
        yield from ((on, tag.strip()) for tag in tags)


def test_every_tag_of_every_sdn_edition_blocks_on_the_day_of_its_edition(
    lists: Path,
) -> None:
    others = {"NS-PLC", "FSE-SY"}  # carried over from the list that they belong to
    pairs = list(sdn_tags(lists))
    assert len({tag for _, tag in pairs}) == 79
    for on, tag in pairs:
        found = measures("us_ofac_sdn", act(tag, None if tag in others else "SDN List"), on)
        assert ("asset_freeze" in found) != (tag in others), (on, tag, found)


def test_every_programme_of_the_eu_list_freezes(lists: Path) -> None:
    text = (lists / "eu_fsf/2022-03-18/sanctions.repaired.xml").read_text(encoding="utf-8")
    tags = set(re.findall(r'programme="(.*?)"', text))
    assert len(tags) == 14
    assert all(
        "asset_freeze" in measures("eu_fsf", act(tag), date(2022, 3, 18)) for tag in tags
    )


EDITIONS = (
    ("au_dfat", "2026-07-21"),
    ("ca_sema", "2022-05"),
    ("ca_sema", "2025-03"),
    ("gb_ofsi", "2020-04-27"),
    ("un_sc", "2022-09-15"),
    ("un_sc", "2024-11-30"),
    ("us_bis_dpl", "undated"),
    ("us_ofac_cons", "2022-03-24"),
    ("us_ofac_cons", "2025-01-10_enhanced"),
    ("us_ofac_cons", "2025-03-28"),
    ("us_ofac_cons", "2025-12"),
    pytest.param("gb_fcdo", "2025-08-11", marks=pytest.mark.slow),
    pytest.param("gb_ofsi", "2022-05-04", marks=pytest.mark.slow),
    pytest.param("gb_ofsi", "2025-04-14", marks=pytest.mark.slow),
    pytest.param("us_trade_csl", "2022-05-06", marks=pytest.mark.slow),
)


def edition(lists: Path, source: str, folder: str) -> ParsedList:
    paths = (lists / source / folder).iterdir()
    return load_source(source).parse({path.name: path.read_bytes() for path in paths})


@pytest.mark.parametrize(("source", "folder"), EDITIONS)
def test_no_listing_of_a_real_edition_is_unknown(
    lists: Path, source: str, folder: str
) -> None:
    parsed = edition(lists, source, folder)
    assert parsed.designations
    assert REGIMES.unknown_tags(parsed) == []


def test_every_listing_of_the_non_sdn_lists_has_an_effect_a_month_on(lists: Path) -> None:
    parsed = edition(lists, "us_ofac_cons", "2025-03-28")
    on = date(2025, 3, 28) + timedelta(days=31)
    acts = [each for entity in parsed.entities for each in entity.designations]
    assert all(REGIMES.effect("us_ofac_cons", each, on).measures for each in acts)
