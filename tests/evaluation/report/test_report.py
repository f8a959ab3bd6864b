"""The validation report: one file, the same bytes, every figure with its bar."""

from dataclasses import replace
from datetime import date

import pytest
from lxml import html

from ostraka.evaluation import Bench, Evaluation, Frozen, compare, evaluate
from ostraka.evaluation.report import report
from ostraka.evaluation.results import Findings, Miss, Row

DAY = date(2026, 11, 27)
CHAPTERS = [
    "summary", "tested", "method", "results", "thresholds", "meaning", "before-and-after",
    "missed", "explained", "requirements", "limits", "repeat",
]  # fmt: skip


@pytest.fixture(scope="module")
def page(run_made: Evaluation) -> str:
    return report(run_made, DAY)


@pytest.fixture(scope="module")
def root(page: str) -> html.HtmlElement:
    return html.document_fromstring(page)


def test_the_same_run_gives_the_same_bytes(page: str, run_again: Evaluation) -> None:
    assert report(run_again, DAY) == page


def test_nothing_is_fetched_and_nothing_runs(root: html.HtmlElement) -> None:
    assert not list(root.iter("script", "link", "img", "iframe", "object"))
    assert not [each for each in root.iter() if each.get("src")]
    links = [str(each.get("href")) for each in root.iter("a")]
    assert all(link.startswith("#") for link in links)
    (style,) = root.iter("style")
    assert "url(" not in str(style.text)
    assert "@import" not in str(style.text)


def test_every_link_leads_to_a_place_in_the_page(root: html.HtmlElement) -> None:
    places = [str(each.get("id")) for each in root.iter() if each.get("id")]
    assert len(places) == len(set(places))
    assert {str(each.get("href"))[1:] for each in root.iter("a")} <= set(places)


def test_every_chapter_is_there_in_order(root: html.HtmlElement) -> None:
    assert [each.get("id") for each in root.iterfind("body/main/section")] == CHAPTERS


def test_every_row_stands_with_its_bar(
    run_made: Evaluation, root: html.HtmlElement
) -> None:
    for suite, row in run_made.rows:
        section = root.get_element_by_id(f"suite-{suite.name}")
        lines = [[cell.text_content() for cell in line] for line in section.iter("tr")]
        cells = next(line for line in lines if line[0] == row.what)
        assert cells[1:4] == [f"{row.measured:.4f}", row.bar_text, row.verdict]


def test_a_missed_bar_stands_in_the_summary(run_made: Evaluation) -> None:
    rows = (Row("recall of something", 0.5, 0.9), Row("recall of more", 0.95, 0.9))
    run = replace(run_made, found={"repeat": Findings(rows)})
    said = html.document_fromstring(report(run, DAY)).get_element_by_id("summary")
    assert "1 are met, 1 are missed" in said.text_content()
    assert "recall of something" in said.text_content()
    assert "recall of more" not in said.text_content()


def test_a_table_stands_behind_every_plot(root: html.HtmlElement) -> None:
    drawn = list(root.iter("figure"))
    assert len(drawn) > 10
    for figure in drawn:
        following = figure.getnext()
        assert following is not None
        assert following.tag == "table"


def test_every_table_has_a_caption_and_scoped_headings(root: html.HtmlElement) -> None:
    for each in root.iter("table"):
        assert each.findtext("caption")
        assert all(cell.get("scope") for cell in each.iter("th"))


def test_the_page_says_its_language_and_title(root: html.HtmlElement) -> None:
    assert root.get("lang") == "en"
    assert root.findtext("head/title")


def test_the_page_names_what_was_tested(run_made: Evaluation, page: str) -> None:
    for text in (run_made.config, "2026-11-27", *run_made.data.values()):
        assert text in page


def test_it_says_that_nobody_asked_for_is_real(page: str) -> None:
    assert "the run stands on the made data alone" in page


def test_editions_stand_with_their_hash(full_bench: Bench) -> None:
    page = report(evaluate(full_bench, ["varied"]), DAY)
    assert "us_ofac_sdn" in page
    assert "0" * 64 in page
    assert "--suite varied --dated 2026-11-27" in page


def test_a_name_is_never_markup(run_made: Evaluation) -> None:
    bad = "</td><script>alert('x')</script>"
    found = replace(
        run_made.found["control"],
        misses={bad: [Miss(bad, bad, 0.1, bad)]},
        missed={bad: 1},
    )
    page = report(replace(run_made, found={"control": found}), DAY)
    assert "<script" not in page
    assert "&lt;script&gt;" in page


def test_what_moved_stands_before_and_after(run_made: Evaluation) -> None:
    new = Frozen.of(run_made.to_json())
    figures = new.figures | {"repeat | answers with the same bytes": 0.5}
    old = Frozen("0ld", {"entities": "1"}, figures)
    page = report(run_made, DAY, compare(old, new, "before.json"))
    said = html.document_fromstring(page).get_element_by_id("before-and-after")
    text = said.text_content()
    assert "before.json (config 0ld" in text
    assert "1 figures differ" in text
    assert "+0.5000" in text
    assert "other data" in text


def test_a_run_of_one_suite_makes_a_report_too(bench: Bench) -> None:
    page = report(evaluate(bench, ["births"]), DAY)
    for text in ("No suite of this run measures it", "Nothing was compared", "not shown"):
        assert text in page
