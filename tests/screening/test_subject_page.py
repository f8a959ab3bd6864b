"""A subject's page: who acted when, what each law forbids on a day, where they differ."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from ostraka.home import Home
from ostraka.model import Designation, Entity, Name, ParsedList
from ostraka.refresh import import_files
from ostraka.refresh.importing import read_files
from ostraka.screening.known_subjects import subject_of
from ostraka.screening.subject_page import Json, differences, members_of, page_json
from ostraka.store import Store

NOW = datetime(2026, 1, 1, tzinfo=UTC)
BORN = {"birthDate": ("1971-03-09",)}


def listed(source: str, programme: str, on: date | None, **rest: str) -> Entity:
    name = (Name.of("Orban Vexelid"),)
    act = Designation(f"Authority of {source}", programme, listed_on=on, **rest)  # type: ignore[arg-type]
    return Entity(f"{source}-1", "Person", source, name, (act,), BORN)


def add(store: Store, day: date, source: str, *entities: Entity) -> None:
    published = datetime(day.year, day.month, day.day, tzinfo=UTC)
    files = {"list": f"{source} {day}".encode()}
    store.add_edition(
        ParsedList(source, list(entities)), files, published=published, now=NOW
    )


@pytest.fixture
def page(tmp_path: Path) -> Json:
    """Listed by the US (undated, new in its second edition), Canada and the UK."""
    return page_on(tmp_path, date(2022, 1, 1))


def page_on(folder: Path, on: date) -> Json:
    home = Home.at(folder)
    us = listed("us_ofac_sdn", "GLOMAG", None, list_name="SDN")
    ca = listed("ca_sema", "China", date(2021, 3, 21))
    gb = listed("gb_ofsi", "Global Human Rights", date(2022, 5, 4))
    with Store.open(home.database_url) as store:
        if not store.editions():
            add(store, date(2021, 12, 9), "us_ofac_sdn")
            add(store, date(2021, 12, 10), "us_ofac_sdn", us)
            add(store, date(2022, 5, 1), "ca_sema", ca)
            add(store, date(2021, 6, 1), "gb_ofsi")
            add(store, date(2022, 5, 4), "gb_ofsi", gb)
            add(store, date(2023, 5, 4), "gb_ofsi")
        subject = subject_of(home, store, us.id)
        ids = (*subject.cluster.ids, gb.id)  # delisted since: no rule looks at it
        return page_json(subject, members_of(store, ids, on), on)


def test_the_timeline_says_who_acted_when_and_how_the_day_is_known(page: Json) -> None:
    told = [
        (each["on"], each["what"], each["source"], each["dated_by"])
        for each in page["timeline"]
    ]
    assert told == [
        ("2021-03-21", "listed", "ca_sema", "the list"),
        ("2021-12-10", "listed", "us_ofac_sdn", "an edition"),
        ("2022-05-04", "listed", "gb_ofsi", "the list"),
        ("2023-05-04", "delisted", "gb_ofsi", "an edition"),
    ]


def test_a_law_that_had_not_acted_yet_carries_nothing(page: Json) -> None:
    laws = {each["source"]: each for each in page["laws"]}
    assert laws["us_ofac_sdn"]["listed"]
    assert "Asset freeze" in laws["us_ofac_sdn"]["measures"]
    assert laws["gb_ofsi"] | {"acts": []} == {
        "source": "gb_ofsi", "id": "gb_ofsi-1", "listed": False, "acts": [], "measures": [],
        "unknown": False,
    }  # fmt: skip


def test_a_day_before_the_first_edition_is_answered_from_it(page: Json) -> None:
    (canada,) = [each for each in page["laws"] if each["source"] == "ca_sema"]
    assert canada["listed"]  # its only edition is of May 2022, its listing of March 2021
    assert "Asset freeze" in canada["measures"]


def test_where_the_measures_differ_is_said(tmp_path: Path) -> None:
    found = page_on(tmp_path, date(2022, 6, 1))
    travel = [each for each in found["differ"] if each["measure"] == "Travel ban"]
    assert travel == [
        {
            "measure": "Travel ban",
            "carried_by": ["ca_sema", "us_ofac_sdn"],
            "not_by": ["gb_ofsi"],
        }
    ]
    assert "Asset freeze" not in {each["measure"] for each in found["differ"]}


def test_what_is_unknown_or_not_listed_is_on_neither_side() -> None:
    def law(
        source: str, *measures: str, listed: bool = True, unknown: bool = False
    ) -> Json:
        return {
            "source": source,
            "measures": measures,
            "listed": listed,
            "unknown": unknown,
        }

    assert (
        differences([law("a", "X"), law("b", unknown=True), law("c", listed=False)]) == []
    )
    assert differences([law("a", "X"), law("b")]) == [
        {"measure": "X", "carried_by": ["a"], "not_by": ["b"]}
    ]


def test_the_page_says_who_its_entries_are_and_why_they_are_one(page: Json) -> None:
    assert page["ids"] == ["ca_sema-1", "us_ofac_sdn-1"]
    assert page["sure"] == 0.97
    assert "birth date 1971-03-09" in page["why"]
    assert [(each["id"], each["listed"]) for each in page["members"]] == [
        ("ca_sema-1", True), ("us_ofac_sdn-1", True), ("gb_ofsi-1", False)
    ]  # fmt: skip
    assert page["on"] == "2022-01-01"


REAL = (
    ("us_ofac_sdn", "2021-12-09", date(2021, 12, 9)),
    ("us_ofac_sdn", "2021-12-10", date(2021, 12, 10)),
    ("us_trade_csl", "2022-05-06", date(2022, 5, 6)),
    ("gb_ofsi", "2022-05-04", date(2022, 5, 4)),
    ("ca_sema", "2025-03", date(2025, 3, 1)),
)


@pytest.fixture(scope="module")
def real_home(lists: Path, tmp_path_factory: pytest.TempPathFactory) -> Home:
    """The lists of 2022 that hold the officials of Xinjiang, Canada's of 2025."""
    home = Home.at(tmp_path_factory.mktemp("real"))
    with Store.open(home.database_url) as store:
        for source, edition, day in REAL:
            paths = sorted((lists / source / edition).iterdir())
            import_files(
                store, source, read_files(source, paths), published=day, now=NOW, paths=paths,
                force="only the main file",
            )  # fmt: skip
    return home


