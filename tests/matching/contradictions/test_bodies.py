"""Two bodies or vessels side by side: what tells them apart, and what does not."""

import pytest
from support.pairs import features, side_by_side

ORGANIZATION, VESSEL = "Organization", "Vessel"


@pytest.mark.parametrize(
    ("left", "right", "schema"),
    [
        ("Vexelid 3", "Vexelid 4", VESSEL),
        ("Vexelid", "Vexelid 3", VESSEL),
        ("Vexelid II", "Vexelid III", VESSEL),
        ("Plant No. 5 Orban", "Plant No. 6 Orban", ORGANIZATION),
        ("Orban Fund, Ltd.", "Orban Fund I, Ltd.", ORGANIZATION),
        ("Orban Fund", "Orban Fund Two", "LegalEntity"),
    ],
)
def test_another_number_is_another_thing(left: str, right: str, schema: str) -> None:
    assert "number" in features(left, right, schema)
    assert not side_by_side(left, right, schema).alert


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Plant No. 5 Orban", "Fifth Plant Orban"),
        ("Brigade Forty-Four", "Brigade 44"),
        ("Orban 2000", "Orban"),  # a year, or a number of some register
        ("SECONDECONOMIC COMMITTEE", "Second Economic Committee"),
    ],
)
def test_the_same_number_contradicts_nothing(left: str, right: str) -> None:
    assert "number" not in features(left, right, ORGANIZATION)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Vexelid Orban AG", "Vexelid Orban GmbH"),
        ("ANO Vexelid Orban", "Limited Liability Company Vexelid Orban"),
        ("Vexelid Orban JSC", "OOO Vexelid Orban"),
        ("ООО Векселид", "АО Векселид"),
    ],
)
def test_a_legal_form_of_another_kind_contradicts(left: str, right: str) -> None:
    assert "legal form" in features(left, right, ORGANIZATION)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Vexelid GmbH", "Vexelid LLC"),
        ("OAO Vexelid", "Vexelid Open Joint Stock Company"),
        ("Vexelid AG", "Vexelid"),
        ("Vexelid AG", "Vexelid Ltd"),  # as a translator may call it
    ],
)
def test_a_form_of_the_same_kind_or_none_does_not(left: str, right: str) -> None:
    assert "legal form" not in features(left, right, ORGANIZATION)


def test_a_line_of_business_on_one_side_alone_contradicts() -> None:
    assert "line of business" in features(
        "Orban Vexelid Trust Company", "Orban Vexelid", ORGANIZATION
    )
    both = features("Orban Vexelid Shipping", "Orban Vexelid Prangle", ORGANIZATION)
    assert "line of business" not in both


def test_a_place_on_one_side_alone_does_not() -> None:
    assert side_by_side("Vexelid", "Vexelid Europe Sp. z o.o.", ORGANIZATION).alert


def test_what_many_bodies_are_called_is_no_name() -> None:
    pair = "General Trading LLC", "Al Vexelid General Trading LLC"
    assert "name proper" in features(*pair, ORGANIZATION)
    assert not side_by_side(*pair, ORGANIZATION).alert
    assert "name proper" not in features("Al Vexelid", pair[1], ORGANIZATION)


def test_no_rule_on_bodies_is_applied_to_people() -> None:
    assert features("Orban Vexelid SA", "Orban Vexelid LLC", "Person") == set()
    assert features("Orban Vexelid 3", "Orban Vexelid 4", "Person") == set()
