"""The kernel says what the readable reference says: on invented names and on real ones."""

import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.kernel import build
from support.names import lists_of_names, make_list, names, variations

from ostraka._kernel import Matcher, tokenize
from ostraka.matching import DEFAULT
from ostraka.matching._reference import Name, Reference
from ostraka.matching.forms import Form, factor_of, forms_of
from ostraka.matching.words import CLASS_WEIGHTS, SPELLING
from ostraka.model import Entity

Found = list[tuple[int, int, int, int]]


def name_of(words: str, text: str) -> Name:
    return Name(tuple(tokenize(words)[0]), text)


class Both:
    """One list, in the kernel and in the reference."""

    def __init__(self, entities: list[Entity], weighed_as: int) -> None:
        rows = [
            (number, factor * factor_of(name.kind, DEFAULT) // 1000, words, text)
            for number, entity in enumerate(entities)
            for name in entity.names
            for factor, words, text in forms_of(name.full, DEFAULT)
        ]
        spelling = sorted(SPELLING.items())
        setting = DEFAULT.kernel_settings()
        self.kernel = Matcher.hold(
            build(rows, weighed_as, setting, spelling, CLASS_WEIGHTS, {})
        )
        named = [(entity, factor, name_of(*name)) for entity, factor, *name in rows]
        self.reference = Reference(
            named, weighed_as, DEFAULT.names, SPELLING, CLASS_WEIGHTS
        )

    def match(self, forms: list[Form], floor: int) -> tuple[Found, Found, Found]:
        named = [(factor, name_of(words, text)) for factor, words, text in forms]
        return (
            self.kernel.match(forms, floor),
            self.kernel.brute(forms, floor),
            self.reference.match(named, floor),
        )


@settings(max_examples=100, deadline=None)
@given(lists_of_names, st.data())
def test_kernel_and_reference_are_one_on_invented_names(
    full: list[list[str]], data: st.DataObject
) -> None:
    both = Both(make_list(full), data.draw(st.sampled_from([8, 20_000])))
    known = data.draw(st.sampled_from([name for each in full for name in each]))
    asked = data.draw(st.one_of(variations(known), names))
    floor = data.draw(st.sampled_from([1, 400_000, 700_000, 900_000]))
    found, brute, expected = both.match(forms_of(asked, DEFAULT), floor)
    assert found == expected
    assert brute == expected


@settings(max_examples=30, deadline=None)
@given(lists_of_names, names)
def test_pairs_are_the_same_word_by_word(full: list[list[str]], asked: str) -> None:
    both = Both(make_list(full), 1000)
    for factor, words, text in forms_of(asked, DEFAULT):
        for row in range(both.kernel.rows):
            explained = both.kernel.explain((factor, words, text), row)
            aligned = both.reference.align(name_of(words, text), row, factor)
            pairs = [(*p.query, *p.row, p.value) for p in aligned.pairs]
            pairs.sort(key=lambda pair: pair[2])
            assert [pair[:5] for pair in explained["pairs"]] == pairs
            assert explained["score"] == aligned.score
            assert explained["extra_row"] == aligned.extra_row
            assert explained["extra_query"] == aligned.extra_query


@pytest.mark.parametrize("seed", range(3))
def test_kernel_and_reference_are_one_on_real_names(lists: Path, seed: int) -> None:
    from ostraka.sources import load

    chance = random.Random(seed)  # noqa: S311 - a sample, not a secret
    folder = lists / "un_sc" / "2024-11-30"
    files = {path.name: path.read_bytes() for path in folder.iterdir()}
    sample = chance.sample(load("un_sc").parse(files).entities, 12)
    both = Both(sample, 20_000)
    for asked in chance.sample([name.full for each in sample for name in each.names], 5):
        words = asked.split()
        chance.shuffle(words)
        for text in (asked, " ".join(words), asked[: len(asked) // 2]):
            found, _, expected = both.match(forms_of(text, DEFAULT), 1)
            assert found == expected
