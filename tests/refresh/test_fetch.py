import gzip
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpx
import pytest

from ostraka.errors import FetchError
from ostraka.refresh import Fetched, Patience, fetch, make_client
from ostraka.refresh.fetch import published_of
from ostraka.store import Origin

ADDRESS = "https://example.org/lists/main%20list.csv"
Handler = Callable[[httpx.Request], httpx.Response]


class Waits(list[float]):
    """Waits no time, and remembers how long it was asked to."""

    def __call__(self, seconds: float) -> None:
        self.append(seconds)


def ask(
    *answers: httpx.Response | Exception | Handler,
    waits: Waits | None = None,
    **rest: object,
) -> Fetched | None:
    """Fetch from a server that gives these answers, one after the other."""
    left = list(answers)

    def answer(request: httpx.Request) -> httpx.Response:
        given = left.pop(0)
        if isinstance(given, Exception):
            raise given
        return given(request) if callable(given) else given

    sleep = Waits() if waits is None else waits
    with httpx.Client(transport=httpx.MockTransport(answer)) as client:
        found = fetch(client, ADDRESS, sleep=sleep, **rest)  # type: ignore[arg-type]
    assert left == []
    return found


def listed(content: bytes = b"1,2,3", **headers: str) -> httpx.Response:
    return httpx.Response(200, content=content, headers=headers)


def test_a_file_comes_with_what_proves_it_unchanged_next_time() -> None:
    modified = "Fri, 10 Dec 2021 15:00:00 GMT"
    answer = httpx.Response(
        200, content=b"1,2,3", headers={"ETag": '"v1"', "Last-Modified": modified}
    )
    assert ask(answer) == Fetched(
        "main list.csv", b"1,2,3", Origin(ADDRESS, '"v1"', modified)
    )


def test_a_file_that_has_not_changed_is_not_fetched_again() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        assert request.headers["if-none-match"] == '"v1"'
        assert request.headers["if-modified-since"] == "Fri, 10 Dec 2021 15:00:00 GMT"
        return httpx.Response(304)

    known = Origin(ADDRESS, '"v1"', "Fri, 10 Dec 2021 15:00:00 GMT")
    assert ask(answer, known=known) is None


def test_not_modified_that_nobody_asked_for_is_an_error() -> None:
    with pytest.raises(FetchError, match="found 304"):
        ask(httpx.Response(304))


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
def test_a_passing_failure_is_tried_again_later_each_time(status: int) -> None:
    waits = Waits()
    failure = httpx.Response(status)
    found = ask(failure, httpx.ConnectError("refused"), failure, listed(), waits=waits)
    assert found is not None
    assert waits == [1, 2, 4]


def test_a_failure_that_stays_is_one_clear_error() -> None:
    with pytest.raises(FetchError) as caught:
        ask(*[httpx.Response(503)] * 4)
    assert str(caught.value) == (
        f"{ADDRESS}: found 503 Service Unavailable, expected a list (attempt 4)"
    )


def test_the_server_says_how_long_to_wait() -> None:
    waits = Waits()
    later = datetime.now(UTC) + timedelta(seconds=30)
    ask(
        httpx.Response(429, headers={"Retry-After": "7"}),
        httpx.Response(503, headers={"Retry-After": format_datetime(later, usegmt=True)}),
        httpx.Response(503, headers={"Retry-After": "soon"}),
        listed(),
        waits=waits,
    )
    assert waits[0] == 7
    assert 20 < waits[1] <= 30
    assert waits[2] == 4


def test_a_server_that_asks_for_too_long_is_given_up() -> None:
    with pytest.raises(FetchError, match="429") as caught:
        ask(httpx.Response(429, headers={"Retry-After": "3600"}))
    assert caught.value.hint == "the server asks to wait 3600 s"


@pytest.mark.parametrize("status", [204, 206, 400, 403, 404, 410])
def test_any_other_answer_is_an_error_at_once(status: int) -> None:
    with pytest.raises(FetchError, match=f"found {status}"):
        ask(httpx.Response(status))


def test_redirects_are_followed_on_https_only() -> None:
    onward = httpx.Response(302, headers={"Location": "https://cdn.example.org/x?sig=1"})
    found = ask(onward, listed())
    assert found is not None
    assert (found.name, found.origin.address) == ("main list.csv", ADDRESS)
    down = httpx.Response(302, headers={"Location": "http://example.org/main.csv"})
    with pytest.raises(FetchError, match=r"redirect to http://example\.org"):
        ask(onward, down)
    with pytest.raises(FetchError, match="more than 5 redirects"):
        ask(*[onward] * 6)


@pytest.mark.parametrize(
    "address", ["http://example.org/a", "ftp://example.org/a", "a", "//"]
)
def test_only_https_is_asked(address: str) -> None:
    with make_client() as client, pytest.raises(FetchError, match="expected https"):
        fetch(client, address)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "an empty answer"),
        (b" \r\n", "an empty answer"),
        (b"\xef\xbb\xbf\n<!DOCTYPE html><p>Sorry", "an HTML page"),
        (b"<HTML><body>Access denied", "an HTML page"),
    ],
)
def test_an_answer_that_is_no_list_is_refused(content: bytes, said: str) -> None:
    with pytest.raises(FetchError, match=said):
        ask(listed(content))


