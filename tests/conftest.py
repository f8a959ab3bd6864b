"""Shared fixtures. Real editions lie in ``../shared``, which users do not have."""

from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[2] / "shared"


@pytest.fixture(scope="session")
def lists() -> Path:
    """The folder of real list editions; the test is skipped where it is absent."""
    folder = SHARED / "lists"
    if not folder.is_dir():
        pytest.skip("real list editions (../shared/lists) are not on this machine")
    return folder
