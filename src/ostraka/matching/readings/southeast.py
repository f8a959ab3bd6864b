"""Syllables of Thai and Burmese, whose vowels stand before, above and below their consonant.

Source: Royal Thai General System of Transcription 1999
    https://www.gov.uk/government/publications/romanization-systems
Source: BGN/PCGN 1970 Burmese (2024 edition), without its marks
"""

# ruff: noqa: SIM905, E501  (tables read better as words; Thai and Burmese letters)

import re
from functools import cache, lru_cache

from ._clean import REMEMBERED

_THAI = dict(
    zip(
        "กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ",
        "k kh kh kh kh kh ng ch ch ch s ch y d t th th th n d t th th th n b p ph f ph f ph m y r l w s s s h l - h".split(),
        strict=True,
    )
)
_THAI_FINAL = {
    "บ": "p", "ป": "p", "พ": "p", "ฟ": "p", "ภ": "p", "ด": "t", "ต": "t", "จ": "t", "ช": "t",
    "ซ": "t", "ฎ": "t", "ฏ": "t", "ฐ": "t", "ฑ": "t", "ฒ": "t", "ถ": "t", "ท": "t", "ธ": "t",
    "ศ": "t", "ษ": "t", "ส": "t", "ก": "k", "ข": "k", "ค": "k", "ฆ": "k", "ง": "ng", "น": "n",
    "ณ": "n", "ญ": "n", "ร": "n", "ล": "n", "ฬ": "n", "ม": "m", "ย": "i", "ว": "o",
}  # fmt: skip
_C = "[ก-ฮ]"
_CLUSTER = f"(?:[กขคตปผพท][รลว]|ห[งญนมยรลว]|{_C})"
_END = f"(?:(?P<final>{_C})(?![ะ-ูเ-ไ็]))?"
# Vowel patterns, the longest first: c is the consonant, f a final one.
_THAI_SYLLABLES = (
    ("เcียf", "ia"), ("เcือf", "uea"), ("cัวf", "ua"), ("เcาะ", "o"), ("เcา", "ao"),
    ("เcอf", "oe"), ("เcิf", "oe"), ("เcย", "oei"), ("เc็f", "e"), ("แc็f", "ae"),
    ("แcf", "ae"), ("แcะ", "ae"), ("เcะ", "e"), ("เcf", "e"), ("โcะ", "o"), ("โcf", "o"),
    ("[ใไ]cย?", "ai"), ("cํา", "am"), ("cัf", "a"), ("cาf", "a"), ("cะ", "a"), ("cิf", "i"),
    ("cีf", "i"), ("cึf", "ue"), ("cืออ?f", "ue"), ("cืf", "ue"), ("cุf", "u"), ("cูf", "u"),
    ("cรรf", "a"), ("c็อf", "o"), ("cอf", "o"), ("cวf", "ua"),
)  # fmt: skip
_THAI_CLOSED = re.compile(f"(?P<initial>{_C})(?P<final>{_C})(?![ะ-ูเ-ไ็])")
_THAI_TONES = str.maketrans("", "", "ฺ่้๊๋ํ๎")
_THAI_SILENT = re.compile(f"{_C}[ิุ]?์")
_AM = "ํา"

_BURMESE = dict(
    zip(
        "ကခဂဃငစဆဇဈညဋဌဍဎဏတထဒဓနပဖဗဘမယရလဝသဟဠအဉဿ",
        "k kh g gh ng s hs z z ny t ht d d n t ht d d n p hp b b m y y l w th h l - ny th".split(),
        strict=True,
    )
)
_BURMESE_RHYMES = {
    "": "a", "ာ": "a", "ါ": "a", "ိ": "i", "ီ": "i", "ု": "u", "ူ": "u", "ေ": "e", "ဲ": "e",
    "ော": "aw", "ေါ": "aw", "ော်": "aw", "ေါ်": "aw", "ို": "o", "ံ": "an", "ုံ": "on", "ိံ": "ein",
    "က်": "et", "င်": "in", "စ်": "it", "ည်": "yi", "ဉ်": "in", "ဥ်": "in", "တ်": "at", "န်": "an",
    "ပ်": "at", "မ်": "an", "ယ်": "e", "ိတ်": "eit", "ိန်": "ein", "ိပ်": "eik", "ိမ်": "ein",
    "ုတ်": "ok", "ုန်": "on", "ုပ်": "ok", "ုမ်": "on", "ောက်": "auk", "ေါက်": "auk",
    "ောင်": "aung", "ေါင်": "aung", "ိုက်": "aik", "ိုင်": "aing", "ွန်": "un", "ွတ်": "ut",
    "ွမ်": "un", "ွပ်": "ut", "ွံ": "un", "ဏ်": "an", "ဒ်": "at", "သ်": "a", "ရ်": "a", "လ်": "e",
}  # fmt: skip
_BURMESE_SYLLABLE = re.compile(
    "(?P<initial>[က-အဿ])(?P<medial>[ျြွှ]*)(?P<rhyme>[ါ-ူေဲံ]*်?(?:[က-အ]်)?)"
)
_BURMESE_TONES = str.maketrans("", "", "့း")
_BURMESE_VOWELS = {"ဣ": "i", "ဤ": "i", "ဥ": "u", "ဦ": "u", "ဧ": "e", "ဩ": "aw", "ဪ": "aw"}


