from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

import ostraka
from ostraka.errors import GateError, QueryError, SourceError, StoreError
from ostraka.model import Issue, ParsedList
from ostraka.refresh import import_files, import_paths, importing
from ostraka.store import Store

Content = Callable[..., bytes]
DAY = date(2024, 1, 5)


pytestmark = pytest.mark.usefixtures("fake_list")


def test_an_edition_is_imported_and_reported(
    store: Store, content: Content, now: datetime
) -> None:
    report = import_files(
        store, "xx_list", {"main.json": content(9)}, now=now, published=DAY
    )
    assert report.is_new
    assert report.edition == store.latest("xx_list")
    assert report.edition.published == datetime(2024, 1, 5, tzinfo=UTC)
    assert (report.published_from, report.previous) == ("argument", None)
    assert (report.added, report.removed, report.changed) == (9, 0, 0)
    assert (report.warnings, report.overridden) == ((), ())
    assert report.edition.engine == ostraka.__version__
    assert report.edition.fetched_at is None


def test_the_same_files_again_change_nothing(
    store: Store, content: Content, now: datetime
) -> None:
    files = {"main.json": content(9)}
    first = import_files(store, "xx_list", files, now=now, published=DAY)
    again = import_files(store, "xx_list", files, now=now, published=DAY)
    assert (again.is_new, again.added) == (False, 0)
    assert again.edition == first.edition


def test_a_report_counts_what_changed(
    store: Store, content: Content, now: datetime
) -> None:
    import_files(store, "xx_list", {"main.json": content(9)}, now=now, published=DAY)
    report = import_files(
        store,
        "xx_list",
        {"main.json": content(12, "new")},
        now=now,
        published=date(2024, 1, 6),
    )
    assert (report.added, report.removed, report.changed) == (3, 0, 9)
    assert report.previous is not None
    assert report.previous.published.date() == DAY


def test_files_are_read_from_disk_and_their_folder_gives_the_day(
    store: Store, content: Content, now: datetime, tmp_path: Path
) -> None:
    path = tmp_path / "2021-07" / "main.json"
    path.parent.mkdir()
    path.write_bytes(content(9))
    report = import_paths(store, "xx_list", [path], now=now)
    assert report.edition.published == datetime(2021, 7, 1, tzinfo=UTC)
    assert report.published_from == "name"
    assert store.files(report.edition.id) == {"main.json": path.read_bytes()}


def test_a_file_that_states_its_day_needs_no_other(
    store: Store, content: Content, now: datetime
) -> None:
    files = {"main.json": content(9, published="2024-02-01")}
    report = import_files(store, "xx_list", files, now=now)
    assert (report.published_from, report.edition.published.day) == ("file", 1)


def test_a_day_that_the_file_contradicts_is_warned_of(
    store: Store, content: Content, now: datetime
) -> None:
    files = {"main.json": content(9, published="2024-02-01")}
    report = import_files(store, "xx_list", files, now=now, published=DAY)
    assert report.warnings == (
        "published 2024-01-05 as you say; the file itself says 2024-02-01",
    )


def test_files_that_cannot_be_read_are_named(
    store: Store, now: datetime, tmp_path: Path
) -> None:
    with pytest.raises(SourceError, match=r"absent\.json: found No such file"):
        import_paths(store, "xx_list", [tmp_path / "absent.json"], now=now)
    with pytest.raises(SourceError, match="Is a directory"):
        import_paths(store, "xx_list", [tmp_path], now=now)
    for folder in "ab":
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "main.json").write_bytes(b"{}")
    paths = [tmp_path / folder / "main.json" for folder in "ab"]
    with pytest.raises(SourceError, match="two files of this name"):
        import_paths(store, "xx_list", paths, now=now)


def test_a_broken_file_changes_nothing(
    store: Store, content: Content, now: datetime
) -> None:
    with pytest.raises(SourceError, match="no JSON"):
        import_files(
            store, "xx_list", {"main.json": content(9)[:20]}, now=now, published=DAY
        )
    assert store.editions() == []


