"""What an evaluation stands on: the list, its index, the innocent customers, thresholds.

Made when first asked for, so that one suite alone stays quick.
"""

from collections.abc import Iterable, Sequence
from functools import cached_property

from ostraka.errors import EvaluationError
from ostraka.evaluation import made
from ostraka.evaluation.births import with_facts
from ostraka.evaluation.cases import Case, Outcome, ask
from ostraka.evaluation.measures import threshold_for
from ostraka.evaluation.people import compound_cases
from ostraka.evaluation.sampling import sample
from ostraka.evaluation.shared import MAIN, NEWEST, Edition, Shared
from ostraka.matching import DEFAULT, Config, Index
from ostraka.model import Entity

FLOOR = 0.5  # by name alone; far below every threshold in use
# With birth date and country: a lower one lets every bearer of one common word through.
FLOOR_WITH_FACTS = 0.6
ONE_IN_1000 = 0.001
ONE_IN_5000 = 0.0002
PEOPLE = frozenset({"Person"})
COMPOUND_PEOPLE = 400

Answers = dict[str, list[Outcome]]


class Bench:
    """One run's lists and thresholds.

    Args:
        shared: Real editions and labelled sets, None to run on the made data alone.
        config: The matcher's config.
    """

    def __init__(self, shared: Shared | None, config: Config = DEFAULT) -> None:
        self._shared = shared
        self.config = config
        self._editions: dict[tuple[str, str], Edition] = {}

    @property
    def has_lists(self) -> bool:
        """Whether real editions and labelled sets are at hand."""
        return self._shared is not None

    @property
    def shared(self) -> Shared:
        """The real editions and labelled sets.

        Raises:
            EvaluationError: They are not at hand.
        """
        if self._shared is None:
            raise EvaluationError("evaluate: this suite needs `lists` and `benchmarks`",
                                  hint="name their folder with --shared")  # fmt: skip
        return self._shared

    @property
    def editions(self) -> list[Edition]:
        """The editions that were read so far, by source."""
        return [self._editions[key] for key in sorted(self._editions)]

    @property
    def data(self) -> dict[str, str]:
        """SHA-256 of each labelled file that was read so far, and of those invented."""
        read = self._shared.labelled if self._shared else {}
        return dict(sorted((made.hashes() | read).items()))

    def edition(self, source: str, published: str) -> Sequence[Entity]:
        """Return the entities of an edition at hand, parsed once."""
        key = (source, published)
        if key not in self._editions:
            self._editions[key] = self.shared.edition(source, published)
        return self._editions[key].entities

    @cached_property
    def made(self) -> list[Entity]:
        """Everybody invented who is listed."""
        return [*made.people(), *made.bodies()]

    @cached_property
    def entities(self) -> list[Entity]:
        """The list that questions are put to: SDN and UN, else the invented one."""
        if not self.has_lists:
            return self.made
        return [entity for each in MAIN for entity in self.edition(*each)]

    @cached_property
    def everyone(self) -> list[Entity]:
        """That list and everybody invented."""
        return [*self.entities, *self.made] if self.has_lists else self.made

    @cached_property
    def every_list(self) -> list[Entity]:
        """The newest edition of every list at hand."""
        if not self.has_lists:
            return self.made
        return [entity for each in NEWEST for entity in self.edition(*each)]

    @cached_property
    def index(self) -> Index:
        """The index of `entities`."""
        return Index.build(self.entities, self.config)

    @cached_property
    def wide(self) -> Index:
        """The index of `everyone`."""
        return Index.build(self.everyone, self.config) if self.has_lists else self.index

    @cached_property
    def threshold(self) -> float:
        """At most 0.1 % of each file of innocent customers alerts, by name alone.

        The one in use where there are no such files.
        """
        if not self.has_lists:
            return self.config.threshold
        return threshold_for(self.innocents.values(), ONE_IN_1000, FLOOR)

    @cached_property
    def threshold_with_facts(self) -> float:
        """At most 0.02 % of each file alerts, with birth date and country."""
        if not self.has_lists:
            return self.config.threshold
        answers = self.innocents_with_facts.values()
        return threshold_for(answers, ONE_IN_5000, FLOOR_WITH_FACTS)

    @cached_property
    def innocents(self) -> Answers:
        """Answers to customers on no list, asked by name alone, by file."""
        files = self.shared.innocents(facts=False)
        return {name: self.ask(cases) for name, cases in files.items()}

    @cached_property
    def innocents_with_facts(self) -> Answers:
        """The same, asked with birth date and country."""
        files = self.shared.innocents(facts=True)
        return {name: self.ask(cases, facts=True) for name, cases in files.items()}

    @cached_property
    def varied(self) -> list[Outcome]:
        """Answers to `varied_names.csv`, by name alone."""
        return self.ask(self.shared.varied())

    @cached_property
    def varied_with_facts(self) -> list[Outcome]:
        """The same, with the listed birth date and country."""
        by_id = {entity.id: entity for entity in self.entities}
        cases = [
            with_facts(case, by_id[next(iter(case.right))]) for case in self.shared.varied()
        ]
        return self.ask(cases, facts=True)

    @cached_property
    def compound(self) -> list[Outcome]:
        """Answers to people of the list under two variations at once."""
        return self.ask(compound_cases(sample(self.entities, PEOPLE, COMPOUND_PEOPLE)))

    @cached_property
    def bodies(self) -> list[Outcome]:
        """Answers to invented organisations and vessels under variation."""
        return ask(self.wide, made.varied_bodies(), FLOOR)

    def ask(self, cases: Iterable[Case], *, facts: bool = False) -> list[Outcome]:
        """Put cases to the list."""
        return ask(self.index, cases, FLOOR_WITH_FACTS if facts else FLOOR)
