"""Subjects, as JSON and on a terminal."""

from collections.abc import Sequence
from typing import Any

from rich.table import Table
from rich.text import Text

from ostraka.cli._common import console, home, open_store, working
from ostraka.screening.known_subjects import KnownSubjects, subject_of
from ostraka.subjects import Cluster

Json = dict[str, Any]
_DATED = {
    "the list": "",
    "an edition": "(day of the edition that brought it or lost it)",
    "the first edition": "(or before: it is in the first edition that is held)",
}


def cluster_json(cluster: Cluster, known: KnownSubjects) -> Json:
    """Return a subject with the caption of each entry."""
    captions = {each: known.captions.get(each, "") for each in cluster.ids}
    return {**cluster.to_json(), "captions": captions}


def show_clusters(found: Sequence[Cluster], known: KnownSubjects) -> None:
    """Print one line for each entry, subjects parted by their sureness."""
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="dim", pad_edge=False)
    table.add_column("sure", justify="right")
    for column in ("entry", "name", "because"):
        table.add_column(column, overflow="fold")
    for each in found:
        for at, entity_id in enumerate(each.ids):
            first = (f"{each.sure:.2f}", each.why) if at == 0 else ("", "")
            table.add_row(first[0], entity_id, known.captions.get(entity_id, ""), first[1])
    console().print(table)
    editions = ", ".join(f"{e.source} {e.published:%Y-%m-%d}" for e in known.editions)
    text = f"{len(found):,} subjects on several lists. Looked at: {editions or 'no list'}."
    console().print(Text(text, style="dim"))


def show_page(page: Json) -> None:
    """Print a subject's page."""
    out = console()
    title = page["members"][0]["caption"] if page["members"] else page["ids"][0]
    entries = f"{len(page['ids'])} entries, {page['sure']:.0%} sure"
    alone = "stands on one list alone, as far as is known"
    out.print(
        Text.assemble((title, "bold"), f"  {entries if len(page['ids']) > 1 else alone}")
    )
    out.print(_members(page))
    _section("held together by", [_link(each) for each in page["links"]])
    _section("judged the same", [_said(each) for each in page["judgements"]])
    _section("refused", [_refusal(each) for each in page["refused"]])
    _section("who acted when", [_event(each) for each in page["timeline"]])
    out.print(Text(f"measures on {page['on']}", style="dim"))
    out.print(_measures(page))
    _section("where they differ", [_difference(each) for each in page["differ"]])


def show_record(rows: Sequence[Json]) -> None:
    """Print judgements, those that no longer stand marked as such."""
    out = console()
    for row in rows:
        state = "" if row["stands"] else "  (does not stand)"
        what = f"undoes {row['undoes']}" if row["undoes"] else row["ruling"]
        if row["undoes"]:
            state = ""
        out.print(
            Text.assemble(
                (f"{row['id']:>6}  {row['at'][:10]}  ", "dim"),
                (f"{what}", "bold"),
                f"  {row['left']}  {row['right']}  by {row['by']}: {row['why']}{state}",
            )
        )
    if not rows:
        out.print("no judgement")


def subject_json(entity_id: str) -> Json | None:
    """Return what an entry is one subject with: `ids`, `sure`, `why`; None when alone."""
    with open_store() as store, working("subject") as step:
        cluster = subject_of(home(), store, entity_id, progress=step).cluster
    if len(cluster.ids) == 1:
        return None
    return {"ids": list(cluster.ids), "sure": cluster.sure, "why": cluster.why}


def other_lists(subject: Json, entity_id: str) -> str:
    """Name the other entries of an entry's subject in one line.

    >>> subject = {"ids": ["ca-2", "us-1"], "sure": 0.97, "why": "name and birth date"}
    >>> other_lists(subject, "us-1")
    'ca-2: 97% sure (name and birth date)'
    """
    others = (each for each in subject["ids"] if each != entity_id)
    return f"{', '.join(others)}: {subject['sure']:.0%} sure ({subject['why']})"


def _members(page: Json) -> Table:
    table = Table.grid(padding=(0, 2, 0, 0))
    for each in page["members"]:
        state = "" if each["listed"] else "no longer listed"
        births = "; ".join(each["birth_dates"])
        cells = (each["id"], each["caption"], each["schema"], births, state)
        table.add_row(*(Text(cell) for cell in cells))
    return table


def _measures(page: Json) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="bold", pad_edge=False)
    table.add_column("")
    for law in page["laws"]:
        table.add_column(law["source"], overflow="fold")
    for label in sorted({label for law in page["laws"] for label in law["measures"]}):
        marks = [_mark(label, law) for law in page["laws"]]
        table.add_row(label, *marks)
    table.add_row("", *(_state(law) for law in page["laws"]))
    return table


def _mark(label: str, law: Json) -> str:
    if not law["listed"]:
        return ""
    return "yes" if label in law["measures"] else "no"


def _state(law: Json) -> str:
    if not law["listed"]:
        return "not listed then"
    return "unknown: treat as blocked" if law["unknown"] else ""


def _section(title: str, lines: Sequence[str]) -> None:
    if lines:
        out = console()
        out.print(Text(title, style="dim"))
        for line in lines:
            out.print(Text(f"  {line}"))


def _link(each: Json) -> str:
    against = "; ".join(
        f"{a['feature']}: {a['left']} against {a['right']}" for a in each["against"]
    )
    weighed = f"  although {against}" if against else ""
    return f"{each['sure']:.2f}  {each['left']} = {each['right']}  {each['why']}{weighed}"


def _said(each: Json) -> str:
    day = each["at"][:10]
    return f"{each['left']} = {each['right']}  by {each['by']}, {day}: {each['why']} ({each['id']})"


def _refusal(each: Json) -> str:
    return f"{each['left']} = {each['right']}  {each['why']}; but {each['refused']}"


def _event(each: Json) -> str:
    what = " / ".join(filter(None, (each["programme"], each["list_name"])))
    line = f"{each['on']}  {each['what']}  {each['by']}  {what}  {each['id']}"
    return f"{line}  {_DATED[each['dated_by']]}".rstrip()


def _difference(each: Json) -> str:
    return f"{each['measure']}: {', '.join(each['carried_by'])}; not {', '.join(each['not_by'])}"
