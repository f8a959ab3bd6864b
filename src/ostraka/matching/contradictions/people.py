"""What tells the names of people apart, and what a cut-off ending can be."""

import re

from ostraka.matching.config import PairSettings
from ostraka.matching.contradictions.sides import Sides, contradicts, proper
from ostraka.matching.evidence import Finding
from ostraka.matching.query import Facts

# Names of fathers as Slavic languages put them behind the own: -ovich, -yevych, -ovna, -ivna.
_OF_FATHER = re.compile("[a-z]+[eioy]v(?:[iy](?:ch|c|tch|ts)|na)")
_ENDS_OF_FATHER = ("ch", "c", "ts", "na")  # however the rest is misspelled
# A woman's surname and a man's, whatever the spelling of -skaya and -sky.
_WOMAN = re.compile("(?:ov|ev|yn|in)a$|sk[ai][iyj]?a$")
_MAN = re.compile("(?:ov|ev|yn|in|sk[iy][iyj]?)$")
# By these a given name pairs with one that is only like it: Oleg, Olga.
_ONLY_LIKE = frozenset({"vowels", "shortened", "cut off"})


def initial(sides: Sides, settings: PairSettings) -> Finding | None:
    """William G. is not William W., and Hans O. is not Hans Joachim."""
    left, right = proper(sides.extra), proper(sides.missing)
    letters = [word for word in (*left, *right) if len(word) == 1 and word.isalpha()]
    if not (letters and left and right):
        return None
    why = f"no name for the initial {letters[0].upper()}"
    return contradicts(
        "initial", (" ".join(left), " ".join(right)), settings.other_initial, why
    )


def father(sides: Sides, settings: PairSettings) -> Finding | None:
    """Oleksandr is not Volodymyr Oleksandrovych, who has his father's name behind his own."""
    for pair in sides.unequal:
        for (own, fathers), free in ((pair, sides.missing), (pair[::-1], sides.extra)):
            ends = _OF_FATHER.fullmatch(fathers) and not own.endswith(_ENDS_OF_FATHER)
            if ends and proper(free):
                why = "the own name of one, the father's of the other"
                return contradicts("father's name", pair, settings.other_father, why)
    return None


def gender(sides: Sides, settings: PairSettings) -> Finding | None:
    """A woman's surname beside a man's, where no given name is the same either."""
    surnames = [
        pair for pair in sides.unequal if _is_couple(*pair) or _is_couple(*pair[::-1])
    ]
    others = [
        part for part in sides.paired if (part["query"], part["candidate"]) not in surnames
    ]
    if not surnames or not others or any(map(_is_same_given, others)):
        return None
    why = "a woman's surname and a man's"
    return contradicts("gender", surnames[0], settings.other_gender, why)


def _is_same_given(part: Facts) -> bool:
    longer, shorter = sorted((part["query"], part["candidate"]), key=len, reverse=True)
    return part["why"] not in _ONLY_LIKE and longer != shorter + "a"


def _is_couple(woman: str, man: str) -> bool:
    ends = _WOMAN.search(woman), _MAN.search(man)
    return all(ends) and _WOMAN.search(man) is None


def cut(sides: Sides, settings: PairSettings) -> Finding | None:
    """A narrow field cuts long names off; in a short one the last word is whole."""
    if sum(len(part["query"]) for part in sides.parts) >= settings.cut_from:
        return None
    for part in sides.parts:
        if part["why"] == "cut off":
            pair = part["query"], part["candidate"]
            return contradicts(
                "ending", pair, settings.not_cut, "too short a name to be cut off"
            )
    return None
