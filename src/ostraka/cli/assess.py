"""`ostraka assess`: may one do this with that listed entity?"""

from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

import click

from ostraka.cli._common import Day, json_option, now, open_store, print_json

# The words of `ostraka.effects`, so that help need not import it; a test keeps them equal.
KINDS = (
    "account", "payment", "hold-property", "buy-security", "sell-security", "lend", "export",
    "services", "charter", "visa", "insure", "procure", "import",
)  # fmt: skip
GOODS = ("ear99", "controlled", "chips", "arms", "oil-project", "foreign")


class Amount(click.ParamType[Decimal]):
    """An amount of money on the command line: 2500000 or 0.50."""

    name = "NUMBER"

    def convert(
        self,
        value: Any,  # noqa: ANN401 - what click has
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> Decimal:
        try:
            return Decimal(value)
        except InvalidOperation:
            self.fail(f"{value!r} is no amount, expected digits", param, ctx)


@click.command()
@click.argument("entity_id")
@click.option(
    "--dealing", required=True, type=click.Choice(KINDS), help="What is about to be done."
)
@click.option("--on", type=Day(), help="The day of the dealing; today by default.")
@click.option(
    "--nexus",
    default="us,usd,uk,eu,ca,au,un",
    metavar="TIES",
    help="Whose law binds, parted by commas: us, usd (dollars that clear in the United "
    "States), uk, eu, ca, au, un (the law of a UN member). All by default.",
)
@click.option(
    "--tenor", type=click.IntRange(min=0), metavar="DAYS", help="How long it runs."
)
@click.option("--issued", type=Day(), help="When the security or debt was issued.")
@click.option("--amount", type=Amount(), help="How much, in --currency.")
@click.option("--currency", metavar="CODE", help="USD, EUR, ...")
@click.option("--purpose", type=click.Choice(["divest"]), help="It only ends a holding.")
@click.option(
    "--goods",
    type=click.Choice(GOODS, case_sensitive=False),
    help="What is sent; foreign is not subject to the US export rules.",
)
@click.option(
    "--security", type=click.Choice(["debt", "equity"]), help="What is bought or sold."
)
@click.option(
    "--correspondent/--no-correspondent",
    default=None,
    help="Whether it is a correspondent or payable-through account.",
)
@json_option
def assess(
    entity_id: str,
    dealing: str,
    on: date | None,
    nexus: str,
    tenor: int | None,
    issued: date | None,
    amount: Decimal | None,
    currency: str | None,
    purpose: str | None,
    goods: str | None,
    security: str | None,
    correspondent: bool | None,
    as_json: bool,
) -> None:
    """Say what the law makes of a dealing with ENTITY_ID, and why.

    The verdict comes first: block, reject, prohibited, needs a licence, restricted, enhanced
    review, or no effect found. Then what led there, the law, the days, what is to be reported
    and by when, and what the listing does not do. What is not known counts as a block until
    somebody has reviewed it.

    \b
    Examples:
      ostraka assess us_ofac_sdn-34079 --dealing account
      ostraka assess us_ofac_cons-33114 --dealing buy-security --on 2022-02-08 --nexus us
      ostraka assess us_ofac_cons-33114 --dealing sell-security --purpose divest --json
      ostraka assess us_ofac_cons-17018 --dealing lend --tenor 30 --nexus us,usd
    """
    from ostraka.effects import Dealing, DealingKind, Goods, Purpose, Security, read_nexus
    from ostraka.screening.effects import assess_entity

    asked = Dealing(
        DealingKind.read("--dealing", dealing),
        tenor_days=tenor,
        issued_on=issued,
        amount=amount,
        currency=currency.upper() if currency else None,
        purpose=Purpose.read("--purpose", purpose) if purpose else None,
        goods=Goods.read("--goods", goods) if goods else None,
        security=Security.read("--security", security) if security else None,
        correspondent=correspondent,
    )
    ties = read_nexus(word for word in nexus.split(",") if word.strip())
    with open_store() as store:
        found = assess_entity(store, entity_id, asked, on or now().date(), ties)
    if as_json:
        print_json(found.to_json())
    else:
        click.echo(found.to_text())
