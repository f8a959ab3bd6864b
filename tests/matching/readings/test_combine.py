from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from ostraka.matching.readings._combine import combine

spellings = st.lists(st.sampled_from(["a", "b", "a b", "b a"]), min_size=1, max_size=4)


@given(st.lists(spellings, min_size=1, max_size=4), st.integers(1, 8))
def test_names_are_different_and_the_most_usual_comes_first(
    words: list[list[str]], most: int
) -> None:
    found = combine(words, most)
    assert found[0] == " ".join(word[0] for word in words)
    assert len(set(found)) == len(found) <= most
    assert set(found) <= {" ".join(row) for row in product(*words)}


def test_spellings_that_come_to_one_name_leave_room_for_others() -> None:
    assert combine([["a", "a b"], ["b c", "c"]], 3) == ["a b c", "a b b c", "a c"]
