"""The right name with another birth date: a slip of the pen, or someone else."""

from ostraka.evaluation import made
from ostraka.evaluation.bench import FLOOR, FLOOR_WITH_FACTS, PEOPLE, Bench
from ostraka.evaluation.births import CLOSE, DIGIT, FAR, birth_cases
from ostraka.evaluation.cases import ask
from ostraka.evaluation.measures import by_class
from ostraka.evaluation.results import Findings
from ostraka.evaluation.sampling import sample
from ostraka.evaluation.suites._suite import found, only, recall_row

COUNT = 1_000
_MOST = 0.02  # of people who are someone else may alert


def births(bench: Bench) -> Findings:
    """People of the list under their own name, with another birth date.

    Of 1,000 people those who have one full birth date and a country. A slip keeps the listed
    country; someone else's date, of another year, month and day, comes with someone else's
    country. A slip must alert at the innocent customers' threshold and at the one in use;
    someone else's must make the entity alert at neither.
    """
    people = sample(bench.entities, PEOPLE, COUNT)
    outcomes = bench.ask(birth_cases(people), facts=True)
    low, high = sorted((bench.threshold, bench.config.threshold))
    close = only(outcomes, "variation", *CLOSE)
    digit = only(outcomes, "variation", DIGIT)
    far = only(outcomes, "variation", FAR)
    rows = (
        recall_row("year off by one, or day and month swapped: alerts", close, high, 0.95,
                   peer=".007"),
        recall_row("another date and another country: alerts", far, low, _MOST, most=True,
                   peer="0"),
        recall_row("one digit of the year off: alerts", digit, high),
    )  # fmt: skip
    slips = [each for each in outcomes if each.case.variation != FAR]
    return found(rows, slips, high)


def namesakes(bench: Bench) -> Findings:
    """Invented people who are not the listed one: the same name or one like it, another
    birth date and another country.

    The share of them for whom the listed one alerts, at the lower of the innocent customers'
    threshold and the one in use: with these facts, and by name alone, where no scorer can
    tell them apart.
    """
    low = min(bench.threshold, bench.config.threshold)
    told = ask(bench.wide, made.namesakes(facts=True), FLOOR_WITH_FACTS)
    bare = ask(bench.wide, made.namesakes(facts=False), FLOOR)
    rows = []
    for label, group in by_class(told, lambda each: each.case.variation).items():
        bar = _MOST if label == "same name" else None
        what = f"{label}, another date and country: alerts"
        rows.append(recall_row(what, group, low, bar, most=True))
    for label, group in by_class(bare, lambda each: each.case.variation).items():
        rows.append(recall_row(f"{label}, name alone: alerts", group, low, most=True))
    return Findings(tuple(rows))
