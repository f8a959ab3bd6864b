"""Regimes as JSON: the form in which the package carries them, quick to load.

`regimes.json` is made from the YAML files (``python scripts/make_regimes.py``) and holds the
digest of those it was made from. A test keeps the two equal.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from ostraka.model._regime_types import (
    Fact,
    Instrument,
    Regime,
    Rule,
    Span,
    Sum,
    Tenor,
    Term,
)
from ostraka.model.measures import BY_VALUE


def write_json(
    files: Mapping[str, bytes], regimes: Iterable[Regime], lists: Mapping[str, str | None]
) -> bytes:
    """Write what was read from regime files, one regime a line, each fact once."""
    regimes = tuple(regimes)
    facts = dict.fromkeys(fact for regime in regimes for fact in regime.facts)
    places = {fact: place for place, fact in enumerate(facts)}
    parts = {
        "digest": _dump(digest(files)),
        "lists": _dump(dict(lists)),
        "facts": _rows([f.text, f.url, f.verified, f.as_of.isoformat()] for f in facts),
        "regimes": _rows(_regime_out(regime, places) for regime in regimes),
    }
    return (
        "{" + ",\n".join(f'"{key}":{part}' for key, part in parts.items()) + "}\n"
    ).encode()


def read_json(
    raw: bytes, files: Mapping[str, bytes]
) -> tuple[list[Regime], dict[str, str | None]] | None:
    """Read what `write_json` wrote; None when it was made from other files."""
    made = json.loads(raw)
    if made["digest"] != digest(files):
        return None
    facts = [
        Fact(text, url, verified, date.fromisoformat(as_of))
        for text, url, verified, as_of in made["facts"]
    ]
    return [_regime_in(each, facts) for each in made["regimes"]], made["lists"]


def digest(files: Mapping[str, bytes]) -> str:
    """Name a set of files by their names and content."""
    whole = hashlib.sha256()
    for name in sorted(files):
        whole.update(name.encode() + b"\0" + hashlib.sha256(files[name]).digest())
    return whole.hexdigest()


def _regime_out(regime: Regime, places: Mapping[Fact, int]) -> dict[str, Any]:
    return {
        "key": regime.key,
        "title": regime.title,
        "authority": regime.authority,
        "legal_basis": [[each.name, each.url] for each in regime.legal_basis],
        "rules": [[r.source, r.list_key, r.tag, r.directive] for r in regime.rules],
        "spans": [_span_out(span) for span in regime.spans],
        "terms": [_term_out(term) for term in regime.terms],
        "stated": regime.stated,
        "headings": list(regime.headings),
        "reporting": list(regime.reporting),
        "thresholds": list(regime.thresholds),
        "does_not": list(regime.does_not),
        "facts": [places[fact] for fact in regime.facts],
    }


def _regime_in(data: dict[str, Any], facts: Sequence[Fact]) -> Regime:
    return Regime(
        data["key"],
        data["title"],
        data["authority"],
        tuple(Instrument(*each) for each in data["legal_basis"]),
        tuple(Rule(*each) for each in data["rules"]),
        tuple(_span_in(each) for each in data["spans"]),
        tuple(_term_in(each) for each in data["terms"]),
        data["stated"],
        tuple(data["headings"]),
        tuple(data["reporting"]),
        tuple(data["thresholds"]),
        tuple(data["does_not"]),
        tuple(facts[place] for place in data["facts"]),
    )


def _span_out(span: Span) -> list[str | None]:
    return [day.isoformat() if day else None for day in (span.since, span.until)]


def _span_in(days: list[str | None]) -> Span:
    return Span(*(date.fromisoformat(day) if day else None for day in days))


def _term_out(term: Term) -> list[Any]:
    return [
        term.measure.value,
        _span_out(term.span),
        term.after_days,
        term.wind_down_days,
        term.condition,
        list(term.only),
        term.when,
        [[*_span_out(each.issued), each.most_days] for each in term.tenors],
        [str(term.sum.most), term.sum.currency] if term.sum else None,
    ]


def _term_in(data: list[Any]) -> Term:
    measure, span, after_days, wind_down_days, condition, only, when, tenors, limit = data
    return Term(
        BY_VALUE[measure],
        _span_in(span),
        after_days,
        wind_down_days,
        condition,
        tuple(only),
        when,
        tuple(Tenor(_span_in(days), most) for *days, most in tenors),
        Sum(Decimal(limit[0]), limit[1]) if limit else None,
    )


def _rows(items: Iterable[Any]) -> str:
    return "[\n" + ",\n".join(_dump(item) for item in items) + "\n]"


def _dump(value: Any) -> str:  # noqa: ANN401 - whatever JSON can hold
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
