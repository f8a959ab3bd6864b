"""Designations that a list repeats, one row for each address of one subject."""

from collections.abc import Iterable
from dataclasses import replace

from ostraka.model import Designation


def merge_acts(acts: Iterable[Designation]) -> list[Designation]:
    """Make one of the designations that differ in citation and remarks alone; keep both texts.

    >>> acts = [Designation("BIS", "DPL", legal_basis=text) for text in ("84 FR 1", "85 FR 2")]
    >>> [act.legal_basis for act in merge_acts(acts)]
    ['84 FR 1; 85 FR 2']
    """
    alike: dict[Designation, list[Designation]] = {}
    for act in acts:
        alike.setdefault(replace(act, legal_basis=None, remarks=None), []).append(act)
    return [
        replace(
            bare,
            legal_basis=_joined(act.legal_basis for act in same),
            remarks=_joined(act.remarks for act in same),
        )
        for bare, same in alike.items()
    ]


def _joined(texts: Iterable[str | None]) -> str | None:
    return "; ".join(dict.fromkeys(text for text in texts if text)) or None
