"""Measure ownership on a large register: ``python -m benchmarks.ownership``.

Makes a register of invented stakes as a file of FtM entities, seeded, so that every run has
the same: chains up to ten deep, cycles, hubs that hold tens of thousands, ranges, unknown
shares, directors, and shares that come to more than 100 percent. Then, each in a process of
its own: reads it and finds everybody whom the listed catch, and asks about single parties.
"""

import argparse
import json
import random
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from statistics import quantiles

from benchmarks.measure import Clock, in_fresh_process, peak_mb
from benchmarks.rows import Bar, Row, table
from ostraka.ownership import RULES, Register, assess, records_of, stakes_of

SEED = 20_260_911
ASKED = 1_000
DAY = date(2026, 11, 27)
PERCENTAGES = ("100", "50", "51", "25-50", "33.33", "10", "75", "49", "20", "30")


def main() -> None:
    """Run what the arguments ask for."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.ownership", description=__doc__
    )
    parser.add_argument("--stakes", type=int, default=5_000_000)
    parser.add_argument("--laws", nargs="+", default=["ofac"], choices=list(RULES))
    parser.add_argument("--listed", type=int, default=3_000, help="how many are listed")
    parser.add_argument("--register", type=Path, help="where it is kept for another run")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="ostraka-ownership-") as folder:
        path = asked.register or Path(folder) / "register.ftm.json"
        if not path.exists():
            with path.open("w", encoding="utf-8") as file:
                file.writelines(json.dumps(each) + "\n" for each in records(asked.stakes))
        print(table(in_fresh_process(rows, path, asked.stakes, asked.laws, asked.listed)))


def records(count: int) -> Iterator[dict[str, object]]:
    """Yield so many relations of a made-up register, and the same each time."""
    chance = random.Random(SEED)  # noqa: S311 - no secret
    companies = max(10, count * 11 // 20)
    for number in range(count):
        company = number % companies
        owner = _owner(chance, company, companies)
        yield _relation(chance, number, owner, f"gb-coh-{company:08}")


def _owner(chance: random.Random, company: int, companies: int) -> str:
    """A person, a company before it, a hub, or now and then one behind it: a cycle."""
    kind = chance.random()
    if kind < 0.62:
        return f"gb-psc-{chance.randrange(companies):08}"
    if kind < 0.90 and company % 10:
        return f"gb-coh-{company - 1:08}"
    if kind < 0.97:
        return f"gb-coh-{chance.randrange(max(1, companies // 50_000)) * 10:08}"
    return f"gb-coh-{min(companies - 1, company + chance.randrange(1, 5)):08}"


def _relation(
    chance: random.Random, number: int, owner: str, owned: str
) -> dict[str, object]:
    kind = chance.random()
    if kind < 0.15:
        ends = {"director": [owner], "organization": [owned], "role": ["director"]}
        return _entity(number, "Directorship", ends)
    said = {"owner": [owner], "asset": [owned]}
    if kind < 0.95:
        said["percentage"] = [chance.choice(PERCENTAGES)]
    if kind < 0.30:
        said["startDate"] = [f"{chance.randrange(1995, 2027)}-03-01"]
    if kind < 0.20:
        said["endDate"] = [f"{chance.randrange(2010, 2030)}-06-30"]
    return _entity(number, "Ownership", said)


def _entity(number: int, schema: str, said: dict[str, list[str]]) -> dict[str, object]:
    return {"id": f"gb-rel-{number:08}", "schema": schema, "properties": said,
            "datasets": ["gb_made_up"]}  # fmt: skip


def listed(count: int, how_many: int) -> list[str]:
    """The listed: persons of the register, and a few hubs."""
    chance = random.Random(SEED + 1)  # noqa: S311 - no secret
    companies = max(10, count * 11 // 20)
    hubs = [f"gb-coh-{n * 10:08}" for n in range(0, max(1, companies // 50_000), 10)]
    return hubs + [f"gb-psc-{chance.randrange(companies):08}" for _ in range(how_many)]


def rows(path: Path, count: int, laws: list[str], how_many: int) -> list[Row]:
    """Read the register, find everybody whom the laws catch, ask about single parties."""
    with Clock() as read:
        register = read_register(path)
    names = listed(count, how_many)
    found = [_row("read the register", count, read)]
    for law in laws:
        found += caught_rows(register, names, count, law, read)
    found.append(Row("peak memory so far", count, peak_mb(), "MB", Bar(4_000)))
    return found + party_rows(register, names, count)


def caught_rows(
    register: Register, names: list[str], count: int, law: str, read: Clock
) -> list[Row]:
    """Find everybody whom a law catches, and the proof of each."""
    with Clock() as decide:
        outcome = RULES[law](register, names, DAY)
        told = f"{len(outcome.caught):,} caught, {len(outcome.may_be):,} may be"
    with Clock() as prove:
        proofs = sum(len(verdict.steps) for verdict in outcome)
    both = Clock(read.cpu + decide.cpu, read.wall + decide.wall)
    return [
        _row(f"{law}: all who are caught", count, decide, told),
        _row(f"{law}: that, and reading", count, both, bar=Bar(60)),
        _row(f"{law}: the proofs of all", count, prove, f"{proofs:,} steps"),
    ]


def party_rows(register: Register, names: list[str], count: int) -> list[Row]:
    """Ask all five laws about single parties."""
    by_law = dict.fromkeys(RULES, frozenset(names))
    chance = random.Random(SEED + 2)  # noqa: S311 - no secret
    companies = max(10, count * 11 // 20)
    clocks = []
    for _ in range(ASKED):
        with Clock() as clock:
            assess(register, f"gb-coh-{chance.randrange(companies):08}", by_law, DAY)
        clocks.append(clock)
    cpu = quantiles([1000 * each.cpu for each in clocks], n=100)
    wall = quantiles([1000 * each.wall for each in clocks], n=100)
    what = "one party, all five laws"
    return [
        Row(f"{what}: p50, CPU", count, cpu[49], "ms", Bar(50), f"wall {wall[49]:.1f} ms"),
        Row(f"{what}: p99, CPU", count, cpu[98], "ms", Bar(50), f"wall {wall[98]:.1f} ms"),
        Row(f"{what}: most, CPU", count, 1000 * max(each.cpu for each in clocks), "ms"),
    ]


def _row(
    what: str, count: int, clock: Clock, note: str = "", bar: Bar | None = None
) -> Row:
    told = ", ".join(filter(None, (f"wall {clock.wall:.1f} s", note)))
    return Row(f"{what}, CPU", count, clock.cpu, "s", bar, told)


def read_register(path: Path) -> Register:
    """Read a file of FtM lines, as `ostraka owned` does."""
    with path.open(encoding="utf-8") as file:
        return Register(stakes_of(records_of(path.name, file)))


if __name__ == "__main__":
    main()
