"""Letter-by-letter spelling of Arabic-script words, with vowels where syllables want one."""

from collections.abc import Sequence

from .native import unify

PERSIAN_LETTERS = frozenset("پچژگکیټډړږښځڅڼېۍٹڈڑےںہھ")
UYGHUR_LETTERS = frozenset("ۇۆۈۋە")

_CONSONANTS = {
    "ب": "b", "ت": "t", "ث": "th", "ج": "j", "ح": "h", "خ": "kh", "د": "d", "ذ": "dh",
    "ر": "r", "ز": "z", "س": "s", "ش": "sh", "ص": "s", "ض": "d", "ط": "t", "ظ": "z",
    "ع": "", "غ": "gh", "ف": "f", "ق": "q", "ك": "k", "ل": "l", "م": "m", "ن": "n",
    "ه": "h", "پ": "p", "چ": "ch", "ژ": "zh", "گ": "g", "ڤ": "v", "ٹ": "t", "ڈ": "d",
    "ڑ": "r", "ں": "n", "ټ": "t", "ډ": "d", "ړ": "r", "ږ": "zh", "ښ": "sh", "ځ": "z",
    "څ": "ts", "ڼ": "n", "ݣ": "g", "ڨ": "g", "ڭ": "ng", "ڕ": "r", "ڵ": "l",
}  # fmt: skip
# How each style departs from it; the last two are the vowels و and ي, then short vowels.
_ARABIC = _CONSONANTS | {"w": "w", "و": "u", "ي": "i", "short": "a"}
_PERSIAN = _CONSONANTS | {
    "ث": "s", "ذ": "z", "ض": "z", "ظ": "z", "ق": "gh", "w": "v", "و": "ou", "ي": "i",
    "short": "a",
}  # fmt: skip
_URDU = _PERSIAN | {"ق": "q", "w": "w", "و": "u"}
_MAGHREBI = _CONSONANTS | {
    "ش": "ch", "ج": "dj", "ث": "t", "ذ": "d", "ق": "k", "w": "ou", "و": "ou", "ي": "i",
    "short": "e",
}  # fmt: skip
# و and ي between consonants are as often aw and ay (jawdat, qubaysi) as they are long.
_DIPHTHONG = _ARABIC | {"و": "aw", "ي": "ay"}
# A foreign name comes with its vowels written, so none is put in.
_FOREIGN = _ARABIC | {
    "غ": "g",
    "ج": "g",
    "ث": "t",
    "ذ": "d",
    "و": "o",
    "ي": "e",
    "short": "",
}

_UYGHUR = {
    "ا": "a", "ە": "a", "ب": "b", "پ": "p", "ت": "t", "ج": "j", "چ": "ch", "خ": "kh",
    "د": "d", "ر": "r", "ز": "z", "ژ": "zh", "س": "s", "ش": "sh", "غ": "gh", "ف": "f",
    "ق": "q", "ك": "k", "گ": "g", "ڭ": "ng", "ل": "l", "م": "m", "ن": "n", "ھ": "h",
    "ه": "h", "و": "o", "ۇ": "u", "ۆ": "o", "ۈ": "u", "ۋ": "w", "ې": "e", "ى": "i",
    "ي": "y", "ئ": "", "ع": "", "ح": "h", "ص": "s", "ک": "k", "ی": "y", "ێ": "e", "ڕ": "r",
    "ڵ": "l", "ڤ": "v",
}  # fmt: skip

# Where a vowel falls among n consonants: after which of them one is put in.
_BEFORE_LONG = {0: (), 1: (), 2: (1,), 3: (1,), 4: (1, 2), 5: (1, 3)}
_TO_THE_END = {0: (), 1: (), 2: (1,), 3: (1, 2), 4: (1, 3), 5: (1, 2, 4)}
_BETWEEN_LONG = {0: (), 1: (), 2: (), 3: (1,), 4: (2,), 5: (1, 3)}
_AFTER_LONG = {0: (), 1: (), 2: (1,), 3: (2,), 4: (1, 3), 5: (1, 3)}
_IN_VERBAL_NOUN = {3: (2,), 4: (2,)}  # behind the i that begins it: intisar, istiqlal


def spell(word: str, persian: bool, most: int | None = None) -> list[str]:
    """Spell a word in the styles of the languages that may have written it.

    Args:
        word: In Arabic letters.
        persian: Some letter of its name is Persian's alone.
        most: How many styles; all of them, where it is None.

    >>> spell("نزارباييف", False)[0]
    'nazarbayif'
    """
    styles = (
        (_PERSIAN, _URDU, _ARABIC)
        if persian
        else (_ARABIC, _MAGHREBI, _DIPHTHONG, _URDU, _FOREIGN)
    )
    letters = _letters(word)
    return list(dict.fromkeys(_spell(letters, style) for style in styles[:most]))


