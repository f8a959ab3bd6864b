"""Help: every command says what it does, with examples, and quickly."""

from collections.abc import Callable, Iterator
from typing import Any

import click
import pytest

from ostraka import __version__
from ostraka.cli import COMMANDS, cli

Run = Callable[..., Any]


def walk(
    command: click.Command, *path: str
) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    """A command and everything below it, with the words that call it."""
    if path:
        yield path, command
    if isinstance(command, click.Group):
        context = click.Context(command)
        for name in command.list_commands(context):
            below = command.get_command(context, name)
            assert below is not None
            yield from walk(below, *path, name)


EVERY = dict(walk(cli))


def test_every_command_is_there() -> None:
    assert {path[0] for path in EVERY} == set(COMMANDS)
    assert {("lists", "update"), ("lists", "import"), ("lists", "diff")} <= EVERY.keys()


@pytest.mark.parametrize("path", EVERY, ids=" ".join)
def test_every_command_has_help_with_an_example(path: tuple[str, ...], run: Run) -> None:
    ran = run(*path, "--help")
    assert (ran.code, ran.err) == (0, "")
    assert "Example" in ran.out
    assert f"ostraka {' '.join(path)}" in ran.out.split("Example", 1)[1]


@pytest.mark.parametrize("path", EVERY, ids=" ".join)
def test_every_option_says_what_it_does(path: tuple[str, ...]) -> None:
    for param in EVERY[path].params:
        if isinstance(param, click.Option) and param.name not in ("gender",):
            assert param.help, f"{' '.join(path)} {param.name}"


@pytest.mark.parametrize("flag", ["-h", "--help"])
def test_the_first_page_names_every_command_and_the_exit_codes(run: Run, flag: str) -> None:
    ran = run(flag)
    assert all(f"  {name} " in ran.out for name in COMMANDS)
    assert "Exit codes: 0 done, 1 failed, 2 wrong usage" in ran.out


def test_the_version_is_on_stdout(run: Run) -> None:
    assert run("--version").out.strip().endswith(__version__)


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_prints_a_script(run: Run, shell: str) -> None:
    ran = run("completion", shell)
    assert ran.code == 0
    assert "_OSTRAKA_COMPLETE" in ran.out
