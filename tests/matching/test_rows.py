"""The rows of many entities at once are those of each name by itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.names import make_entity, names

from ostraka.matching import DEFAULT, build, build_bytes
from ostraka.matching.forms import Form, factor_of, rows_of
from ostraka.matching.rows import rows_of_entities
from ostraka.model import Entity, Name, NameKind

SCHEMAS = ("Person", "Organization", "Company", "Vessel", "Airplane", "Thing")
WRITTEN = [
    "Orban Vexelid", "Quondar Primel Trading S.A.", "BAIKALS.A.", "M/V Naistoust Spirit",
    "Vexel Abad Rural Oil Works", "Орбан Векселид", "O. Vexelid", "Plant No. 5", "...", "",
    "National Quondar Shipping Lines", "Vexelid Limited Company", "Vexelid LKTD",
]  # fmt: skip
ENTITIES = st.lists(
    st.builds(
        Entity, st.just("x"), st.sampled_from(SCHEMAS), st.just("x"),
        st.lists(
            st.builds(Name.of, st.sampled_from(WRITTEN) | names, st.sampled_from(NameKind)),
            max_size=5,
        ).map(tuple),
    ),
    max_size=5,
)  # fmt: skip


def one_by_one(entities: list[Entity]) -> list[tuple[int, int, Form]]:
    """What `rows_of_entities` says, put plainly."""
    found = []
    for number, entity in enumerate(entities, 3):
        best: dict[tuple[str, str], int] = {}
        for at, name in enumerate(entity.names):
            worth = factor_of(name.kind, DEFAULT)
            for factor, words, text in rows_of(name, DEFAULT, entity.schema):
                share = factor * worth // 1000
                if share > best.get((words, text), -1):
                    best[words, text] = share
                    found.append((number, at, (share, words, text)))
    return found


@given(ENTITIES)
def test_names_read_together_give_the_rows_of_each_read_alone(
    entities: list[Entity],
) -> None:
    rows = rows_of_entities(3, entities, DEFAULT)
    forms = zip(rows.shares, rows.words, rows.texts, strict=True)
    found = list(zip(rows.entities, rows.names, forms, strict=True))
    assert found == one_by_one(entities)


def test_how_many_entities_are_read_together_does_not_matter(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    entities = [make_entity(f"x-{at:02}", *WRITTEN[at:]) for at in range(len(WRITTEN))]
    expected = build_bytes(entities)
    for count in (1, 2, 5):
        monkeypatch.setattr(build, "_AT_ONCE", count)
        assert build_bytes(entities) == expected
