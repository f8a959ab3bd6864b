"""An effect as text: verdict, limits, why, law, dates, duties, and what a listing does not do."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from ostraka.effects.grounds import Ground
from ostraka.effects.verdict import Verdict
from ostraka.model import Designation

if TYPE_CHECKING:
    from ostraka.effects.assess import Effect


def write(effect: "Effect") -> str:
    """Return the text, which ends without a line break."""
    return "\n".join(_lines(effect))


def _lines(effect: "Effect") -> Iterator[str]:
    unknown = "effect unknown, treat as blocked until reviewed. " if effect.unknown else ""
    yield f"{_words(effect.verdict).upper()}: {unknown}{effect.verdict.meaning}"
    yield _question(effect)
    yield from (f"limit: {text}" for text in effect.limits)
    yield from (f"warning: {text}" for text in effect.warnings)
    shown = [g for g in effect.grounds if g.verdict is not Verdict.NONE] or effect.grounds
    yield from _part("why", (_why(ground) for ground in shown))
    yield from _part("law", dict.fromkeys(_laws(shown)))
    yield from _part("dates", dict.fromkeys(_dates(shown)))
    duties = (
        f"{f'due {duty.due}: ' if duty.due else ''}{duty.text}, {duty.when} "
        f"({duty.instrument}{'' if duty.verified else ', not verified'})"
        for duty in effect.duties
    )
    yield from _part("duties", duties)
    yield from _part("what the listing does not do", effect.does_not)


def _question(effect: "Effect") -> str:
    facts = effect.dealing.to_json().items()
    said = "; ".join(f"{name} {value}" for name, value in facts if name != "kind")
    asked = f"{effect.dealing.kind}{f' ({said})' if said else ''}"
    ties = ", ".join(effect.nexus)
    return f"{asked}, {effect.caption} ({effect.entity}), on {effect.on}, law of: {ties}"


def _part(title: str, lines: Iterable[str]) -> Iterator[str]:
    lines = list(lines)
    if lines:
        yield f"{title}:"
        yield from (f"  {line}" for line in lines)


def _why(ground: Ground) -> str:
    measure = f"{ground.measure.label}, " if ground.measure else ""
    return f"{_words(ground.verdict)}: {measure}{_listing(ground.act)}. {ground.why}"


def _listing(act: Designation) -> str:
    tag = " / ".join(filter(None, (act.list_name, act.programme, act.directive)))
    return tag or "no listing"


def _laws(grounds: Iterable[Ground]) -> Iterator[str]:
    for ground in grounds:
        if regime := ground.regime:
            laws = "; ".join(f"{each.name} {each.url}" for each in regime.legal_basis)
            read = sum(fact.verified for fact in regime.facts)
            facts = f"{read} of {len(regime.facts)} facts read at their source"
            yield f"{regime.title}, by {regime.authority}: {laws} ({facts})"


def _dates(grounds: Iterable[Ground]) -> Iterator[str]:
    for ground in grounds:
        act = ground.act
        days: tuple[tuple[str, date | None], ...] = (
            ("listed", act.listed_on),
            ("binds from", ground.since if ground.since != act.listed_on else None),
            ("divest before", act.divest_by),
            ("ended", act.ended_on),
        )
        if said := ", ".join(f"{what} {day}" for what, day in days if day):
            yield f"{_listing(act)}: {said}"


def _words(verdict: Verdict) -> str:
    return verdict.value.replace("-", " ")
