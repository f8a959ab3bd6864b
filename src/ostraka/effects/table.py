"""The table: what each measure does to each dealing, before the facts of the case speak.

A row is a measure, a column a dealing, a cell a verdict. `weigh` makes a cell that says
"restricted" narrower when the dealing says what is needed. The table is complete: a row
of too few cells stops the import of this module, a measure or dealing left out fails a test.

What a row rests on is the meaning and limit of its measure (`model.measures`), and the law
of the regime that lays it on. Choices that the words of the law leave open:

* A freeze blocks every dealing but a visa: nothing is made available, what is held stays.
* A ban on dealings turns payments back and says nothing of property already held.
* An export measure leaves money alone, but a payment may serve a forbidden export.
  Source: General Prohibition Ten, 15 CFR 736.2(b)(10),
      https://www.law.cornell.edu/cfr/text/15/736.2
* Payment terms on goods and services are debt of who owes.
  Source: OFAC FAQ 419, https://ofac.treasury.gov/faqs/419
* Whoever holds securities under a securities ban may keep them.
  Source: OFAC FAQ 1046, https://ofac.treasury.gov/faqs/1046
"""

from collections.abc import Mapping
from types import MappingProxyType

from ostraka.effects.dealing import DealingKind
from ostraka.effects.verdict import Verdict
from ostraka.model.measures import BY_VALUE, Measure

LETTERS = {
    "B": Verdict.BLOCK,
    "R": Verdict.REJECT,
    "P": Verdict.PROHIBITED,
    "L": Verdict.LICENCE,
    "r": Verdict.RESTRICTED,
    "v": Verdict.REVIEW,
    "-": Verdict.NONE,
}

TABLE = """
measure                            account
                                   |  payment
                                   |  |  hold-property
                                   |  |  |  buy-security
                                   |  |  |  |  sell-security
                                   |  |  |  |  |  lend
                                   |  |  |  |  |  |  export
                                   |  |  |  |  |  |  |  services
                                   |  |  |  |  |  |  |  |  charter
                                   |  |  |  |  |  |  |  |  |  visa
                                   |  |  |  |  |  |  |  |  |  |  insure
                                   |  |  |  |  |  |  |  |  |  |  |  procure
                                   |  |  |  |  |  |  |  |  |  |  |  |  import
asset_freeze                       B  B  B  B  B  B  B  B  B  -  B  B  B
dealings_ban                       P  R  v  P  P  P  P  P  P  -  P  P  P
rejection                          R  R  v  R  R  R  R  R  R  -  R  R  R
financial_services_ban             P  R  v  P  P  P  v  r  v  -  P  v  v
foreign_exchange_ban               v  r  v  v  v  v  v  v  -  -  v  v  v
payment_processing_ban             v  R  v  v  v  v  v  v  v  -  v  v  v
correspondent_account_ban          r  v  -  -  -  v  -  v  -  -  -  -  -
correspondent_account_conditions   r  v  -  -  -  v  -  v  -  -  -  -  -
securities_ban                     -  -  -  P  P  -  -  v  -  -  -  -  -
equity_debt_investment_ban         -  -  v  r  v  r  -  v  -  -  -  -  -
new_debt_limit                     v  v  -  r  r  r  r  r  r  -  r  v  v
new_equity_limit                   -  v  -  r  r  v  -  v  -  -  -  -  -
sovereign_debt_ban                 -  v  -  r  r  P  -  v  -  -  -  -  -
loan_limit                         v  v  -  v  -  r  v  v  v  -  v  -  -
government_support_ban             -  -  -  -  -  r  r  v  -  -  r  -  -
export_licence                     -  v  -  -  -  v  L  v  v  -  v  v  -
export_licence_denial              -  v  -  -  -  v  r  v  v  -  v  v  -
export_dealing_ban                 -  r  v  -  -  r  P  r  r  -  r  r  v
licence_exceptions_removed         -  v  -  -  -  v  r  v  v  -  v  -  -
end_user_statement                 -  v  -  -  -  v  r  v  v  -  v  -  -
military_end_use                   -  v  -  -  -  v  r  v  v  -  v  -  -
project_supply_ban                 -  v  -  -  -  v  r  r  r  -  v  v  -
arms_embargo                       -  v  v  -  -  v  r  r  v  -  v  v  r
defence_trade_debarment            -  v  -  -  -  v  r  r  v  -  v  r  r
procurement_ban                    -  v  -  -  -  -  -  -  r  -  -  r  v
import_ban                         -  v  -  -  -  v  -  -  -  -  v  v  P
import_presumption                 -  v  -  -  -  v  -  -  -  -  v  v  P
entry_ban                          -  -  -  -  -  -  -  -  -  P  -  -  -
director_disqualification          v  -  -  -  -  -  -  r  -  -  -  -  -
trust_services_ban                 v  v  r  -  -  -  -  r  -  -  -  -  -
business_arrangements_ban          v  v  v  r  v  r  v  v  v  -  v  v  v
representative_office_ban          r  v  v  -  -  v  -  r  -  -  -  -  -
internet_services_ban              -  v  -  -  -  -  -  r  -  -  -  -  -
port_entry_ban                     -  v  v  -  -  v  v  r  r  -  r  v  v
flag_removal                       -  v  v  -  -  v  -  r  r  -  r  -  -
ship_charter_ban                   -  v  r  -  -  v  v  r  P  -  P  v  v
crew_services_ban                  -  v  -  -  -  -  -  r  r  -  v  -  -
aircraft_services_ban              -  v  -  -  -  -  r  r  r  -  v  -  -
transport_ban                      -  v  v  -  -  v  r  r  P  -  r  r  r
reporting_only                     v  v  v  v  v  v  v  v  v  -  v  v  v
"""


def _read(table: str) -> Mapping[Measure, Mapping[DealingKind, Verdict]]:
    lines = [line.split() for line in table.splitlines() if line.strip()]
    heads = (words[-1] for words in lines if words[0] not in BY_VALUE)
    columns = tuple(DealingKind.read("column", head) for head in heads)
    rows = {
        BY_VALUE[name]: dict(zip(columns, map(LETTERS.__getitem__, cells), strict=True))
        for name, *cells in lines
        if name in BY_VALUE
    }
    return MappingProxyType(rows)


CELLS = _read(TABLE)
