"""What supervisors ask of a matcher, and where this report answers it, or does not.

The numbers are those of the project's table of regulators' requirements; each requirement
is named here in our own words, with where it comes from.

Source: 3 NYCRR 504.3(b); OFAC FAQ 5, https://ofac.treasury.gov/faqs/5; Wolfsberg Group,
Guidance on Sanctions Screening (2019); EBA/GL/2024/14 and EBA/GL/2024/15; Federal Reserve
SR 11-7 on model risk.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from ostraka.evaluation.report._html import Html, table, tag, together
from ostraka.evaluation.run import Evaluation


@dataclass(frozen=True, slots=True)
class Requirement:
    """One requirement and its evidence.

    Attributes:
        suites: Those whose figures are the evidence.
        chapters: Further chapters of the report, by their anchors.
        shown: What the evidence shows.
        open: What of the requirement no run can show here, "" when nothing.
    """

    number: int
    title: str
    source: str
    suites: tuple[str, ...]
    chapters: tuple[str, ...]
    shown: str
    open: str = ""


REQUIREMENTS = (
    Requirement(
        11, "Case, punctuation, spacing and legal form", "OFAC, settlement with Apple (2019)",
        ("bodies", "varied"), (),
        "Recall of changed, dropped and abbreviated legal forms, of joined words and of "
        "punctuation, each as a class.",
        "Letter case has no class of its own: it is folded before names are compared.",
    ),
    Requirement(
        12, "Manipulated names, recall by class", "EBA; AMLA; SWIFT; HKMA",
        ("varied", "compound", "bodies", "native", "east_asian"), ("missed",),
        "Recall of each class with its 95 % interval, single and two at once, and examples "
        "of what each class misses.",
        "Nicknames and diacritics have no class of their own.",
    ),
    Requirement(
        13, "Non-sanctioned decoys beside recall", "AMLA",
        ("varied", "facts", "bodies", "namesakes"), ("thresholds",),
        "Alerts on innocent customers, companies and namesakes, beside recall, at every "
        "threshold.",
    ),
    Requirement(
        14, "All fields that matter are screened", "Wolfsberg",
        ("facts", "births", "kinds"), (),
        "Name, birth date, country and kind of party: what each changes.",
        "Which fields of your customer files and messages reach the engine: test your own "
        "interfaces. Addresses, free text and payments are not measured here.",
    ),
    Requirement(
        15, "Thresholds by list, field and kind; changes recorded", "3 NYCRR 504.3(b)(3), (4)",
        ("varied", "bodies", "native"), ("thresholds", "tested"),
        "What each threshold gives, by kind of party, script and list; the hash of the "
        "settings in use, of which the threshold is one.",
        "One threshold serves every list, field and kind of party. Who approved a change of "
        "settings and why: record it beside this report.",
    ),
    Requirement(
        16, "Conflicting kinds and facts are told apart", "OFAC FAQ 5",
        ("kinds", "births", "namesakes", "facts"), (),
        "A person's name asked as a vessel's; another birth date and country; a slip of the "
        "pen against another person.",
        "Compared addresses are not measured here.",
    ),
    Requirement(
        17, "The whole identity of the customer is asked for", "OFAC, settlement with Apple (2019)",
        (), (),
        "",
        "Not a property of the matcher: show that every role on an account (holder, "
        "administrator, signatory, owner) is sent to it.",
    ),
    Requirement(
        18, "Each alert is explained and can be reproduced", "EBA; 3 NYCRR 504",
        ("repeat",), ("explained",),
        "Contributions sum to the score in every answer asked for, and explained answers "
        "repeat byte for byte; one is shown in full.",
    ),
    Requirement(
        19, "Same input, same list, same settings: same answer", "model risk (SR 11-7)",
        ("repeat", "lossless"), ("repeat",),
        "Answers do not depend on order, batches or threads, nor on the short cuts of the "
        "index.",
    ),
    Requirement(
        37, "End-to-end test before and after a change", "3 NYCRR 504.3(b)(3)",
        ("control", "candidates", "lossless", "varied", "calibration"),
        ("tested", "before-and-after"),
        "From the published file to the alert: every listed name finds its entry, the "
        "candidate stage alone, the matching logic, what a score means, and what differs "
        "from an earlier run.",
        "Whether lists and thresholds fit your risks, and the data that your systems send "
        "and receive.",
    ),
    Requirement(
        41, "Tuning evidence above and below the line", "3 NYCRR 504.3(b); HKMA",
        ("varied", "facts", "bodies"), ("thresholds", "before-and-after"),
        "Samples and counts on both sides of the threshold, recall and alerts at every "
        "other one. Bars are set beforehand; no figure of staff or workload enters.",
        "Before and after, only where an earlier run was compared.",
    ),
)  # fmt: skip


def requirements(run: Evaluation) -> Html:
    """Draw each requirement with its evidence, and what is not shown."""
    intro = (
        "By the numbers of the table of regulators' requirements that this project works "
        "to. Open means that this report cannot show it."
    )
    head = ("no.", "requirement", "from", "this run", "evidence", "where", "open")
    rows = (_cells(each, run) for each in REQUIREMENTS)
    title = "Requirements and evidence"
    return together(tag("p", intro), table(title, head, rows, text=range(len(head))))


def state(each: Requirement, run: Evaluation) -> str:
    """Return how far a run answers a requirement: "shown", "in part" or "not shown"."""
    ran = [name for name in each.suites if name in run.found]
    if not ran:
        return "not shown"
    return "in part" if each.open or len(ran) < len(each.suites) else "shown"


def _cells(each: Requirement, run: Evaluation) -> tuple[str | Html, ...]:
    lacking = [name for name in each.suites if name not in run.found]
    gaps = [each.open, f"Suites that did not run: {', '.join(lacking)}." if lacking else ""]
    anchors = [f"suite-{name}" for name in each.suites if name in run.found]
    return (
        str(each.number), each.title, each.source, state(each, run), each.shown,
        _links([*anchors, *each.chapters]), " ".join(filter(None, gaps)),
    )  # fmt: skip


def _links(anchors: Iterable[str]) -> Html:
    links = (tag("a", each.removeprefix("suite-"), href=f"#{each}") for each in anchors)
    return together(*(together(link, " ") for link in links))
