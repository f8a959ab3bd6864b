"""The legal forms of the world, and how each is written out or cut short.

Readable tables; their content is part of the config's hash. A line gives the word under
which a form is compared, then what is read as it, in comparison form: lower case, no
accents, no stops ("S. de R.L." is "s de rl"). What is one form in law is one line; two forms
of the same kind ("GmbH", "OOO") stay two words, each of little weight.

Source: ISO 20275 entity legal forms, whose code list GLEIF keeps:
https://www.gleif.org/en/about-lei/code-lists/iso-20275-entity-legal-forms-code-list/
"""

from string import ascii_lowercase

Words = tuple[str, ...]
_CONSONANTS = "bcdfghjklmnpqrstvwxz"

# Companies whose members owe no more than their share, and their English words.
_LIMITED = """
    limited: ltd; ltda; limitada; limitee; ltee; ltd sti; limited sirketi; ltd sirketi;
        ltdsti; limitedsirketi
    private: pvt; pte
    proprietary: pty
    llc: limited liability company; limited liability co; limited liability; fz llc; fzllc;
        company with limited liability; with limited liability
    gmbh: gesellschaft mit beschrankter haftung; gesellschaft mit beschraenkter haftung;
        gesellschaft mbh; ges mbh; gesmbh; mbh
    sarl: societe a responsabilite limitee; sarlu; eurl
    srl: societa a responsabilita limitata; societatea cu raspundere limitata;
        societate cu raspundere limitata; sociedad de responsabilidad limitada;
        sociedad de responsabilidad ltda; sociedad responsabilidad limitada; s de rl
    srlcv: sociedad de responsabilidad limitada de capital variable; s de rl de cv; srl de cv
    bv: besloten vennootschap met beperkte aansprakelijkheid; besloten vennootschap; bvba
    ooo: obshchestvo s ogranichennoy otvetstvennostyu; obshchestvo ogranichennoi otvetstvennostyu;
        obshchestvo s ogranichennoi otvetstvennostyu; obshchestvo s ogranichennoj otvetstvennostju;
        obshchestvo s ogranichennoi otvetstvennostiu; obschestvo s ogranichennoy otvetstvennostyu;
        obschestvo s ogranichennoi otvetstvennostyu; obshestvo s ogranichennoy otvetstvennostyu
    tov: tovarystvo z obmezhenoyu vidpovidalnistyu; tovarystvo z obmezhenoiu vidpovidalnistiu
    tovarishchestvo: tovarishchestvo s ogranichennoy otvetstvennostyu;
        tovarishchestvo s ogranichennoi otvetstvennostyu
    spzoo: sp z oo; sp zoo; spolka z oo; spolka zoo; spolka z ograniczona odpowiedzialnoscia
    sro: spolecnost s rucenim omezenym; spolocnost s rucenim obmedzenym; spol s ro
    kft: korlatolt felelossegu tarsasag
    doo: drustvo s ogranicenom odgovornoscu; drustvo sa ogranicenom odgovornoscu; dooel;
        druzba z omejeno odgovornostjo
    ood: druzhestvo s ogranichena otgovornost; eood
    sia: sabiedriba ar ierobezotu atbildibu
    uab: uzdaroji akcine bendrove
    aps: anpartsselskab
    mchj: masuliyati cheklangan jamiyat
    mmc: mehdud mesuliyyetli cemiyyet
    sendirian: sdn
    youxian: youxian zeren gongsi; youxian gongsi; yuhan zeren gongsi; yuhan gongsi
    hoesa: yuhan hoesa; jusik hoesa; chusik hoesa
"""
# Companies whose capital is in shares.
_STOCK = """
    jsc: joint stock company; joint stock co; joint stock; private joint stock company;
        private joint stock; non public joint stock company; shareholding company;
        aktsionernoe obshchestvo; aktsionernoye obshchestvo; aktsionernoe obschestvo;
        aktsionernoye obschestvo; aktsionerne tovarystvo
    ojsc: otkrytoe ao; open joint stock company; open joint stock; open jsc; oao;
        otkrytoe aktsionernoe obshchestvo; otkrytoye aktsionernoye obshchestvo;
        otkrytoe aktsionernoe obschestvo; otkrytoye aktsionernoye obschestvo;
        adkrytae aktsyyanernae tavarystva
    pjsc: publichnoe ao; public joint stock company; public joint stock; public jsc; pao;
        publichnoe aktsionernoe obshchestvo; publichnoye aktsionernoye obshchestvo;
        publichnoe aktsionernoe obschestvo; publichnoye aktsionernoye obschestvo
    cjsc: zakrytoe ao; closed joint stock company; closed joint stock; closed jsc; zao;
        zakrytoe aktsionernoe obshchestvo; zakrytoye aktsionernoye obshchestvo;
        zakrytoe aktsionernoe obschestvo; zakrytoye aktsionernoye obschestvo
    plc: public limited company; public limited co; public limited
    ag: aktiengesellschaft
    sa: sociedad anonima; societe anonyme; societa anonima; sociedade anonima
    sacv: sociedad anonima de capital variable; sa de cv
    sapicv: sapi de cv; sociedad anonima promotora de inversion de capital variable
    sal: societe anonyme libanaise
    sas: sasu; societe par actions simplifiee; sociedad por acciones simplificada
    spa: societa per azioni; societe par actions; sociedad por acciones
    nv: naamloze vennootschap
    anonim: as; anonim sirketi; anonim sirket; anonim sti; anonimsirketi; aktieselskab;
        aksjeselskap; akciova spolecnost; akciova spolocnost; aktsiaselts
    asa: allmennaksjeselskap
    aktiebolag: ab; aktiebolaget; akcine bendrove
    oy: osakeyhtio
    oyj: julkinen osakeyhtio
    kk: kabushiki kaisha; kabushiki gaisha; kabushikigaisha; kabushikikaisha;
        yugen kaisha; godo kaisha
    gufen: gufen youxian gongsi; gufen gongsi
    zrt: zartkoruen mukodo reszvenytarsasag
    nyrt: nyilvanosan mukodo reszvenytarsasag
    dd: dionicko drustvo; delniska druzba
    akcionarsko: ad; akcionarsko drustvo; aktsionerno druzhestvo; ead
    berhad: bhd
    pt: perseroan terbatas
"""
_OTHERS = """
    incorporated: inc
    corporation: corp; corporacion; corporacao; korporatsiya
    company: cia; compania; companhia; compagnie; kompaniya; kompania; sirketi; sti
    lp: limited partnership
    llp: limited liability partnership
    kg: kommanditgesellschaft; gmbh and co kg; gmbh und co kg; gmbh co kg
    ohg: offene handelsgesellschaft
    scs: societe en commandite simple; sociedad en comandita simple
    sca: societe en commandite par actions; sociedad en comandita por acciones
    snc: societe en nom collectif; societa in nome collettivo
    fgup: federalnoe gosudarstvennoe unitarnoe predpriyatie; fsue;
        federalnoye gosudarstvennoye unitarnoye predpriyatiye; federal state unitary enterprise
    unitarnoe: gosudarstvennoe unitarnoe predpriyatie; gup; state unitary enterprise
    ano: avtonomnaya nekommercheskaya organizatsiya; autonomous non commercial organization;
        autonomous noncommercial organization; autonomous non profit organization
    fze: free zone establishment
    fzco: free zone company; free zone co; fzc; fz co
    establishment: etablissement
    ev: eingetragener verein
"""

