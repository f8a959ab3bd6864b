"""Which judgements stand: the last word on each pair, after everything that was undone."""

from collections.abc import Iterable

from ostraka.model import Judgement


def standing(judgements: Iterable[Judgement]) -> tuple[Judgement, ...]:
    """Return the judgement that stands on each pair, the latest first.

    A judgement stands unless it was undone or a later one on its pair stands. Undoing the
    last word lets the one before it stand again. A row that undoes can itself be undone.

    Args:
        judgements: The whole record, in any order.

    Returns:
        At most one for each pair; those that undo are never among them.
    """
    gone: set[int] = set()
    pairs: dict[tuple[str, str], Judgement] = {}
    for each in sorted(judgements, key=lambda each: each.id, reverse=True):
        if each.id in gone:
            continue
        if each.undoes is not None:
            gone.add(each.undoes)
        else:
            pairs.setdefault(each.pair, each)
    return tuple(pairs.values())
