"""One subject on several lists: which matches are the same person, company or ship.

The rules and judgements of `ostraka.subjects`, over the matches of one answer; nothing is
merged. The index keeps no notes and no addresses, so an answer may hold apart entries that
`ostraka subjects` joins by an official reference or by the country of an address.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from ostraka.errors import IndexFileError
from ostraka.home import Home
from ostraka.matching import Match
from ostraka.model import Judgement
from ostraka.subjects import Cluster, clusters, link, profile_of_facts


@dataclass(frozen=True, slots=True)
class Subject:
    """Matches that are held to be one subject.

    Attributes:
        ids: Their entity ids, the best match first.
        sure: How sure it is that they are one, 0 to 1; 1 for a single entry.
        why: The weakest reason that holds them together; empty for a single entry.
    """

    ids: tuple[str, ...]
    sure: float
    why: str

    def to_json(self) -> dict[str, Any]:
        """Return it as the API shows it."""
        return {"ids": list(self.ids), "sure": self.sure, "why": self.why}


def group(
    matches: tuple[Match, ...], judgements: Iterable[Judgement] = ()
) -> tuple[Subject, ...]:
    """Put matches of one subject together, in the order of their best match.

    Args:
        matches: No id twice, the best first.
        judgements: What people said of pairs of entries.
    """
    if len(matches) == 1:
        return (Subject((matches[0].id,), 1.0, ""),)
    profiles = [profile_of_facts(match.entity) for match in matches]
    found = clusters(profiles, link(profiles), judgements)
    of = {each: cluster for cluster in found.clusters for each in cluster.ids}
    order = {match.id: at for at, match in enumerate(matches)}
    groups = {of.get(each, Cluster((each,))).ids: of.get(each) for each in order}
    return tuple(
        Subject(
            tuple(sorted(ids, key=order.__getitem__)),
            cluster.sure if cluster else 1.0,
            cluster.why if cluster else "",
        )
        for ids, cluster in groups.items()
    )


def load_judgements(home: Home) -> tuple[Judgement, ...]:
    """Return the judgements that stand, from the file that was published beside the index.

    Raises:
        IndexFileError: The file is damaged: answers would ignore what people decided.
    """
    try:
        rows = json.loads(home.judgements.read_text(encoding="utf-8"))
        return tuple(Judgement.from_json(each) for each in rows)
    except FileNotFoundError:  # nothing was published since judgements are kept
        return ()
    except (OSError, ValueError, KeyError, TypeError) as error:
        hint = "run `ostraka doctor --rebuild`"
        raise IndexFileError(
            f"{home.judgements}: {error}, expected the judgements that stand", hint=hint
        ) from error
