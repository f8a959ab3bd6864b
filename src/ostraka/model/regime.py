"""What a listing does: from a designation to its regime, and to the measures of a day.

The key is (source, list, tag, directive text, day), since a tag alone is ambiguous:
``UKRAINE-EO13662`` is a block on the SDN list and a debt limit on the SSI list. Each regime
is a file of dated data in `regimes/`; see `_regime_file` for their form.

**What is not known is an alarm.** A tag without a regime, a measure in words that we do not
know, a listing that could be of two lists: each gives `DesignationEffect.unknown`, which
means "treat as blocked until reviewed", and never "no effect".
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from importlib import resources

from ostraka.model._regime_effect import (
    REVIEW,
    Binding,
    DesignationEffect,
    effect_of,
    gaps_of,
)
from ostraka.model._regime_json import read_json
from ostraka.model._regime_types import (
    Fact,
    Instrument,
    Regime,
    Rule,
    Span,
    Sum,
    Tenor,
    Term,
)
from ostraka.model.designation import Designation
from ostraka.model.parsed import Issue, ParsedList
from ostraka.model.stated import fold

__all__ = [
    "REVIEW",
    "Binding",
    "DesignationEffect",
    "Fact",
    "Instrument",
    "Regime",
    "Regimes",
    "Rule",
    "Span",
    "Sum",
    "Tenor",
    "Term",
]

_MADE = "regimes.json"  # made from the YAML files: quicker to load


class Regimes:
    """All regimes, and which of them a designation falls under. Never changes.

    >>> act = Designation("OFAC", "GLOMAG", "SDN List", listed_on=date(2021, 12, 10))
    >>> effect = Regimes.load().effect("us_ofac_sdn", act, date(2021, 12, 10))
    >>> effect.regimes, [measure.label for measure in effect.measures]
    (('us_glomag',), ['Asset freeze', 'Ban on dealings', 'Travel ban'])
    """

    def __init__(self, regimes: Iterable[Regime], lists: Mapping[str, str | None]) -> None:
        self._regimes = {regime.key: regime for regime in regimes}
        self._lists = {fold(name): key for name, key in lists.items()}
        self._rules: dict[str, list[tuple[Rule, Regime]]] = {}
        for regime in self._regimes.values():
            for rule in regime.rules:
                self._rules.setdefault(rule.source, []).append((rule, regime))
        self._found: dict[tuple[str, ...], tuple[Regime, ...]] = {}

    @classmethod
    def load(cls) -> "Regimes":
        """Load the regimes that the package carries.

        Raises:
            RegimeError: A regime file was changed, and is wrong.
        """
        folder = resources.files("ostraka.model") / "regimes"
        files = {each.name: each.read_bytes() for each in folder.iterdir()}
        made = files.pop(_MADE, None)
        sources = {name: raw for name, raw in files.items() if name.endswith(".yml")}
        quick = read_json(made, sources) if made else None
        return cls(*quick) if quick else cls.read(sources)

    @classmethod
    def read(cls, files: Mapping[str, bytes]) -> "Regimes":
        """Read regime files, by name.

        Raises:
            RegimeError: A file is wrong; names it and the line.
        """
        # Here, since `load` can do without YAML, which takes a while to import.
        from ostraka.model._regime_file import read_files

        return cls(*read_files(files))

    def __iter__(self) -> Iterator[Regime]:
        return iter(self._regimes.values())

    def __len__(self) -> int:
        return len(self._regimes)

    def __getitem__(self, key: str) -> Regime:
        return self._regimes[key]

    def find(self, source: str, designation: Designation) -> tuple[Regime, ...]:
        """Return the regimes of a designation, of whatever time; none when it is unknown.

        The rules that describe it most closely decide: directive before tag before list. A
        designation without a list that fits two of them equally well fits none.
        """
        act = designation
        named = (act.list_name or "", act.programme, act.directive or "")
        if (source, *named) not in self._found:
            self._found[source, *named] = self._find(source, *named)
        return self._found[source, *named]

    def effect(
        self, source: str, designation: Designation, on: date, schema: str | None = None
    ) -> DesignationEffect:
        """Say what a designation does on a day.

        Args:
            source: The source that holds it: "us_ofac_sdn".
            designation: As its parser made it.
            on: The day asked about.
            schema: FtM schema of its subject; without it, measures for persons and those
                for companies are both given.

        Returns:
            The effect. A listing that has ended or not begun, or whose regime has, carries
            no measures and a note.
        """
        regimes = self.find(source, designation)
        if not regimes:
            return DesignationEffect(unknown=True, notes=(_no_regime(source, designation),))
        return effect_of(regimes, designation, on, schema)

    def unknown_tags(self, parsed: ParsedList) -> list[Issue]:
        """Return an issue for each tag or stated measure of an edition that is unknown."""
        found: dict[str, None] = {}
        for entity in parsed.entities:
            for act in entity.designations:
                regimes = self.find(parsed.source, act)
                if not regimes:
                    found[_no_regime(parsed.source, act)] = None
                for gap in gaps_of(regimes, act):
                    found[_of_list(gap, parsed.source, act)] = None
        return [Issue("(file)", message) for message in found]

    def _find(
        self, source: str, list_name: str, programme: str, directive: str
    ) -> tuple[Regime, ...]:
        name = fold(list_name)
        on_list = self._lists.get(name, name) or None
        tag = fold(programme)
        fitting = [
            (rule.rank(on_list), rule, regime)
            for rule, regime in self._rules.get(source, ())
            if rule.fits(on_list, tag, directive)
        ]
        closest = max((rank for rank, _, _ in fitting), default=None)
        chosen = [(rule, regime) for rank, rule, regime in fitting if rank == closest]
        if on_list is None and len({rule.list_key for rule, _ in chosen}) > 1:
            return ()
        return tuple({regime.key: regime for _, regime in chosen}.values())


def _no_regime(source: str, act: Designation) -> str:
    directive = f" ({act.directive})" if act.directive else ""
    name = act.list_name or source
    return (
        f"programme {act.programme!r}{directive} of list {name!r} has no regime: {REVIEW}"
    )


def _of_list(gap: str, source: str, act: Designation) -> str:
    return (
        f"programme {act.programme!r} of list {act.list_name or source!r}: {gap}: {REVIEW}"
    )
