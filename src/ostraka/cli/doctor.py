"""`ostraka doctor`: is everything in order here?"""

import os

import click

from ostraka.cli._common import home, json_option, now, open_store, print_json, working


@click.command()
@click.option("--deep", is_flag=True, help="Look at every original and every name.")
@click.option(
    "--rebuild", is_flag=True, help="First build and publish the index from the database."
)
@json_option
def doctor(deep: bool, rebuild: bool, as_json: bool) -> None:
    """Look whether everything that an answer depends on is in order.

    Each line is ok, a warning or failed, and says what to do. Exits with 1 when something
    failed: then an answer may be wrong or missing.

    \b
    Examples:
      ostraka doctor
      ostraka doctor --deep --json
      ostraka doctor --rebuild
    """
    from ostraka.cli._health import examine

    if rebuild:
        _rebuild()
    with working("doctor") as step:
        checks = []
        for check in examine(home(), now(), os.environ, deep=deep):
            step(check.check)
            checks.append(check)
    failed = any(check.state == "failed" for check in checks)
    if as_json:
        print_json({"ok": not failed, "checks": [check.to_json() for check in checks]})
    else:
        width = max(len(check.check) for check in checks)
        for check in checks:
            click.echo(f"{check.check:{width}}  {check.state:7}  {check.found}")
            if check.hint and check.state != "ok":
                click.echo(f"{'':{width}}  {'':7}  hint: {check.hint}")
    if failed:
        raise click.exceptions.Exit(1)


def _rebuild() -> None:
    from ostraka.refresh import publish

    with open_store() as store, working("rebuild") as step:
        publish(home(), store, progress=step, rebuild=True)
