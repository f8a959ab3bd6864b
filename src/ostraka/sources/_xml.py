"""XML lists: a hardened parser, and destructive reading.

What a parser takes from a `Record` is gone, so whatever is left at the end was not read
on purpose and becomes an issue.
"""

from collections.abc import Iterator

from lxml import etree

from ostraka.errors import SourceError
from ostraka.sources._files import check


def parse_xml(source: str, name: str, raw: bytes) -> etree._Element:
    """Parse with entities, DTD and network off, and drop the namespaces.

    Raises:
        SourceError: Not well-formed, cut off, or it carries a DOCTYPE.
    """
    check(source, name, raw)
    if b"<!DOCTYPE" in raw[:65536].replace(b"\0", b""):
        raise SourceError(source, name, "a DOCTYPE", "plain XML without one")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False,
        remove_comments=True, remove_pis=True,
    )  # fmt: skip
    try:
        root = etree.fromstring(raw, parser)
    except etree.XMLSyntaxError as error:
        line = error.lineno or 1
        found = (error.msg or "nothing").rsplit(", line", 1)[0]
        raise SourceError(
            source, f"{name} line {line}", found, "well-formed XML"
        ) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise SourceError(source, name, "a DOCTYPE", "plain XML without one")
    for element in root.iter("{*}*"):
        element.tag = etree.QName(element).localname
    return root


class Record:
    """One record of an XML list, read by taking things out of it.

    Args:
        element: The record's element; it is changed by reading.
        place: How to name it in errors and issues.
    """

    def __init__(
        self, source: str, element: etree._Element, place: str = "(no id)"
    ) -> None:
        self.source = source
        self.place = place
        self.element = element

    def take(self, path: str) -> tuple[str, ...]:
        """Remove and return every non-empty text at `path`, in document order."""
        texts = []
        for node in self.element.findall(path):
            if text := " ".join((node.text or "").split()):
                texts.append(text)
            node.text = None
        return tuple(texts)

    def take_first(self, path: str) -> str | None:
        """Remove and return the text at `path`, where there is at most one.

        Raises:
            SourceError: There is more than one.
        """
        texts = self.take(path)
        if len(texts) > 1:
            found = f"{len(texts)} values for `{path}`"
            raise SourceError(self.source, f"record {self.place}", found, "at most one")
        return texts[0] if texts else None

    def take_one(self, path: str) -> str:
        """Remove and return the single text at `path`.

        Raises:
            SourceError: `path` holds no text, or more than one.
        """
        texts = self.take(path)
        if len(texts) != 1:
            found = f"{len(texts)} values for `{path}`"
            raise SourceError(self.source, f"record {self.place}", found, "exactly one")
        return texts[0]

    def take_attribute(self, name: str) -> str | None:
        """Remove and return an attribute, white space folded; None when empty or absent."""
        value = str(self.element.attrib.pop(name, ""))
        text = " ".join(value.split())
        return text or None

    def children(self, path: str) -> Iterator["Record"]:
        """Yield a record for each element at `path`; reading them reads this one."""
        for element in self.element.findall(path):
            yield Record(self.source, element, self.place)

    def leftovers(self) -> list[str]:
        """Paths that still hold text or an attribute with a value, sorted: ``a/b``, ``a/@c``."""
        found = set()
        for node in self.element.iter("*"):
            text = (node.text or "").strip()
            keys = [str(key) for key, value in node.items() if str(value).strip()]
            if not text and not keys:
                continue
            path = _path_below(self.element, node)
            if text:
                found.add(path or ".")
            found.update(f"{path}/@{key}".lstrip("/") for key in keys)
        return sorted(found)


def _path_below(top: etree._Element, node: etree._Element) -> str:
    steps: list[str] = []
    while node is not top:
        steps.append(str(node.tag))
        parent = node.getparent()
        if parent is None:
            break
        node = parent
    return "/".join(reversed(steps))
