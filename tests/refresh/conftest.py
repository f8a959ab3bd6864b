"""A made-up list, its parser and a store to import it into."""

import json
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest

from ostraka.errors import SourceError
from ostraka.model import Designation, Entity, Issue, Name, ParsedList
from ostraka.refresh import importing, updating
from ostraka.store import Store

SOURCE = "xx_list"
Texts = Mapping[int, str]


class FakeList:
    """A list module whose files are JSON: ``{"1": "a note", ...}``."""

    SOURCE = SOURCE
    TITLE = "A list that no government publishes"
    PAGE = "https://example.org"
    ADDRESSES: tuple[str, ...] = ("https://example.org/lists/main.json",)

    def parse(self, files: Mapping[str, bytes]) -> ParsedList:
        parts = tuple(sorted(name.split(".")[0] for name in files))
        parsed = ParsedList(SOURCE, parts=parts)
        for name, raw in sorted(files.items()):
            try:
                content = json.loads(raw)
            except ValueError as error:
                raise SourceError(SOURCE, name, "no JSON", "JSON") from error
            if stated := content.pop("published", None):
                parsed.published = datetime.fromisoformat(stated)
            if name == "main.json":
                parsed.entities = [make_entity(int(n), text) for n, text in content.items()]
        parsed.records = len(parsed.entities)
        return parsed


def make_entity(number: int, text: str = "") -> Entity:
    return Entity(
        id=f"{SOURCE}-{number}",
        schema="Person",
        source=SOURCE,
        names=(Name.of(f"Person {number}"), Name.of(f"P. {number}")),
        designations=(Designation("Ministry of Examples", "XX"),),
        properties={"birthDate": ("1971",), "country": ("xx",), "notes": (text,)},
    )


def make_parsed(count: int, *issues: Issue, start: int = 0) -> ParsedList:
    entities = [make_entity(number) for number in range(start, start + count)]
    return ParsedList(SOURCE, entities, list(issues), records=count)


@pytest.fixture
def parsed() -> Callable[..., ParsedList]:
    return make_parsed


@pytest.fixture
def content() -> Callable[..., bytes]:
    """The bytes of a list of so many entries: ``content(9, published="2024-01-05")``."""

    def make(count: int, note: str = "", **rest: str) -> bytes:
        return json.dumps({str(number): note for number in range(count)} | rest).encode()

    return make


@pytest.fixture
def fake_list(monkeypatch: pytest.MonkeyPatch) -> FakeList:
    """The made-up list stands in for the official ones."""
    fake = FakeList()
    for module in (importing, updating):
        monkeypatch.setattr(module, "load", lambda source: fake)
    monkeypatch.setattr(importing, "unknown_tags", lambda parsed: [])
    return fake


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(f"sqlite:///{tmp_path / 'ostraka.db'}") as opened:
        yield opened


@pytest.fixture
def now() -> datetime:
    return datetime(2026, 1, 1, 12, tzinfo=UTC)
