"""Invented subjects with listings of every kind."""

from collections.abc import Callable
from datetime import date

import pytest

from ostraka.model import Designation, Entity, Name

Make = Callable[..., Entity]


@pytest.fixture
def listed() -> Make:
    """Make an entity with one listing: ``listed("us_ofac_sdn", "GLOMAG", "SDN List")``."""

    def make(
        source: str,
        tag: str,
        on_list: str | None = None,
        directive: str | None = None,
        *,
        schema: str = "Company",
        authority: str = "Authority",
        **more: date | tuple[str, ...],
    ) -> Entity:
        act = Designation(authority, tag, on_list, directive, **more)  # type: ignore[arg-type]
        names = (Name.of("Quondar Primel Trading"),)
        return Entity(f"{source}-1", schema, source, names, designations=(act,))

    return make


@pytest.fixture
def bank(listed: Make) -> Entity:
    return listed("us_ofac_cons", "UKRAINE-EO13662", "SSI List", "Directive 1")


@pytest.fixture
def cmic(listed: Make) -> Entity:
    return listed(
        "us_ofac_cons", "CMIC-EO13959", "NS-CMIC List", listed_on=date(2021, 12, 10)
    )
