"""People written otherwise, by name alone and with what else is known of them."""

from collections.abc import Iterator, Sequence
from itertools import chain

from ostraka.evaluation.bench import FLOOR, FLOOR_WITH_FACTS, Answers, Bench
from ostraka.evaluation.cases import Outcome
from ostraka.evaluation.measures import precision
from ostraka.evaluation.results import Findings, Row
from ostraka.evaluation.suites._suite import alert_row, found, only, place_rows, recall_row
from ostraka.evaluation.tuning import tuning

# Classes with a bar of their own, and what the best peer reaches there.
_HARD = {
    "vowel_drop": ".01",
    "truncate": ".78",
    "initials": ".89",
    "homoglyph": ".92",
    "invisible_char": "",
}


def varied(bench: Bench) -> Findings:
    """150 people of the SDN list under 16 kinds of variation (`varied_names.csv`), asked by
    name alone.

    The threshold is the least at which at most 0.1 % of each file of innocent customers
    alerts.
    """
    asked, threshold = bench.varied, bench.threshold
    innocent = _together(bench.innocents)
    rows = [
        *_recalls(asked, threshold),
        *place_rows(asked),
        Row("precision of alerts", precision(asked, innocent, threshold),
            count=len(asked) + len(innocent),
            note="share of alerted questions, innocent ones among them, whose first answer "
            "is right"),
        Row("threshold", threshold, note="at most 0.1 % of each innocent file alerts"),
        *_in_use(bench, asked, innocent),
    ]  # fmt: skip
    moved = tuning(asked, innocent, FLOOR, bench.config.threshold, threshold)
    return found(rows, asked, threshold, moved)


def facts(bench: Bench) -> Findings:
    """The same questions with the listed birth date and country, where the list has them.

    Innocent customers are asked with theirs. The threshold is the least at which at most
    0.02 % of each of their files alerts, and never below 0.6.
    """
    asked, threshold = bench.varied_with_facts, bench.threshold_with_facts
    both = [
        each for each in asked if each.case.query.birth_date and each.case.query.countries
    ]
    innocent = _together(bench.innocents_with_facts)
    rows = [
        recall_row("recall with birth date and country", asked, threshold, 0.99,
                   peer=".937 at .07 % alerts",
                   note="all questions, also where the list gives only one of the two"),
        recall_row("recall where the list gives both", both, threshold, 0.99),
        *place_rows(asked),
        Row("threshold", threshold, note="at most 0.02 % of each innocent file alerts"),
        *_in_use(bench, asked, innocent),
    ]  # fmt: skip
    moved = tuning(asked, innocent, FLOOR_WITH_FACTS, bench.config.threshold, threshold)
    return found(rows, asked, threshold, moved)


def compound(bench: Bench) -> Findings:
    """People of the list under two variations at once, asked by name alone.

    16 compounds of 400 people, drawn by a hash of their ids. Initials and left-out words
    come only to names of three words or more: what is left of two names nobody. At the
    threshold of the innocent customers, 0.1 %.
    """
    asked, threshold = bench.compound, bench.threshold
    rows = [
        recall_row("recall, two variations at once", asked, threshold, 0.93,
                   peer=".82 at its 0.70 bar, about 1 % alerts"),
        *place_rows(asked),
    ]  # fmt: skip
    return found(rows, asked, threshold)


def _recalls(asked: Sequence[Outcome], threshold: float) -> Iterator[Row]:
    shrewd = only(asked, "family", "adversarial")
    more = " at ten times the alerts"
    yield recall_row("recall, all variations", asked, threshold, 0.97, peer=f".916{more}")
    yield recall_row(
        "recall, adversarial variations", shrewd, threshold, 0.95, peer=f".822{more}"
    )
    for label, peer in _HARD.items():
        group = only(asked, "variation", label)
        yield recall_row(f"recall, {label}", group, threshold, 0.90, peer=peer)


def _in_use(
    bench: Bench, asked: Sequence[Outcome], innocent: Sequence[Outcome]
) -> Iterator[Row]:
    at = bench.config.threshold
    yield recall_row("recall at the threshold in use", asked, at, note=f"{at}")
    what = "innocent customers that alert at the threshold in use"
    yield alert_row(what, innocent, at, f"{at}")


def _together(files: Answers) -> list[Outcome]:
    return list(chain.from_iterable(files.values()))
