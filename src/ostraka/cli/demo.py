"""`ostraka demo`: see it work, offline."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import click

from ostraka.cli._common import json_option, print_json, working

if TYPE_CHECKING:
    from ostraka.cli._demo import Demo


@click.command()
@click.option(
    "--keep",
    type=click.Path(file_okay=False, path_type=Path),
    metavar="FOLDER",
    help="Keep the home in FOLDER, which must be new or empty.",
)
@json_option
def demo(keep: Path | None, as_json: bool) -> None:
    """Show what Ostraka does, on sample lists of 10 December 2021.

    It works offline, in a home of its own that is removed at the end. The lists are small
    samples in their official forms; everything else is computed before your eyes.

    \b
    Examples:
      ostraka demo
      ostraka demo --keep demo-home
    """
    if keep is not None and keep.exists() and any(keep.iterdir()):
        raise click.BadParameter(f"{keep} is not empty", param_hint="--keep")
    if keep is not None:
        _show(_run(keep), keep, as_json=as_json)
        return
    with TemporaryDirectory(prefix="ostraka-demo-") as folder:
        found = _run(Path(folder))
    _show(found, None, as_json=as_json)


def _run(folder: Path) -> "Demo":
    from ostraka.cli._demo import run_demo
    from ostraka.home import Home

    with working("demo") as step:
        return run_demo(Home.at(folder), step)


def _show(found: "Demo", kept: Path | None, *, as_json: bool) -> None:
    if as_json:
        print_json(found.to_json() | {"home": str(kept.resolve()) if kept else None})
        return
    from ostraka.cli._demo_show import show_demo

    show_demo(found, kept)
