"""What is to be reported and kept once a dealing is stopped, and by when.

A due date is given where the law lets one be computed from the day of the dealing. Where it
says "as soon as practicable" or leaves the day to a yearly notice, `when` says so instead.

Source: blocked property, 31 CFR 501.603, https://www.law.cornell.edu/cfr/text/31/501.603
Source: yearly report of blocked property, https://ofac.treasury.gov/recent-actions/20180702
Source: rejected transactions, 31 CFR 501.604; until June 2019 for banks alone,
    https://ofac.treasury.gov/faqs/1048
    https://sanctions.org/turbofac/research/OFAC-RPPR-31-CFR-501.604
Source: records, 31 CFR 501.601 and 90 FR 13286 (ten years since 12 March 2025),
    https://americascreditunions.org/blogs/compliance/ofacs-10-year-record-retention-requirement-begins-march-12th
Source: UK, https://www.gov.uk/guidance/suspected-breach-of-financial-sanctions-what-to-do
Source: EU, Regulation 269/2014 article 8, https://eur-lex.europa.eu/eli/reg/2014/269/oj
Source: Canada, SOR/2014-58 (determine) and SOR/2019-60 (determine, disclose),
    https://laws-lois.justice.gc.ca/eng/regulations/SOR-2014-58/page-3.html
    https://gazette.gc.ca/rp-pr/p2/2019/2019-03-20/html/sor-dors60-eng.html
Source: Australia, Autonomous Sanctions Regulations 2011, regulation 24,
    https://mrwatchlist.com/2016/03/10/australias-autonomous-sanctions-regulations-2011-assets-handling-part-2/
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from ostraka.effects.federal_days import add_business_days
from ostraka.effects.grounds import Ground
from ostraka.effects.nexus import FOLLOWS_GOODS, Nexus
from ostraka.effects.verdict import Verdict
from ostraka.model.measures import Measure

_OFAC = "Office of Foreign Assets Control"
_TEN_YEARS_SINCE = date(2025, 3, 12)
_ALL_US_PERSONS_SINCE = date(2019, 6, 21)
_STOPPED = frozenset({Verdict.REJECT, Verdict.PROHIBITED})
_HELD = frozenset({Verdict.BLOCK})
# A visa that is refused, or goods that wait for a licence, are no rejected transaction.
_NO_TRANSACTION = FOLLOWS_GOODS | {Measure.ENTRY_BAN}


@dataclass(frozen=True, slots=True)
class Duty:
    """One thing to do.

    Attributes:
        law: Whose law asks for it.
        text: What is to be done.
        when: By when, in words.
        due: The last day, where it can be computed.
        instrument, url: The law that asks for it.
        verified: Whether we read it at an address of its Source line.
    """

    law: Nexus
    text: str
    when: str
    due: date | None
    instrument: str
    url: str
    verified: bool = True

    def to_json(self) -> dict[str, Any]:
        """Return all of it; the due day as ISO text or None."""
        return {
            "law": self.law.value,
            "text": self.text,
            "when": self.when,
            "due": self.due.isoformat() if self.due else None,
            "instrument": self.instrument,
            "url": self.url,
            "verified": self.verified,
        }


def duties_of(
    grounds: Iterable[Ground], on: date, nexus: frozenset[Nexus]
) -> tuple[Duty, ...]:
    """Return the duties that follow from what binds, those with the first due date first.

    Where US law reaches the dealing through its dollars alone, they fall on the US bank.
    """
    binding = (g for g in grounds if g.binds and g.measure not in _NO_TRANSACTION)
    return _duties(frozenset((g.law, g.verdict, g.authority) for g in binding), on, nexus)


@lru_cache(maxsize=4_096)
def _duties(
    stops: frozenset[tuple[Nexus | None, Verdict, str]], on: date, nexus: frozenset[Nexus]
) -> tuple[Duty, ...]:
    found: dict[Duty, None] = {}
    for law, verdicts, authority, make in _RULES:
        ours = (verdict for whose, verdict, by in stops if whose is law and authority in by)
        if Verdict.strictest(ours) not in verdicts:
            continue
        if law in nexus:
            found |= dict.fromkeys(make(on))
        elif law is Nexus.US and Nexus.USD in nexus:
            found |= {
                replace(each, text=f"the US bank: {each.text}"): None for each in make(on)
            }
    return tuple(sorted(found, key=lambda duty: duty.due or date.max))


def _blocked(on: date) -> list[Duty]:
    yearly = date(on.year + (on > date(on.year, 6, 30)), 9, 30)
    return [
        Duty(
            Nexus.US,
            "report property that is blocked to OFAC",
            "within 10 business days of the day it is blocked",
            add_business_days(on, 10),
            "31 CFR 501.603(b)(1)",
            "https://www.law.cornell.edu/cfr/text/31/501.603",
        ),
        Duty(
            Nexus.US,
            f"report blocked property held on 30 June {yearly.year} to OFAC",
            "every year by 30 September",
            yearly,
            "31 CFR 501.603(b)(2)",
            "https://ofac.treasury.gov/recent-actions/20180702",
        ),
        _records(on, "keep records while property is blocked, and"),
    ]


def _rejected(on: date) -> list[Duty]:
    who = "" if on >= _ALL_US_PERSONS_SINCE else " (financial institutions only)"
    return [
        Duty(
            Nexus.US,
            f"report a transaction that is rejected to OFAC{who}",
            "within 10 business days of the rejection",
            add_business_days(on, 10),
            "31 CFR 501.604",
            "https://ofac.treasury.gov/faqs/1048",
        ),
        _records(on, "keep records"),
    ]


def _records(on: date, what: str) -> Duty:
    years = 10 if on >= _TEN_YEARS_SINCE else 5
    after = "of the release" if "blocked" in what else "of the transaction"
    until = _years_on(on, years)
    return Duty(
        Nexus.US,
        f"{what} {years} years from the day {after}",
        f"at least until {until}",
        until,
        "31 CFR 501.601",
        "https://regulations.justia.com/regulations/fedreg/2025/03/21/2025-04864.html",
    )


_UK_FIXED_FROM = 2025  # year of the first yearly report whose day the regulations set


def _uk(on: date) -> list[Duty]:
    year = on.year + (on > date(on.year, 9, 30))
    return [
        Duty(
            Nexus.UK,
            "relevant firms: report to OFSI that a person is listed, and what is held",
            "as soon as practicable",
            None,
            "regulations under the Sanctions and Anti-Money Laundering Act 2018",
            "https://www.gov.uk/guidance/suspected-breach-of-financial-sanctions-what-to-do",
        ),
        _uk_yearly(year),
    ]


def _uk_yearly(year: int) -> Duty:
    what = f"report frozen assets held on 30 September {year} to OFSI"
    if year >= _UK_FIXED_FROM:
        return Duty(
            Nexus.UK, what, "by 30 November", date(year, 11, 30),
            "SI 2024/1157, the codified frozen assets review",
            "https://www.mondaq.com/uk/export-controls-trade-investment-sanctions/1589648/sanctions-changes-simplified-the-codified-frozen-assets-review",
        )  # fmt: skip
    return Duty(
        Nexus.UK, what, "by the day in OFSI's notice of the year (11 November in 2024)", None,
        "OFSI, annual frozen asset review",
        "https://production.jdsupra.com/legalnews/uk-office-of-financial-sanctions-8874978",
    )  # fmt: skip


def _eu(on: date) -> list[Duty]:
    return [
        Duty(
            Nexus.EU,
            "report what is frozen, and what helps compliance, to the national authority",
            "at once; under Regulation 269/2014 within two weeks of knowing",
            on + timedelta(days=14),
            "Regulation 269/2014, article 8, and its like in other regulations",
            "https://eur-lex.europa.eu/eli/reg/2014/269/oj",
            verified=False,
        )
    ]


def _canada(on: date) -> list[Duty]:
    return [
        Duty(
            Nexus.CA,
            "disclose property of the listed person, and dealings in it, to the RCMP or CSIS",
            "without delay",
            None,
            "regulations under the Special Economic Measures Act, as SOR/2019-60",
            "https://gazette.gc.ca/rp-pr/p2/2019/2019-03-20/html/sor-dors60-eng.html",
        ),
        Duty(
            Nexus.CA,
            "banks and other named entities: determine whether they hold such property",
            "on a continuing basis",
            None,
            "regulations under the Special Economic Measures Act, as SOR/2014-58",
            "https://laws-lois.justice.gc.ca/eng/regulations/SOR-2014-58/page-3.html",
        ),
    ]


def _australia(on: date) -> list[Duty]:
    return [
        Duty(
            Nexus.AU,
            "inform the Australian Federal Police of a controlled asset",
            "as soon as practicable",
            None,
            "Autonomous Sanctions Regulations 2011, regulation 24",
            "https://mrwatchlist.com/2016/03/10/"
            "australias-autonomous-sanctions-regulations-2011-assets-handling-part-2/",
        )
    ]


def _years_on(day: date, years: int) -> date:
    """The same day of a later year; 1 March for a 29 February that it lacks."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 3, 1)


# Whose law, after which verdicts, of an authority that is named so: what is to be done.
_Rule = tuple[Nexus, frozenset[Verdict], str, Callable[[date], list[Duty]]]
_RULES: tuple[_Rule, ...] = (
    (Nexus.US, _HELD, _OFAC, _blocked),
    (Nexus.US, _STOPPED, _OFAC, _rejected),
    (Nexus.UK, _HELD, "", _uk),
    (Nexus.EU, _HELD, "", _eu),
    (Nexus.CA, _HELD, "", _canada),
    (Nexus.AU, _HELD, "", _australia),
)
