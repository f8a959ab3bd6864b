"""`ostraka owned`: everybody in a register whom the listed own or control."""

import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ostraka.cli._common import ALERTS, Day, json_option, note, now, open_store, working
from ostraka.cli._files import whole_file

if TYPE_CHECKING:
    from ostraka.screening.owned import Owned

ISSUES_TOLD = 20
LAW_KEYS = ("ofac", "bis", "eu", "uk", "ca")


@click.command()
@click.argument("register", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--law",
    "laws",
    type=click.Choice(LAW_KEYS),
    multiple=True,
    help="Ask this law; may be repeated. All of them by default.",
)
@click.option("--on", type=Day(), help="Lists, stakes and law as of this day; today.")
@click.option("--certain", is_flag=True, help="Leave out those that only may be caught.")
@click.option(
    "--issues",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write all that is odd in REGISTER here, one JSON object a line.",
)
@click.option("--fail-on-alert", is_flag=True, help="Exit with 3 when somebody is caught.")
@json_option
def owned(
    register: Path,
    laws: tuple[str, ...],
    on: date | None,
    certain: bool,
    issues: Path | None,
    fail_on_alert: bool,
    as_json: bool,
) -> None:
    """Find all in REGISTER whom listed persons own or control, law by law.

    REGISTER holds FollowTheMoney entities, one per line: Ownership, Control, Directorship.
    Its parties are tied to the lists by the same id, by `sameAs` or `referents`, or by the
    same number (LEI, IMO, tax and registration numbers of one country). Names are not
    compared. With --json each verdict is one line, with every stake that proves it.

    \b
    Examples:
      ostraka owned register.ftm.json
      ostraka owned register.ftm.json --law ofac --law uk --on 2024-07-02 --json
    """
    from ostraka.cli._ownership import tell_limits
    from ostraka.screening.owned import read_owned

    asked = tuple(key for key in LAW_KEYS if not laws or key in laws)
    with open_store() as store, working(register.name) as step:
        step("reading the lists and the register")
        found = read_owned(store, register, on or now().date(), asked)
    alerts = sum(
        _tell(found, law, certain=certain, as_json=as_json) for law in found.listed
    )
    for text in found.not_asked:
        note(text)
    _tell_issues(found, issues)
    note(tell_limits(found))
    if fail_on_alert and alerts:
        raise click.exceptions.Exit(ALERTS)


def _tell_issues(found: "Owned", path: Path | None) -> None:
    """Write what was odd to a file; without one say the first of it, and how much more."""
    if path is not None:
        lines = ({"record": each.record, "message": each.message} for each in found.issues)
        with whole_file(path) as file:
            file.writelines(json.dumps(each, ensure_ascii=False) + "\n" for each in lines)
        note(f"issues: {len(found.issues):,} in {path}")
        return
    for issue in found.issues[:ISSUES_TOLD]:
        note(f"{issue.record}: {issue.message}")
    if len(found.issues) > ISSUES_TOLD:
        note(f"and {len(found.issues) - ISSUES_TOLD:,} issues more: --issues FILE has them")


def _tell(found: "Owned", law: str, *, certain: bool, as_json: bool) -> int:
    """Print the verdicts of one law; return how many there are."""
    from ostraka.cli._common import console
    from ostraka.cli._ownership import show_verdict

    outcome = found.outcome(law)
    caught, may_be = found.of_register(outcome.caught), found.of_register(outcome.may_be)
    parties = caught if certain else (*caught, *may_be)
    out = console()
    if not as_json:
        counts = f"{len(caught):,} caught, {len(may_be):,} may be caught"
        out.print(f"{outcome.law.name}, {found.on}: {counts}", style="bold")
        for text in outcome.law.notes:
            out.print(text, style="dim", soft_wrap=True)
    for party in parties:
        verdict = outcome.verdict(party)
        if as_json:
            data = verdict.to_json() | {"name": found.names.get(party)}
            click.echo(json.dumps(data, ensure_ascii=False))
        else:
            name = found.names.get(party)
            show_verdict(
                out, verdict, found.names, head=f"{name} ({party})" if name else party
            )
    return len(parties)
