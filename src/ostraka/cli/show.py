"""`ostraka show`: one listed entity."""

from datetime import date
from pathlib import Path

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
@click.option(
    "--register",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Draw its owners and holdings from this file (FtM, one entity per line).",
)
@json_option
def show(
    entity_id: str, as_of: date | None, history: bool, register: Path | None, as_json: bool
) -> None:
    """Show ENTITY_ID: its names, listings, what they do, and where all this comes from.

    With --register, ENTITY_ID may also be a party of the register, listed or not: then its
    owners, its holdings, and what each law makes of it are shown.

    \b
    Examples:
      ostraka show us_ofac_sdn-34079
      ostraka show us_ofac_sdn-34079 --as-of 2021-12-10 --json
      ostraka show us_ofac_sdn-34079 --history
      ostraka show us_ofac_sdn-34079 --register register.ftm.json
    """
    from ostraka.cli._entity import entity_json, show_entity
    from ostraka.cli._ownership import ownership_json, show_ownership
    from ostraka.cli._subjects import subject_json
    from ostraka.screening.owned import read_around, read_owned

    on = as_of or now().date()
    with open_store() as store:
        standings = store.history(entity_id)
        entity = store.entity(entity_id, as_of)
        edition = store.latest(entity.source, as_of) if entity else None
        editions = store.editions(standings[-1].edition.source) if standings else []
        owned = (
            read_owned(store, register, on) if register else read_around(store, entity, on)
        )
    parties = owned.parties_of(entity_id)
    if not standings and not parties:
        hint = "ids look like us_ofac_sdn-34079; ostraka check NAME finds them"
        raise QueryError(f"{entity_id}: no edition lists it", hint=hint)
    if entity is None and standings and not history and as_of is not None:
        first, last = standings[0].valid_from, standings[-1].valid_to
        spans = f"it stood from {first:%Y-%m-%d}" + (f" to {last:%Y-%m-%d}" if last else "")
        raise QueryError(f"{entity_id}: not listed on {as_of}", hint=spans)
    data = {"id": entity_id, "listed": False}
    if standings:
        changes = editions if history else None
        data = entity_json(entity, edition, standings, on, history=changes)
        data["subject"] = subject_json(entity_id)
    if as_json:
        print_json(data | {"ownership": [ownership_json(owned, each) for each in parties]})
        return
    if standings:
        show_entity(data)
    for each in parties:
        show_ownership(owned, each)
