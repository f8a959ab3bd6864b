"""`ostraka owned`, and `ostraka show --register`: the lists beside a register of owners."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]


def entity(entity_id: str, schema: str, **said: str) -> dict[str, Any]:
    properties = {key: [text] for key, text in said.items()}
    return {
        "id": entity_id,
        "schema": schema,
        "properties": properties,
        "datasets": ["reg"],
    }


PRANGLE = entity("reg-p", "Person", name="Orban Vexelid") | {
    "referents": ["us_ofac_sdn-101"]
}
REGISTER = [
    PRANGLE,
    entity("reg-a", "Company", name="Vexelid Holding"),
    entity("reg-b", "Company", name="Primel Works"),
    entity("reg-c", "Company", name="Grimble Parts"),
    entity("o-1", "Ownership", owner="reg-p", asset="reg-a", percentage="30"),
    entity("o-2", "Ownership", owner="us_ofac_sdn-102", asset="reg-a", percentage="20"),
    entity("o-3", "Ownership", owner="reg-a", asset="reg-b", percentage="100"),
    entity("o-4", "Ownership", owner="reg-b", asset="reg-c", percentage="a majority"),
    entity("d-1", "Directorship", director="reg-p", organization="reg-d", role="chairman"),
]


@pytest.fixture
def register(tmp_path: Path) -> Path:
    path = tmp_path / "register.ftm.json"
    path.write_text("".join(json.dumps(each) + "\n" for each in REGISTER), encoding="utf-8")
    return path


def test_json_has_a_line_for_each_verdict(home: Path, run: Run, register: Path) -> None:
    ran = run("owned", register, "--law", "ofac", "--on", "2026-11-27", "--json")
    assert ran.code == 0
    lines = [json.loads(line) for line in ran.out.splitlines()]
    assert [(each["party"], each["status"]) for each in lines] == [
        ("reg-a", "caught"), ("reg-b", "caught"), ("reg-c", "may be caught"),
    ]  # fmt: skip
    assert (lines[0]["name"], lines[0]["share"]) == ("Vexelid Holding", "50 %")
    assert [stake["source"] for stake in lines[1]["paths"][0]] == ["reg o-1", "reg o-3"]


def test_text_says_who_is_caught_and_by_which_way(
    home: Path, run: Run, register: Path
) -> None:
    ran = run("owned", register, "--law", "ofac", "--on", "2026-11-27")
    text = " ".join(ran.out.split())
    assert "OFAC 50 Percent Rule, 2026-11-27: 2 caught, 1 may be caught" in text
    assert "Vexelid Holding (reg-a) caught, 50 %" in text
    assert "Orban Vexelid (reg-p) -30 %-> Vexelid Holding (reg-a)" in text
    assert "`percentage` 'a majority'" in ran.err
    assert "names are not compared" in ran.err


def test_a_law_without_its_list_is_not_asked_and_that_is_said(
    home: Path, run: Run, register: Path
) -> None:
    ran = run("owned", register, "--certain", "--on", "2026-11-27")
    assert "OFAC 50 Percent Rule" in ran.out
    assert "UK ownership" not in ran.out
    assert (
        "UK ownership and control: not asked, no edition of gb_fcdo or gb_ofsi" in ran.err
    )
    assert "BIS Affiliates Rule: not asked, no edition of us_trade_csl stood" in ran.err
    alone = run("owned", register, "--law", "uk")
    assert (alone.code, alone.out) == (1, "")


def test_certain_leaves_out_those_that_only_may_be(
    home: Path, run: Run, register: Path
) -> None:
    out = run("owned", register, "--law", "ofac", "--certain", "--json").out
    assert [json.loads(line)["party"] for line in out.splitlines()] == ["reg-a", "reg-b"]


def test_the_past_is_asked_of_the_lists_of_that_day(
    home: Path, run: Run, register: Path
) -> None:
    ran = run("owned", register, "--law", "ofac", "--on", "2024-01-03")
    assert ran.code == 1
    assert "stood on that day" in ran.err


def test_it_can_fail_when_somebody_is_caught(home: Path, run: Run, register: Path) -> None:
    assert run("owned", register, "--law", "ofac", "--fail-on-alert").code == 3
    register.write_text(json.dumps(REGISTER[-1]) + "\n")
    assert run("owned", register, "--law", "ofac", "--fail-on-alert").code == 0


def test_issues_go_to_a_file(home: Path, run: Run, register: Path, tmp_path: Path) -> None:
    path = tmp_path / "issues.jsonl"
    ran = run("owned", register, "--law", "ofac", "--issues", path)
    (issue,) = map(json.loads, path.read_text().splitlines())
    assert issue["record"] == "o-4"
    assert f"issues: 1 in {path}" in ran.err


def test_more_issues_than_can_be_told_are_counted(
    home: Path, run: Run, register: Path
) -> None:
    odd = [REGISTER[-2] | {"id": f"odd-{n}"} for n in range(25)]
    register.write_text("".join(json.dumps(each) + "\n" for each in odd))
    assert "and 5 issues more" in run("owned", register, "--law", "ofac").err


@pytest.mark.parametrize("raw", [b"", b"<html>\n", b"\xff\xfe\n", b'{"id": 1}\n'])
def test_a_file_that_is_no_register_is_refused(
    home: Path, run: Run, register: Path, raw: bytes
) -> None:
    register.write_bytes(raw)
    ran = run("owned", register)
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith("error: register.ftm.json: ")


def test_show_draws_holdings_of_an_entry(home: Path, run: Run, register: Path) -> None:
    data = run("show", "us_ofac_sdn-101", "--register", register, "--json").json
    (ownership,) = data["ownership"]
    assert ownership["party"] == "reg-p"
    assert ownership["ties"] == [
        {"entry": "us_ofac_sdn-101", "why": "names it in referents"}
    ]
    assert [each["party"] for each in ownership["holdings"]["branches"]] == [
        "reg-a",
        "reg-d",
    ]
    statuses = {each["law"]: each["status"] for each in ownership["verdicts"]}
    assert statuses == {"ofac": "listed"}
    assert any("EU" in text for text in ownership["not_asked"])


def test_show_says_what_laws_make_of_a_party_that_is_not_listed(
    home: Path, run: Run, register: Path
) -> None:
    ran = run("show", "reg-b", "--register", register)
    assert ran.code == 0
    text = " ".join(ran.out.split())
    assert "ownership of Primel Works (reg-b)" in text
    assert "OFAC 50 Percent Rule caught, 100 %" in text
    assert "Orban Vexelid (reg-p) 30 % on the lists: us_ofac_sdn-101" in text
    data = run("show", "reg-b", "--register", register, "--json").json
    assert (data["id"], data["listed"]) == ("reg-b", False)


def test_a_party_that_neither_lists_nor_register_know_fails(
    home: Path, run: Run, register: Path
) -> None:
    ran = run("show", "reg-z", "--register", register)
    assert ran.code == 1
    assert "no edition lists it" in ran.err


def test_without_a_register_there_is_what_the_list_says(home: Path, run: Run) -> None:
    assert run("show", "us_ofac_sdn-101", "--json").json["ownership"] == []
