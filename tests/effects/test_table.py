"""The table from measure and dealing to verdict is whole and says what it must."""

import pytest

from ostraka.effects import DealingKind, Verdict
from ostraka.effects.table import CELLS, LETTERS, TABLE
from ostraka.model.measures import Measure


def test_every_measure_has_a_row_and_every_row_a_cell_for_each_dealing() -> None:
    assert set(CELLS) == set(Measure)
    for measure, row in CELLS.items():
        assert set(row) == set(DealingKind), measure


def test_no_measure_stands_there_twice() -> None:
    names = [line.split()[0] for line in TABLE.splitlines() if line.strip()]
    rows = [name for name in names if name in {measure.value for measure in Measure}]
    assert len(rows) == len(set(rows)) == len(Measure)


def test_every_verdict_has_one_letter() -> None:
    assert sorted(LETTERS.values()) == sorted(Verdict)


@pytest.mark.parametrize("measure", Measure)
def test_every_measure_does_something_to_some_dealing(measure: Measure) -> None:
    assert set(CELLS[measure].values()) != {Verdict.NONE}


@pytest.mark.parametrize("kind", sorted(set(DealingKind) - {DealingKind.VISA}))
def test_a_freeze_blocks_every_dealing_but_a_visa(kind: DealingKind) -> None:
    assert CELLS[Measure.ASSET_FREEZE][kind] is Verdict.BLOCK


def test_an_entry_ban_reaches_visas_and_nothing_else() -> None:
    reached = {
        kind for kind, cell in CELLS[Measure.ENTRY_BAN].items() if cell is not Verdict.NONE
    }
    assert reached == {DealingKind.VISA}


def test_only_a_freeze_blocks_property() -> None:
    blocking = {measure for measure, row in CELLS.items() if Verdict.BLOCK in row.values()}
    assert blocking == {Measure.ASSET_FREEZE}
