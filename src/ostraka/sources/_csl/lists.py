"""The 13 lists that the Consolidated Screening List is consolidated from."""

import re
from dataclasses import dataclass

from ostraka.sources._ofac.listings import AUTHORITY as OFAC

BIS = "US Commerce, Bureau of Industry and Security"
DDTC = "US State, Directorate of Defense Trade Controls"
ISN = "US State, Bureau of International Security and Nonproliferation"


@dataclass(frozen=True, slots=True)
class CslList:
    """One of the lists.

    Attributes:
        tag: The list's abbreviation, the programme where a row names none: "EL".
        name: Its name on a designation: "Entity List". OFAC's full name for its own lists.
        authority: Who keeps it.
        twin: The source that publishes the same list itself, where we read one.
    """

    tag: str
    name: str
    authority: str
    twin: str | None = None

    @property
    def is_ofac(self) -> bool:
        """True when OFAC keeps it and numbers its entries."""
        return self.authority == OFAC


# Source: https://www.trade.gov/consolidated-screening-list
LISTS = {
    "Specially Designated Nationals (SDN) - Treasury Department":
        CslList("SDN", "SDN List", OFAC, "us_ofac_sdn"),
    "Non-SDN Chinese Military-Industrial Complex Companies List (CMIC) - Treasury Department":
        CslList("CMIC", "Non-SDN CMIC List", OFAC, "us_ofac_cons"),
    "Sectoral Sanctions Identifications List (SSI) - Treasury Department":
        CslList("SSI", "Sectoral Sanctions Identifications List", OFAC, "us_ofac_cons"),
    "Palestinian Legislative Council List (PLC) - Treasury Department":
        CslList("PLC", "Non-SDN Palestinian Legislative Council List", OFAC, "us_ofac_cons"),
    "Foreign Sanctions Evaders (FSE) - Treasury Department":
        CslList("FSE", "FSE List", OFAC, "us_ofac_cons"),
    "Capta List (CAP) - Treasury Department":
        CslList("CAP", "CAPTA List", OFAC, "us_ofac_cons"),
    "Non-SDN Menu-Based Sanctions List (NS-MBS List) - Treasury Department":
        CslList("MBS", "Non-SDN Menu-Based Sanctions List", OFAC, "us_ofac_cons"),
    "Entity List (EL) - Bureau of Industry and Security":
        CslList("EL", "Entity List", BIS),
    "Denied Persons List (DPL) - Bureau of Industry and Security":
        CslList("DPL", "Denied Persons List", BIS, "us_bis_dpl"),
    "Unverified List (UVL) - Bureau of Industry and Security":
        CslList("UVL", "Unverified List", BIS),
    "Military End User (MEU) List - Bureau of Industry and Security":
        CslList("MEU", "Military End User List", BIS),
    "ITAR Debarred (DTC) - State Department":
        CslList("DTC", "ITAR Debarred", DDTC),
    "Nonproliferation Sanctions (ISN) - State Department":
        CslList("ISN", "Nonproliferation Sanctions", ISN),
}  # fmt: skip

_TAG = re.compile(r"\((?P<tag>[A-Z]{2,5})\)")


def unknown_list(text: str) -> CslList:
    """Make what can be made of a list that is none of the 13.

    >>> unknown_list("Grumpy Persons List (GPL) - State Department")
    CslList(tag='GPL', name='Grumpy Persons List', authority='State Department', twin=None)
    """
    name, _, office = text.rpartition(" - ")
    found = _TAG.search(name)
    title = " ".join(_TAG.sub(" ", name or office).split())
    return CslList(found["tag"] if found else title, title, office)
