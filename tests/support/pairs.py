"""Two names side by side."""

from ostraka.matching import DEFAULT, Match, compare
from ostraka.model import Entity, Name


def side_by_side(left: str, right: str, schema: str = "Person") -> Match:
    """Compare two parties of which nothing is known but names; several are parted by |."""
    asked = tuple(Name.of(name) for name in left.split("|"))
    listed = tuple(Name.of(name) for name in right.split("|"))
    return compare(
        Entity("a", schema, "own", asked), Entity("b", schema, "list", listed), DEFAULT
    )


def features(left: str, right: str, schema: str = "Person") -> set[str]:
    """What contradicts, by its name in the explanation."""
    explanation = side_by_side(left, right, schema).explanation
    return {each.feature for each in explanation if each.verdict == "contradicts"}
