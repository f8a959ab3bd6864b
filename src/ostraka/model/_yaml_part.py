"""YAML with line numbers: taken key by key, and what is not taken is an error.

Every error names the file and the line.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from urllib.parse import urlsplit

import yaml

from ostraka.errors import RegimeError

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NULL = "tag:yaml.org,2002:null"


class Part:
    """One node of a file: taken key by key, and what is not taken is an error."""

    def __init__(self, file: str, node: yaml.Node) -> None:
        self.file, self.node = file, node
        self._left: dict[str, tuple[yaml.Node, yaml.Node]] = {}
        if isinstance(node, yaml.MappingNode):
            for key, value in node.value:
                if not isinstance(key, yaml.ScalarNode):
                    raise _error(file, key, _kind(key), "a text as key")
                if key.value in self._left:
                    raise _error(file, key, f"key {key.value!r} a second time", "it once")
                self._left[key.value] = (key, value)

    def error(self, found: str, expected: str) -> RegimeError:
        """Return an error that names this place."""
        return _error(self.file, self.node, found, expected)

    def take(self, key: str) -> "Part | None":
        """Take a key; None when it is absent or empty."""
        if not isinstance(self.node, yaml.MappingNode):
            raise self.error(_kind(self.node), f"a mapping with {key!r}")
        _, value = self._left.pop(key, (None, None))
        return None if value is None or value.tag == _NULL else Part(self.file, value)

    def need(self, key: str) -> "Part":
        """Take a key that must be there."""
        part = self.take(key)
        if part is None:
            raise self.error(f"no {key!r}", "one")
        return part

    def end(self) -> None:
        """Say that all was taken.

        Raises:
            RegimeError: A key is left over.
        """
        for key, _ in self._left.values():
            raise _error(self.file, key, f"unknown key {key.value!r}", "a key we know")

    def text(self) -> str:
        """Read one text."""
        if not isinstance(self.node, yaml.ScalarNode) or not self.node.value.strip():
            raise self.error(_kind(self.node), "a text")
        return " ".join(self.node.value.split())

    def day(self) -> date:
        """Read a day, ``2021-12-10``."""
        try:
            return date.fromisoformat(self.text())
        except ValueError as error:
            raise self.error(f"{self.text()!r}", "a day as YYYY-MM-DD") from error

    def number(self) -> int:
        """Read a whole number."""
        text = self.text()
        if not text.isdecimal():
            raise self.error(f"{text!r}", "a whole number")
        return int(text)

    def flag(self) -> bool:
        """Read ``true`` or ``false``."""
        text = self.text()
        if text not in ("true", "false"):
            raise self.error(f"{text!r}", "true or false")
        return text == "true"

    def pattern(self) -> str:
        """Read a regular expression."""
        text = self.text()
        try:
            re.compile(text)
        except re.error as error:
            raise self.error(
                f"pattern {text!r} ({error})", "a regular expression"
            ) from error
        return text

    def url(self) -> str:
        """Read a web address."""
        text = self.text()
        try:
            address = urlsplit(text)
        except ValueError as error:
            raise self.error(f"{text!r} ({error})", "an address with https://") from error
        if address.scheme not in ("https", "http") or not address.netloc:
            raise self.error(f"{text!r}", "an address with https://")
        return text

    def left(self) -> tuple[str, ...]:
        """The keys that are not taken yet."""
        return tuple(self._left)

    def items(self) -> Iterator["Part"]:
        """Read a list; a single item stands for a list of one."""
        nodes = self.node.value if isinstance(self.node, yaml.SequenceNode) else [self.node]
        if not nodes:
            raise self.error("an empty list", "at least one item")
        return (Part(self.file, node) for node in nodes)

    def texts(self, key: str) -> tuple[str, ...]:
        """Take a key that holds a text or a list of texts, or is absent."""
        part = self.take(key)
        return tuple(item.text() for item in part.items()) if part else ()

    def one_of(self, known: Iterable[str], what: str) -> str:
        """Read a text that must be among those known."""
        text = self.text()
        if text not in set(known):
            raise self.error(
                f"unknown {what} {text!r}", f"one of {', '.join(sorted(known))}"
            )
        return text


def read_part(file: str, raw: bytes) -> Part:
    """Read one file as a mapping.

    Raises:
        RegimeError: It is not YAML, or not a mapping.
    """
    try:
        node = yaml.compose(raw, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise RegimeError(f"{file}:{line}: found {error.problem}, expected YAML") from error
    except yaml.YAMLError as error:
        raise RegimeError(f"{file}:1: found {error}, expected YAML") from error
    if not isinstance(node, yaml.MappingNode):
        raise RegimeError(f"{file}:1: found {_kind(node)}, expected a mapping")
    return Part(file, node)


def _error(file: str, node: yaml.Node, found: str, expected: str) -> RegimeError:
    return RegimeError(
        f"{file}:{node.start_mark.line + 1}: found {found}, expected {expected}"
    )


def _kind(node: yaml.Node | None) -> str:
    if isinstance(node, yaml.ScalarNode):
        return f"{node.value!r}" if node.value else "nothing"
    return (
        "a list"
        if isinstance(node, yaml.SequenceNode)
        else "a mapping"
        if node
        else "nothing"
    )
