"""Labelled cases, measures, frozen runs and the validation report: how good the matcher is."""

from ostraka.evaluation.bench import Bench
from ostraka.evaluation.frozen import Comparison, Frozen, compare
from ostraka.evaluation.run import Evaluation, evaluate
from ostraka.evaluation.shared import Shared
from ostraka.evaluation.suites import SUITES

__all__ = [
    "SUITES",
    "Bench",
    "Comparison",
    "Evaluation",
    "Frozen",
    "Shared",
    "compare",
    "evaluate",
]
