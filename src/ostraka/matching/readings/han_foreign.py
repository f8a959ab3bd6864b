"""Foreign names in Han characters, whose parts a middle dot sets apart: 贝拉克·奥巴马.

Each character stands for a sound of the name, and not for what it says in Chinese. Chinese
writes l and r alike, so that 拉 is "la" as well as "ra": both are read.

Source: Names of the World's Peoples, Xinhua News Agency 1993, of which the tables are shown at
    https://en.wikipedia.org/wiki/Transcription_into_Chinese_characters
"""

import re
from itertools import islice, product

from . import han
from ._combine import combine
from .native import unify

_MOST, _OWN = 8, 4
# What a character stands for, "a" where nothing is said; a capital is l as well as r.
_TABLE = """
    a: 阿 啊 娅=ia 亚=ia 雅=ya 艾=ai 埃=e 爱=ai 安=an 昂=ang 奥=o 澳=o 欧=o 厄=e 恩=en 因=in 英=ing
    b: 巴=ba 芭=ba 拜=bai 班=ban 邦=bang 包=bao 鲍=bo 保=bao 贝=be 本=ben 比=bi 彼=pe 宾=bin 波=bo
        博=bo 伯=ber 勃=b 布=b 柏=ber 邓=den
    c: 查=cha 察=cha 柴=chai 昌=chang 乔=jo 切=che 钦=tsin 彻=che 奇=ch 齐=ci 钱=chen 琴=chin 秋=chu
        丘=chu 楚=chu 茨=ts 采=tse 蔡=tsai 策=ze 措=tso 崔=chu 曹=tsao
    d: 达=da 戴=dai 丹=dan 当=dang 道=dow 德=d 得=de 登=den 迪=di 季=ti 狄=di 丁=din 东=don 多=do
        杜=du 都=du 顿=ton 敦=dun 朵=do 黛=dai
    f: 法=fa 凡=van 范=van 方=fan 菲=fi 费=fe 芬=fin 丰=fon 冯=von 弗=f|v 夫=v 福=fo 富=fu 佛=fo
        斐=fi
    g: 加=ga 嘉=ga 盖=ge 甘=gan 冈=gon 高=go 戈=go 哥=go 格=g 葛=ge 根=gen 贡=gon 古=gu 顾=gu 瓜=gua
        圭=gui 果=go 郭=go 吉=gi 杰=je|de 金=kin|gin 京=tin 捷=te
    h: 哈=ha 海=he 汉=han 罕=khan 杭=han 豪=ho 赫=h 黑=he 亨=hen 洪=hon 侯=ho 胡=hu 华=wa 怀=wi
        惠=hui 霍=ho 希=hi|shi 西=si|shi 辛=sin 锡=si 夏=sha 肖=sho 谢=she 雪=she 休=hu
    j: 基=ki 姬=ji 贾=ja 江=gian 焦=jo 久=giu 居=ju 朱=ju 珠=ju 卓=jo 扎=za 泽=ze 哲=je 珍=jean
        真=jen 治=ge 佳=dia
    k: 卡=ka 凯=kai 坎=kan 康=kon 考=kow 科=ko 柯=co 克=k 肯=ken 孔=con 库=ku 夸=qua 奎=que 昆=kun
        阔=quo
    l: 历=Li 拉=La 莱=Le 赖=Lai 兰=Lan 朗=Lan 劳=Lau 勒=Le 雷=re 蕾=re 莉=Li 利=Li 里=ri 理=ri 丽=Li
        黎=Li 林=Lin 琳=Lin 隆=Lon 龙=Lon 卢=lu 鲁=ru 路=lu 露=lu 伦=Len 罗=Ro 洛=lo 萝=Ro 吕=Lu
        略=liu 柳=liu 留=liu 列=Le 烈=le 廖=lo 连=Len 良=lian 尔=L 儿=L 耳=L
    m: 马=ma 玛=ma 麦=mac 迈=mi 曼=man 芒=mon 毛=mo 梅=me 美=me 门=men 蒙=mon 米=mi 密=mi 敏=min
        明=min 莫=mo 默=m 姆=m 穆=mu 木=mu 慕=mu 缪=mu 摩=mo
    n: 纳=na 娜=na 奈=ne 南=nan 楠=nan 瑙=nau 内=ne 尼=ni 妮=ni 涅=ne 宁=nin 牛=new 纽=new 农=non
        诺=no 努=nu 年=nen 聂=ne
    p: 帕=pa 派=pai 潘=pan 庞=pon 佩=pe 彭=pen 皮=pi 平=pin 珀=per 普=pu 坡=po 蒲=pu 庇=pi
    r: 然=jean 让=jean 热=je 日=j 茹=ju 若=jo 荣=ron 瑞=re 锐=re
    s: 萨=sa 莎=sha 塞=se 赛=se 桑=san 森=sen 沙=sha 山=shan 尚=shan 绍=sho 舍=she 申=shen 圣=san
        什=sh 施=shi 史=s 舒=shu 斯=s 丝=s 思=s 索=so 苏=su 松=son 孙=son 素=su 绥=sui 顺=shun
        生=sen 胜=sen
    t: 塔=ta 泰=ta 坦=tan 唐=don|tan 汤=tom 陶=to 特=t 滕=ten 提=ti 蒂=ti 廷=tin 通=ton 图=tu 托=to
        陀=to 佗=to 铁=te 吞=tun 屯=tun 田=ten
    w: 瓦=va 娃=va 万=van 旺=wan 韦=we 维=vi 威=wi 薇=vi 魏=wei 温=win 文=vin 翁=on 沃=vo 武=vu 乌=u
        吴=u 伍=woo
    y: 扬=yan 杨=yan 央=ian 尧=yao 耶=ye 叶=ye 伊=i 依=i 易=yi 以=i 尤=yu 约=jo 永=yon 于=yu 雨=hu
        宇=u 詹=jam 章=zhan 张=zhan 兹=z 佐=zo 祖=zu 左=zo 宗=zon 尊=zun 赞=zan 藏=zan 曾=zen
"""


