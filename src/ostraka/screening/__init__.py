"""One service for every kind of question: names, customer files; answers and their evidence."""

from ostraka.home import Home
from ostraka.matching import Index
from ostraka.screening.answer import Answer, designation_json, match_json
from ostraka.screening.service import Screener
from ostraka.screening.subjects import Subject, group, load_judgements

__all__ = [
    "Answer",
    "Screener",
    "Subject",
    "designation_json",
    "group",
    "load_judgements",
    "match_json",
    "open",
]


def open(home: Home | None = None) -> Index:
    """Open the published index of a home, `OSTRAKA_HOME` by default.

    Raises:
        IndexFileError: Nothing has been published, or the file is damaged.
    """
    return Index.open((home or Home.locate()).current_index())
