"""A run's figures, rounded, in a form whose changes a reader of diffs can follow.

Two runs are committed in `data/`, one on real lists and one on the made data alone, so that
a change of the matcher shows as a change of figures. `make frozen` writes them. They lie in
the package: `ostraka evaluate --frozen` compares with them wherever it runs.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from ostraka.errors import EvaluationError

DECIMALS = 4
MADE, LISTS = "frozen_made.json", "frozen_lists.json"
_FOLDER = files("ostraka.evaluation").joinpath("data")
_HASH = 16  # digits of a SHA-256 that are kept

Document = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Frozen:
    """What a run found, without what it missed.

    Attributes:
        config: The config's hash.
        data: The beginning of the SHA-256 of each edition and labelled file it stood on,
            and how many entities its list holds.
        figures: Each row, and recall of each class, by suite and name.
    """

    config: str
    data: dict[str, str]
    figures: dict[str, float]

    @classmethod
    def of(cls, run: Document) -> "Frozen":
        """Keep the figures of a run, as `Evaluation.to_json` gives it."""
        editions = {
            f"{each['source']} {each['published']}": each["sha256"]
            for each in run["editions"]
        }
        data = {name: sha[:_HASH] for name, sha in (editions | run["data"]).items()}
        data["entities"] = str(run["entities"])  # tells real lists from the made one
        return cls(run["config"], data, dict(_figures(run)))

    @classmethod
    def read(cls, text: str, where: str) -> "Frozen":
        """Read a frozen run, or what `ostraka evaluate --json` printed.

        Raises:
            EvaluationError: It is neither.
        """
        hint = "write one with: ostraka evaluate --json > FILE.json"
        try:
            raw = json.loads(text)
            run = cls(**raw) if "figures" in raw else cls.of(raw)
        except json.JSONDecodeError as error:
            raise EvaluationError(f"{where}: {error}, expected JSON", hint=hint) from error
        except (TypeError, KeyError, AttributeError) as error:
            message = f"{where}: found other JSON, expected a run"
            raise EvaluationError(message, hint=hint) from error
        if not isinstance(run.figures, dict):
            raise EvaluationError(f"{where}: found no figures, expected a run", hint=hint)
        return run

    @classmethod
    def committed(cls, *, lists: bool) -> "Frozen":
        """Return the run that comes with the package."""
        name = LISTS if lists else MADE
        return cls.read(_FOLDER.joinpath(name).read_text("utf-8"), name)

    def to_text(self) -> str:
        """Return it as JSON, sorted, one figure on a line."""
        fields = {"config": self.config, "data": self.data, "figures": self.figures}
        return json.dumps(fields, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


@dataclass(frozen=True, slots=True)
class Change:
    """One figure of two runs; None where a run has no such figure."""

    figure: str
    old: float | None
    new: float | None

    @property
    def change(self) -> float | None:
        """How far it moved."""
        if self.old is None or self.new is None:
            return None
        return round(self.new - self.old, DECIMALS)

    def to_json(self) -> dict[str, Any]:
        """Return every field."""
        named = {"figure": self.figure, "old": self.old, "new": self.new}
        return named | {"change": self.change}


@dataclass(frozen=True, slots=True)
class Comparison:
    """What differs between an earlier run and a new one, in the suites that ran in both.

    Attributes:
        against: What to call the earlier run.
        old_config, new_config: The configs' hashes.
        changes: The figures that differ, by name.
        same: How many figures do not.
        other_data: What both stood on that is not the same: figures do not compare then.
    """

    against: str
    old_config: str
    new_config: str
    changes: tuple[Change, ...]
    same: int
    other_data: tuple[str, ...]

    def to_json(self) -> dict[str, Any]:
        """Return every field."""
        return {
            "against": self.against,
            "old_config": self.old_config,
            "new_config": self.new_config,
            "changes": [each.to_json() for each in self.changes],
            "same": self.same,
            "other_data": list(self.other_data),
        }


def compare(old: Frozen, new: Frozen, against: str) -> Comparison:
    """Hold a new run against an earlier one."""
    suites = _suites(old) & _suites(new)
    names = (
        name for name in old.figures.keys() | new.figures.keys() if _suite(name) in suites
    )
    pairs = [
        Change(name, old.figures.get(name), new.figures.get(name)) for name in sorted(names)
    ]
    differing = tuple(each for each in pairs if each.old != each.new)
    same = len(pairs) - len(differing)
    other = _other_data(old.data, new.data)
    return Comparison(against, old.config, new.config, differing, same, other)


def _other_data(old: Mapping[str, str], new: Mapping[str, str]) -> tuple[str, ...]:
    """Return what is not the same in both; a run of fewer suites read less."""
    both = sorted(old.keys() & new.keys())
    return tuple(name for name in both if old[name] != new[name])


def _figures(run: Document) -> Iterator[tuple[str, float]]:
    for suite in run["suites"]:
        for row in suite["rows"]:
            yield f"{suite['name']} | {row['what']}", round(row["measured"], DECIMALS)
        for breakdown, figures in suite["figures"].items():
            for each in figures:
                name = f"{suite['name']} | {breakdown} | {each['label']}"
                yield name, round(each["recall"], DECIMALS)


def _suites(run: Frozen) -> set[str]:
    return set(map(_suite, run.figures))


def _suite(figure: str) -> str:
    return figure.split(" | ", 1)[0]