def spell_uyghur(word: str) -> list[str]:
    """Spell a Uyghur word, letter for letter: its script writes all vowels."""
    plain = "".join(_UYGHUR.get(letter, "") for letter in word)
    return list(dict.fromkeys((plain, plain.replace("q", "k"), plain.replace("gh", "g"))))


def _spell(letters: str, style: dict[str, str]) -> str:
    units = _units(letters, style)
    text, after_long = "", False
    pending: list[str] = []
    for index, (kind, sound) in enumerate(units):
        if kind == "C":
            pending.append(sound)
            continue
        places: Sequence[int] | None = (_BETWEEN_LONG if after_long else _BEFORE_LONG).get(
            len(pending)
        )
        if text == "i":
            places = _IN_VERBAL_NOUN.get(len(pending), places)
        if not after_long and _is_participle(letters) and len(pending) == 4:
            places = (1, 3)
        if text.endswith("a") and len(pending) == 2 and index == len(units) - 1:
            places = (1,)  # qā'ida, muqātila
        text += (
            _voiced(pending, places, _inner_vowel(letters, text, units, index), style)
            + sound
        )
        pending, after_long = [], True
    table = _AFTER_LONG if after_long else _TO_THE_END
    inner = _inner_vowel(letters, text, units, len(units))
    text += _voiced(pending, table.get(len(pending)), inner, style)
    return text.replace("eou", "ou")  # djouadi: no vowel stands before a w that is ou


def _is_participle(letters: str) -> bool:
    """Say whether it may be one (muslim, mujahid); adjectives in -i and -an are not."""
    return (
        letters.startswith("م") and len(letters) > 3 and not letters.endswith(("ي", "ان"))
    )


def _inner_vowel(letters: str, text: str, units: list[tuple[str, str]], index: int) -> str:
    """Give a run's first short vowel: i after ā and i (khālid), u in participles (muslim)."""
    if text.endswith("a") or text == "i":
        return "i"
    if not text and index < len(units) and units[index][1] == "ay":
        return "u"  # qubaysi, husayn
    followed_by_a = index < len(units) and units[index][1] == "a"
    long_run = index >= 4 or index == len(units)
    return (
        "u" if not text and _is_participle(letters) and (followed_by_a or long_run) else ""
    )


def _voiced(
    consonants: list[str], places: Sequence[int] | None, first: str, style: dict[str, str]
) -> str:
    """Put short vowels into a run of consonants: after each, unless places are named."""
    short = style["short"]
    if places is None:
        places = range(1, len(consonants))
    text = ""
    for index, sound in enumerate(consonants, start=1):
        text += sound
        if index in places and short:
            text += first or short if index == places[0] else short
    return text


def _units(letters: str, style: dict[str, str]) -> list[tuple[str, str]]:
    """Read letters as consonants ("C") and long vowels ("V")."""
    units: list[tuple[str, str]] = []
    for index, letter in enumerate(letters):
        follows = letters[index + 1] if index + 1 < len(letters) else ""
        units.append(_unit(letter, units, follows, style))
    return [unit for unit in units if unit[0]]


def _letters(word: str) -> str:
    """Unify, but keep the hamza that tells an initial i and the ending that tells an a."""
    plain = unify(word)
    verbal_noun = word[:1] == "ا" and "ا" in plain[3:-1] and plain[1] not in "اوي"
    initial = "إ" if word.startswith("إ") or verbal_noun else ""
    final = "ة" if word.endswith(("ة", "ۀ")) else ""
    return initial + plain[len(initial) : len(plain) - len(final)] + final


def _unit(
    letter: str, before: list[tuple[str, str]], follows: str, style: dict[str, str]
) -> tuple[str, str]:
    starts = not before
    if letter in "اإآ":
        if starts and follows in ("و", "ي"):
            return ("", "")
        return ("V", "i" if letter == "إ" else "a")
    if letter in "وي":
        return _glide(letter, before, follows, style)
    if letter == "ة" or (
        letter == "ه" and not follows and not starts and before[-1][0] == "C"
    ):
        return ("V", "eh" if style["w"] == "v" else "a")
    if letter == "ع" and starts and follows == "ا":
        return ("", "")
    sound = style.get(letter)
    return ("", "") if sound is None else ("C", sound)


def _glide(
    letter: str, before: list[tuple[str, str]], follows: str, style: dict[str, str]
) -> tuple[str, str]:
    """Read و and ي: consonants at the start and beside a vowel, else long vowels."""
    vowel_before = bool(before) and before[-1][0] == "V"
    if not before and follows not in ("",) and letter:
        return ("C", style["w"] if letter == "و" else "y")
    if vowel_before and follows == "" and letter == "ي":
        return ("V", "i")
    if not vowel_before and follows == "ة" and letter == "ي":
        return ("V", "iy")
    if vowel_before or follows in ("ا", "ة"):
        return ("C", style["w"] if letter == "و" else "y")
    if letter == "ي" and not follows and style is not _FOREIGN:
        return ("V", "i")
    return ("V", style[letter])
