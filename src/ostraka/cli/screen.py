"""`ostraka screen`: a file of customers."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ostraka.cli._common import (
    ALERTS,
    as_of_option,
    home,
    json_option,
    note,
    now,
    open_index,
    print_json,
    require_fresh,
    threshold_option,
)

if TYPE_CHECKING:
    from ostraka.batch import JobReport


@click.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "-o",
    "--out",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Results, .csv or .jsonl; FILE.screened.csv by default.",
)
@as_of_option
@threshold_option
@click.option("--fail-on-alert", is_flag=True, help="Exit with 3 when something alerts.")
@click.option(
    "--max-age",
    type=click.IntRange(min=0),
    metavar="DAYS",
    help="Exit with 5 when a list is older.",
)
@click.option("--threads", type=click.IntRange(min=1), help="All cores by default.")
@json_option
def screen(
    file: Path,
    out: Path | None,
    as_of: date | None,
    threshold: float | None,
    fail_on_alert: bool,
    max_age: int | None,
    threads: int | None,
    as_json: bool,
) -> None:
    """Ask for every customer in FILE (CSV, XLSX, Parquet, JSON Lines, FtM).

    The first line names the columns: name (or first_name and last_name), and any of id,
    schema, birth_date, birth_place, country, gender, address, alias, identifier, or numbers
    of one kind (passport, imo, lei, ...). Stopped at any moment, the same command goes on
    where it was; nothing is lost or doubled.

    \b
    Examples:
      ostraka screen customers.csv
      ostraka screen customers.xlsx -o results.jsonl --fail-on-alert
    """
    from ostraka.batch import Job
    from ostraka.cli._progress import counting
    from ostraka.matching import cores
    from ostraka.screening import Screener, load_judgements

    index = open_index(as_of)
    require_fresh(index, max_age)
    target = out or file.with_name(f"{file.stem}.screened.csv")
    screener = Screener(index, as_of or now().date(), load_judgements(home()))
    job = Job(file, target, screener, threshold, threads or cores())
    with counting(file.name, 0) as advance:
        report = job.run(advance)
    _tell(report, target)
    if as_json:
        print_json(
            {name: getattr(report, name) for name in report.__slots__}
            | {"results": str(target)}
        )
    if fail_on_alert and report.alerts:
        raise click.exceptions.Exit(ALERTS)


def _tell(report: "JobReport", target: Path) -> None:
    if report.resumed_at:
        note(f"went on behind {report.resumed_at:,} customers that were done already")
    note(
        f"{report.customers:,} customers: {report.alerted:,} alerted ({report.alerts:,} alerts), "
        f"{report.clear:,} clear, {report.not_screened:,} not screened"
    )
    if report.issues:
        note(
            f"{report.issues:,} customers had something that could not be used: see `issues`"
        )
    note(f"results: {target}")
