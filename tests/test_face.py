"""What `import ostraka` offers, and that it costs nothing."""

import subprocess
import sys

import pytest

import ostraka

HEAVY = (
    "alembic",
    "httpx",
    "lxml",
    "pyarrow",
    "python_calamine",
    "rich",
    "sqlalchemy",
    "yaml",
)


def modules_after(code: str) -> set[str]:
    """The modules that a fresh interpreter holds after some code."""
    text = f"{code}\nimport sys\nprint(*sys.modules)"
    ran = subprocess.run(  # noqa: S603
        [sys.executable, "-c", text], check=True, capture_output=True, text=True
    )
    return {name.split(".")[0] for name in ran.stdout.splitlines()[-1].split()}


def test_the_face_is_sorted_and_whole() -> None:
    assert ostraka.__all__ == sorted(ostraka.__all__)
    assert set(ostraka.__all__) == set(ostraka._HOME)
    for name in ostraka.__all__:
        assert getattr(ostraka, name) is not None


def test_what_is_not_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = ostraka.nothing


def test_every_member_says_what_it_is() -> None:
    for name in ostraka.__all__:
        assert getattr(ostraka, name).__doc__, name


def test_importing_it_loads_nothing_heavy() -> None:
    assert modules_after("import ostraka").isdisjoint(HEAVY)


def test_asking_a_name_loads_no_database_and_no_network() -> None:
    code = "import ostraka; ostraka.Index.build([]).match(ostraka.Query('Orban Vexelid'))"
    assert modules_after(code).isdisjoint(HEAVY)


def test_the_help_loads_nothing_heavy() -> None:
    code = (
        "from ostraka.cli import cli; cli.main(['screen', '--help'], standalone_mode=False)"
    )
    assert modules_after(code).isdisjoint(HEAVY)


def test_the_check_command_loads_no_database() -> None:
    loaded = modules_after("import ostraka.cli.check, ostraka.screening, ostraka.matching")
    assert loaded.isdisjoint({"sqlalchemy", "alembic", "httpx", "lxml", "pyarrow"})
