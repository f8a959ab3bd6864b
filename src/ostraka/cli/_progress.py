"""How far long work is: a bar on a terminal, a line now and then elsewhere."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

from ostraka.cli._common import console


class Advance(Protocol):
    """Called as work goes on, with the stage, how far it is and how far it goes."""

    def __call__(self, stage: str, done: int, total: int | None) -> None: ...


@contextmanager
def importing(title: str) -> Iterator[Advance]:
    """Show the stages of an import; yields what `refresh` reports to."""
    from rich.progress import (
        BarColumn,
        Progress,
        SpinnerColumn,
        TextColumn,
        TimeElapsedColumn,
    )

    out = console(stderr=True)
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(bar_width=24),
        TimeElapsedColumn(),
    )
    with Progress(
        *columns, console=out, transient=True, disable=not out.is_terminal
    ) as bar:
        task = bar.add_task(title, total=None)

        def advance(stage: str, done: int, total: int | None) -> None:
            bar.update(task, description=f"{title}: {stage}", completed=done, total=total)

        yield advance


@contextmanager
def counting(title: str, total: int, done: int = 0) -> Iterator[Advance]:
    """Show how many rows of a file are done, how fast, and how long it will take."""
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
    )

    out = console(stderr=True)
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=out, disable=not out.is_terminal) as bar:
        task = bar.add_task(title, total=total, completed=done)
        told = done

        def advance(stage: str, done: int, total: int | None) -> None:
            nonlocal told
            bar.update(task, description=f"{title}: {stage}", completed=done, total=total)
            if not out.is_terminal and total and (done - told) * 10 >= total:
                out.print(f"{title}: {done:,} of {total:,}, {stage}")
                told = done

        yield advance
