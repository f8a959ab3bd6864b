"""Numbered lists inside one field: ``(1) Libya (2) Tunisia``, ``a) Haji, b) Mullah``.

Several lists write more than one value in a field this way, and pair two fields by the
numbers: the second passport number belongs to the second passport detail.
"""

import re

_MARKER = re.compile(
    r"(?:\((\d{1,2}|[a-z])\)|(?:^|(?<=[\s.,;)\-]))(\d{1,2}|[a-z])\))(?=\s*\S|$)"
)
_FIRST = re.compile(r"^\s*\(?(?:1|a)\)")
_NOTHING = frozenset({"", "-", "–", "to", "na", "n/a", "not available", "unknown", "none"})
MAX_GAP = 6  # "(1) to (6) Algeria (7) Morocco": a list may skip what it has no value for


def split_numbered(text: str) -> tuple[str, ...]:
    """Split a numbered list at its numbers; a text that is none is its only item.

    Returns:
        One item per number, in order; an item that says "nothing known" is "", so that
        two lists can be paired. At least one item.

    >>> split_numbered("(1) Libya. (2) - (3) Tunisia")
    ('Libya', '', 'Tunisia')
    >>> split_numbered("Owner of Sector 2) Ltd"), split_numbered("a) Haji, b) Mullah")
    (('Owner of Sector 2) Ltd',), ('Haji', 'Mullah'))
    """
    if not _FIRST.match(text):
        return (_trim(text),)
    ends: list[tuple[int, int]] = []
    last = 0
    for found in _MARKER.finditer(text):
        number = _ordinal(found[1] or found[2])
        if last < number <= last + MAX_GAP:
            ends.append(found.span())
            last = number
    starts = [start for start, _ in ends[1:]] + [len(text)]
    return tuple(
        _trim(text[end:start]) for (_, end), start in zip(ends, starts, strict=True)
    )


def items(text: str | None) -> tuple[str, ...]:
    """Return the items of a field that hold something, each once.

    >>> items("(1) - (2) Khartoum (3) Khartoum"), items(None)
    (('Khartoum',), ())
    """
    found = split_numbered(text) if text else ()
    return tuple(dict.fromkeys(item for item in found if item))


def _ordinal(mark: str) -> int:
    return int(mark) if mark.isdigit() else ord(mark) - ord("a") + 1


def _trim(text: str) -> str:
    """Fold white space and drop the punctuation that joins items; "" for no value."""
    text = " ".join(text.split()).strip(" ;,").removesuffix(".").rstrip(" ;,")
    return "" if text.casefold() in _NOTHING else text
