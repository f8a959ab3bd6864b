"""What the kernel says of the entities that a name may mean."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import groupby, islice
from operator import itemgetter
from typing import NamedTuple

from ostraka._kernel import Matcher
from ostraka.matching.forms import Form


class Hit(NamedTuple):
    """One candidate.

    Attributes:
        row: The listed name's row, None when no name of it is alike: an identifier led here.
        form: Which reading of the query matched.
        points: The name's score in millionths.
    """

    row: int | None
    form: int = 0
    points: int = 0


def best_row(matcher: Matcher, forms: list[Form], entity: int) -> Hit:
    """Compare every name of one entity, however little alike, as brute force would."""
    rows = range(matcher.rows)
    first = bisect_left(rows, entity, key=matcher.row_entity)
    last = bisect_right(rows, entity, key=matcher.row_entity)
    return min(_alike(matcher, forms, first, last), key=_place, default=Hit(None))


def hits_of_rows(matcher: Matcher, forms: list[Form]) -> list[Hit]:
    """Return every row that is alike at all under each form, by falling points."""
    return sorted(_alike(matcher, forms, 0, matcher.rows), key=_place)


def _alike(matcher: Matcher, forms: list[Form], first: int, last: int) -> list[Hit]:
    found = matcher.score_rows(forms, first, last)
    return [Hit(row, form, points) for _, row, form, points in found if points > 0]


def _place(hit: Hit) -> tuple[int, int | None, int]:
    """The best first; of equals the earliest row, then the first form, as the kernel has it."""
    return -hit.points, hit.row, hit.form


def hits_by_query(
    columns: Sequence[bytes], floors: Sequence[int]
) -> Iterator[dict[int, Hit]]:
    """Yield the hits of each query that reach its own floor, by entity.

    Args:
        columns: As `Matcher.match_batch` gives them.
        floors: Least score of each query.
    """
    numbers, entities, rows, forms = (memoryview(raw).cast("I") for raw in columns[:4])
    points = memoryview(columns[4]).cast("i")
    found = zip(entities, rows, forms, points, strict=True)
    counts = [0] * len(floors)
    for number in numbers:
        counts[number] += 1
    for count, floor in zip(counts, floors, strict=True):
        yield {
            entity: Hit(row, form, score)
            for entity, row, form, score in islice(found, count)
            if score >= floor
        }


def hits_by_row(columns: Sequence[bytes]) -> Iterator[tuple[int, dict[int, Hit]]]:
    """Yield the number and the hits of each query that has any, by entity."""
    numbers, entities, rows, forms = (memoryview(raw).cast("I") for raw in columns[:4])
    points = memoryview(columns[4]).cast("i")
    found = zip(numbers, entities, rows, forms, points, strict=True)
    for number, group in groupby(found, key=itemgetter(0)):
        yield number, {entity: Hit(*hit) for _, entity, *hit in group}
