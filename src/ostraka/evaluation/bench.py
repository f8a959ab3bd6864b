"""What an evaluation stands on: the list, its index, the innocent customers, thresholds.

Made when first asked for, so that one suite alone stays quick.
"""

from collections.abc import Iterable
from functools import cached_property

from ostraka.evaluation.cases import Case, Outcome, ask
from ostraka.evaluation.measures import threshold_for
from ostraka.evaluation.shared import MAIN, NEWEST, Shared
from ostraka.matching import DEFAULT, Config, Index
from ostraka.model import Entity

FLOOR = 0.5  # what scores less is not looked at: half of the least threshold in use
ONE_IN_1000 = 0.001
ONE_IN_5000 = 0.0002


class Bench:
    """One run's lists and thresholds.

    Args:
        shared: Real editions and labelled sets, None to run on the made data alone.
        config: The matcher's config.
    """

    def __init__(self, shared: Shared | None, config: Config = DEFAULT) -> None:
        self.shared = shared
        self.config = config
        self._editions: dict[tuple[str, str], list[Entity]] = {}

    def edition(self, source: str, published: str) -> list[Entity]:
        """Return the entities of an edition at hand, parsed once."""
        assert self.shared is not None  # noqa: S101 - suites that need it ask first
        key = (source, published)
        if key not in self._editions:
            self._editions[key] = self.shared.entities(source, published)
        return self._editions[key]

    @cached_property
    def entities(self) -> list[Entity]:
        """The list that questions are put to: SDN and UN."""
        return [entity for each in MAIN for entity in self.edition(*each)]

    @cached_property
    def by_id(self) -> dict[str, Entity]:
        return {entity.id: entity for entity in self.entities}

    @cached_property
    def index(self) -> Index:
        return Index.build(self.entities, self.config)

    @cached_property
    def every_list(self) -> list[Entity]:
        """The newest edition of every list at hand."""
        return [entity for each in NEWEST for entity in self.edition(*each)]

    @cached_property
    def innocents(self) -> dict[str, list[Outcome]]:
        """Answers to customers on no list, asked by name alone, by file."""
        assert self.shared is not None  # noqa: S101
        return self._ask_files(self.shared.innocents(facts=False))

    @cached_property
    def innocents_with_facts(self) -> dict[str, list[Outcome]]:
        """The same, asked with birth date and country."""
        assert self.shared is not None  # noqa: S101
        return self._ask_files(self.shared.innocents(facts=True))

    @cached_property
    def threshold(self) -> float:
        """At most 0.1 % of each file of innocent customers alerts, by name alone."""
        return threshold_for(self.innocents.values(), ONE_IN_1000, FLOOR)

    @cached_property
    def threshold_with_facts(self) -> float:
        """At most 0.02 % of each file alerts, with birth date and country."""
        return threshold_for(self.innocents_with_facts.values(), ONE_IN_5000, FLOOR)

    def ask(self, cases: Iterable[Case]) -> list[Outcome]:
        """Put cases to the list."""
        return ask(self.index, cases, FLOOR)

    def _ask_files(self, files: dict[str, list[Case]]) -> dict[str, list[Outcome]]:
        return {name: self.ask(cases) for name, cases in files.items()}
