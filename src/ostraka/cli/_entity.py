"""One entity, as JSON and on a terminal."""

from datetime import date
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from ostraka.cli._common import console
from ostraka.model import Entity
from ostraka.screening import designation_json
from ostraka.store import EditionRow, Standing, field_changes

Json = dict[str, Any]


def entity_json(
    entity: Entity | None,
    edition: EditionRow | None,
    standings: list[Standing],
    on: date,
    *,
    history: bool,
) -> Json:
    """Return everything that is known of an entity.

    Args:
        entity: As it stands on the day; None when it has been delisted.
        standings: Every way it ever stood, oldest first.
        on: The day for which the measures are stated.
        history: Also say what changed each time, field by field.
    """
    shown = entity or standings[-1].entity
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
    if history:
        data["history"] = _history_json(standings)
    return data


def show_entity(data: Json) -> None:
    """Print what `entity_json` gave."""
    out = console()
    state = "" if data["listed"] else "  no longer listed"
    out.print(
        Text.assemble(
            (data["caption"], "bold"),
            f"  {data['schema']}  {data['id']}",
            (state, "bold yellow"),
        )
    )
    _facts(out, data)
    _designations(out, data)
    for each in data["standing"]:
        until = each["valid_to"] or "now"
        out.print(
            Text(
                f"stood so from {each['valid_from']} to {until} (edition {each['edition'][:12]})",
                style="dim",
            )
        )
    for change in data.get("history", ()):
        out.print(Text(f"{change['on']}  {change['what']}", style="bold"))
        for field in change["fields"]:
            for sign, style, values in (
                ("-", "red", field["before"]),
                ("+", "green", field["after"]),
            ):
                for value in values:
                    out.print(
                        Text(f"    {sign} {field['field']}: {_plain(value)}", style=style)
                    )


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


def _history_json(standings: list[Standing]) -> list[Json]:
    """What each standing changed, and when the entity came and went."""
    found: list[Json] = []
    before: Standing | None = None
    for each in standings:
        if (
            before is not None
            and before.valid_to is not None
            and before.valid_to < each.valid_from
        ):
            found.append(
                {
                    "on": before.valid_to.date().isoformat(),
                    "what": "delisted",
                    "edition": None,
                    "fields": [],
                }
            )
            before = None
        what = "changed" if before else "listed"
        fields = field_changes(before.entity, each.entity) if before else ()
        found.append(
            {
                "on": each.valid_from.date().isoformat(),
                "what": what,
                "edition": each.edition.sha256,
                "fields": [
                    {"field": f.field, "before": list(f.before), "after": list(f.after)}
                    for f in fields
                ],
            }
        )
        before = each
    if before is not None and before.valid_to is not None:
        found.append(
            {
                "on": before.valid_to.date().isoformat(),
                "what": "delisted",
                "edition": None,
                "fields": [],
            }
        )
    return found


def _plain(value: Any) -> str:  # noqa: ANN401 - any JSON value
    return (
        "; ".join(f"{k} {v}" for k, v in value.items())
        if isinstance(value, dict)
        else str(value)
    )
