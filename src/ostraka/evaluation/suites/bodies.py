"""Organisations and vessels written otherwise."""

from ostraka.evaluation import made
from ostraka.evaluation.bench import FLOOR, Bench
from ostraka.evaluation.bodies import ORGANISATIONS, VESSELS, body_cases
from ostraka.evaluation.cases import Outcome, ask
from ostraka.evaluation.measures import alert_rate, first_place, recall
from ostraka.evaluation.people import sample
from ostraka.evaluation.results import Findings, Row
from ostraka.evaluation.suites._suite import found, only

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
    everything = [*invented, *real]
    rows = [
        Row(f"recall, {kind} organisations and vessels", recall(group, threshold), _BAR,
            count=len(group), peer=_PEER)
        for kind, group in (("invented", _of_the_bar(invented)), ("listed", _of_the_bar(real)))
        if group
    ]  # fmt: skip
    rows += [
        *(_of_family(everything, family, threshold) for family in ("organisation", "vessel")),
        Row("right entity first", first_place(everything), count=len(everything)),
        Row("innocent companies that alert", alert_rate(innocent, threshold),
            count=len(innocent)),
    ]  # fmt: skip
    return found(rows, everything, threshold)


def _real(bench: Bench) -> list[Outcome]:
    if not bench.has_lists:
        return []
    return bench.ask(
        body_cases(
            [
                *sample(bench.entities, ORGANISATIONS, COUNT),
                *sample(bench.entities, VESSELS, COUNT // 2),
            ]
        )
    )


def _of_the_bar(outcomes: list[Outcome]) -> list[Outcome]:
    """All but what the bar does not name: the sort of ship before its name."""
    return [each for each in outcomes if each.case.variation != "prefix"]


def _of_family(outcomes: list[Outcome], family: str, threshold: float) -> Row:
    group = only(outcomes, "family", family)
    return Row(f"recall, {family}s", recall(group, threshold), count=len(group))
