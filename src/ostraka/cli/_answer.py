"""An answer on a terminal: who, why, and what the listing forbids.

Everything is said in words; colour only repeats it.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from rich.console import Console, Group
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from ostraka.cli._common import console
from ostraka.matching import Contribution, Match
from ostraka.model.measures import Measure
from ostraka.screening import Answer, Subject, match_json

LABEL_WIDTH = 10  # "birth date"
_VERDICTS = {"equal": "green", "close": "yellow", "contradicts": "red", "no data": "dim"}
_PARTS = {
    "equal": ("{query} = {candidate}", "green"),
    "close": ("{query} ~ {candidate} ({why})", "yellow"),
    "missing": ("listed also: {candidate}", "yellow"),
    "extra": ("asked also: {query}", "red"),
}
_MEANINGS = {measure.label: measure for measure in Measure}


def show_answer(answer: Answer, out: Console | None = None) -> None:
    """Print an answer, what its measures mean, and what was searched."""
    out = out or console()
    show_subjects(answer, out)
    show_measures(measures_of(answer), out)
    out.print()
    searched = ", ".join(_edition(source, each) for source, each in answer.editions.items())
    out.print(
        Text(f"Searched: {searched or 'no list'}. Effects as of {answer.on}.", style="dim")
    )
    out.print(Text(f"Config {answer.config}, engine {answer.engine}.", style="dim"))


def _edition(source: str, each: dict[str, Any]) -> str:
    """Name an edition; one that came without its aliases says so: names may be missed."""
    parts = each.get("parts", ["whole"])
    partial = "primary" in parts and "alias" not in parts
    return f"{source} {each['published'][:10]}" + (" (WITHOUT ALIASES)" if partial else "")


def show_subjects(answer: Answer, out: Console) -> None:
    """Print one panel for each subject that matches, the best match first."""
    by_id = {match.id: match for match in answer.matches}
    for subject in answer.subjects:
        out.print(_subject(subject, [by_id[each] for each in subject.ids], answer))
    if not answer.matches:
        asked = answer.query.name or ", ".join(each.value for each in answer.query.numbers)
        out.print(f"{asked}: no listed party reaches the threshold.")


def show_measures(labels: Iterable[str], out: Console) -> None:
    """Print what measures forbid, and where each of them ends."""
    grid = _grid()
    for label in labels:
        known = _MEANINGS[label]
        grid.add_row(Text(label), Text(f"{known.meaning} {known.limit}", style="dim"))
    if grid.row_count:
        out.print(grid)


def measures_of(answer: Answer) -> list[str]:
    """Return the labels of every measure in force in an answer, each once."""
    matches = (match_json(match, answer.on) for match in answer.matches)
    acts = (act for match in matches for act in match["designations"])
    return list(dict.fromkeys(label for act in acts for label in act["measures"]))


def parts_text(parts: Iterable[Mapping[str, str]]) -> Text:
    """Say how the words of two names pair off: ``erkin = erkin, tuniyazov ~ tuniyaz``."""
    said = []
    for part in parts:
        form, style = _PARTS[part["verdict"]]
        said.append(Text(form.format(**part), style=style))
    return Text(", ").join(said)


def _subject(subject: Subject, matches: list[Match], answer: Answer) -> Panel:
    rows = (
        _title(matches[0]),
        Text(),
        _facts(matches[0]),
        _listings(subject, matches, answer),
    )
    return Panel(Group(*rows), border_style="red" if matches[0].alert else "dim")


def _title(match: Match) -> Text:
    state = (" ALERT ", "bold white on red") if match.alert else ("below the threshold", "")
    words = ((match.caption, "bold"), match.schema, (f"{match.score:.3f}", "bold"), state)
    return Text("  ").join(
        Text(each) if isinstance(each, str) else Text(*each) for each in words
    )


def _facts(match: Match) -> Table:
    """Every fact that moved the score, and what it added; those that moved nothing stay out."""
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="dim", pad_edge=False)
    table.add_column("", min_width=LABEL_WIDTH)
    for column in ("asked", "listed"):
        table.add_column(column, overflow="fold")
    table.add_column("verdict", min_width=len("contradicts"), overflow="fold")
    table.add_column("score", justify="right")
    for each in filter(_counts, match.explanation):
        verdict = Text(f"{each.verdict}: {each.why}", style=_VERDICTS[each.verdict])
        sign = "" if each.feature == "name" else "+"
        score = f"{each.contribution:{sign}.3f}"
        table.add_row(each.feature, each.query, each.candidate, verdict, score)
    return table


def _counts(each: Contribution) -> bool:
    return each.contribution != 0 or (each.feature == "name" and bool(each.candidate))


def _listings(subject: Subject, matches: list[Match], answer: Answer) -> Table:
    grid = _grid()
    for label, text in _beside(matches[0]):
        grid.add_row(label, text)
    if len(matches) > 1:
        lists = (
            f"{len(matches)} lists, one subject: {subject.sure:.0%} sure ({subject.why})"
        )
        grid.add_row("on", Text(lists, style="cyan"))
    for match in matches:
        for act in match_json(match, answer.on)["designations"]:
            grid.add_row()
            for label, text in _act(match.id, act, answer):
                grid.add_row(label, text)
    return grid


def _beside(match: Match) -> Iterator[tuple[str, Text]]:
    """What stands beside the table of facts: the words, and what moved nothing."""
    for each in match.explanation:
        if each.parts and each.verdict != "equal":
            yield "words", parts_text(each.parts)
    still = [each for each in match.explanation if not _counts(each)]
    if still:
        said = "; ".join(f"{each.feature} {each.verdict}, {each.why}" for each in still)
        yield "no effect", Text(said, style="dim")


def _act(
    entity_id: str, act: Mapping[str, Any], answer: Answer
) -> Iterator[tuple[str, Text]]:
    """What one listing is, what it does, and on what ground."""
    named = (act["list_name"], act["programme"], act["directive"])
    since = f"since {act['listed_on']}" if act["listed_on"] else None
    what = ", ".join(filter(None, (*named, since)))
    yield "listed", Text.assemble((entity_id, "bold"), f"  {what}")
    yield "by", Text(act["authority"])
    yield "forbids", _effect(act, answer)
    if act["law"]:
        yield "under", Text("; ".join(act["law"]))
    if act["legal_basis"] not in (None, act["programme"], "; ".join(act["law"])):
        yield "citing", Text(act["legal_basis"])
    for each in act["notes"]:
        yield "note", Text(each, style="dim")


def _effect(act: Mapping[str, Any], answer: Answer) -> Text:
    if act["unknown"]:
        return Text("effect unknown: treat as blocked until reviewed", style="bold red")
    if not act["measures"]:
        return Text(f"nothing on {answer.on}", style="bold")
    return Text(", ".join(act["measures"]), style="bold")


def _grid() -> Table:
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(style="dim", min_width=LABEL_WIDTH)
    grid.add_column(overflow="fold")
    return grid
