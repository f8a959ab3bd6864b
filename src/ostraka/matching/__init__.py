"""Normalise, index, score, explain: who a name may be. Pure: same input, same bytes out."""

from ostraka.matching.build import IndexBuilder, build_bytes
from ostraka.matching.compare import compare
from ostraka.matching.config import DEFAULT, Config, EvidenceSettings, NameSettings
from ostraka.matching.cores import cores
from ostraka.matching.forms import name_key
from ostraka.matching.identifier import parse_identifier
from ostraka.matching.index import Index
from ostraka.matching.query import MAX_NAME, Contribution, Match, Query

__all__ = [
    "DEFAULT",
    "MAX_NAME",
    "Config",
    "Contribution",
    "EvidenceSettings",
    "Index",
    "IndexBuilder",
    "Match",
    "NameSettings",
    "Query",
    "build_bytes",
    "compare",
    "cores",
    "name_key",
    "parse_identifier",
]
