"""The laws: what each of them counts, from which share, and since when.

A `Law` is what a law says on one day. Only the functions here know dates and thresholds;
`_cascade` follows the chains for all of them.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum

from ostraka.ownership.shares import HALF
from ostraka.ownership.stakes import StakeKind

K = StakeKind
MORE_THAN_HALF = HALF + 1


class Counts(IntEnum):
    """How a stake of some kind counts: added up with its like, or enough by itself."""

    SHARES = 1
    VOTES = 2
    ALONE = 3


Counted = Mapping[StakeKind, Counts]

OWNED: Counted = {K.SHARES: Counts.SHARES}
RIGHTS: Counted = {K.SHARES: Counts.SHARES, K.VOTES: Counts.VOTES, K.BOARD: Counts.ALONE}
MAYBE_OWNED: Counted = {
    **OWNED, K.INDIRECT: Counts.SHARES, K.OWNED_OR_CONTROLLED: Counts.ALONE,
}  # fmt: skip
MAYBE_CONTROLLED: Counted = {
    **RIGHTS, **MAYBE_OWNED, K.CONTROL: Counts.ALONE, K.LEAD: Counts.ALONE,
}  # fmt: skip

_BY_HAND = "A link of unknown nature to {owner}: find out what it is."
_MINORITY = "{owner} holds {share}: take care, more may follow."
CAUTIONS: Mapping[StakeKind, str] = {
    K.SHARES: _MINORITY,
    K.INDIRECT: _MINORITY,
    K.VOTES: "{owner} holds votes ({share}).",
    K.BOARD: "{owner} can appoint or remove most of the board.",
    K.CONTROL: "{owner} is said to control it.",
    K.OWNED_OR_CONTROLLED: "It is said to be owned or controlled by {owner}.",
    K.LEAD: "{owner} leads it ({role}): it may not sign or act for it.",
    K.ROLE: "{owner} holds an office in it ({role}): it may not sign or act for it.",
    K.FAMILY: "Family of {owner}.",
    K.ASSOCIATE: "Associate of {owner}.",
    K.LINK: _BY_HAND,
}


@dataclass(frozen=True, slots=True)
class Law:
    """What one law says on one day.

    Attributes:
        key, name: "ofac", "OFAC 50 Percent Rule".
        sources: Where it can be read.
        line: The least share that catches, in billionths.
        sure: The kinds that prove it, and how each counts.
        maybe: The kinds by which it may be so; their upper ends are counted.
        adds_up: Holdings of several listed persons are added up.
        maybe_adds_up: The same, where the law leaves it open.
        maybe_line: The least share by which it may be so.
        in_force: False when it does not bind on the day: then nothing is caught.
        notes: What its reader must know, one sentence each.
        past: What to say where listed persons held enough until some day.
        cautions: What to say of a stake that does not catch, by kind.
    """

    key: str
    name: str
    sources: tuple[str, ...]
    line: int = HALF
    sure: Counted = field(default_factory=lambda: OWNED)
    maybe: Counted = field(default_factory=lambda: MAYBE_OWNED)
    adds_up: bool = True
    maybe_adds_up: bool = True
    maybe_line: int = HALF
    in_force: bool = True
    notes: tuple[str, ...] = ()
    past: str = "{share} was held by listed persons until {day}."
    cautions: Mapping[StakeKind, str] = field(default_factory=lambda: CAUTIONS)


OFAC_FIRST = date(2008, 2, 14)
OFAC_ADDS_UP = date(2014, 8, 13)
BIS_SPANS = ((date(2025, 9, 29), date(2025, 11, 9)), (date(2026, 11, 10), date.max))
EU_HALF = date(2024, 7, 3)
UK_OWN_LAW = date(2020, 12, 31)
CANADA_DEEMED = date(2023, 6, 22)


def ofac(on: date) -> Law:
    """OFAC's 50 Percent Rule: owned 50 percent or more, in the aggregate, by blocked persons.

    An entity that is so owned is blocked itself and counts whole for what it owns, so the
    rule runs down a chain undiminished. Programmes do not matter. Control does not block;
    it is a reason for caution, and so is a blocked person who acts for the entity.

    Source: FAQ 398 to 402, https://ofac.treasury.gov/faqs/401 (read);
        31 CFR 587.406, https://www.ecfr.gov/current/title-31/section-587.406 (read);
        aggregation since 13 August 2014, and by single owners since 14 February 2008:
        https://ofac.treasury.gov/media/6186/download (dates from secondary sources).
    """
    notes = []
    if on < OFAC_ADDS_UP:
        notes.append("Before 13 August 2014 holdings of several persons were not added up.")
    if on < OFAC_FIRST:
        notes.append("The rule was first published on 14 February 2008.")
    return Law(
        key="ofac",
        name="OFAC 50 Percent Rule",
        sources=tuple(f"https://ofac.treasury.gov/faqs/{n}" for n in range(398, 403)),
        sure=OWNED if on >= OFAC_FIRST else {},
        adds_up=on >= OFAC_ADDS_UP,
        maybe_adds_up=on >= OFAC_ADDS_UP,
        notes=tuple(notes),
        past="{share} was held by blocked persons until {day}: property that was blocked "
        "by then stays blocked, and a sale under US jurisdiction is not recognised (FAQ 402).",
    )


def bis(on: date) -> Law:
    """BIS Affiliates Rule: foreign entities owned 50 percent or more by listed parties.

    Listed are those of the Entity List, of the Military End-User List, and SDNs of the
    programmes in 15 CFR 744.8(a)(1), added up across the lists and whole down the chain.
    In force from 29 September to 9 November 2025, then suspended for a year. The rule that
    suspended it puts it back on 10 November 2026.

    Source: 90 FR 47201 and supplement 8 to 15 CFR part 744 (read at
        https://www.customsmobile.com/regulations/title15_chapterVII_part744_appendix-i7);
        suspension and return, final rule of 10 November 2025 (read in secondary sources).
        Whether another rule put the return off could not be verified on 27 November 2026:
        https://www.ecfr.gov/current/title-15/part-744
    """
    in_force = any(first <= on <= last for first, last in BIS_SPANS)
    notes = [
        "Reaches foreign entities only; the most restrictive of the owners' rules counts.",
        "Where the share of a listed owner cannot be found out, a licence is needed too "
        "(Red Flag 29).",
    ]
    if on >= BIS_SPANS[1][0]:
        notes.append(
            "Back on 10 November 2026 by the rule that suspended it; that no later rule put "
            "this off was not verified: see https://www.ecfr.gov/current/title-15/part-744."
        )
    elif not in_force:
        notes.append(
            f"The Affiliates Rule does not bind on {on}: it was in force from 29 September "
            "to 9 November 2025 and is to be again from 10 November 2026."
        )
    return Law(
        key="bis",
        name="BIS Affiliates Rule",
        sources=(
            "https://www.federalregister.gov/documents/2025/09/30/2025-19001",
            "https://www.ecfr.gov/current/title-15/part-744",
        ),
        in_force=in_force,
        notes=tuple(notes),
    )


def eu(on: date) -> Law:
    """EU asset freeze: owned 50 percent or more by listed persons, or controlled by them.

    Holdings of several listed persons are added up (30 and 25 percent make 55). The line
    was more than 50 percent until the Council's best practices of 3 July 2024 moved it to
    50 percent or more; the wording of Commission FAQ 8 still says more than 50. Ownership
    presumes a freeze that the entity can rebut. Control (votes, the board, any means) is a
    judgement of each case, so it gives "may be caught".

    Source: Commission consolidated FAQs on Regulation 269/2014, questions 1 and 8 (read);
        Council document 11623/24 of 3 July 2024 (read in secondary sources):
        https://data.consilium.europa.eu/doc/document/ST-11623-2024-INIT/en/pdf
    """
    notes = ["The freeze is presumed; the entity can rebut it case by case."]
    if on < EU_HALF:
        notes.append("Before 3 July 2024 the line was more than 50 percent.")
    return Law(
        key="eu",
        name="EU ownership and control",
        sources=(
            "https://finance.ec.europa.eu/publications/asset-freeze-and-prohibition-make-funds-"
            "and-economic-resources-available_en",
            "https://data.consilium.europa.eu/doc/document/ST-11623-2024-INIT/en/pdf",
        ),
        line=HALF if on >= EU_HALF else MORE_THAN_HALF,
        maybe=MAYBE_CONTROLLED,
        notes=tuple(notes),
    )


def uk(on: date) -> Law:
    """UK asset freeze: more than 50 percent of shares or votes, the board, or control.

    Each listed person is looked at alone: holdings of several are added up only under a
    joint arrangement, which registers do not show. A person holds indirectly what is held
    by those in which it has a majority, so its own chains are added up, whole.

    Source: regulation 7 and schedule 1 of SI 2019/855 and its like (read):
        https://www.legislation.gov.uk/uksi/2019/855/regulation/7;
        OFSI guidance, https://www.gov.uk/government/publications/
        ownership-and-control-public-officials-and-control-guidance (read)
    """
    before = (
        ("Before 31 December 2020 EU law applied in the UK.",) if on < UK_OWN_LAW else ()
    )
    return Law(
        key="uk",
        name="UK ownership and control",
        sources=(
            "https://www.legislation.gov.uk/uksi/2019/855/regulation/7",
            "https://www.legislation.gov.uk/uksi/2019/855/schedule/1",
        ),
        line=MORE_THAN_HALF,
        sure=RIGHTS,
        maybe=MAYBE_CONTROLLED,
        adds_up=False,
        maybe_adds_up=False,
        maybe_line=MORE_THAN_HALF,
        notes=before,
    )


def canada(on: date) -> Law:
    """Canada's deemed ownership: what a listed person controls is deemed its own.

    A person controls an entity when it holds 50 percent or more of the shares or of the
    votes, when it can change the composition or powers of the board, or when it is
    reasonable to conclude that it can direct the activities. The section speaks of one
    person; whether several are added up it does not say, so that gives "may be caught".

    Source: Special Economic Measures Act, section 2.1, in force on 22 June 2023 (read at
        https://canadaregulatoryreview.com/canada-significantly-amends-sanctions-laws-adding-
        deemed-ownership-criteria); https://laws-lois.justice.gc.ca/eng/acts/S-14.5/
    """
    deemed = on >= CANADA_DEEMED
    before = (
        "Deemed ownership is in force since 22 June 2023; before, control was not defined."
    )
    return Law(
        key="ca",
        name="Canada deemed ownership",
        sources=("https://laws-lois.justice.gc.ca/eng/acts/S-14.5/",),
        sure=RIGHTS if deemed else {},
        maybe=MAYBE_CONTROLLED,
        adds_up=False,
        notes=() if deemed else (before,),
    )


LAWS: Mapping[str, Callable[[date], Law]] = {
    "ofac": ofac,
    "bis": bis,
    "eu": eu,
    "uk": uk,
    "ca": canada,
}
"""Every law, by its key."""
