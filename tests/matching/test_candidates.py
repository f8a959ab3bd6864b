"""Candidates: one entity compared by hand scores as it does among all."""

from hypothesis import given, settings
from hypothesis import strategies as st
from support.names import lists_of_names, make_list, names, variations

from ostraka.matching import DEFAULT, Index
from ostraka.matching.candidates import Hit, best_row, hits_by_query, hits_of_rows
from ostraka.matching.forms import forms_of


@settings(max_examples=100, deadline=None)
@given(lists_of_names, st.data())
def test_the_best_row_of_an_entity_is_the_one_that_brute_force_finds(
    full: list[list[str]], data: st.DataObject
) -> None:
    index = Index.build(make_list(full))
    known = st.sampled_from([name for each in full for name in each]).flatmap(variations)
    forms = forms_of(data.draw(st.one_of(known, names)), DEFAULT)
    brute = index._matcher.brute(forms, 1)
    found = {entity: Hit(row, form, points) for entity, row, form, points in brute}
    for number in range(len(index)):
        assert best_row(index._matcher, forms, number) == found.get(number, Hit(None))


def test_each_query_keeps_the_hits_that_reach_its_own_floor() -> None:
    index = Index.build(make_list([["Orban Vexelid"], ["Orban Vexalid"]]))
    forms = forms_of("Orban Vexelid", DEFAULT)
    columns = index._matcher.match_batch([forms, [], forms], 1, 1)
    low, none, high = hits_by_query(columns, [1, 1, 960_000])
    assert (set(low), none, set(high)) == ({0, 1}, {}, {0})


def test_every_row_that_is_alike_is_a_hit_by_falling_points() -> None:
    index = Index.build(make_list([["Orban Vexalid", "Orban Vexelid"], ["Lurian Moth"]]))
    hits = hits_of_rows(index._matcher, forms_of("Orban Vexelid", DEFAULT))
    assert [hit.row for hit in hits] == [1, 0]
    assert hits[0].points > hits[1].points
