"""A register of owners beside the lists: who in it is listed, and whom the listed catch."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from ostraka.errors import QueryError, SourceError
from ostraka.model import Entity, Issue
from ostraka.ownership import (
    LAWS,
    RELATIONS,
    RULES,
    Outcome,
    Register,
    Stake,
    Tie,
    Ties,
    Verdict,
    assess,
    records_of,
    stakes_of,
    stakes_of_list,
)
from ostraka.ownership.from_lists import NAMED_ONLY
from ostraka.screening.listed import LISTS, NEEDED, SOURCES, listed_under
from ostraka.store import EditionRow, Store

MOST_AROUND = 40  # entries read around one

NAMES_NOT_COMPARED = (
    "Parties are tied to the lists by id, by reference and by number; names are not compared: "
    "screen the owners by name too (ostraka screen)."
)


@dataclass(frozen=True, slots=True)
class Owned:
    """A register, read beside the lists as they stood on a day.

    Attributes:
        register: Its stakes, and those that the lists state.
        stakes: How many of them the register states.
        names: What parties are called, by id, where the register or a list says so.
        ties: Which parties are which entries, by the party's id.
        listed: By the key of a law, the ids of the parties from which it starts. A law
            whose lists did not stand on the day is not there.
        not_asked: What to say of each law that is not there.
        issues: What was odd in the register and in the lists' relations.
        editions: The editions that were read.
        on: The day.
    """

    register: Register
    stakes: int
    names: Mapping[str, str]
    ties: Mapping[str, tuple[Tie, ...]]
    listed: Mapping[str, frozenset[str]]
    issues: tuple[Issue, ...]
    editions: tuple[EditionRow, ...]
    on: date
    not_asked: tuple[str, ...] = ()

    def outcome(self, law: str) -> Outcome:
        """Say whom the listed catch under one law."""
        return RULES[law](self.register, self.listed[law], self.on)

    def assess(self, party: str) -> dict[str, Verdict]:
        """Ask every law about one party."""
        return assess(self.register, party, self.listed, self.on)

    def of_register(self, parties: tuple[str, ...]) -> tuple[str, ...]:
        """Leave out the parties that only a list names: they are not in the register."""
        return tuple(each for each in parties if not each.startswith(NAMED_ONLY))

    def parties_of(self, name: str) -> tuple[str, ...]:
        """Return the parties that are an entry, or bear this id themselves; sorted."""
        found = {party for party, ties in self.ties.items() if name in _entries(ties)}
        if name in self.register:
            found.add(name)
        return tuple(sorted(found))


@dataclass(slots=True)
class _Reading:
    """What is noted while a register streams by."""

    ties: Ties
    stakes: int = 0
    found: dict[str, tuple[Tie, ...]] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)

    def watch(self, records: Iterator[dict[str, Any]]) -> Iterator[dict[str, Any]]:
        """Note names and ties of what passes by."""
        for record in records:
            if record["schema"] not in RELATIONS:
                if ties := self.ties.find(record):
                    self.found[record["id"]] = tuple(ties)
                if names := record["properties"].get("name"):
                    self.names[record["id"]] = names[0]
            yield record


def read_owned(
    store: Store, path: Path, on: date, laws: tuple[str, ...] = tuple(LISTS)
) -> Owned:
    """Read a register beside the lists of some laws.

    Args:
        store: Where the lists are.
        path: FtM entities, one per line.
        on: The day as of which stakes, lists and laws are taken.
        laws: Keys of `LISTS`; all of them by default.

    Raises:
        QueryError: For none of these laws did a list stand on the day.
        SourceError: The file is no register, and names the line; or states no stake.
    """
    sources = [each for each in SOURCES if any(each in LISTS[law] for law in laws)]
    editions = [edition for each in sources if (edition := store.latest(each, on))]
    stood = {edition.source for edition in editions}
    asked = [law for law in laws if not stood.isdisjoint(NEEDED[law])]
    if not asked:
        hint = f"ostraka lists update {' '.join(sources)}"
        raise QueryError(f"{on}: none of {', '.join(sources)} stood on that day", hint=hint)
    entries = [each for e in editions for each in store.entities(e.source, on)]
    issues: list[Issue] = []
    reading = _Reading(Ties(entries))
    register = Register(_stakes(path, entries, reading, issues))
    _tie_ids(entries, register, reading)
    reading.names.update((each.id, each.caption) for each in entries)
    return Owned(
        register,
        reading.stakes,
        reading.names,
        reading.found,
        {law: _listed_parties(law, entries, reading.found, on) for law in asked},
        tuple(issues),
        tuple(editions),
        on,
        tuple(_not_asked(law, on) for law in laws if law not in asked),
    )


def read_around(store: Store, entity: Entity | None, on: date) -> Owned:
    """Read what the lists say around one entry: its own relations, and those of their ends.

    Quick, and less than `read_owned` says: who else refers to the entry is not looked for,
    and no law is asked.
    """
    entries = {entity.id: entity} if entity else {}
    left = list(entries.values())
    while left:
        others = [link.object for link in left.pop().relations if link.object]
        for other in (each for each in others if each not in entries):
            if len(entries) < MOST_AROUND and (found := store.entity(other, on)):
                entries[other] = found
                left.append(found)
    names = {each.id: each.caption for each in entries.values()}
    register = Register(stakes_of_list(entries.values()))
    return Owned(register, 0, names, {}, {}, (), (), on)


def _stakes(
    path: Path, entries: list[Entity], reading: _Reading, issues: list[Issue]
) -> Iterator[Stake]:
    yield from stakes_of_list(entries, issues)
    try:
        with path.open(encoding="utf-8") as file:
            for stake in stakes_of(reading.watch(records_of(path.name, file)), issues):
                reading.stakes += 1
                yield stake
    except UnicodeDecodeError as error:
        found = f"byte {error.object[error.start]:#04x}"
        raise SourceError(path.name, f"byte {error.start}", found, "UTF-8 text") from error
    if not reading.stakes:
        expected = f"some of {', '.join(sorted(RELATIONS))}"
        raise SourceError(path.name, "the whole file", "no stake", expected)


def _not_asked(law: str, on: date) -> str:
    lists = " or ".join(NEEDED[law])
    return f"{LAWS[law](on).name}: not asked, no edition of {lists} stood on {on}"


def _tie_ids(entries: list[Entity], register: Register, reading: _Reading) -> None:
    """Tie the parties that bear an entry's own id, described in the register or not."""
    for entry in entries:
        if entry.id in register and entry.id not in reading.found:
            reading.found[entry.id] = (Tie(entry.id, entry.id, "the same id"),)


def _listed_parties(
    law: str, entries: list[Entity], ties: Mapping[str, tuple[Tie, ...]], on: date
) -> frozenset[str]:
    listed = listed_under(law, entries, on)
    tied = (party for party, each in ties.items() if not listed.isdisjoint(_entries(each)))
    return listed.union(tied)


def _entries(ties: tuple[Tie, ...]) -> set[str]:
    return {tie.entry for tie in ties}