# Given names that are not written by sound, or not by that of today.
_WHOLE = {
    "亚历山大": "aleksandr", "亚历山德": "aleksandr", "约翰": "john", "彼得": "peter",
    "保罗": "paul", "大卫": "david", "玛丽": "mary", "约瑟夫": "joseph", "詹姆斯": "james",
    "威廉": "william", "爱德华": "edward", "乔治": "george", "路易": "louis",
    "穆罕默德": "mohammed", "阿卜杜拉": "abdullah", "哈桑": "hassan", "侯赛因": "hussein",
    "易卜拉欣": "ibrahim", "尤素福": "yusuf",
}  # fmt: skip
_NASAL = re.compile("n(?=[bp])")


def _table() -> dict[str, str]:
    pairs = (word.partition("=") for word in _TABLE.split() if word[-1] != ":")
    return {unify(char): sound or "a" for char, _, sound in pairs}


_SOUNDS = _table()


def readings(words: list[str]) -> list[str]:
    """Read the words by what their characters stand for, and then as Chinese.

    >>> readings(["奥巴马"])[0]
    'obama'
    """
    foreign = combine([_spellings(unify(word)) for word in words], _MOST)
    return list(dict.fromkeys([*foreign, *han.readings(words)[:_OWN]]))


def _spellings(word: str) -> list[str]:
    """Every way to read a word, the usual sounds first."""
    if word in _WHOLE:
        return [_WHOLE[word]]
    choices = [_sounds(_SOUNDS.get(char) or han.syllable(char)) for char in word]
    rows = islice(product(*choices), _MOST)
    return [_NASAL.sub("m", "".join(row).lower()) for row in rows]


def _sounds(written: str) -> list[str]:
    return [
        sound
        for each in written.split("|")
        for sound in ([each, _other(each)] if each[:1].isupper() else [each])
    ]


def _other(sound: str) -> str:
    return ("R" if sound[0] == "L" else "L") + sound[1:]