# The same where it is written in Cyrillic.
_NATIVE = """
    ооо: общество с ограниченной ответственностью
    ао: акционерное общество
    оао: открытое акционерное общество
    пао: публичное акционерное общество
    зао: закрытое акционерное общество
    тов: товариство з обмеженою відповідальністю
    тоо: товарищество с ограниченной ответственностью
    фгуп: федеральное государственное унитарное предприятие
"""

# Written onto one another.
_JOINED = """
    company limited: coltd; companylimited; companyltd
    private limited: pvtltd; pteltd; privatelimited
    proprietary limited: ptyltd
    sendirian berhad: sdnbhd
"""

# Short forms that begin many Arabic names: legal forms at the end of a name only.
_PARTICLES = "ab ad as"
# Short forms that are surnames too: beside nothing but a common name they are one.
_SURNAMES = """
    ab ad ag ano as asa co dd est ev gup kg kk lp nv oy pt sa sal sas sca scs sia snc spa tov
"""
# Words of legal forms that say nothing of one: every language has them everywhere.
_SMALL = """
    a and ar co cu de en in met mit non of par per por s sa sp spol state und with z zone
    open free federal public private ges
"""
# Of two kinds of body, one is not the other. "Limited" and its like translators give for any.
_KINDS = """
    members: llc gmbh sarl srl srlcv bv ooo tov tovarishchestvo spzoo sro kft doo ood sia uab
        aps mchj mmc youxian ооо тов тоо
    shares: jsc ojsc pjsc cjsc plc ag sa sacv sapicv sal sas spa nv anonim asa oyj gufen zrt
        nyrt dd akcionarsko berhad ао оао пао зао
    partners: lp llp kg ohg scs sca snc
    state: fgup unitarnoe фгуп
    no profit: ano ev
"""
# Where a slip of the finger in a short form makes a word that is nothing else; of the second,
# where a letter too many stands within.
_SLIPS = ("ltd", "llc", "gmbh", "ltda")
# Long forms, of which a letter may be left out, written twice, or swapped with the next.
_LONG_SLIPS = """
    aktiengesellschaft incorporated corporation corporacion company limited limitada
    proprietary establishment
"""
_SLIPS_WITHIN = (*_SLIPS, "inc", "jsc", "fze", "plc")

