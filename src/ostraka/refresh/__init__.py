"""Keeping lists up to date: fetch, parse, gate, store. The only user of the network."""

from ostraka.refresh.admitting import ImportReport
from ostraka.refresh.fetch import Fetched, Patience, fetch, make_client
from ostraka.refresh.gate import Limits
from ostraka.refresh.importing import import_files, import_paths
from ostraka.refresh.progress import Progress
from ostraka.refresh.publish import (
    index_at,
    newest_path,
    publish,
    publish_judgements,
    unfound,
)
from ostraka.refresh.reparsing import reparse
from ostraka.refresh.updating import update

__all__ = [
    "Fetched",
    "ImportReport",
    "Limits",
    "Patience",
    "Progress",
    "fetch",
    "import_files",
    "import_paths",
    "index_at",
    "make_client",
    "newest_path",
    "publish",
    "publish_judgements",
    "reparse",
    "unfound",
    "update",
]
