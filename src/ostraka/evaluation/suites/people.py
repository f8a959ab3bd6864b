"""People written otherwise, by name alone and with what else is known of them."""

from collections.abc import Callable, Sequence

from ostraka.evaluation.bench import Bench
from ostraka.evaluation.births import CLOSE, DIGIT, FAR, birth_cases, with_facts
from ostraka.evaluation.cases import Outcome
from ostraka.evaluation.measures import alert_rate, first_place, precision, recall
from ostraka.evaluation.people import compound_cases, sample
from ostraka.evaluation.results import Row, SuiteResult, breakdowns, method_of, missed_of

PEOPLE = frozenset({"Person"})
COMPOUND_PEOPLE = 400
BIRTH_PEOPLE = 1_000
_HARD = {
    "vowel_drop": ".01",
    "truncate": ".78",
    "initials": ".89",
    "homoglyph": ".92",
    "invisible_char": "",
}


def varied(bench: Bench) -> SuiteResult:
    """150 people of the SDN list under 16 kinds of variation, asked by name alone.

    The threshold is the least at which at most 0.1 % of each file of innocent customers
    alerts.
    """
    assert bench.shared is not None  # noqa: S101
    outcomes, threshold = bench.ask(bench.shared.varied()), bench.threshold
    innocent = [each for file in bench.innocents.values() for each in file]
    shrewd = _only(outcomes, "family", "adversarial")
    rows = [
        Row("recall, all variations", recall(outcomes, threshold), 0.97,
            count=len(outcomes), peer=".916 at ten times the alerts"),
        Row("recall, adversarial variations", recall(shrewd, threshold), 0.95,
            count=len(shrewd), peer=".822 at ten times the alerts"),
    ]  # fmt: skip
    for label, peer in _HARD.items():
        group = _only(outcomes, "variation", label)
        rows.append(
            Row(
                f"recall, {label}",
                recall(group, threshold),
                0.90,
                count=len(group),
                peer=peer,
            )
        )
    rows += [
        Row("right entity first", first_place(outcomes), count=len(outcomes),
            note="two entries of one name stand in the order of their ids"),
        Row("precision of alerts", precision(outcomes, innocent, threshold),
            count=len(outcomes) + len(innocent),
            note="first answer right, of these and all innocent customers that alert"),
        Row("threshold", threshold),
        *_in_use(bench, outcomes, innocent),
    ]  # fmt: skip
    return _result("varied", "People written otherwise", varied, rows, outcomes, threshold)


def facts(bench: Bench) -> SuiteResult:
    """The same questions with the listed birth date and country, where the list has them.

    Innocent customers are asked with theirs; the least threshold at which at most 0.02 % of
    each file alerts.
    """
    assert bench.shared is not None  # noqa: S101
    cases = [
        with_facts(case, bench.by_id[next(iter(case.right))])
        for case in bench.shared.varied()
    ]
    outcomes, threshold = bench.ask(cases), bench.threshold_with_facts
    both = [
        each
        for each in outcomes
        if each.case.query.birth_date and each.case.query.countries
    ]
    innocent = [each for file in bench.innocents_with_facts.values() for each in file]
    rows = [
        Row("recall with birth date and country", recall(outcomes, threshold), 0.99,
            count=len(outcomes), peer=".937 at .07 % alerts",
            note="all, also where the list gives only one of the two"),
        Row("recall where the list gives both", recall(both, threshold), 0.99,
            count=len(both)),
        Row("threshold", threshold),
        *_in_use(bench, outcomes, innocent),
    ]  # fmt: skip
    return _result("facts", "With birth date and country", facts, rows, outcomes, threshold)


def compound(bench: Bench) -> SuiteResult:
    """People of the list under two variations at once, seeded, by name alone.

    At the threshold of the innocent customers, 0.1 %.
    """
    people = sample(bench.entities, PEOPLE, COMPOUND_PEOPLE)
    outcomes, threshold = bench.ask(compound_cases(people)), bench.threshold
    rows = [
        Row("recall, two variations at once", recall(outcomes, threshold), 0.93,
            count=len(outcomes), peer=".82 at its 0.70 bar, about 1 % alerts"),
        Row("right entity first", first_place(outcomes), count=len(outcomes)),
    ]  # fmt: skip
    title = "Two variations at once"
    return _result("compound", title, compound, rows, outcomes, threshold)


def births(bench: Bench) -> SuiteResult:
    """People of the list under their own name, with another birth date.

    A slip keeps the listed country; someone else's date comes with someone else's country.
    A slip must alert at the innocent customers' threshold and at the one in use; someone
    else must alert at neither.
    """
    people = sample(bench.entities, PEOPLE, BIRTH_PEOPLE)
    outcomes = bench.ask(birth_cases(people))
    low, high = sorted((bench.threshold, bench.config.threshold))
    close = [each for each in outcomes if each.case.variation in CLOSE]
    digit = _only(outcomes, "variation", DIGIT)
    far = _only(outcomes, "variation", FAR)
    rows = [
        Row("year off by one, or day and month swapped: alerts", recall(close, high), 0.95,
            count=len(close), peer=".007"),
        Row("another date and another country: alerts", recall(far, low), 0.02, most=True,
            count=len(far), peer="0"),
        Row("ten years off (one digit): alerts", recall(digit, high), count=len(digit)),
    ]  # fmt: skip
    slips = [each for each in outcomes if each.case.variation != FAR]
    return _result("births", "Another birth date", births, rows, slips, high)


def _in_use(
    bench: Bench, outcomes: Sequence[Outcome], innocent: Sequence[Outcome]
) -> list[Row]:
    threshold = bench.config.threshold
    return [
        Row(f"recall at the threshold in use, {threshold}", recall(outcomes, threshold),
            count=len(outcomes)),
        Row(f"innocent customers that alert at {threshold}", alert_rate(innocent, threshold),
            count=len(innocent)),
    ]  # fmt: skip


def _only(outcomes: Sequence[Outcome], key: str, value: str) -> list[Outcome]:
    return [each for each in outcomes if getattr(each.case, key) == value]


def _result(
    name: str,
    title: str,
    suite: Callable[[Bench], SuiteResult],
    rows: list[Row],
    outcomes: Sequence[Outcome],
    threshold: float,
) -> SuiteResult:
    misses, missed = missed_of(outcomes, threshold)
    method = method_of(suite)
    figures = breakdowns(outcomes, threshold)
    return SuiteResult(name, title, method, tuple(rows), figures, misses, missed)
