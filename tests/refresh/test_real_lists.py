"""Every real edition, imported through the gate in the order it was published."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from ostraka.errors import GateError
from ostraka.refresh import ImportReport, import_files, import_paths
from ostraka.sources import OFFICIAL
from ostraka.store import Store

pytestmark = pytest.mark.slow

# Not as published: cut off, and split into tables by a third party.
UNOFFICIAL = {"sanctions.xml", "2026-05_derived"}
NOW = datetime(2026, 11, 1, tzinfo=UTC)
Import = Callable[..., ImportReport]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    folder = tmp_path_factory.mktemp("home")
    with Store.open(f"sqlite:///{folder / 'ostraka.db'}") as opened:
        yield opened


@pytest.fixture
def import_one(store: Store, lists: Path) -> Import:
    def run(source: str, folder: str, *names: str, **rest: object) -> ImportReport:
        paths = sorted((lists / source / folder).iterdir())
        wanted = [
            p for p in paths if p.name not in UNOFFICIAL and p.name in (names or {p.name})
        ]
        given = {"published": date(2021, 6, 1)} if folder == "undated" else {}
        return import_paths(store, source, wanted, now=NOW, **given, **rest)  # type: ignore[arg-type]

    return run


@pytest.mark.parametrize("source", OFFICIAL)
def test_every_edition_passes_the_gate(
    source: str, lists: Path, import_one: Import
) -> None:
    folders = sorted(each.name for each in (lists / source).iterdir())
    for folder in folders:
        if folder not in UNOFFICIAL:
            report = import_one(source, folder)
            assert report.edition.entities > 0
            assert report.overridden == ()
            assert not import_one(source, folder).is_new


def test_the_day_of_the_story_adds_25_and_changes_nothing_else(
    store: Store, import_one: Import
) -> None:
    for day in ("2021-12-09", "2021-12-10"):
        import_one("us_ofac_sdn", day)
    diff = store.diff("us_ofac_sdn", date(2021, 12, 9), date(2021, 12, 10))
    assert (len(diff.added), len(diff.removed), len(diff.changed)) == (25, 0, 0)


def test_a_list_cut_in_half_between_its_lines_is_refused(
    store: Store, lists: Path, import_one: Import
) -> None:
    import_one("us_ofac_sdn", "2022-02-23")
    before = store.editions()
    lines = (
        (lists / "us_ofac_sdn/2022-02-28/sdn.csv").read_bytes().splitlines(keepends=True)
    )
    day = date(2022, 2, 25)
    half = b"".join(lines[: len(lines) // 2]) + b"\x1a"
    with pytest.raises(GateError, match=r"4,611 entities, the edition of .* had 9,\d{3}"):
        import_files(store, "us_ofac_sdn", {"sdn.csv": half}, now=NOW, published=day)
    assert store.editions() == before
