"""Measures in the words of a list: "Asset freeze", "Travel Ban", "De-flag".

A text that is not known gives None. That is an issue for a person to look at, and never
"no effect".

Source: UK lists, the field "Sanctions Imposed",
    https://www.gov.uk/government/publications/the-uk-sanctions-list
Source: Australia, the columns of the Consolidated List,
    https://www.dfat.gov.au/international-relations/security/sanctions/consolidated-list
"""

import re
import unicodedata
from collections.abc import Mapping

from ostraka.model.measures import Measure

_PLAIN = str.maketrans({"’": "'", "‘": "'", "–": "-", "—": "-", "‑": "-"})
_POINTER = re.compile(r"[:\s(]*see [\"“”]?other information[\"“”]?[)\s]*$")

# The UK's own words, one by one, as they stand in the editions since 2022.
_UK = {
    "asset freeze": (Measure.ASSET_FREEZE,),
    "travel ban": (Measure.ENTRY_BAN,),
    "arms embargo": (Measure.ARMS_EMBARGO,),
    "targeted arms embargo": (Measure.ARMS_EMBARGO,),
    "trust services": (Measure.TRUST_SERVICES_BAN,),
    "trust services sanctions": (Measure.TRUST_SERVICES_BAN,),
    "director disqualification": (Measure.DIRECTOR_DISQUALIFICATION,),
    "director disqualification sanction": (Measure.DIRECTOR_DISQUALIFICATION,),
    "director disqualification sanctions": (Measure.DIRECTOR_DISQUALIFICATION,),
    "charter of ships": (Measure.SHIP_CHARTER_BAN,),
    "chartering of ships": (Measure.SHIP_CHARTER_BAN,),
    "crew servicing of ships and aircraft": (Measure.CREW_SERVICES_BAN,),
    "technical assistance related to aircraft": (Measure.AIRCRAFT_SERVICES_BAN,),
    "technical assistance related to ships and aircraft": (Measure.AIRCRAFT_SERVICES_BAN,),
    "prohibition of port entry": (Measure.PORT_ENTRY_BAN,),
    "de-flag": (Measure.FLAG_REMOVAL,),
    "shipping sanctions": (Measure.TRANSPORT_BAN,),
    "transport sanctions": (Measure.TRANSPORT_BAN,),
    "transport sanction": (Measure.TRANSPORT_BAN,),
    "prevention of business arrangements": (Measure.BUSINESS_ARRANGEMENTS_BAN,),
    "closure of representative offices": (Measure.REPRESENTATIVE_OFFICE_BAN,),
    "internet services sanctions": (Measure.INTERNET_SERVICES_BAN,),
    "dealing with transferable securities or money-market instruments": (
        Measure.SECURITIES_BAN,
    ),
    "correspondent banking relationships etc": (
        Measure.CORRESPONDENT_ACCOUNT_BAN,
        Measure.PAYMENT_PROCESSING_BAN,
    ),
    "prohibition on correspondent banking and clearing": (
        Measure.CORRESPONDENT_ACCOUNT_BAN,
        Measure.PAYMENT_PROCESSING_BAN,
    ),
    "prohibition on correspondent banking relationships and processing payments": (
        Measure.CORRESPONDENT_ACCOUNT_BAN,
        Measure.PAYMENT_PROCESSING_BAN,
    ),
}
# The columns of the Australian list, and the words of its page for them.
_AU = {
    "targeted financial sanction": (Measure.ASSET_FREEZE,),
    "targeted financial sanctions": (Measure.ASSET_FREEZE,),
    "travel ban": (Measure.ENTRY_BAN,),
    "arms embargo": (Measure.ARMS_EMBARGO,),
    "maritime restriction": (Measure.TRANSPORT_BAN,),
    "maritime restrictions": (Measure.TRANSPORT_BAN,),
}
VOCABULARIES: Mapping[str, Mapping[str, tuple[Measure, ...]]] = {"uk": _UK, "au": _AU}

# What the lists write where they state nothing.
BLANK = frozenset({"", "-"})


def read_stated(text: str, vocabulary: str) -> tuple[Measure, ...] | None:
    """Read one item of a list's own statement; None when it is not known.

    Args:
        text: The item as written, without the separators between items.
        vocabulary: Whose words they are: a key of `VOCABULARIES`.

    >>> read_stated('Transport sanctions: see "Other information"', "uk")
    (<Measure.TRANSPORT_BAN: 'transport_ban'>,)
    >>> read_stated("-", "uk"), read_stated("Ostracism", "uk")
    ((), None)

    Raises:
        KeyError: No such vocabulary.
    """
    bare = _POINTER.sub("", fold(text)).strip(" .;:")
    return () if bare in BLANK else VOCABULARIES[vocabulary].get(bare)


def fold(text: str) -> str:
    """Make texts equal that differ in case, spaces, quotes or dashes alone.

    >>> fold("Autonomous  (Thematic – Corruption)"), fold("ISIL (Da’esh)")
    ('autonomous (thematic - corruption)', "isil (da'esh)")
    """
    text = unicodedata.normalize("NFKC", text).translate(_PLAIN)
    return " ".join(text.split()).casefold()