def told(home: Home, entity_id: str, on: date) -> tuple[Json, set[tuple[str, str, str]]]:
    with Store.open(home.database_url) as store:
        subject = subject_of(home, store, entity_id)
        page = page_json(subject, members_of(store, subject.cluster.ids, on), on)
    events = {(each["source"], each["on"], each["dated_by"]) for each in page["timeline"]}
    return page, events


@pytest.mark.slow
def test_the_united_states_listed_zakir_on_one_day_and_canada_on_another(
    real_home: Home,
) -> None:
    """No edition of the UK or the EU that is at hand holds him."""
    page, events = told(real_home, "us_ofac_sdn-34079", date(2021, 12, 10))
    assert page["ids"] == [
        "ca_sema-e3e2df392de8", "us_ofac_sdn-34079", "us_trade_csl-34079",
    ]  # fmt: skip
    assert {
        ("us_ofac_sdn", "2021-12-10", "an edition"), ("ca_sema", "2024-12-09", "the list")
    } <= events  # fmt: skip
    laws = {each["source"]: each for each in page["laws"]}
    assert "Asset freeze" in laws["us_ofac_sdn"]["measures"]
    assert laws["ca_sema"]["measures"] == []
    later, _ = told(real_home, "us_ofac_sdn-34079", date(2025, 3, 2))
    assert all("Asset freeze" in each["measures"] for each in later["laws"])


@pytest.mark.slow
def test_an_official_on_the_lists_of_three_countries_is_one_subject(
    real_home: Home,
) -> None:
    page, events = told(real_home, "us_ofac_sdn-29219", date(2025, 3, 2))
    assert page["ids"] == [
        "ca_sema-2b7b4b7756d3", "gb_ofsi-14078", "us_ofac_sdn-29219", "us_trade_csl-29219",
    ]  # fmt: skip
    assert {
        ("ca_sema", "2021-03-21", "the list"), ("gb_ofsi", "2021-03-22", "the list")
    } <= events  # fmt: skip
    assert {each["measure"] for each in page["differ"]} == {"Ban on dealings", "Travel ban"}
