"""Ownership on a terminal: verdicts law by law, the ways that prove them, the tree."""

from collections.abc import Iterable, Mapping
from typing import Any

from rich.console import Console
from rich.text import Text
from rich.tree import Tree

from ostraka.cli._common import console
from ostraka.ownership import (
    Branch,
    Stake,
    Verdict,
    holdings_of,
    links_of,
    owners_of,
    share_text,
)
from ostraka.ownership.from_lists import NAMED_ONLY
from ostraka.ownership.stakes import MEASURED
from ostraka.screening.owned import NAMES_NOT_COMPARED, Owned

_STYLES = {
    "listed": "bold red", "caught": "bold red", "may be caught": "bold yellow",
    "not caught": "green",
}  # fmt: skip
WAYS = 3  # drawn below a verdict; JSON has more
Json = dict[str, Any]


def ownership_json(owned: Owned, party: str) -> Json:
    """Return what is known of a party's owners and holdings, and what each law makes of it."""
    return {
        "party": party,
        "ties": [{"entry": t.entry, "why": t.why} for t in owned.ties.get(party, ())],
        "verdicts": [each.to_json() for each in owned.assess(party).values()],
        "not_asked": list(owned.not_asked),
        "owners": owners_of(owned.register, party, owned.on).to_json(),
        "holdings": holdings_of(owned.register, party, owned.on).to_json(),
        "links": links_of(owned.register, party, owned.on).to_json(),
    }


def show_ownership(owned: Owned, party: str) -> None:
    """Print what `ownership_json` gives."""
    out = console()
    names = owned.names
    out.print(Text.assemble(("ownership of ", "dim"), (_named(party, names), "bold")))
    for tie in owned.ties.get(party, ()):
        if tie.entry != party:
            out.print(Text(f"  is {tie.entry}: {tie.why}", style="dim"))
    for verdict in owned.assess(party).values():
        show_verdict(out, verdict, names)
    for text in owned.not_asked:
        out.print(Text(text, style="yellow"))
    on = owned.on
    for title, root in (
        ("owned or controlled by", owners_of(owned.register, party, on)),
        ("owns or controls", holdings_of(owned.register, party, on)),
        ("linked with", links_of(owned.register, party, on)),
    ):
        if root.branches:
            out.print(draw(title, root, owned), soft_wrap=True)


def show_verdict(
    out: Console, verdict: Verdict, names: Mapping[str, str], *, head: str | None = None
) -> None:
    """Print one verdict, the ways that prove it, and all that must be said beside it.

    Args:
        head: What to begin with where many verdicts of one law follow each other; then the
            notes of the law itself are left out.
    """
    share = f", {verdict.share}" if verdict.share else ""
    status = (verdict.status.value + share, _STYLES[verdict.status.value])
    lines = [Text.assemble((head or verdict.law.name, "bold"), "  ", status)]
    ways = verdict.paths
    notes = [
        each for each in verdict.notes if head is None or each not in verdict.law.notes
    ]
    lines += [Text(f"    {way_text(way, names)}") for way in ways[:WAYS]]
    if len(ways) > WAYS:
        lines.append(Text("    and more ways: --json has them", style="dim"))
    lines += [Text(f"    caution: {each}", style="yellow") for each in verdict.cautions]
    lines += [
        Text(f"    records: {i.record}: {i.message}", style="yellow")
        for i in verdict.issues
    ]
    lines += [Text(f"    {each}", style="dim") for each in notes]
    for line in lines:
        out.print(line, soft_wrap=True)


def way_text(way: Iterable[Stake], names: Mapping[str, str]) -> str:
    """Say a chain in one line: ``Orban Vexelid (us_ofac_sdn-101) -60 %-> Works Ltd (A)``."""
    said = ""
    for stake in way:
        said = said or _named(stake.owner, names)
        said += f" -{stake_text(stake)}-> {_named(stake.owned, names)}"
    return said


def stake_text(stake: Stake) -> str:
    """Say a stake in a few words: "60 %", "votes 25 to 50 %", "leading role (chairman)"."""
    days = "".join(
        f", {word} {day}"
        for word, day in (("since", stake.since), ("until", stake.until))
        if day
    )
    if stake.kind in MEASURED:
        kind = "" if stake.kind.value == "shares" else f"{stake.kind.value} "
        share = share_text(stake.low, stake.high)
        return f"{kind}{'share not stated' if share == 'not stated' else share}{days}"
    role = f" ({stake.role})" if stake.role else ""
    return f"{stake.kind.value}{role}{days}"


def draw(title: str, root: Branch, owned: Owned) -> Tree:
    """Draw a tree of owners or of holdings."""
    tree = Tree(Text(title, style="dim"))
    left = [(tree, branch) for branch in reversed(root.branches)]
    _tell_rest(tree, root)
    while left:
        place, branch = left.pop()
        here = place.add(_label(branch, owned))
        left += [(here, each) for each in reversed(branch.branches)]
        _tell_rest(here, branch)
    return tree


def tell_limits(owned: Owned) -> str:
    """Say what the answer rests on, and what it does not see."""
    stood = ", ".join(f"{e.source} {e.published:%Y-%m-%d}" for e in owned.editions)
    return f"{owned.stakes:,} stakes beside {stood}. {NAMES_NOT_COMPARED}"


def _label(branch: Branch, owned: Owned) -> Text:
    label = Text.assemble(_named(branch.party, owned.names), "  ")
    label.append("; ".join(map(stake_text, branch.stakes)), style="bold")
    entries = [tie.entry for tie in owned.ties.get(branch.party, ())]
    if entries:
        label.append(f"  on the lists: {', '.join(entries)}", style="bold red")
    if branch.again:
        label.append("  (again: a cycle)", style="dim")
    return label


def _tell_rest(place: Tree, branch: Branch) -> None:
    if branch.left_out:
        place.add(Text(f"and {branch.left_out:,} more", style="dim"))


def _named(party: str, names: Mapping[str, str]) -> str:
    name = names.get(party)
    return f"{name} ({party})" if name else party.removeprefix(NAMED_ONLY)
