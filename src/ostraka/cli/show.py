"""`ostraka show`: one listed entity."""

from datetime import date

import click

from ostraka.cli._common import as_of_option, json_option, now, open_store, print_json
from ostraka.errors import QueryError


@click.command()
@click.argument("entity_id")
@as_of_option
@click.option(
    "--history",
    is_flag=True,
    help="Every change, field by field, with the edition that brought it.",
)
@json_option
def show(entity_id: str, as_of: date | None, history: bool, as_json: bool) -> None:
    """Show ENTITY_ID: its names, listings, what they do, and where all this comes from.

    \b
    Examples:
      ostraka show us_ofac_sdn-34079
      ostraka show us_ofac_sdn-34079 --as-of 2021-12-10 --json
      ostraka show us_ofac_sdn-34079 --history
    """
    from ostraka.cli._entity import entity_json, show_entity
    from ostraka.cli._subjects import subject_json

    with open_store() as store:
        standings = store.history(entity_id)
        entity = store.entity(entity_id, as_of)
        edition = store.latest(entity.source, as_of) if entity else None
        editions = store.editions(standings[-1].edition.source) if standings else []
    if not standings:
        hint = "ids look like us_ofac_sdn-34079; ostraka check NAME finds them"
        raise QueryError(f"{entity_id}: no edition lists it", hint=hint)
    if entity is None and not history and as_of is not None:
        first, last = standings[0].valid_from, standings[-1].valid_to
        spans = f"it stood from {first:%Y-%m-%d}" + (f" to {last:%Y-%m-%d}" if last else "")
        raise QueryError(f"{entity_id}: not listed on {as_of}", hint=spans)
    on = as_of or now().date()
    data = entity_json(
        entity, edition, standings, on, history=editions if history else None
    )
    data["subject"] = subject_json(entity_id)
    if as_json:
        print_json(data)
    else:
        show_entity(data)
