"""The right name of the wrong kind: a person is no ship."""

from collections.abc import Iterator

from ostraka.evaluation.bench import PEOPLE, Bench
from ostraka.evaluation.bodies import ORGANISATIONS, VESSELS
from ostraka.evaluation.cases import Case
from ostraka.evaluation.results import Findings
from ostraka.evaluation.sampling import sample
from ostraka.evaluation.suites._suite import only, recall_row
from ostraka.matching import Query

COUNT = 300  # of each kind
SAME = "same kind"
_KINDS = {"Person": PEOPLE, "Organization": ORGANISATIONS, "Vessel": VESSELS}
_MOST = 0.02


def kinds(bench: Bench) -> Findings:
    """300 people, organisations and vessels of the list under their own name, asked as each
    of the other two kinds, and as what they are.

    At the threshold in use: asked as another kind the entity must not alert, asked as what
    it is it must.

    Source: OFAC FAQ 5, https://ofac.treasury.gov/faqs/5
    """
    threshold = bench.config.threshold
    outcomes = bench.ask(kind_cases(bench))
    rows = [
        recall_row("asked as what it is: alerts", only(outcomes, "variation", SAME),
                   threshold, 1.0),
        *(
            recall_row(f"{label}: alerts", only(outcomes, "variation", label), threshold,
                       _MOST, most=True)
            for label in _pairs()
        ),
    ]  # fmt: skip
    return Findings(tuple(rows))


def kind_cases(bench: Bench) -> Iterator[Case]:
    """Yield each sampled entity's own name once as each kind of party."""
    for listed, schemas in _KINDS.items():
        for entity in sample(bench.entities, schemas, COUNT):
            for asked in _KINDS:
                label = SAME if asked == listed else _label(listed, asked)
                query = Query(entity.caption, asked)
                yield Case(query, frozenset({entity.id}), label, "kind", listed)


def _pairs() -> list[str]:
    return [_label(a, b) for a in _KINDS for b in _KINDS if a != b]


def _label(listed: str, asked: str) -> str:
    return f"{listed} asked as {asked}"
