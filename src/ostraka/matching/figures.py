"""Numbers in names: words, ordinals and Roman figures under one way of writing them."""

import re

Words = list[str]

_ONES = "zero one two three four five six seven eight nine"
_TEENS = "eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"  # "ten" is a surname
_ORDINALS = """first second third fourth fifth sixth seventh eighth ninth tenth eleventh
    twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth
    twentieth"""
_ROMAN = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx"
# Of these the figures that are no name or initial: numbers wherever they stand but first.
_PLAIN_ROMAN = "ii iii iv vii viii xii xiii xiv xv xvi xvii xviii xix"
# What a number names: behind one of these a Roman figure is a number, not an initial.
_NUMBERED = """plant factory zavod fabrika brigade brigada battalion regiment division branch
    bureau institute fund phase unit school hospital station line project block"""
_SIGNS = "no nr num number numero nomer"  # say nothing before a number
RULES = [_ONES, _TEENS, _TENS, _ORDINALS, _ROMAN, _PLAIN_ROMAN, _NUMBERED, _SIGNS]
"""The tables, for the config's hash."""


def _counted(words: str, start: int, step: int = 1) -> dict[str, int]:
    return {word: start + step * at for at, word in enumerate(words.split())}


_VALUE_OF_ROMAN = _counted(_ROMAN, 1)
_VALUE_OF_PLAIN = {word: _VALUE_OF_ROMAN[word] for word in _PLAIN_ROMAN.split()}
_DECADES = _counted(_TENS, 20, 10) | {"fourty": 40}
_ORDINAL = _counted(_ORDINALS, 1)
_ONE_DIGIT = _counted(_ONES, 0) | {word: n for word, n in _ORDINAL.items() if n < 10}
_NUMBERS = _counted(_ONES, 0) | _counted(_TEENS, 11) | _ORDINAL | _DECADES
_NAMING, _SAYING_NOTHING = frozenset(_NUMBERED.split()), frozenset(_SIGNS.split())
_FIGURES = re.compile(r"(?:no|nr)?([0-9]+)(?:st|nd|rd|th)?")

CUES = frozenset(_NUMBERS.keys() | _VALUE_OF_PLAIN.keys() | _NAMING)
"""A name without any of these words and without a digit holds no number."""


def in_figures(words: Words) -> Words:
    """Put figures in place of numbers that are written otherwise.

    A number keeps its place, so that "Plant No. 5" and "Fifth Plant" differ in order alone.

    >>> in_figures("plant no 5".split()), in_figures("fifth plant".split())
    (['plant', '5'], ['5', 'plant'])
    >>> in_figures("brigade forty four".split()), in_figures("fund v".split())
    (['brigade', '44'], ['fund', '5'])
    >>> in_figures("v i lenin".split()), in_figures("ten".split())
    (['v', 'i', 'lenin'], ['ten'])
    """
    if not has_figures(words):
        return words
    out: Words = []
    at = 0
    while at < len(words):
        length, text = _number_at(words, at)
        at += length
        while text.isdecimal() and out and out[-1] in _SAYING_NOTHING:
            out.pop()
        out.append(text)
    return out


def has_figures(words: Words) -> bool:
    """Whether a number may be among the words."""
    return not (CUES.isdisjoint(words) and "".join(words).isalpha())


def _number_at(words: Words, at: int) -> tuple[int, str]:
    word = words[at]
    if word in _DECADES and at + 1 < len(words) and (ones := _one_digit(words[at + 1])):
        return 2, str(_DECADES[word] + ones)
    if word in _NUMBERS:
        return 1, str(_NUMBERS[word])
    before = words[at - 1] if at > 0 else ""
    numbered = before in _NAMING or (at > 1 and before in _SAYING_NOTHING)
    if (at > 0 and word in _VALUE_OF_PLAIN) or (numbered and word in _VALUE_OF_ROMAN):
        return 1, str(_VALUE_OF_ROMAN[word])
    written = None if word.isalpha() else _FIGURES.fullmatch(word)
    return 1, (written[1].lstrip("0") or "0") if written else word


def _one_digit(word: str) -> int:
    return int(word) if len(word) == 1 and word in "123456789" else _ONE_DIGIT.get(word, 0)
