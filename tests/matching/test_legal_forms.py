"""The table of legal forms holds together."""

import pytest

from ostraka.matching.config import Config
from ostraka.matching.legal_forms import CANONICAL, CUES, FORMS, SLIPS, SURNAMES
from ostraka.matching.words import CLASS_WEIGHTS


def test_no_form_is_read_as_another_that_is_read_as_a_third() -> None:
    chained = {word for word in CANONICAL if (word,) in FORMS}
    assert not chained


def test_every_form_weighs_little() -> None:
    assert all(CLASS_WEIGHTS[word] <= 250 for word in CANONICAL)


def test_every_spelling_has_a_cue_that_gives_it_away() -> None:
    assert [phrase for phrase in FORMS if CUES.isdisjoint(phrase)] == []


def test_a_slip_is_never_a_form_of_its_own() -> None:
    assert SLIPS.keys().isdisjoint(CANONICAL | SURNAMES)
    assert SLIPS.keys().isdisjoint(phrase[0] for phrase in FORMS if len(phrase) == 1)


def test_the_tables_are_part_of_the_config_hash(monkeypatch: pytest.MonkeyPatch) -> None:
    before = Config().hash
    monkeypatch.setattr("ostraka.matching.legal_forms.RULES", ["another table"])
    assert Config().hash != before
