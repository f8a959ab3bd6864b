"""The validation report: one HTML file for a bank's model-validation file.

It carries its style and its plots, and fetches nothing. It is a pure function of a run and
a day: the same run gives the same bytes.
"""

from datetime import date
from importlib.resources import files

from ostraka.evaluation.frozen import Comparison
from ostraka.evaluation.report import _about, _results, _thresholds
from ostraka.evaluation.report._html import Html, tag, together
from ostraka.evaluation.report._requirements import requirements
from ostraka.evaluation.run import Evaluation

__all__ = ["report"]

TITLE = "Validation of name matching"


def report(run: Evaluation, day: date, compared: Comparison | None = None) -> str:
    """Return the report as one HTML document.

    Args:
        day: The day that it bears.
        compared: What differs from an earlier run, None when none was named.
    """
    chapters = {
        "summary": ("Summary", _results.summary(run)),
        "tested": ("What was tested", _about.tested(run, day)),
        "method": ("Method", _about.method(run)),
        "results": ("Results against bars", _results.results(run)),
        "thresholds": ("Thresholds and their effect", _thresholds.thresholds(run)),
        "meaning": ("What a score means", _thresholds.meaning(run)),
        "before-and-after": (
            "Before and after", _thresholds.before_and_after(compared)
        ),
        "missed": ("What was missed", _results.missed(run)),
        "explained": ("One answer explained", _results.explained(run)),
        "requirements": ("Requirements and where they are answered", requirements(run)),
        "limits": ("Limits", _about.limits(run)),
        "repeat": ("How to repeat it", _about.repeat(run, day)),
    }  # fmt: skip
    head = f"Ostraka {run.engine}, config {run.config}, {day.isoformat()}"
    body = tag(
        "body",
        tag("header", tag("h1", TITLE), tag("p", head, class_="note")),
        _contents({anchor: title for anchor, (title, _) in chapters.items()}),
        tag("main", *(_chapter(anchor, *each) for anchor, each in chapters.items())),
    )
    return f'<!doctype html>\n<html lang="en">\n{_head()}\n{body}\n</html>\n'


def _head() -> Html:
    style = files("ostraka.evaluation.report").joinpath("style.css").read_text("utf-8")
    return tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("title", TITLE),
        tag("style", Html(style)),
    )


def _contents(titles: dict[str, str]) -> Html:
    links = (
        tag("li", tag("a", title, href=f"#{anchor}")) for anchor, title in titles.items()
    )
    return tag("nav", tag("ol", *links), aria_label="Contents")


def _chapter(anchor: str, title: str, content: Html) -> Html:
    return together(
        Html("\n"), tag("section", tag("h2", title), content, id=anchor), Html("\n")
    )
