"""Fetching one file from an official address: patient, bounded, and over TLS only.

Proxies and certificate authorities come from the environment, as httpx reads it:
``HTTPS_PROXY``, ``NO_PROXY``, ``SSL_CERT_FILE``, ``SSL_CERT_DIR``.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import unquote

import httpx

from ostraka.errors import FetchError
from ostraka.refresh.progress import Progress, silent
from ostraka.store import Origin

_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
_REDIRECTS = 5


@dataclass(frozen=True, slots=True)
class Patience:
    """How much and how long to wait for a file.

    Attributes:
        size: Most bytes to take; the largest official file is some 120 MB.
        seconds: Longest one download may last.
        attempts: How often to ask before giving up.
        wait: Seconds before the second attempt; doubled before each one after it.
        longest_wait: A server that asks for more seconds than this is given up.
    """

    size: int = 512 << 20
    seconds: float = 900
    attempts: int = 4
    wait: float = 1
    longest_wait: float = 60


@dataclass(frozen=True, slots=True)
class Fetched:
    """One file as an address gave it.

    Attributes:
        name: The last part of the address: "sdn.csv".
        content: Every byte.
        origin: What to ask with next time.
    """

    name: str
    content: bytes
    origin: Origin


class _PassingError(Exception):
    """A failure that may be gone in a moment."""

    def __init__(self, message: str, wait: float | None = None) -> None:
        self.wait = wait
        super().__init__(message)


def make_client() -> httpx.Client:
    """Return a client that verifies TLS and takes proxy and CA from the environment."""
    return httpx.Client(
        timeout=httpx.Timeout(30, connect=10),
        headers={"User-Agent": "ostraka", "Accept": "*/*"},
    )


def fetch(
    client: httpx.Client,
    address: str,
    *,
    known: Origin | None = None,
    patience: Patience | None = None,
    progress: Progress = silent,
    sleep: Callable[[float], None] = time.sleep,
) -> Fetched | None:
    """Fetch one file.

    Server errors, 429 and broken connections are tried again, later each time and as late
    as ``Retry-After`` asks.

    Args:
        client: From `make_client`.
        address: An https URL (http only to this very machine).
        known: What was fetched last time: the server is asked only for something newer.
        patience: Bounds on size and time.
        progress: Told the bytes so far.
        sleep: Waits between attempts.

    Returns:
        The file, or None when it is still the one that is `known`.

    Raises:
        FetchError: No list came; says what did.
    """
    patience = patience or Patience()
    for attempt in range(1, patience.attempts + 1):
        try:
            return _fetch_once(client, address, known, patience, progress)
        except _PassingError as error:
            wait = error.wait or patience.wait * 2 ** (attempt - 1)
            if attempt == patience.attempts or wait > patience.longest_wait:
                message = f"{address}: found {error}, expected a list (attempt {attempt})"
                raise FetchError(message, hint=_cure(str(error), wait, patience)) from error
        sleep(wait)
    raise FetchError(f"{address}: found {patience.attempts} attempts, expected at least 1")


def _fetch_once(
    client: httpx.Client,
    address: str,
    known: Origin | None,
    patience: Patience,
    progress: Progress,
) -> Fetched | None:
    try:
        with _open(client, address, _conditions(known)) as response:
            if response.status_code == httpx.codes.NOT_MODIFIED and known is not None:
                return None
            _check_status(address, response)
            name = unquote(httpx.URL(address).path.rsplit("/", 1)[-1]) or "list"
            content = _read(address, name, response, patience, progress)
    except (httpx.TransportError, httpx.DecodingError) as error:
        said = str(error) or type(error).__name__
        raise _PassingError(f"a broken connection ({said})") from error
    _check_content(address, content)
    headers = response.headers
    return Fetched(
        name, content, Origin(address, headers.get("etag"), headers.get("last-modified"))
    )


def _conditions(known: Origin | None) -> dict[str, str]:
    """Ask for the file only if it is not the known one any more (RFC 9110, section 13)."""
    if known is None:
        return {}
    headers = {"If-None-Match": known.etag, "If-Modified-Since": known.last_modified}
    return {name: value for name, value in headers.items() if value}


@contextmanager
def _open(
    client: httpx.Client, address: str, headers: dict[str, str]
) -> Iterator[httpx.Response]:
    """Ask, following redirects as long as they stay on https."""
    url = _checked_url(address)
    for _ in range(_REDIRECTS + 1):
        with client.stream("GET", url, headers=headers, follow_redirects=False) as response:
            if response.next_request is None:
                yield response
                return
            url = response.next_request.url
        if url.scheme != "https":
            raise FetchError(f"{address}: found a redirect to {url}, expected https")
    raise FetchError(f"{address}: found more than {_REDIRECTS} redirects, expected a list")


def _checked_url(address: str) -> httpx.URL:
    try:
        url = httpx.URL(address)
    except httpx.InvalidURL as error:
        raise FetchError(f"{address!r}: found no URL ({error}), expected one") from error
    if url.scheme != "https" and not (url.scheme == "http" and url.host in _LOOPBACK):
        raise FetchError(f"{address}: found {url.scheme or 'no scheme'!r}, expected https")
    return url


def _check_status(address: str, response: httpx.Response) -> None:
    status = response.status_code
    said = f"{status} {response.reason_phrase}".strip()
    if status == httpx.codes.TOO_MANY_REQUESTS or response.is_server_error:
        raise _PassingError(said, _retry_after(response))
    if status != httpx.codes.OK:
        raise FetchError(f"{address}: found {said}, expected 200 OK")


def _retry_after(response: httpx.Response) -> float | None:
    """Seconds that the server asks for: a number or a date (RFC 9110, section 10.2.3)."""
    text = response.headers.get("retry-after", "").strip()
    if not text:
        return None
    if text.isdecimal():
        return float(text)
    until = _http_date(text)
    return None if until is None else max(0.0, (until - datetime.now(UTC)).total_seconds())


def _http_date(text: str) -> datetime | None:
    """Read the date of a header; None when it is none."""
    try:
        found = parsedate_to_datetime(text)
    except ValueError:
        return None
    return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)


def published_of(origin: Origin) -> datetime | None:
    """Return when the file was last changed, as the server says; None when it does not."""
    return _http_date(origin.last_modified) if origin.last_modified else None


def _read(
    address: str,
    name: str,
    response: httpx.Response,
    patience: Patience,
    progress: Progress,
) -> bytes:
    total = _stated_length(response)
    content = bytearray()
    deadline = time.monotonic() + patience.seconds
    for chunk in response.iter_bytes(1 << 16):
        content += chunk
        if len(content) > patience.size:
            raise FetchError(
                f"{address}: found more than {patience.size:,} bytes, expected a list"
            )
        if time.monotonic() > deadline:
            raise _PassingError(f"a download of more than {patience.seconds:g} s")
        progress(f"fetch {name}", len(content), total)
    if total is not None and len(content) != total:
        got = f"{len(content):,} of {total:,} bytes"
        raise _PassingError(f"a broken connection ({got})")
    return bytes(content)


def _stated_length(response: httpx.Response) -> int | None:
    """Bytes to come; None when unknown, as of an answer that is compressed on its way."""
    stated = response.headers.get("content-length", "")
    packed = response.headers.get("content-encoding", "identity") != "identity"
    return int(stated) if stated.isdecimal() and not packed else None


def _check_content(address: str, content: bytes) -> None:
    start = content[:2048].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if not start:
        raise FetchError(f"{address}: found an empty answer, expected a list")
    if start.startswith((b"<!doctype html", b"<html", b"<head", b"<body")):
        hint = "the publisher may have moved the list, or a proxy may have answered"
        raise FetchError(f"{address}: found an HTML page, expected a list", hint=hint)


def _cure(said: str, wait: float, patience: Patience) -> str | None:
    if wait > patience.longest_wait:
        return f"the server asks to wait {wait:.0f} s"
    if "CERTIFICATE_VERIFY_FAILED" in said:
        return "behind an inspecting proxy, name its CA file in SSL_CERT_FILE"
    if "broken connection" in said:
        return "is the network up, and HTTPS_PROXY right? Else import the file from disk"
    return None
