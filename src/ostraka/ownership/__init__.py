"""Who is caught because of who owns or controls it, law by law, with the proof.

`stakes_of` and `stakes_of_list` read stakes, a `Register` holds them, and one function per
law (`ofac_50_percent`, `bis_affiliates`, `eu_owned_or_controlled`, `uk_owned_or_controlled`,
`canada_deemed_owned`) says whom the listed catch. `assess` asks all of them about one party.
Lower ends of shares prove that somebody is caught; upper ends that somebody may be.
"""

from ostraka.ownership.from_ftm import RELATIONS, stakes_of
from ostraka.ownership.from_lists import stakes_of_list
from ostraka.ownership.ftm_lines import records_of
from ostraka.ownership.laws import LAWS, Law
from ostraka.ownership.outcome import Outcome
from ostraka.ownership.proof import Step
from ostraka.ownership.register import Register
from ostraka.ownership.rules import (
    FOLLOWED,
    RULES,
    assess,
    bis_affiliates,
    canada_deemed_owned,
    eu_owned_or_controlled,
    ofac_50_percent,
    uk_owned_or_controlled,
)
from ostraka.ownership.shares import parse_share, share_text
from ostraka.ownership.stakes import Stake, StakeKind
from ostraka.ownership.ties import Tie, Ties
from ostraka.ownership.tree import Branch, holdings_of, links_of, owners_of
from ostraka.ownership.verdict import Status, Verdict

__all__ = [
    "FOLLOWED",
    "LAWS",
    "RELATIONS",
    "RULES",
    "Branch",
    "Law",
    "Outcome",
    "Register",
    "Stake",
    "StakeKind",
    "Status",
    "Step",
    "Tie",
    "Ties",
    "Verdict",
    "assess",
    "bis_affiliates",
    "canada_deemed_owned",
    "eu_owned_or_controlled",
    "holdings_of",
    "links_of",
    "ofac_50_percent",
    "owners_of",
    "parse_share",
    "records_of",
    "share_text",
    "stakes_of",
    "stakes_of_list",
    "uk_owned_or_controlled",
]
