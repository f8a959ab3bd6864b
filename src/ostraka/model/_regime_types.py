"""The parts of a regime: instruments, rules, terms, spans and the facts they rest on.

All dates are days of the place whose law it is; `since` and `until` are both included.
"""

import re
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal

from ostraka.model.designation import Designation
from ostraka.model.measures import Measure
from ostraka.model.stated import fold

_KINDS = {"Person": "person", "Vessel": "vessel", "Airplane": "aircraft"}
_ANY_KIND = (None, "LegalEntity", "Thing")  # these may turn out to be persons
KINDS = frozenset({*_KINDS.values(), "entity"})


@dataclass(frozen=True, slots=True)
class Instrument:
    """A law, order or resolution: what it is called, and where it can be read."""

    name: str
    url: str


@dataclass(frozen=True, slots=True)
class Fact:
    """One legal fact that the regime rests on.

    Attributes:
        text: The fact, in our own words.
        url: Where it can be read.
        verified: True when we read it there; False when it still has to be.
        as_of: The day of the reading, or of the last doubt.
    """

    text: str
    url: str
    verified: bool
    as_of: date


@dataclass(frozen=True, slots=True)
class Span:
    """A time from `since` to `until`, both included; None is an open end."""

    since: date | None = None
    until: date | None = None

    def holds(self, day: date) -> bool:
        """True when `day` lies in the span."""
        return (self.since or date.min) <= day <= (self.until or date.max)

    def overlaps(self, other: "Span") -> bool:
        """True when some day lies in both."""
        first = max(self.since or date.min, other.since or date.min)
        return first <= min(self.until or date.max, other.until or date.max)

    def __str__(self) -> str:
        return f"{self.since or 'the beginning'} to {self.until or 'now'}"


@dataclass(frozen=True, slots=True)
class Rule:
    """What leads from a designation to the regime. What is None is not asked for.

    Attributes:
        source: The source the designation comes from.
        list_key: The list within the source, as `_lists.yml` calls it.
        tag: The programme, folded.
        directive: A pattern for the designation's directive; ``^$`` asks for none.
    """

    source: str
    list_key: str | None = None
    tag: str | None = None
    directive: str | None = None

    def fits(self, list_key: str | None, tag: str, directive: str) -> bool:
        """True when nothing speaks against it; a list that is not known does not."""
        if self.tag is not None and self.tag != tag:
            return False
        if self.list_key is not None and list_key not in (None, self.list_key):
            return False
        return self.directive is None or re.search(self.directive, directive) is not None

    def rank(self, list_key: str | None) -> tuple[bool, bool, int]:
        """How closely it describes what it fits: the closest rule decides."""
        on_list = 1 if self.list_key is None else 2 if self.list_key == list_key else 0
        return self.directive is not None, self.tag is not None, on_list


@dataclass(frozen=True, slots=True)
class Tenor:
    """The longest debt that stays allowed, for debt issued in a span; from 1 day to 100 years."""

    issued: Span
    most_days: int


@dataclass(frozen=True, slots=True)
class Sum:
    """The largest amount that stays allowed: more than 0, in an ISO 4217 currency."""

    most: Decimal
    currency: str


@dataclass(frozen=True, slots=True)
class Term:
    """One measure of a regime, and when it binds.

    Attributes:
        measure: What it does.
        span: When the law itself has it.
        after_days: It binds from the designation's own effective day, else this many days
            after the listing. None: from the listing.
        wind_down_days: Up to the designation's own last day to divest, else this many days
            after the listing, dealings that only end a holding stay allowed.
        condition: What narrows it, in a few words: "debt of more than 14 days".
        only: The kinds of subject it reaches: person, entity, vessel, aircraft.
        when: A pattern: it binds only where the designation's directive or the measures it
            states have it (menu-based listings).
        tenors: Of a limit on new debt: the longest tenor, by the day of issue, in order.
        sum: Of a limit on loans: the largest amount in twelve months.
    """

    measure: Measure
    span: Span = Span()
    after_days: int | None = None
    wind_down_days: int | None = None
    condition: str | None = None
    only: tuple[str, ...] = ()
    when: str | None = None
    tenors: tuple[Tenor, ...] = ()
    sum: Sum | None = None

    def binds_from(self, act: Designation) -> date | None:
        """The first day on which it binds for this listing; None when nothing says so."""
        if self.after_days is None:
            return act.listed_on
        if act.effective_on or not act.listed_on:
            return act.effective_on
        return act.listed_on + timedelta(days=self.after_days)

    def winds_down_until(self, act: Designation) -> date | None:
        """The last day of the winding down, where there is one and its day is known."""
        if self.wind_down_days is None:
            return None
        if act.divest_by or not act.listed_on:
            return act.divest_by
        return act.listed_on + timedelta(days=self.wind_down_days)

    def reaches(self, act: Designation, schema: str | None) -> bool:
        """True when it is meant for such a subject and such a listing."""
        kind = _KINDS.get(schema or "", "entity")
        if self.only and schema not in _ANY_KIND and kind not in self.only:
            return False
        return self.when is None or any(self.is_named_in(text) for text in said(act))

    def is_named_in(self, text: str) -> bool:
        """True when a listing that says this chooses it from the menu."""
        return self.when is not None and re.search(self.when, text, re.I) is not None


@dataclass(frozen=True, slots=True)
class Regime:
    """One legal regime, as dated data.

    Attributes:
        key: Its name in Ostraka, that of its file: "us_glomag".
        title: Its name for people.
        authority: Who lists.
        legal_basis: The instruments, the main one first.
        rules: What leads to it.
        spans: When it is or was in force, in order, without overlap.
        terms: Its measures.
        stated: The vocabulary in which its lists state the measures of each entry; the
            terms are then for entries that state none. None: the terms are for all.
        headings: What lists write over the menu of measures of an entry, folded; it names no
            measure (menu-based listings).
        reporting: The duties to report and to keep, in a few words each.
        thresholds: Rules on owned and controlled companies, in a few words each.
        does_not: What a listing does not do.
        facts: What all this rests on.
    """

    key: str
    title: str
    authority: str
    legal_basis: tuple[Instrument, ...]
    rules: tuple[Rule, ...]
    spans: tuple[Span, ...]
    terms: tuple[Term, ...]
    stated: str | None = None
    headings: tuple[str, ...] = ()
    reporting: tuple[str, ...] = ()
    thresholds: tuple[str, ...] = ()
    does_not: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = field(default=(), repr=False)

    @property
    def is_menu(self) -> bool:
        """True when each entry has its own choice of the measures, and says which."""
        return all(term.when for term in self.terms)

    def is_active(self, on: date) -> bool:
        """True when it is in force on that day."""
        return any(span.holds(on) for span in self.spans)

    @property
    def verified(self) -> bool:
        """True when every fact it rests on was read at its source."""
        return all(fact.verified for fact in self.facts)


def said(act: Designation) -> tuple[str, ...]:
    """What a listing says of its own measures, its directive included."""
    return (act.directive, *act.measures) if act.directive else act.measures


def rule(source: str, list_key: str | None, tag: str | None, directive: str | None) -> Rule:
    """Make a rule, its tag folded."""
    return Rule(source, list_key, None if tag in (None, "*") else fold(tag), directive)
