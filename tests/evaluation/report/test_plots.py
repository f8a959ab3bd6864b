"""Plots as inline SVG."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from ostraka.evaluation.report._html import Html
from ostraka.evaluation.report._plots import (
    HEIGHT,
    WIDTH,
    Mark,
    calibration,
    histogram,
    intervals,
    trade_off,
)

shares = st.floats(0, 1)
curves = st.lists(st.tuples(shares, shares), min_size=1, max_size=60)
ODD = '<b> & "x" йй'


def parse(svg: Html) -> etree._Element:
    return etree.fromstring(svg.encode())


def plots() -> dict[str, Html]:
    return {
        "intervals": intervals(ODD, [Mark(ODD, 0.9, 0.85, 0.95, 1_200)]),
        "trade_off": trade_off(ODD, [(0.1, 0.9), (0.0, 0.5)], (0.1, 0.9, ODD)),
        "calibration": calibration(ODD, [(0.525, 0.1, 40), (0.975, 1.0, 7)]),
        "histogram": histogram(ODD, [(0.5, 0.6, 0.0, 0.2), (0.6, 0.7, 0.3, 0.0)], 0.66),
    }


@pytest.mark.parametrize("name", plots())
def test_each_plot_says_what_it_shows_to_those_who_do_not_see_it(name: str) -> None:
    root = parse(plots()[name])
    assert root.get("role") == "img"
    assert root[0].text == ODD
    assert root[1].text
    assert str(root.get("aria-label")).startswith(ODD)


@pytest.mark.parametrize("name", plots())
def test_coordinates_have_one_decimal(name: str) -> None:
    assert re.findall(r"\d\.\d{2,}", re.sub(r"<(text|desc|title).*?</\1>|aria-label=\".*?\"",
                                            "", plots()[name])) == []  # fmt: skip


@given(curves, shares, shares)
def test_a_curve_stays_within_its_frame(
    points: list[tuple[float, float]], rate: float, recall: float
) -> None:
    root = parse(trade_off("t", points, (rate, recall, "here")))
    (line,) = root.iterfind("{*}polyline")
    for pair in str(line.get("points")).split():
        x, y = map(float, pair.split(","))
        assert 0 <= x <= WIDTH
        assert 0 <= y <= HEIGHT


@given(st.lists(st.tuples(shares, shares, shares).map(sorted), min_size=1, max_size=20))
def test_an_interval_is_drawn_around_its_dot(spans: list[list[float]]) -> None:
    marks = [Mark(f"c{n}", mid, low, high, 9) for n, (low, mid, high) in enumerate(spans)]
    root = parse(intervals("t", marks))
    dots = [float(str(each.get("cx"))) for each in root.iterfind("{*}circle")]
    lines = [each for each in root.iterfind("{*}line") if each.get("class") == "ours"]
    for dot, line in zip(dots, lines, strict=True):
        assert float(str(line.get("x1"))) <= dot <= float(str(line.get("x2")))
        assert 0 <= dot <= WIDTH


def test_a_histogram_draws_both_kinds_for_every_span() -> None:
    root = parse(plots()["histogram"])
    kinds = [each.get("class") for each in root.iterfind("{*}rect")]
    assert kinds == ["bar", "bar-other"] * 2
    heights = [float(str(each.get("height"))) for each in root.iterfind("{*}rect")]
    assert heights[0] == heights[3] == 0.0
    assert heights[2] == max(heights)
