"""What commands share: options, the clock, JSON out, tables out."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import click

from ostraka.errors import QueryError

if TYPE_CHECKING:
    from rich.console import Console

    from ostraka.home import Home
    from ostraka.matching import Index
    from ostraka.store import Store

TOO_OLD = 5
ALERTS = 3


class Day(click.ParamType[date]):
    """A day on the command line: YYYY-MM-DD."""

    name = "YYYY-MM-DD"

    def convert(
        self,
        value: Any,  # noqa: ANN401 - what click has
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> date:
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is no day, expected YYYY-MM-DD", param, ctx)


json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON on stdout.")
as_of_option = click.option(
    "--as-of", type=Day(), help="Answer as the lists stood on this day."
)
threshold_option = click.option(
    "--threshold", type=click.FloatRange(0, 1), help="Least score to return, 0 to 1."
)


def now() -> datetime:
    """The time, in UTC: the only clock of the command line."""
    return datetime.now(UTC)


def home() -> "Home":
    """The home that the environment names."""
    from ostraka.home import Home

    return Home.locate()


@contextmanager
def open_store() -> Iterator["Store"]:
    """Open the database of the home, making the folder when there is none."""
    from ostraka.store import Store

    with Store.open(home().database_url) as store:
        yield store


def open_index(as_of: date | None) -> "Index":
    """Open the published index, or the one of a day in the past.

    Raises:
        QueryError: No list stood on that day: nothing found there would say nothing.
    """
    from ostraka.matching import Index

    place = home()
    if as_of is None:
        return Index.open(place.current_index())
    from ostraka.refresh import index_at

    with open_store() as store, working(f"index of {as_of}") as step:
        _require_standing(store, as_of)
        return Index.open(index_at(place, store, as_of, progress=step))


def _require_standing(store: "Store", as_of: date) -> None:
    """Refuse a day before every edition."""
    if store.editions(None, as_of):
        return
    first = min((each.published for each in store.editions()), default=None)
    hint = (
        f"the first edition is of {first:%Y-%m-%d}"
        if first
        else "import a list first: ostraka lists update, or ostraka lists import SOURCE FILE"
    )
    raise QueryError(f"--as-of {as_of}: no list stood on that day", hint=hint)


def require_fresh(index: "Index", max_age: int | None) -> None:
    """Stop with exit code 5 when some list is older than so many days."""
    if max_age is None:
        return
    oldest = (now() - timedelta(days=max_age)).date()
    for source, edition in sorted(index.manifest["editions"].items()):
        if date.fromisoformat(edition["published"][:10]) < oldest:
            found = f"{source}: its edition is of {edition['published'][:10]}"
            click.echo(f"error: {found}, expected one of the last {max_age} days", err=True)
            click.echo(f"hint: ostraka lists update {source}", err=True)
            raise click.exceptions.Exit(TOO_OLD)


def print_json(data: Any) -> None:  # noqa: ANN401 - any JSON
    """Print one JSON document on stdout."""
    click.echo(json.dumps(data, ensure_ascii=False, indent=2))


def console(*, stderr: bool = False) -> "Console":
    """A rich console; plain text where there is no terminal."""
    from rich.console import Console

    return Console(stderr=stderr, highlight=False, emoji=False, markup=False)


def note(text: str) -> None:
    """Say something to the person on stderr."""
    click.echo(text, err=True)


@contextmanager
def working(title: str) -> Iterator[Callable[[str], None]]:
    """Show that something is being worked on; yields a function that names the step."""
    out = console(stderr=True)
    if not out.is_terminal:
        yield lambda step: None
        return
    with out.status(title) as status:
        yield lambda step: status.update(f"{title}: {step}")
