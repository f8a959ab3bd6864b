"""HTML and SVG as text: whatever is no `Html` is escaped on its way in."""

from collections.abc import Collection, Iterable, Sequence
from html import escape

_VOID = frozenset({"br", "circle", "col", "line", "meta", "path", "polyline", "rect"})


class Html(str):
    """Text that is markup already."""

    __slots__ = ()


Child = str | Html


def tag(name: str, /, *children: Child, **attributes: object) -> Html:
    """Return an element.

    Args:
        children: Text, which is escaped, and markup.
        attributes: Underscores become hyphens, one at the end goes: `class_`, `text_anchor`.

    >>> tag("p", "A & B ", tag("b", "<i>"), class_="note")
    '<p class="note">A &amp; B <b>&lt;i&gt;</b></p>'
    """
    written = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(str(value))}"'
        for key, value in attributes.items()
    )
    if name in _VOID:
        return Html(
            f"<{name}{written}>" if name in {"br", "col", "meta"} else f"<{name}{written}/>"
        )
    return Html(f"<{name}{written}>{together(*children)}</{name}>")


def together(*children: Child) -> Html:
    """Return children one after another."""
    return Html(
        "".join(each if isinstance(each, Html) else escape(each) for each in children)
    )


def prose(text: str) -> Html:
    """Return text with what stands between backticks set as code.

    >>> prose("the suite `varied` & more")
    'the suite <code>varied</code> &amp; more'
    """
    parts = enumerate(text.split("`"))
    return together(*(tag("code", part) if at % 2 else part for at, part in parts))


def table(
    caption: str,
    head: Sequence[str],
    rows: Iterable[Sequence[Child]],
    text: Collection[int] = (0,),
) -> Html:
    """Return a table; each row's first cell is its heading.

    Args:
        text: Numbers of the columns that hold text; the others hold figures.
    """
    kinds = ["text" if at in text else "figure" for at in range(len(head))]
    heads = (
        tag("th", cell, scope="col", class_=kind)
        for cell, kind in zip(head, kinds, strict=True)
    )
    return tag(
        "table",
        tag("caption", caption),
        tag("thead", tag("tr", *heads)),
        tag("tbody", *(_row(cells, kinds) for cells in rows)),
    )


def _row(cells: Sequence[Child], kinds: Sequence[str]) -> Html:
    first, *others = cells
    rest = (
        tag("td", cell, class_=kind) for cell, kind in zip(others, kinds[1:], strict=True)
    )
    return Html(f"\n{tag('tr', tag('th', first, scope='row', class_='text'), *rest)}")


def share(value: float, decimals: int = 2) -> str:
    """Write a share of 1 as percent.

    >>> share(0.97132), share(1.0)
    ('97.13 %', '100.00 %')
    """
    return f"{100 * value:.{decimals}f} %"


def score(value: float) -> str:
    """Write a score.

    >>> score(0.66)
    '0.660'
    """
    return f"{value:.3f}"
