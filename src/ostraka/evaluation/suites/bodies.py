"""Organisations and vessels written otherwise."""

from ostraka.evaluation import made
from ostraka.evaluation.bench import FLOOR, Bench
from ostraka.evaluation.bodies import ORGANISATIONS, VESSELS, body_cases
from ostraka.evaluation.cases import Outcome, ask
from ostraka.evaluation.measures import first_place
from ostraka.evaluation.results import Findings, Row
from ostraka.evaluation.sampling import sample
from ostraka.evaluation.suites._suite import alert_row, found, only, recall_row
from ostraka.evaluation.tuning import tuning

COUNT = 300  # organisations of the real list, and half as many vessels
_BAR, _PEER = 0.97, ".915"


def bodies(bench: Bench) -> Findings:
    """Listed organisations and vessels with their legal form changed, dropped or
    abbreviated, a typo, joined or dropped words, another order, other punctuation.

    Invented ones, listed beside the real list, and 300 organisations and 150 vessels of the
    real list. A word is dropped only of three or more beside the legal form. At the
    threshold of the innocent customers, 0.1 %; invented innocent companies show what it
    costs.
    """
    threshold = bench.threshold
    invented, real = bench.bodies, _real(bench)
    innocent = ask(bench.wide, made.innocent_organisations(), FLOOR)
    asked = [*invented, *real]
    rows = [
        recall_row(f"recall, {kind} organisations and vessels", group, threshold, _BAR,
                   peer=_PEER)
        for kind, group in (("invented", _of_the_bar(invented)), ("listed", _of_the_bar(real)))
        if group
    ]  # fmt: skip
    rows += [
        *(
            recall_row(f"recall, {family}s", only(asked, "family", family), threshold)
            for family in ("organisation", "vessel")
        ),
        Row("right entity first", first_place(asked), count=len(asked)),
        alert_row("innocent companies that alert", innocent, threshold),
    ]
    moved = tuning(asked, innocent, FLOOR, bench.config.threshold, threshold)
    return found(rows, asked, threshold, moved)


def _real(bench: Bench) -> list[Outcome]:
    if not bench.has_lists:
        return []
    organisations = sample(bench.entities, ORGANISATIONS, COUNT)
    vessels = sample(bench.entities, VESSELS, COUNT // 2)
    return bench.ask(body_cases([*organisations, *vessels]))


def _of_the_bar(outcomes: list[Outcome]) -> list[Outcome]:
    """All but what the bar does not name: the sort of ship before its name."""
    return [each for each in outcomes if each.case.variation != "prefix"]