PARTICLES = frozenset(_PARTICLES.split())
SURNAMES = frozenset(_SURNAMES.split())


def _slips() -> dict[str, str]:
    """Read one wrong, missing or further letter; of some forms, a further one within."""
    within = {
        word[:at] + letter + word[at:]: word
        for word in _SLIPS_WITHIN
        for at in range(1, len(word))
        for letter in ascii_lowercase
    }
    others = {
        word[:at] + letter + word[at + gone :]: word
        for word in _SLIPS
        for at in range(len(word) + 1)
        for letter in ("", *_CONSONANTS)
        for gone in (0, 1)
        if len(word[:at] + letter + word[at + gone :]) > 2
    }
    long = {
        slip: word
        for word in _LONG_SLIPS.split()
        for at in range(1, len(word))
        for slip in (
            word[:at] + word[at + 1 :],
            word[:at] + word[at] + word[at:],
            word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :],
        )
    }
    return long | within | others


def _lines(table: str) -> list[tuple[str, list[Words]]]:
    found = []
    for line in table.replace("\n        ", " ").strip().splitlines():
        canonical, _, others = line.strip().partition(": ")
        found.append((canonical, [tuple(each.split()) for each in others.split(";")]))
    return found


_TABLES = (_LIMITED, _STOCK, _OTHERS, _NATIVE, _JOINED)
FORMS: dict[Words, str] = {
    phrase: canonical
    for table in _TABLES
    for canonical, phrases in _lines(table)
    for phrase in phrases
}
"""What is read as a legal form, and the word, or two, under which that is compared."""

SLIPS = {
    slip: FORMS.get((word,), word)
    for slip, word in _slips().items()
    if (slip,) not in FORMS and slip not in FORMS.values()
}
"""Last words of a name that are a legal form with a slip of the finger."""

CANONICAL = frozenset(word for each in FORMS.values() for word in each.split())
LEGAL_WORDS = CANONICAL | {"co", "est"}  # of these two, surnames as well, nothing is made

CUES = LEGAL_WORDS | {word for phrase in FORMS for word in phrase} - set(_SMALL.split())
"""A name without any of these words holds no legal form."""

RULES = [
    *_TABLES,
    _PARTICLES,
    _SURNAMES,
    _SMALL,
    _KINDS,
    _SLIPS,
    _SLIPS_WITHIN,
    _LONG_SLIPS,
]
"""The tables, for the config's hash."""

SHORT = frozenset(
    word
    for word in LEGAL_WORDS | PARTICLES | {"cv"}
    if word.isascii() and 1 < len(word) < 5
)
"""What is written with stops: "S.A.", "A.S."."""

WEIGHTS = dict.fromkeys(sorted(LEGAL_WORDS), 250)
"""What a legal form's word weighs, in thousandths."""

FORM_KINDS = {word: kind for kind, (words, *_) in _lines(_KINDS) for word in words}
"""What kind of body a form makes, by the word under which it is compared."""
