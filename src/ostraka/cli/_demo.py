"""What the demo does: import sample lists, ask for names, screen customers.

Nothing is prepared but the samples: each answer is computed as any other would be.
"""

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from ostraka.batch import Job, JobReport
from ostraka.home import Home
from ostraka.matching import Index, Query
from ostraka.model import Entity
from ostraka.refresh import ImportReport, import_paths, publish
from ostraka.screening import Answer, Screener
from ostraka.sources import OFFICIAL
from ostraka.store import Store

SAMPLES = Path(__file__).with_name("samples")
DAY = date(2021, 12, 10)  # of the samples, and of every effect that is stated
NEAR = 0.5  # least score to show, so that those who do not alert are seen as well
SDN = "us_ofac_sdn"
NAMESAKES = (
    Query("Benazir Ahmed", "Person", "1988-06-17", ("gb",)),
    Query("B. Ahmed", "Person", countries=("bd",), identifiers=("B00002095",)),
)
SPELLED = Query("Erkin Tuniyazov", "Person", "1961-12", ("cn",))
SHARED = Query("Chen Mingguo", "Person", "1966-10")
PARENT = Query("SenseTime Group Ltd", "Company")
AFFILIATE = Query("Beijing SenseTime Technology Development Co Ltd", "Company")
ASKED = {
    SPELLED: None,
    **dict.fromkeys(NAMESAKES, NEAR),
    SHARED: None,
    PARENT: None,
    AFFILIATE: None,
}
"""Each question, and the least score to show where it is not the usual one."""

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Demo:
    """Everything the demo found.

    Attributes:
        imports: One for each edition, in the order of import.
        added: Those whom the SDN list added on the day, in the order of their ids.
        gone: How many entries the same edition removed or changed.
        answers: To each question of `ASKED`.
        timeline: What the listing of `PARENT` does, day by day.
        report: Counts of the customer file.
        results: Its results, one line a match.
    """

    imports: tuple[ImportReport, ...]
    added: tuple[Entity, ...]
    gone: int
    answers: dict[Query, Answer]
    timeline: tuple[Answer, ...]
    report: JobReport
    results: tuple[Json, ...]

    def to_json(self) -> Json:
        """Return it as one JSON document."""
        return {
            "on": DAY.isoformat(),
            "lists": [_import_json(each) for each in self.imports],
            "added": [
                {"id": each.id, "caption": each.caption, "programmes": programmes_of(each)}
                for each in self.added
            ],
            "answers": [each.to_json() for each in self.answers.values()],
            "timeline": [each.to_json() for each in self.timeline],
            "customers": {name: getattr(self.report, name) for name in JobReport.__slots__},
            "results": list(self.results),
        }


def run_demo(home: Home, step: Callable[[str], None]) -> Demo:
    """Run it in a home; `step` hears what is being done."""
    home.folder.mkdir(parents=True, exist_ok=True)
    with Store.open(home.database_url) as store:
        step("import the sample lists")
        imports = _import_samples(store)
        step("publish the index")
        index = Index.open(publish(home, store))
        added, gone = _changes(store)
    step("ask and screen")
    screener = Screener(index, DAY)
    answers = {query: screener.check(query, least) for query, least in ASKED.items()}
    report, results = _screen_customers(home, screener)
    timeline = _timeline(index, screener.check(PARENT, limit=1))
    return Demo(imports, added, gone, answers, timeline, report, results)


def programmes_of(entity: Entity) -> list[str]:
    """Return the programmes an entity is listed under, each once."""
    return list(dict.fromkeys(act.programme for act in entity.designations))


def _import_samples(store: Store) -> tuple[ImportReport, ...]:
    """Import every sample edition; each lies in ``samples/SOURCE/DAY``."""
    now = datetime.now(UTC)
    folders = [
        folder for source in OFFICIAL for folder in sorted((SAMPLES / source).glob("*"))
    ]
    return tuple(
        import_paths(store, folder.parent.name, sorted(folder.iterdir()), now=now)
        for folder in folders
    )


def _changes(store: Store) -> tuple[tuple[Entity, ...], int]:
    """Return whom the SDN list added on the day, and how many others it touched."""
    found = store.diff(SDN, DAY - timedelta(days=1), DAY)
    entities = (store.entity(each, DAY) for each in found.added)
    added = tuple(entity for entity in entities if entity is not None)
    return added, len(found.removed) + len(found.changed)


def _screen_customers(home: Home, screener: Screener) -> tuple[JobReport, tuple[Json, ...]]:
    customers = Path(shutil.copy(SAMPLES / "customers.csv", home.folder))
    out = home.folder / "customers.screened.jsonl"
    report = Job(customers, out, screener, NEAR).run(lambda *_: None)
    with out.open(encoding="utf-8") as lines:
        return report, tuple(map(json.loads, lines))


def _timeline(index: Index, answer: Answer) -> tuple[Answer, ...]:
    """Ask again on the days on which the listing's effect changes, and the one before."""
    act = answer.matches[0].designations[0]
    listed, binds, divest = (
        date.fromisoformat(act[name]) for name in ("listed_on", "effective_on", "divest_by")
    )
    night = timedelta(days=1)
    days = (listed - night, listed, binds, divest + night)
    return tuple(Screener(index, day).check(answer.query, limit=1) for day in days)


def _import_json(done: ImportReport) -> Json:
    edition = done.edition
    return {
        "source": edition.source,
        "published": edition.published.date().isoformat(),
        "edition": edition.sha256,
        "entities": edition.entities,
        "names": edition.names,
        "designations": edition.designations,
        "issues": edition.issues,
    }
