"""The readable truth of how two words compare; see `_reference.py`."""

from collections.abc import Iterator, Mapping

from ostraka.matching.config import NameSettings

VOWELS = "aeiou"


def key(word: str, spelling: Mapping[str, str]) -> str:
    """Rewrite from left to right, the longest first; doubled letters fall together.

    >>> key("khalleed", {"kh": "h", "ee": "i"})
    'halid'
    """
    word = spelling.get(f"^{word}$", word)
    out, at = "", 0
    while at < len(word):
        sizes = range(len(word) - at, 0, -1)
        found = next((n for n in sizes if word[at : at + n] in spelling), 0)
        for letter in spelling[word[at : at + found]] if found else word[at]:
            out += letter if out[-1:] != letter else ""
        at += found or 1
    return out


def skeleton(word_key: str) -> str:
    """Consonants of a key behind its first letter; "" where fewer than three letters stay.

    >>> skeleton("mohamed"), skeleton("ali")
    ('mhmd', '')
    """
    out = ""
    for at, letter in enumerate(word_key):
        shown = ("a" if at == 0 else "") if letter in VOWELS else letter
        out += shown if out[-1:] != shown else ""
    return out if len(out) >= 3 else ""


def edits(left: str, right: str) -> int:
    """Optimal string alignment: letters added, left out, changed, or swapped with the next.

    >>> edits("mohamed", "mohmaed"), edits("ca", "abc")
    (1, 3)
    """
    before: list[int] = []
    last = list(range(len(right) + 1))
    for i, a in enumerate(left, 1):
        row = [i]
        for j, b in enumerate(right, 1):
            best = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a != b))
            if i > 1 and j > 1 and a == right[j - 2] and left[i - 2] == b:
                best = min(best, before[j - 2] + 1)
            row.append(best)
        before, last = last, row
    return last[-1]


class Likeness:
    """How alike two words are, 0 to 1,000, and by which rule."""

    def __init__(self, settings: NameSettings, spelling: Mapping[str, str]) -> None:
        self.s = settings
        self.spelling = spelling

    def words(self, left: str, right: str) -> tuple[int, str]:
        """Two words that stand alone: the rule of greatest value, the first of equals."""
        if left == right:
            return 1000, "equal"
        if not (_is_fuzzy(left) and _is_fuzzy(right)) or (_digits(left) and _digits(right)):
            return 0, ""
        return max(self._rules(left, right), key=lambda rule: rule[0], default=(0, ""))

    def last(self, query: str, listed: str) -> tuple[int, str]:
        """The last word of a query, which a narrow field may have cut off."""
        best = self.words(query, listed)
        cut = len(query) >= self.s.cut_from and query != listed and listed.startswith(query)
        if cut and _is_fuzzy(query) and _is_fuzzy(listed) and self.s.cut > best[0]:
            return self.s.cut, "cut off"
        return best

    def joined(self, left: str, right: str) -> tuple[int, str]:
        """A word against several written together."""
        if left == right:
            return self.s.joined, "joined"
        fuzzy = _is_fuzzy(left) and _is_fuzzy(right)
        if not fuzzy or bool(_digits(left)) != bool(_digits(right)):
            return 0, ""
        if min(len(left), len(right)) < self.s.joined_from:
            return 0, ""
        return max(
            self._joined_rules(left, right), key=lambda rule: rule[0], default=(0, "")
        )

    def _joined_rules(self, left: str, right: str) -> Iterator[tuple[int, str]]:
        keys = key(left, self.spelling), key(right, self.spelling)
        if keys[0] == keys[1]:
            yield self.s.joined_spelling, "joined"
        if skeleton(keys[0]) and skeleton(keys[0]) == skeleton(keys[1]):
            yield self.s.joined_vowels, "joined"
        long_enough = min(len(left), len(right)) >= self.s.joined_edit_from
        if long_enough and not _digits(left) and edits(left, right) == 1:
            value = self.s.joined - self.s.edit_cost // max(len(left), len(right))
            if value > 0:
                yield value, "joined, typo"

    def _rules(self, left: str, right: str) -> Iterator[tuple[int, str]]:
        shorter, longer = sorted((left, right), key=len)
        left_key, right_key = key(left, self.spelling), key(right, self.spelling)
        if left_key == right_key:
            yield self.s.spelling, "spelling"
        starts = self.s.one_edit_from, self.s.two_edits_from
        most = sum(len(shorter) >= start for start in starts)
        if most and (distance := edits(left, right)) <= most:
            cost = distance * self.s.edit_cost + (distance > 1) * self.s.second_edit_cost
            yield 1000 - cost // len(longer), "typo"
        if skeleton(left_key) and skeleton(left_key) == skeleton(right_key):
            yield self.s.vowels, "vowels"
        if _is_dropped(shorter, longer):
            short = len(_consonants(shorter)) == 2
            yield self.s.dropped_short if short else self.s.dropped, "vowels"
        if len(shorter) < len(longer) and longer.startswith(shorter):
            share = len(shorter) * 1000 >= len(longer) * self.s.prefix_share
            if share and len(shorter) >= self.s.prefix_from:
                yield self.s.prefix, "prefix"


def _digits(word: str) -> int:
    return sum("0" <= letter <= "9" for letter in word)


def _is_fuzzy(word: str) -> bool:
    return len(word) >= 2 and word.isascii() and _digits(word) * 3 <= len(word)


def _consonants(word: str) -> str:
    return "".join(letter for letter in word if letter not in VOWELS)


def _is_dropped(shorter: str, longer: str) -> bool:
    """True when the one is the other with vowels left out; one at most from few letters."""
    consonants = _consonants(shorter)
    if len(consonants) < 2 or consonants != _consonants(longer):
        return False
    if len(consonants) == 2 < len(shorter) and len(longer) - len(shorter) > 1:
        return False
    letters = iter(longer)
    return all(letter in letters for letter in shorter)
