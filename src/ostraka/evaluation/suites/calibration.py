"""What a score means: how often the first answer is right, by its score."""

from collections import Counter
from itertools import chain, pairwise

from ostraka.evaluation import made
from ostraka.evaluation.bench import FLOOR, Bench
from ostraka.evaluation.cases import Outcome, ask
from ostraka.evaluation.measures import reliability
from ostraka.evaluation.results import Findings, Row


def calibration(bench: Bench) -> Findings:
    """Every question by name alone of the other suites, those of innocent customers, and of
    invented innocent companies, together: the share of first answers that are right, by
    score.

    The shares depend on the mix, here about as many innocent questions as others; in a
    book of customers nearly all are innocent. What must hold in any mix is that a higher
    score is right more often, and that scores do not pile up.
    """
    outcomes = _everything(bench)
    bins = reliability(outcomes, FLOOR)
    filled = [each for each in bins if each.count]
    rises = [low.right <= high.right for low, high in pairwise(filled)]
    right = Counter(each.top for each in outcomes if each.first)
    rows = (
        Row("steps up in score at which more answers are right",
            sum(rises) / max(1, len(rises)), count=len(rises)),
        Row("right answers that bear the most frequent score",
            max(right.values(), default=0) / max(1, right.total()), count=right.total(),
            peer=".60 at 1.0"),
    )  # fmt: skip
    return Findings(rows, bins=tuple(bins))


def _everything(bench: Bench) -> list[Outcome]:
    companies = ask(bench.wide, made.innocent_organisations(), FLOOR)
    found = [*bench.compound, *bench.bodies, *companies]
    if bench.has_lists:
        found += [*bench.varied, *chain.from_iterable(bench.innocents.values())]
    return found
