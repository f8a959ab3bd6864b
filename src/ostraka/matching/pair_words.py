"""What words weigh and say where two names lie side by side.

Readable tables; their content is part of the config's hash.
"""

from ostraka.matching._body_words import BODY_WORDS
from ostraka.matching.words import CLASS_WEIGHTS

# What stands before a surname and is hardly a name itself.
_TITLES = """
    ambassador ayatollah chancellor dr excellency frau herr leader madame minister miss mme
    monsieur mr mrs ms prasident president presidente prof professor secretary senator senor
    senora sir supreme
"""
# Business that a group gives to a company of its own.
_LINES = """
    capital energy finance financing funding insurance investment investments leasing
    logistics reinsurance securities shipping systems trading trust
"""
_MOST_GENERIC = 600  # thousandths of weight
_MOST_SMALL = 250


def _body_weights() -> dict[str, int]:
    found = dict(CLASS_WEIGHTS)
    for weight, words in BODY_WORDS.items():
        for word in words.split():
            found[word] = min(weight, found.get(word, 1000))
    return found


BODY_WEIGHTS: dict[str, int] = _body_weights()
"""What a word of an organisation's name weighs, in thousandths of one that nobody bears."""

GENERIC = frozenset(
    word
    for weight, words in BODY_WORDS.items()
    if weight <= _MOST_GENERIC
    for word in words.split()
)
"""What so many organisations call themselves that it names none."""

SMALL = frozenset(
    word
    for word, weight in CLASS_WEIGHTS.items()
    if weight <= _MOST_SMALL and len(word) > 1
)
"""Words that are no part of a name proper: legal forms, particles, titles, "and"."""

TITLES = frozenset(_TITLES.split())
"""Titles that say nothing of who is meant."""

LINES = frozenset(_LINES.split())
"""Words for one line of business."""

RULES = [sorted(BODY_WEIGHTS.items()), _TITLES, _LINES, _MOST_GENERIC, _MOST_SMALL]
"""What of this module shapes a score, for the config's hash."""
