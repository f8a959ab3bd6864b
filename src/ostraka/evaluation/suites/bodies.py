"""Organisations and vessels written otherwise."""

from ostraka.evaluation.bench import Bench
from ostraka.evaluation.bodies import ORGANISATIONS, VESSELS, body_cases
from ostraka.evaluation.measures import first_place, recall
from ostraka.evaluation.people import sample
from ostraka.evaluation.results import Row, SuiteResult, breakdowns, method_of, missed_of

COUNT = 300


def bodies(bench: Bench) -> SuiteResult:
    """Listed organisations and vessels: legal form changed, dropped or abbreviated, typo,
    joined or dropped word, order, punctuation.

    At the threshold of the innocent customers, 0.1 %.
    """
    listed = [
        *sample(bench.entities, ORGANISATIONS, COUNT),
        *sample(bench.entities, VESSELS, COUNT // 2),
    ]
    outcomes, threshold = bench.ask(body_cases(listed)), bench.threshold
    rows = [
        Row("recall, organisations and vessels", recall(outcomes, threshold), 0.97,
            count=len(outcomes), peer=".915"),
    ]  # fmt: skip
    for family in ("organisation", "vessel"):
        group = [each for each in outcomes if each.case.family == family]
        rows.append(Row(f"recall, {family}s", recall(group, threshold), count=len(group)))
    rows.append(Row("right entity first", first_place(outcomes), count=len(outcomes)))
    misses, missed = missed_of(outcomes, threshold)
    figures = breakdowns(outcomes, threshold)
    method = method_of(bodies)
    title = "Organisations and vessels"
    return SuiteResult("bodies", title, method, tuple(rows), figures, misses, missed)
