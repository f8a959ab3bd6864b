"""HTML as text: whatever is no markup is escaped."""

from html import unescape

from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from ostraka.evaluation.report._html import Html, prose, share, table, tag, together

texts = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn", "Co"]))


@given(texts, texts)
def test_text_comes_out_as_it_went_in(text: str, value: str) -> None:
    made = tag("p", text, title=value)
    element = html.fragment_fromstring(made)
    assert element.tag == "p"
    assert len(element) == 0
    assert unescape(made.split(">", 1)[1].removesuffix("</p>")) == text
    assert made.count("<") == 2


def test_markup_in_a_name_is_only_a_name() -> None:
    made = tag("td", "<script>alert(1)</script>", title='" onload="x')
    assert made == (
        '<td title="&quot; onload=&quot;x">&lt;script&gt;alert(1)&lt;/script&gt;</td>'
    )


def test_markup_stays_markup() -> None:
    assert together("a < ", tag("b", "c")) == "a &lt; <b>c</b>"
    assert isinstance(together(), Html)


def test_what_stands_between_backticks_is_code() -> None:
    assert prose("see `varied` <now>") == "see <code>varied</code> &lt;now&gt;"


def test_a_table_says_what_its_cells_belong_to() -> None:
    root = html.fragment_fromstring(
        table("Figures", ("class", "recall"), [("typo", "97 %")])
    )
    assert root.findtext("caption") == "Figures"
    assert [each.get("scope") for each in root.iter("th")] == ["col", "col", "row"]
    assert [each.get("class") for each in root.iter("td")] == ["figure"]


def test_a_share_is_written_as_percent() -> None:
    assert share(0.00012, 3) == "0.012 %"
