"""`ostraka subjects`: one subject on many lists, and what people say of it."""

import getpass
from datetime import date
from pathlib import Path

import click

from ostraka.cli._common import (
    Day,
    home,
    json_option,
    note,
    now,
    open_store,
    print_json,
    working,
)
from ostraka.errors import QueryError

LEAST_SURE = (
    0.8  # as in `ostraka.subjects`, so that help need not import it; a test compares
)

sure_option = click.option(
    "--min-sure",
    type=click.FloatRange(0, 1),
    default=LEAST_SURE,
    show_default=True,
    help="Leave out links that are less sure.",
)
by_option = click.option("--by", help="Who says so; the user of this computer by default.")
why_option = click.option("--why", required=True, metavar="TEXT", help="Why, in words.")


@click.group()
def subjects() -> None:
    """Which entries of different lists are one person, company or ship.

    Links are worked out from identifiers, names, births and countries; entries that
    contradict each other are never joined. What you judge is recorded, and can be undone.

    \b
    Examples:
      ostraka subjects list --source un_sc
      ostraka subjects show us_ofac_sdn-34079 --on 2021-12-10
      ostraka subjects judge us_ofac_sdn-34079 ca_sema-e3e2df392de8 --same --why "same office"
    """


@subjects.command(name="list")
@click.option("--source", help="Only subjects with an entry on this list.")
@sure_option
@json_option
def list_(source: str | None, min_sure: float, as_json: bool) -> None:
    """List the subjects that stand on several lists, over the newest editions.

    \b
    Examples:
      ostraka subjects list
      ostraka subjects list --source ca_sema --min-sure 0.95 --json
    """
    from ostraka.cli._subjects import cluster_json, show_clusters
    from ostraka.screening.known_subjects import all_subjects

    with open_store() as store, working("subjects") as step:
        known = all_subjects(home(), store, min_sure, step)
    if source is not None and source not in {each.source for each in known.editions}:
        raise QueryError(
            f"{source}: no edition is held", hint="ostraka lists shows those held"
        )
    found = [
        each
        for each in known.found.clusters
        if source is None or source in {known.sources[member] for member in each.ids}
    ]
    if as_json:
        print_json([cluster_json(each, known) for each in found])
    else:
        show_clusters(found, known)


@subjects.command()
@click.argument("entity_id")
@click.option("--on", type=Day(), help="The day of the measures; today by default.")
@sure_option
@json_option
def show(entity_id: str, on: date | None, min_sure: float, as_json: bool) -> None:
    """Show the subject of ENTITY_ID: its entries, who acted when, what each law forbids.

    \b
    Examples:
      ostraka subjects show us_ofac_sdn-34079
      ostraka subjects show us_ofac_sdn-34079 --on 2021-12-10 --json
    """
    from ostraka.cli._subjects import show_page
    from ostraka.screening.known_subjects import subject_of
    from ostraka.screening.subject_page import members_of, page_json

    day = on or now().date()
    with open_store() as store, working("subject") as step:
        if not store.history(entity_id):
            hint = "ids look like us_ofac_sdn-34079; ostraka check NAME finds them"
            raise QueryError(f"{entity_id}: no edition lists it", hint=hint)
        subject = subject_of(home(), store, entity_id, min_sure, step)
        page = page_json(subject, members_of(store, subject.cluster.ids, day), day)
    if as_json:
        print_json(page)
    else:
        show_page(page)


