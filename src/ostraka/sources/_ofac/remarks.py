"""The remarks field of the flat files: one line of text that holds most of an entry.

It is a sequence of clauses parted by ``;``, the whole ended by a full stop. Most begin with
a label that `facts` knows; weak aliases stand in quotes; relations name the other side;
the rest is a person's office or a sentence, kept in `position` or `notes`.

Source: https://ofac.treasury.gov/sdn-list-data-formats-data-schemas
"""

import re

from ostraka.model import NameKind
from ostraka.sources._ofac.entry import Entry
from ostraka.sources._ofac.facts import place
from ostraka.sources._ofac.listing_facts import POINTER

# OFAC prints only its weak aliases here; strong ones have rows of their own.
# Source: OFAC FAQ 122, https://ofac.treasury.gov/faqs/122
_QUOTED = re.compile(r"^(?:alt\. )?(?P<kind>[afnd])\.(?:k|b)\.a\. '(?P<name>.+?)'?$", re.S)
_QUOTED_KINDS = {
    "a": NameKind.WEAK,
    "d": NameKind.WEAK,  # doing business as
    "f": NameKind.FORMER,
    "n": NameKind.ALIAS,  # now known as
}
_LINK = re.compile(r"^\(?Linked To: (?P<name>.+)$", re.S)
_FAMILY = re.compile(
    r"^(?P<role>(?:(?:half|step)-)?(?:wife|husband|spouse|daughter|son|child|brother|sister|"
    r"mother|father|nephew|niece|cousin|uncle)(?:-in-law)? of) (?P<name>.+)$",
    re.I,
)
_HONORIFIC = re.compile(
    r"^(?:haji|ha+jj?i?|m[ao]ulawi|mulawi|maulavi|m[ao]ulana|mullah?|shaykh|sheikh|ust[ao]dz?|qari|mufti|"
    r"ayatollah|hojjatoleslam|dr|doctor|professor|engineer|sayyid)(?: or \w+)?\.?$",
    re.I,
)
# Words that name an office, a rank or a trade. They are tried on persons only.
_OFFICE = re.compile(
    r"\b(?:admiral|adviser|advisor|agent|aide|ambassador|attaché|attorney|brigadier|businessman|"
    r"captain|ceo|chair\w*|chef|chemist|chief|co-?founder|colonel|col|command\w*|commissioner|"
    r"congressman|constituent|consul|coordinator|counsel\w*|dealer|delegate|deput\w*|diplomat|director\w*|"
    r"employee|envoy|executive|figure|founder|general|governor|head|ideological|"
    r"inspector|judge|justice|lawyer|leader|led|legislator|lieutenant|magistrate|major|manager|"
    r"marshal|mayor|member|minister\w*|mp|officer|official|operative|ombudsman|owner|oversaw|"
    r"president\w*|principal|prosecutor|rector|registrar|representative|secretary|senator|"
    r"shareholder|speaker|spokes\w+|staff|superintendent|supervisor|treasurer|trustee|vice|warden|"
    r"second-in-command|#2)\b",
    re.I,
)
_FAMILY_OF = re.compile(
    r"^(?P<name>.+)'s (?P<role>(?:\w+ )?(?:son|daughter|wife|brother))$"
)
_EMAIL = re.compile(r"^(?:email:\s*)?([\w.+-]+@[\w-]+(?:\.[\w-]+)+)(?: \(email\))?$", re.I)
_WEBSITE = re.compile(r"^((?:https?://|www\.)\S+?)(?: \(website\))?$", re.I)
# A clause that bears a number which somebody may search for.
_LOOKS_LABELLED = re.compile(
    r"^(?:alt\. )?[A-Z][\w.'/()\s-]{1,60}?(?::|\b(?:No\.|Number|Code|ID|Date)|#)\s*\S*\d"
    r"|^[A-Z]{0,3}\d[\d/-]{4,}"
)


def read_remarks(entry: Entry, remarks: str, *, titles: str | None = None) -> None:
    """Read every clause of a remarks field into an entry.

    Args:
        remarks: The whole field, its overflow joined on.
        titles: The entry's title column: OFAC repeats it among the clauses.
    """
    known = set(split_clauses(titles or ""))
    for clause in split_clauses(remarks):
        if clause not in known:
            read_clause(entry, clause)


def split_clauses(remarks: str) -> list[str]:
    """Split a remarks field into clauses without the full stops that end them.

    >>> split_clauses("DOB 1962; Linked To: ROE S.A.; a.k.a. 'R.O.E.'.")
    ['DOB 1962', 'Linked To: ROE S.A.', "a.k.a. 'R.O.E.'"]
    """
    remarks = POINTER.sub("", remarks)
    clauses = (" ".join(clause.split()) for clause in remarks.split(";"))
    return [_without_stop(clause) for clause in clauses if clause.strip(" .")]


def read_clause(entry: Entry, clause: str) -> None:
    """Read one clause; what no rule knows is an office or a note, never lost."""
    if found := _LINK.match(clause):
        entry.link("UnknownLink", found["name"], "Linked To")
    elif found := _QUOTED.match(clause):
        entry.name(_unquoted(found["name"]), _QUOTED_KINDS[found["kind"]])
    elif not place(entry, clause):
        read_sentence(entry, clause)


def read_sentence(entry: Entry, clause: str) -> None:
    """Read a clause without a label: an address on the net, kinship, an office, a note."""
    if found := _EMAIL.match(clause):
        entry.add("email", found[1], "Email")
    elif found := _WEBSITE.match(clause):
        entry.add("website", found[1], "Website")
    elif found := _FAMILY.match(clause) or _FAMILY_OF.match(clause):
        entry.link("Family", found["name"], found["role"])
    elif entry.fits("position") and (_HONORIFIC.match(clause) or _OFFICE.search(clause)):
        read_title(entry, clause)
    else:
        entry.draft.add("notes", clause)
        if _LOOKS_LABELLED.match(clause):
            entry.draft.issue(f"remark {clause!r} bears no label we know, kept as a note")


def read_title(entry: Entry, title: str) -> None:
    """Read a form of address ("Haji", "Dr.") or an office ("Minister of Finance")."""
    entry.add("title" if _HONORIFIC.match(title) else "position", title, "Title")


def _unquoted(name: str) -> str:
    """Drop a second pair of quotes; a single one is a letter (hamza, ayn) of the name."""
    return name[1:-1] if len(name) > 2 and name[0] == name[-1] == "'" else name


def _without_stop(clause: str) -> str:
    """Drop a full stop; `Entry.link` judges the one behind a relation's name."""
    return clause if _LINK.match(clause) else clause.removesuffix(".")
