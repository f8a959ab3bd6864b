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
LISTED = 3_000
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
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="ostraka-ownership-") as folder:
        path = Path(folder) / "register.ftm.json"
        with path.open("w", encoding="utf-8") as file:
            file.writelines(json.dumps(each) + "\n" for each in records(asked.stakes))
        rows = [
            row
            for law in asked.laws
            for row in in_fresh_process(caught_rows, path, asked.stakes, law)
        ]
        rows += in_fresh_process(party_rows, path, asked.stakes)
    print(table(rows))


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


def listed(count: int) -> list[str]:
    """The listed: persons of the register, and a few hubs."""
    chance = random.Random(SEED + 1)  # noqa: S311 - no secret
    companies = max(10, count * 11 // 20)
    hubs = [f"gb-coh-{n * 10:08}" for n in range(0, max(1, companies // 50_000), 10)]
    return hubs + [f"gb-psc-{chance.randrange(companies):08}" for _ in range(LISTED)]


def caught_rows(path: Path, count: int, law: str) -> list[Row]:
    """Read the register and find everybody whom a law catches."""
    with Clock() as read:
        register = read_register(path)
    names = listed(count)
    with Clock() as decide:
        outcome = RULES[law](register, names, DAY)
        caught, may_be = outcome.caught, outcome.may_be
    with Clock() as prove:
        proofs = sum(len(verdict.steps) for verdict in outcome)
    found = f"{len(caught):,} caught, {len(may_be):,} may be"
    total = read.wall + decide.wall
    return [
        Row(f"{law}: read the register", count, read.wall, "s"),
        Row(f"{law}: all who are caught", count, decide.wall, "s", None, found),
        Row(f"{law}: both together", count, total, "s", Bar(60)),
        Row(f"{law}: proofs of all", count, prove.wall, "s", None, f"{proofs:,} steps"),
        Row(f"{law}: peak memory", count, peak_mb(), "MB", Bar(4_000)),
    ]


def party_rows(path: Path, count: int) -> list[Row]:
    """Ask all five laws about single parties of a register that was read before."""
    register = read_register(path)
    names = dict.fromkeys(RULES, frozenset(listed(count)))
    chance = random.Random(SEED + 2)  # noqa: S311 - no secret
    companies = max(10, count * 11 // 20)
    asked = [f"gb-coh-{chance.randrange(companies):08}" for _ in range(ASKED)]
    with Clock() as first:
        assess(register, asked[0], names, DAY)
    times = []
    for party in asked:
        with Clock() as clock:
            assess(register, party, names, DAY)
        times.append(clock.wall * 1000)
    hundredths = quantiles(times, n=100)
    return [
        Row("the first one, which sorts by party", count, first.wall * 1000, "ms"),
        Row("one party, all five laws: p50", count, hundredths[49], "ms", Bar(50)),
        Row("one party, all five laws: p99", count, hundredths[98], "ms", Bar(50)),
        Row("one party, all five laws: most", count, max(times), "ms"),
    ]


def read_register(path: Path) -> Register:
    """Read a file of FtM lines, as `ostraka owned` does."""
    with path.open(encoding="utf-8") as file:
        return Register(stakes_of(records_of(path.name, file)))


if __name__ == "__main__":
    main()
