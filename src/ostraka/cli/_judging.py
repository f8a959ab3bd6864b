"""Judging pairs of entries from the command line: one by one, or what the rules say in bulk."""

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime

import click

from ostraka.home import Home
from ostraka.model import Judgement, Ruling
from ostraka.screening.known_subjects import all_subjects
from ostraka.store import Store
from ostraka.subjects import VERSION, link_of, profile_of, standing

_NUMBERS = re.compile(r"^(\d{1,9})(?:-(\d{1,9}))?$")


def judge_pair(
    store: Store, left: str, right: str, ruling: str, by: str, why: str, at: datetime
) -> Judgement:
    """Record a person's word on a pair, with what the rules saw in it as evidence."""
    entities = (store.entity(left), store.entity(right))
    one, other = (None if each is None else profile_of(each) for each in entities)
    found = link_of(one, other, lambda name: True) if one and other else None
    evidence = {"rules": VERSION, "link": None if found is None else found.to_json()}
    pairs = [(left, right, evidence)]
    return store.judge(pairs, Ruling(ruling), by=by, why=why, now=at)[0]


def accept(
    home: Home,
    store: Store,
    least: float,
    by: str,
    why: str,
    at: datetime,
    progress: Callable[[str], None],
) -> list[Judgement]:
    """Record every link that joined two entries and is at least so sure as a judgement.

    Pairs on which a judgement stands are left alone.
    """
    known = all_subjects(home, store, least, progress)
    judged = {each.pair for each in standing(store.judgements())}
    pairs = [
        (each.left, each.right, {"rules": VERSION, "link": each.to_json()})
        for cluster in known.found.clusters
        for each in (*cluster.links, *cluster.more)
        if each.pair not in judged
    ]
    progress("recording")
    return store.judge(pairs, Ruling.SAME, by=f"{VERSION} for {by}", why=why, now=at)


def numbers_of(texts: Iterable[str]) -> Iterator[int]:
    """Read "12" and "12-90" as numbers.

    >>> list(numbers_of(["3", "5-7"]))
    [3, 5, 6, 7]
    """
    for text in texts:
        found = _NUMBERS.match(text)
        if found is None:
            raise click.BadParameter(
                f"{text!r}, expected 12 or 12-90", param_hint="JUDGEMENT_ID"
            )
        first = int(found[1])
        yield from range(first, int(found[2] or first) + 1)
