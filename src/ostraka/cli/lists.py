"""`ostraka lists`: the sources, their editions, and what changed between them."""

from datetime import date
from pathlib import Path

import click

from ostraka.cli._common import (
    Day,
    as_of_option,
    home,
    json_option,
    note,
    now,
    open_store,
    print_json,
)
from ostraka.cli._feed import changes
from ostraka.cli._reparse import reparse
from ostraka.errors import OstrakaError
from ostraka.sources import CURRENT, OFFICIAL, OWN

force_option = click.option(
    "--force",
    metavar="REASON",
    help="Take an edition that the gate refuses; the reason is recorded.",
)


@click.group(invoke_without_command=True)
@json_option
@as_of_option
@click.pass_context
def lists(ctx: click.Context, as_json: bool, as_of: date | None) -> None:
    """Show the lists in the home: edition, entries, age.

    \b
    Examples:
      ostraka lists
      ostraka lists --as-of 2021-12-10 --json
    """
    if ctx.invoked_subcommand is not None:
        return
    from ostraka.cli._lists import edition_json, show_lists

    with open_store() as store:
        latest = {each.source: each for each in store.editions(None, as_of)}
        rows = [edition_json(each) for each in latest.values()]
    if as_json:
        print_json(rows)
    else:
        show_lists(rows)


@lists.command()
@click.argument("sources", nargs=-1, metavar="[SOURCE ...]")
@force_option
@json_option
def update(sources: tuple[str, ...], force: str | None, as_json: bool) -> None:
    """Fetch SOURCEs from their official addresses; without any, all that are still published.

    One that fails or is refused stops nothing else; its last good edition goes on serving.

    \b
    Examples:
      ostraka lists update
      ostraka lists update us_ofac_sdn un_sc
    """
    from ostraka.cli._lists import report_json, tell
    from ostraka.cli._progress import importing
    from ostraka.refresh import update as update_list

    reports, failed = [], 0
    for source in _known(sources) or CURRENT:
        try:
            with open_store() as store, importing(source) as progress:
                done = update_list(store, source, now=now(), force=force, progress=progress)
            reports.append(report_json(done))
            tell(done)
        except OstrakaError as error:
            failed += 1
            reports.append({"source": source, "error": str(error), "hint": error.hint})
            note(f"error: {error}" + (f"\nhint: {error.hint}" if error.hint else ""))
    if failed < len(reports):
        _publish()
    if as_json:
        print_json(reports)
    if failed:
        raise click.exceptions.Exit(1)


@lists.command(name="import")
@click.argument("source")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--published", type=Day(), help="When it was published, where the file does not say."
)
@click.option("--source-name", help="What to call a list of your own (with csv and ftm).")
@click.option(
    "--map",
    "columns",
    multiple=True,
    metavar="COLUMN=FIELD",
    help="What a column holds: name, alias, birth_date, ..., ignore (with csv).",
)
@force_option
@json_option
def import_(
    source: str,
    files: tuple[Path, ...],
    published: date | None,
    source_name: str | None,
    columns: tuple[str, ...],
    force: str | None,
    as_json: bool,
) -> None:
    """Import one edition of SOURCE from FILEs on disk.

    SOURCE is an official list, or csv or ftm for a list of your own. Importing the same
    bytes again changes nothing; an older edition takes its place in time.

    \b
    Examples:
      ostraka lists import us_ofac_sdn sdn.csv alt.csv add.csv sdn_comments.csv
      ostraka lists import un_sc consolidated.xml --published 2024-11-30
      ostraka lists import csv deny.csv --source-name deny --map Customer=name
    """
    from ostraka.cli._lists import report_json, tell
    from ostraka.cli._progress import importing
    from ostraka.refresh import import_paths

    _check_own(source, source_name, columns)
    mapping = dict(_pair(each) for each in columns) or None
    with open_store() as store, importing(source) as progress:
        done = import_paths(
            store,
            source,
            files,
            now=now(),
            published=published,
            force=force,
            source_name=source_name,
            mapping=mapping,
            progress=progress,
        )
    _publish()
    if as_json:
        print_json(report_json(done))
    tell(done)


@lists.command()
@click.argument("source")
@click.option(
    "--from",
    "from_",
    type=Day(),
    help="As it stood on this day; the edition before the newest by default.",
)
@click.option(
    "--to", type=Day(), help="As it stood on this day; the newest edition by default."
)
@json_option
def diff(source: str, from_: date | None, to: date | None, as_json: bool) -> None:
    """Show what SOURCE added, changed and removed between two days.

    \b
    Example:
      ostraka lists diff us_ofac_sdn --from 2021-12-09 --to 2021-12-10
    """
    from ostraka.cli._diff import diff_json, previous_moment, show_diff

    with open_store() as store:
        start = from_ or previous_moment(store, source, to)
        found = store.diff(source, start, to)
        captions = {
            each: entity.caption
            for each in (
                *found.added,
                *found.removed,
                *(c.entity_id for c in found.changed),
            )
            if (entity := store.entity(each, to) or store.entity(each, start))
        }
    if as_json:
        print_json(diff_json(source, found))
    else:
        show_diff(source, found, captions)


lists.add_command(changes)
lists.add_command(reparse)


def _publish() -> None:
    from ostraka.cli._common import working
    from ostraka.refresh import publish

    with open_store() as store, working("publish") as step:
        publish(home(), store, progress=step)


def _known(sources: tuple[str, ...]) -> tuple[str, ...]:
    for source in sources:
        if source not in OFFICIAL:
            raise click.BadParameter(
                f"{source!r} is none of {', '.join(OFFICIAL)}", param_hint="SOURCE"
            )
    return sources


def _check_own(source: str, source_name: str | None, columns: tuple[str, ...]) -> None:
    """Refuse options that an official list has no use for, instead of ignoring them."""
    if source_name and source not in OWN:
        raise click.BadParameter("only with csv and ftm", param_hint="--source-name")
    if columns and source != "csv":
        raise click.BadParameter("only with csv", param_hint="--map")


def _pair(text: str) -> tuple[str, str]:
    column, equals, field = text.rpartition("=")
    if not equals:
        raise click.BadParameter(f"{text!r}, expected COLUMN=FIELD", param_hint="--map")
    return column, field
