"""The words everything else is said in: entities, names, designations, dates, regimes."""

from ostraka.model.dates import ImpreciseDate, Verdict, compare_any, parse_date, parse_iso
from ostraka.model.designation import Designation
from ostraka.model.entity import Address, Entity, Identifier, Relation, unique
from ostraka.model.judgement import Judgement, Ruling
from ostraka.model.names import Name, NameKind, find_script
from ostraka.model.parsed import Issue, ParsedList

__all__ = [
    "Address",
    "Designation",
    "Entity",
    "Identifier",
    "ImpreciseDate",
    "Issue",
    "Judgement",
    "Name",
    "NameKind",
    "ParsedList",
    "Relation",
    "Ruling",
    "Verdict",
    "compare_any",
    "find_script",
    "parse_date",
    "parse_iso",
    "unique",
]
