"""Latin readings of Korean names in Hangul.

A syllable is taken apart by arithmetic (Unicode, 3.12), each letter read by system. Surnames
are read by custom: 김 is Kim whatever the system, 이 is Lee in Seoul and Ri in Pyongyang.

Source: Revised Romanization 2000 https://www.korean.go.kr/front_eng/roman/roman_01.do
Source: McCune-Reischauer 1939, without its diacritics: Transactions of the Korea Branch of
    the Royal Asiatic Society 29
Source: North Korea's own system of 1992 (UNGEGN 2012)
    https://unstats.un.org/unsd/geoinfo/ungegn/docs/10th-uncsgn-docs/econf/E_CONF.101_84_DPRK.pdf
"""

# ruff: noqa: SIM905  (tables read better as words)

from functools import lru_cache

from ._clean import REMEMBERED

_FIRST = 0xAC00
_LAST = 0xD7A3
_REVISED = (
    "g kk n d tt r m b pp s ss _ j jj ch k t p h".split(),
    "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(),
    "_ k k ks n nj nh t l lk lm lb ls lt lp lh m p ps t t ng t t k t p t".split(),
)
_NORTHERN = (
    "k kk n t tt r m p pp s ss _ j jj ch kh th ph h".split(),
    "a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i".split(),
    _REVISED[2],
)
_MCCUNE = (  # an apostrophe marks the stops that are never voiced
    "k kk n t tt r m p pp s ss _ ch tch ch' k' t' p' h".split(),
    _NORTHERN[1],
    _REVISED[2],
)
# What bearers in the South and abroad write: vowels after English.
_CUSTOMARY = (
    "k k n d t r m b p s s _ j j ch k t p h".split(),
    "a ae ya ya u e yu ye o wa wae oe yo oo wo we wi yu eu ui i".split(),
    _REVISED[2],
)

# Surname: Seoul's and emigrants' spellings, then Pyongyang's.
_SURNAMES = {
    "김": ("kim", "kim"), "이": ("lee", "ri"), "리": ("ri", "ri"), "박": ("park", "pak"),
    "최": ("choi", "choe"), "정": ("jung", "jong"), "강": ("kang", "kang"),
    "조": ("cho", "jo"), "윤": ("yoon", "yun"), "장": ("jang", "jang"),
    "임": ("lim", "rim"), "림": ("rim", "rim"), "한": ("han", "han"), "오": ("oh", "o"),
    "서": ("seo", "so"), "신": ("shin", "sin"), "권": ("kwon", "kwon"),
    "황": ("hwang", "hwang"), "안": ("ahn", "an"), "송": ("song", "song"),
    "류": ("ryu", "ryu"), "유": ("yoo", "ryu"), "전": ("jeon", "jon"),
    "홍": ("hong", "hong"), "고": ("ko", "ko"), "문": ("moon", "mun"),
    "양": ("yang", "ryang"), "량": ("ryang", "ryang"), "손": ("son", "son"),
    "배": ("bae", "pae"), "백": ("baek", "paek"), "허": ("heo", "ho"),
    "남": ("nam", "nam"), "심": ("shim", "sim"), "노": ("roh", "ro"), "로": ("ro", "ro"),
    "하": ("ha", "ha"), "곽": ("kwak", "kwak"), "성": ("sung", "song"),
    "차": ("cha", "cha"), "주": ("joo", "ju"), "우": ("woo", "u"), "구": ("koo", "ku"),
    "민": ("min", "min"), "진": ("jin", "jin"), "지": ("ji", "ji"), "엄": ("um", "om"),
    "채": ("chae", "chae"), "원": ("won", "won"), "천": ("chun", "chon"),
    "방": ("bang", "pang"), "공": ("kong", "kong"), "현": ("hyun", "hyon"),
    "함": ("ham", "ham"), "변": ("byun", "pyon"), "염": ("yeom", "ryom"),
    "렴": ("ryom", "ryom"), "여": ("yeo", "ryo"), "려": ("ryo", "ryo"),
    "추": ("chu", "chu"),
    "도": ("do", "to"), "소": ("so", "so"), "석": ("seok", "sok"), "선": ("sun", "son"),
    "설": ("seol", "sol"), "마": ("ma", "ma"), "길": ("gil", "kil"), "연": ("yeon", "yon"),
    "위": ("wi", "wi"), "표": ("pyo", "phyo"), "명": ("myung", "myong"), "기": ("ki", "ki"),
    "반": ("ban", "pan"), "라": ("ra", "ra"), "나": ("na", "ra"), "왕": ("wang", "wang"),
    "금": ("keum", "kum"), "옥": ("ok", "ok"), "육": ("yook", "ryuk"), "인": ("in", "in"),
    "맹": ("maeng", "maeng"), "제": ("je", "je"), "모": ("mo", "mo"), "태": ("tae", "thae"),
    "탁": ("tak", "thak"), "국": ("kook", "kuk"), "어": ("eo", "o"), "은": ("eun", "un"),
    "편": ("pyeon", "phyon"), "용": ("yong", "ryong"), "피": ("pi", "phi"),
    "봉": ("bong", "pong"),
    "남궁": ("namgung", "namgung"), "황보": ("hwangbo", "hwangbo"),
    "선우": ("sunwoo", "sonu"), "제갈": ("jegal", "jegal"), "독고": ("dokgo", "tokko"),
    "사공": ("sagong", "sagong"), "서문": ("seomun", "somun"),
    "동방": ("dongbang", "tongbang"),
}  # fmt: skip
# Where emigrants or McCune-Reischauer write a surname otherwise than Seoul or Pyongyang.
_SURNAMES_ABROAD = {
    "정": "chung", "서": "suh", "전": "jun", "고": "koh", "손": "sohn", "백": "paik",
    "허": "huh", "조": "jo", "류": "yoo", "노": "noh", "로": "roh", "강": "kang",
    "임": "im", "여": "yuh", "주": "chu", "장": "chang", "유": "yu", "구": "ku", "우": "woo",
    "배": "pae", "변": "pyun", "석": "suk", "설": "sul", "천": "cheon", "선": "sun",
}  # fmt: skip
_SURNAMES_MCCUNE = {
    "이": "yi", "리": "yi", "정": "chong", "조": "cho", "장": "chang", "임": "im",
    "전": "chon", "주": "chu", "진": "chin", "유": "yu", "류": "yu", "노": "no", "양": "yang",
    "지": "chi", "제": "che", "여": "yo", "염": "yom", "나": "na", "육": "yuk", "태": "tae",
    "표": "pyo", "피": "pi", "탁": "tak", "용": "yong",
}  # fmt: skip
_LONGEST_NAME = 5
_MOST = 8
_VOICED = {"k": "g", "t": "d", "p": "b", "ch": "j"}
_YEO, _U = 6, 13  # vowels that custom reads by what stands beside them
_NO_INITIAL, _FINAL_NG = 11, 21


