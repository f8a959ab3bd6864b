"""`ostraka lists changes`: every change of the lists, a line each."""

import json
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import click

from ostraka.cli._common import Day, note, open_store
from ostraka.cli._files import whole_file
from ostraka.cli._reparse import require_sources

if TYPE_CHECKING:
    from ostraka.store import Event


@click.command()
@click.argument("sources", nargs=-1, metavar="[SOURCE ...]")
@click.option("--since", type=Day(), required=True, help="Changes after this day.")
@click.option("--until", type=Day(), help="The last day, included; until now by default.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["json", "ftm"]),
    default="json",
    help="json says field by field what changed; ftm is OpenSanctions' delta form.",
)
@click.option(
    "-o",
    "--out",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write to this file, whole or not at all, instead of stdout.",
)
def changes(
    sources: tuple[str, ...], since: date, until: date | None, form: str, out: Path | None
) -> None:
    """Give every change of SOURCEs, one JSON line each; without any, of all lists.

    In order of time, source and id. Replayed onto the lists as they stood on --since, the
    lines give them as they stood on --until.

    \b
    Examples:
      ostraka lists changes --since 2021-12-09
      ostraka lists changes us_ofac_sdn --since 2021-12-09 --until 2021-12-10 -o day.json
      ostraka lists changes un_sc --since 2024-01-01 --format ftm -o entities.delta.json
    """
    if until is not None and until < since:
        raise click.BadParameter(f"{until} is before --since {since}", param_hint="--until")
    counts: Counter[str] = Counter()
    with open_store() as store, _sink(out) as sink:
        require_sources(store, sources)
        for event in store.events(since, until, sources or None):
            sink.write(_line(event, form))
            counts[event.op] += 1
    told = ", ".join(f"{counts[op]:,} {op}" for op in ("add", "modify", "delete"))
    note(f"{counts.total():,} changes: {told}")


def _line(event: "Event", form: str) -> str:
    data = event.to_ftm() if form == "ftm" else event.to_json()
    # Escaped, since a list's text may hold a lone surrogate that UTF-8 cannot.
    return json.dumps(data, ensure_ascii=True, separators=(",", ":")) + "\n"


@contextmanager
def _sink(out: Path | None) -> Iterator[TextIO]:
    """Where lines go; a file takes its place only when it is complete."""
    if out is None:
        yield sys.stdout
        return
    with whole_file(out) as file:
        yield file
