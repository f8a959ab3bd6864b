"""Stakes out of FollowTheMoney: a register's entities, one after the other.

Reads the relations (Ownership, Control, Directorship, ...) and what a Thing says of its own
owner or parent; every other entity and property says nothing of stakes. The nature of a
stake is looked for in the words of the record, among them those of the UK's register of
people with significant control.

Source: https://followthemoney.tech/explorer/schemata/Ownership/;
        natures of control, https://github.com/companieshouse/api-enumerations/blob/master/
        psc_descriptions.yml
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from ostraka.model import Issue, parse_date
from ostraka.model.ftm import ENDS
from ostraka.ownership.shares import PERCENT, UNKNOWN, WHOLE, Range, parse_share
from ostraka.ownership.stakes import MEASURED, UNDIRECTED, Stake, StakeKind

Record = Mapping[str, Any]
Nature = tuple[StakeKind, Range | None]

RELATIONS = ENDS.keys() - {"Debt", "Occupancy", "Succession"}
"""The schemata that say something of stakes."""

PROPERTIES = {"owner": StakeKind.SHARES, "parent": StakeKind.OWNED_OR_CONTROLLED}
"""What a Thing says of itself: a ship's owner, a company's parent."""

LEADS = re.compile(
    r"\b(?:chair\w*|ceo|chief executive|principal executive|president|(?:general|managing|sole)"
    r" director|director general|leader|head of)\b",
    re.I,
)
"""Words of those who chair or run a body."""

_UNDER = re.compile(r"\b(?:vice|deputy|former|assistant)\b", re.I)
_VOTES = re.compile(r"\bvoting|\bvotes?\b", re.I)
_INDIRECT = re.compile(r"\bindirect|\bultimate", re.I)
_BOARD = re.compile(
    r"appoint\W+(?:\w+\W+){0,3}?(?:directors|board)|majority of the board", re.I
)
_INFLUENCE = re.compile(r"significant[- ]influence", re.I)
_OVER = re.compile(r"^(?:ceased|former|historic|terminated|ended|inactive)", re.I)
_BAND = re.compile(r"(\d\d)-to-(\d{2,3})-percent|more-than-(\d\d)-percent")
_PLAIN: tuple[Nature, ...] = ((StakeKind.SHARES, None),)
_KINDS = {
    "Control": StakeKind.CONTROL,
    "Family": StakeKind.FAMILY,
    "Associate": StakeKind.ASSOCIATE,
    "UnknownLink": StakeKind.LINK,
}
_WORDS = ("role", "ownershipType", "sharesType", "controlType", "relationship", "status")


def stakes_of(
    records: Iterable[Record], issues: list[Issue] | None = None
) -> Iterator[Stake]:
    """Yield the stakes that FtM entities state, in their order.

    A percentage or date that cannot be read does not lose its stake: the share counts as
    not stated, the date as open, and `issues` says so.

    Args:
        records: FtM entities as `ftm_lines.records_of` reads them: ``{"id", "schema",
            "properties": {name: [texts or ids]}}``, none nested in another.
        issues: Where what is odd is reported; None where nobody asks.
    """
    report = issues.append if issues is not None else _unheard
    for record in records:
        if (schema := record["schema"]) in RELATIONS:
            yield from _of_relation(schema, record, report)
        elif found := PROPERTIES.keys() & record["properties"].keys():
            yield from _of_thing(record, sorted(found))


def _unheard(issue: Issue) -> None:
    """For callers who do not ask."""


def _of_relation(
    schema: str, record: Record, report: Callable[[Issue], None]
) -> Iterator[Stake]:
    said = record["properties"]
    first, second = ENDS[schema]
    owners, parties = said.get(first, ()), said.get(second, ())
    if not owners or not parties:
        report(Issue(record["id"], f"{schema} without `{second if owners else first}`"))
        return
    since, until = _days(record, report)
    words = "; ".join([text for name in _WORDS if name in said for text in said[name]])
    source = _source(record)
    for kind, share in _natures(schema, words, record, report):
        low, high = share or UNKNOWN
        for owner in owners:
            for party in parties:
                yield Stake(owner, party, kind, low, high, since, until, source, words)
                if kind in UNDIRECTED:
                    yield Stake(party, owner, kind, low, high, since, until, source, words)


def _of_thing(record: Record, names: list[str]) -> Iterator[Stake]:
    source = _source(record)
    for name in names:
        for owner in record["properties"][name]:
            yield Stake(owner, record["id"], PROPERTIES[name], source=source, role=name)


def _natures(
    schema: str, words: str, record: Record, report: Callable[[Issue], None]
) -> tuple[Nature, ...]:
    """What the relation is: several things at once where its words say so."""
    if schema != "Ownership":
        return ((_kind_of(schema, words), None),)
    named = _natures_in(words)
    texts = record["properties"].get("percentage", ())
    if not texts:
        return named
    share = _range_of(texts, record, report)
    if named is _PLAIN:
        return ((StakeKind.SHARES, share),)
    measured = [each for each in named if each[0] in MEASURED] or [(StakeKind.SHARES, None)]
    rest = (each for each in named if each[0] not in MEASURED)
    return (*((kind, _narrowed(share, band)) for kind, band in measured), *rest)


def _narrowed(share: Range | None, band: Range | None) -> Range | None:
    """What a percentage and a band say together; the percentage where they disagree."""
    if share is None or band is None:
        return share or band
    low, high = max(share[0], band[0]), min(share[1], band[1])
    return (low, high) if low <= high else share


@lru_cache(maxsize=65_536)
def _natures_in(words: str) -> tuple[Nature, ...]:
    """Read the words of an Ownership; plain shares where they say nothing else.

    >>> _natures_in("voting-rights-50-to-75-percent")[0][0].value
    'votes'
    >>> [kind.value for kind, _ in _natures_in("right-to-appoint-and-remove-directors")]
    ['board']
    """
    found: list[Nature] = []
    for text in filter(None, words.split("; ")):
        if _BOARD.search(text):
            found.append((StakeKind.BOARD, None))
        elif _INFLUENCE.search(text):
            found.append((StakeKind.CONTROL, None))
        elif _VOTES.search(text):
            found.append((StakeKind.VOTES, _band(text)))
        elif _INDIRECT.search(text):
            found.append((StakeKind.INDIRECT, _band(text)))
        elif band := _band(text):
            found.append((StakeKind.SHARES, band))
    return tuple(dict.fromkeys(found)) or _PLAIN


@lru_cache(maxsize=65_536)
def _kind_of(schema: str, words: str) -> StakeKind:
    if schema in _KINDS:
        return StakeKind.BOARD if _BOARD.search(words) else _KINDS[schema]
    leads = LEADS.search(words) and not _UNDER.search(words)
    return StakeKind.LEAD if leads else StakeKind.ROLE


def _band(text: str) -> Range | None:
    """The UK register's bands: more than 25 to 50, more than 50 and less than 75, 75 up."""
    found = _BAND.search(text)
    if not found:
        return None
    if found[3]:
        return int(found[3]) * PERCENT + 1, WHOLE
    low, high = int(found[1]) * PERCENT, int(found[2]) * PERCENT
    return low + (low < 75 * PERCENT), high - (high == 75 * PERCENT)


