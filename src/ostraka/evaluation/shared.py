"""Real editions and labelled sets that lie beside the project, where they are there.

Users do not have them: `ostraka evaluate` says so and runs on the made data alone.
"""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from ostraka.errors import QueryError
from ostraka.evaluation.cases import Case
from ostraka.matching import Query
from ostraka.model import Entity, Name
from ostraka.model.names import find_script
from ostraka.sources import load

# The list against which most figures are stated.
MAIN = (("us_ofac_sdn", "2024-01-11"), ("un_sc", "2024-11-30"))
# The newest whole edition of every list at hand.
NEWEST = (
    ("au_dfat", "2026-07-21"),
    ("ca_sema", "2025-03"),
    ("eu_fsf", "2022-03-18"),
    ("gb_fcdo", "2025-08-11"),
    ("gb_ofsi", "2025-04-14"),
    ("un_sc", "2024-11-30"),
    ("us_bis_dpl", "undated"),
    ("us_ofac_cons", "2025-12"),
    ("us_ofac_sdn", "2024-01-11"),
    ("us_trade_csl", "2022-05-06"),
)
INNOCENT = ("innocent_customers_global.csv", "innocent_customers_us.csv")
_CUT_OFF = (
    "sanctions.xml"  # eu_fsf 2022-03-18 as published; the repaired one lies beside it
)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two parties, and whether people hold them for one."""

    left: Entity
    right: Entity
    is_match: bool
    label: str


class Shared:
    """A folder with `lists/` and `benchmarks/`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for part in ("lists", "benchmarks"):
            if not (folder / part).is_dir():
                raise QueryError(f"{folder}: no folder `{part}` in it")

    @classmethod
    def find(cls) -> "Shared | None":
        """Return the folder beside the repository, None where the project stands alone."""
        folder = Path(__file__).resolve().parents[4] / "shared"
        return cls(folder) if (folder / "lists").is_dir() else None

    def entities(self, source: str, edition: str) -> list[Entity]:
        """Parse one edition."""
        folder = self.folder / "lists" / source / edition
        files = {
            path.name: path.read_bytes()
            for path in sorted(folder.iterdir())
            if path.name != _CUT_OFF or source != "eu_fsf"
        }
        return load(source).parse(files).entities

    def varied(self) -> list[Case]:
        """People of the SDN list under 16 kinds of variation."""
        return [
            Case(
                Query(row["query"]),
                frozenset({f"us_ofac_sdn-{row['ent_num']}"}),
                row["variation"],
                row["family"],
                script=find_script(row["query"]) or "Latn",
                listed=row["source_name"],
            )
            for row in self._rows("varied_names.csv")
        ]

    def innocents(self, *, facts: bool) -> dict[str, list[Case]]:
        """Customers who are on no list, by file, with or without birth date and country."""
        return {
            name: [_innocent(row, facts=facts) for row in self._rows(name)]
            for name in INNOCENT
        }

    def name_pairs(self) -> list[Pair]:
        """Hand-labelled pairs of names."""
        return [
            _pair(row["schema"], {"name": row["name1"]}, {"name": row["name2"]},
                  row["category"], is_match=row["is_match"] == "true")
            for row in self._rows("name_pairs.csv")
        ]  # fmt: skip

    def entity_checks(self) -> list[Pair]:
        """Hand-labelled pairs of parties."""
        raw = (self.folder / "benchmarks" / "entity_checks.yml").read_text("utf-8")
        return [
            _pair(each["schema"], each["query"], each["candidate"],
                  each.get("label", ""), is_match=each["match"])
            for each in yaml.safe_load(raw)["checks"]
        ]  # fmt: skip

    def cross_script(self) -> list[Pair]:
        """Names in native script, each with the Latin name that it must be."""
        path = self.folder / "benchmarks" / "cross_script_pairs.csv"
        lines = [
            line
            for line in path.read_text("utf-8").splitlines()
            if line.strip() and not line.startswith("#")
        ]
        return [
            _pair("Person", {"name": row[0]}, {"name": row[1]}, row[3], is_match=True)
            for row in csv.reader(lines)
        ]

    def _rows(self, name: str) -> Iterator[dict[str, str]]:
        path = self.folder / "benchmarks" / name
        with path.open(encoding="utf-8", newline="") as file:
            yield from csv.DictReader(file)


def _innocent(row: dict[str, str], *, facts: bool) -> Case:
    name = row["full_name"]
    query = (
        Query(name, "Person", row["date_of_birth"], (row["nationality"],))
        if facts
        else Query(name)
    )
    return Case(query, script=find_script(name) or "Latn")


def _pair(
    schema: str, left: dict[str, Any], right: dict[str, Any], label: str, *, is_match: bool
) -> Pair:
    return Pair(_side("left", schema, left), _side("right", schema, right), is_match, label)


_PARTS = ("firstName", "secondName", "middleName", "fatherName", "lastName")


def _side(at: str, schema: str, facts: dict[str, Any]) -> Entity:
    parts = [(part, str(facts[part])) for part in _PARTS if part in facts]
    full = facts.get("name") or " ".join(text for _, text in parts)
    return Entity(at, schema, at, (Name.of(str(full), parts=tuple(parts)),))
