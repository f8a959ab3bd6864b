"""Invented Chinese and Korean names: native against Latin, and Han in its two forms."""

from ostraka.evaluation import made
from ostraka.evaluation.bench import FLOOR, Bench
from ostraka.evaluation.cases import Case, Outcome, ask, script_of
from ostraka.evaluation.results import Findings
from ostraka.evaluation.suites._suite import found, only, recall_row
from ostraka.matching import Index, Query

_WAYS: dict[str, tuple[str, str]] = {  # what is listed, what is asked
    "native asked, Latin listed": ("latin", "native"),
    "Latin asked, native listed": ("native", "latin"),
    "other form of Han asked": ("native", "native_other"),
}


def east_asian(bench: Bench) -> Findings:
    """Invented Chinese and Korean names, each with one Latin reading (pinyin, Wade-Giles,
    Cantonese; Revised, McCune-Reischauer, customary, northern), listed beside the real list.

    Once the Latin reading is listed and the native name asked, once the other way about; and
    simplified against traditional Han. At the threshold of the innocent customers, 0.1 %.
    """
    outcomes = [each for way in _WAYS for each in _ask_way(bench, way)]
    threshold = bench.threshold
    across = [each for each in outcomes if "Latin" in each.case.family]
    rows = [
        recall_row(
            "Han and Hangul against Latin, both ways", across, threshold, 0.85, peer="0"
        ),
        *(
            recall_row(script, only(across, "schema", script), threshold)
            for script in ("Hani", "Hang")
        ),
        *(
            recall_row(way, only(outcomes, "family", way), threshold)
            for way in sorted(_WAYS)
        ),
    ]
    return found(rows, outcomes, threshold)


def _ask_way(bench: Bench, way: str) -> list[Outcome]:
    listed, asked = _WAYS[way]
    rows = [row for row in made.east_asian() if row[asked] and row[asked] != row[listed]]
    entities = [made.named(row["id"], row[listed]) for row in rows]
    index = Index.build([*bench.everyone, *entities], bench.config)
    cases = [
        Case(
            Query(row[asked]), frozenset({row["id"]}), row["system"], way, row["script"],
            script_of(row[asked]), row[listed],
        )
        for row in rows
    ]  # fmt: skip
    return ask(index, cases, FLOOR)
