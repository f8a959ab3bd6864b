"""Names with their aliases within them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ostraka.sources._aka import name_key, split_names


@pytest.mark.parametrize(
    ("text", "names", "rest"),
    [
        ("ROE, LLC", ["ROE, LLC:primary"], ""),
        ("ROE A/K/A DOE", ["ROE:primary", "DOE:alias"], ""),
        ("PEARL (A.K.A. NEI DOE) ROE", ["PEARL ROE:primary", "NEI DOE:alias"], ""),
        ("Roe Works [aka Roe, Doe]", ["Roe Works:primary", "Roe:alias", "Doe:alias"], ""),
        ("Roe OOO (f.k.a., Doe OOO)", ["Roe OOO:primary", "Doe OOO:former"], ""),
        ("Roe Ltd., a.k.a. Doe Ltd.", ["Roe Ltd.:primary", "Doe Ltd.:alias"], ""),
        (
            "Roe Corp. (a.k.a. Doe, Inc.; Poe Works, Inc.)",
            ["Roe Corp.:primary", "Doe, Inc.:alias", "Poe Works, Inc.:alias"],
            "",
        ),
        (
            "Roe [Paper Official] (DPRK individual)",
            ["Roe:primary"],
            "[Paper Official] (DPRK individual)",
        ),
        ("F.K.A. Roe Office", ["Roe Office:former"], ""),
        ("DBA Roe Trading", ["Roe Trading:alias"], ""),
        (
            "Roe Board (RB-1)",
            ["Roe Board (RB-1):primary", "Roe Board:alias", "RB-1:weak"],
            "",
        ),
        (
            "Roe and any successor, sub-unit, or subsidiary thereof",
            ["Roe:primary"],
            "and any successor, sub-unit, or subsidiary thereof",
        ),
        ("Aka Roe", ["Aka Roe:primary"], ""),
        ("Jane Aka Roe", ["Jane Aka Roe:primary"], ""),
    ],
)
def test_a_name_gives_up_the_names_within_it(
    text: str, names: list[str], rest: str
) -> None:
    found, behind = split_names(text)
    assert [f"{name.full}:{name.kind}" for name in found] == names
    assert behind == rest


@given(st.text(max_size=60))
def test_no_name_is_lost_to_the_splitting(text: str) -> None:
    names, _ = split_names(text)
    assert names or not text.strip()


def test_a_key_minds_neither_case_nor_white_space() -> None:
    assert name_key("Jane  Roe") == name_key(" JANE ROE")
    assert name_key("Jane Roe") != name_key("Jane", "Roe")
