"""The chapters on what was found: summary, rows against bars, classes, what was missed."""

from collections.abc import Iterable, Iterator
from typing import Any

from ostraka.evaluation.report._html import Html, prose, score, share, table, tag, together
from ostraka.evaluation.report._plots import Mark, intervals
from ostraka.evaluation.results import Figure, Findings, Row
from ostraka.evaluation.run import Evaluation
from ostraka.evaluation.suites import SUITES, Suite

MISSES_SHOWN = 5  # of each class; `--json` gives more
_ROW_HEAD = ("what", "measured", "bar", "", "cases", "best peer")
_BREAKDOWNS = {
    "variation": "By class",
    "family": "By family of classes",
    "script": "By script",
    "schema": "By kind of party",
}


def summary(run: Evaluation) -> Html:
    """Draw how many bars are met, and every one that is not."""
    barred = [row for _, row in run.rows if row.bar is not None]
    missed = [(suite.name, row) for suite, row in run.missed]
    text = (
        f"{len(run.rows)} figures of {len(run.found)} suites. {len(barred)} of them have a "
        f"bar that was set beforehand: {len(barred) - len(missed)} are met, "
        f"{len(missed)} are missed."
    )
    if not missed:
        return tag("p", text)
    rows = (
        (tag("a", suite, href=f"#suite-{suite}"), *_cells(row)) for suite, row in missed
    )
    head = ("suite", *_ROW_HEAD)
    drawn = table("Bars that are missed", head, rows, text=(0, 1, 4, 6))
    return together(tag("p", text), drawn)


def results(run: Evaluation) -> Html:
    """Draw each suite: its rows, and recall of each class."""
    return together(*(_suite(SUITES[name], found) for name, found in run.found.items()))


def missed(run: Evaluation) -> Html:
    """Draw examples of what was missed, by class."""
    parts = [
        _missed_of(SUITES[name], found) for name, found in run.found.items() if found.missed
    ]
    return together(*parts) if parts else tag("p", "Nothing was missed.")


def explained(run: Evaluation) -> Html:
    """Draw one answer with everything that its score is made of."""
    examples = [each.explained for each in run.found.values() if each.explained]
    if not examples:
        return tag(
            "p", prose("No suite of this run keeps an answer: see the suite `repeat`.")
        )
    return together(*map(_answer, examples))


def _suite(suite: Suite, found: Findings) -> Html:
    rows = table(
        f"{suite.title}: figures", _ROW_HEAD, map(_cells, found.rows), text=(0, 3, 5)
    )
    notes = [f"{row.what}: {row.note}" for row in found.rows if row.note]
    return tag(
        "section",
        tag("h3", f"{suite.title} ({suite.name})"),
        rows,
        *([tag("p", "; ".join(notes) + ".", class_="note")] if notes else []),
        *_breakdowns(suite, found.figures),
        id=f"suite-{suite.name}",
    )


def _cells(row: Row) -> tuple[str | Html, ...]:
    verdict = tag("span", row.verdict, class_="missed") if row.met is False else row.verdict
    count = f"{row.count:,}" if row.count else ""
    return row.what, f"{row.measured:.4f}", row.bar_text, verdict, count, row.peer


def _breakdowns(suite: Suite, figures: dict[str, list[Figure]]) -> Iterator[Html]:
    for key, classes in figures.items():
        title = f"{suite.title}, {_BREAKDOWNS[key].lower()}"
        marks = [
            Mark(each.label, each.recall, *each.interval, each.count) for each in classes
        ]
        caption = tag(
            "figcaption", f"{title}: recall. The figures stand in the table below."
        )
        yield tag("figure", intervals(f"{title}: recall", marks), caption)
        head = ("class", "cases", "recall", "95 % from", "to", "right entity first")
        yield table(f"{title}: recall", head, map(_class_cells, classes))


def _class_cells(each: Figure) -> tuple[str, ...]:
    low, high = each.interval
    shares = (each.recall, low, high, each.first)
    return each.label, f"{each.count:,}", *map(share, shares)


def _missed_of(suite: Suite, found: Findings) -> Html:
    rows = [
        (label, each.query, each.listed, each.found, score(each.score) if each.score else "none")
        for label, misses in found.misses.items()
        for each in misses[:MISSES_SHOWN]
    ]  # fmt: skip
    counts = ", ".join(f"{label} {count:,}" for label, count in found.missed.items())
    return together(
        tag("h3", f"{suite.title} ({suite.name})"),
        tag("p", f"{sum(found.missed.values()):,} in all: {counts}."),
        table(
            f"The first {MISSES_SHOWN} of each class",
            ("class", "asked", "listed", "best answer", "its right score"),
            rows,
            text=range(4),
        ),
    )


def _answer(each: dict[str, Any]) -> Html:
    match = each["match"]
    asked = "; ".join(_pairs(each["query"]))
    text = f"Asked: {asked}. Answer: {match['caption']} ({match['id']}), score {match['score']:.6f}."
    rows = [
        (step["feature"], step["query"], step["candidate"], step["verdict"],
         f"{step['contribution']:+.6f}")
        for step in match["explanation"]
    ]  # fmt: skip
    rows.append(("sum", "", "", "", f"{match['score']:+.6f}"))
    head = ("feature", "asked", "listed", "verdict", "contribution")
    return together(
        tag("p", text), table("What the score is made of", head, rows, text=range(4))
    )


def _pairs(facts: dict[str, Any]) -> Iterable[str]:
    return (f"{key} {value}" for key, value in facts.items())