def _range_of(
    texts: Iterable[str], record: Record, report: Callable[[Issue], None]
) -> Range | None:
    """The range of all that is said of the share; None where one text cannot be read."""
    ranges = []
    for text in texts:
        if (found := parse_share(text)) is None:
            expected = "expected a percentage from 0 to 100: share not known"
            report(Issue(record["id"], f"`percentage` {text!r}, {expected}"))
            return None
        ranges.append(found)
    if len(ranges) == 1:
        return ranges[0]
    return min(low for low, _ in ranges), max(high for _, high in ranges)


def _days(
    record: Record, report: Callable[[Issue], None]
) -> tuple[date | None, date | None]:
    """First and last day, as wide as the texts allow."""
    said = record["properties"]
    if "endDate" not in said:
        for text in filter(_OVER.search, said.get("status", ())):
            message = f"status {text!r} and no `endDate`: counted as held"
            report(Issue(record["id"], message))
        if "startDate" not in said:
            return None, None
    since = [_span(text, record, report)[0] for text in said.get("startDate", ())]
    until = [_span(text, record, report)[1] for text in said.get("endDate", ())]
    first = None if None in since else min(filter(None, since), default=None)
    last = None if None in until else max(filter(None, until), default=None)
    if first and last and first > last:
        report(
            Issue(record["id"], f"begins on {first} and ends on {last}: counted as held")
        )
        return None, None
    return first, last


def _span(
    text: str, record: Record, report: Callable[[Issue], None]
) -> tuple[date | None, date | None]:
    found = _span_of(text)
    if found[0] is None:
        report(Issue(record["id"], f"date {text!r} cannot be read: left open"))
    return found


@lru_cache(maxsize=65_536)
def _span_of(text: str) -> tuple[date | None, date | None]:
    found = parse_date(text) or parse_date(text[:10])
    return found.widened() if found else (None, None)


def _source(record: Record) -> str:
    datasets = record.get("datasets") or ()
    return f"{datasets[0]} {record['id']}" if datasets else record["id"]
