"""Latin readings of Japanese names in kana, and in Han characters beside kana.

Source: Hepburn as in the passport rules of the Ministry of Foreign Affairs of Japan, which
    leave long vowels out https://www.mofa.go.jp/mofaj/toko/passport/hebon.html
"""

from ._japanese_names import read_kanji

_SYLLABLES = {
    "あ": "a", "い": "i", "う": "u", "え": "e", "お": "o", "か": "ka", "き": "ki",
    "く": "ku",
    "け": "ke", "こ": "ko", "が": "ga", "ぎ": "gi", "ぐ": "gu", "げ": "ge", "ご": "go",
    "さ": "sa", "し": "shi", "す": "su", "せ": "se", "そ": "so", "ざ": "za", "じ": "ji",
    "ず": "zu", "ぜ": "ze", "ぞ": "zo", "た": "ta", "ち": "chi", "つ": "tsu", "て": "te",
    "と": "to", "だ": "da", "ぢ": "ji", "づ": "zu", "で": "de", "ど": "do", "な": "na",
    "に": "ni", "ぬ": "nu", "ね": "ne", "の": "no", "は": "ha", "ひ": "hi", "ふ": "fu",
    "へ": "he", "ほ": "ho", "ば": "ba", "び": "bi", "ぶ": "bu", "べ": "be", "ぼ": "bo",
    "ぱ": "pa", "ぴ": "pi", "ぷ": "pu", "ぺ": "pe", "ぽ": "po", "ま": "ma", "み": "mi",
    "む": "mu", "め": "me", "も": "mo", "や": "ya", "ゆ": "yu", "よ": "yo", "ら": "ra",
    "り": "ri", "る": "ru", "れ": "re", "ろ": "ro", "わ": "wa", "ゐ": "i", "ゑ": "e",
    "を": "o", "ん": "n", "ゔ": "vu", "ー": "-", "っ": "*", "ぁ": "a", "ぃ": "i", "ぅ": "u",
    "ぇ": "e", "ぉ": "o", "ゃ": "ya", "ゅ": "yu", "ょ": "yo", "ゎ": "wa", "ゕ": "ka",
    "ゖ": "ke",
}  # fmt: skip
_SMALL = frozenset("ぁぃぅぇぉゃゅょゎ")
_TO_HIRAGANA = {chr(code): chr(code - 0x60) for code in range(0x30A1, 0x30F7)}
_TABLE = str.maketrans(_TO_HIRAGANA)
_LONG = (("oo", "o"), ("ou", "o"), ("uu", "u"), ("aa", "a"), ("ee", "e"))
# A foreign word carries each bare consonant on a vowel; these come off again.
_CARRIED = (("tsu", "t"), ("chi", "ti"), ("shi", "si"), ("ji", "gi"))
_VOWELS = "aiueo"


def readings(words: list[str]) -> list[str]:
    """Read words of kana (and Han beside kana) as Japanese, then as a foreign name.

    >>> readings(["スミス", "こういち"])[:2]
    ['sumisu koichi', 'sumisu kouichi']
    """
    sounds = " ".join(_spell(word) for word in words)
    long = sounds.replace("-", "")
    short = _without_long(sounds)
    bare = _without_carriers(long)
    found = [short, long, bare]
    found += [_liquid(bare), bare.replace("b", "v"), bare.replace("k", "c"), _english(bare)]
    found.append(_liquid(_english(bare)))
    return list(dict.fromkeys(found))


def _spell(word: str) -> str:
    """Spell a word; ``-`` stands for a long vowel."""
    text = read_kanji(word).translate(_TABLE)
    sounds: list[str] = []
    for char in text:
        sound = _SYLLABLES.get(char, char if char.isascii() else _han(char))
        if char in _SMALL and sounds and sounds[-1][-1:] in _VOWELS:
            sounds[-1] = _contracted(sounds[-1], sound)
        else:
            sounds.append(sound)
    return _doubled("".join(sounds))


def _contracted(before: str, small: str) -> str:
    """Read a small kana with the one before it: ki+ya is kya, fu+a is fa, te+i is ti."""
    stem = before[:-1]
    if small[0] in _VOWELS:
        return (stem or {"u": "w", "i": "y"}.get(before, before)) + small
    if stem in ("sh", "ch", "j"):
        return stem + small[1:]
    return stem + small


def _doubled(text: str) -> str:
    """Read small tsu: the consonant that follows is doubled (tch for ch)."""
    for at in range(len(text) - 1, -1, -1):
        if text[at] == "*":
            follows = text[at + 1 : at + 2]
            double = "t" if text[at + 1 : at + 3] == "ch" else follows
            text = text[:at] + (double if double.isalpha() else "") + text[at + 1 :]
    return text


def _without_long(text: str) -> str:
    text = text.replace("-", "")
    for double, single in _LONG:
        text = text.replace(double, single)
    return text


def _without_carriers(text: str) -> str:
    """Take off the u (o after t and d) on which a foreign consonant is carried."""
    for carried, bare in _CARRIED[:1]:
        text = text.replace(carried, bare)
    kept = []
    for at, char in enumerate(text):
        before, follows = text[at - 1 : at], text[at + 1 : at + 2]
        carries = (char == "u" and before not in "aiueoy") or (
            char == "o" and before in "td"
        )
        if not (at and before != " " and carries and follows not in tuple(_VOWELS)):
            kept.append(char)
    return "".join(kept)


def _english(text: str) -> str:
    for heard, written in _CARRIED[1:]:
        text = text.replace(heard, written)
    return text


def _liquid(text: str) -> str:
    return text.replace("r", "l")


def _han(char: str) -> str:
    from anyascii import anyascii

    return anyascii(char).lower()
