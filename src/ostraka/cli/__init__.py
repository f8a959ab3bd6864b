"""The command line: one file per command group, imported when it is used."""

import sys
from importlib import import_module

import click

from ostraka.errors import OstrakaError
from ostraka.version import VERSION

COMMANDS = (
    "assess", "check", "completion", "demo", "doctor", "evaluate", "lists", "owned", "screen",
    "show", "subjects",
)  # fmt: skip


class LazyGroup(click.Group):
    """A group whose commands are imported when one is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(f"ostraka.cli.{name}"), name)
        return command


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(VERSION, prog_name="ostraka")
def cli() -> None:
    """Ostraka: who is listed, under which law, and what that forbids.

    \b
    First steps:
      ostraka demo                         see it work, offline
      ostraka lists update                 fetch the official lists
      ostraka check "Shohrat Zakir"        ask for a name
      ostraka screen customers.csv         ask for a file of customers

    Data goes to stdout, all else to stderr. Everything is kept in OSTRAKA_HOME.
    Exit codes: 0 done, 1 failed, 2 wrong usage, 3 alerts found (only with
    --fail-on-alert), 5 list too old (only with --max-age).
    """


def main() -> None:
    """Run the command line; every deliberate failure is one line and a hint."""
    try:
        # Without standalone mode click returns the code of an `Exit` instead of raising it.
        code = cli.main(standalone_mode=False)
    except OstrakaError as error:
        _fail(str(error), error.hint)
        sys.exit(1)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except (click.Abort, KeyboardInterrupt):
        _fail("interrupted", None)
        sys.exit(130)
    sys.exit(code if isinstance(code, int) else 0)


def _fail(message: str, hint: str | None) -> None:
    click.echo(f"error: {message}", err=True)
    if hint:
        click.echo(f"hint: {hint}", err=True)