def test_a_file_that_is_too_large_is_not_read_to_its_end() -> None:
    with pytest.raises(FetchError, match="more than 1,000 bytes"):
        ask(listed(b"x" * 1001), patience=Patience(size=1000))
    bomb = httpx.Response(
        200, content=gzip.compress(bytes(10**7)), headers={"Content-Encoding": "gzip"}
    )
    with pytest.raises(FetchError, match="more than 1,000,000 bytes"):
        ask(bomb, patience=Patience(size=10**6))


def test_a_compressed_answer_is_unpacked() -> None:
    packed = gzip.compress(b"1,2,3")
    found = ask(httpx.Response(200, content=packed, headers={"Content-Encoding": "gzip"}))
    assert found is not None
    assert found.content == b"1,2,3"


def test_an_answer_that_was_cut_off_is_tried_again() -> None:
    cut = httpx.Response(200, content=b"1,2", headers={"Content-Length": "5"})
    waits = Waits()
    found = ask(cut, listed(), waits=waits)
    assert found is not None
    assert (found.content, waits) == (b"1,2,3", [1])
    with pytest.raises(FetchError, match="3 of 5 bytes"):
        ask(cut, cut, patience=Patience(attempts=2))


def test_an_answer_that_cannot_be_unpacked_is_tried_again() -> None:
    def broken(request: httpx.Request) -> httpx.Response:
        stream = httpx.ByteStream(b"no gzip")
        return httpx.Response(200, stream=stream, headers={"Content-Encoding": "gzip"})

    assert ask(broken, listed()) is not None


def test_a_download_that_never_ends_is_given_up() -> None:
    with pytest.raises(FetchError, match="download of more than 0 s"):
        ask(listed(), patience=Patience(seconds=0, attempts=1))


def test_progress_counts_bytes() -> None:
    seen: list[tuple[str, int, int | None]] = []
    ask(listed(b"x" * 100_000), progress=lambda *step: seen.append(step))
    assert seen[-1] == ("fetch main list.csv", 100_000, 100_000)


def test_tls_that_cannot_be_verified_says_what_to_do() -> None:
    error = httpx.ConnectError("[SSL: CERTIFICATE_VERIFY_FAILED] self-signed certificate")
    with pytest.raises(FetchError) as caught:
        ask(error, patience=Patience(attempts=1))
    assert "SSL_CERT_FILE" in str(caught.value.hint)


def test_the_client_verifies_and_takes_its_proxy_from_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example.org:3128")
    with make_client() as client:
        assert client.trust_env
        assert any(mount is not None for mount in client._mounts.values())


def test_the_date_of_a_file_is_read_from_its_header() -> None:
    origin = Origin(ADDRESS, None, "Fri, 10 Dec 2021 15:00:00 GMT")
    assert published_of(origin) == datetime(2021, 12, 10, 15, tzinfo=UTC)
    assert published_of(Origin(ADDRESS, None, "yesterday")) is None
    assert published_of(Origin(ADDRESS)) is None


class _Server(BaseHTTPRequestHandler):
    """Answers on the loopback: whole, cut off, or not at all."""

    def do_GET(self) -> None:
        self.send_response(200)
        if self.path != "/endless.csv":
            self.send_header("Content-Length", "5")
        self.end_headers()
        if self.path == "/slow.csv":
            self.server.released.wait(5)  # type: ignore[attr-defined]
        self.wfile.write(b"1,2" if self.path == "/cut.csv" else b"1,2,3")

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def server() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), _Server) as running:
        running.released = threading.Event()  # type: ignore[attr-defined]
        thread = threading.Thread(
            target=running.serve_forever, kwargs={"poll_interval": 0.02}
        )
        thread.start()
        yield f"http://127.0.0.1:{running.server_port}"
        running.released.set()  # type: ignore[attr-defined]
        running.shutdown()
        thread.join()


def test_a_real_server_is_read(server: str) -> None:
    with httpx.Client(trust_env=False) as client:
        for name in ("main.csv", "endless.csv"):
            found = fetch(client, f"{server}/{name}")
            assert found is not None
            assert (found.name, found.content) == (name, b"1,2,3")


def test_a_real_connection_that_breaks_is_an_error(server: str) -> None:
    waits = Waits()
    with (
        httpx.Client(trust_env=False) as client,
        pytest.raises(
            FetchError, match=r"broken connection .*(incomplete|received 3 bytes)"
        ),
    ):
        fetch(client, f"{server}/cut.csv", patience=Patience(attempts=2), sleep=waits)
    assert waits == [1]


def test_a_real_server_that_says_nothing_times_out(server: str) -> None:
    with (
        httpx.Client(trust_env=False, timeout=0.1) as client,
        pytest.raises(FetchError, match=r"broken connection .*timed out"),
    ):
        fetch(client, f"{server}/slow.csv", patience=Patience(attempts=1))
