"""UK names: six numbered parts, a type, a strength, and a name in another script.

Name 6 is the family name of a person and the whole name of anything else; Name 1 to 5 are
the given names in the order they are said.

Source: Format guide for the UK Sanctions List,
https://www.gov.uk/government/publications/the-uk-sanctions-list
"""

from collections.abc import Sequence

from ostraka.model import Name, NameKind, find_script
from ostraka.sources._draft import Draft

_KINDS = {
    "primary name": NameKind.PRIMARY,
    "prime alias": NameKind.PRIMARY,  # OFSI before 2021
    "primary name variation": NameKind.ALIAS,
    "alias": NameKind.ALIAS,
    "aka": NameKind.ALIAS,
    "fka": NameKind.FORMER,
}
_WEAK = {
    "low quality": True,
    "low quality a.k.a": True,
    "good quality": False,
    "good quality a.k.a": False,
    "": False,
}
_PARTS = ("firstName", "secondName", "middleName", "middleName", "middleName", "lastName")
# ISO 639-2 codes. "Cyrillic" is a script: the list has it among the languages once.
_LANGUAGES = {
    "arabic": "ara", "belarusian": "bel", "bosnian": "bos", "bulgarian": "bul",
    "burmese": "mya", "chinese": "zho", "cyrillic": None, "dari": "prs", "english": "eng",
    "farsi": "fas", "french": "fra", "georgian": "kat", "greek": "ell", "hebrew": "heb",
    "japanese": "jpn", "kazakh": "kaz", "korean": "kor", "kyrgyz": "kir", "pashto": "pus",
    "persian": "fas", "persian/farsi": "fas", "romanian": "ron", "russia": "rus",
    "russian": "rus", "serbian": "srp", "spanish": "spa", "tajik": "tgk", "thai": "tha",
    "turkish": "tur", "ukraine": "ukr", "ukrainian": "ukr", "urdu": "urd", "uzbek": "uzb",
}  # fmt: skip


def name_kind(draft: Draft, name_type: str | None, strength: str | None) -> NameKind:
    """Say how strongly a name stands; a word that is not known makes an issue."""
    kind = _KINDS.get((name_type or "").casefold())
    weak = _WEAK.get((strength or "").casefold().rstrip("."))
    if kind is None:
        draft.issue(f"name type {name_type!r} is not known, kept as an alias")
    if weak is None:
        draft.issue(f"alias strength {strength!r} is not known, kept as strong")
    if kind is NameKind.PRIMARY or kind is NameKind.FORMER:
        return kind
    return NameKind.WEAK if weak else NameKind.ALIAS


def add_latin(draft: Draft, parts: Sequence[str | None], kind: NameKind) -> None:
    """Add the name that `parts` (Name 1 to Name 6) spell; nothing when all are empty."""
    given = [part for part in parts if part]
    known: tuple[tuple[str, str], ...] = ()
    if draft.schema == "Person" and len(given) > 1:
        pairs = zip(_PARTS, parts, strict=True)
        known = tuple((part, text) for part, text in pairs if text)
    draft.add_name(" ".join(given), kind, parts=known)


def add_native(
    draft: Draft, text: str | None, kind: NameKind, language: str | None
) -> None:
    """Add a name in another script. One in Latin letters is an alias, never the caption."""
    if not text:
        return
    word = (language or "").casefold()
    if word and word not in _LANGUAGES:
        draft.issue(f"language {language!r} is not known")
    if kind is NameKind.PRIMARY and find_script(text) is None:
        kind = NameKind.ALIAS
    draft.add_name(text.strip("،, "), kind, lang=_LANGUAGES.get(word))


def primary_first(draft: Draft) -> None:
    """Order the names so that the primary one in Latin letters leads."""
    draft.names.sort(key=_rank)


def _rank(name: Name) -> tuple[bool, bool]:
    return (name.kind is not NameKind.PRIMARY, name.script is not None)
