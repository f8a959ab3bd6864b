"""The history of an entity: when it came, changed, went and came back, and in what words."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from rich.console import Console
from rich.text import Text

from ostraka.store import EditionRow, Standing, field_changes

Json = dict[str, Any]
_STYLES = {"-": "red", "+": "green", "~": "yellow"}
_LABELS = {
    "names": "name",
    "designations": "listing",
    "identifiers": "identifier",
    "addresses": "address",
    "relations": "relation",
}
# What a value is called by; whatever else it holds stands behind it.
_LEADS = {
    "names": ("full",),
    "designations": ("programme", "list_name", "directive"),
    "identifiers": ("kind", "value"),
    "addresses": ("full",),
    "relations": ("role", "object_name"),
}
_CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z])")


def history_json(
    standings: Sequence[Standing], editions: Sequence[EditionRow]
) -> list[Json]:
    """Return every event in the life of an entity, oldest first.

    Args:
        standings: Every way it ever stood, oldest first.
        editions: All editions of its source, oldest first.

    Returns:
        Events with ``on``, ``what`` (listed, changed, delisted, relisted), the ``edition``
        that did it, and ``fields``: what changed since the last time it stood. ``parts``
        is there where that edition is made of other files than the one before it, so that
        a change may only be a file that is missing or new.
    """
    before_it = dict(zip((each.id for each in editions[1:]), editions, strict=False))
    found: list[Json] = []
    last: Standing | None = None
    for each in standings:
        what = "listed" if last is None else _what(last, each)
        fields = () if last is None else field_changes(last.entity, each.entity)
        event = _event(what, each.edition, before_it.get(each.edition.id))
        found.append(event | {"fields": [field.to_json() for field in fields]})
        last = each
        if each.ended_by is not None and not _goes_on(each, standings):
            found.append(_event("delisted", each.ended_by, before_it.get(each.ended_by.id)))
    return found


def last_standing(standings: Sequence[Standing], on: date) -> Standing:
    """Return how an entity stood last, on a day or before; its first where it came later."""
    begun = [each for each in standings if each.valid_from.date() <= on]
    return begun[-1] if begun else standings[0]


def edition_json(edition: EditionRow) -> Json:
    """Return what names an edition: its source, its hash and its day."""
    return {
        "source": edition.source,
        "sha256": edition.sha256,
        "published": edition.published.date().isoformat(),
    }


def show_history(out: Console, events: Sequence[Json]) -> None:
    """Print what `history_json` gave."""
    for event in events:
        edition = event["edition"]
        by = f"by {edition['source']}, edition {edition['sha256'][:12]}"
        out.print(Text.assemble((f"{event['on']}  {event['what']}", "bold"), f"  {by}"))
        if parts := event.get("parts"):
            sides = f"{' + '.join(parts['before'])}; now {' + '.join(parts['after'])}"
            text = f"    other files than the edition before ({sides}):"
            out.print(Text(f"{text} a change may only be a missing file", style="yellow"))
        for field in event["fields"]:
            for sign, words in change_lines(field):
                out.print(Text(f"    {sign} {words}", style=_STYLES[sign]))


def change_lines(change: Json) -> Iterator[tuple[str, str]]:
    """Yield what a field lost (-), gained (+) and says otherwise (~), in words.

    >>> change = {"field": "properties.birthDate", "before": ["1984"], "after": ["1985"]}
    >>> list(change_lines(change))
    [('-', 'birth date: 1984'), ('+', 'birth date: 1985')]
    """
    field = change["field"]
    gone = [value for value in change["before"] if value not in change["after"]]
    came = [value for value in change["after"] if value not in change["before"]]
    if not gone and not came:
        yield "~", f"{label_of(field)}: {_order_or_count(change)}"
    for value in gone:
        other = next((each for each in came if _is_same(field, value, each)), None)
        if other is None:
            yield "-", f"{label_of(field)}: {text_of(field, value)}"
        else:
            came.remove(other)
            yield (
                "~",
                f"{label_of(field)}: {_lead(field, value)}: {_difference(value, other)}",
            )
    for value in came:
        yield "+", f"{label_of(field)}: {text_of(field, value)}"


def label_of(field: str) -> str:
    """Name a field in words.

    >>> label_of("properties.birthDate"), label_of("designations")
    ('birth date', 'listing')
    """
    return _LABELS.get(field) or _words(field.removeprefix("properties."))


def text_of(field: str, value: Any) -> str:  # noqa: ANN401 - any JSON value
    """Say a value in words: what it is called by, then whatever else it holds.

    >>> text_of("identifiers", {"kind": "passportNumber", "value": "X1", "country": "lv"})
    'passport number X1 (country lv)'
    """
    if not isinstance(value, dict):
        return str(value)
    rest = {key: each for key, each in value.items() if key not in _LEADS[field]}
    more = "; ".join(f"{_words(key)} {_plain(each)}" for key, each in rest.items())
    return " ".join(filter(None, (_lead(field, value), f"({more})" if more else "")))


def _event(what: str, edition: EditionRow, before: EditionRow | None) -> Json:
    event: Json = {
        "on": edition.published.date().isoformat(),
        "what": what,
        "edition": edition_json(edition),
        "fields": [],
    }
    if before is not None and before.parts != edition.parts:
        event["parts"] = {"before": list(before.parts), "after": list(edition.parts)}
    return event


def _what(last: Standing, now: Standing) -> str:
    return "changed" if last.valid_to == now.valid_from else "relisted"


def _goes_on(standing: Standing, standings: Sequence[Standing]) -> bool:
    return any(each.valid_from == standing.valid_to for each in standings)


def _order_or_count(change: Json) -> str:
    if len(change["before"]) == len(change["after"]):
        return "the same in another order"
    return f"the same, {len(change['after'])} times instead of {len(change['before'])}"


def _is_same(field: str, value: Any, other: Any) -> bool:  # noqa: ANN401 - any JSON value
    """True for two dictionaries that are called the same."""
    if not isinstance(value, dict):
        return False
    return bool(_lead(field, value)) and _lead(field, value) == _lead(field, other)


def _lead(field: str, value: Json) -> str:
    leads = (value.get(key) for key in _LEADS[field])
    if field == "identifiers":
        return f"{_words(value['kind'])} {value['value']}"
    return " / ".join(filter(None, leads))


def _difference(value: Json, other: Json) -> str:
    keys = [key for key in (value | other) if value.get(key) != other.get(key)]
    pairs = ((_words(key), _plain(value.get(key)), _plain(other.get(key))) for key in keys)
    return "; ".join(f"{key} {before} → {after}" for key, before, after in pairs)


def _plain(value: Any) -> str:  # noqa: ANN401 - any JSON value
    """A value behind a lead: a text, a list of them, or parts of a name."""
    if value is None:
        return "none"
    if isinstance(value, list):
        return ", ".join(
            f"{_words(each[0])} {each[1]}" if isinstance(each, list) else str(each)
            for each in value
        )
    return str(value)


def _words(name: str) -> str:
    """``birthDate`` and ``listed_on`` in words."""
    return _CAPITAL.sub(" ", name).replace("_", " ").lower()
