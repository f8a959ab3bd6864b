"""Regime files: one YAML file is one regime, read on purpose and refused when it is wrong.

    like: us_blocking            # a pattern: takes over what `_us_blocking.yml` has
    key: us_glomag               # the name of the file
    title, authority             # for people
    legal_basis:                 # [{instrument, url}]
    matches:                     # what leads here: source, and list or tag ("*" for any), and
                                 # where a directive narrows the tag, a pattern for it
    status:                      # [{state: active|ended, from, until}], both days included
    measures:                    # [{measure, from, until, after_days, wind_down_days,
                                 #   condition, only, when}]: see `Term`; a debt limit has
                                 #   `tenor_days: [{from, until, most}]` by day of issue, a
                                 #   loan limit `amount: {most, currency}`
    stated, headings             # see `Regime`
    thresholds, reporting, does_not    # texts
    sources:                     # [{fact, url, verified: true|false, as_of}]

`_lists.yml` holds the names that the lists bear. Every error names the file and the line.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal

from ostraka.errors import RegimeError
from ostraka.model._regime_types import (
    KINDS,
    Fact,
    Instrument,
    Regime,
    Rule,
    Span,
    Sum,
    Tenor,
    Term,
    rule,
)
from ostraka.model._yaml_part import Part, read_part
from ostraka.model.measures import BY_VALUE, Measure
from ostraka.model.stated import VOCABULARIES, fold

LISTS_FILE = "_lists.yml"
LONGEST_TENOR = 36_500  # days: longer debt is a slip of the pen


def read_files(
    files: Mapping[str, bytes],
) -> tuple[tuple[Regime, ...], dict[str, str | None]]:
    """Read a folder of regime files: the regimes by key, and the names of lists.

    Raises:
        RegimeError: A file is wrong, or two regimes claim one listing on one day.
    """
    if LISTS_FILE not in files:
        raise RegimeError(
            f"{LISTS_FILE}:1: found no such file, expected the names of lists"
        )
    lists = read_lists(read_part(LISTS_FILE, files[LISTS_FILE]))
    keys = {key for key in lists.values() if key}
    patterns = {name: raw for name, raw in files.items() if name.startswith("_")}
    claims: dict[Rule, list[Regime]] = {}
    regimes = []
    for name in sorted(files.keys() - patterns.keys()):
        part = read_part(name, files[name])
        regime = read_regime(part, patterns, keys)
        for each in regime.rules:
            _refuse_claim(part, each, regime, claims.setdefault(each, []))
            claims[each].append(regime)
        regimes.append(regime)
    return tuple(regimes), lists


def _refuse_claim(
    part: Part, claim: Rule, regime: Regime, others: Iterable[Regime]
) -> None:
    for other in others:
        if any(a.overlaps(b) for a in regime.spans for b in other.spans):
            found = (
                f"a match ({claim.source}, {claim.list_key}, {claim.tag}) of {other.key!r}"
            )
            raise part.error(found, "no listing in two regimes on one day")


def read_lists(part: Part) -> dict[str, str | None]:
    """Read the names of lists: each to its key, or to None where it says no list."""
    names: dict[str, str | None] = {key: key for key in part.left() if key != "any"}
    for key in part.left():
        for name in part.texts(key):
            names[name] = None if key == "any" else key
    return names


def read_regime(part: Part, patterns: Mapping[str, bytes], lists: Iterable[str]) -> Regime:
    """Read one regime, with what it shares with its pattern.

    Args:
        part: The file.
        patterns: The bytes of the pattern files, by name: ``_us_blocking.yml``.
        lists: The keys of `_lists.yml`.

    Raises:
        RegimeError: Something is missing, unknown, or contradicts itself.
    """
    like = part.take("like")
    shared = _pattern(like, patterns) if like else None
    both = [shared, part] if shared else [part]
    regime = Regime(
        key=part.need("key").text(),
        title=part.need("title").text(),
        authority=_first(both[::-1], "authority", part).text(),
        legal_basis=tuple(_instrument(each) for each in part.need("legal_basis").items()),
        rules=tuple(_rules(part.need("matches"), frozenset(lists))),
        spans=_spans(part.need("status")),
        terms=_terms(both, part),
        stated=_stated(both),
        headings=tuple(fold(text) for text in _texts(both, "headings")),
        reporting=_texts(both, "reporting"),
        thresholds=_texts(both, "thresholds"),
        does_not=_texts(both, "does_not"),
        facts=(*_facts(part.need("sources")), *_shared_facts(shared)),
    )
    if f"{regime.key}.yml" != part.file:
        raise part.error(f"key {regime.key!r}", f"the file's name, {part.file!r}")
    for each in both:
        each.end()
    return regime


def _pattern(like: Part, patterns: Mapping[str, bytes]) -> Part:
    name = f"_{like.text()}.yml"
    if name not in patterns:
        raise like.error(f"pattern {name!r}", f"one of {', '.join(sorted(patterns))}")
    return read_part(name, patterns[name])


def _first(parts: list[Part], key: str, place: Part) -> Part:
    found = [value for part in parts if (value := part.take(key))]
    if not found:
        raise place.error(f"no {key!r}", "one")
    return found[0]


def _texts(parts: list[Part], key: str) -> tuple[str, ...]:
    return tuple(text for part in parts for text in part.texts(key))


def _stated(parts: list[Part]) -> str | None:
    found = [value for part in parts if (value := part.take("stated"))]
    return found[-1].one_of(VOCABULARIES, "vocabulary") if found else None


def _instrument(part: Part) -> Instrument:
    instrument = Instrument(part.need("instrument").text(), part.need("url").url())
    part.end()
    return instrument


def _rules(part: Part, lists: frozenset[str]) -> Iterator[Rule]:
    for each in part.items():
        sources = [item.text() for item in each.need("source").items()]
        list_part, tag_part, directive = (
            each.take("list"),
            each.take("tag"),
            each.take("directive"),
        )
        keys = (
            [item.one_of(lists, "list") for item in list_part.items()]
            if list_part
            else [None]
        )
        tags = [item.text() for item in tag_part.items()] if tag_part else [None]
        if list_part is None and tag_part is None:
            raise each.error("neither 'list' nor 'tag'", "one of them")
        each.end()
        pattern = directive.pattern() if directive else None
        yield from (
            rule(s, key, tag, pattern) for s in sources for key in keys for tag in tags
        )


def _spans(part: Part) -> tuple[Span, ...]:
    spans: list[Span] = []
    for each in part.items():
        state = each.need("state")
        is_active = state.one_of(("active", "ended"), "state") == "active"
        span = _span(each)
        if is_active == (span.until is not None):
            wanted = "no 'until'" if is_active else "the day it ended in 'until'"
            raise each.error(f"state {state.text()!r} until {span.until}", wanted)
        _refuse_overlap(each, span, spans, "status")
        spans.append(span)
        each.end()
    return tuple(sorted(spans, key=lambda span: span.since or date.min))


def _span(part: Part) -> Span:
    since, until = part.take("from"), part.take("until")
    span = Span(since.day() if since else None, until.day() if until else None)
    if span.since and span.until and span.since > span.until:
        raise part.error(
            f"from {span.since} until {span.until}", "a span that does not end first"
        )
    return span


def _refuse_overlap(part: Part, span: Span, earlier: Iterable[Span], what: str) -> None:
    for other in earlier:
        if span.overlaps(other):
            raise part.error(
                f"{what} {span}, which overlaps {other}", "spans that do not overlap"
            )


def _terms(parts: list[Part], place: Part) -> tuple[Term, ...]:
    found: list[Term] = []
    for part in parts:
        measures = part.take("measures")
        for each in measures.items() if measures else ():
            term = _term(each)
            same = [t.span for t in found if _same_but_span(t, term)]
            _refuse_overlap(each, term.span, same, f"measure {term.measure.value!r}")
            found.append(term)
    if not found:
        raise place.error("no 'measures'", "at least one")
    return tuple(found)


def _same_but_span(left: Term, right: Term) -> bool:
    """True for two terms that only one day can tell apart."""
    return (left.measure, left.only, left.when) == (right.measure, right.only, right.when)


def _term(part: Part) -> Term:
    after, wind_down = part.take("after_days"), part.take("wind_down_days")
    condition, only, when = part.take("condition"), part.take("only"), part.take("when")
    measure = _measure(part.need("measure"))
    term = Term(
        measure=measure,
        span=_span(part),
        after_days=after.number() if after else None,
        wind_down_days=wind_down.number() if wind_down else None,
        condition=condition.text() if condition else None,
        only=tuple(item.one_of(KINDS, "kind") for item in only.items()) if only else (),
        when=when.pattern() if when else None,
        tenors=_tenors(part, measure),
        sum=_sum(part, measure),
    )
    part.end()
    return term


def _limit(part: Part, key: str, measure: Measure, of: Measure) -> Part | None:
    """Take a limit, which only one measure can have."""
    found = part.take(key)
    if found and measure is not of:
        raise found.error(f"{key!r} of {measure.value!r}", f"it with {of.value!r} alone")
    return found


def _tenors(part: Part, measure: Measure) -> tuple[Tenor, ...]:
    limit = _limit(part, "tenor_days", measure, Measure.NEW_DEBT_LIMIT)
    found: list[Tenor] = []
    for each in limit.items() if limit else ():
        most = each.need("most")
        tenor = Tenor(_span(each), most.number())
        if not 1 <= tenor.most_days <= LONGEST_TENOR:
            raise most.error(f"{tenor.most_days} days", f"1 to {LONGEST_TENOR} days")
        _refuse_overlap(each, tenor.issued, (t.issued for t in found), "tenor")
        found.append(tenor)
        each.end()
    return tuple(sorted(found, key=lambda tenor: tenor.issued.since or date.min))


def _sum(part: Part, measure: Measure) -> Sum | None:
    limit = _limit(part, "amount", measure, Measure.LOAN_LIMIT)
    if limit is None:
        return None
    most, currency = limit.need("most"), limit.need("currency")
    found = Sum(Decimal(most.number()), currency.text())
    if not found.most:
        raise most.error("0", "an amount of 1 or more")
    if not re.fullmatch(r"[A-Z]{3}", found.currency):
        raise currency.error(f"{found.currency!r}", "a currency as USD")
    limit.end()
    return found


def _measure(part: Part) -> Measure:
    return BY_VALUE[part.one_of(BY_VALUE, "measure")]


def _facts(part: Part) -> Iterator[Fact]:
    for each in part.items():
        fact = Fact(
            each.need("fact").text(),
            each.need("url").url(),
            each.need("verified").flag(),
            each.need("as_of").day(),
        )
        each.end()
        yield fact


def _shared_facts(shared: Part | None) -> Iterator[Fact]:
    part = shared.take("sources") if shared else None
    return _facts(part) if part else iter(())
