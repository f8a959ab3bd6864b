"""An answer on a terminal: who, why, and what the listing forbids."""

from typing import Any

from rich.console import Console, Group
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from ostraka.cli._common import console
from ostraka.matching import Contribution, Match
from ostraka.screening import Answer, Subject, match_json

_PART = {"equal": "green", "close": "yellow", "missing": "dim", "extra": "red"}


def show_answer(answer: Answer, out: Console | None = None) -> None:
    """Print an answer, subject by subject."""
    out = out or console()
    by_id = {match.id: match for match in answer.matches}
    for subject in answer.subjects:
        out.print(_subject(subject, [by_id[each] for each in subject.ids], answer))
    if not answer.matches:
        out.print(f"{answer.query.name}: no listed party reaches the threshold.")
    searched = ", ".join(
        f"{source} {each['published'][:10]}" for source, each in answer.editions.items()
    )
    out.print(
        Text(f"Searched: {searched or 'no list'}. Effects as of {answer.on}.", style="dim")
    )
    out.print(Text(f"Config {answer.config}, engine {answer.engine}.", style="dim"))


def _subject(subject: Subject, matches: list[Match], answer: Answer) -> Panel:
    best = matches[0]
    state = (
        Text(" ALERT ", style="bold white on red")
        if best.alert
        else Text(" under the threshold ", style="dim")
    )
    title = Text.assemble(
        (best.caption, "bold"),
        f"  {best.schema}  ",
        (f"{best.score:.3f}", "bold"),
        " ",
        state,
    )
    rows: list[Any] = [_why(best)]
    if len(matches) > 1:
        rows.append(
            Text(
                f"One subject on {len(matches)} lists, {subject.sure:.0%} sure: {subject.why}.",
                style="cyan",
            )
        )
    rows.append(_designations(matches, answer))
    return Panel(
        Group(*rows),
        title=title,
        title_align="left",
        border_style="red" if best.alert else "dim",
    )


def _why(match: Match) -> Table:
    table = Table.grid(padding=(0, 2))
    for column in ("feature", "query", "candidate", "verdict"):
        table.add_column(column, overflow="fold")
    table.add_column("contribution", justify="right")
    for each in match.explanation:
        sign = f"{each.contribution:+.3f}"
        table.add_row(each.feature, each.query, _aligned(each), each.verdict, sign)
    return table


def _aligned(each: Contribution) -> Text:
    if not each.parts:
        return Text(each.candidate)
    text = Text(each.candidate)
    for part in each.parts:
        if part["verdict"] == "equal":
            continue
        pair = " / ".join(filter(None, (part["query"], part["candidate"])))
        why = part["why"] or part["verdict"]
        text.append(f"\n{pair}: {why}", style=_PART[part["verdict"]])
    return text


def _designations(matches: list[Match], answer: Answer) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="dim")
    for column in ("entry", "programme", "since", "what it does", "legal basis"):
        table.add_column(column, overflow="fold")
    for match in matches:
        for act in match_json(match, answer.on)["designations"]:
            table.add_row(
                match.id,
                _programme(act),
                act["listed_on"] or "",
                _effect(act),
                act["legal_basis"] or "",
            )
    return table


def _programme(act: dict[str, Any]) -> str:
    return " / ".join(filter(None, (act["programme"], act["list_name"])))


def _effect(act: dict[str, Any]) -> Text:
    if act["unknown"]:
        return Text("effect unknown: treat as blocked until reviewed", style="bold red")
    text = Text(", ".join(act["measures"]) or "nothing in force on this day", style="bold")
    for each in act["notes"]:
        text.append(f"\n{each}", style="dim")
    return text
