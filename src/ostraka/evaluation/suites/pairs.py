"""Hand-labelled pairs: does the score part those that are one from those that are not."""

from collections.abc import Sequence

from ostraka.evaluation.bench import Bench
from ostraka.evaluation.measures import f1
from ostraka.evaluation.results import Miss, Row, SuiteResult, method_of
from ostraka.evaluation.shared import Pair
from ostraka.matching import compare

Scored = list[tuple[float, bool]]
_STEPS = [n / 200 for n in range(60, 190)]


def pairs(bench: Bench) -> SuiteResult:
    """`name_pairs.csv`, `entity_checks.yml` and `cross_script_pairs.csv`, by `compare`.

    F1 of both files at the one threshold at which the worse of them, each beside its bar,
    is best; and at the threshold in use. Two labels contradict each other between the files.
    """
    assert bench.shared is not None  # noqa: S101
    names, checks = bench.shared.name_pairs(), bench.shared.entity_checks()
    cross = bench.shared.cross_script()
    left, right, across = (_scores(bench, each) for each in (names, checks, cross))
    best = max(_STEPS, key=lambda at: min(f1(left, at) - 0.93, f1(right, at) - 0.95))
    used = bench.config.threshold
    rows = (
        Row("name_pairs.csv, F1", f1(left, best), 0.93, count=len(left), peer=".896"),
        Row("entity_checks.yml, F1", f1(right, best), 0.95, count=len(right), peer=".915"),
        Row("one threshold for both", best),
        Row(f"name_pairs.csv, F1 at {used}", f1(left, used), count=len(left)),
        Row(f"entity_checks.yml, F1 at {used}", f1(right, used), count=len(right)),
        Row(f"cross_script_pairs.csv, above {used}",
            sum(score >= used for score, _ in across) / len(across), count=len(across)),
    )  # fmt: skip
    sets = {"name_pairs": (names, left), "entity_checks": (checks, right),
            "cross_script": (cross, across)}  # fmt: skip
    misses = {
        f"{name}, {kind}": found
        for name, (asked, scored) in sets.items()
        for kind, found in _wrong(asked, scored, best).items()
        if found
    }
    method = method_of(pairs)
    missed = {key: len(found) for key, found in misses.items()}
    return SuiteResult("pairs", "Labelled pairs", method, rows, {}, misses, missed)


def _scores(bench: Bench, asked: Sequence[Pair]) -> Scored:
    return [
        (compare(each.left, each.right, bench.config).score, each.is_match)
        for each in asked
    ]


def _wrong(asked: Sequence[Pair], scored: Scored, at: float) -> dict[str, list[Miss]]:
    found: dict[str, list[Miss]] = {"one, not found": [], "two, found": []}
    for pair, (score, is_match) in zip(asked, scored, strict=True):
        if is_match != (score >= at):
            kind = "one, not found" if is_match else "two, found"
            miss = Miss(pair.left.caption, pair.right.caption, score, pair.label)
            found[kind].append(miss)
    return found