@subjects.command()
@click.argument("pair", nargs=-1, metavar="[A B]")
@click.option("--same", "ruling", flag_value="same", help="They are one subject.")
@click.option("--different", "ruling", flag_value="different", help="They are not.")
@click.option("--unsure", "ruling", flag_value="unsure", help="Do not link them by rule.")
@click.option(
    "--accept-from",
    type=click.FloatRange(0, 1),
    metavar="SURE",
    help="Instead of A and B: accept every link of the rules that is at least so sure.",
)
@why_option
@by_option
@json_option
def judge(
    pair: tuple[str, ...],
    ruling: str | None,
    accept_from: float | None,
    why: str,
    by: str | None,
    as_json: bool,
) -> None:
    """Say whether entries A and B are the same subject, or different ones.

    The latest word on a pair counts, and goes before every rule. Nothing is overwritten:
    `ostraka subjects history` shows all, `ostraka subjects undo` takes one back.

    \b
    Examples:
      ostraka subjects judge us_ofac_sdn-29219 gb_ofsi-14078 --same --why "same office held"
      ostraka subjects judge un_sc-1 us_ofac_sdn-2 --different --why "father and son" --by AK
      ostraka subjects judge --accept-from 0.99 --why "identifiers, sampled 50 of them"
    """
    from ostraka.cli._judging import accept, judge_pair
    from ostraka.refresh import publish_judgements

    name = by or getpass.getuser()
    if accept_from is not None:
        if pair or ruling:
            raise click.UsageError(
                "--accept-from takes no A, B, --same, --different, --unsure"
            )
        with open_store() as store, working("subjects") as step:
            done = accept(home(), store, accept_from, name, why, now(), step)
            publish_judgements(home(), store)
    else:
        if len(pair) != 2 or ruling is None:
            raise click.UsageError(
                "expected A and B, and one of --same, --different, --unsure"
            )
        with open_store() as store:
            done = [judge_pair(store, pair[0], pair[1], ruling, name, why, now())]
            publish_judgements(home(), store)
    if as_json:
        print_json([each.to_json() for each in done])
    if len(done) == 1:
        note(
            f"judgement {done[0].id}: {done[0].left} and {done[0].right}: {done[0].ruling}"
        )
    else:
        numbers = f": {done[0].id}-{done[-1].id}" if done else ""
        note(f"{len(done):,} links accepted{numbers}")


@subjects.command()
@click.argument("judgements", nargs=-1, required=True, metavar="JUDGEMENT_ID ...")
@why_option
@by_option
@json_option
def undo(judgements: tuple[str, ...], why: str, by: str | None, as_json: bool) -> None:
    """Take judgements back, by their numbers: 12, or 12-90 for all of those.

    A further row says so; nothing is deleted. What stood before stands again.

    \b
    Examples:
      ostraka subjects undo 12 --why "wrong file"
      ostraka subjects undo 13-412 --why "the sample did not hold"
    """
    from ostraka.cli._judging import numbers_of
    from ostraka.refresh import publish_judgements

    name = by or getpass.getuser()
    with open_store() as store:
        done = store.undo(numbers_of(judgements), by=name, why=why, now=now())
        publish_judgements(home(), store)
    if as_json:
        print_json([each.to_json() for each in done])
    note(f"{len(done):,} undone")


@subjects.command()
@click.argument("a")
@click.argument("b", required=False)
@json_option
def history(a: str, b: str | None, as_json: bool) -> None:
    """Show every judgement on entry A, or on A and B, oldest first.

    \b
    Examples:
      ostraka subjects history us_ofac_sdn-29219
      ostraka subjects history us_ofac_sdn-29219 gb_ofsi-14078 --json
    """
    from ostraka.cli._subjects import show_record
    from ostraka.subjects import standing

    with open_store() as store:
        found = store.judgements(a, b)
    stands = {each.id for each in standing(found)}
    rows = [each.to_json() | {"stands": each.id in stands} for each in found]
    if as_json:
        print_json(rows)
    else:
        show_record(rows)


@subjects.command()
@click.option(
    "-o",
    "--out",
    required=True,
    type=click.Path(dir_okay=False, path_type=Path),
    help="Where to write; .html, .csv or .json says in which form.",
)
@sure_option
def report(out: Path, min_sure: float) -> None:
    """Write what was linked and why, what was refused and why, and counts per two lists.

    \b
    Examples:
      ostraka subjects report -o subjects.html
      ostraka subjects report -o subjects.csv --min-sure 0.9
    """
    from ostraka.cli._subjects_report import write_report
    from ostraka.screening.known_subjects import all_subjects

    with open_store() as store, working("subjects") as step:
        known = all_subjects(home(), store, min_sure, step)
    write_report(out, known)
    linked = sum(len(each.links) for each in known.found.clusters)
    note(
        f"{len(known.found.clusters):,} subjects on several lists, {linked:,} links, "
        f"{len(known.found.refused):,} refused: {out}"
    )
