"""Shared fixtures. Real editions lie in ``../shared``, which users do not have."""

import csv
import io
import json
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

SHARED = Path(__file__).resolve().parents[2] / "shared"


@pytest.fixture(scope="session")
def lists() -> Path:
    """The folder of real list editions; the test is skipped where it is absent."""
    folder = SHARED / "lists"
    if not folder.is_dir():
        pytest.skip("real list editions (../shared/lists) are not on this machine")
    return folder


@dataclass(frozen=True)
class Ran:
    """What a command did."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:  # noqa: ANN401 - any JSON
        """The one JSON document on stdout."""
        return json.loads(self.out)


@pytest.fixture
def run(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., Ran]:
    """Run the command line in this process: ``run("check", "Orban Vexelid").json``."""
    from ostraka.cli import main

    def run_one(*arguments: object) -> Ran:
        monkeypatch.setattr(sys, "argv", ["ostraka", *map(str, arguments)])
        capsys.readouterr()
        with pytest.raises(SystemExit) as stop:
            main()
        out, err = capsys.readouterr()
        code = stop.value.code
        assert isinstance(code, int)
        return Ran(code, out, err)

    return run_one


def sdn_line(uid: int, name: str, kind: str, tags: str, remarks: str = "-0- ") -> list[str]:
    return [str(uid), name, kind, tags, *["-0- "] * 7, remarks]


def table(*rows: list[str]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text).writerows(rows)
    return text.getvalue().encode() + b"\x1a"


VEXELID = sdn_line(
    101, "VEXELID, Orban", "individual", "GLOMAG",
    "DOB 09 Mar 1971; POB Riga, Latvia; nationality Latvia; Passport LV1234567 (Latvia).",
)  # fmt: skip
QUONDAR = sdn_line(102, "QUONDAR PRIMEL TRADING S.A.", "-0- ", "SDGT")
BRAZMOTH = sdn_line(103, "BRAZMOTH, Ulla", "individual", "SDGT", "DOB 1984.")
PRANGLE = sdn_line(104, "SEA PRANGLE", "vessel", "IRAN")
TUMBREL = sdn_line(105, "TUMBREL, Havo", "individual", "GLOMAG", "DOB 1959.")
ALIASES = table(["101", "1", "aka", "VEXALIDOV, Urban", "-0- "])
SDN_4 = {"sdn.csv": table(VEXELID, QUONDAR, BRAZMOTH, PRANGLE), "alt.csv": ALIASES}
SDN_5 = {
    "sdn.csv": table(VEXELID, QUONDAR, [*BRAZMOTH[:-1], "DOB 1985."], TUMBREL),
    "alt.csv": ALIASES,
}
CONS = {
    "cons_prim.csv": table(
        sdn_line(201, "GRIMBLE VISION GROUP", "-0- ", "CMIC-EO13959"),
        sdn_line(202, "VEXELID, Orban", "individual", "NS-PLC", "DOB 09 Mar 1971."),
    )
}


@pytest.fixture(scope="session")
def made_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with invented parties: SDN of 4 and 5 January 2024, CMIC of the 4th."""
    from ostraka.home import Home
    from ostraka.refresh import import_files, publish
    from ostraka.store import Store

    made = Home.at(tmp_path_factory.mktemp("made"))
    at = datetime(2024, 1, 6, tzinfo=UTC)
    with Store.open(made.database_url) as store:
        for source, files, day in (
            ("us_ofac_sdn", SDN_4, 4), ("us_ofac_sdn", SDN_5, 5), ("us_ofac_cons", CONS, 4)
        ):  # fmt: skip
            import_files(store, source, files, published=date(2024, 1, day), now=at)
        publish(made, store)
    return made.folder


@pytest.fixture
def home(made_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of `made_home` of the test's own, which is `OSTRAKA_HOME`."""
    folder = shutil.copytree(made_home, tmp_path / "home")
    monkeypatch.setenv("OSTRAKA_HOME", str(folder))
    monkeypatch.delenv("OSTRAKA_DATABASE_URL", raising=False)
    return folder


@pytest.fixture
def empty_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home where nothing is yet, which is `OSTRAKA_HOME`."""
    folder = tmp_path / "empty_home"
    monkeypatch.setenv("OSTRAKA_HOME", str(folder))
    monkeypatch.delenv("OSTRAKA_DATABASE_URL", raising=False)
    return folder
