"""An evaluation as a table of rows, and what differs from an earlier one."""

from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from ostraka.evaluation import Comparison, Evaluation
    from ostraka.evaluation.results import Row

_HEAD = ("", "measured", "bar", "", "cases", "best peer")
_RIGHT = {1, 4}  # columns of figures


def run_json(run: "Evaluation", compared: "Comparison | None") -> dict[str, Any]:
    """Return the one JSON document."""
    return run.to_json() | ({"compared": compared.to_json()} if compared else {})


def show_run(run: "Evaluation") -> None:
    """Print every row with its bar, suite by suite."""
    click.echo(
        f"engine {run.engine}, config {run.config}, threshold {run.threshold_in_use}"
    )
    click.echo(f"list: {run.entities:,} entities, {run.names:,} names\n")
    lines: list[Sequence[str]] = [_HEAD]
    for suite, rows in groupby(run.rows, key=lambda each: each[0]):
        lines.append((f"{suite.name}: {suite.title}",))
        lines += [_cells(row) for _, row in rows]
    _print(lines)
    if run.left_out:
        click.echo(f"\nleft out for want of real lists: {', '.join(run.left_out)}")


def show_changes(compared: "Comparison") -> None:
    """Print the figures that differ: old, new, change."""
    click.echo(
        f"\nagainst {compared.against} (config {compared.old_config}): "
        f"{len(compared.changes)} figures differ, {compared.same} are the same"
    )
    if compared.other_data:
        click.echo(
            f"other data, so figures do not compare: {', '.join(compared.other_data)}"
        )
    if compared.changes:
        rows = (
            (each.figure, _figure(each.old), _figure(each.new), _change(each.change))
            for each in compared.changes
        )
        _print([("figure", "old", "new", "change"), *rows], right={1, 2, 3})


def _cells(row: "Row") -> tuple[str, ...]:
    count = f"{row.count:,}" if row.count else ""
    return (
        f"  {row.what}",
        _figure(row.measured),
        row.bar_text,
        row.verdict,
        count,
        row.peer,
    )


def _figure(value: float | None) -> str:
    return "-" if value is None else f"{value:.4f}"


def _change(value: float | None) -> str:
    return "-" if value is None else f"{value:+.4f}"


def _print(lines: Sequence[Sequence[str]], right: set[int] = _RIGHT) -> None:
    """Print aligned columns; a line of one cell stands alone."""
    whole = [line for line in lines if len(line) > 1]
    widths = [max(map(len, column)) for column in zip(*whole, strict=True)]
    for line in lines:
        cells = [
            cell.rjust(width) if at in right else cell.ljust(width)
            for at, (cell, width) in enumerate(zip(line, widths, strict=False))
        ]
        click.echo("  ".join(cells).rstrip())