@lru_cache(REMEMBERED)
def thai_word(word: str) -> list[str]:
    """Read a Thai word by the royal system, then as families like to write themselves."""
    royal = _thai(word)
    custom = royal.replace("ph", "p").replace("ua", "oua")
    return list(
        dict.fromkeys(
            (
                royal,
                royal.replace("ue", "u"),
                custom,
                royal.replace("ch", "j").replace("w", "v"),
            )
        )
    )


def _thai(word: str) -> str:
    text = _THAI_SILENT.sub("", word.replace(_AM, "\0")).translate(_THAI_TONES)
    text = text.replace("\0", _AM)
    sounds, at = "", 0
    while at < len(text):
        sound, at = _thai_syllable(text, at)
        sounds += sound
    return sounds


@cache
def _thai_patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Compile the vowel patterns when the first Thai name comes (8 ms)."""
    initial = f"(?P<initial>{_CLUSTER})"
    return tuple(
        (re.compile(pattern.replace("c", initial).replace("f", _END)), vowel)
        for pattern, vowel in _THAI_SYLLABLES
    )


def _thai_syllable(text: str, at: int) -> tuple[str, int]:
    for pattern, vowel in _thai_patterns():
        found = pattern.match(text, at)
        if found is not None:
            final = found.groupdict().get("final")
            return _thai_initial(found["initial"]) + vowel + _THAI_FINAL.get(
                final or "", ""
            ), found.end()
    closed = _THAI_CLOSED.match(text, at)
    if closed is not None:
        sound = (
            _thai_initial(closed["initial"]) + "o" + _THAI_FINAL.get(closed["final"], "")
        )
        return sound, closed.end()
    alone = _thai_initial(text[at]) if text[at] in _THAI else ""
    return (alone and alone + "a" * (at + 1 < len(text))), at + 1


def _thai_initial(letters: str) -> str:
    if len(letters) == 2 and letters[0] == "ห":
        letters = letters[1]
    return "".join(_THAI[letter] for letter in letters).replace("-", "")


@lru_cache(REMEMBERED)
def burmese_word(word: str) -> list[str]:
    """Read a Burmese word syllable by syllable, as names write them."""
    text = word.translate(_BURMESE_TONES).replace("္", "်")
    for vowel, sound in _BURMESE_VOWELS.items():
        text = text.replace(vowel, f" {sound} ")
    plain = " ".join(_BURMESE_SYLLABLE.sub(_burmese_syllable, text).split())
    simple = plain.replace("hs", "s").replace("hp", "p").replace("ht", "t")
    return list(dict.fromkeys((plain, simple, plain.replace("hp", "ph").replace("ky", "ch"),
                               simple.replace("ky", "ch").replace("gy", "j"))))  # fmt: skip


def _burmese_syllable(found: re.Match[str]) -> str:
    initial = _BURMESE.get(found["initial"], "").replace("-", "")
    medial, rhyme = found["medial"], found["rhyme"]
    if "ွ" in medial and "ွ" + rhyme in _BURMESE_RHYMES:
        medial, rhyme = medial.replace("ွ", ""), "ွ" + rhyme
    glide = ("y" if set(medial) & set("ျြ") and initial != "y" else "") + (
        "w" if "ွ" in medial else ""
    )
    breathed = "h" if "ှ" in medial else ""
    if breathed and (initial == "y" or (glide.startswith("y") and not initial)):
        initial, glide, breathed = "sh", glide.lstrip("y"), ""
    vowel = _BURMESE_RHYMES.get(rhyme, _BURMESE_RHYMES.get(rhyme[:-2], "a"))
    return f" {breathed}{initial}{glide}{vowel} "
