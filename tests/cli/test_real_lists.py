"""The main job on the official lists, as a person does it."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from ostraka.home import Home
from ostraka.refresh import import_paths, publish
from ostraka.store import Store

pytestmark = pytest.mark.slow
Run = Callable[..., Any]

EDITIONS = (
    ("us_ofac_sdn", "2021-12-09"),
    ("us_ofac_sdn", "2021-12-10"),
    ("us_ofac_cons", "2022-03-24"),
    ("us_trade_csl", "2022-05-06"),
    ("un_sc", "2022-09-15"),
)


@pytest.fixture(scope="module")
def real_home(lists: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = Home.at(tmp_path_factory.mktemp("real"))
    with Store.open(place.database_url) as store:
        for source, edition in EDITIONS:
            paths = sorted((lists / source / edition).iterdir())
            import_paths(store, source, paths, now=datetime(2026, 1, 1, tzinfo=UTC))
        publish(place, store)
    return place.folder


@pytest.fixture(autouse=True)
def _home(real_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OSTRAKA_HOME", str(real_home))
    monkeypatch.delenv("OSTRAKA_DATABASE_URL", raising=False)


def by_source(ran: Any) -> dict[str, list[dict[str, Any]]]:  # noqa: ANN401 - a Ran
    found: dict[str, list[dict[str, Any]]] = {}
    for match in ran.json["matches"]:
        found.setdefault(match["source"], []).append(match)
    return found


def test_the_day_of_the_story_is_25_added_and_nothing_else(run: Run) -> None:
    days = ("--from", "2021-12-09", "--to", "2021-12-10")
    found = run("lists", "diff", "us_ofac_sdn", *days, "--json").json
    assert (len(found["added"]), found["removed"], found["changed"]) == (25, [], [])


def test_a_party_is_found_from_the_day_that_it_was_listed(run: Run) -> None:
    before = run("check", "Shohrat Zakir", "--as-of", "2021-12-09", "--json")
    after = run("check", "Shohrat Zakir", "--as-of", "2021-12-10", "--json")
    assert "us_ofac_sdn" not in by_source(before)
    (match,) = by_source(after)["us_ofac_sdn"]
    assert match["alert"] is True
    assert match["designations"][0]["listed_on"] in (None, "2021-12-10")
    assert "Asset freeze" in match["designations"][0]["measures"]


def test_an_investment_ban_is_not_an_asset_freeze(run: Run) -> None:
    found = by_source(run("check", "SenseTime", "--json"))
    cmic = [
        act
        for match in found["us_ofac_cons"]
        for act in match["designations"]
        if "CMIC" in act["programme"]
    ]
    assert cmic
    for act in cmic:
        assert not act["unknown"]
        assert "Asset freeze" not in act["measures"]
        assert any("nvest" in measure or "ecurit" in measure for measure in act["measures"])
    acts = [act for match in found["us_trade_csl"] for act in match["designations"]]
    assert any("Entity List" in (act["list_name"] or act["programme"]) for act in acts)


def test_one_subject_on_several_lists_is_one_answer(run: Run) -> None:
    data = run("check", "Shohrat Zakir", "--json").json
    ids = [match["id"] for match in data["matches"]]
    together = [subject for subject in data["subjects"] if len(subject["ids"]) > 1]
    assert sorted(each for s in data["subjects"] for each in s["ids"]) == sorted(ids)
    assert together
    assert all(0 < subject["sure"] <= 1 for subject in together)
    assert all(subject["why"] for subject in together)


def test_doctor_finds_nothing_wrong(run: Run) -> None:
    assert run("doctor", "--json").json["ok"] is True


def test_a_file_of_customers_is_screened_whole(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "customers.csv"
    names = ("Shohrat Zakir", "Somebody Else", "Erkin Tuniyazov", "Nobody Inparticular")
    rows = (
        f"{n},{names[n % 4]},{'31.02.1953' if n % 8 == 0 else ''}" for n in range(2_000)
    )
    path.write_text("\n".join(["id,name,birth_date", *rows]))
    report = run("screen", path, "--json").json
    assert (report["customers"], report["alerted"], report["issues"]) == (2_000, 1_000, 250)
