"""The suites: each puts one kind of question and holds the answers against a bar."""

from ostraka.evaluation.suites._suite import Suite
from ostraka.evaluation.suites.births import births, namesakes
from ostraka.evaluation.suites.bodies import bodies
from ostraka.evaluation.suites.calibration import calibration
from ostraka.evaluation.suites.candidates import candidates, lossless
from ostraka.evaluation.suites.control import control
from ostraka.evaluation.suites.east_asian import east_asian
from ostraka.evaluation.suites.kinds import kinds
from ostraka.evaluation.suites.native import native
from ostraka.evaluation.suites.pairs import pairs
from ostraka.evaluation.suites.people import compound, facts, varied
from ostraka.evaluation.suites.repeat import repeat

__all__ = ["SUITES", "Suite"]

SUITES: dict[str, Suite] = {
    suite.name: suite
    for suite in (
        Suite("varied", "People written otherwise", varied, needs_lists=True),
        Suite("facts", "With birth date and country", facts, needs_lists=True),
        Suite("compound", "Two variations at once", compound),
        Suite("bodies", "Organisations and vessels", bodies),
        Suite("births", "Another birth date", births),
        Suite("namesakes", "Innocent namesakes", namesakes),
        Suite("kinds", "Another kind of party", kinds),
        Suite("native", "Native script against Latin", native, needs_lists=True),
        Suite("east_asian", "Han and Hangul against Latin", east_asian),
        Suite("pairs", "Labelled pairs", pairs, needs_lists=True),
        Suite("control", "Every listed name finds its entry", control),
        Suite("candidates", "Candidate stage alone", candidates),
        Suite("lossless", "Index against brute force", lossless),
        Suite("repeat", "Same question, same bytes", repeat),
        Suite("calibration", "What a score means", calibration),
    )
}
