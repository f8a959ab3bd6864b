"""What an evaluation stands on."""

import pytest

from ostraka.errors import EvaluationError
from ostraka.evaluation import Bench, made
from ostraka.evaluation.bench import ONE_IN_1000
from ostraka.evaluation.measures import alert_rate
from ostraka.evaluation.shared import INNOCENT


def test_without_real_lists_the_made_ones_are_asked(bench: Bench) -> None:
    assert bench.entities == bench.everyone == bench.every_list == bench.made
    assert bench.wide is bench.index
    assert bench.threshold == bench.threshold_with_facts == bench.config.threshold
    assert bench.editions == []
    assert bench.data == dict(sorted(made.hashes().items()))


def test_what_needs_real_lists_says_so_with_the_cure(bench: Bench) -> None:
    with pytest.raises(EvaluationError, match="needs `lists` and `benchmarks`") as raised:
        _ = bench.shared
    assert raised.value.hint == "name their folder with --shared"


def test_the_threshold_is_what_every_file_of_innocent_customers_allows(
    full_bench: Bench,
) -> None:
    for file in INNOCENT:
        rate = alert_rate(full_bench.innocents[file], full_bench.threshold)
        assert rate <= ONE_IN_1000


def test_an_edition_is_read_once_and_remembered(full_bench: Bench) -> None:
    first = full_bench.edition("us_ofac_sdn", "2024-01-11")
    assert full_bench.edition("us_ofac_sdn", "2024-01-11") is first
    assert ("us_ofac_sdn", "2024-01-11") in {
        (each.source, each.published) for each in full_bench.editions
    }


def test_the_made_list_stands_beside_the_real_one(full_bench: Bench) -> None:
    assert len(full_bench.everyone) == len(full_bench.entities) + len(full_bench.made)
    assert len(full_bench.wide) == len(full_bench.everyone)