def readings(words: list[str]) -> list[str]:
    """Read Hangul words: as a Korean name where a surname opens them, else as foreign.

    >>> readings(["김정은"])[:3]
    ['kim jeong eun', 'kim jong un', 'kim jung eun']
    """
    surname, given = _name(words)
    if not surname:
        return _foreign(words)
    southern, northern = _SURNAMES[surname]
    abroad = _SURNAMES_ABROAD.get(surname, southern)
    old = _SURNAMES_MCCUNE.get(surname, northern)
    formal = "".join(_syllables(surname, _REVISED))
    revised, north, custom, mccune = _given(given)
    rows = [
        [southern, *revised],
        [northern, *north],
        [southern, *custom],
        [old, *mccune],
        [formal, "".join(revised)],
        [northern, "".join(north)],
        [abroad, "".join(custom)],
        [old, "".join(mccune)],
    ]
    found = list(dict.fromkeys(" ".join(row).strip() for row in rows))
    return (found + _foreign(words) if len(given) != 2 else found)[:_MOST]


def _name(words: list[str]) -> tuple[str, str]:
    """Part a surname from a given name; no surname for what is no Korean name."""
    name = "".join(words)
    if len(name) > _LONGEST_NAME or len(words) > 3:
        return "", name
    if len(words) > 1 and words[0] in _SURNAMES:
        return words[0], "".join(words[1:])
    if len(name) > 3 and name[:2] in _SURNAMES:
        return name[:2], name[2:]
    if name[:1] in _SURNAMES and len(name) <= 4:
        return name[0], name[1:]
    return "", name


@lru_cache(REMEMBERED)
def _given(name: str) -> tuple[list[str], list[str], list[str], list[str]]:
    """Read each syllable in the Revised, the northern, the customary and the old system."""
    return (
        _syllables(name, _REVISED),
        _syllables(name, _NORTHERN),
        _syllables(name, _CUSTOMARY),
        _mccune(name),
    )


def _foreign(words: list[str]) -> list[str]:
    """Read a foreign word, then without the vowels that only carry a consonant, then with l."""
    plain = " ".join("".join(_syllables(word, _REVISED)) for word in words)
    bare = plain.replace("eu", "").replace("eo", "e")
    liquid = bare.replace("r", "l")
    strong = bare.translate(str.maketrans("gdbj", "ktpz"))
    split = " ".join(" ".join(_syllables(word, _REVISED)) for word in words)
    found = [plain, bare, liquid, bare.replace("j", "z"), bare.replace("p", "f"),
             bare.replace("b", "v"), strong, split]  # fmt: skip
    return list(dict.fromkeys(found))


def _mccune(name: str) -> list[str]:
    """Read a given name in which a plain stop between voiced sounds is voiced.

    >>> _mccune("창준"), _mccune("학준")
    (['chang', 'jun'], ['hak', 'chun'])
    """
    syllables = _syllables(name, _MCCUNE)
    for index in range(1, len(syllables)):
        before, sound = syllables[index - 1], syllables[index]
        stop = "ch" if sound.startswith("ch") else sound[:1]
        if before[-1] in "aeiounmgl" and stop in _VOICED and sound[len(stop)] not in "'ktp":
            syllables[index] = _VOICED[stop] + sound[len(stop) :]
    return [sound.replace("'", "") for sound in syllables]


def _syllables(name: str, system: tuple[list[str], list[str], list[str]]) -> list[str]:
    return [_syllable(ord(char), system) for char in name]


def _syllable(code: int, system: tuple[list[str], list[str], list[str]]) -> str:
    if not _FIRST <= code <= _LAST:
        return chr(code)
    initial, rest = divmod(code - _FIRST, 588)
    vowel, final = divmod(rest, 28)
    sounds = system[0][initial] + _vowel(system, vowel, initial, final) + system[2][final]
    return sounds.replace("_", "")


def _vowel(
    system: tuple[list[str], list[str], list[str]], vowel: int, initial: int, final: int
) -> str:
    """Read a vowel; custom writes 현 hyun but 영 young, 수 soo but 우 woo, 희 hee."""
    sound = system[1][vowel]
    if system is not _CUSTOMARY:
        return sound
    if initial != _NO_INITIAL:
        return "ee" if sound == "ui" else sound
    if vowel == _YEO:
        return "you" if final == _FINAL_NG else "yeo"
    return "woo" if vowel == _U else sound
