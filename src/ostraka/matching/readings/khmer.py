"""Khmer names: a vowel sounds otherwise behind the consonants of either series.

Source: Geographic Department of Cambodia, modified system of 1997, without its marks; UNGEGN
    report on Khmer https://www.eki.ee/wgrs/rom1_km.htm
Source: BGN/PCGN 1972 Khmer
    https://www.gov.uk/government/publications/romanization-systems
"""

# ruff: noqa: SIM905  (tables read better as words)

import re

from ._combine import combine

_MOST = 4

_SOUNDS = dict(
    zip(
        "កខគឃងចឆជឈញដឋឌឍណតថទធនបផពភមយរលវឝឞសហឡអ",
        "k kh k kh ng ch chh ch chh nh d th d th n t th t th n b ph p ph m y r l v sh s s h l -".split(),
        strict=True,
    )
)
_SECOND_SERIES = frozenset("គឃងជឈញឌឍទធនពភមយរលវ")
# Sounds that Khmer lacks, written with h and the subscript of another letter.
_FOREIGN = {"ហ្គ": "g", "ហ្វ": "f", "ហ្ស": "z", "ហ្ម": "m", "ហ្ន": "n", "ហ្ល": "l"}
# Each vowel behind the first and behind the second series.
_VOWELS = {
    "": ("a", "o"), "ា": ("a", "ea"), "ិ": ("e", "i"), "ី": ("ei", "i"), "ឹ": ("oe", "ue"),
    "ឺ": ("eu", "eu"), "ុ": ("o", "u"), "ូ": ("au", "ou"), "ួ": ("uo", "uo"),
    "ើ": ("aeu", "eu"), "ឿ": ("oea", "oea"), "ៀ": ("ie", "ie"), "េ": ("e", "e"),
    "ែ": ("ae", "e"), "ៃ": ("ai", "ey"), "ោ": ("ao", "o"), "ៅ": ("au", "ov"),
    "ុំ": ("om", "um"), "ំ": ("am", "um"), "ាំ": ("am", "oam"), "ះ": ("ah", "eah"),
    "ុះ": ("oh", "uh"), "េះ": ("eh", "eh"), "ោះ": ("aoh", "uoh"),
}  # fmt: skip
_ALONE = {
    "ឥ": "e", "ឦ": "ei", "ឧ": "u", "ឩ": "ou", "ឪ": "ov", "ឫ": "rue", "ឬ": "rueu",
    "ឭ": "lue", "ឮ": "lueu", "ឯ": "ae", "ឰ": "ai", "ឱ": "ao", "ឲ": "ao", "ឳ": "au",
}  # fmt: skip
_TO_FIRST, _TO_SECOND = "៉", "៊"
_FINALS = {"b": "p", "-": ""}
_C = "[ក-អ]"
_SIGNS = "[ា-ះ៉៊្]"
_SILENT = re.compile(f"{_C}[ិុ]?៍|[់៎៏័៌ៈ\u17b4\u17b5]")
_SYLLABLE = re.compile(
    f"(?P<onset>{_C}(?:្{_C})*)(?P<shift>[{_TO_FIRST}{_TO_SECOND}]?)(?P<vowel>[ា-ះ]*)"
    f"(?P<final>(?:(?<![ំះ]){_C}(?!{_SIGNS}))?)|(?P<alone>[ឥ-ឳ])(?P<end>(?:{_C}(?!{_SIGNS}))?)"
)
_HABITS = (("v ", "u "), ("ae", "e"), ("au", "o"), ("ei", "i"), ("chh", "ch"))


def readings(words: list[str]) -> list[str]:
    """Read Khmer words by the table, and as families like to write themselves.

    >>> readings(["ហ៊ុន", "សែន"])
    ['hun saen', 'hun sen']
    """
    return combine([_spellings(word) for word in words], _MOST)


def _spellings(word: str) -> list[str]:
    plain = _SYLLABLE.sub(_syllable, _SILENT.sub("", word))
    custom = f"{plain} "
    for written, instead in _HABITS:
        custom = custom.replace(written, instead)
    return list(dict.fromkeys((plain, custom.strip())))


def _syllable(found: re.Match[str]) -> str:
    if found["alone"]:
        return _ALONE.get(found["alone"], "") + _final(found["end"])
    onset, shift = found["onset"], found["shift"]
    is_second = (onset[0] in _SECOND_SERIES or shift == _TO_SECOND) and shift != _TO_FIRST
    vowel = _VOWELS.get(found["vowel"], ("a", "o"))[is_second]
    return _onset(onset, shift) + vowel + _final(found["final"])


def _onset(letters: str, shift: str) -> str:
    if shift == _TO_FIRST and letters == "ប":
        return "p"
    if letters[:3] in _FOREIGN:
        return _FOREIGN[letters[:3]] + "".join(_SOUNDS[each] for each in letters[4::2])
    return "".join(_SOUNDS[each] for each in letters[::2]).replace("-", "")


def _final(letter: str) -> str:
    sound = _SOUNDS.get(letter, "")
    return _FINALS.get(sound, sound)
