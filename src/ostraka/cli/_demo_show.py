"""The demo on a terminal: short steps, each with what was found."""

import shlex
from pathlib import Path

from rich.console import Console
from rich.table import Table
from rich.text import Text

from ostraka.cli._answer import measures_of, show_measures, show_subjects
from ostraka.cli._common import console
from ostraka.cli._demo import (
    AFFILIATE,
    ASKED,
    DAY,
    NAMESAKES,
    PARENT,
    SHARED,
    SPELLED,
    Demo,
    programmes_of,
)
from ostraka.cli._demo_customers import show_customers
from ostraka.matching import Query
from ostraka.screening import Answer, match_json
from ostraka.sources import load

WIDTH = 100  # columns; wider lines are hard to read


def show_demo(demo: Demo, kept: Path | None) -> None:
    """Print every step.

    Args:
        kept: Where the home is, when it was not removed.
    """
    out = console()
    kept = kept.resolve() if kept else None
    out.width = min(out.width, WIDTH)
    out.print()
    out.print(
        Text("Ostraka: who is listed, under which law, and what that forbids", "bold")
    )
    out.print(
        f"On {DAY.day} {DAY:%B %Y}, Human Rights Day, the United States listed officials and firms of "
        "several countries; Britain and Canada acted too, each under its own law. Here are "
        "samples of their lists, in the official forms. All else is computed now, offline.",
    )
    _lists(demo, out)
    _added(demo, out)
    _people(demo, out)
    _companies(demo, out)
    _step(out, 7, "A file of customers")
    show_customers(demo, out)
    _next(kept, out)


def _lists(demo: Demo, out: Console) -> None:
    _step(out, 1, "The lists come in")
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="dim", pad_edge=False)
    for column in ("source", "published", "what it is"):
        table.add_column(column, overflow="fold")
    for column in ("entries", "names", "issues"):
        table.add_column(column, justify="right")
    for edition in (each.edition for each in demo.imports):
        counts = (edition.entities, edition.names, edition.issues)
        title, day = load(edition.source).TITLE, f"{edition.published:%Y-%m-%d}"
        table.add_row(edition.source, day, title, *map(str, counts))
    out.print(table)


def _added(demo: Demo, out: Console) -> None:
    _step(out, 2, f"What changed on the SDN list on {DAY}")
    _say(
        out,
        f"{len(demo.added)} entries came, {demo.gone} others changed or went. By programme:",
    )
    found: dict[str, list[str]] = {}
    for entity in demo.added:
        for programme in programmes_of(entity):
            found.setdefault(programme, []).append(entity.caption)
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(style="bold")
    table.add_column(justify="right")
    table.add_column(overflow="fold")
    for programme, captions in sorted(found.items()):
        table.add_row(programme, str(len(captions)), Text("; ".join(captions), style="dim"))
    out.print(table)


def _people(demo: Demo, out: Console) -> None:
    _step(out, 3, "A name, spelled as another language spells it")
    _ask(out, demo.answers[SPELLED])
    _step(out, 4, "One name, two people")
    _say(
        out,
        "First the listed name with another birth date and country; then an initial only, "
        "with the number of the listed passport.",
    )
    for query in NAMESAKES:
        _ask(out, demo.answers[query])
    _step(out, 5, "One person on the lists of several countries")
    _ask(out, demo.answers[SHARED])


def _companies(demo: Demo, out: Console) -> None:
    _step(out, 6, "An investment ban is not a freeze, nor is an export licence")
    for query in (PARENT, AFFILIATE):
        _ask(out, demo.answers[query])
    _say(out, "The same listing of the group, day by day:")
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="dim", pad_edge=False)
    for column in ("on", "it forbids", "because"):
        table.add_column(column, overflow="fold")
    for answer in demo.timeline:
        act = match_json(answer.matches[0], answer.on)["designations"][0]
        forbids = ", ".join(act["measures"]) or "nothing"
        table.add_row(str(answer.on), Text(forbids, "bold"), "\n".join(act["notes"]))
    out.print(table)
    out.print()
    _say(out, "What the measures of this demo forbid, and where they end:")
    seen = [*demo.timeline, *demo.answers.values()]
    labels = dict.fromkeys(label for answer in seen for label in measures_of(answer))
    show_measures(labels, out)


def _next(kept: Path | None, out: Console) -> None:
    _step(out, 8, "Now with today's lists")
    commands = {
        "ostraka lists update": "fetch every official list",
        'ostraka check "Shohrat Zakir"': "ask for a name",
        "ostraka screen customers.csv": "ask for a file of customers",
    }
    for command, what in commands.items():
        out.print(Text.assemble((f"{command:<32}", "bold"), (what, "dim")))
    left = "Nothing of this demo is left on the disk."
    if kept:
        left = f"To ask the samples again: export OSTRAKA_HOME={shlex.quote(str(kept))}"
    out.print()
    out.print(Text(left, "dim"), soft_wrap=True)


def _step(out: Console, number: int, title: str) -> None:
    out.print()
    out.rule(style="dim")
    out.print(Text(f"{number}  {title}", "bold"))
    out.print()


def _say(out: Console, text: str) -> None:
    out.print(Text(text))
    out.print()


def _ask(out: Console, answer: Answer) -> None:
    command = Text.assemble(("$ ", "dim"), (_command(answer.query), "bold"))
    out.print(command, soft_wrap=True)  # one line, to be copied
    show_subjects(answer, out)


def _command(query: Query) -> str:
    options = [f"--schema {query.schema}"] if query.schema else []
    options += [f"--birth-date {query.birth_date}"] if query.birth_date else []
    options += [f"--country {each}" for each in query.countries]
    options += [f"--identifier {each}" for each in query.identifiers]
    options += [f"--threshold {ASKED[query]}"] if ASKED[query] else []
    return " ".join([f'ostraka check "{query.name}"', *options])
