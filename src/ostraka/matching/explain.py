"""How the words of two names pair off, in terms that can be read aloud."""

from typing import Any

from ostraka._kernel import tokenize
from ostraka.matching.words import is_variant

SPELLING_RULE = 2
WHY = {
    1: ("equal", ""),
    2: ("close", "spelling"),
    3: ("close", "typing error"),
    4: ("close", "vowels"),
    5: ("close", "shortened"),
    6: ("close", "initial"),
    7: ("close", "written as one word"),
    8: ("close", "cut off"),
    9: ("close", "written as one word, typing error"),
}


def parts_of(explained: dict[str, Any]) -> tuple[dict[str, str], ...]:
    """Return one row per stretch of words, the listed name's order first.

    Args:
        explained: What the kernel says of one reading of the query and one listed name.

    Returns:
        ``{"query", "candidate", "verdict", "why"}`` each: verdict "equal" or "close" for
        words that stand for each other, "missing" for a listed word that the query lacks,
        "extra" for a word of the query that the listed name lacks.
    """
    asked, listed = explained["query_words"], explained["row_words"]
    rows: list[tuple[int, dict[str, str]]] = []
    used_asked: set[int] = set()
    used_listed: set[int] = set()
    for q, q_count, r, r_count, _value, rule, _weight in explained["pairs"]:
        used_asked.update(range(q, q + q_count))
        used_listed.update(range(r, r + r_count))
        left, right = " ".join(asked[q : q + q_count]), " ".join(listed[r : r + r_count])
        verdict, why = WHY[rule]
        if rule == SPELLING_RULE and (is_variant(left) or is_variant(right)):
            why = "another form of the name"
        rows.append((r, _part(left, right, verdict, why)))
    for at, word in enumerate(listed):
        if at not in used_listed:
            rows.append((at, _part("", word, "missing", "")))
    rows.sort(key=lambda row: row[0])
    extra = [
        _part(word, "", "extra", "")
        for at, word in enumerate(asked)
        if at not in used_asked
    ]
    return (*(part for _, part in rows), *extra)


def _part(query: str, candidate: str, verdict: str, why: str) -> dict[str, str]:
    return {"query": query, "candidate": candidate, "verdict": verdict, "why": why}


def notes_of(explained: dict[str, Any], asked: str, listed: str) -> tuple[str, ...]:
    """Return what the two names were taken for before their words were compared.

    Args:
        asked, listed: The names as they are written.

    Returns:
        Phrases to be read behind a verdict, none where both stand for themselves.
    """
    sides = ((asked, explained["query_words"]), (listed, explained["row_words"]))
    notes = {} if not explained["derived"] else {"a Latin reading of a name": None}
    for written, words in sides if not notes else ():
        own, _, _ = tokenize(written)
        if own != words:
            short = len(words) == 1 < len(own) and words[0] not in own
            notes["by initials" if short else "legal forms and numbers read alike"] = None
    if not explained["in_order"]:
        notes["in another order"] = None
    return tuple(notes)
