"""What a screened file says: one line a match, and one for a customer without any."""

import csv
import io
import json
from typing import Any

from ostraka.screening import Answer, match_json
from ostraka.screening.customers import Customer

COLUMNS = (
    "row",
    "customer",
    "name",
    "status",
    "id",
    "caption",
    "schema",
    "score",
    "alert",
    "matched_name",
    "source",
    "programmes",
    "measures",
    "listed_on",
    "subject",
    "issues",
)
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
Json = dict[str, Any]


def lines_of(customer: Customer, answer: Answer | None) -> list[Json]:
    """Return the result of one customer, always at least one line.

    `status` is "alert", "below threshold" (listed names that come near, with a lowered
    --threshold), "clear", or "not screened" when the row had nothing to ask for.
    """
    head = {
        "row": customer.row,
        "customer": customer.key,
        "name": customer.query.name if customer.query else "",
    }
    issues = list(customer.issues)
    if answer is None:
        return [head | {"status": "not screened", "issues": issues}]
    if not answer.matches:
        return [head | {"status": "clear", "issues": issues}]
    subjects = {
        each: number for number, s in enumerate(answer.subjects, start=1) for each in s.ids
    }
    lines = []
    for match in answer.matches:
        data = match_json(match, answer.on)
        data |= head | {
            "issues": issues,
            "subject": subjects[match.id],
            "matched_name": match.name,
        }
        lines.append(data | {"status": "alert" if match.alert else "below threshold"})
    return lines


def as_json_lines(lines: list[Json]) -> bytes:
    """Write results as JSON Lines, everything kept."""
    text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
    return text.encode("utf-8", "backslashreplace")  # half a pair becomes its JSON escape


def as_csv(lines: list[Json]) -> bytes:
    """Write results as CSV rows in the order of `COLUMNS`."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    for line in lines:
        writer.writerow([_cell(_flat(line).get(column)) for column in COLUMNS])
    return out.getvalue().encode("utf-8", "backslashreplace")


def csv_header() -> bytes:
    """The header line of a CSV of results."""
    return (",".join(COLUMNS) + "\r\n").encode()


def _flat(line: Json) -> Json:
    acts = line.get("designations", [])
    unknown = (
        ["effect unknown: treat as blocked"] if any(act["unknown"] for act in acts) else []
    )
    dates = [act["listed_on"] for act in acts if act["listed_on"]]
    return line | {
        "programmes": list(dict.fromkeys(act["programme"] for act in acts)),
        "measures": list(dict.fromkeys(m for act in acts for m in act["measures"]))
        + unknown,
        "listed_on": min(dates, default=""),
    }


def _cell(value: Any) -> str:  # noqa: ANN401 - any JSON value
    """One cell; a text that a spreadsheet would run as a formula is made harmless.

    Source: https://owasp.org/www-community/attacks/CSV_Injection
    """
    if isinstance(value, list):
        value = "; ".join(map(str, value))
    if isinstance(value, bool):
        return "yes" if value else "no"
    text = "" if value is None else str(value)
    return "'" + text if text.startswith(_FORMULA_STARTS) else text


FORMATS = {
    ".csv": (csv_header(), as_csv),
    ".jsonl": (b"", as_json_lines),
    ".json": (b"", as_json_lines),
}
