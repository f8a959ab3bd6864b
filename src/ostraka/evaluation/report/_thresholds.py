"""The chapters on thresholds: what each one gives, what lies near it, what has changed."""

from collections.abc import Iterator

from ostraka.evaluation.frozen import Change, Comparison
from ostraka.evaluation.measures import Band, Bin
from ostraka.evaluation.report._html import Html, prose, score, share, table, tag, together
from ostraka.evaluation.report._plots import calibration, histogram, trade_off
from ostraka.evaluation.run import Evaluation
from ostraka.evaluation.suites import SUITES
from ostraka.evaluation.tuning import Sample, Tuning

_KIND = {True: "right answer", False: "innocent"}


def thresholds(run: Evaluation) -> Html:
    """Draw what the threshold does, for each suite that asks innocent questions too."""
    parts = [
        _tuning(SUITES[name].title, found.tuning)
        for name, found in run.found.items()
        if found.tuning
    ]
    return together(*parts) if parts else tag("p", "No suite of this run measures it.")


def meaning(run: Evaluation) -> Html:
    """Draw how often an answer is right, by its score."""
    bins = [each for found in run.found.values() for each in found.bins if each.count]
    if not bins:
        return tag(
            "p", prose("No suite of this run measures it: see the suite `calibration`.")
        )
    points = [((each.low + each.high) / 2, each.right, each.count) for each in bins]
    title = "Share of first answers that are right, by score"
    caption = "On the dashed line a score would be the chance to be right. Figures below."
    head = ("score from", "to", "answers", "right")
    return together(
        tag("figure", calibration(title, points), tag("figcaption", caption)),
        table(title, head, map(_bin_cells, bins)),
    )


def before_and_after(compared: Comparison | None) -> Html:
    """Draw which figures differ from an earlier run's."""
    if compared is None:
        how = "Nothing was compared. `ostraka evaluate --frozen` or `--compare` does it."
        return tag("p", prose(how))
    text = (
        f"Compared with {compared.against} (config {compared.old_config}; this run "
        f"{compared.new_config}): {len(compared.changes)} figures differ, "
        f"{compared.same} are the same."
    )
    parts = [tag("p", text)]
    if compared.other_data:
        other = ", ".join(compared.other_data)
        parts.append(tag("p", f"The runs stood on other data: {other}.", class_="missed"))
    if compared.changes:
        head = ("figure", "before", "after", "change")
        rows = ((each.figure, *_moved_cells(each)) for each in compared.changes)
        parts.append(table("Figures that differ", head, rows))
    return together(*parts)


def _tuning(title: str, found: Tuning) -> Html:
    return together(
        tag("h3", title),
        tag("p", _said(found)),
        *_curve(title, found),
        *_spread(title, found),
        *_near(title, found),
    )


def _said(found: Tuning) -> str:
    return (
        f"{found.asked:,} questions that have a right answer, {found.innocent:,} innocent "
        f"ones. Threshold in use {score(found.in_use)}; the suite's figures are at "
        f"{score(found.allowed)}."
    )


def _curve(title: str, found: Tuning) -> Iterator[Html]:
    name = f"{title}: recall against alerts"
    at = next(each for each in found.curve if each.threshold == found.in_use)
    chosen = (at.alerts, at.recall, f"threshold in use {score(at.threshold)}")
    points = [(each.alerts, each.recall) for each in found.curve]
    caption = tag(
        "figcaption",
        "Each point is one threshold; those of far less recall stand only in the table below.",
    )
    yield tag("figure", trade_off(name, points, chosen), caption)
    rows = (
        (score(each.threshold), share(each.recall), share(each.alerts, 3),
         f"{each.alerts * found.innocent:,.0f}", "in use" if each is at else "")
        for each in found.curve
    )  # fmt: skip
    head = ("threshold", "recall", "innocent that alert", "in number", "")
    yield table(name, head, rows)


def _spread(title: str, found: Tuning) -> Iterator[Html]:
    name = f"{title}: how scores spread"
    spans = [
        (each.low, each.high, each.right / (found.asked or 1),
         each.innocent / (found.innocent or 1))
        for each in found.spread
    ]  # fmt: skip
    caption = "Shares of all questions of each kind; what scores less is not drawn."
    yield tag("figure", histogram(name, spans, found.in_use), tag("figcaption", caption))
    rows = (
        (f"{each.low:.2f} to {each.high:.2f}", f"{each.right:,}", f"{each.innocent:,}")
        for each in found.spread
    )
    yield table(name, ("score", "right answers", "innocent questions"), rows)


def _near(title: str, found: Tuning) -> Iterator[Html]:
    yield table(
        f"{title}: above and below the line",
        ("score", "line", "right answers", "innocent questions"),
        (_band_cells(each, found.in_use) for each in found.near),
        text=(0, 1),
    )
    yield table(
        f"{title}: samples nearest to the line",
        ("line", "kind", "asked", "listed", "score"),
        map(_sample_cells, found.samples),
        text=range(4),
    )


def _band_cells(each: Band, line: float) -> tuple[str, ...]:
    side = "above" if each.low >= line else "below"
    span = f"{each.low:.3f} to {each.high:.3f}"
    return span, side, f"{each.right:,}", f"{each.innocent:,}"


def _sample_cells(each: Sample) -> tuple[str, ...]:
    side = "above" if each.above else "below"
    return side, _KIND[each.right], each.query, each.listed, f"{each.score:.4f}"


def _bin_cells(each: Bin) -> tuple[str, ...]:
    return f"{each.low:.2f}", f"{each.high:.2f}", f"{each.count:,}", share(each.right)


def _moved_cells(each: Change) -> tuple[str, ...]:
    figures = ("" if value is None else f"{value:.4f}" for value in (each.old, each.new))
    return *figures, "" if each.change is None else f"{each.change:+.4f}"
