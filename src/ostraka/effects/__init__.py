"""What may be done with a listed subject: a dealing, a day and whose law binds, an answer.

    assess(Dealing("lend", tenor_days=30), entity, date(2022, 3, 1), {Nexus.US})

A listing is not one thing: a freeze blocks, a sectoral listing limits debt, an export listing
asks a licence, a visa listing bars entry. `table` says what each measure does to each dealing,
`weigh` lets the facts of the case speak, `grounds` says why and by whose law, `duties` what is
to be reported and when. What is not known is an alarm: a block until somebody has reviewed it.
"""

from ostraka.effects.assess import Effect, assess
from ostraka.effects.dealing import Dealing, DealingKind, Goods, Purpose, Security
from ostraka.effects.duties import Duty
from ostraka.effects.grounds import Ground
from ostraka.effects.nexus import ANYWHERE, Nexus, read_nexus
from ostraka.effects.verdict import Verdict

__all__ = [
    "ANYWHERE",
    "Dealing",
    "DealingKind",
    "Duty",
    "Effect",
    "Goods",
    "Ground",
    "Nexus",
    "Purpose",
    "Security",
    "Verdict",
    "assess",
    "read_nexus",
]
