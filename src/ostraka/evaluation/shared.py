"""Real editions and labelled sets that lie beside the project, where they are there.

Users do not have them: `ostraka evaluate` says so and runs on the made data alone.
"""

import csv
import hashlib
import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from ostraka.errors import EvaluationError
from ostraka.evaluation.cases import Case, script_of
from ostraka.matching import Query
from ostraka.model import Entity, Name
from ostraka.sources import load
from ostraka.store import hash_files

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
# The edition as published ends in the middle; the repaired one lies beside it.
_CUT_OFF = ("eu_fsf", "sanctions.xml")


@dataclass(frozen=True, slots=True)
class Edition:
    """One edition that questions were put to.

    Attributes:
        published: The name of its folder: a day, a month, or "undated".
        sha256: Its name, as `ostraka lists` gives it.
    """

    source: str
    published: str
    sha256: str
    entities: tuple[Entity, ...] = field(repr=False)

    @property
    def names(self) -> int:
        """How many names its entities bear."""
        return sum(len(entity.names) for entity in self.entities)

    def to_json(self) -> dict[str, Any]:
        """Return what it is and its counts."""
        named = {
            "source": self.source,
            "published": self.published,
            "sha256": self.sha256,
        }
        return named | {"entities": len(self.entities), "names": self.names}


@dataclass(frozen=True, slots=True)
class Pair:
    """Two parties, and whether people hold them for one."""

    left: Entity
    right: Entity
    is_match: bool
    label: str


class Shared:
    """A folder with `lists/` and `benchmarks/`.

    Attributes:
        labelled: SHA-256 of each labelled file that was read, by its name.

    Raises:
        EvaluationError: One of the two is not there.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.labelled: dict[str, str] = {}
        for part in ("lists", "benchmarks"):
            if not (folder / part).is_dir():
                raise EvaluationError(f"{folder}: no folder `{part}` in it")

    @classmethod
    def find(cls) -> "Shared | None":
        """Return the folder beside the repository, None where the project stands alone."""
        folder = Path(__file__).resolve().parents[4] / "shared"
        return cls(folder) if (folder / "lists").is_dir() else None

    def edition(self, source: str, published: str) -> Edition:
        """Read one edition.

        Raises:
            EvaluationError: It is not there.
        """
        folder = self.folder / "lists" / source / published
        if not folder.is_dir():
            raise EvaluationError(f"{folder}: no such edition")
        files = {
            path.name: path.read_bytes()
            for path in sorted(folder.iterdir())
            if (source, path.name) != _CUT_OFF
        }
        entities = tuple(load(source).parse(files).entities)
        return Edition(source, published, hash_files(files), entities)

    def varied(self) -> list[Case]:
        """People of the SDN list under 16 kinds of variation."""
        return [
            Case(
                Query(row["query"]),
                frozenset({f"us_ofac_sdn-{row['ent_num']}"}),
                row["variation"],
                row["family"],
                script=script_of(row["query"]),
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
        raw = self._text("entity_checks.yml")
        return [
            _pair(each["schema"], each["query"], each["candidate"],
                  each.get("label", ""), is_match=each["match"])
            for each in yaml.safe_load(raw)["checks"]
        ]  # fmt: skip

    def cross_script(self) -> list[Pair]:
        """Names in native script, each with the Latin name that it must be."""
        lines = [
            line
            for line in self._text("cross_script_pairs.csv").splitlines()
            if line.strip() and not line.startswith("#")
        ]
        return [
            _pair("Person", {"name": row[0]}, {"name": row[1]}, row[3], is_match=True)
            for row in csv.reader(lines)
        ]

    def _rows(self, name: str) -> Iterator[dict[str, str]]:
        yield from csv.DictReader(io.StringIO(self._text(name), newline=""))

    def _text(self, name: str) -> str:
        path = self.folder / "benchmarks" / name
        if not path.is_file():
            raise EvaluationError(f"{path}: no such file")
        raw = path.read_bytes()
        self.labelled[name] = hashlib.sha256(raw).hexdigest()
        return raw.decode("utf-8")


def _innocent(row: dict[str, str], *, facts: bool) -> Case:
    name = row["full_name"]
    query = (
        Query(name, "Person", row["date_of_birth"], (row["nationality"],))
        if facts
        else Query(name)
    )
    return Case(query, script=script_of(name))


def _pair(
    schema: str, left: dict[str, Any], right: dict[str, Any], label: str, *, is_match: bool
) -> Pair:
    return Pair(_side("left", schema, left), _side("right", schema, right), is_match, label)


_PARTS = ("firstName", "secondName", "middleName", "fatherName", "lastName")


def _side(at: str, schema: str, facts: dict[str, Any]) -> Entity:
    parts = [(part, str(facts[part])) for part in _PARTS if part in facts]
    full = facts.get("name") or " ".join(text for _, text in parts)
    return Entity(at, schema, at, (Name.of(str(full), parts=tuple(parts)),))
