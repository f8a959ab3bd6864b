"""The report on subjects: what was linked and why, what was refused and why, in three forms."""

import csv
import io
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from html import escape
from itertools import combinations
from pathlib import Path
from typing import Any

import click

from ostraka.cli._files import whole_file
from ostraka.screening.known_subjects import KnownSubjects
from ostraka.subjects import VERSION

Json = dict[str, Any]
COLUMNS = (
    "state", "subject", "left", "left_name", "right", "right_name", "sure", "why", "against",
    "refused",
)  # fmt: skip
_STYLE = """body{font:14px system-ui;margin:2em}table{border-collapse:collapse;margin:1em 0}
td,th{border:1px solid #bbb;padding:.2em .5em;text-align:left;vertical-align:top}"""


def write_report(out: Path, known: KnownSubjects) -> None:
    """Write the report whole or not at all; the file's ending says in which form.

    Raises:
        QueryError: The file cannot be written.
    """
    forms = {".json": _json, ".csv": _csv, ".html": _html}
    if out.suffix.lower() not in forms:
        raise click.BadParameter(
            f"{out.name!r}, expected .html, .csv or .json", param_hint="--out"
        )
    with whole_file(out) as file:
        file.write(forms[out.suffix.lower()](known))


def counts_of(known: KnownSubjects) -> list[Json]:
    """Return, for every two lists, how many pairs of entries are one and how many refused."""
    linked: Counter[tuple[str, ...]] = Counter()
    for cluster in known.found.clusters:
        linked.update(_lists(known, *pair) for pair in combinations(cluster.ids, 2))
    refused = Counter(_lists(known, *each.link.pair) for each in known.found.refused)
    return [
        {"lists": list(pair), "linked": linked[pair], "refused": refused[pair]}
        for pair in sorted(linked | refused)
    ]


def rows_of(known: KnownSubjects) -> Iterator[Json]:
    """Yield one row for each link, judgement and refused link, subjects in their order."""
    for cluster in known.found.clusters:
        subject = cluster.ids[0]
        for judgement in cluster.judgements:
            why = f"{judgement.by}, {judgement.at:%Y-%m-%d}: {judgement.why}"
            yield _row(known, "judged", judgement.pair, subject, 1.0, why)
        for state, links in (("linked", cluster.links), ("also", cluster.more)):
            for each in links:
                against = "; ".join(map(str, each.against))
                yield _row(known, state, each.pair, subject, each.sure, each.why, against)
    for refusal in known.found.refused:
        each = refusal.link
        against = "; ".join(map(str, each.against))
        row = _row(known, "refused", each.pair, "", each.sure, each.why, against)
        members = "" if refusal.members == each.pair else f" ({', '.join(refusal.members)})"
        yield row | {"refused": f"{refusal.why}{members}"}


def _lists(known: KnownSubjects, left: str, right: str) -> tuple[str, ...]:
    return tuple(sorted((known.sources[left], known.sources[right])))


def _row(
    known: KnownSubjects,
    state: str,
    pair: tuple[str, str],
    subject: str,
    sure: float,
    why: str,
    against: str = "",
) -> Json:
    left, right = pair
    names = known.captions
    values = (
        state,
        subject,
        left,
        names[left],
        right,
        names[right],
        sure,
        why,
        against,
        "",
    )
    return dict(zip(COLUMNS, values, strict=True))


def _head(known: KnownSubjects) -> Json:
    editions = {
        each.source: {"published": each.published.date().isoformat(), "sha256": each.sha256}
        for each in known.editions
    }
    return {"rules": VERSION, "editions": editions, "counts": counts_of(known)}


def _json(known: KnownSubjects) -> str:
    data = _head(known) | {
        "subjects": [each.to_json() for each in known.found.clusters],
        "refused": [each.to_json() for each in known.found.refused],
        "overruled": [each.to_json() for each in known.found.overruled],
    }
    return json.dumps(data, ensure_ascii=True, indent=1) + "\n"


def _csv(known: KnownSubjects) -> str:
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, COLUMNS)
    writer.writeheader()
    writer.writerows(
        {key: _cell(value) for key, value in row.items()} for row in rows_of(known)
    )
    return text.getvalue()


def _cell(value: object) -> object:
    """A text that a spreadsheet would run as a formula gets a quote in front."""
    return (
        f"'{value}"
        if isinstance(value, str) and value[:1] in ("=", "+", "-", "@")
        else value
    )


def _html(known: KnownSubjects) -> str:
    head = _head(known)
    editions = (f"{name} {each['published']}" for name, each in head["editions"].items())
    counts = [
        (" and ".join(each["lists"]), f"{each['linked']:,}", f"{each['refused']:,}")
        for each in head["counts"]
    ]
    rows = [tuple(str(value) for value in row.values()) for row in rows_of(known)]
    return "\n".join(
        (
            "<!doctype html>",
            '<html lang="en"><head><meta charset="utf-8"><title>Subjects</title>',
            f"<style>{_STYLE}</style></head><body>",
            "<h1>One subject, many lists</h1>",
            f"<p>Rules {VERSION}. Looked at: {escape(', '.join(editions))}.</p>",
            "<h2>Pairs of entries by pair of lists</h2>",
            _table(("lists", "one subject", "refused"), counts),
            "<h2>Every link</h2>",
            _table(COLUMNS, rows),
            "</body></html>\n",
        )
    )


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = ["<table><tr>" + "".join(f"<th>{escape(each)}</th>" for each in head) + "</tr>"]
    for row in rows:
        lines.append("<tr>" + "".join(f"<td>{escape(each)}</td>" for each in row) + "</tr>")
    return "\n".join([*lines, "</table>"])