def test_an_edition_that_looks_wrong_is_refused_and_the_last_one_stays(
    store: Store, content: Content, now: datetime
) -> None:
    good = import_files(
        store, "xx_list", {"main.json": content(100)}, now=now, published=DAY
    )
    with pytest.raises(GateError, match="50 entities, the edition of 2024-01-05 had 100"):
        import_files(
            store,
            "xx_list",
            {"main.json": content(50)},
            now=now,
            published=date(2024, 1, 6),
        )
    assert store.editions() == [good.edition]


def test_a_forced_edition_keeps_the_reason_it_was_forced_for(
    store: Store, content: Content, now: datetime
) -> None:
    for count, day, force in (
        (100, DAY, "not needed"),
        (50, date(2024, 1, 6), "regime ended"),
    ):
        report = import_files(
            store,
            "xx_list",
            {"main.json": content(count)},
            now=now,
            published=day,
            force=force,
        )
    assert report.edition.forced_reason == "regime ended"
    assert len(report.overridden) == 2
    assert store.editions()[0].forced_reason is None


def test_an_older_edition_is_compared_with_the_one_before_it(
    store: Store, content: Content, now: datetime
) -> None:
    for count, day in ((100, 5), (300, 9), (105, 7)):
        report = import_files(
            store,
            "xx_list",
            {"main.json": content(count)},
            now=now,
            published=date(2024, 1, day),
        )
    assert (report.added, report.removed) == (5, 0)
    assert [row.entities for row in store.editions()] == [100, 105, 300]


def test_a_partial_edition_from_disk_is_warned_of(
    store: Store, content: Content, now: datetime
) -> None:
    whole = {"main.json": content(9), "more.json": b"{}"}
    import_files(store, "xx_list", whole, now=now, published=DAY)
    report = import_files(
        store, "xx_list", {"main.json": content(9)}, now=now, published=date(2024, 1, 6)
    )
    assert report.warnings == (
        "a partial edition: it has main, the edition before it main + more",
    )


def test_records_of_one_id_become_one_entity_with_an_issue(
    store: Store,
    now: datetime,
    fake_list: object,
    monkeypatch: pytest.MonkeyPatch,
    parsed: Callable[..., ParsedList],
) -> None:
    twice = parsed(9)
    twice.entities.append(parsed(1).entities[0])
    monkeypatch.setattr(fake_list, "parse", lambda files: twice)
    report = import_files(store, "xx_list", {"f": b"x"}, now=now, published=DAY)
    assert (report.edition.entities, report.edition.issues) == (9, 1)
    (issue,) = store.issues(report.edition.id)
    assert issue == Issue("0", "another record of this id ('Person 0'), kept as one entity")


def test_tags_that_nobody_knows_become_issues(
    store: Store, content: Content, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    issue = Issue("(file)", "programme 'XX' is unknown")
    monkeypatch.setattr(importing, "unknown_tags", lambda parsed: [issue])
    report = import_files(
        store, "xx_list", {"main.json": content(9)}, now=now, published=DAY
    )
    assert store.issues(report.edition.id) == [issue]


def test_progress_names_its_stages(store: Store, content: Content, now: datetime) -> None:
    seen: list[str] = []
    import_files(
        store,
        "xx_list",
        {"main.json": content(9)},
        now=now,
        published=DAY,
        progress=lambda stage, done, total: seen.append(stage),
    )
    assert list(dict.fromkeys(seen)) == ["parse", "check", "store"]


@pytest.mark.parametrize("name", ["us_ofac_sdn", "Own", "my-list", "7", "a" * 41])
def test_a_list_of_ones_own_needs_a_name_of_its_own(name: str) -> None:
    with pytest.raises(QueryError, match="cannot be used"):
        importing.parse_files("ftm", {"f": b""}, source_name=name)


def test_a_database_that_fails_is_a_store_error(
    store: Store, content: Content, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise StoreError("sqlite: the database said 'disk is full'")

    monkeypatch.setattr(store, "add_edition", fail)
    with pytest.raises(StoreError):
        import_files(store, "xx_list", {"main.json": content(9)}, now=now, published=DAY)
