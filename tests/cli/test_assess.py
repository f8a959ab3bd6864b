"""`ostraka assess`: a dealing with a listed entity."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ostraka.cli.assess import GOODS, KINDS
from ostraka.effects import DealingKind, Goods

Run = Callable[..., Any]


def test_the_words_of_the_command_are_those_of_the_room() -> None:
    assert tuple(kind.value for kind in DealingKind) == KINDS
    assert tuple(goods.value for goods in Goods) == GOODS


def test_text_says_the_verdict_first(home: Path, run: Run) -> None:
    ran = run("assess", "us_ofac_sdn-101", "--dealing", "account", "--on", "2024-01-05")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("BLOCK: ")
    assert "due 2024-01-22: report property that is blocked to OFAC" in ran.out


def test_json_has_everything_and_is_the_same_each_time(home: Path, run: Run) -> None:
    asked = ("assess", "us_ofac_sdn-101", "--dealing", "payment", "--on", "2024-01-05")
    ran = run(*asked, "--nexus", "eu,us", "--json")
    data = ran.json
    assert ran.err == ""
    assert data["verdict"] == "block"
    assert data["nexus"] == ["us", "eu"]
    assert data["edition"]["published"] == "2024-01-05"
    assert data["grounds"][0]["regime"] == "us_glomag"
    assert data["duties"][0]["due"] == "2024-01-22"
    assert run(*asked, "--nexus", "us,eu", "--json").out == ran.out


def test_facts_are_passed_on(home: Path, run: Run) -> None:
    data = run(
        "assess", "us_ofac_cons-201", "--dealing", "sell-security", "--on", "2024-01-05",
        "--purpose", "divest", "--tenor", "30", "--issued", "2023-01-02", "--amount", "2.50",
        "--currency", "usd", "--goods", "EAR99", "--security", "equity", "--no-correspondent",
        "--json",
    ).json  # fmt: skip
    assert data["dealing"] == {
        "kind": "sell-security",
        "tenor_days": 30,
        "issued_on": "2023-01-02",
        "amount": "2.50",
        "currency": "USD",
        "purpose": "divest",
        "goods": "ear99",
        "security": "equity",
        "correspondent": False,
    }
    assert data["verdict"] == "restricted"


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("us_ofac_sdn-999", "--dealing", "account"), 1, "no edition lists it"),
        (("us_ofac_sdn-101",), 2, "Missing option '--dealing'"),
        (("us_ofac_sdn-101", "--dealing", "barter"), 2, "'barter' is not one of"),
        (("us_ofac_sdn-101", "--dealing", "lend", "--tenor", "-1"), 2, "-1"),
        (("us_ofac_sdn-101", "--dealing", "lend", "--amount", "much"), 2, "is no amount"),
        (("us_ofac_sdn-101", "--dealing", "lend", "--amount", "-5"), 1, "more than 0"),
        (("us_ofac_sdn-101", "--dealing", "account", "--nexus", "mars"), 1, "found 'mars'"),
        (("us_ofac_sdn-101", "--dealing", "account", "--nexus", ","), 1, "found nothing"),
        (("us_ofac_sdn-104", "--dealing", "account"), 1, "not listed on"),
    ],
)
def test_a_question_that_cannot_be_asked_says_why(
    home: Path, run: Run, arguments: tuple[str, ...], code: int, said: str
) -> None:
    ran = run("assess", *arguments)
    assert (ran.code, ran.out) == (code, "")
    assert said in ran.err
