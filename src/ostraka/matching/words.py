"""What makes two spellings one word, and which words say little.

Readable tables; their content is part of the config's hash.
"""

import re

from ostraka.matching._common_names import COMMON, WIDELY_COMMON
from ostraka.matching.legal_forms import WEIGHTS

# Rewrites that bring the spellings of one sound together, applied to ASCII words from left
# to right, the longest first; doubled letters fall together afterwards.
# Sources: the usual pairs of BGN/PCGN, ISO 9, ICAO 9303 and press spellings of Arabic,
# Persian and Russian names; English, French and German habits of writing them; how Latvian
# and Lithuanian end the names of others (Sergejs, Sergejus); figures that look like letters.
SPELLING: dict[str, str] = {
    "kh": "h", "gh": "g", "dh": "d", "th": "t", "ph": "f", "sh": "s", "sch": "s",
    "shch": "s", "tsch": "s", "ch": "s", "zh": "z", "dzh": "z", "dj": "z", "j": "z",
    "dz": "z", "ts": "z", "tz": "z", "cz": "z", "ck": "k", "q": "k", "c": "k", "x": "ks",
    "w": "v", "ou": "u", "oo": "u", "o": "u", "ee": "i", "ea": "i", "ie": "i", "ei": "i",
    "ey": "i", "iy": "i", "yi": "i", "ij": "i", "ii": "i", "y": "i", "e": "i", "aa": "a",
    "ae": "a", "ai": "i", "ay": "i", "oe": "u", "ue": "u", "yu": "u", "iu": "u", "ju": "u",
    "rn": "m", "0": "o", "1": "l", "3": "i", "4": "a", "5": "s", "7": "t", "8": "b", "9": "g",
    "ejs": "i", "ajs": "i", "ejus": "i", "ajus": "i", "ijus": "i",
    "dijs": "di", "lijs": "li", "nijs": "ni", "rijs": "ri", "sijs": "si",
    "ya": "a", "ia": "a", "ja": "a", "yo": "u", "io": "u", "ye": "i",
}  # fmt: skip


# Words that stand for another: short forms, nicknames, one name's many spellings, and the
# Chinese syllables that Pinyin spells with x and Wade-Giles with hs. Each line is the form that
# the others are read as, and then the others.
_SAME = """
    mohammed: mohd md mhd muhd moh mohammad muhammad muhammed mohamed mohamad muhamad mohamud
        mohamoud mahomed mehmet mehmed magomed mukhammad mokhammad muhammet
    ahmed: ahmad ahmet akhmed akhmad achmad achmed
    abdul: abd abdel abdal abdol abdoul abdu
    abdullah: abdallah abdulla abdalla abdoulah abdoullah abdollah
    hussein: husain husayn hussain hossein hosein husein hussien huseyin khusein houssein
    yusuf: yousef youssef yousuf yusef yussuf youssouf iusuf
    ibrahim: ebrahim ibragim brahim
    khalid: khaled halid haled
    alexander: aleksandr alexandr aleksander alexandre alejandro oleksandr aliaksandr sasha
    sergei: sergejs sergejus sergey sergej serhii serhiy siarhei serge
    yuri: yuriy yury iurii jurij yurii
    dmitri: dmitry dmitriy dmitrii dimitri dmytro dzmitry
    andrei: andrey andrej andrii andriy
    aleksei: alexei alexey aleksey oleksii oleksiy
    evgeny: yevgeny evgeni evgenii evgeniy yevgeniy yevgenii eugene
    nikolai: nikolay nikolaj mykola nicolas nicholas nick kolya
    vladimir: volodymyr uladzimir wladimir volodya vova
    mikhail: michail mykhailo mikhael misha
    georgy: georgi georgii georgiy heorhii
    konstantin: constantine konstantyn kostya
    grigory: grigori grigoriy hryhoriy gregory greg
    peter: petr pyotr piotr petro pete
    viktor: victor wiktor vic
    oleg: oleh
    igor: ihor
    natalia: natalya natalie nataliia natasha
    elena: yelena olena lena
    tatiana: tatyana tetiana tanya
    anastasia: anastasiya nastya
    liudmila: lyudmila ludmila lyuda
    svetlana: svitlana sveta
    andrew: andy drew
    christopher: chris kristopher
    david: dave
    deborah: debbie deb
    douglas: doug
    frederick: fred freddie frederic
    gabriel: gabe
    jacob: jake
    jeffrey: jeff geoffrey geoff
    jennifer: jenny jen
    joshua: josh
    kenneth: ken kenny
    lawrence: larry laurence
    matthew: matt mathew
    nathaniel: nathan nate
    pamela: pam
    patricia: patty trish
    philip: phil phillip filip philippe
    raymond: ray
    rebecca: becky
    ronald: ron ronnie
    samuel: sam sammy
    stephen: steven steve stefan stephan
    susan: sue suzy
    theodore: teddy theo
    timothy: tim
    victoria: viktoria vicky vicki
    vincent: vince
    walter: walt
    zachary: zach zack
    ignacio: nacho
    guillermo: memo
    rafael: rafa
    manuel: manolo
    robert: bob rob bobby
    william: bill will billy willy
    michael: mike mick
    richard: dick rick rich
    james: jim jimmy
    john: jack johnny jon
    joseph: joe josef
    thomas: tom thom
    daniel: dan danny
    edward: ed eddie ted
    anthony: tony antony
    charles: charlie chuck
    elizabeth: liz beth elisabeth
    margaret: maggie peggy
    katherine: kate kathy catherine katharine ekaterina yekaterina
    jose: pepe
    francisco: paco pancho
    shi: xi hsi
    shia: xia hsia
    shian: xian hsien
    shiang: xiang hsiang
    shiao: xiao hsiao
    shie: xie hsieh
    shin: xin hsin
    shing: xing hsing
    shiung: xiong hsiung
    shiu: xiu hsiu
    shu: xu hsu
    shuan: xuan hsuan
    shue: xue hsueh
    shun: xun hsun
    company: co
    corporation: corp
    limited: ltd
    incorporated: inc
    international: intl int
    brothers: bros
    organization: organisation
    center: centre
    industries: ind
    saint: st
"""

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
    hojatoleslam sayyid minister president presidente prasident chancellor senator ambassador
    monsieur madame mme herr frau senor senora jr junior sr senior esq phd md col gen sgt sergeant
