"""Editions whose parser was mended: read again, gated against what they said."""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from ostraka.errors import GateError, SourceError, StoreError
from ostraka.home import Home
from ostraka.matching import Index, Query
from ostraka.model import Name, ParsedList
from ostraka.refresh import import_files, import_paths, publish, reparse
from ostraka.store import EditionRow, Store
from ostraka.version import VERSION

Mend = Callable[..., None]
LATER = datetime(2026, 2, 1, tzinfo=UTC)


@pytest.fixture
def editions(
    store: Store,
    fake_list: Any,  # noqa: ANN401
    content: Callable[..., bytes],
    now: datetime,
) -> list[EditionRow]:
    """Three editions of twenty people, each with its own note."""
    for day in (5, 6, 7):
        files = {"main.json": content(20, f"note {day}")}
        import_files(store, "xx_list", files, now=now, published=date(2024, 1, day))
    return store.editions("xx_list")


@pytest.fixture
def mend(fake_list: Any, monkeypatch: pytest.MonkeyPatch) -> Mend:  # noqa: ANN401
    """Change what the parser gives: ``mend(lambda parsed: ...)``."""
    old = fake_list.parse

    def change(edit: Callable[[ParsedList], None]) -> None:
        def parse(files: Mapping[str, bytes]) -> ParsedList:
            parsed: ParsedList = old(files)
            edit(parsed)
            return parsed

        monkeypatch.setattr(fake_list, "parse", parse)

    return change


def rename(parsed: ParsedList) -> None:
    first = parsed.entities[0]
    object.__setattr__(first, "names", (Name.of("Ada Exemplar"),))


def test_every_edition_gets_what_the_mended_parser_reads(
    store: Store, editions: list[EditionRow], mend: Mend
) -> None:
    mend(rename)
    for edition in editions:
        done = reparse(store, edition, now=LATER)
        assert done.differs
        assert [each.entity_id for each in done.changed] == ["xx_list-0"]
        assert (done.edition.engine, done.edition.reparsed_at) == (VERSION, LATER)
    for day in (5, 6, 7):
        entity = store.entity("xx_list-0", date(2024, 1, day))
        assert entity is not None
        assert (entity.caption, entity.texts("notes")) == ("Ada Exemplar", (f"note {day}",))


def test_read_again_by_the_same_parser_nothing_differs(
    store: Store, editions: list[EditionRow]
) -> None:
    assert not any(reparse(store, each, now=LATER).differs for each in editions)
    assert store.editions("xx_list") == editions


def test_a_parser_that_lost_half_the_list_is_refused_until_a_reason_is_given(
    store: Store, editions: list[EditionRow], mend: Mend
) -> None:
    mend(lambda parsed: parsed.entities.__delitem__(slice(10)))
    with pytest.raises(GateError, match="10 entities, the edition of 2024-01-05 had 20"):
        reparse(store, editions[0], now=LATER)
    assert store.editions("xx_list") == editions
    done = reparse(store, editions[0], now=LATER, force="they were doubles")
    assert len(done.removed) == 10
    assert done.edition.forced_reason == "they were doubles"


def test_a_parser_that_fails_leaves_everything(
    store: Store, editions: list[EditionRow], mend: Mend
) -> None:
    def fail(parsed: ParsedList) -> None:
        raise SourceError("xx_list", "main.json", "JSON", "XML")

    mend(fail)
    with pytest.raises(SourceError, match="expected XML"):
        reparse(store, editions[0], now=LATER)
    assert store.editions("xx_list") == editions


def test_a_table_of_ones_own_is_read_with_its_mapping(store: Store, now: datetime) -> None:
    done = import_files(
        store, "csv", {"own.csv": b"Customer,Shelf\nJane Roe,7\n"}, now=now,
        published=date(2024, 1, 5), source_name="watch",
        mapping={"Customer": "name", "Shelf": "ignore"},
    )  # fmt: skip
    assert (done.edition.reader, done.edition.source) == ("csv", "watch")
    assert not reparse(store, done.edition, now=LATER).differs


def test_a_list_of_ones_own_of_before_this_was_kept_says_so(
    store: Store, editions: list[EditionRow], now: datetime
) -> None:
    old = ParsedList("watch", [])
    added = store.add_edition(old, {"f": b"x"}, published=now, now=now)
    with pytest.raises(StoreError, match="expected to know whether csv or ftm read it"):
        reparse(store, added.edition, now=LATER)


def test_the_index_is_built_anew_when_an_edition_says_something_else(
    store: Store, editions: list[EditionRow], mend: Mend, tmp_path: Path
) -> None:
    home = Home.at(tmp_path)
    old = publish(home, store)
    mend(rename)
    reparse(store, editions[-1], now=LATER)
    new = publish(home, store)
    assert new != old
    index = Index.open(new)
    assert [match.id for match in index.match(Query("Ada Exemplar"))] == ["xx_list-0"]
    assert index.manifest["editions"]["xx_list"]["reparsed"] == LATER.isoformat()
    assert publish(home, store) == new


@pytest.mark.slow
def test_a_real_edition_read_again_says_the_same(store: Store, lists: Path) -> None:
    paths = sorted((lists / "us_ofac_sdn/2022-01-21").iterdir())
    done = import_paths(store, "us_ofac_sdn", paths, now=LATER)
    again = reparse(store, done.edition, now=LATER + timedelta(days=1))
    assert not again.differs
    assert store.editions() == [done.edition]
