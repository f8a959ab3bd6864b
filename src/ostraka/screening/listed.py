"""Whom each ownership law starts from: the entries of its lists that block on a day.

A listing counts for the law of its own authority alone, and only by its effect: a travel
ban does not make its subject's companies frozen. An effect that is not known counts.
"""

from collections.abc import Iterable
from datetime import date

from ostraka.model import Designation, Entity
from ostraka.screening.answer import regimes

LISTS: dict[str, tuple[str, ...]] = {
    "ofac": ("us_ofac_sdn", "us_ofac_cons", "us_trade_csl"),
    "bis": ("us_trade_csl", "us_ofac_sdn"),
    "eu": ("eu_fsf",),
    "uk": ("gb_fcdo", "gb_ofsi"),
    "ca": ("ca_sema",),
}
"""The sources on which each law's listed persons stand."""

NEEDED: dict[str, tuple[str, ...]] = {
    **LISTS, "ofac": ("us_ofac_sdn", "us_trade_csl"), "bis": ("us_trade_csl",),
}  # fmt: skip
"""Of these a law needs one at least: without it, nobody would be listed and all be free."""

SOURCES = tuple(dict.fromkeys(source for lists in LISTS.values() for source in lists))

BIS_REGIMES = frozenset({"us_bis_entity_list", "us_bis_military_end_user"})

BIS_PROGRAMMES = frozenset({
    "BELARUS", "BELARUS-EO14038", "FTO", "ILLICIT-DRUGS-EO14059", "NPWMD", "RUSSIA-EO14024",
    "SDGT", "SDNT", "SDNTK", "TCO", "UKRAINE-EO13660", "UKRAINE-EO13661", "UKRAINE-EO13662",
    "UKRAINE-EO13685",
})  # fmt: skip
"""The SDN programmes that the Affiliates Rule reaches.

Source: 15 CFR 744.8(a)(1) as of 89 FR 20107 (21 March 2024), fourteen programmes (read at
    https://ecscreening.com/index.php/blog/109-commerce-expands-export-controls-on-members-
    of-treasury-s-sdn-list); whether it was amended since was not verified.
"""


def is_listed(law: str, entity: Entity, on: date) -> bool:
    """True when an entry is one from which a law starts on a day."""
    if entity.source not in LISTS[law]:
        return False
    return any(_counts(law, entity, act, on) for act in entity.designations)


def listed_under(law: str, entities: Iterable[Entity], on: date) -> frozenset[str]:
    """Return the ids of the entries from which a law starts on a day."""
    return frozenset(each.id for each in entities if is_listed(law, each, on))


def _counts(law: str, entity: Entity, act: Designation, on: date) -> bool:
    effect = regimes().effect(entity.source, act, on, entity.schema)
    if law != "bis":
        return effect.blocks
    if BIS_REGIMES.intersection(effect.regimes):
        return bool(effect.measures) or effect.unknown
    return act.programme in BIS_PROGRAMMES and effect.blocks
