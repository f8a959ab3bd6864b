"""The chapters on what was tested, how, what that does not show, and how to repeat it."""

from collections.abc import Iterable
from datetime import date

from ostraka.evaluation.report._html import Html, prose, score, table, tag, together
from ostraka.evaluation.run import Evaluation
from ostraka.evaluation.suites import SUITES

_LIMITS = (
    "The figures hold for this engine version, these settings and these editions. Another "
    "list, another language of customers or other data errors give other figures: measure "
    "again on your own customers before you rely on them.",
    "Many questions are made of few people: variations of one name are not independent, so "
    "that the true uncertainty is wider than the 95 % intervals, which assume that they are.",
    "The threshold of a suite is set on the same innocent customers that its alerts are "
    "counted on. The alert rate in use is measured at the threshold in use.",
    "Innocent customers are public or invented people, not the customers of any bank. What "
    "share of alerts is right depends on how many customers are listed.",
    "Variations are made by rules. People who hide do what no rule foresees.",
    "A class with few cases says little: look at its interval, not at its recall.",
    "Ownership, payments, free text and the work on alerts are not measured here.",
)


def tested(run: Evaluation, day: date) -> Html:
    """Draw engine, settings, editions, labelled data and counts."""
    facts = [
        ("engine", f"Ostraka {run.engine}"),
        ("config hash", run.config),
        ("threshold in use", score(run.threshold_in_use)),
        ("threshold that innocent customers allow (0.1 %, name alone)", score(run.threshold)),
        ("list that most questions were put to",
         f"{run.entities:,} entities, {run.names:,} names"),
        ("suites that ran", ", ".join(run.found)),
        ("suites left out for want of real lists", ", ".join(run.left_out) or "none"),
        ("report of", day.isoformat()),
    ]  # fmt: skip
    return together(
        table("The run", ("what", "value"), facts, text=(0, 1)),
        _editions(run),
        table(
            "Labelled and invented data",
            ("file", "SHA-256"),
            ((name, tag("code", sha)) for name, sha in run.data.items()),
            text=(0, 1),
        ),
    )


def method(run: Evaluation) -> Html:
    """Draw how each suite asks and counts."""
    intro = (
        "Unless its suite says otherwise, every question goes end to end through the "
        "published path, candidates and score together. A question is found when a right "
        "entity reaches the threshold. Intervals are Wilson's, at 95 %."
    )
    items = (
        tag(
            "div",
            tag("dt", f"{SUITES[name].title} ({name})"),
            tag("dd", prose(SUITES[name].method)),
        )
        for name in run.found
    )
    return together(tag("p", intro), tag("dl", *items))


def limits(run: Evaluation) -> Html:
    """Draw what this report does not show."""
    more = (
        ()
        if run.editions
        else ("Real lists were not at hand: everybody listed and asked for is invented.",)
    )
    return _list((*more, *_LIMITS))


def repeat(run: Evaluation, day: date) -> Html:
    """Draw how to come to the same report."""
    chosen = "" if _is_whole(run) else "".join(f" --suite {name}" for name in run.found)
    where = " --shared FOLDER" if run.editions else " --made"
    command = f"ostraka evaluate{where}{chosen} --dated {day} --report report.html"
    return together(
        _list(
            (
                f"Install Ostraka {run.engine}; the config hash must be {run.config}.",
                "Lay out the editions and the labelled data as in `docs/evaluation.md`; "
                "their SHA-256 must be those above.",
                "Run the command below. The same engine, data and day give the same bytes; "
                "what was compared, if anything, must be named again with --compare or "
                "--frozen.",
            )
        ),
        tag("pre", command),
    )


def _is_whole(run: Evaluation) -> bool:
    return len(run.found) + len(run.left_out) == len(SUITES)


def _editions(run: Evaluation) -> Html:
    if not run.editions:
        return tag("p", "No real list was at hand: the run stands on the made data alone.")
    rows = (
        (each.source, each.published, f"{len(each.entities):,}", f"{each.names:,}",
         tag("code", each.sha256))
        for each in run.editions
    )  # fmt: skip
    head = ("source", "published", "entities", "names", "edition (SHA-256)")
    return table("Editions that were read", head, rows, text=(0, 1, 4))


def _list(items: Iterable[str]) -> Html:
    return tag("ul", *(tag("li", prose(each)) for each in items))
