"""Editions and imports, as JSON and on a terminal."""

from typing import TYPE_CHECKING, Any

from rich.table import Table

from ostraka.cli._common import console, note, now
from ostraka.sources import CURRENT

if TYPE_CHECKING:
    from ostraka.refresh import ImportReport
    from ostraka.store import EditionRow


def edition_json(each: "EditionRow") -> dict[str, Any]:
    """Return an edition as `lists` prints it."""
    seen = each.checked_at or each.imported_at
    return {
        "source": each.source,
        "edition": each.sha256,
        "published": each.published.date().isoformat(),
        "published_at": each.published.isoformat(),
        "age_days": max(0, (now() - each.published).days),
        "seen": seen.isoformat(),
        "records": each.records,
        "entities": each.entities,
        "names": each.names,
        "designations": each.designations,
        "issues": each.issues,
        "parts": list(each.parts),
        "forced": each.forced_reason,
        "engine": each.engine,
        "reparsed": each.reparsed_at.isoformat() if each.reparsed_at else None,
    }


def report_json(done: "ImportReport") -> dict[str, Any]:
    """Return what an import or update did."""
    return edition_json(done.edition) | {
        "is_new": done.is_new,
        "published_from": done.published_from,
        "added": done.added,
        "changed": done.changed,
        "removed": done.removed,
        "warnings": list(done.warnings),
        "overridden": list(done.overridden),
    }


def tell(done: "ImportReport") -> None:
    """Say on stderr what an import or update did."""
    edition = done.edition
    what = "imported" if done.is_new else "nothing changed: the store holds it already"
    note(
        f"{edition.source}: {what}, published {edition.published:%Y-%m-%d} (from {done.published_from})"
    )
    note(
        f"  {edition.entities:,} entities, {edition.names:,} names, "
        f"{edition.designations:,} designations, {edition.issues:,} issues"
    )
    if done.is_new and done.previous is not None:
        note(
            f"  since {done.previous.published:%Y-%m-%d}: {done.added:,} added, "
            f"{done.changed:,} changed, {done.removed:,} removed"
        )
    for warning in done.warnings:
        note(f"  warning: {warning}")
    for reason in done.overridden:
        note(f"  forced although: {reason}")


def show_lists(rows: list[dict[str, Any]]) -> None:
    """Print the editions in the home, and name the official lists that are not there."""
    table = Table(box=None, padding=(0, 1, 0, 0), header_style="bold")
    for column in ("source", "published"):
        table.add_column(column, no_wrap=True)
    for column in ("days", "entities", "names", "designations", "issues"):
        table.add_column(column, justify="right")
    table.add_column("edition", style="dim", no_wrap=True)
    for row in rows:
        counts = [
            f"{row[each]:,}" for each in ("entities", "names", "designations", "issues")
        ]
        table.add_row(
            row["source"],
            row["published"],
            f"{row['age_days']:,}",
            *counts,
            row["edition"][:8],
        )
    if rows:
        console().print(table)
    missing = [
        source for source in CURRENT if source not in {row["source"] for row in rows}
    ]
    if missing:
        note(f"not here yet: {', '.join(missing)}")
        note("hint: ostraka lists update, or ostraka lists import SOURCE FILE ...")
