"""Ostraka: official lists, matching, legal effect, human decision, evidence.

>>> import ostraka
>>> index = ostraka.Index.build([])
>>> index.match(ostraka.Query("Erkin Tuniyazov"))
[]
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ostraka.version import VERSION

if TYPE_CHECKING:
    from ostraka.errors import OstrakaError
    from ostraka.matching import Config, Index, Match, Query, compare
    from ostraka.model import Designation, Entity, Name, NameKind
    from ostraka.screening import open

__version__ = VERSION
__all__ = [
    "Config",
    "Designation",
    "Entity",
    "Index",
    "Match",
    "Name",
    "NameKind",
    "OstrakaError",
    "Query",
    "compare",
    "open",
]

_HOME = {
    "Config": "matching",
    "Designation": "model",
    "Entity": "model",
    "Index": "matching",
    "Match": "matching",
    "Name": "model",
    "NameKind": "model",
    "OstrakaError": "errors",
    "Query": "matching",
    "compare": "matching",
    "open": "screening",
}


def __getattr__(name: str) -> Any:  # noqa: ANN401 - any member of the face
    """Import a member of the face when it is first used: `import ostraka` stays quick."""
    if name not in _HOME:
        raise AttributeError(f"module 'ostraka' has no attribute {name!r}")
    return getattr(import_module(f"ostraka.{_HOME[name]}"), name)
