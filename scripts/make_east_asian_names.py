"""Write evaluation/data/east_asian_names.csv: invented Chinese and Korean names.

Each name has its native spelling and one Latin reading. The readings come from the tables
here and not from `matching.readings`, which they put to the test.

Source: pinyin, GB/T 28039-2011; Wade-Giles by the ALA-LC table of 1979; Cantonese as the Hong
Kong government writes names; Revised Romanization, Ministry of Culture notice 2000-8;
McCune-Reischauer, Transactions of the Korea Branch of the RAS 29 (1939); the northern
spelling as the UN list uses it.
"""

import csv
from itertools import cycle
from pathlib import Path
from random import Random

OUT = Path(__file__).parents[1] / "src/ostraka/evaluation/data/east_asian_names.csv"
COLUMNS = ("id", "native", "native_other", "script", "latin", "system")
CHINESE, KOREAN = 240, 240

# Simplified, traditional, pinyin, Wade-Giles, Cantonese.
HAN_SURNAMES = """
王 王 wang wang wong|李 李 li li lee|张 張 zhang chang cheung|刘 劉 liu liu lau|陈 陳 chen ch'en chan
杨 楊 yang yang yeung|黄 黃 huang huang wong|赵 趙 zhao chao chiu|吴 吳 wu wu ng|周 周 zhou chou chow
徐 徐 xu hsu tsui|孙 孫 sun sun suen|马 馬 ma ma ma|朱 朱 zhu chu chu|胡 胡 hu hu wu|郭 郭 guo kuo kwok
何 何 he ho ho|林 林 lin lin lam|罗 羅 luo lo law|高 高 gao kao ko|郑 鄭 zheng cheng cheng
梁 梁 liang liang leung|谢 謝 xie hsieh tse|宋 宋 song sung sung|唐 唐 tang t'ang tong|许 許 xu hsu hui
邓 鄧 deng teng tang|冯 馮 feng feng fung|韩 韓 han han hon|曹 曹 cao ts'ao tso|曾 曾 zeng tseng tsang
彭 彭 peng p'eng pang|萧 蕭 xiao hsiao siu|蔡 蔡 cai ts'ai tsoi|潘 潘 pan p'an poon|田 田 tian t'ien tin
董 董 dong tung tung|袁 袁 yuan yuan yuen|叶 葉 ye yeh yip|余 余 yu yu yu
"""
HAN_GIVEN = """
明 明 ming ming ming|伟 偉 wei wei wai|强 強 qiang ch'iang keung|军 軍 jun chun kwan|杰 傑 jie chieh kit
文 文 wen wen man|华 華 hua hua wah|国 國 guo kuo kwok|建 建 jian chien kin|平 平 ping p'ing ping
志 志 zhi chih chi|勇 勇 yong yung yung|海 海 hai hai hoi|峰 峰 feng feng fung|龙 龍 long lung lung
德 德 de te tak|永 永 yong yung wing|东 東 dong tung tung|学 學 xue hsueh hok|民 民 min min man
光 光 guang kuang kwong|安 安 an an on|春 春 chun ch'un chun|秋 秋 qiu ch'iu chau|芳 芳 fang fang fong
丽 麗 li li lai|英 英 ying ying ying|玉 玉 yu yu yuk|红 紅 hong hung hung|梅 梅 mei mei mui
兰 蘭 lan lan lan|霞 霞 xia hsia ha|静 靜 jing ching ching|家 家 jia chia ka|俊 俊 jun chun chun
宇 宇 yu yu yu|天 天 tian t'ien tin|成 成 cheng ch'eng shing|世 世 shi shih sai|昌 昌 chang ch'ang cheong
荣 榮 rong jung wing|福 福 fu fu fuk|贵 貴 gui kuei kwai|金 金 jin chin kam|水 水 shui shui shui
清 清 qing ch'ing ching|松 松 song sung chung|立 立 li li lap|正 正 zheng cheng ching|兴 興 xing hsing hing
云 雲 yun yun wan|雪 雪 xue hsueh suet|月 月 yue yueh yuet|辉 輝 hui hui fai|超 超 chao ch'ao chiu
浩 浩 hao hao ho|鹏 鵬 peng p'eng pang|义 義 yi i yee|仁 仁 ren jen yan|礼 禮 li li lai
智 智 zhi chih chi|信 信 xin hsin shun|康 康 kang k'ang hong|宝 寶 bao pao po|生 生 sheng sheng sang
"""
# Hangul, Revised, McCune-Reischauer, customary in the south, the north's Hangul and spelling.
HANGUL_SURNAMES = """
김 gim kim kim 김 kim|이 i yi lee 리 ri|박 bak pak park 박 pak|최 choe ch'oe choi 최 choe
정 jeong chŏng jung 정 jong|강 gang kang kang 강 kang|조 jo cho cho 조 jo|윤 yun yun yoon 윤 yun
장 jang chang jang 장 jang|임 im im lim 림 rim|한 han han han 한 han|오 o o oh 오 o
서 seo sŏ suh 서 so|신 sin sin shin 신 sin|권 gwon kwŏn kwon 권 kwon|황 hwang hwang hwang 황 hwang
안 an an ahn 안 an|송 song song song 송 song|유 yu yu yoo 류 ryu|홍 hong hong hong 홍 hong
전 jeon chŏn jun 전 jon|고 go ko koh 고 ko|문 mun mun moon 문 mun|손 son son sohn 손 son
양 yang yang yang 양 yang|배 bae pae bae 배 pae|백 baek paek paik 백 paek|허 heo hŏ huh 허 ho
남 nam nam nam 남 nam|심 sim sim shim 심 sim|노 no no roh 로 ro|하 ha ha ha 하 ha
곽 gwak kwak kwak 곽 kwak|성 seong sŏng sung 성 song|차 cha ch'a cha 차 cha|주 ju chu joo 주 ju
우 u u woo 우 u|구 gu ku koo 구 ku|민 min min min 민 min|방 bang pang bang 방 pang
"""
# Hangul, Revised, McCune-Reischauer, customary, northern.
HANGUL_GIVEN = """
정 jeong chŏng jung jong|영 yeong yŏng young yong|호 ho ho ho ho|성 seong sŏng sung song
민 min min min min|수 su su soo su|준 jun chun joon jun|철 cheol ch'ŏl chul chol|진 jin chin jin jin
희 hui hŭi hee hui|현 hyeon hyŏn hyun hyon|경 gyeong kyŏng kyung kyong|일 il il il il
남 nam nam nam nam|상 sang sang sang sang|동 dong tong dong tong|혁 hyeok hyŏk hyuk hyok
용 yong yong yong yong|순 sun sun soon sun|숙 suk suk sook suk|미 mi mi mee mi|은 eun ŭn eun un
주 ju chu joo ju|재 jae chae jae jae|명 myeong myŏng myung myong|학 hak hak hak hak
광 gwang kwang kwang kwang|근 geun kŭn keun kun|원 won wŏn won won|덕 deok tŏk duk tok
복 bok pok bok pok|창 chang ch'ang chang chang|훈 hun hun hoon hun|우 u u woo u|태 tae t'ae tae thae
기 gi ki ki ki|선 seon sŏn sun son|연 yeon yŏn yeon yon|화 hwa hwa hwa hwa|옥 ok ok ok ok
석 seok sŏk suk sok|규 gyu kyu kyu kyu|승 seung sŭng seung sung|지 ji chi ji ji
"""
_VOICED = {"k": "g", "t": "d", "p": "b", "ch": "j"}  # after a vowel, m, n, ng or l

