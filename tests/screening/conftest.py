"""A screener over the invented lists of `made_home`."""

from datetime import date
from pathlib import Path

import pytest

import ostraka
from ostraka.home import Home
from ostraka.screening import Screener


@pytest.fixture(scope="session")
def screener(made_home: Path) -> Screener:
    return Screener(ostraka.open(Home.at(made_home)), date(2024, 1, 6))
