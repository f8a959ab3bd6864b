"""What one designation does on one day, under the regimes it falls under."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from ostraka.model._regime_types import Regime, Term, said
from ostraka.model.designation import Designation
from ostraka.model.measures import Measure
from ostraka.model.stated import fold, read_stated

REVIEW = "effect unknown, treat as blocked until reviewed"


@dataclass(frozen=True, slots=True)
class Binding:
    """One measure that one listing carries under one regime, and its days.

    Attributes:
        regime: The regime's key.
        measure: What it does.
        term: The part of the regime that lays it on; None where the entry states it itself.
        since: The first day on which it binds this listing; None when nothing says so.
        divest_by: The day on which the winding down ends, where there is one.
        begun: False when it only binds later.
    """

    regime: str
    measure: Measure
    term: Term | None = None
    since: date | None = None
    divest_by: date | None = None
    begun: bool = True


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
        bindings: Where each measure comes from, those that bind only later included.
    """

    regimes: tuple[str, ...] = ()
    legal_basis: tuple[str, ...] = ()
    measures: tuple[Measure, ...] = ()
    unknown: bool = False
    notes: tuple[str, ...] = ()
    bindings: tuple[Binding, ...] = ()

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
    bindings, notes, unknown = _binding(regimes, act, on, schema)
    begun = {each.measure for each in bindings if each.begun}
    in_order = tuple(measure for measure in Measure if measure in begun)
    return DesignationEffect(
        keys, tuple(basis), in_order, unknown, tuple(notes), tuple(bindings)
    )


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
) -> tuple[list[Binding], list[str], bool]:
    """Return what binds and will bind, the notes, and whether something is not known."""
    if act.ended_on and on > act.ended_on:
        return [], [f"the listing ended on {act.ended_on}"], False
    if act.listed_on and on < act.listed_on:
        return [], [f"the listing begins on {act.listed_on}"], False
    bindings: list[Binding] = []
    notes: list[str] = []
    unknown = False
    for regime in regimes:
        if not regime.is_active(on):
            notes.append(f"regime {regime.key} was in force {_times(regime)}, not on {on}")
            continue
        gaps = gaps_of((regime,), act)
        unknown = unknown or bool(gaps)
        notes += [f"{gap}: {REVIEW}" for gap in gaps]
        found = _stated(regime, act) or _of_terms(regime, act, on, schema)
        notes += [note for each in found for note in _notes(each, on)]
        bindings += found
    return bindings, notes, unknown


def _stated(regime: Regime, act: Designation) -> list[Binding]:
    if regime.stated is None:
        return []
    read = (read_stated(text, regime.stated) for text in act.measures)
    stated = {measure for measures in read for measure in measures or ()}
    return [
        Binding(regime.key, measure, since=act.listed_on)
        for measure in Measure
        if measure in stated
    ]


def _unread(regime: Regime, act: Designation) -> list[str]:
    """The measures that the list states in words that we do not know."""
    if regime.stated:
        return [text for text in act.measures if read_stated(text, regime.stated) is None]
    if regime.is_menu:
        texts = [text for text in act.measures if fold(text) not in regime.headings]
        return [t for t in texts if not any(term.is_named_in(t) for term in regime.terms)]
    return []


def _of_terms(
    regime: Regime, act: Designation, on: date, schema: str | None
) -> list[Binding]:
    found = []
    for term in regime.terms:
        if not (term.span.holds(on) and term.reaches(act, schema)):
            continue
        since, divest_by = term.binds_from(act), term.winds_down_until(act)
        begun = since is None or since <= on
        found.append(Binding(regime.key, term.measure, term, since, divest_by, begun))
    return found


def _notes(binding: Binding, on: date) -> list[str]:
    label, term = binding.measure.label, binding.term
    if not binding.begun:
        return [f"{label} binds from {binding.since}"]
    notes = [f"{label}: {term.condition}"] if term and term.condition else []
    if binding.divest_by and on < binding.divest_by:
        notes.append(f"{label}: sales that only end a holding until {binding.divest_by}")
    return notes


def _times(regime: Regime) -> str:
    return " and ".join(str(span) for span in regime.spans)
