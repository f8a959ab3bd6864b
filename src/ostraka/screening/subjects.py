"""One subject on several lists: which matches are the same person, company or ship.

A judgement made for one answer, with how sure it is and why; nothing is merged.
"""

from dataclasses import dataclass
from typing import Any

from ostraka.matching import Match, name_key
from ostraka.matching.evidence import GROUPS, normal_identifier
from ostraka.model import Verdict, compare_any, parse_date

SAME_ENTRY, SAME_IDENTIFIER, SAME_NAME_AND_BIRTH, SAME_NAME = 1.0, 0.99, 0.97, 0.80
_SHORTEST_IDENTIFIER = 6  # letters and digits; "12" on two lists proves nothing


@dataclass(frozen=True, slots=True)
class Subject:
    """Matches that are held to be one subject.

    Attributes:
        ids: Their entity ids, the best match first.
        sure: How sure it is that they are one, 0 to 1; 1 for a single entry.
        why: The weakest reason that holds them together; empty for a single entry.
    """

    ids: tuple[str, ...]
    sure: float
    why: str

    def to_json(self) -> dict[str, Any]:
        """Return it as the API shows it."""
        return {"ids": list(self.ids), "sure": self.sure, "why": self.why}


def group(matches: tuple[Match, ...]) -> tuple[Subject, ...]:
    """Put matches of one subject together, in the order of their best match.

    A match joins the first subject with a member that it equals, and only if it contradicts
    none of the others. Two entries of one list are never one subject.
    """
    subjects: list[tuple[list[Match], list[tuple[float, str]]]] = []
    for match in matches:
        for members, reasons in subjects:
            reason = _joins(match, members)
            if reason is not None:
                members.append(match)
                reasons.append(reason)
                break
        else:
            subjects.append(([match], []))
    return tuple(_subject(members, reasons) for members, reasons in subjects)


def _subject(members: list[Match], reasons: list[tuple[float, str]]) -> Subject:
    sure, why = min(reasons, default=(1.0, ""))
    return Subject(tuple(match.id for match in members), sure, why)


def _joins(match: Match, members: list[Match]) -> tuple[float, str] | None:
    reasons = [_same(match, member) for member in members]
    found = [reason for reason in reasons if reason is not None]
    if not found or any(_contradict(match, member) for member in members):
        return None
    return max(found)


def _same(left: Match, right: Match) -> tuple[float, str] | None:
    if left.id in right.entity["same_as"] or right.id in left.entity["same_as"]:
        return SAME_ENTRY, "the list says that it repeats the other's entry"
    if left.source == right.source:
        return None
    if shared := sorted(_identifiers(left) & _identifiers(right)):
        return SAME_IDENTIFIER, f"both bear the identifier {shared[0]}"
    if not _names(left) & _names(right):
        return None
    verdict = _births(left, right)
    if verdict is Verdict.AGREE:
        return SAME_NAME_AND_BIRTH, "same name and birth date"
    return (
        (SAME_NAME, "same name, nothing contradicts")
        if verdict is Verdict.UNKNOWN
        else None
    )


def _contradict(left: Match, right: Match) -> bool:
    same_list = left.source == right.source
    linked = left.id in right.entity["same_as"] or right.id in left.entity["same_as"]
    kinds = [next((g for g in GROUPS if m.schema in g), None) for m in (left, right)]
    other_kind = None not in kinds and kinds[0] is not kinds[1]
    return (
        (same_list and not linked)
        or other_kind
        or _births(left, right) is Verdict.CONTRADICT
    )


def _births(left: Match, right: Match) -> Verdict:
    dates = [
        [
            date
            for text in m.entity["properties"].get("birthDate", ())
            if (date := parse_date(text))
        ]
        for m in (left, right)
    ]
    return compare_any(*dates)


def _identifiers(match: Match) -> frozenset[str]:
    values = (normal_identifier(each["value"]) for each in match.entity["identifiers"])
    return frozenset(value for value in values if len(value) >= _SHORTEST_IDENTIFIER)


def _names(match: Match) -> frozenset[str]:
    return frozenset(
        name_key(name["full"]) for name in match.entity["names"] if name["kind"] != "weak"
    )
