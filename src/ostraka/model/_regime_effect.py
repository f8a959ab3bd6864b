"""What one designation does on one day, under the regimes it falls under."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from ostraka.model._regime_types import Regime, said
from ostraka.model.designation import Designation
from ostraka.model.measures import Measure
from ostraka.model.stated import fold, read_stated

REVIEW = "effect unknown, treat as blocked until reviewed"


@dataclass(frozen=True, slots=True)
class DesignationEffect:
    """What one designation does on one day.

    Attributes:
        regimes: Keys of the regimes it falls under that are in force; when none is, of those
            that were or will be.
        legal_basis: Names of their instruments.
        measures: What binds on that day, each once, in the order of the vocabulary. Empty
            when nothing does any more or yet; `notes` says why.
        unknown: Something about it is not known: treat as blocked until reviewed.
        notes: What narrows or explains the above, one sentence each.
    """

    regimes: tuple[str, ...] = ()
    legal_basis: tuple[str, ...] = ()
    measures: tuple[Measure, ...] = ()
    unknown: bool = False
    notes: tuple[str, ...] = ()

    @property
    def blocks(self) -> bool:
        """True when property is to be held: it is frozen, or the effect is not known."""
        return self.unknown or Measure.ASSET_FREEZE in self.measures


def effect_of(
    regimes: tuple[Regime, ...], act: Designation, on: date, schema: str | None
) -> DesignationEffect:
    """Say what a designation does on a day under its regimes, of which there is one at least."""
    regimes = tuple(each for each in regimes if each.is_active(on)) or regimes
    basis = dict.fromkeys(i.name for regime in regimes for i in regime.legal_basis)
    keys = tuple(regime.key for regime in regimes)
    measures, notes, unknown = _binding(regimes, act, on, schema)
    in_order = tuple(measure for measure in Measure if measure in measures)
    return DesignationEffect(keys, tuple(basis), in_order, unknown, tuple(notes))


def gaps_of(regimes: Iterable[Regime], act: Designation) -> list[str]:
    """What a listing says, or fails to say, that we cannot turn into measures."""
    gaps = []
    for regime in regimes:
        gaps += [f"measure {text!r} is not known" for text in _unread(regime, act)]
        if regime.is_menu and not said(act):
            gaps.append("the entry does not say which measures of the menu it carries")
    return gaps


def _binding(
    regimes: Iterable[Regime], act: Designation, on: date, schema: str | None
) -> tuple[set[Measure], list[str], bool]:
    """Return what binds on the day, the notes, and whether something is not known."""
    if act.ended_on and on > act.ended_on:
        return set(), [f"the listing ended on {act.ended_on}"], False
    if act.listed_on and on < act.listed_on:
        return set(), [f"the listing begins on {act.listed_on}"], False
    measures: set[Measure] = set()
    notes: list[str] = []
    unknown = False
    for regime in regimes:
        if not regime.is_active(on):
            notes.append(f"regime {regime.key} was in force {_times(regime)}, not on {on}")
            continue
        gaps = gaps_of((regime,), act)
        unknown = unknown or bool(gaps)
        notes += [f"{gap}: {REVIEW}" for gap in gaps]
        stated = _stated(regime, act)
        measures |= stated
        if not stated:
            measures |= _of_terms(regime, act, on, schema, notes)
    return measures, notes, unknown


def _stated(regime: Regime, act: Designation) -> set[Measure]:
    if regime.stated is None:
        return set()
    read = (read_stated(text, regime.stated) for text in act.measures)
    return {measure for measures in read for measure in measures or ()}


def _unread(regime: Regime, act: Designation) -> list[str]:
    """The measures that the list states in words that we do not know."""
    if regime.stated:
        return [text for text in act.measures if read_stated(text, regime.stated) is None]
    if regime.is_menu:
        texts = [text for text in act.measures if fold(text) not in regime.headings]
        return [t for t in texts if not any(term.is_named_in(t) for term in regime.terms)]
    return []


def _of_terms(
    regime: Regime, act: Designation, on: date, schema: str | None, notes: list[str]
) -> set[Measure]:
    found = set()
    for term in regime.terms:
        if not (term.span.holds(on) and term.reaches(act, schema)):
            continue
        begins = term.binds_from(act)
        if begins and on < begins:
            notes.append(f"{term.measure.label} binds from {begins}")
            continue
        found.add(term.measure)
        if term.condition:
            notes.append(f"{term.measure.label}: {term.condition}")
        ends = term.winds_down_until(act)
        if ends and on < ends:
            notes.append(
                f"{term.measure.label}: sales that only end a holding until {ends}"
            )
    return found


def _times(regime: Regime) -> str:
    return " and ".join(str(span) for span in regime.spans)
