"""`ostraka completion`: tab completion for the shell."""

import click
from click.shell_completion import get_completion_class


@click.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> None:
    """Print the script that completes ostraka's commands in SHELL.

    \b
    Examples:
      eval "$(ostraka completion bash)"        # in ~/.bashrc
      ostraka completion fish > ~/.config/fish/completions/ostraka.fish
    """
    from ostraka.cli import cli

    made = get_completion_class(shell)
    if made is None:  # click.Choice lets no other shell through
        raise click.UsageError(f"no completion for {shell}")
    click.echo(made(cli, {}, "ostraka", "_OSTRAKA_COMPLETE").source())
