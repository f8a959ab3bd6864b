"""Anybody's list in FollowTheMoney form: JSON lines, OpenSanctions exports, our own.

Page: https://followthemoney.tech, https://www.opensanctions.org/docs/bulk/json/
Format: one entity per line, UTF-8 (``entities.ftm.json``, ``targets.nested.json``).
Identity: the FtM id, with the source's name before it where it does not begin with it.
Effect: as each Sanction entity states its programme and provisions.

What stands in entities of its own in FtM comes home to its subject: Sanction becomes a
designation, Address an address, Passport and Identification an identifier, a Position a
text, and each relation stands with both its ends.

Tested on: lines in the shape of followthemoney 4.11 and of the OpenSanctions exports,
written by us.
"""

import re
from collections.abc import Callable, Mapping

from ostraka.model import Address, Identifier, NameKind, ParsedList, Relation
from ostraka.model.ftm import COUNTRIES, DATES, ENDS, IDENTIFIERS, valid_property
from ostraka.sources._draft import Draft
from ostraka.sources._files import Files
from ostraka.sources._ftm_fold import (
    Book,
    add_address,
    add_document,
    add_relation,
    add_sanction,
    add_wallet,
)
from ostraka.sources._ftm_records import FtmRecord, read_records

SOURCE = "ftm"
TITLE = "A list in FollowTheMoney form"
PAGE = "https://followthemoney.tech"
ADDRESSES: tuple[str, ...] = ()

NAMES = {
    "name": NameKind.PRIMARY,
    "alias": NameKind.ALIAS,
    "weakAlias": NameKind.WEAK,
    "previousName": NameKind.FORMER,
    "abbreviation": NameKind.WEAK,
}
"""Properties that are names. FtM does not tie given and family names to one of them."""

FOLDED: Mapping[str, Callable[[Book, FtmRecord], None]] = {
    "Sanction": add_sanction,
    "Risk": add_sanction,
    "Identification": add_document,
    "Passport": add_document,
    "CryptoWallet": add_wallet,
    **dict.fromkeys(ENDS, add_relation),
}
"""Schemata that come home to their subjects, and how."""

_CODE = re.compile(r"[a-z]{2}(?:-[a-z]{2,4})?|x-so|suhh|yucs|csxx|cshh")

LINKS = {"owner": "Ownership"}
"""Properties that refer to another subject, where the relation is more than a link."""


def parse(files: Files, source: str = SOURCE) -> ParsedList:
    """Read one edition: all files together, so that references reach across them.

    Args:
        source: The name that the list goes by in Ostraka.

    Raises:
        SourceError: A line is no FtM entity; names the file and the line.
    """
    records, count = read_records(source, files)
    parsed = ParsedList(source, records=count)
    book = Book(parsed, records)
    for record in records.values():
        if fold := FOLDED.get(record.schema):
            fold(book, record)
    names = {ref: book.name_of(ref) for ref in book.drafts}
    for ref, draft in book.drafts.items():
        read_subject(book, names, draft, records[ref])
    book.report_unused(FOLDED)
    return parsed


def read_subject(
    book: Book, names: dict[str, str], draft: Draft, record: FtmRecord
) -> None:
    """Read what an entity says of itself; `names` are those of all subjects."""
    for name, kind in NAMES.items():
        for text in record.take(name):
            draft.add_name(text, kind)
    for ref in record.take("addressEntity"):
        add_address(book, draft, ref)
    for name in sorted(record.properties):
        texts = record.take(name)
        links = [text for text in texts if text in names]
        draft.relations.extend(
            Relation(LINKS.get(name, "UnknownLink"), names[ref], book.drafts[ref].id, name)
            for ref in links
        )
        read_property(draft, name, [text for text in texts if text not in links])
    draft.leftovers(record.unread)
    draft.finish()


def read_property(draft: Draft, name: str, texts: list[str]) -> None:
    """Read one property into the field that keeps most of it."""
    if not valid_property(draft.schema, name):
        draft.put(name, *texts)
    elif name in IDENTIFIERS:
        draft.identifiers.extend(Identifier(name, " ".join(text.split())) for text in texts)
    elif name in DATES:
        draft.add_dates(name, *texts)
    elif name in COUNTRIES:
        read_countries(draft, name, texts)
    elif name == "address":
        known = {address.full for address in draft.addresses}
        draft.addresses.extend(Address(text) for text in texts if text not in known)
    else:
        draft.add(name, *texts)


def read_countries(draft: Draft, name: str, texts: list[str]) -> None:
    """Keep FtM's own codes as they are, even those that are no country ("eu", "gb-sct")."""
    for text in texts:
        if _CODE.fullmatch(text):
            draft.add(name, text)
        else:
            draft.add_countries(name, text)
