"""Facts in the "Additional Information" of the Australian list.

The text is prose with labels in it (``Passport no: X. Gender: male.``). It is kept whole
as a note; what its labels name is read as well.
"""

import re
from collections.abc import Iterator

from ostraka.model import Identifier, NameKind
from ostraka.sources._draft import Draft
from ostraka.sources._facts import (
    put,
    put_emails,
    put_phones,
    put_registrations,
    put_websites,
)
from ostraka.sources._numbered import items
from ostraka.sources._numbers import find_document

_LABELS = {
    "passport": r"passport(?: information| numbers?| no\b)?",
    "national": r"national (?:id|identification|identity card)"
    r"(?: numbers?| no\b| card no\b)?",
    "registration": r"company (?:identification |registration )?(?:numbers?|no\b)"
    r"|tax number|state registration number"
    r"|registration (?:id|number|no\b)(?: \(OGRN no\.\))?"
    r"|national tax number|organi[sz]ation code|SWIFT/BIC|legal entity identifier \(LEI\)"
    r"|tax (?:registration|identification) number|IMO (?:identification )?number",
    "phone": r"tel(?:ephone)?(?: numbers?)?|mobile|fax|facsimile number|phone(?: number)?",
    "website": r"(?:official |alt\. )?websites?",
    "email": r"e-?mail(?: address(?:es)?)?",
    "gender": r"gender",
    "title": r"title",
    "position": r"designation|last known position",
    "other": r"other information|physical description|date of issue|height|political party"
    r"|nationality|military rank|review|note",
}
_LABEL = re.compile(
    r"(?<![\w-])(?:"
    + "|".join(f"(?P<{k}>{v})" for k, v in _LABELS.items())
    + r")\s?[.,]*\s*:"
    r"|(?<![\w-])(?P<bare_registration>company identification no)\b[.,]*"
    r"|(?<![\w-])(?P<bare_national>national id no)\b\.?",
    re.I,
)
_SENTENCE_END = re.compile(r"(?<=[^.\s]{2})\.\s+(?=[A-Z“‘(])|\n")
_UN = re.compile(r"^\s*(?:UN Ref\w*:?\s*)?([A-Z]{2,3}[ie]\.\d{3})\b")
_PREVIOUS = re.compile(r"Previous names? includes?:?\s+([^\n.;]+)", re.I)
_OF_PEOPLE = frozenset({"gender", "position", "title"})
_GENDER = re.compile(r"\b(male|female)\b", re.I)


def read_additional(draft: Draft, text: str) -> None:
    """Read what one cell of the column says."""
    draft.add("notes", text)
    if found := _UN.match(text):
        draft.add("notes", f"UN Ref: {found[1]}")
    for names in _PREVIOUS.findall(text):
        for name in re.split(r",\s*|\s+and\s+", names):
            draft.add_name(name, NameKind.FORMER)
    for fact, value in labelled(text):
        _read(draft, fact, value)


def labelled(text: str) -> Iterator[tuple[str, str]]:
    """Yield each fact that a label names, with the text up to the end of its sentence.

    >>> list(labelled("Title: Haji. Gender: male. Trades in tea.\\nWebsite: a.example"))
    [('title', 'Haji'), ('gender', 'male'), ('website', 'a.example')]
    """
    if not (found := list(_LABEL.finditer(text))):
        return
    ends = [label.start() for label in found[1:]] + [len(text)]
    for label, end in zip(found, ends, strict=True):
        value = _SENTENCE_END.split(text[label.end() : end], maxsplit=1)[0].strip(" .;,(\n")
        fact = (label.lastgroup or "").removeprefix("bare_")
        if value and fact != "other":
            named = fact == "registration"  # its label says which register
            yield fact, f"{label[0].strip(' .:')} {value}" if named else value


def _read(draft: Draft, fact: str, value: str) -> None:
    if fact in _OF_PEOPLE and draft.schema != "Person":
        return  # "Designation:" of a company says what it does; the note keeps it
    if fact in ("passport", "national"):
        _add_document(draft, "passportNumber" if fact == "passport" else "idNumber", value)
    elif fact == "registration":
        put_registrations(draft, value)
    elif fact == "phone":
        put_phones(draft, value)
    elif fact == "website":
        put_websites(draft, value)
    elif fact == "email":
        put_emails(draft, value)
    elif fact == "gender":
        gender = _GENDER.match(value)
        put(draft, "gender", "Gender", gender[1].lower() if gender else None)
    else:
        put(draft, fact, fact.capitalize(), *items(value))


def _add_document(draft: Draft, kind: str, text: str) -> None:
    """Add the numbers of a list of documents; each "no number" (``na``) is passed over."""
    for item in items(text):
        for piece in item.split(";"):
            if (found := find_document(piece.strip())) is not None:
                draft.identifiers.append(
                    Identifier(kind, found[0], found[1], piece.strip())
                )