"""

# Syllables of which Chinese and Korean names are made: each is shared by very many.
# Sources: Hanyu Pinyin (ISO 7098); Revised Romanization of Korean (2000) and the customary
# spellings of surnames.
_SYLLABLES = """
    ai an ang ao ba baak baek bai ban bang bao bei ben beng bi bian biao bie bin bing bo
    bok bong bu byong byung ca cai can cang cao ce cen ceng cha chae chai chan chang
    chao che chen cheng chi chin cho choe choi chol chon chong chou chu chua chuai chuan
    chuang chui chun chung chuo ci cong cou cu cuan cui cun cuo da dae dai dan dang dao
    de den deng di dia dian diao die ding diu dok dong doo dou du duan dui duk dun duo
    ei en eng er eun fa fan fang fei fen feng fiao fo fou fu ga gaa gai gan gang gao ge
    gei gen geng gi gil go gon gong gou gu gua guai guan guang gui guk gun guo gwaan
    gwang gwon gyong gyu ha hae hai hak han hang hao he hei hen heng hm ho hon hong hoon
    hou hu hua huai huan huang hui hun huo hwa hwan hwang hye hyo hyok hyon hyong hyun
    il im in ja jae jang ji jia jian jiang jiao jie jik jin jing jiong jiu jo jon jong
    joo joon ju juan jue jun jung ka kai kan kang kao ke kei ken keng ki kil kim ko kon
    kong kou ku kua kuai kuan kuang kui kuk kun kuo kwang kwon kyo kyong kyu kyung la
    lai lan lang lao le lei leng li lia lian liang liao lie lin ling liu lo long lou lu
    luan lue lun lung luo ma mai man mang mao me mei men meng mi mian miao mie min ming
    miu mo mok mou mu mun myong myung na nai nam nan nang nao ne nei nen neng ng ni nian
    niang niao nie nin ning niu no nong nou nu nuan nue nun nuo ok on ou pa pae paek pai
    pak pan pang pao park pei pen peng phil pi pian piao pie pil pin ping po pok pom
    pong pou pu pyo pyong qi qia qian qiang qiao qie qin qing qiong qiu qu quan que qun
    rak ran rang rao re ren reng ri rim rin ro rong rou ru rua ruan rui run ruo ryang
    ryo ryol ryon ryong ryu sa sai san sang sao sap se sen seng seo seok seon seung sha
    shai shan shang shao she shei shen sheng shi shik shin shou shu shua shuai shuan
    shuang shui shun shuo si sik sim sin so sok sol som son song soo sop sou su suan sui
    suk sun sung suo ta tae tai tak tan tang tao te teng ti tian tiao tie ting to tok
    tong tou tu tuan tui tun tuo uk un ung wa wai wan wang wei wen weng wi wo won woo
    woong wu xi xia xian xiang xiao xie xin xing xiong xiu xu xuan xue xun ya yan yang
    yao ye yi yin ying yo yol yon yong yoo yoon yop you yu yuan yue yuk yun yung za zai
    zan zang zao ze zei zen zeng zha zhai zhan zhang zhao zhe zhen zheng zhi zhong zhou
    zhu zhua zhuai zhuan zhuang zhui zhun zhuo zi zong zou zu zuan zui zun zuo
"""


# The same in Chinese, Japanese, Korean, Russian and Arabic, in their comparison form.
_NATIVE_FORMS = """
    有限责任公司 股份有限公司 有限公司 总公司 分公司 株式会社 公司 集团 控股
    주식회사 유한회사 회사 ооо оао зао пао ао ип нао чуп оаоо тоо компания общество
    شركه مؤسسه موسسه
"""


def _weights() -> dict[str, int]:
    found: dict[str, int] = {}
    groups = (
        (_LEGAL_FORMS, 250),
        (_NATIVE_FORMS, 250),
        *WEIGHTS.items(),
        (_COMMON_WORDS, 150),
        (_PARTICLES, 250),
        (_TITLES, 200),
        (" ".join("abcdefghijklmnopqrstuvwxyz"), 300),  # initials
        (_SYLLABLES, 600),
        (WIDELY_COMMON, 500),
        (COMMON, 780),
    )
    for words, weight in groups:
        for word in words.split():
            found[word] = min(weight, found.get(word, 1000))
    return found


def _same() -> dict[str, str]:
    found: dict[str, str] = {}
    for group in re.split(r"\n(?=    \w)", _SAME.strip("\n")):
        word, others = group.split(":")
        found |= {f"^{other}$": word.strip() for other in others.split()}
    return found


SPELLING |= _same()

# Share of its usual weight, in thousandths, that a word of a class carries.
CLASS_WEIGHTS: dict[str, int] = _weights()


def is_variant(word: str) -> bool:
    """True for a word that is read as another: a short form, a nickname, another spelling.

    >>> is_variant("bob"), is_variant("robert")
    (True, False)
    """
    return f"^{word}$" in SPELLING
