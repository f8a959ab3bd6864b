"""What may stand behind two names."""

import pytest

from ostraka.matching.kinds import Kinds


@pytest.mark.parametrize(
    ("left", "right", "kinds"),
    [
        ("Person", "Person", (True, False)),
        ("Person", "LegalEntity", (True, False)),
        ("Company", "LegalEntity", (False, True)),
        ("Vessel", "Vessel", (False, True)),
        ("LegalEntity", "Thing", (True, True)),
        ("Company", "Person", (True, False)),
    ],
)
def test_what_one_side_says_holds_for_both(
    left: str, right: str, kinds: tuple[bool, bool]
) -> None:
    assert Kinds.of(left, right) == Kinds.of(right, left) == kinds
