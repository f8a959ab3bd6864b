"""People written otherwise, by name alone and with what else is known of them."""

from collections.abc import Sequence
from itertools import chain

from ostraka.evaluation.bench import FLOOR, Answers, Bench
from ostraka.evaluation.cases import Outcome
from ostraka.evaluation.measures import (
    alert_rate,
    curve,
    first_place,
    precision,
    recall,
    unbeaten,
)
from ostraka.evaluation.results import Findings, Row
from ostraka.evaluation.suites._suite import found, only

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
    rows = [*_recalls(asked, threshold), *_places(asked)]
    rows += [
        Row("precision of alerts", precision(asked, innocent, threshold),
            count=len(asked) + len(innocent),
            note="share of alerted questions, innocent ones among them, whose first answer "
            "is right"),
        Row("threshold", threshold, note="at most 0.1 % of each innocent file alerts"),
        *_in_use(bench, asked, innocent),
    ]  # fmt: skip
    return found(rows, asked, threshold, curve(asked, innocent, FLOOR))


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
        Row("recall with birth date and country", recall(asked, threshold), 0.99,
            count=len(asked), peer=".937 at .07 % alerts",
            note="all questions, also where the list gives only one of the two"),
        Row("recall where the list gives both", recall(both, threshold), 0.99,
            count=len(both)),
        *_places(asked),
        Row("threshold", threshold, note="at most 0.02 % of each innocent file alerts"),
        *_in_use(bench, asked, innocent),
    ]  # fmt: skip
    return found(rows, asked, threshold)


def compound(bench: Bench) -> Findings:
    """People of the list under two variations at once, asked by name alone.

    16 compounds of 400 people, drawn by a hash of their ids. Initials and left-out words
    come only to names of three words or more: what is left of two names nobody. At the
    threshold of the innocent customers, 0.1 %.
    """
    asked, threshold = bench.compound, bench.threshold
    rows = [
        Row("recall, two variations at once", recall(asked, threshold), 0.93,
            count=len(asked), peer=".82 at its 0.70 bar, about 1 % alerts"),
        *_places(asked),
    ]  # fmt: skip
    return found(rows, asked, threshold)


def _recalls(asked: Sequence[Outcome], threshold: float) -> list[Row]:
    shrewd = only(asked, "family", "adversarial")
    rows = [
        Row("recall, all variations", recall(asked, threshold), 0.97, count=len(asked),
            peer=".916 at ten times the alerts"),
        Row("recall, adversarial variations", recall(shrewd, threshold), 0.95,
            count=len(shrewd), peer=".822 at ten times the alerts"),
    ]  # fmt: skip
    for label, peer in _HARD.items():
        group = only(asked, "variation", label)
        share = recall(group, threshold)
        rows.append(Row(f"recall, {label}", share, 0.90, count=len(group), peer=peer))
    return rows


def _places(asked: Sequence[Outcome]) -> list[Row]:
    return [
        Row("right entity first", first_place(asked), count=len(asked)),
        Row("no other entity scores higher", unbeaten(asked), count=len(asked),
            note="two entries of one name score the same by name alone"),
    ]  # fmt: skip


def _in_use(
    bench: Bench, asked: Sequence[Outcome], innocent: Sequence[Outcome]
) -> list[Row]:
    at = bench.config.threshold
    return [
        Row("recall at the threshold in use", recall(asked, at), count=len(asked),
            note=f"{at}"),
        Row("innocent customers that alert at the threshold in use",
            alert_rate(innocent, at), count=len(innocent), note=f"{at}"),
    ]  # fmt: skip


def _together(files: Answers) -> list[Outcome]:
    return list(chain.from_iterable(files.values()))
