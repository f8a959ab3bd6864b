"""What `ostraka doctor` looks at: each check says what it found and what to do."""

import hashlib
import platform
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime
from importlib import resources
from pathlib import Path
from typing import Any, Literal

from ostraka.errors import OstrakaError
from ostraka.home import Home
from ostraka.matching import DEFAULT, Index
from ostraka.model import Designation
from ostraka.model.regime import Regimes
from ostraka.refresh import newest_path, unfound
from ostraka.sources import CURRENT, ENDED
from ostraka.store import EditionRow, Store, hash_files
from ostraka.version import VERSION

OLD_DAYS = 7  # most lists change every week; ours to choose, no rule says it
SAMPLE = 200  # entities that are asked for by name, unless the check is deep
REBUILD = "ostraka doctor --rebuild"
_PROXIES = ("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "NO_PROXY")
_AUTHORITIES = ("SSL_CERT_FILE", "SSL_CERT_DIR")


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the report.

    Attributes:
        check: What was looked at.
        state: "warning" still gives right answers, "failed" may not.
        found: What was found, in one line.
        hint: What to do about it.
    """

    check: str
    state: Literal["ok", "warning", "failed"]
    found: str
    hint: str | None = None

    def to_json(self) -> dict[str, str | None]:
        """Return it as `--json` prints it."""
        return asdict(self)


def examine(
    home: Home, now: datetime, environ: Mapping[str, str], *, deep: bool
) -> Iterator[Check]:
    """Look at everything that an answer depends on, in that order.

    Args:
        environ: Where proxies and certificate authorities are named.
        deep: Every original and every name instead of the newest and a sample.
    """
    yield check_versions()
    yield check_home(home.folder)
    yield from check_network(environ)
    try:
        with Store.open(home.database_url) as store:
            yield Check("database", "ok", f"{store.place}, schema {store.schema}")
            yield from check_editions(store.editions(), now)
            yield from check_originals(store, deep=deep)
            yield from check_index(home, store, now.date(), deep=deep)
    except OstrakaError as error:
        yield Check("database", "failed", str(error), error.hint)


def check_versions() -> Check:
    """Name everything that shapes an answer beside the lists."""
    found = (
        f"engine {VERSION}, config {DEFAULT.hash}, regimes {_regimes_hash()}, "
        f"Python {platform.python_version()} on {platform.system()} {platform.machine()}"
    )
    return Check("versions", "ok", found)


def check_home(folder: Path) -> Check:
    """Prove that the home can be written to, by writing."""
    hint = "set OSTRAKA_HOME to a folder that you may write to"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(b"\0" * 4096)
    except OSError as error:
        return Check("home", "failed", f"{folder}: {error.strerror}", hint)
    return Check("home", "ok", f"{folder}, writable")


def check_network(environ: Mapping[str, str]) -> Iterator[Check]:
    """Say which proxies and authorities `lists update` will use."""
    proxies = [
        f"{name}={_without_password(value)}"
        for name in _PROXIES
        if (value := environ.get(name) or environ.get(name.lower()))
    ]
    yield Check("proxy", "ok", ", ".join(proxies) or "none set")
    for name in _AUTHORITIES:
        if (value := environ.get(name)) and not Path(value).exists():
            hint = f"set {name} to your authorities, or unset it"
            yield Check("authorities", "failed", f"{name}={value}: no such file", hint)
        elif value:
            yield Check("authorities", "ok", f"{name}={value}")
    if not any(map(environ.get, _AUTHORITIES)):
        yield Check("authorities", "ok", "those that httpx ships")


def check_editions(editions: list[EditionRow], now: datetime) -> Iterator[Check]:
    """One line for each source: how old it is, and what is odd about it."""
    newest = {each.source: each for each in editions}
    missing = [source for source in CURRENT if source not in newest]
    state: Literal["ok", "warning"] = "ok" if newest else "warning"
    found = f"{len(newest)} here" + (f"; not here: {', '.join(missing)}" if missing else "")
    hint = None if newest else "ostraka lists update, or ostraka lists import SOURCE FILE"
    yield Check("lists", state, found, hint)
    for source, edition in newest.items():
        before = [each for each in editions if each.source == source]
        yield _check_edition(edition, before, now)


def check_originals(store: Store, *, deep: bool) -> Iterator[Check]:
    """Prove that the stored files are the ones that were imported."""
    editions = store.editions()
    if not deep:
        editions = list({each.source: each for each in editions}.values())
    broken = 0
    for each in editions:
        try:
            files = store.files(each.id)
            problem = "other files" if hash_files(files) != each.sha256 else None
        except OstrakaError as error:
            problem = str(error)
        if problem is not None:
            broken += 1
            place = f"{each.source} of {each.published:%Y-%m-%d}"
            hint = "the database is damaged: restore it from a backup"
            yield Check("originals", "failed", f"{place}: {problem}", hint)
    if not broken:
        what = "editions" if deep else "newest editions"
        yield Check("originals", "ok", f"{what}: {len(editions)}, each as it was imported")


def check_index(home: Home, store: Store, today: date, *, deep: bool) -> Iterator[Check]:
    """Prove that the index which serves is whole, new, and finds what is in it."""
    editions = list({each.source: each for each in store.editions()}.values())
    if not editions and not home.current.exists():
        yield Check("index", "ok", "none yet: there is no list to publish")
        return
    try:
        path = home.current_index()
        index = Index.open(path)
    except OstrakaError as error:
        yield Check("index", "failed", str(error), REBUILD)
        return
    expected = sum(each.entities for each in editions)
    found = f"{path.name}: {len(index):,} entities, checksum right"
    if path != newest_path(home, store):
        found += ", but not of the newest editions and this engine"
        yield Check("index", "failed", found, REBUILD)
    elif len(index) != expected:
        yield Check("index", "failed", f"{found}, expected {expected:,}", REBUILD)
    else:
        yield Check("index", "ok", f"{found}, of the newest editions")
    yield _check_names(index, deep=deep)
    yield from _check_programmes(index, today)


def _check_edition(
    edition: EditionRow, all_of_it: list[EditionRow], now: datetime
) -> Check:
    seen = max(edition.published, edition.checked_at or edition.published)
    age, known_for = (max(0, (now - each).days) for each in (edition.published, seen))
    found = (
        f"published {edition.published:%Y-%m-%d}, {age:,} days old, "
        f"{edition.entities:,} entities, {edition.issues:,} issues"
    )
    odd = []
    if edition.source in ENDED:
        odd.append("its publisher has ended this list")
    elif known_for > OLD_DAYS:
        odd.append(f"not looked up for {known_for:,} days")
    if edition.forced_reason:
        odd.append(f"forced past the gate: {edition.forced_reason}")
    more = {part for each in all_of_it for part in each.parts} - set(edition.parts)
    if more:
        odd.append(f"partial, without {', '.join(sorted(more))}")
    if not odd:
        return Check(edition.source, "ok", found)
    return Check(edition.source, "warning", f"{found}; {'; '.join(odd)}", _renew(edition))


def _renew(edition: EditionRow) -> str:
    if edition.source in ENDED:
        return "ostraka lists names those that are still published"
    if edition.source in CURRENT:
        return f"ostraka lists update {edition.source}"
    return "import a newer edition: ostraka lists import"


def _check_names(index: Index, *, deep: bool) -> Check:
    most = len(index) if deep else min(SAMPLE, len(index))
    missed = list(unfound(index, max(1, most)))
    if missed:
        found = f"{len(missed)} of {most:,} are not found by their own name: {missed[0]}"
        return Check("names", "failed", found, REBUILD)
    return Check("names", "ok", f"{most:,} entities asked for, all found by their own name")


def _check_programmes(index: Index, today: date) -> Iterator[Check]:
    """Name the programmes whose effect nobody has written down."""
    regimes = Regimes.load()
    acts: dict[tuple[Any, ...], tuple[str, dict[str, Any]]] = {}
    for facts in index.entities():
        for act in facts["designations"]:
            tag = [act.get(each) for each in ("programme", "list_name", "directive")]
            key = (facts["source"], *tag, *act.get("measures", ()))
            acts.setdefault(key, (facts["source"], act))
    unknown = sorted(
        {
            f"{source}: {act['programme']}"
            for source, act in acts.values()
            if regimes.effect(source, Designation.from_json(act), today).unknown
        }
    )
    if not unknown:
        yield Check(
            "programmes", "ok", f"{len(acts):,} kinds of listing, each effect known"
        )
        return
    hint = "they count as blocked until reviewed; a newer Ostraka may know them"
    shown = ", ".join(unknown[:5]) + (f", {len(unknown) - 5} more" if unknown[5:] else "")
    yield Check("programmes", "warning", f"{len(unknown)} of unknown effect: {shown}", hint)


def _regimes_hash() -> str:
    folder = resources.files("ostraka.model") / "regimes"
    digest = hashlib.sha256()
    for each in sorted(folder.iterdir(), key=lambda file: file.name):
        if each.name.endswith(".yml"):
            digest.update(each.read_bytes())
    return digest.hexdigest()[:12]


def _without_password(proxy: str) -> str:
    """A proxy's address as it may be shown: user and password left out."""
    return proxy.rpartition("@")[2]
