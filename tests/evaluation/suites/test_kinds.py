"""The suite of names asked as another kind of party."""

from ostraka.evaluation import Bench, Evaluation
from ostraka.evaluation.suites.kinds import SAME, kind_cases


def test_a_person_asked_as_a_vessel_does_not_alert(run_made: Evaluation) -> None:
    rows = {row.what: row for row in run_made.found["kinds"].rows}
    assert rows["asked as what it is: alerts"].measured == 1.0
    assert rows["Person asked as Vessel: alerts"].met
    assert all(row.bar is not None for row in rows.values())
    assert len(rows) == 7


def test_each_entity_is_asked_once_as_each_kind(bench: Bench) -> None:
    cases = list(kind_cases(bench))
    own = [case for case in cases if case.variation == SAME]
    assert len(cases) == 3 * len(own)
    assert {case.query.schema for case in cases} == {"Person", "Organization", "Vessel"}
    assert all(case.query.schema == case.schema for case in own)
