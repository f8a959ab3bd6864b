"""One entity, as JSON and on a terminal."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from ostraka.cli._common import console
from ostraka.cli._history import edition_json, history_json, last_standing, show_history
from ostraka.cli._subjects import other_lists
from ostraka.model import Entity
from ostraka.screening import designation_json
from ostraka.store import EditionRow, Standing

Json = dict[str, Any]
_MOMENT = timedelta(microseconds=1)  # no two instants of the store lie nearer


def entity_json(
    entity: Entity | None,
    edition: EditionRow | None,
    standings: list[Standing],
    on: date,
    *,
    history: Sequence[EditionRow] | None = None,
) -> Json:
    """Return everything that is known of an entity.

    Args:
        entity: As it stands on the day; None when it has been delisted.
        standings: Every way it ever stood, oldest first.
        on: The day for which the measures are stated; of a delisted entity they are
            stated for the last day on which it stood.
        history: All editions of its source, to say also what each changed, field by field.
    """
    last = last_standing(standings, on)
    shown = entity or last.entity
    removed = last.ended_by if entity is None and last.valid_from.date() <= on else None
    if removed is not None:  # what it forbade while it stood, not what it would today
        on = (removed.published - _MOMENT).date()
    data = shown.to_json() | {"caption": shown.caption, "listed": entity is not None}
    data["designations"] = [
        designation_json(shown.source, each, on, shown.schema)
        for each in data["designations"]
    ]
    data["on"] = on.isoformat()
    if edition is not None:
        data["edition"] = {
            "sha256": edition.sha256,
            "published": edition.published.date().isoformat(),
        }
    data["standing"] = [_standing_json(each) for each in standings]
    if removed is not None:
        data["delisted_on"] = removed.published.date().isoformat()
        data["delisted_by"] = edition_json(removed)
    if history is not None:
        data["history"] = history_json(standings, history)
    return data


def show_entity(data: Json) -> None:
    """Print what `entity_json` gave."""
    out = console()
    state = "" if data["listed"] else "  not listed"
    out.print(
        Text.assemble(
            (data["caption"], "bold"),
            f"  {data['schema']}  {data['id']}",
            (state, "bold yellow"),
        )
    )
    if gone := data.get("delisted_on"):
        text = f"no longer listed since {gone}: shown as it stood last"
        out.print(Text(text, style="bold yellow"))
    _facts(out, data)
    if subject := data.get("subject"):
        out.print(Text(f"same subject: {other_lists(subject, data['id'])}", style="cyan"))
    _designations(out, data)
    for each in data["standing"]:
        until = each["valid_to"] or "now"
        out.print(
            Text(
                f"stood so from {each['valid_from']} to {until} (edition {each['edition'][:12]})",
                style="dim",
            )
        )
    show_history(out, data.get("history", ()))


def _facts(out: Console, data: Json) -> None:
    table = Table.grid(padding=(0, 2))
    table.add_column(style="dim")
    table.add_column(overflow="fold")
    for name in data["names"]:
        script = f" ({name['script']})" if name.get("script") else ""
        table.add_row(name["kind"], name["full"] + script)
    for key, values in data["properties"].items():
        table.add_row(key, "; ".join(values))
    for each in data["identifiers"]:
        extra = ", ".join(filter(None, (each.get("country"), each.get("note"))))
        table.add_row(each["kind"], each["value"] + (f" ({extra})" if extra else ""))
    for each in data["addresses"]:
        table.add_row(
            "address", ", ".join(filter(None, (each.get("full"), each.get("country"))))
        )
    for each in data["relations"]:
        table.add_row(
            each.get("role") or each["schema"],
            " ".join(filter(None, (each["object_name"], each.get("object")))),
        )
    out.print(table)


def _designations(out: Console, data: Json) -> None:
    for act in data["designations"]:
        tag = " / ".join(
            filter(None, (act["programme"], act["list_name"], act["directive"]))
        )
        out.print(
            Text.assemble(
                ("listed ", "dim"),
                (tag, "bold"),
                f"  by {act['authority']}",
                f"  {act['listed_on'] or ''}",
            )
        )
        effect = (
            "effect unknown: treat as blocked until reviewed"
            if act["unknown"]
            else ", ".join(act["measures"])
        )
        out.print(
            Text(
                f"    {effect or 'nothing in force on this day'}",
                style="bold red" if act["unknown"] else "bold",
            )
        )
        for text in filter(
            None, (act["legal_basis"], *act["notes"], act["reason"], act["source_url"])
        ):
            out.print(Text(f"    {text}", style="dim"))


def _standing_json(each: Standing) -> Json:
    return {
        "valid_from": each.valid_from.date().isoformat(),
        "valid_to": each.valid_to.date().isoformat() if each.valid_to else None,
        "edition": each.edition.sha256,
    }
