"""`ostraka check`: one name."""

from datetime import date

import click

from ostraka.cli._common import (
    ALERTS,
    as_of_option,
    home,
    json_option,
    now,
    open_index,
    print_json,
    require_fresh,
    threshold_option,
)


@click.command()
@click.argument("name")
@click.option("--schema", help="What it is: Person, Company, Vessel, ... (FollowTheMoney).")
@click.option("--birth-date", help="1953-11-15, 1961-12, 1961 or 'circa 1962'.")
@click.option(
    "--country", "countries", multiple=True, help="Nationality, residence or registration."
)
@click.option("--gender", type=click.Choice(["male", "female"]))
@click.option(
    "--identifier",
    "identifiers",
    multiple=True,
    help="Passport, IMO, tax number, wallet; best with its kind and issuer: "
    "passport:ir:A12345678, imo:9187629.",
)
@click.option("--birth-place", help="Town, region, country: what is known.")
@click.option("--address", help="Of a home or a seat, on one line.")
@as_of_option
@click.option("--limit", type=click.IntRange(min=1), help="At most so many matches.")
@threshold_option
@click.option("--fail-on-alert", is_flag=True, help="Exit with 3 when something alerts.")
@click.option(
    "--max-age",
    type=click.IntRange(min=0),
    metavar="DAYS",
    help="Exit with 5 when a list is older.",
)
@json_option
def check(
    name: str,
    schema: str | None,
    birth_date: str | None,
    countries: tuple[str, ...],
    gender: str | None,
    identifiers: tuple[str, ...],
    birth_place: str | None,
    address: str | None,
    as_of: date | None,
    limit: int | None,
    threshold: float | None,
    fail_on_alert: bool,
    max_age: int | None,
    as_json: bool,
) -> None:
    """Ask whether NAME is listed, why, and what that forbids.

    \b
    Examples:
      ostraka check "Shohrat Zakir"
      ostraka check "Erkin Tuniyazov" --birth-date 1961-12 --country cn
      ostraka check "Orban Vexelid" --birth-place Zarnik --identifier passport:lv:LV1234567
      ostraka check SenseTime --as-of 2021-12-10 --json
    """
    from ostraka.matching import Query
    from ostraka.screening import Screener, load_judgements

    query = Query(
        name, schema, birth_date, countries, gender, identifiers, birth_place, address
    )
    index = open_index(as_of)
    require_fresh(index, max_age)
    screener = Screener(index, as_of or now().date(), load_judgements(home()))
    answer = screener.check(query, threshold, limit)
    if as_json:
        print_json(answer.to_json())
    else:
        from ostraka.cli._answer import show_answer

        show_answer(answer)
    if fail_on_alert and answer.alerts:
        raise click.exceptions.Exit(ALERTS)
