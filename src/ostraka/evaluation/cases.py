"""One question with its right answer, and what the index made of it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from ostraka.matching import Index, Match, Query, cores
from ostraka.model.names import find_script

CHUNK = 1_000  # queries whose matches are in memory at one time
LATIN = "Latn"


@dataclass(frozen=True, slots=True)
class Case:
    """One question with its right answer.

    Attributes:
        right: Ids of the entities that it asks for; none for an innocent customer.
        variation: The class of its spelling, as in `varied_names.csv`: "typo", "initials".
        family: "benign", "degraded", "adversarial", or what else its data set tells apart.
        schema: FtM schema of the listed party.
        script: ISO 15924 code of the query's script.
        listed: The listed name that it was made from.
    """

    query: Query
    right: frozenset[str] = frozenset()
    variation: str = ""
    family: str = ""
    schema: str = "Person"
    script: str = LATIN
    listed: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the index answered.

    Attributes:
        score: The best right entity's score, 0 when none came back.
        top: The best score of any entity, 0 when nothing came back.
        first: A right entity stands first. Two entries of one name score the same by name
            alone and stand in the order of their ids: see `tied`.
        found: The name that scored `top`, as listed.
    """

    case: Case
    score: float
    top: float
    first: bool
    found: str

    @property
    def tied(self) -> bool:
        """True when a right entity came back and no other scores higher."""
        return 0 < self.score == self.top

    def alerts(self, threshold: float) -> bool:
        """True when anything at all reaches the threshold."""
        return self.top >= threshold

    def is_found(self, threshold: float) -> bool:
        """True when a right entity reaches the threshold."""
        return self.score >= threshold


def script_of(name: str) -> str:
    """Return the ISO 15924 code of a name, "Latn" for Latin letters.

    >>> script_of("Orban Vexelid"), script_of("Орбан Векселид")
    ('Latn', 'Cyrl')
    """
    return find_script(name) or LATIN


def ask(index: Index, cases: Iterable[Case], floor: float) -> list[Outcome]:
    """Put every case to an index, end to end, on all cores.

    Args:
        floor: Least score to see; what scores less counts as not found.
    """
    return [each for chunk in _chunks(cases) for each in _ask_chunk(index, chunk, floor)]


def _ask_chunk(index: Index, cases: Sequence[Case], floor: float) -> Iterator[Outcome]:
    queries = list(dict.fromkeys(case.query for case in cases))  # each once
    answers = index.match_many(queries, floor, threads=cores())
    found = dict(zip(queries, answers, strict=True))
    return (_judge(case, found[case.query]) for case in cases)


def _chunks(cases: Iterable[Case]) -> Iterator[Sequence[Case]]:
    rest = iter(cases)
    while chunk := list(islice(rest, CHUNK)):
        yield chunk


def _judge(case: Case, matches: Sequence[Match]) -> Outcome:
    right = next((match for match in matches if match.id in case.right), None)
    top = matches[0] if matches else None
    return Outcome(
        case,
        score=right.score if right else 0.0,
        top=top.score if top else 0.0,
        first=right is not None and right is top,
        found=top.name if top else "",
    )
