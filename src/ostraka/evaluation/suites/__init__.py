"""The suites: each puts one kind of question and holds the answers against a bar."""

from collections.abc import Callable

from ostraka.evaluation.bench import Bench
from ostraka.evaluation.results import SuiteResult
from ostraka.evaluation.suites import bodies, control, native, pairs, people, repeat

Suite = Callable[[Bench], SuiteResult]

SUITES: dict[str, Suite] = {
    "varied": people.varied,
    "facts": people.facts,
    "compound": people.compound,
    "births": people.births,
    "bodies": bodies.bodies,
    "native": native.native,
    "pairs": pairs.pairs,
    "control": control.control,
    "lossless": repeat.lossless,
    "repeat": repeat.repeat,
}
