"""Facts put where FollowTheMoney has room for them.

A list may state a birth date of an entity or a website of a ship. FtM has no such
property there: the fact becomes a note, and an issue says so.
"""

import re

from ostraka.model import Identifier
from ostraka.model.countries import country_codes, is_not_known
from ostraka.model.ftm import valid_property
from ostraka.sources._draft import Draft
from ostraka.sources._numbered import items
from ostraka.sources._numbers import read_numbers

_ADDRESS = re.compile(r"[^\s;,()<>:/?=]+@[\w-]+(?:\.[\w-]+)+")
_SITE = re.compile(
    r"(?:https?:\s?//|www\.)[^\s;,<>]+[^\s;,<>.]|\b[\w.-]+\.[a-z]{2,8}\b(?:/[^\s;,]*)?",
    re.I,
)
_PHONE_SPLIT = re.compile(
    r";|\n|(?<!ext)\.\s+|,\s*(?=\(?\+)|\band\b|\s(?=(?:Fax|Tel|Mob)[a-z]*\s*[:.])"
)
_PHONE_WORD = re.compile(r"\b(?:tele(?:phone|fax)|facsimile|fax|tel|mob(?:ile)?|phone)\b"
                         r"(?: numbers?| no)?[.:]*|[()]\s*\)", re.I)  # fmt: skip


def put(draft: Draft, name: str, label: str, *values: str | None) -> None:
    """Add to a property, or to the notes as ``label: value`` where the schema has none."""
    found = [value for value in values if value]
    if not found:
        return
    if valid_property(draft.schema, name):
        draft.add(name, *found)
        return
    draft.add("notes", *(f"{label}: {value}" for value in found))
    draft.issue(f"`{label}` of a {draft.schema}, kept as a note")


def put_dates(draft: Draft, name: str, label: str, *texts: str | None) -> None:
    """`Draft.add_dates` for a schema that may not have the property."""
    if valid_property(draft.schema, name):
        draft.add_dates(name, *texts)
    else:
        put(draft, name, label, *texts)


def put_countries(draft: Draft, name: str, label: str, text: str | None) -> None:
    """Add every country that a field names, numbered or not."""
    for item in items(text):
        codes = country_codes(item)
        put(draft, name, label, *codes)
        if not codes and not is_not_known(item):
            draft.add("notes", f"{label}: {item}")
            draft.issue(f"`{label}` {item!r} is no country we know, kept as a note")


def put_emails(draft: Draft, text: str) -> None:
    """Add every e-mail address in a text; a text without one becomes a note."""
    found = _ADDRESS.findall(text)
    if found:
        put(draft, "email", "Email address", *found)
    elif _SITE.search(text):
        put(draft, "website", "Website", *_SITE.findall(text))
    else:
        _note(draft, "Email address", text)


def put_websites(draft: Draft, text: str) -> None:
    """Add every address of a website in a text, and the e-mail addresses put among them."""
    rest = _ADDRESS.sub(" ", text)
    put(draft, "email", "Email address", *_ADDRESS.findall(text))
    found = _SITE.findall(rest)
    put(draft, "website", "Website", *(site.replace(": //", "://") for site in found))
    if not found and rest.strip(" ;,.()0123456789"):
        _note(draft, "Website", text)


def put_phones(draft: Draft, text: str) -> None:
    """Add every telephone number in a text, as written."""
    for item in items(text):
        for piece in _PHONE_SPLIT.split(item):
            number = _PHONE_WORD.sub(" ", piece).strip(" ;,.:")
            number = number.removesuffix("(").removesuffix("()").strip()
            if sum(c.isdigit() for c in number) >= 3:
                put(draft, "phone", "Phone number", number)
            elif number:
                _note(draft, "Phone number", piece.strip())


def put_registrations(draft: Draft, text: str, country: str | None = None) -> None:
    """Add each number of a field such as ``OGRN: 1147746527279 INN: 7701863782``.

    The words before a number say what it is; without any it is a registration number. A
    field without a number that we see becomes a whole registration number: it is what the
    list gives.
    """
    for item in items(text):
        found = read_numbers(item, country)
        draft.identifiers.extend(found)
        if not found:
            draft.identifiers.append(Identifier("registrationNumber", item, country))


def _note(draft: Draft, label: str, text: str) -> None:
    draft.add("notes", f"{label}: {text}")
