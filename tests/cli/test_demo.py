"""What `ostraka demo` shows, and what it leaves alone."""

import socket
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

import pytest

from ostraka.cli._demo import AFFILIATE, NAMESAKES, PARENT, SAMPLES, SHARED, SPELLED
from ostraka.matching import Query
from ostraka.model.regime import Regimes
from ostraka.refresh.importing import parse_files

Run = Callable[..., Any]


@pytest.fixture(scope="module")
def shown() -> dict[str, Any]:
    """What the demo computes, once."""
    from ostraka.cli._demo import run_demo
    from ostraka.home import Home

    with tempfile.TemporaryDirectory() as folder:
        return run_demo(Home.at(Path(folder)), lambda step: None).to_json()


def answer(shown: dict[str, Any], query: Query) -> Any:  # noqa: ANN401 - an answer
    return next(each for each in shown["answers"] if each["query"] == query.to_json())


def results(shown: dict[str, Any], customer: str) -> list[Any]:
    return [line for line in shown["results"] if line["customer"] == customer]


def measures(match: Any) -> set[str]:  # noqa: ANN401 - a match
    return {label for act in match["designations"] for label in act["measures"]}


@pytest.mark.parametrize("folder", sorted(SAMPLES.glob("*/*/")), ids=str)
def test_each_sample_is_read_whole_and_every_programme_is_known(folder: Path) -> None:
    files = {file.name: file.read_bytes() for file in folder.iterdir()}
    parsed = parse_files(folder.parent.name, files)
    assert len(parsed.entities) == parsed.records > 0
    assert parsed.issues == []
    assert Regimes.load().unknown_tags(parsed) == []


def test_it_needs_no_network_and_leaves_nothing(
    run: Run, empty_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> NoReturn:
        raise AssertionError("the demo asked for the network")

    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    monkeypatch.setattr(socket.socket, "connect", refuse)
    ran = run("demo")
    assert (ran.code, ran.err) == (0, "")
    assert "Erken TUNIYAZ" in ran.out
    assert list(scratch.iterdir()) == []
    assert not empty_home.exists()


def test_it_can_be_kept_and_asked_again(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = tmp_path / "kept"
    assert str(kept) in run("demo", "--keep", kept).out
    monkeypatch.setenv("OSTRAKA_HOME", str(kept))
    matches = run("check", "Shohrat Zakir", "--json").json["matches"]
    assert [match["id"] for match in matches] == ["us_ofac_sdn-34079"]


def test_a_folder_with_something_in_it_is_left_alone(run: Run, tmp_path: Path) -> None:
    (tmp_path / "mine.txt").touch()
    ran = run("demo", "--keep", tmp_path)
    assert ran.code == 2
    assert "not empty" in ran.err
    assert [file.name for file in tmp_path.iterdir()] == ["mine.txt"]


def test_json_is_one_document(run: Run, empty_home: Path) -> None:
    found = run("demo", "--json").json
    assert found["home"] is None
    assert {each["source"] for each in found["lists"]} == {
        folder.name for folder in SAMPLES.iterdir() if folder.is_dir()
    }


@pytest.mark.parametrize("columns", ["60", "80", "140"])
def test_it_is_readable_without_colour_at_any_width(
    columns: str, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    out = run("demo").out
    assert "\x1b" not in out
    assert "…" not in out
    for word in ("ALERT", "below the threshold", "contradicts", "Securities investment"):
        assert word in out


def test_the_day_adds_25_entries_and_touches_no_other(shown: dict[str, Any]) -> None:
    assert len(shown["added"]) == 25
    tags = {tag for each in shown["added"] for tag in each["programmes"]}
    assert tags == {"GLOMAG", "DPRK2", "DPRK3", "BURMA-EO14014"}


def test_a_name_spelled_otherwise_is_found(shown: dict[str, Any]) -> None:
    (match,) = answer(shown, SPELLED)["matches"]
    assert (match["id"], match["alert"]) == ("us_ofac_sdn-34119", True)
    assert measures(match) == {"Asset freeze", "Ban on dealings", "Travel ban"}


def test_a_namesake_does_not_alert_and_the_facts_say_why(shown: dict[str, Any]) -> None:
    (match,) = answer(shown, NAMESAKES[0])["matches"]
    verdicts = {each["feature"]: each["verdict"] for each in match["explanation"]}
    assert not match["alert"]
    assert verdicts["name"] == "equal"
    assert verdicts["birth date"] == verdicts["country"] == "contradicts"


def test_a_passport_finds_who_is_named_by_an_initial(shown: dict[str, Any]) -> None:
    best = answer(shown, NAMESAKES[1])["matches"][0]
    assert (best["id"], best["alert"]) == ("us_ofac_sdn-33952", True)


def test_one_subject_stands_on_the_lists_of_three_countries(shown: dict[str, Any]) -> None:
    found = answer(shown, SHARED)
    (subject,) = found["subjects"]
    sources = {
        match["source"] for match in found["matches"] if match["id"] in subject["ids"]
    }
    assert sources == {"us_ofac_sdn", "gb_fcdo", "ca_sema"}


def test_an_investment_ban_is_no_freeze_and_binds_later(shown: dict[str, Any]) -> None:
    match, affiliate = answer(shown, PARENT)["matches"]
    assert (match["source"], measures(match)) == ("us_ofac_cons", set())
    assert affiliate["source"] == "us_trade_csl"
    days = [(each["on"], measures(each["matches"][0])) for each in shown["timeline"]]
    ban = {"Securities investment ban"}
    assert days == [
        ("2021-12-09", set()), ("2021-12-10", set()), ("2022-02-08", ban), ("2022-12-11", ban),
    ]  # fmt: skip


def test_the_affiliate_needs_an_export_licence_and_is_not_frozen(
    shown: dict[str, Any],
) -> None:
    (match,) = answer(shown, AFFILIATE)["matches"]
    assert match["source"] == "us_trade_csl"
    assert "Export licence required" in measures(match)
    assert "Asset freeze" not in measures(match)


@pytest.mark.parametrize(
    ("customer", "entity"),
    [
        ("C-02", "us_ofac_sdn-34079"),  # the words in another order
        ("C-05", "us_ofac_sdn-34119"),  # in Chinese
        ("C-06", "us_ofac_sdn-34021"),  # in Russian, without the patronymic
        ("C-07", "us_ofac_sdn-33936"),  # in Korean
        ("C-08", "us_ofac_sdn-33953"),  # mistyped
        ("C-22", "us_ofac_sdn-27304"),  # a renamed ship, by its number
    ],
)
def test_a_listed_customer_alerts(
    customer: str, entity: str, shown: dict[str, Any]
) -> None:
    assert entity in {r["id"] for r in results(shown, customer) if r["status"] == "alert"}


@pytest.mark.parametrize("customer", ["C-09", "C-11", "C-15", "C-19", "C-23", "C-29"])
def test_a_customer_who_only_looks_alike_does_not_alert(
    customer: str, shown: dict[str, Any]
) -> None:
    assert "alert" not in {result["status"] for result in results(shown, customer)}


def test_no_customer_is_lost_and_a_broken_row_is_reported(shown: dict[str, Any]) -> None:
    assert {result["row"] for result in shown["results"]} == set(range(1, 31))
    assert results(shown, "C-25")[0]["issues"]
    assert results(shown, "C-28")[0]["status"] == "not screened"
