"""The demo's customers on a terminal: who alerts, who comes near, and why."""

from itertools import groupby

from rich.console import Console
from rich.table import Table
from rich.text import Text

from ostraka.cli._demo import Demo, Json

_PARTS = {
    "close": "{query} ~ {candidate}",
    "missing": "lacks {candidate}",
    "extra": "adds {query}",
}
_TITLES = {"alert": "Listed", "below threshold": "Near, but not the same"}


def show_customers(demo: Demo, out: Console) -> None:
    """Print the results: alerts, near misses, the clear ones in one line, and broken rows."""
    report = demo.report
    out.print(
        f"{report.customers} customers: {report.alerted} alerted, {report.clear} clear, "
        f"{report.not_screened} not screened."
    )
    lines = list(demo.results)
    for status, title in _TITLES.items():
        chosen = [line for line in lines if line["status"] == status]
        out.print()
        out.print(_table(title, chosen))
    clear = [line["name"] for line in lines if line["status"] == "clear"]
    out.print()
    out.print(Text.assemble(("Clear: ", "bold"), ", ".join(clear)))
    for line in lines:
        for issue in line["issues"]:
            out.print(Text.assemble((f"Row {line['row']}: ", "bold"), issue))


def _table(title: str, lines: list[Json]) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="bold", pad_edge=False)
    table.add_column("", justify="right")
    table.add_column(title, overflow="fold", max_width=26)
    table.add_column("listed as, and why", overflow="fold")
    table.add_column("forbids", overflow="fold", max_width=24)
    for _, found in groupby(lines, key=lambda line: (line["row"], line["subject"])):
        same = list(found)
        score = Text(f"{same[0]['score']:.2f}")
        listed = Text("\n").join([_listed(same), reason(same[0])])
        table.add_row(score, same[0]["name"], listed, _forbids(same))
    return table


def _listed(lines: list[Json]) -> Text:
    sources = ", ".join(dict.fromkeys(line["source"] for line in lines))
    return Text.assemble(lines[0]["caption"], (f"  {sources}", "dim"))


def reason(line: Json) -> Text:
    """Say in a few words why a customer matched, or what speaks against it."""
    facts = [fact for fact in line["explanation"] if fact["contribution"]]
    agree = [f["feature"] for f in facts if f["verdict"] == "equal" and not f.get("parts")]
    said = [text for fact in facts for text in _differences(fact)]
    if agree:
        said.append(Text(f"same {', '.join(agree)}", "green"))
    return Text("; ").join(said)


def _differences(fact: Json) -> list[Text]:
    """What of one fact differs; a name that does not is worth saying."""
    if fact.get("parts"):
        parts = [part for part in fact["parts"] if part["verdict"] != "equal"]
        forms = [_PARTS[part["verdict"]].format(**part) for part in parts]
        return [Text(form, "yellow") for form in forms] or [Text("same name", "green")]
    if fact["verdict"] == "equal":
        return []
    return [Text(f"{fact['feature']} {fact['query']}, not {fact['candidate']}", "red")]


def _forbids(lines: list[Json]) -> str:
    acts = [act for line in lines for act in line["designations"]]
    labels = dict.fromkeys(label for act in acts for label in act["measures"])
    return ", ".join(labels) or "nothing yet"
