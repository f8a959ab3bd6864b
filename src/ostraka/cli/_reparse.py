"""`ostraka lists reparse`: the kept files of every edition, read by this engine."""

from collections import Counter
from typing import TYPE_CHECKING, Any

import click

from ostraka.cli._common import json_option, note, now, open_store, print_json
from ostraka.errors import OstrakaError, QueryError

if TYPE_CHECKING:
    from ostraka.store import EditionRow, Reparsed, Store


@click.command()
@click.argument("sources", nargs=-1, metavar="[SOURCE ...]")
@click.option(
    "--force",
    metavar="REASON",
    help="Take what says much less than before; the reason is recorded.",
)
@json_option
def reparse(sources: tuple[str, ...], force: str | None, as_json: bool) -> None:
    """Read the kept files of SOURCEs again, after an upgrade; without any, of all.

    Each edition keeps its name and its day; where this engine reads something else out of
    its files, that takes the place of what stood there. One that fails stops nothing else.
    When it is stopped, the same command goes on.

    \b
    Examples:
      ostraka lists reparse
      ostraka lists reparse un_sc --json
    """
    from ostraka.cli._progress import importing
    from ostraka.refresh import reparse as reparse_edition

    reports, failed = [], 0
    with open_store() as store:
        for edition in _editions(store, sources):
            try:
                with importing(edition.source) as progress:
                    done = reparse_edition(
                        store, edition, now=now(), force=force, progress=progress
                    )
                reports.append(_report_json(done))
                _tell(done)
            except OstrakaError as error:
                failed += 1
                reports.append(_head(edition) | {"error": str(error), "hint": error.hint})
                note(f"error: {error}" + (f"\nhint: {error.hint}" if error.hint else ""))
    if not reports:
        note("no edition here: there is nothing to read again")
    if failed < len(reports):
        _publish()
    if as_json:
        print_json(reports)
    if failed:
        raise click.exceptions.Exit(1)


def require_sources(store: "Store", sources: tuple[str, ...]) -> None:
    """Refuse a source of which the store holds nothing.

    Raises:
        QueryError: There is no edition of it.
    """
    stored = {each.source for each in store.editions()}
    for source in sources:
        if source not in stored:
            hint = f"there are editions of {', '.join(sorted(stored)) or 'nothing'}"
            raise QueryError(f"{source}: no edition", hint=hint)


def _editions(store: "Store", sources: tuple[str, ...]) -> list["EditionRow"]:
    require_sources(store, sources)
    return [each for each in store.editions() if not sources or each.source in sources]


def _publish() -> None:
    from ostraka.cli._common import home, working
    from ostraka.refresh import publish

    with open_store() as store, working("publish") as step:
        publish(home(), store, progress=step)


def _head(edition: "EditionRow") -> dict[str, Any]:
    return {
        "source": edition.source,
        "edition": edition.sha256,
        "published": edition.published.date().isoformat(),
    }


def _report_json(done: "Reparsed") -> dict[str, Any]:
    return _head(done.edition) | {
        "differs": done.differs,
        "engine": done.edition.engine,
        "entities": done.edition.entities,
        "issues": done.edition.issues,
        "added": list(done.added),
        "changed": [
            {"id": each.entity_id, "fields": [field.to_json() for field in each.fields]}
            for each in done.changed
        ],
        "removed": list(done.removed),
    }


def _tell(done: "Reparsed") -> None:
    """Say on stderr what reading an edition again changed."""
    where = f"{done.edition.source} of {done.edition.published:%Y-%m-%d}"
    if not done.differs:
        note(f"{where}: says the same")
        return
    counts = (
        f"{len(done.added):,} added, {len(done.changed):,} changed, "
        f"{len(done.removed):,} removed, {done.edition.issues:,} issues"
    )
    note(f"{where}: {counts}")
    fields = Counter(field.field for each in done.changed for field in each.fields)
    for name, count in sorted(fields.items()):
        note(f"  {name}: of {count:,} entities")
