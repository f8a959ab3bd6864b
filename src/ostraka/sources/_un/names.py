"""Names as the UN writes them: parts, aliases, and the names inside aliases and notes.

An alias may hold several names (``Jane Roe; Jane Row``) or the same one in two
scripts (``Lo Jin (罗锦)``); its note may hold more (``original script: Умм Роу``).
"""

import re
from collections.abc import Iterator

from ostraka.model import Name, NameKind, find_script
from ostraka.sources._draft import Draft
from ostraka.sources._name_text import bare, with_acronym, without_remark
from ostraka.sources._xml import Record

# "Good" and "a.k.a." are strong; the committees use "Low" for names that fit too many.
# Source: https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list
QUALITIES = {
    "Good": NameKind.ALIAS,
    "a.k.a.": NameKind.ALIAS,
    "Low": NameKind.WEAK,
    "f.k.a.": NameKind.FORMER,
}
_PARTS = ("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME")
# Third and fourth names may be a father's, a family's or a tribe's: the list does not say.
_FTM_PARTS = ("firstName", "secondName")
_NOT_GIVEN = frozenset({"na", "null", "-", "n/a"})  # as written: "NA" is a name
_BEHIND = re.compile(r",?\s+born\s[^;]*")
_LABEL = re.compile(r"\b(?:original script|in arabic(?: script)?)\b\s*:?\s*", re.I)
_LISTED = (
    re.compile(r"transliterations:\s*(?P<names>[^()]+)", re.I),
    re.compile(r"^(?P<names>[^()]+?)\s*\(transliterations[^()]*\)$", re.I),
    re.compile(r"\((?P<names>[^()\d]+;[^()\d]+)\)"),
    re.compile(r"^(?P<names>[^()\d:]+;[^()\d:]+)$"),
)


def given(text: str | None) -> str | None:
    """Return a text unless it is one of the list's words for "none".

    >>> given("na") is None, given("NA")
    (True, 'NA')
    """
    return None if text in _NOT_GIVEN else text


def read_primary(draft: Draft, record: Record) -> None:
    """Add the name an entry is listed under, and its original script."""
    texts = [given(record.take_first(part)) for part in _PARTS]
    full = " ".join(filter(None, texts))
    if draft.schema == "Person":
        pairs = zip(_FTM_PARTS, texts, strict=False)
        parts = tuple((part, text) for part, text in pairs if text)
        draft.add_name(full, parts=parts)
    else:
        draft.names.extend(split_title(full))
    native = record.take_first("NAME_ORIGINAL_SCRIPT") or ""
    for each in split_alias(native, NameKind.PRIMARY):
        if find_script(native) is None or each.script:  # "(Tigrinya)" is no name
            draft.names.append(each)


def read_alias(draft: Draft, alias: Record) -> None:
    """Add the names of one alias element; an empty element says nothing."""
    text = given(alias.take_first("ALIAS_NAME"))
    quality, note = alias.take_first("QUALITY"), alias.take_first("NOTE")
    if quality is not None and quality not in QUALITIES:
        draft.issue(f"alias quality {quality!r} is unknown, read as a strong alias")
    elif quality is None and text:
        draft.issue(f"alias {text!r} has no quality, read as a strong alias")
    kind = QUALITIES.get(quality or "", NameKind.ALIAS)
    draft.names.extend(split_alias(text or "", kind))
    if text and (_BEHIND.search(text) or without_remark(text) != text):
        draft.add("notes", f"alias: {text}")
    if note:
        draft.names.extend(names_in_note(note, kind))
        draft.add("notes", f"alias {text}: {note}" if text else f"alias: {note}")


def split_alias(text: str, kind: NameKind) -> list[Name]:
    """Split an alias into its names; a bracketed acronym is a weak name of its own.

    >>> [n.full for n in split_alias("Lo Jin (罗锦)", NameKind.ALIAS)]
    ['Lo Jin', '罗锦']
    >>> [n.full for n in split_alias("Roe, born 1953; (Sheikh) Doe", NameKind.WEAK)]
    ['Roe', '(Sheikh) Doe']
    """
    texts = dict.fromkeys(_split(_BEHIND.sub("", text)))
    return [name for each in texts for name in with_acronym(each, kind)]


def split_title(text: str) -> list[Name]:
    """Split what an entity is listed under: two names, or one and its acronym.

    A name with an acronym keeps it, and gives an alias without and a weak alias of the
    acronym alone. What stands behind a slash is an alias.

    >>> [(n.full, n.kind.value) for n in split_title("ROE GROUP (RG); DOE / DD")]
    ... # doctest: +NORMALIZE_WHITESPACE
    [('ROE GROUP (RG)', 'primary'), ('ROE GROUP', 'alias'), ('RG', 'weak'),
     ('DOE / DD', 'primary'), ('DOE', 'alias'), ('DD', 'alias')]
    """
    found: list[Name] = []
    for each in filter(None, (piece.strip() for piece in text.split(";"))):
        found.extend(with_acronym(each, NameKind.PRIMARY))
        if " / " in each:
            found.extend(Name.of(part, NameKind.ALIAS) for part in each.split(" / "))
    return found


def names_in_note(note: str, kind: NameKind) -> list[Name]:
    """Find the names that a note to an alias gives beside it.

    >>> [n.full for n in names_in_note("original script: Умм Роу", NameKind.WEAK)]
    ['Умм Роу']
    >>> [n.full for n in names_in_note("Roe al-Doe; Row al-Doe", NameKind.ALIAS)]
    ['Roe al-Doe', 'Row al-Doe']
    >>> names_in_note("previously listed as", NameKind.ALIAS)
    []
    """
    native = _native_runs(note)
    listed = next((found for form in _LISTED if (found := form.search(note))), None)
    names = re.split(r"[;,]", listed["names"]) if listed else []
    texts = dict.fromkeys(text.strip() for text in (*native, *names) if text.strip())
    return [Name.of(text, kind) for text in texts]


def _native_runs(text: str) -> list[str]:
    """Runs of words in a script other than Latin; a dash within a run belongs to it."""
    runs: list[list[str]] = [[]]
    for word in text.split():
        clean = word.strip("();,.")
        if find_script(clean) or (runs[-1] and clean in ("-", "–")):
            runs[-1].append(clean)
        elif runs[-1]:
            runs.append([])
    return [" ".join(run).rstrip(" -–") for run in runs if run]


def _split(text: str) -> Iterator[str]:
    """The texts of each name: of one that stands in two scripts, the Latin one first."""
    for piece in re.split(r";(?![^()]*\))", text):
        native = _native_runs(piece)
        latin = _without(piece, native) if native else without_remark(_LABEL.sub("", piece))
        names = latin.split(";") if native else [latin]
        yield from filter(None, map(bare, names))
        yield from native


def _without(text: str, native: list[str]) -> str:
    """The Latin rest of a text, without the labels and brackets of the other script."""
    for run in native:
        text = text.replace(run, " ")
    return re.sub(r"\(\s*[,;]?\s*\)", " ", _LABEL.sub("", text))
