"""`ostraka evaluate`: how good the matching is, beside its bars."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ostraka.cli._common import Day, json_option, note, now, print_json
from ostraka.cli._files import whole_file

if TYPE_CHECKING:
    from ostraka.evaluation import Comparison, Evaluation, Frozen, Shared


@click.command()
@click.option(
    "--suite",
    "suites",
    multiple=True,
    metavar="NAME",
    help="Only this one; may be repeated.",
)
@click.option(
    "--shared",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    metavar="FOLDER",
    help="Real lists and labelled sets: a folder with lists/ and benchmarks/.",
)
@click.option("--made", is_flag=True, help="Ask the invented data alone.")
@click.option(
    "-o",
    "--report",
    "target",
    type=click.Path(dir_okay=False, writable=True, path_type=Path),
    metavar="FILE.html",
    help="Write the validation report.",
)
@click.option("--dated", type=Day(), help="Day that the report bears; today by default.")
@click.option(
    "--compare",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="FILE.json",
    help="Show what differs from an earlier run's --json.",
)
@click.option("--frozen", is_flag=True, help="Show what differs from the committed run.")
@click.option("--fail-on-miss", is_flag=True, help="Exit with 1 when a bar is missed.")
@json_option
def evaluate(
    suites: tuple[str, ...],
    shared: Path | None,
    made: bool,
    target: Path | None,
    dated: date | None,
    compare: Path | None,
    frozen: bool,
    fail_on_miss: bool,
    as_json: bool,
) -> None:
    """Measure the matching: recall, false alerts, determinism, each beside its bar.

    Real lists and labelled sets are read from the folder `shared` beside the repository,
    where it is, or from --shared. Without them invented data alone are asked.

    \b
    Suites: varied, facts, compound, bodies, births, namesakes, kinds, native,
    east_asian, pairs, control, candidates, lossless, repeat, calibration.

    \b
    Examples:
      ostraka evaluate
      ostraka evaluate --suite compound --suite bodies --made
      ostraka evaluate --report validation.html --frozen
      ostraka evaluate --json > before.json
      ostraka evaluate --compare before.json --fail-on-miss
    """
    if made and shared:
        raise click.UsageError("--made and --shared exclude each other")
    if compare and frozen:
        raise click.UsageError("--compare and --frozen exclude each other")
    if target and not target.parent.is_dir():
        raise click.BadParameter(f"{target.parent}: no such folder", param_hint="--report")
    from ostraka.cli._evaluation import run_json, show_changes, show_run

    found = _shared(shared, made=made)
    earlier = _earlier(compare, frozen=frozen, lists=found is not None)
    run = _run(found, suites)
    compared = earlier and _hold(run, *earlier)
    if target:
        _write(target, run, dated or now().date(), compared)
    if as_json:
        print_json(run_json(run, compared))
    else:
        show_run(run)
        if compared:
            show_changes(compared)
    _judge(run, fail_on_miss=fail_on_miss)


def _shared(folder: Path | None, *, made: bool) -> "Shared | None":
    from ostraka.evaluation import Shared

    found = Shared(folder) if folder else None if made else Shared.find()
    if found is None:
        note("no real lists: the invented data alone are asked")
    return found


def _earlier(
    file: Path | None, *, frozen: bool, lists: bool
) -> "tuple[Frozen, str] | None":
    """Read the run to compare with, before minutes are spent on the new one."""
    from ostraka.evaluation import Frozen

    if file:
        text = file.read_text("utf-8", errors="replace")
        return Frozen.read(text, str(file)), file.name
    if frozen:
        return Frozen.committed(lists=lists), "the committed run"
    return None


def _run(shared: "Shared | None", suites: tuple[str, ...]) -> "Evaluation":
    from ostraka.cli._progress import counting
    from ostraka.evaluation import Bench, evaluate

    with counting("evaluate", 0) as advance:
        run = evaluate(Bench(shared), suites, advance)
        advance("done", len(run.found), len(run.found))
    return run


def _hold(run: "Evaluation", old: "Frozen", against: str) -> "Comparison":
    from ostraka.evaluation import Frozen, compare

    return compare(old, Frozen.of(run.to_json()), against)


def _write(
    target: Path, run: "Evaluation", day: date, compared: "Comparison | None"
) -> None:
    from ostraka.evaluation.report import report

    with whole_file(target) as file:
        file.write(report(run, day, compared))
    note(f"report: {target}")


def _judge(run: "Evaluation", *, fail_on_miss: bool) -> None:
    """Say which bars are missed, and fail when that was asked for."""
    for suite, row in run.missed:
        note(f"missed: {suite.name}: {row.what}: {row.measured:.4f}, bar {row.bar_text}")
    if run.missed and fail_on_miss:
        raise click.exceptions.Exit(1)
