"""What makes two spellings one word, and which words say little.

Readable tables; their content is part of the config's hash.
"""

from ostraka.matching._common_names import COMMON, WIDELY_COMMON

# Rewrites that bring the spellings of one sound together, applied to ASCII words from left
# to right, the longest first; doubled letters fall together afterwards.
# Sources: the usual pairs of BGN/PCGN, ISO 9, ICAO 9303 and press spellings of Arabic,
# Persian and Russian names; English, French and German habits of writing them.
SPELLING: dict[str, str] = {
    "kh": "h", "gh": "g", "dh": "d", "th": "t", "ph": "f", "sh": "s", "sch": "s",
    "shch": "s", "tsch": "s", "ch": "s", "zh": "z", "dzh": "z", "dj": "z", "j": "z",
    "dz": "z", "ts": "z", "tz": "z", "cz": "z", "ck": "k", "q": "k", "c": "k", "x": "ks",
    "w": "v", "ou": "u", "oo": "u", "o": "u", "ee": "i", "ea": "i", "ie": "i", "ei": "i",
    "ey": "i", "iy": "i", "yi": "i", "ij": "i", "ii": "i", "y": "i", "e": "i", "aa": "a",
    "ae": "a", "ai": "i", "ay": "i", "oe": "u", "ue": "u", "yu": "u", "iu": "u", "ju": "u",
    "rn": "m", "0": "o", "1": "l", "5": "s", "8": "b",
    "ya": "a", "ia": "a", "ja": "a", "yo": "u", "io": "u", "ye": "i",
}  # fmt: skip


_LEGAL_FORMS = """
    ab ad ag aktiengesellschaft aktsionernoe akciju anonim anonima anonyme aps as asa
    association bhd bv bvba company corp corporation co cv cooperativa cooperative d doo
    dooel dd ead eg eood etablissement est establishment fze fzc fzco fzllc gesellschaft
    gmbh group holding holdings inc incorporated int international jsc jv kft kg kgaa
    kollektif koop lda limited limitada limitee llc llp lp ltd ltda mbh mchj nv oao obshchestvo
    ojsc ooo oy oyj otvetstvennostyu ogranichennoi pao pjsc plc private pt pte pty public pvt
    qsc responsabilidad responsabilite rl sa sae sal sarl sas sasu scs sdn se sendirian sia
    sirketi anonimsirketi sociedad societa societe sp spa spolka srl sro stock joint
    szalka tao tdg tic ticaret ve tov trading trust uab ug unipersonal variable vof wll xk zao zoo zrt
"""
_COMMON_WORDS = """
    and the of for de du des la le el los las y e di da do dos und der die das et i in
"""
_PARTICLES = """
    al el ul ad an ar as at az ash abd abu abou bin ben ibn bint bu van von den der ter ten
    st san santa haji hajji
"""
_TITLES = """
    mr mrs ms miss dr doctor prof professor sir sheikh shaikh shaykh mullah maulavi mawlawi
    maulvi hajj general gen colonel col major maj captain capt lieutenant lt brigadier brig
    admiral commander engineer eng his her excellency hon honorable rev father imam ayatollah
    hojatoleslam sayyid minister president jr junior sr senior esq phd md col gen sgt sergeant
"""


def _weights() -> dict[str, int]:
    found: dict[str, int] = {}
    groups = (
        (_LEGAL_FORMS, 250),
        (_COMMON_WORDS, 150),
        (_PARTICLES, 250),
        (_TITLES, 200),
        (" ".join("abcdefghijklmnopqrstuvwxyz"), 300),  # initials
        (WIDELY_COMMON, 500),
        (COMMON, 700),
    )
    for words, weight in groups:
        for word in words.split():
            found[word] = min(weight, found.get(word, 1000))
    return found


# Share of its usual weight, in thousandths, that a word of a class carries.
CLASS_WEIGHTS: dict[str, int] = _weights()
