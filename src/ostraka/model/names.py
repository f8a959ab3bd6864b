"""Names with what the list says of them: their kind, their script, their parts."""

import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

# ISO 15924 codes by the first word(s) of a character's Unicode name.
_SCRIPTS = {
    "LATIN": "Latn", "CYRILLIC": "Cyrl", "ARABIC": "Arab", "CJK": "Hani", "HANGUL": "Hang",
    "HIRAGANA": "Kana", "KATAKANA": "Kana", "HEBREW": "Hebr", "GREEK": "Grek",
    "DEVANAGARI": "Deva", "THAI": "Thai", "GEORGIAN": "Geor", "ARMENIAN": "Armn",
    "MYANMAR": "Mymr", "BENGALI": "Beng", "TAMIL": "Taml", "TELUGU": "Telu",
    "ETHIOPIC": "Ethi", "SINHALA": "Sinh", "KHMER": "Khmr", "LAO": "Laoo", "TIBETAN": "Tibt",
    "GUJARATI": "Gujr", "GURMUKHI": "Guru", "MALAYALAM": "Mlym", "KANNADA": "Knda",
    "MONGOLIAN": "Mong", "SYRIAC": "Syrc", "THAANA": "Thaa",
}  # fmt: skip


class NameKind(StrEnum):
    """How strongly a name stands for its bearer.

    `WEAK` is OFAC's "weak a.k.a." and its cousins ("low quality", "good quality" is not
    weak): broad or generic, used to confirm and not to alert alone.

    Source: OFAC FAQ 122 to 125, https://ofac.treasury.gov/faqs/122
    """

    PRIMARY = "primary"
    ALIAS = "alias"
    WEAK = "weak"
    FORMER = "former"


@dataclass(frozen=True, slots=True)
class Name:
    """One name of an entity.

    Attributes:
        full: The whole name as one would read it out: given names first where the list
            gives the parts, else as the list writes it.
        kind: How strongly it stands for its bearer.
        script: ISO 15924 code when it is not in Latin letters, else None.
        parts: FtM part and text, in the list's order: ``(("lastName", "ZAKIR"), ...)``.
        lang: ISO 639 code, where the list gives one.
    """

    full: str
    kind: NameKind = NameKind.PRIMARY
    script: str | None = None
    parts: tuple[tuple[str, str], ...] = ()
    lang: str | None = None

    @classmethod
    def of(
        cls,
        full: str,
        kind: NameKind = NameKind.PRIMARY,
        *,
        parts: tuple[tuple[str, str], ...] = (),
        lang: str | None = None,
    ) -> "Name":
        """Make a name with white space folded and its script found from its letters."""
        full = " ".join(full.split())
        return cls(full, kind, find_script(full), parts, lang)

    def to_json(self) -> dict[str, Any]:
        """Return `full` and `kind`, and the rest where it holds something."""
        data: dict[str, Any] = {"full": self.full, "kind": self.kind.value}
        if self.script:
            data["script"] = self.script
        if self.parts:
            data["parts"] = [list(part) for part in self.parts]
        if self.lang:
            data["lang"] = self.lang
        return data

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> "Name":
        """Read what `to_json` wrote."""
        parts = tuple((part, text) for part, text in data.get("parts", ()))
        kind = NameKind(data["kind"])
        return cls(data["full"], kind, data.get("script"), parts, data.get("lang"))


def find_script(text: str) -> str | None:
    """Return the ISO 15924 code of the first letter that is not Latin, else None.

    >>> find_script("Путин"), find_script("Müller"), find_script("习近平")
    ('Cyrl', None, 'Hani')
    """
    if text.isascii():
        return None
    for char in text:
        if char.isalpha() and not char.isascii():
            word = unicodedata.name(char, "").split(" ", 1)[0].split("-", 1)[0]
            script = _SCRIPTS.get(word)
            if script not in (None, "Latn"):
                return script
    return None
