"""Hand-labelled pairs: does the score part those that are one from those that are not."""

from collections.abc import Sequence

from ostraka.evaluation.bench import Bench
from ostraka.evaluation.measures import f1
from ostraka.evaluation.results import Findings, Miss, Row
from ostraka.evaluation.shared import Pair
from ostraka.matching import compare

Scored = list[tuple[float, bool]]
NAMES_BAR, CHECKS_BAR = 0.93, 0.95
_THRESHOLDS = [n / 200 for n in range(60, 190)]


def pairs(bench: Bench) -> Findings:
    """`name_pairs.csv`, `entity_checks.yml` and `cross_script_pairs.csv`, by `compare`.

    F1 of the first two at the one threshold at which the worse of them, each beside its bar,
    is best; and at the threshold in use. Fourteen pairs are one in one file and two in the other.
    """
    sets = {
        "name_pairs.csv": bench.shared.name_pairs(),
        "entity_checks.yml": bench.shared.entity_checks(),
        "cross_script_pairs.csv": bench.shared.cross_script(),
    }
    scored = {name: [_score(bench, pair) for pair in each] for name, each in sets.items()}
    names, checks, cross = scored.values()
    best = max(
        _THRESHOLDS,
        key=lambda at: min(f1(names, at) - NAMES_BAR, f1(checks, at) - CHECKS_BAR),
    )
    used = bench.config.threshold
    rows = (
        Row("name_pairs.csv, F1", f1(names, best), NAMES_BAR, count=len(names), peer=".896"),
        Row("entity_checks.yml, F1", f1(checks, best), CHECKS_BAR, count=len(checks),
            peer=".915"),
        Row("threshold of both", best),
        Row("name_pairs.csv, F1 at the threshold in use", f1(names, used), count=len(names)),
        Row("entity_checks.yml, F1 at the threshold in use", f1(checks, used),
            count=len(checks)),
        Row("cross_script_pairs.csv, above the threshold in use",
            sum(score >= used for score, _ in cross) / len(cross), count=len(cross)),
    )  # fmt: skip
    misses = {
        f"{name}, {kind}": wrong
        for name, asked in sets.items()
        for kind, wrong in _wrong(asked, scored[name], best).items()
        if wrong
    }
    missed = {key: len(wrong) for key, wrong in misses.items()}
    return Findings(rows, misses=misses, missed=missed)


def _score(bench: Bench, pair: Pair) -> tuple[float, bool]:
    return compare(pair.left, pair.right, bench.config).score, pair.is_match


def _wrong(asked: Sequence[Pair], scored: Scored, at: float) -> dict[str, list[Miss]]:
    found: dict[str, list[Miss]] = {"one, not found": [], "two, found": []}
    for pair, (score, is_match) in zip(asked, scored, strict=True):
        if is_match != (score >= at):
            kind = "one, not found" if is_match else "two, found"
            miss = Miss(pair.left.caption, pair.right.caption, score, pair.label)
            found[kind].append(miss)
    return found
