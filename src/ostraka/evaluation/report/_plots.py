"""Plots as inline SVG, drawn by hand: no script, no font and no picture from outside.

Each plot has a title and a description for those who cannot see it, and a table of the same
figures stands beside it. Coordinates have one decimal: the same figures, the same bytes.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import log10

from ostraka.evaluation.report._html import Html, score, share, tag, together

WIDTH, HEIGHT = 720, 300
LEFT, RIGHT, TOP, BOTTOM = 60, 40, 20, 45
DEPTH = 0.2  # of recall that is drawn below the threshold in use

Scale = Callable[[float], float]


@dataclass(frozen=True, slots=True)
class Mark:
    """One class on a plot of shares, with the ends of its interval."""

    label: str
    share: float
    low: float
    high: float
    count: int


def intervals(title: str, marks: Sequence[Mark]) -> Html:
    """Draw a dot with its 95 % interval for each class, one below another."""
    left, step = 230, 20
    low = _floor_of(each.low for each in marks)
    height = TOP + step * len(marks) + BOTTOM
    at = _scale(low, 1, left, WIDTH - 75)
    bottom = height - BOTTOM + 4
    drawn: list[Html] = [
        _grid(at(tick), TOP - 8, at(tick), bottom, share(tick, 0), bottom + 16)
        for tick in _ticks(low, 1)
    ]
    for number, each in enumerate(marks):
        y = TOP + step * number + 8
        drawn += [
            _text(left - 8, y + 4, each.label, "end"),
            _line(at(each.low), y, at(each.high), y, "ours"),
            tag("circle", cx=_n(at(each.share)), cy=_n(y), r="4", class_="dot"),
            _text(WIDTH - 62, y + 4, f"n {each.count:,}"),
        ]
    drawn.append(_text((left + WIDTH) / 2, height - 8, "recall, 95 % interval", "middle"))
    worst = min(marks, key=lambda each: each.share)
    said = f"{len(marks)} classes; the lowest is {worst.label} at {share(worst.share)}."
    return _svg(title, said, height, drawn)


def trade_off(
    title: str, points: Sequence[tuple[float, float]], chosen: tuple[float, float, str]
) -> Html:
    """Draw recall against the share of innocent questions that alert.

    Args:
        points: Alert rate and recall at each threshold. Alerts stand on a logarithmic
            scale; none at all stands at its left end, 0.01 %. What has far less recall than
            the chosen one is left to the table.
        chosen: Alert rate and recall at the threshold in use, and what to call it.
    """
    rate, recall, name = chosen
    low = _floor_of([max(0, recall - DEPTH)])
    x, y = _log_scale(), _scale(low, 1, HEIGHT - BOTTOM, TOP)
    shown = (f"{_n(x(at))},{_n(y(found))}" for at, found in points if found >= low)
    drawn = [
        *_frame(low, y, "recall"),
        *(
            _grid(x(tick), TOP, x(tick), HEIGHT - BOTTOM, share(tick, 2), HEIGHT - BOTTOM + 16)
            for tick in (0.0001, 0.001, 0.01, 0.1, 1)
        ),
        tag("polyline", points=" ".join(shown), class_="ours"),
        tag("circle", cx=_n(x(rate)), cy=_n(y(recall)), r="5", class_="dot"),
        _text(x(rate) + 10, y(recall) + 16, name),
        _text(WIDTH / 2, HEIGHT - 8, "innocent questions that alert (0.01 % or less at the left)",
              "middle"),
    ]  # fmt: skip
    said = f"{name}: recall {share(recall)}, alerts {share(rate)}."
    return _svg(title, said, HEIGHT, drawn)


def calibration(title: str, points: Sequence[tuple[float, float, int]]) -> Html:
    """Draw how often an answer is right by its score, beside a line where both are equal.

    Args:
        points: Middle of a span of scores, share right, and how many answers.
    """
    low = points[0][0] - 0.025 if points else 0.5
    x = _scale(low, 1, LEFT, WIDTH - RIGHT)
    y = _scale(0, 1, HEIGHT - BOTTOM, TOP)
    line = " ".join(f"{_n(x(at))},{_n(y(right))}" for at, right, _ in points)
    drawn = [
        *_frame(0, y, "first answer is right"),
        *_below(x, low, "score"),
        _line(x(low), y(low), x(1), y(1), "dashed"),
        tag("polyline", points=line, class_="ours"),
        *(
            tag("circle", cx=_n(x(at)), cy=_n(y(right)), r="4", class_="dot")
            for at, right, _ in points
        ),
        *(
            _text(x(at), y(right) - 8, f"n {count:,}", "middle")
            for at, right, count in points
        ),
    ]
    told = "; ".join(f"{score(at)}: {share(right, 0)}" for at, right, _ in points)
    return _svg(title, f"Share right by score. {told}.", HEIGHT, drawn)


def histogram(
    title: str, spans: Sequence[tuple[float, float, float, float]], line: float
) -> Html:
    """Draw two counts side by side for each span of scores, and the threshold.

    Args:
        spans: Low, high, share of the right answers, share of the innocent questions.
    """
    low = spans[0][0]
    most = max((max(right, wrong) for *_, right, wrong in spans), default=0) or 1
    x = _scale(low, 1, LEFT, WIDTH - RIGHT)
    y = _scale(0, most, HEIGHT - BOTTOM, TOP)
    drawn = [
        *_below(x, low, "score: filled are right answers, hollow are innocent questions"),
        _grid(LEFT, y(most), WIDTH - RIGHT, y(most), "", 0),
        _text(LEFT - 6, y(most) + 4, share(most, 0), "end"),
        _text(LEFT - 6, y(0) + 4, "0 %", "end"),
    ]
    for start, end, right, wrong in spans:
        half = (x(end) - x(start)) / 2 - 1
        drawn += [
            _bar(x(start) + 0.5, y(right), half, y(0), "bar"),
            _bar(x(start) + half + 1, y(wrong), half, y(0), "bar-other"),
        ]
    drawn += [
        _line(x(line), TOP - 6, x(line), HEIGHT - BOTTOM, "line"),
        _text(x(line) + 4, TOP + 2, f"threshold in use {score(line)}"),
    ]
    said = f"Spread of scores from {score(low)} to 1, the threshold at {score(line)}."
    return _svg(title, said, HEIGHT, drawn)


def _frame(low: float, y: Scale, what: str) -> list[Html]:
    """Draw the left axis of shares."""
    ticks = [
        together(
            _line(LEFT, y(tick), WIDTH - RIGHT, y(tick), "grid"),
            _text(LEFT - 6, y(tick) + 4, share(tick, 0), "end"),
        )
        for tick in _ticks(low, 1)
    ]
    axis = _line(LEFT, TOP, LEFT, HEIGHT - BOTTOM, "axis")
    return [*ticks, axis, _text(4, TOP - 8, what)]


def _below(x: Scale, low: float, what: str) -> list[Html]:
    """Draw the lower axis of scores."""
    bottom = HEIGHT - BOTTOM
    ticks = [
        _text(x(tick), bottom + 16, f"{tick:.2f}", "middle") for tick in _ticks(low, 1)
    ]
    axis = _line(LEFT, bottom, WIDTH - RIGHT, bottom, "axis")
    return [axis, *ticks, _text(WIDTH / 2, HEIGHT - 8, what, "middle")]


def _svg(title: str, said: str, height: float, drawn: Iterable[Html]) -> Html:
    return tag(
        "svg", tag("title", title), tag("desc", said), *drawn,
        viewBox=f"0 0 {WIDTH} {_n(height)}", role="img",
        aria_label=f"{title}. {said}", xmlns="http://www.w3.org/2000/svg",
    )  # fmt: skip


def _scale(low: float, high: float, start: float, end: float) -> Scale:
    span = (high - low) or 1
    return lambda value: start + (value - low) / span * (end - start)


def _log_scale() -> Scale:
    """Four decades of alert rates, from 0.01 % to all."""
    inner = _scale(-4, 0, LEFT, WIDTH - RIGHT)
    return lambda rate: inner(log10(max(rate, 1e-4)))


def _floor_of(shares: Iterable[float]) -> float:
    """Return the tenth below the least share, at most 0.9."""
    return min(0.9, int(min(shares, default=0) * 10) / 10)


def _ticks(low: float, high: float) -> list[float]:
    """Return round numbers from the high end down to the low one."""
    span = high - low
    step = 0.02 if span <= 0.1 else 0.1 if span <= 0.6 else 0.2
    return [round(high - n * step, 2) for n in range(int(span / step + 1e-9) + 1)]


def _grid(x: float, y: float, to_x: float, to_y: float, label: str, below: float) -> Html:
    return together(_line(x, y, to_x, to_y, "grid"), _text(x, below, label, "middle"))


def _line(x: float, y: float, to_x: float, to_y: float, kind: str) -> Html:
    return tag("line", x1=_n(x), y1=_n(y), x2=_n(to_x), y2=_n(to_y), class_=kind)


def _bar(x: float, y: float, width: float, bottom: float, kind: str) -> Html:
    size = {"width": _n(width), "height": _n(bottom - y)}
    return tag("rect", x=_n(x), y=_n(y), **size, class_=kind)


def _text(x: float, y: float, text: str, anchor: str = "start") -> Html:
    return tag("text", text, x=_n(x), y=_n(y), text_anchor=anchor)


def _n(value: float) -> str:
    return f"{value:.1f}"
