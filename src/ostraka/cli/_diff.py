"""What changed between two editions, as JSON and on a terminal."""

from datetime import date, datetime, timedelta
from typing import Any

from rich.table import Table
from rich.text import Text

from ostraka.cli._common import console
from ostraka.errors import QueryError
from ostraka.store import Diff, Store

SHOWN = 200  # rows on a terminal; --json has them all


def previous_moment(store: Store, source: str, to: date | None) -> datetime:
    """Return the moment just before the edition that stood on a day.

    Raises:
        QueryError: There is no edition, or none before it.
    """
    standing = store.latest(source, to)
    if standing is None:
        raise QueryError(f"{source}: no edition", hint="ostraka lists shows what is here")
    before = standing.published - timedelta(microseconds=1)
    if store.latest(source, before) is None:
        day = standing.published.date()
        raise QueryError(
            f"{source}: {day} is its first edition, nothing to compare it with"
        )
    return before


def diff_json(source: str, found: Diff) -> dict[str, Any]:
    """Return it as the command line prints it: enough to make the one day of the other."""
    changed = [
        {"id": each.entity_id, "fields": [field.to_json() for field in each.fields]}
        for each in found.changed
    ]
    return {
        "source": source,
        "from": {
            "published": found.before.published.isoformat(),
            "edition": found.before.sha256,
        },
        "to": {
            "published": found.after.published.isoformat(),
            "edition": found.after.sha256,
        },
        "added": list(found.added),
        "changed": changed,
        "removed": list(found.removed),
        "added_entities": [each.to_json() for each in found.added_entities],
    }


def show_diff(source: str, found: Diff, captions: dict[str, str]) -> None:
    """Print it as a table: what came, what went, what says something else."""
    out = console()
    spans = f"{found.before.published:%Y-%m-%d} to {found.after.published:%Y-%m-%d}"
    counts = f"{len(found.added)} added, {len(found.removed)} removed, {len(found.changed)} changed"
    out.print(Text.assemble((f"{source}, {spans}: ", "bold"), counts))
    if found.before.parts != found.after.parts:
        left, right = " + ".join(found.before.parts), " + ".join(found.after.parts)
        out.print(
            Text(
                f"The editions hold different parts ({left}; {right}): a change may only be a missing file.",
                style="yellow",
            )
        )
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0))
    rows = [("+", "green", each, "") for each in found.added]
    rows += [("-", "red", each, "") for each in found.removed]
    rows += [
        ("~", "yellow", each.entity_id, ", ".join(f.field for f in each.fields))
        for each in found.changed
    ]
    for sign, style, entity_id, fields in rows[:SHOWN]:
        table.add_row(
            Text(sign, style=style),
            entity_id,
            captions.get(entity_id, ""),
            Text(fields, style="dim"),
        )
    out.print(table)
    if len(rows) > SHOWN:
        out.print(f"and {len(rows) - SHOWN:,} more: --json has them all")