Row = tuple[str, ...]


def table(text: str) -> list[list[str]]:
    """Return the entries of one of the tables above."""
    return [entry.split() for entry in text.replace("\n", "|").split("|") if entry]


def chinese(random: Random) -> list[Row]:
    """Return names with a Latin reading in pinyin, Wade-Giles or Cantonese by turns."""
    surnames, given = table(HAN_SURNAMES), table(HAN_GIVEN)
    rows: dict[str, Row] = {}
    systems = cycle(("pinyin", "wade_giles", "cantonese"))
    while len(rows) < CHINESE:
        family = random.choice(surnames)
        first, second = random.sample(given, 2)
        simplified = family[0] + first[0] + second[0]
        traditional = family[1] + first[1] + second[1]
        if simplified in rows:
            continue
        system = next(systems)
        if system == "pinyin":
            between = "'" if second[2][0] in "aoe" else ""
            latin = f"{family[2].upper()} {first[2].capitalize()}{between}{second[2]}"
            native, other = simplified, traditional
        elif system == "wade_giles":
            latin = f"{family[3].capitalize()} {first[3].capitalize()}-{second[3]}"
            native, other = traditional, simplified
        else:
            latin = " ".join(each[4].capitalize() for each in (family, first, second))
            native, other = traditional, simplified
        key = f"made-han-{len(rows) + 1:03}"
        rows[simplified] = (key, native, other, "Hani", latin, system)
    return list(rows.values())


def korean(random: Random) -> list[Row]:
    """Return names with a Latin reading in one of four systems by turns."""
    surnames, given = table(HANGUL_SURNAMES), table(HANGUL_GIVEN)
    rows: dict[str, Row] = {}
    systems = cycle(("revised", "mccune_reischauer", "customary", "northern"))
    while len(rows) < KOREAN:
        family = random.choice(surnames)
        first, second = random.sample(given, 2)
        native = family[0] + first[0] + second[0]
        if native in rows:
            continue
        system = next(systems)
        if system == "revised":
            latin = f"{family[1].capitalize()} {first[1].capitalize()}-{second[1]}"
        elif system == "mccune_reischauer":
            last = voiced(second[2], first[2])
            latin = f"{family[2].capitalize()} {first[2].capitalize()}-{last}"
        elif system == "customary":
            latin = f"{first[3].capitalize()}-{second[3]} {family[3].capitalize()}"
        else:
            native = family[4] + native[1:]
            latin = " ".join(each.capitalize() for each in (family[5], first[4], second[4]))
        rows[native] = (
            f"made-hangul-{len(rows) + 1:03}",
            native,
            "",
            "Hang",
            latin,
            system,
        )
    return list(rows.values())


def voiced(syllable: str, before: str) -> str:
    """Return a McCune-Reischauer syllable as it is written after another.

    >>> voiced("chin", "yŏng"), voiced("ch'ŏl", "yŏng"), voiced("chin", "hak")
    ('jin', "ch'ŏl", 'chin')
    """
    sonorant = before[-1] in "aeiouŏŭmnlg"
    for plain, soft in sorted(_VOICED.items(), key=lambda pair: -len(pair[0])):
        if syllable.startswith(plain) and syllable[len(plain)] != "'" and sonorant:
            return soft + syllable[len(plain) :]
    return syllable


def rows() -> list[Row]:
    """Return every row, the same at each call."""
    return [*chinese(Random("chinese")), *korean(Random("korean"))]  # noqa: S311


def main() -> None:
    with OUT.open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(COLUMNS)
        out.writerows(rows())


if __name__ == "__main__":
    main()
