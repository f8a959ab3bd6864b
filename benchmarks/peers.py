"""The same names through what others offer. Each is installed by `make bench` alone.

None of them does the whole of the work: RapidFuzz and sparse_dot_topn fold no scripts, weigh
no words and align nothing, and what they are given to begin with (names in lower case, a
matrix of 3-grams) is not counted against them.
"""

import re
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any

from benchmarks import names
from benchmarks.measure import Clock
from benchmarks.rows import Row

RAPIDFUZZ_PAIRS = 20_000_000  # comparisons that one row may take
TOP = 50


def peer_rows(size: int, asked: list[str]) -> Iterator[Row]:
    """Every peer on a list of `size` names; one that is not installed gets a line that says so."""
    listed = [
        each.full.lower() for made in names.list_entities(size) for each in made.names
    ]
    lower = [name.lower() for name in asked]
    for what, module, ask in (
        ("RapidFuzz cdist token_sort", "rapidfuzz", _rapidfuzz),
        ("sparse_dot_topn 3-grams", "sparse_dot_topn", _sparse_dot_topn),
        ("nomenklatura logic-v2", "nomenklatura.matching", _logic_v2),
    ):
        yield _row(what, module, size, ask, lower, listed)


Ask = Callable[[list[str], list[str]], tuple[int, float, str]]


def _row(
    what: str, module: str, size: int, ask: Ask, asked: list[str], listed: list[str]
) -> Row:
    try:
        import_module(module)
    except ImportError as error:
        return Row(what, size, None, "", None, f"skipped: {error}")
    count, cpu, note = ask(asked, listed)
    each = f"{count:,} names, {cpu / count * 1e6:,.0f} us a name"
    return Row(what, size, count / cpu, "names/s/core", None, f"{each}; {note}")


def _rapidfuzz(asked: list[str], listed: list[str]) -> tuple[int, float, str]:
    from rapidfuzz import fuzz, process

    some = asked[: max(1, RAPIDFUZZ_PAIRS // len(listed))]
    with Clock() as clock:
        process.cdist(
            some, listed, scorer=fuzz.token_sort_ratio, score_cutoff=70, workers=1
        )
    return len(some), clock.cpu, "every pair"


def _sparse_dot_topn(asked: list[str], listed: list[str]) -> tuple[int, float, str]:
    from sparse_dot_topn import sp_matmul_topn

    some = asked[: 200_000_000 // len(listed)]
    left, right = _matrices(some, listed)
    with Clock() as clock:
        sp_matmul_topn(left, right.T.tocsr(), top_n=TOP, n_threads=1)
    return len(some), clock.cpu, f"candidates only, best {TOP}, nothing aligned"


def _logic_v2(asked: list[str], listed: list[str]) -> tuple[int, float, str]:
    from followthemoney import model
    from nomenklatura.matching import LogicV2, ScoringConfig

    config = ScoringConfig.defaults()
    entities = [_ftm(model, name) for name in [*asked[:100], *listed[:100]]]
    left, right = entities[:100], entities[100:]
    with Clock() as clock:
        for query in left:
            for candidate in right:
                LogicV2.compare(query, candidate, config)
    return len(left), clock.cpu, f"{len(right)} candidates given to it, none to find"


def _ftm(model: Any, name: str) -> Any:  # noqa: ANN401 - the peer is not typed here
    data = {"id": name, "schema": "Person", "properties": {"name": [name]}}
    return model.get_proxy(data)


def _matrices(asked: list[str], listed: list[str]) -> tuple[Any, Any]:
    """TF-IDF over letters by threes, rows of length one."""
    import numpy as np
    from scipy.sparse import csr_matrix

    places: dict[str, int] = {}
    counts = [_counts(texts, places) for texts in (asked, listed)]
    shape = len(places)
    left, right = (
        csr_matrix(each, shape=(len(each[2]) - 1, shape), dtype=np.float32)
        for each in counts
    )
    bearers = np.bincount(right.indices, minlength=shape)
    rarity = np.log((1 + right.shape[0]) / (1 + bearers)).astype(np.float32) + 1
    for matrix in (left, right):
        matrix.data = rarity[matrix.indices]
        length = np.sqrt(np.asarray(matrix.multiply(matrix).sum(axis=1)).ravel())
        matrix.data /= np.repeat(np.maximum(length, 1e-9), np.diff(matrix.indptr))
    return left, right


def _counts(
    texts: list[str], places: dict[str, int]
) -> tuple[list[float], list[int], list[int]]:
    indices: list[int] = []
    ends = [0]
    for text in texts:
        plain = f" {re.sub(r'[^0-9a-z]+', ' ', text)} "
        grams = {plain[at : at + 3] for at in range(len(plain) - 2)}
        indices += sorted(places.setdefault(gram, len(places)) for gram in grams)
        ends.append(len(indices))
    return [1.0] * len(indices), indices, ends
