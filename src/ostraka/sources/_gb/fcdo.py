"""What every form of the UK Sanctions List is read with: authority, kinds, designation.

Source: Format guide for the UK Sanctions List,
https://www.gov.uk/government/publications/the-uk-sanctions-list
"""

import re

from ostraka.model import Designation, ParsedList, unique
from ostraka.sources._draft import Draft
from ostraka.sources._gb.facts import uk_day

SOURCE = "gb_fcdo"
PAGE = "https://www.gov.uk/government/publications/the-uk-sanctions-list"
AUTHORITY = "UK Foreign, Commonwealth & Development Office"

_SCHEMAS = {"individual": "Person", "entity": "Organization", "ship": "Vessel"}
_LAW = re.compile(r"\b(?:Regulations|Act|Order) \d{4}\b")


def start(parsed: ParsedList, unique_id: str, kind: str | None) -> Draft:
    """Begin the entity of one designation; an unknown kind makes an issue."""
    schema = _SCHEMAS.get((kind or "").casefold())
    draft = Draft(parsed, unique_id, schema or "LegalEntity")
    if schema is None:
        draft.issue(f"kind {kind!r} is not known, kept as a LegalEntity")
    return draft


def add_designation(
    draft: Draft,
    regime: str | None,
    designated: str | None,
    imposed: tuple[str, ...],
    made_by: str | None = None,
    reason: str | None = None,
    remarks: tuple[str | None, ...] = (),
) -> None:
    """Add the act that put the entity on the list.

    Args:
        regime: The regime's name: the regulations themselves, or a short tag.
        designated: The day, as written.
        imposed: `Sanctions Imposed`, each text joined by ``|``.
        made_by: Who decided: "UN", "UK", "Both".
        reason: The UK's statement of reasons.
        remarks: Whatever else the list says of the act.
    """
    if not regime:
        draft.issue("no regime")
    measures = (part.strip() for text in imposed for part in text.split("|"))
    source = f"Designation source: {made_by}" if made_by else None
    draft.designations.append(
        Designation(
            AUTHORITY,
            regime or "",
            legal_basis=regime if regime and _LAW.search(regime) else None,
            measures=unique(part for part in measures if part != "-"),
            listed_on=uk_day(draft, "Date Designated", designated),
            reason=reason,
            remarks="\n".join(text for text in (*remarks, source) if text) or None,
            source_url=PAGE,
        )
    )
