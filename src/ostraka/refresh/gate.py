"""The gate: an edition that looks wrong beside the last good one is not let in.

A list that shrank by half, lost a column or belongs to another source would silently
clear everybody it forgot. The gate refuses it, with every reason at once; a person may
override it, and the reason they give is kept with the edition.
"""

from collections.abc import Iterator, Set
from dataclasses import dataclass
from datetime import datetime, timedelta

from ostraka.errors import GateError
from ostraka.model import ParsedList
from ostraka.store import EditionRow


@dataclass(frozen=True, slots=True)
class Limits:
    """What an edition may differ by; shares are fractions of 1. Our choices, not law.

    Attributes:
        drop: Share of the entities, and of the names, that may go at once. The largest
            real one we know of is the UN list's 8 % over two years.
        fill_drop: Share by which a fill rate may fall, relative to itself.
        issue_share: Share of the entities that may have issues.
        kept_share: Share of the last edition's entities that must still be there.
        small: As few entities, names or issues as this are never too many.
        sample: Fill rates of fewer entities than this say nothing.
        ahead: How far after now an edition may say it was published.
    """

    drop: float = 0.10
    fill_drop: float = 0.20
    issue_share: float = 0.05
    kept_share: float = 0.50
    small: int = 5
    sample: int = 50
    ahead: timedelta = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class Last:
    """What an edition is compared with.

    Attributes:
        edition: The edition that stood just before it.
        alike: The last one before it of the same parts; None when there is none.
        ids: The entities of `edition`.
    """

    edition: EditionRow
    alike: EditionRow | None
    ids: Set[str]


def check(
    parsed: ParsedList,
    source: str,
    *,
    published: datetime,
    now: datetime,
    last: Last | None,
    limits: Limits,
    fetched: bool = False,
) -> list[str]:
    """Return every reason against an edition, in a fixed order; empty when it may pass.

    Args:
        last: The edition before it in time; None when it is the first.
        fetched: It came from the official address, which never gives less than the whole:
            a partial edition is refused.
    """
    if parsed.source != source:
        return [f"the files are of {parsed.source!r}, expected {source!r}"]
    if not parsed.entities:
        return ["no entities"]
    reasons = list(_check_itself(parsed, published, now, limits))
    if last is not None:
        if fetched and is_partial(parsed, last.edition):
            missing = sorted(set(last.edition.parts) - set(parsed.parts))
            reasons.append(f"a partial edition, without {', '.join(missing)}")
        reasons += _check_entities(parsed, last, limits)
        if last.alike is not None:
            reasons += _check_names(parsed, last.alike, limits)
            reasons += _check_fill(parsed, last.alike, limits)
    return reasons


def is_partial(parsed: ParsedList, last: EditionRow) -> bool:
    """True when an edition lacks parts that the last one had, and has no others."""
    return set(parsed.parts) < set(last.parts)


def refuse(source: str, reasons: list[str], last: EditionRow | None) -> GateError:
    """Make the error that says all reasons and what goes on serving."""
    serving = (
        f"the edition of {last.published:%Y-%m-%d} stays" if last else "nothing was stored"
    )
    hint = f"{serving}; if you have checked that it is right: --force REASON"
    return GateError(f"{source}: edition refused: {'; '.join(reasons)}", hint=hint)


def _check_itself(
    parsed: ParsedList, published: datetime, now: datetime, limits: Limits
) -> Iterator[str]:
    odd = len({issue.record for issue in parsed.issues})
    share = odd / len(parsed.entities)
    if share > limits.issue_share and odd > limits.small:
        first = parsed.issues[0]
        yield (
            f"{odd:,} records have issues ({share:.0%} of the entities, at most "
            f"{limits.issue_share:.0%} allowed), the first: {first.record}: {first.message}"
        )
    if published > now + limits.ahead:
        yield f"published {published:%Y-%m-%d}, after today ({now:%Y-%m-%d})"


def _check_entities(parsed: ParsedList, last: Last, limits: Limits) -> Iterator[str]:
    yield from _fewer(
        "entities", len(parsed.entities), last.edition.entities, last.edition, limits
    )
    kept = len(last.ids & {entity.id for entity in parsed.entities})
    if len(last.ids) > limits.small and kept < limits.kept_share * len(last.ids):
        yield (
            f"only {kept:,} of the last edition's {len(last.ids):,} entities are in it: "
            "it may be another list"
        )


def _check_names(parsed: ParsedList, alike: EditionRow, limits: Limits) -> Iterator[str]:
    return _fewer("names", parsed.names, alike.names, alike, limits)


def _fewer(
    what: str, count: int, before: int, edition: EditionRow, limits: Limits
) -> Iterator[str]:
    gone = before - count
    if gone > limits.drop * before and gone > limits.small:
        yield (
            f"{count:,} {what}, the edition of {edition.published:%Y-%m-%d} had "
            f"{before:,}: {gone / before:.0%} fewer, at most {limits.drop:.0%} allowed"
        )


def _check_fill(parsed: ParsedList, alike: EditionRow, limits: Limits) -> Iterator[str]:
    if min(len(parsed.entities), alike.entities) < limits.sample:
        return
    rates = parsed.fill_rates
    for fact, before in alike.fill.items():
        rate = rates.get(fact, 0.0)
        if rate < before * (1 - limits.fill_drop):
            yield (
                f"{fact}: {rate:.1%} filled, the edition of {alike.published:%Y-%m-%d} had "
                f"{before:.1%}: at most {limits.fill_drop:.0%} less allowed"
            )
