"""Pinyin syllables in Wade-Giles without its marks, as Taiwan and older texts write."""

_INITIALS = (
    ("zh", "ch"), ("ch", "ch"), ("sh", "sh"), ("j", "ch"), ("q", "ch"), ("x", "hs"),
    ("z", "ts"), ("c", "ts"), ("b", "p"), ("p", "p"), ("d", "t"), ("t", "t"), ("g", "k"),
    ("k", "k"), ("r", "j"),
)  # fmt: skip
# Rhymes that depart from pinyin.
_RHYMES = {
    "ian": "ien", "ie": "ieh", "ue": "ueh", "ong": "ung", "iong": "iung", "ui": "ui",
    "uo": "o", "e": "eh", "yan": "yen", "ye": "yeh", "yong": "yung", "you": "yu", "yi": "i",
    "er": "erh",
}  # fmt: skip
_WHOLE = {
    "zhi": "chih", "chi": "chih", "shi": "shih", "ri": "jih", "zi": "tzu", "ci": "tzu",
    "si": "ssu", "he": "ho", "ge": "ko", "ke": "ko", "e": "o", "guo": "kuo", "kuo": "kuo",
    "huo": "huo", "shuo": "shuo", "gui": "kuei", "kui": "kuei", "de": "te", "ze": "tse",
    "ce": "tse", "zhe": "che", "che": "che", "she": "she", "re": "je", "le": "le",
    "you": "yu",
    "yan": "yen", "ye": "yeh", "yong": "yung", "yi": "i", "er": "erh", "ju": "chu",
    "juan": "chuan", "jun": "chun", "jue": "chueh", "wo": "wo",
}  # fmt: skip


def wade_giles(syllable: str) -> str:
    """Respell one pinyin syllable; the surnames of two are left as they are.

    >>> [wade_giles(each) for each in ("zhang", "xie", "guo", "cai", "jian")]
    ['chang', 'hsieh', 'kuo', 'tsai', 'chien']
    """
    if syllable in _WHOLE:
        return _WHOLE[syllable]
    for pinyin, initial in _INITIALS:
        if syllable.startswith(pinyin):
            rhyme = syllable[len(pinyin) :]
            return initial + _RHYMES.get(rhyme, rhyme)
    rhyme = syllable[1:]
    return syllable[:1] + (_RHYMES.get(rhyme, rhyme) if rhyme != "e" else "e")
