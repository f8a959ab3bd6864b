from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import httpx
import pytest

from ostraka.errors import FetchError, GateError, SourceError
from ostraka.refresh import ImportReport, import_files, update
from ostraka.sources import ListModule
from ostraka.store import Store

Content = Callable[..., bytes]
MAIN = "https://example.org/lists/main.json"
MORE = "https://example.org/lists/more.json"


class FakeSite:
    """An official address that knows conditional requests."""

    def __init__(self) -> None:
        self.files: dict[str, tuple[bytes, str]] = {}
        self.asked: list[tuple[str, int]] = []
        self.headers: dict[str, str] = {}

    def __call__(self, request: httpx.Request) -> httpx.Response:
        address = str(request.url)
        content, etag = self.files[address]
        same = request.headers.get("if-none-match") == etag
        self.asked.append((address, 304 if same else 200))
        if same:
            return httpx.Response(304)
        return httpx.Response(200, content=content, headers={"ETag": etag, **self.headers})


@pytest.fixture
def site() -> FakeSite:
    return FakeSite()


@pytest.fixture
def run(
    store: Store, site: FakeSite, fake_list: ListModule, now: datetime
) -> Callable[..., ImportReport]:
    def run_once(later: timedelta = timedelta(), **rest: object) -> ImportReport:
        with httpx.Client(transport=httpx.MockTransport(site)) as client:
            return update(
                store,
                "xx_list",
                now=now + later,
                client=client,
                sleep=lambda s: None,
                **rest,
            )

    return run_once


Run = Callable[..., ImportReport]


def test_a_list_is_fetched_and_imported(
    store: Store, site: FakeSite, run: Run, content: Content, now: datetime
) -> None:
    site.files[MAIN] = (content(9, published="2025-12-31"), '"v1"')
    report = run()
    assert report.is_new
    assert (report.published_from, report.edition.published.date()) == (
        "file",
        date(2025, 12, 31),
    )
    assert report.edition.fetched_at == report.edition.checked_at == now
    assert store.origins(report.edition.id)["main.json"].etag == '"v1"'


def test_a_list_that_has_not_changed_is_confirmed(
    store: Store, site: FakeSite, run: Run, content: Content, now: datetime
) -> None:
    site.files[MAIN] = (content(9), '"v1"')
    first = run()
    later = timedelta(days=3)
    again = run(later)
    assert [status for _, status in site.asked] == [200, 304]
    assert not again.is_new
    assert again.edition.id == first.edition.id
    assert again.edition.checked_at == now + later
    assert len(store.editions()) == 1


def test_the_same_bytes_under_a_new_etag_change_nothing(
    store: Store, site: FakeSite, run: Run, content: Content, now: datetime
) -> None:
    site.files[MAIN] = (content(9), '"v1"')
    run()
    site.files[MAIN] = (content(9), '"v2"')
    later = timedelta(days=1)
    again = run(later)
    assert not again.is_new
    (edition,) = store.editions()
    assert again.edition == edition
    assert edition.checked_at == now + later


def test_a_changed_file_is_put_together_with_those_that_did_not_change(
    store: Store, site: FakeSite, run: Run, content: Content, fake_list: ListModule
) -> None:
    fake_list.ADDRESSES = (MAIN, MORE)
    site.files = {MAIN: (content(9), '"v1"'), MORE: (b"{}", '"m1"')}
    run()
    site.files[MAIN] = (content(10), '"v2"')
    report = run(timedelta(days=1))
    assert [status for _, status in site.asked[2:]] == [200, 304]
    assert (report.added, report.edition.parts) == (1, ("main", "more"))
    assert store.files(report.edition.id) == {"main.json": content(10), "more.json": b"{}"}
    assert run(timedelta(days=2)).is_new is False


def test_the_day_comes_from_the_server_when_the_file_has_none(
    site: FakeSite, run: Run, content: Content
) -> None:
    site.files[MAIN] = (content(9), '"v1"')
    site.headers = {"Last-Modified": "Wed, 31 Dec 2025 15:00:00 GMT"}
    report = run()
    assert report.published_from == "last-modified"
    assert report.edition.published == datetime(2025, 12, 31, 15, tzinfo=UTC)


def test_the_day_is_today_when_nobody_says_it(
    site: FakeSite, run: Run, content: Content, now: datetime
) -> None:
    site.files[MAIN] = (content(9), '"v1"')
    site.headers = {"Last-Modified": "Wed, 31 Dec 2098 15:00:00 GMT"}
    report = run()
    assert (report.published_from, report.edition.published) == ("fetched", now)


def test_an_older_edition_than_the_last_one_is_warned_of(
    store: Store, site: FakeSite, run: Run, content: Content
) -> None:
    site.files[MAIN] = (content(9, published="2025-12-31"), '"v1"')
    run()
    site.files[MAIN] = (content(8, published="2025-12-30"), '"v0"')
    report = run()
    assert report.is_new
    assert report.warnings == (
        "the address gave an edition of 2025-12-30, the store holds one of 2025-12-31, "
        "which stays the latest",
    )
    latest = store.latest("xx_list")
    assert latest is not None
    assert latest.entities == 9


def test_a_partial_edition_from_the_network_is_refused(
    store: Store, site: FakeSite, run: Run, content: Content, now: datetime
) -> None:
    whole = {"main.json": content(9), "more.json": b"{}"}
    import_files(store, "xx_list", whole, now=now, published=date(2024, 1, 5))
    site.files[MAIN] = (content(9), '"v1"')
    with pytest.raises(GateError, match="a partial edition, without more"):
        run()
    assert len(store.editions()) == 1
    forced = run(force="the annex ended")
    assert forced.edition.forced_reason == "the annex ended"


@pytest.mark.parametrize(
    ("answer", "error"),
    [(b"<html>Sorry", FetchError), (b"", FetchError), (b'{"1": "cut', SourceError)],
)
def test_an_answer_that_is_no_list_leaves_the_last_edition(
    store: Store,
    site: FakeSite,
    run: Run,
    content: Content,
    answer: bytes,
    error: type[Exception],
) -> None:
    site.files[MAIN] = (content(9), '"v1"')
    good = run().edition
    site.files[MAIN] = (answer, '"v2"')
    with pytest.raises(error):
        run(timedelta(days=1))
    assert store.editions() == [good]


def test_an_edition_that_looks_wrong_is_refused(
    store: Store, site: FakeSite, run: Run, content: Content
) -> None:
    site.files[MAIN] = (content(100), '"v1"')
    good = run().edition
    site.files[MAIN] = (content(50), '"v2"')
    with pytest.raises(GateError, match="50 entities"):
        run(timedelta(days=1))
    assert store.editions() == [good]


def test_two_files_of_one_name_are_refused(
    site: FakeSite, run: Run, content: Content, fake_list: ListModule
) -> None:
    fake_list.ADDRESSES = (MAIN, "https://example.org/other/main.json")
    site.files = dict.fromkeys(fake_list.ADDRESSES, (content(9), '"v1"'))
    with pytest.raises(FetchError, match=r"two files 'main\.json'"):
        run()
